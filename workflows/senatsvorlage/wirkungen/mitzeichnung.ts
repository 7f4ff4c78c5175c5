import type { z } from 'zod';
import type { Eile, Nachrichtenname, Stelle } from '#contract';
import { stellen } from '../../stellen.js';
import type { Wirkungen } from '../../wirkungen.js';
import type { Vorlagenblick } from '../blick.js';
import type { formulare } from '../formulare.js';
import { FRIST_JE_EILE, type fristen } from '../fristen.js';
import type { Vorlagenkontext, Vorlagenlage } from '../kontext.js';
import { gefragte, schreibende } from '../beteiligte.js';
import type { schritte } from '../schritte.js';

const DER_MITZEICHNUNG = Object.values(FRIST_JE_EILE);

const fristSchluessel = (ressort: string) => `mitzeichnung:${ressort}`;

/** The term of the paper, unless the lead has given this Ressort a day of its own. */
const fristJeRessort = (ressort: string, eile: Eile, bis?: string) => ({
  schluessel: fristSchluessel(ressort),
  name: FRIST_JE_EILE[eile],
  ereignis: { type: 'mitzeichnungsfristAbgelaufen' as const, daten: { ressort } },
  ...(bis === undefined ? {} : { datum: bis }),
});

const anfrage = (ressort: string) => ({
  an: `STR@${ressort}` as Stelle,
  art: 'mitzeichnung_angefordert' as const,
  frist: fristSchluessel(ressort),
});

/** A remark may be on the whole and without other words. */
const bemerkung = ({ text, art, abschnitt, vorschlag }: z.output<typeof formulare.bemerken>) => ({
  text,
  art,
  abschnitt,
  vorschlag,
});

/** Papers office and Staatsrat of the Ressort in the form, with the words of the form. */
const demRessort =
  (art: Nachrichtenname) =>
  ({ schritt: { daten } }: Vorlagenblick) =>
    [...stellen('STR', [daten.ressort]), ...stellen('VB', [daten.ressort])].map((an) => ({
      an,
      art,
      grund: daten.grund ?? null,
    }));

/** Papers office and authors of the lead. */
const derFederfuehrung =
  (art: Nachrichtenname, ...weitere: readonly Stelle[]) =>
  ({ kontext, schritt: { daten } }: Vorlagenblick) =>
    [...stellen('VB', [kontext.federfuehrung]), ...schreibende(kontext), ...weitere].map((an) => ({
      an,
      art,
      grund: daten.grund ?? daten.text ?? null,
    }));

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
  gefragteAnfragen: {
    art: 'nachricht',
    daten: ({ kontext: { angefragt, eilegrund } }: Vorlagenblick) =>
      angefragt.map((r) => (eilegrund === null ? anfrage(r) : { ...anfrage(r), grund: eilegrund })),
  },
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
    daten: ({ schritt }: Vorlagenblick) => ({
      schluessel: fristSchluessel(schritt.daten.ressort),
      tage: schritt.daten.tage,
      melden: [...stellen('STR', [schritt.daten.ressort]), ...stellen('VB', [schritt.daten.ressort])],
    }),
  },
  verlaengerungErbeten: { art: 'nachricht', daten: derFederfuehrung('mitzeichnung_mehr_zeit') },
  zuKurzMelden: { art: 'nachricht', daten: derFederfuehrung('mitzeichnung_zu_kurz', 'CDS@SK') },
  eileMelden: { art: 'nachricht', daten: demRessort('mitzeichnung_eile_bleibt') },
  /** The lead hears at once what was said against its paper, also while others are open. */
  urteilMelden: {
    art: 'nachricht',
    daten: (blick: Vorlagenblick) =>
      blick.schritt.daten.urteil === 'bedenken' || blick.schritt.daten.urteil === 'massgabe'
        ? derFederfuehrung(
            blick.schritt.daten.urteil === 'bedenken' ? 'mitzeichnung_bedenken' : 'mitzeichnung_massgabe',
          )(blick)
        : [],
  },
  einwandMelden: { art: 'nachricht', daten: derFederfuehrung('mitzeichnung_einwand', 'SK@SK') },
  keineRueckmeldungMelden: { art: 'nachricht', daten: demRessort('mitzeichnung_keine_rueckmeldung') },
  verschweigenMelden: { art: 'nachricht', daten: demRessort('mitzeichnung_verschwiegen') },
  herausnahmeMelden: { art: 'nachricht', daten: demRessort('mitzeichnung_herausgenommen') },
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
    daten: ({ schritt: { daten } }: Vorlagenblick) => ({
      an: stellen('STR', [daten.ressort]),
      eskalation: stellen('VB', [daten.ressort]),
    }),
  },
  /** The lead hears of it, too: it can record that there was no answer. */
  versaeumnisMelden: { art: 'nachricht', daten: derFederfuehrung('mitzeichnung_versaeumt') },
  mitzeichnendeUnterrichten: {
    art: 'nachricht',
    daten: ({ kontext }: Vorlagenblick) =>
      stellen('STR', Object.keys(kontext.mitzeichnungen)).map((an) => ({ an, art: 'neufassung_gezeichnet' })),
  },
  redaktionellesMelden: {
    art: 'nachricht',
    daten: ({ kontext }: Vorlagenblick) =>
      stellen('STR', Object.keys(kontext.mitzeichnungen)).map((an) => ({ an, art: 'fassung_redaktionell' })),
  },
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
  mitzeichnungRuht: {
    art: 'nachricht',
    daten: ({ kontext, schritt: { daten } }: Vorlagenblick<'mitGrund'>) =>
      gefragte(kontext).map((an) => ({ an, art: 'mitzeichnung_ruht', grund: daten.grund })),
  },
  kenntnisMelden: {
    art: 'nachricht',
    daten: ({ schritt: { daten } }: Vorlagenblick<'zurKenntnis'>) =>
      [...stellen('STR', daten.ressorts), ...stellen('VB', daten.ressorts)].map((an) => ({
        an,
        art: 'vorlage_zur_kenntnis',
      })),
  },
} satisfies Wirkungen<Vorlagenkontext, Vorlagenlage, keyof typeof fristen, keyof typeof schritte>;
