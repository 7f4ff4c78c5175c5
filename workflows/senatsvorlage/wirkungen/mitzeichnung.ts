import type { z } from 'zod';
import type { Eile, Zeichnungsurteil } from '#contract';
import { stellen } from '../../stellen.js';
import type { Wirkungen } from '../../wirkungen.js';
import type { Vorlagenblick } from '../blick.js';
import type { formulare } from '../formulare.js';
import { FRIST_JE_EILE, type fristen } from '../fristen.js';
import { istGefragt, type Vorlagenkontext, type Vorlagenlage } from '../kontext.js';
import { FEDERFUEHRUNG, GEFRAGTE, GENANNTES_RESSORT } from '../beteiligte.js';
import { melde, mitGrund } from '../melden.js';
import type { schritte } from '../schritte.js';

const DER_MITZEICHNUNG = Object.values(FRIST_JE_EILE);

const fristSchluessel = (ressort: string) => `mitzeichnung:${ressort}`;

/** The term of the paper, unless the lead has given this Ressort a day of its own. */
const fristJeRessort = (ressort: string, eile: Eile, bis?: string) => ({
  schluessel: fristSchluessel(ressort),
  name: FRIST_JE_EILE[eile],
  ereignis: { type: 'mitzeichnungsfristAbgelaufen' as const, daten: { ressort } },
  erinnern: [`STR@${ressort}`],
  ...(bis === undefined ? {} : { datum: bis }),
});

/** A remark may be on the whole and without other words. */
const bemerkung = ({ text, art, abschnitt, vorschlag }: z.output<typeof formulare.bemerken>) => ({
  text,
  art,
  abschnitt,
  vorschlag,
});

/** The verdict that the lead hears of at once, also while others are open. */
const wennUrteil = (urteil: Zeichnungsurteil) => (blick: Vorlagenblick) =>
  blick.schritt.daten.urteil === urteil ? mitGrund(blick) : null;

/** Effects of co-signature and signature. */
export const mitzeichnung = {
  zeichnung: {
    art: 'zeichnung',
    daten: ({ schritt, kontext }: Vorlagenblick) => ({
      ressort: schritt.als?.ressort ?? schritt.daten.ressort ?? null,
      urteil: schritt.daten?.urteil ?? 'erteilt',
      text: schritt.daten?.text ?? null,
      fassung: kontext.fassung,
    }),
  },
  bemerkungZurMitzeichnung: {
    art: 'bemerkung',
    daten: ({ schritt }: Vorlagenblick<'mitzeichnen'>) => [
      ...(schritt.daten.bemerkungen ?? []).map(bemerkung),
      ...(schritt.daten.bemerkung ? [bemerkung({ text: schritt.daten.bemerkung, art: 'inhaltlich' })] : []),
    ],
  },
  bemerkungenMelden: melde(
    'bemerkungen_neu',
    FEDERFUEHRUNG,
    ({ schritt: { daten } }: Vorlagenblick<'mitzeichnen'>) =>
      daten.bemerkung || (daten.bemerkungen ?? []).some(({ art }) => art !== 'intern') ? {} : null,
  ),
  bestaetigungVermerken: {
    art: 'zeichnung',
    daten: ({ schritt: { daten }, kontext }: Vorlagenblick<'fristRessort'>) => ({
      ressort: daten.ressort,
      urteil:
        kontext.mitzeichnungen[daten.ressort]?.stand === 'nichtBetroffen' ? 'nicht_betroffen' : 'erteilt',
      text: null,
      fassung: kontext.fassung,
    }),
  },
  einwandVermerken: {
    art: 'zeichnung',
    daten: ({ schritt, kontext }: Vorlagenblick<'ressortMitGrund'>) => ({
      ressort: schritt.daten.ressort,
      urteil: 'einwand',
      text: schritt.daten.grund,
      fassung: kontext.fassung,
    }),
  },
  fristDesRessorts: {
    art: 'frist',
    fristen: DER_MITZEICHNUNG,
    daten: ({ kontext, schritt: { daten } }: Vorlagenblick) => fristJeRessort(daten.ressort, kontext.eile),
  },
  /** Five Arbeitstage in place of an urgent term that was too short (regeln.md C8). */
  fristDesRessortsKurz: {
    art: 'frist',
    fristen: DER_MITZEICHNUNG,
    daten: ({ schritt: { daten } }: Vorlagenblick) => fristJeRessort(daten.ressort, 'kurz'),
  },
  fristenDerGefragten: {
    art: 'frist',
    fristen: DER_MITZEICHNUNG,
    daten: ({ kontext }: Vorlagenblick) =>
      kontext.angefragt.map((r) => fristJeRessort(r, kontext.eile, kontext.mitzeichnungen[r]?.bis)),
  },
  gefragteAnfragen: melde('mitzeichnung_angefordert', ['STR@angefragt'], ({ kontext }, stelle) => ({
    frist: fristSchluessel(stelle.split('@')[1] ?? ''),
    ...(kontext.eilegrund === null ? {} : { grund: kontext.eilegrund }),
  })),
  fristDesRessortsEnde: {
    art: 'frist_ende',
    daten: ({ schritt }: Vorlagenblick) => ({ schluessel: fristSchluessel(schritt.daten.ressort) }),
  },
  fristenDerRessortsEnde: {
    art: 'frist_ende',
    daten: ({ kontext }: Vorlagenblick) =>
      Object.keys(kontext.mitzeichnungen).map((r) => ({ schluessel: fristSchluessel(r) })),
  },
  fristVerlaengern: {
    art: 'frist_verlaengern',
    meldungen: [{ art: 'mitzeichnung_verlaengert', an: GENANNTES_RESSORT }] as const,
    daten: ({ schritt }: Vorlagenblick) => ({
      schluessel: fristSchluessel(schritt.daten.ressort),
      tage: schritt.daten.tage,
      melden: [...stellen('STR', [schritt.daten.ressort]), ...stellen('VB', [schritt.daten.ressort])],
    }),
  },
  verlaengerungErbeten: melde('mitzeichnung_mehr_zeit', FEDERFUEHRUNG, mitGrund),
  zuKurzMelden: melde('mitzeichnung_zu_kurz', [...FEDERFUEHRUNG, 'CDS@SK'], mitGrund),
  eileMelden: melde('mitzeichnung_eile_bleibt', [...GENANNTES_RESSORT, ...FEDERFUEHRUNG], mitGrund),
  bedenkenMelden: melde('mitzeichnung_bedenken', FEDERFUEHRUNG, wennUrteil('bedenken')),
  auflageMelden: melde('mitzeichnung_massgabe', FEDERFUEHRUNG, wennUrteil('massgabe')),
  ersetztesMelden: melde('mitzeichnung_ersetzt', FEDERFUEHRUNG, mitGrund),
  einwandMelden: melde('mitzeichnung_einwand', [...FEDERFUEHRUNG, 'SK@SK'], mitGrund),
  keineRueckmeldungMelden: melde('mitzeichnung_keine_rueckmeldung', GENANNTES_RESSORT, mitGrund),
  verschweigenMelden: melde('mitzeichnung_verschwiegen', [...GENANNTES_RESSORT, ...FEDERFUEHRUNG]),
  herausnahmeMelden: melde(
    'mitzeichnung_herausgenommen',
    [...GENANNTES_RESSORT, 'VB@federfuehrung'],
    // Whoever was to be asked later has never heard of the paper.
    (blick: Vorlagenblick, stelle) => {
      const eine = blick.kontext.mitzeichnungen[blick.schritt.daten.ressort];
      const niegefragt = eine !== undefined && !istGefragt(eine);
      return niegefragt && stelle.endsWith(`@${blick.schritt.daten.ressort}`) ? null : mitGrund(blick);
    },
  ),
  /** What has become of their objection; the settled one is asked again. */
  einigungMelden: melde('mitzeichnung_geeinigt', ['STR@bedenkend', 'VB@bedenkend'], mitGrund),
  dissensMelden: melde('mitzeichnung_dissens', ['STR@bedenkend', 'VB@bedenkend'], mitGrund),
  verschweigenVermerken: {
    art: 'zeichnung',
    daten: ({ schritt, kontext }: Vorlagenblick) => ({
      ressort: schritt.daten.ressort,
      urteil: 'fristablauf',
      text: 'Die Mitzeichnung gilt nach Fristablauf als erteilt.',
      fassung: kontext.fassung,
    }),
  },
  mahnenRessort: {
    art: 'mahnung',
    meldungen: [
      { art: 'frist_abgelaufen', an: ['STR@genannt'] },
      { art: 'frist_abgelaufen_eskalation', an: ['VB@genannt'] },
    ] as const,
    daten: ({ schritt: { daten } }: Vorlagenblick) => ({
      an: stellen('STR', [daten.ressort]),
      eskalation: stellen('VB', [daten.ressort]),
    }),
  },
  /** The lead hears of it, too: it can record that there was no answer. */
  versaeumnisMelden: melde('mitzeichnung_versaeumt', FEDERFUEHRUNG, mitGrund),
  mitzeichnendeUnterrichten: melde('neufassung_gezeichnet', ['STR@gefragt']),
  redaktionellesMelden: melde('fassung_redaktionell', ['STR@gefragt']),
  /** An editorial Fassung counts once the papers office has confirmed it. */
  redaktionellesVorlegen: melde(
    'redaktionelle_bestaetigen',
    ['VB@federfuehrung'],
    ({ schritt: { daten } }: Vorlagenblick<'neueFassung'>) => (daten.redaktionell ? {} : null),
  ),
  redaktionellVerworfenMelden: melde('redaktionelle_verworfen', ['person@mitwirkende'], mitGrund),
  /** A signature that was given counts no longer: another Ressort is asked before. */
  nachbeteiligungMelden: melde(
    'zeichnung_entfallen',
    ['STR@einbringend', 'SEN@einbringend', 'VB@einbringend'],
    mitGrund,
  ),
  einspruchsfrist: {
    art: 'frist',
    fristen: ['einspruch'],
    daten: () => ({
      schluessel: 'einspruch',
      name: 'einspruch',
      ereignis: { type: 'einspruchsfristAbgelaufen' as const },
    }),
  },
  einspruchsfristEnde: { art: 'frist_ende', daten: () => ({ schluessel: 'einspruch' }) },
  /** Whoever was asked hears that the paper is a draft again. */
  mitzeichnungRuht: melde('mitzeichnung_ruht', GEFRAGTE, mitGrund),
  kenntnisMelden: melde('vorlage_zur_kenntnis', ['STR@neuZurKenntnis', 'VB@neuZurKenntnis']),
} satisfies Wirkungen<Vorlagenkontext, Vorlagenlage, keyof typeof fristen, keyof typeof schritte>;
