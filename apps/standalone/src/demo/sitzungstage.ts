import { plusArbeitstage, zeitpunkt } from '#kalender';
import type { Transaktion } from '#persistence';
import { beantrageNacherfassung, bestaetigeNacherfassung, eroeffneSitzung, schliesseSitzung } from '#runner';
import type { Saatzug } from './berichte.js';
import type { Demokalender, Demositzung } from './kalender.js';
import { MANDANT } from './organisation.js';
import { inhaberVon } from './personen.js';

const wer = (stelle: string) => ({ mandant: MANDANT.id, person: inhaberVon(stelle).id });

/**
 * Every past meeting is opened on its day; the earlier ones are closed. Of the latest one something is still
 * being recorded, which from the day after the next on takes two persons.
 */
export function sitzungszuege(k: Demokalender): Saatzug[] {
  const letzte = k.sitzung(-1);
  const gehaltene = k.sitzungen.filter(({ datum }) => datum <= letzte.datum);
  return [
    ...gehaltene.flatMap((sitzung) => [
      zug('eröffnen', [sitzung, sitzung.datum, '10:00'], 'SK@SK', eroeffneSitzung),
      ...(sitzung === letzte
        ? []
        : [
            zug('schließen', [sitzung, sitzung.datum, '13:00'], 'SK@SK', (t, id, person) =>
              schliesseSitzung(t, id, { tops: 0, ...person }),
            ),
          ]),
    ]),
    ...nacherfassung(letzte),
  ].filter(({ wann }) => wann < k.jetzt);
}

function nacherfassung(sitzung: Demositzung): Saatzug[] {
  const danach = plusArbeitstage(sitzung.datum, 1);
  return [
    zug('Nacherfassung beantragen', [sitzung, danach, '08:30'], 'SK@SK', (t, id, person) =>
      beantrageNacherfassung(t, id, {
        grund: 'Zu einem Tagesordnungspunkt fehlt noch die Angabe der Stimmen.',
        ...person,
      }),
    ),
    zug('Nacherfassung bestätigen', [sitzung, danach, '08:45'], 'CDS@SK', bestaetigeNacherfassung),
  ];
}

function zug(
  was: string,
  [sitzung, datum, uhr]: readonly [Demositzung, string, string],
  stelle: string,
  tu: (t: Transaktion, id: string, person: ReturnType<typeof wer>) => Promise<void>,
): Saatzug {
  const wann = zeitpunkt(datum, uhr);
  return {
    wann,
    was: `Sitzung ${sitzung.nummer} ${was}`,
    tu: (lauf) => lauf.tu(wann, stelle, (t) => tu(t, sitzung.id, wer(stelle))),
  };
}
