import type { Verfahrensrolle } from '#contract';
import { AM_ZUG } from '#engine';
import { melder } from '../melden.js';
import type { Wirkungen } from '../wirkungen.js';
import { besetzungMelden } from './besetzung.js';
import type { Kampagnenblick } from './blick.js';
import type { fristen } from './fristen.js';
import { kreise, type Kampagnenkontext, type Kampagnenlage } from './kontext.js';
import type { schritte } from './schritte.js';

/**
 * A date of the calendar of the campaign in the year after the reporting year ([A], a setting replaces it by
 * a rule).
 */
const termin =
  <const Frist extends keyof typeof fristen>(name: Frist, monatTag: string) =>
  ({ kontext, schritt }: Kampagnenblick) => {
    const datum = `${kontext.jahr + 1}-${monatTag}`;
    return {
      schluessel: 'stand',
      name,
      ereignis: null,
      erinnern: [],
      eskalieren: [],
      ...(datum >= schritt.heute ? { datum } : {}),
    };
  };

const melde = melder<Kampagnenkontext, Kampagnenlage, `${Verfahrensrolle}@${keyof typeof kreise}`>(kreise);

/** Effects of a Kampagne; the runner has one handler for each kind. */
export const wirkungen = {
  kampagneAnlegen: {
    art: 'kampagne_anlegen',
    daten: ({ kontext }: Kampagnenblick) => ({ jahr: kontext.jahr, faellig: kontext.faellig }),
  },
  kampagneAbbrechen: { art: 'kampagne_abbrechen' },
  planwerteFestschreiben: {
    art: 'planwerte_festschreiben',
    daten: ({ kontext }: Kampagnenblick) => ({ jahr: kontext.jahr }),
  },
  berichteBeginnen: {
    art: 'berichte_beginnen',
    meldungen: [{ art: 'bericht_angefordert', an: ['MV@ressort'] }] as const,
    daten: ({ kontext }: Kampagnenblick) => ({
      jahr: kontext.jahr,
      faellig: kontext.faellig,
      berichtswesen: kontext.federfuehrung,
    }),
  },
  alleErinnern: {
    art: 'kampagne_erinnern',
    meldungen: [{ art: 'bericht_erinnerung', an: ['MV@ressort', 'AL@ressort', 'STR@ressort'] }] as const,
  },
  gesamtberichtEinfrieren: {
    art: 'gesamtbericht_einfrieren',
    daten: ({ kontext }: Kampagnenblick) => ({ nr: kontext.fassung, jahr: kontext.jahr }),
  },
  zeichnung: {
    art: 'zeichnung',
    daten: ({ kontext, schritt }: Kampagnenblick) => ({
      ressort: schritt.als?.ressort ?? null,
      urteil: 'erteilt',
      text: schritt.daten?.text ?? null,
      fassung: kontext.fassung,
    }),
  },
  vorlageAnlegen: {
    art: 'kampagnenvorlage_anlegen',
    daten: ({ kontext }: Kampagnenblick) => ({
      jahr: kontext.jahr,
      federfuehrung: kontext.federfuehrung,
      mitwirkende: kontext.mitwirkende,
      gremien: Object.keys(kontext.gremien),
    }),
  },
  vorlageMelden: melde('kampagne_vorlage', ['BW@federfuehrung']),
  berichteAbschliessen: { art: 'berichte_abschliessen' },
  konsolidierungsfrist: {
    art: 'frist',
    fristen: ['konsolidierung'],
    daten: termin('konsolidierung', '01-25'),
  },
  freigabefrist: { art: 'frist', fristen: ['freigabe'], daten: termin('freigabe', '01-31') },
  gremienfrist: { art: 'frist', fristen: ['gremien'], daten: termin('gremien', '02-28') },
  fristEnde: { art: 'frist_ende', daten: () => ({ schluessel: 'stand' }) },
  neueAufgabe: { art: 'aufgabe_melden', meldungen: [{ art: 'neue_aufgabe', an: [AM_ZUG] }] as const },
  besetzungMelden,
} satisfies Wirkungen<Kampagnenkontext, Kampagnenlage, keyof typeof fristen, keyof typeof schritte>;
