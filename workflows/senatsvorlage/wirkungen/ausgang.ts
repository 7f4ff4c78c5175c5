import type { Wirkungen } from '../../wirkungen.js';
import { BETEILIGTE, IM_HAUS } from '../beteiligte.js';
import type { fristen } from '../fristen.js';
import type { Vorlagenkontext, Vorlagenlage } from '../kontext.js';
import { melde, mitGrund, mitZiel } from '../melden.js';
import type { schritte } from '../schritte.js';

const HAUS_UND_KANZLEI = [...IM_HAUS, 'SK@SK', 'person@widersprechend'] as const;

/** Who hears what has become of a paper (regeln.md §2). */
export const ausgang = {
  rueckzugMelden: melde('vorlage_zurueckgezogen', [...BETEILIGTE, 'SK@kanzlei'], mitGrund),
  loeschungMelden: melde('entwurf_geloescht', ['person@mitwirkende']),
  annahmeMelden: melde('vorlage_angenommen', IM_HAUS, ({ schritt: { lage } }) => ({
    termin: lage.sitzung?.datum,
  })),
  andereSitzungMelden: melde('andere_sitzung', BETEILIGTE, mitZiel),
  absetzungMelden: melde('vorlage_abgesetzt', BETEILIGTE, mitGrund),
  zulassungMelden: melde('tischvorlage_zugelassen', BETEILIGTE, mitGrund),
  nichtzulassungMelden: melde('tischvorlage_nicht_zugelassen', BETEILIGTE, mitZiel),
  neufassungErbetenMelden: melde('neufassung_erbeten', IM_HAUS, mitGrund),
  widerspruchMelden: melde('beschluss_widersprochen', HAUS_UND_KANZLEI, mitGrund),
  widerspruchEntschieden: melde('widerspruch_zurueckgewiesen', HAUS_UND_KANZLEI, mitGrund),
  erneuteBeratungMelden: melde('beschluss_erneut_beraten', HAUS_UND_KANZLEI, mitZiel),
  veroeffentlichungMelden: melde('vorlage_veroeffentlicht', IM_HAUS, mitGrund),
  sperrungMelden: melde('vorlage_nicht_veroeffentlicht', IM_HAUS, mitGrund),
} satisfies Wirkungen<Vorlagenkontext, Vorlagenlage, keyof typeof fristen, keyof typeof schritte>;
