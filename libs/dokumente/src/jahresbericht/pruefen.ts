import type { Datum } from '#kalender';
import type { Berichtsbefund, Pruefbericht } from './befund.js';
import { istLeer } from './leer.js';
import { erfuellung, pruefeKennzahlen } from './pruefe-kennzahlen.js';
import { pruefeMeilensteine } from './pruefe-meilensteine.js';

/** All reached: every Kennzahl with a Planwert can be compared and none missed it. */
function pruefeAmpel({ kurzeinschaetzung, kennzahlen }: Pruefbericht): Berichtsbefund[] {
  const bereich = 'kurzeinschaetzung' as const;
  if (kurzeinschaetzung === null) return [{ code: 'kurzeinschaetzung_fehlt', bereich }];
  const geplante = kennzahlen.filter(({ plan }) => plan !== null);
  const verfehlte = geplante.find((k) => erfuellung(k) === 'verfehlt');
  if (kurzeinschaetzung === 'gruen' && verfehlte?.plan && verfehlte.ist) {
    return [
      {
        code: 'ampel_widerspricht_kennzahl',
        bereich,
        name: verfehlte.name,
        plan: verfehlte.plan,
        ist: verfehlte.ist,
      },
    ];
  }
  const alleErfuellt = geplante.length > 0 && geplante.every((k) => erfuellung(k) === 'erfuellt');
  return kurzeinschaetzung === 'rot' && alleErfuellt
    ? [{ code: 'ampel_widerspricht_kennzahl', bereich }]
    : [];
}

/**
 * The plausibility of a Jahresbericht: warnings, never a change. `stichtag` is the last day the data stand
 * for (31.12. of the year of the report); without it nothing is said about dates that have passed.
 */
export function pruefeBericht(bericht: Pruefbericht, stichtag: Datum | null): Berichtsbefund[] {
  return [
    ...pruefeAmpel(bericht),
    ...pruefeKennzahlen(bericht),
    ...pruefeMeilensteine(bericht, stichtag),
    ...(istLeer(bericht.sachstand ?? '')
      ? [{ code: 'sachstand_leer' as const, bereich: 'sachstand' as const }]
      : []),
  ];
}
