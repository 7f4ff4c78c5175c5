import type { Mitzeichnungsstand, TopErgebnis } from '#contract';
import { belebe, zustandsangaben } from '#engine';
import type { Transaktion } from '#persistence';
import { aemterAn, ladeEinstellungen, ladePersonenkontext, subjekteVon, type Einstellungen } from '#runner';
import { verfahren, type Vorlagenkontext } from '#workflows';
import { ENTFALLENE_NACHRICHT, LESEN, NACHFOLGENDE_NACHRICHT, type Zeile } from './lesen.sql.js';
import { entfallgrund, type Entfallgrund, type Nachricht } from './sendung.js';

/** Outcomes of a TOP that leave a Beschluss with a wording. */
const BESCHLOSSEN: readonly TopErgebnis[] = ['beschliessen', 'mitAenderungBeschliessen', 'kenntnisNehmen'];

type Uebergabe = readonly { id: string; fence: number }[];

/**
 * What is still to be sent, and settings of the Mandant. What has become void since is marked so, in the same
 * transaction.
 */
export async function liesSendung(
  t: Transaktion,
  mandant: string,
  uebergabe: Uebergabe,
): Promise<{ nachrichten: Nachricht[]; einstellungen: Einstellungen; entfallen: Entfallgrund[] }> {
  const { rows } = await t.abfrage(LESEN, [mandant, JSON.stringify(uebergabe), BESCHLOSSEN]);
  const einstellungen = await ladeEinstellungen(t, mandant);
  const nachrichten: Nachricht[] = [];
  const entfallen: Entfallgrund[] = [];
  const person = rows[0] ? await ladePersonenkontext(t, mandant, rows[0].empfaenger.id) : null;
  for (const { zeile, sitzung_am, ziffern, ...rest } of rows) {
    const nachricht: Nachricht =
      zeile === null
        ? { ...rest, vorgang: null }
        : { ...rest, vorgang: { ...vorgangAus(zeile), sitzung_am, ziffern } };
    const aemter = person && zeile ? aemterAn(person, zeile) : (person?.aemter ?? []);
    const grund = entfallgrund(nachricht, person ? subjekteVon({ ...person, aemter }) : []);
    if (grund === null) nachrichten.push(nachricht);
    else {
      await lasseEntfallen(t, mandant, nachricht, grund);
      entfallen.push(grund);
    }
  }
  return { nachrichten, einstellungen, entfallen };
}

async function lasseEntfallen(
  t: Transaktion,
  mandant: string,
  { id, fence, stelle, daten }: Nachricht,
  grund: Entfallgrund,
): Promise<void> {
  await t.abfrage(ENTFALLENE_NACHRICHT, [id, fence, grund]);
  if (grund !== 'amt_abgegeben' && grund !== 'person_inaktiv') return;
  // The office goes on: whoever holds it now, or stands in for it, is told in place of the one who left.
  await t.abfrage(NACHFOLGENDE_NACHRICHT, [id, mandant, daten.fuer ?? stelle]);
}

const vorgangAus = (zeile: Zeile) => ({
  ...zeile,
  beendet: zeile.beendet_am !== null,
  aufgabe: aufgabeAus(zeile),
  mitzeichnungen: gefragteIn(zeile.stand.context as Partial<Vorlagenkontext>),
});

/** Where those Ressorts stand that were asked: not whoever waits for an earlier stage, or for the first request. */
const gefragteIn = ({ mitzeichnungen = {} }: Partial<Vorlagenkontext>): Mitzeichnungsstand[] =>
  Object.values(mitzeichnungen).flatMap(({ stand, gefragtAm }) =>
    stand === 'offen' && typeof gefragtAm !== 'string' ? [] : [stand],
  );

/**
 * What is to be done now, in the words of the procedure; null when it has ended or this installation does not
 * know the definition.
 */
function aufgabeAus({
  beendet_am: beendet,
  definition_id: id,
  definition_version: version,
  stand,
}: Zeile): { de: string; en: string } | null {
  const eines = verfahren.find((v) => v.id === id && v.version === version);
  return eines && beendet === null ? zustandsangaben(belebe(eines, stand)).titel : null;
}
