import type { z } from 'zod';
import type { Eile, Stelle } from '#contract';
import { stellen } from '../../stellen.js';
import type { Wirkungen } from '../../wirkungen.js';
import type { Vorlagenblick } from '../blick.js';
import type { formulare } from '../formulare.js';
import { FRIST_JE_EILE, type fristen } from '../fristen.js';
import { istBetroffen, offeneRessorts, type Vorlagenkontext, type Vorlagenlage } from '../kontext.js';
import type { schritte } from './schritte.js';

const DER_MITZEICHNUNG = Object.values(FRIST_JE_EILE);

const fristSchluessel = (ressort: string) => `mitzeichnung:${ressort}`;

const fristJeRessort = (ressort: string, eile: Eile) => ({
  schluessel: fristSchluessel(ressort),
  name: FRIST_JE_EILE[eile],
  ereignis: { type: 'mitzeichnungsfristAbgelaufen' as const, daten: { ressort } },
});

/** Open Ressorts whose sections this new Fassung changed: only their deadline starts anew. */
const betroffene = ({ kontext, schritt: { daten, lage } }: Vorlagenblick<'neueFassung'>): string[] =>
  daten?.redaktionell === true
    ? []
    : offeneRessorts(kontext).filter(
        (r) => kontext.mitzeichnungen[r] && istBetroffen(kontext.mitzeichnungen[r], lage.geaendert),
      );

const anfrage = (ressort: string) => {
  const an: Stelle = `STR@${ressort}`;
  return { an, art: 'mitzeichnung_angefordert' as const };
};

/** A remark may be on the whole and without other words. */
const bemerkung = ({ text, art, abschnitt, vorschlag }: z.output<typeof formulare.bemerken>) => ({
  text,
  art,
  abschnitt,
  vorschlag,
});

/** Effects of version 2. */
export const wirkungen = {
  abschnitteSpeichern: {
    art: 'abschnitte_speichern',
    daten: ({ schritt }: Vorlagenblick<'bearbeiten'>) => ({ abschnitte: schritt.daten.abschnitte }),
  },
  stammdaten: { art: 'stammdaten', daten: ({ schritt }: Vorlagenblick<'festlegen'>) => schritt.daten },
  anlageHinzufuegen: {
    art: 'anlage_hinzufuegen',
    daten: ({ schritt }: Vorlagenblick<'anlage'>) => schritt.daten,
  },
  anlageEntfernen: {
    art: 'anlage_entfernen',
    daten: ({ schritt }: Vorlagenblick<'anlageEntfernen'>) => schritt.daten,
  },
  anlageBeschreiben: {
    art: 'anlage_beschreiben',
    daten: ({ schritt }: Vorlagenblick<'anlageBeschreiben'>) => schritt.daten,
  },
  abschnittFertig: {
    art: 'abschnitt_fertig',
    daten: ({ schritt }: Vorlagenblick<'abschnittFertig'>) => schritt.daten,
  },
  fassungEinfrieren: {
    art: 'fassung_einfrieren',
    daten: ({ kontext, schritt }: Vorlagenblick) => ({
      nr: kontext.fassung,
      redaktionell: schritt.daten?.redaktionell === true,
      vermerk: schritt.daten?.vermerk ?? null,
    }),
  },
  zeichnung: {
    art: 'zeichnung',
    daten: ({ schritt, kontext }: Vorlagenblick) => ({
      ressort: schritt.als?.ressort ?? schritt.daten.ressort ?? null,
      urteil: schritt.daten?.urteil ?? 'erteilt',
      text: schritt.daten?.text ?? null,
      fassung: kontext.fassung,
    }),
  },
  verschweigenVermerken: {
    art: 'zeichnung',
    daten: ({ schritt, kontext }: Vorlagenblick) => ({
      ressort: schritt.daten.ressort,
      urteil: 'fristablauf',
      text: 'Die Mitzeichnung gilt nach Fristablauf als erteilt.',
      fassung: kontext.fassung,
    }),
  },
  massgabe: {
    art: 'massgabe',
    daten: ({ schritt }: Vorlagenblick<'mitzeichnen'>) =>
      schritt.daten.urteil === 'massgabe'
        ? [{ ressort: schritt.daten.ressort, text: schritt.daten.text ?? '' }]
        : [],
  },
  massgabeErledigen: {
    art: 'massgabe_erledigen',
    daten: ({ schritt: { daten } }: Vorlagenblick<'massgabeErledigen'>) => ({
      massgabe: daten.massgabe,
      stand: daten.stand,
      grund: daten.grund ?? null,
    }),
  },
  bemerkung: { art: 'bemerkung', daten: ({ schritt }: Vorlagenblick<'bemerken'>) => schritt.daten },
  bemerkungErledigen: {
    art: 'bemerkung_erledigen',
    daten: ({ schritt }: Vorlagenblick<'bemerkungErledigen'>) => schritt.daten,
  },
  vorschlagUebernehmen: {
    art: 'vorschlag_uebernehmen',
    daten: ({ schritt }: Vorlagenblick<'vorschlagUebernehmen'>) => schritt.daten,
  },
  bemerkungZurMitzeichnung: {
    art: 'bemerkung',
    daten: ({ schritt }: Vorlagenblick<'mitzeichnen'>) => [
      ...(schritt.daten.bemerkungen ?? []).map(bemerkung),
      ...(schritt.daten.bemerkung ? [bemerkung({ text: schritt.daten.bemerkung, art: 'inhaltlich' })] : []),
    ],
  },
  entwurfsfrist: {
    art: 'frist',
    fristen: ['entwurf'],
    daten: ({ kontext, schritt: { type, daten } }: Vorlagenblick) =>
      kontext.sitzung !== null && (type !== 'festlegen' || daten.sitzung !== undefined)
        ? [
            {
              schluessel: 'entwurf',
              name: 'entwurf',
              ereignis: null,
              erinnern: [`AUT@${kontext.federfuehrung}`],
            },
          ]
        : [],
  },
  entwurfsfristEnde: { art: 'frist_ende', daten: () => ({ schluessel: 'entwurf' }) },
  fristenDerBetroffenen: {
    art: 'frist',
    fristen: DER_MITZEICHNUNG,
    daten: (blick: Vorlagenblick<'neueFassung'>) =>
      betroffene(blick).map((r) => fristJeRessort(r, blick.kontext.eile)),
  },
  fristDesRessorts: {
    art: 'frist',
    fristen: DER_MITZEICHNUNG,
    daten: ({ kontext, schritt }: Vorlagenblick) => fristJeRessort(schritt.daten.ressort, kontext.eile),
  },
  fristenJeRessort: {
    art: 'frist',
    fristen: DER_MITZEICHNUNG,
    daten: ({ kontext }: Vorlagenblick) =>
      offeneRessorts(kontext).map((r) => fristJeRessort(r, kontext.eile)),
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
    }),
  },
  zurueckgeholtMelden: {
    art: 'nachricht',
    daten: ({ kontext: { federfuehrung } }: Vorlagenblick) =>
      [...stellen('RL', [federfuehrung]), ...stellen('AL', [federfuehrung])].map((an) => ({
        an,
        art: 'vorlage_zurueckgeholt',
      })),
  },
  mitzeichnungAnfordern: {
    art: 'nachricht',
    daten: ({ kontext }: Vorlagenblick) => offeneRessorts(kontext).map(anfrage),
  },
  betroffeneAnfragen: {
    art: 'nachricht',
    daten: (blick: Vorlagenblick<'neueFassung'>) => betroffene(blick).map(anfrage),
  },
  ressortAnfragen: {
    art: 'nachricht',
    daten: ({ schritt }: Vorlagenblick) => anfrage(schritt.daten.ressort),
  },
  mitzeichnendeUnterrichten: {
    art: 'nachricht',
    daten: ({ kontext }: Vorlagenblick) =>
      stellen('STR', Object.keys(kontext.mitzeichnungen)).map((an) => ({ an, art: 'neufassung_gezeichnet' })),
  },
  mahnenRessort: {
    art: 'mahnung',
    daten: ({ schritt }: Vorlagenblick) => ({
      an: stellen('STR', [schritt.daten.ressort]),
      eskalation: stellen('VB', [schritt.daten.ressort]),
    }),
  },
  frist_abgelaufen: { art: 'mahnung', daten: () => ({ an: [], eskalation: [] }) },
  neueAufgabe: { art: 'aufgabe_melden' },
  topAnlegen: { art: 'top_anlegen', daten: ({ schritt }: Vorlagenblick<'aufsetzen'>) => schritt.daten },
  topErgebnis: {
    art: 'top_ergebnis',
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
