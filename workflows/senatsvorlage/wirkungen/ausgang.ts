import type { Nachrichtenname, Stelle } from '#contract';
import type { Wirkungen } from '../../wirkungen.js';
import { beteiligte, imHaus } from '../beteiligte.js';
import type { Vorlagenblick } from '../blick.js';
import type { fristen } from '../fristen.js';
import type { Vorlagenkontext, Vorlagenlage } from '../kontext.js';
import type { schritte } from '../schritte.js';

type Kreis = (kontext: Vorlagenkontext) => Stelle[];

/** The chancellery hears once it has the paper. */
const mitKanzlei: Kreis = (kontext) => [
  ...beteiligte(kontext),
  ...(kontext.eingegangen === null ? [] : (['SK@SK'] as const)),
];
const hausUndKanzlei: Kreis = (kontext) => [...imHaus(kontext), 'SK@SK'];

/** With the reason, or the note, of the form. */
const melde =
  (art: Nachrichtenname, kreis: Kreis) =>
  ({ kontext, schritt: { daten, lage } }: Vorlagenblick) =>
    kreis(kontext).map((an) => ({
      an,
      art,
      grund: daten?.grund ?? daten?.vermerk ?? null,
      termin: lage.ziel?.datum,
    }));

/** Who hears what has become of a paper (regeln.md §2). */
export const ausgang = {
  rueckzugMelden: { art: 'nachricht', daten: melde('vorlage_zurueckgezogen', mitKanzlei) },
  andereSitzungMelden: { art: 'nachricht', daten: melde('andere_sitzung', beteiligte) },
  absetzungMelden: { art: 'nachricht', daten: melde('vorlage_abgesetzt', beteiligte) },
  zulassungMelden: { art: 'nachricht', daten: melde('tischvorlage_zugelassen', beteiligte) },
  nichtzulassungMelden: { art: 'nachricht', daten: melde('tischvorlage_nicht_zugelassen', beteiligte) },
  widerspruchMelden: { art: 'nachricht', daten: melde('beschluss_widersprochen', hausUndKanzlei) },
  widerspruchEntschieden: { art: 'nachricht', daten: melde('widerspruch_zurueckgewiesen', hausUndKanzlei) },
  erneuteBeratungMelden: { art: 'nachricht', daten: melde('beschluss_erneut_beraten', hausUndKanzlei) },
  veroeffentlichungMelden: { art: 'nachricht', daten: melde('vorlage_veroeffentlicht', imHaus) },
  sperrungMelden: { art: 'nachricht', daten: melde('vorlage_nicht_veroeffentlicht', imHaus) },
} satisfies Wirkungen<Vorlagenkontext, Vorlagenlage, keyof typeof fristen, keyof typeof schritte>;
