import type { Wirkungen } from '../../wirkungen.js';
import { BETEILIGTE } from '../beteiligte.js';
import type { Vorlagenblick } from '../blick.js';
import type { fristen } from '../fristen.js';
import type { Vorlagenkontext, Vorlagenlage } from '../kontext.js';
import type { schritte } from '../schritte.js';

const OHNE_STIMMEN = {
  anwesend: undefined,
  ja: undefined,
  nein: undefined,
  enthaltung: undefined,
  stimmePraesident: undefined,
};

/** Effects at the meeting and after the decision. */
export const senat = {
  topAnlegen: { art: 'top_anlegen', daten: ({ schritt }: Vorlagenblick<'aufsetzen'>) => schritt.daten },
  topAbgesetzt: {
    art: 'top_ergebnis',
    daten: ({ kontext, schritt: { daten } }: Vorlagenblick<'zurSitzung'>) =>
      kontext.top === null ? [] : [{ ...OHNE_STIMMEN, ergebnis: 'absetzen', vermerk: daten.grund }],
  },
  /** Told when the meeting is closed, or the chancellery releases the item. */
  topErgebnis: {
    art: 'top_ergebnis',
    meldungen: [{ art: 'senat_ergebnis', an: [...BETEILIGTE, 'person@widersprechend'] }] as const,
    daten: ({ schritt: { type, daten } }: Vorlagenblick<'beschluss' | 'mitGrund'>) => ({
      ergebnis: type,
      anwesend: daten.anwesend,
      ja: daten.ja,
      nein: daten.nein,
      enthaltung: daten.enthaltung,
      stimmePraesident: daten.stimmePraesident,
      vermerk: daten.vermerk ?? daten.grund,
    }),
  },
  ziffernFesthalten: {
    art: 'ziffern',
    daten: ({ schritt }: Vorlagenblick) => ({ ziffern: schritt.daten?.ziffern ?? null }),
  },
  auftraegeVorschlagen: { art: 'auftraege_vorschlagen' },
  auftraegeErfuellen: { art: 'auftraege_benachrichtigen', daten: () => ({ ereignis: 'vorlageBeschlossen' }) },
  auftraegeZuruecknehmen: { art: 'auftraege_benachrichtigen', daten: () => ({ ereignis: 'vorlageZurueck' }) },
  veroeffentlichen: {
    art: 'veroeffentlichung',
    daten: ({ kontext, schritt: { daten } }: Vorlagenblick<'veroeffentlichen' | 'sperren'>) => ({
      stand: kontext.veroeffentlichung,
      paragraf: daten.paragraf,
      grund: daten.grund,
      schwaerzungen: daten.schwaerzungen,
    }),
  },
} satisfies Wirkungen<Vorlagenkontext, Vorlagenlage, keyof typeof fristen, keyof typeof schritte>;
