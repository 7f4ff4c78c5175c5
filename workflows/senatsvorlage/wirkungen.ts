import type { Wirkungsart } from '#engine';
import {
  istBetroffen,
  offeneRessorts,
  type Vorlagenblick,
  type Vorlagenkontext,
  type Vorlagenlage,
} from './kontext.js';

const FRIST_JE_EILE = { normal: 'mitzeichnung', kurz: 'mitzeichnungKurz', eilt: 'mitzeichnungEilt' } as const;

const fristJeRessort = (ressort: string, name: string) => ({
  schluessel: `mitzeichnung:${ressort}`,
  name,
  ereignis: { type: 'mitzeichnungsfristAbgelaufen', daten: { ressort } },
});

const DER_MITZEICHNUNG = Object.values(FRIST_JE_EILE);

/** Open Ressorts whose sections this new Fassung changed: only their deadline starts anew. */
const betroffene = ({ kontext, schritt: { daten, lage } }: Vorlagenblick): string[] =>
  daten?.redaktionell === true
    ? []
    : offeneRessorts(kontext).filter(
        (r) => kontext.mitzeichnungen[r] && istBetroffen(kontext.mitzeichnungen[r], lage.geaendert),
      );

const anfrage = (ressort: string) => ({ an: `STR@${ressort}`, art: 'mitzeichnung_angefordert' });

/** Effects of the Senatsvorlage; the runner has one handler for each kind. */
export const wirkungen: Record<string, Wirkungsart<Vorlagenkontext, Vorlagenlage>> = {
  abschnitteSpeichern: {
    art: 'abschnitte_speichern',
    daten: ({ schritt }: Vorlagenblick) => ({ abschnitte: schritt.daten.abschnitte }),
  },
  stammdaten: { art: 'stammdaten', daten: ({ schritt }: Vorlagenblick) => schritt.daten },
  anlageHinzufuegen: { art: 'anlage_hinzufuegen', daten: ({ schritt }: Vorlagenblick) => schritt.daten },
  anlageEntfernen: { art: 'anlage_entfernen', daten: ({ schritt }: Vorlagenblick) => schritt.daten },
  anlageBeschreiben: { art: 'anlage_beschreiben', daten: ({ schritt }: Vorlagenblick) => schritt.daten },
  abschnittFertig: { art: 'abschnitt_fertig', daten: ({ schritt }: Vorlagenblick) => schritt.daten },
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
    daten: ({ schritt }: Vorlagenblick) =>
      schritt.daten.urteil === 'massgabe'
        ? [{ ressort: schritt.daten.ressort, text: schritt.daten.text }]
        : [],
  },
  massgabeErledigen: { art: 'massgabe_erledigen', daten: ({ schritt }: Vorlagenblick) => schritt.daten },
  bemerkung: { art: 'bemerkung', daten: ({ schritt }: Vorlagenblick) => schritt.daten },
  bemerkungErledigen: { art: 'bemerkung_erledigen', daten: ({ schritt }: Vorlagenblick) => schritt.daten },
  vorschlagUebernehmen: {
    art: 'vorschlag_uebernehmen',
    daten: ({ schritt }: Vorlagenblick) => schritt.daten,
  },
  bemerkungZurMitzeichnung: {
    art: 'bemerkung',
    daten: ({ schritt }: Vorlagenblick) => [
      ...(schritt.daten.bemerkungen ?? []),
      ...(schritt.daten.bemerkung ? [{ text: schritt.daten.bemerkung, art: 'inhaltlich' }] : []),
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
    daten: (blick: Vorlagenblick) =>
      betroffene(blick).map((r) => fristJeRessort(r, FRIST_JE_EILE[blick.kontext.eile])),
  },
  fristDesRessorts: {
    art: 'frist',
    fristen: DER_MITZEICHNUNG,
    daten: ({ kontext, schritt }: Vorlagenblick) =>
      fristJeRessort(schritt.daten.ressort, FRIST_JE_EILE[kontext.eile]),
  },
  fristenJeRessort: {
    art: 'frist',
    fristen: DER_MITZEICHNUNG,
    daten: ({ kontext }: Vorlagenblick) =>
      offeneRessorts(kontext).map((r) => fristJeRessort(r, FRIST_JE_EILE[kontext.eile])),
  },
  fristDesRessortsEnde: {
    art: 'frist_ende',
    daten: ({ schritt }: Vorlagenblick) => ({ schluessel: `mitzeichnung:${schritt.daten.ressort}` }),
  },
  fristenDerRessortsEnde: {
    art: 'frist_ende',
    daten: ({ kontext }: Vorlagenblick) =>
      Object.keys(kontext.mitzeichnungen).map((r) => ({ schluessel: `mitzeichnung:${r}` })),
  },
  fristVerlaengern: {
    art: 'frist_verlaengern',
    daten: ({ schritt }: Vorlagenblick) => ({
      schluessel: `mitzeichnung:${schritt.daten.ressort}`,
      tage: schritt.daten.tage,
    }),
  },
  mitzeichnungAnfordern: {
    art: 'nachricht',
    daten: ({ kontext }: Vorlagenblick) => offeneRessorts(kontext).map(anfrage),
  },
  betroffeneAnfragen: { art: 'nachricht', daten: (blick: Vorlagenblick) => betroffene(blick).map(anfrage) },
  ressortAnfragen: {
    art: 'nachricht',
    daten: ({ schritt }: Vorlagenblick) => anfrage(schritt.daten.ressort),
  },
  mitzeichnendeUnterrichten: {
    art: 'nachricht',
    daten: ({ kontext }: Vorlagenblick) =>
      Object.keys(kontext.mitzeichnungen).map((r) => ({ an: `STR@${r}`, art: 'neufassung_gezeichnet' })),
  },
  mahnenRessort: {
    art: 'mahnung',
    daten: ({ schritt }: Vorlagenblick) => ({
      an: [`STR@${schritt.daten.ressort}`],
      eskalation: [`VB@${schritt.daten.ressort}`],
    }),
  },
  frist_abgelaufen: { art: 'mahnung', daten: () => ({ an: [] }) },
  neueAufgabe: { art: 'aufgabe_melden' },
  topAnlegen: { art: 'top_anlegen', daten: ({ schritt }: Vorlagenblick) => schritt.daten },
  topErgebnis: {
    art: 'top_ergebnis',
    daten: ({ schritt }: Vorlagenblick) => ({ ergebnis: schritt.type, ...schritt.daten }),
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
    daten: ({ kontext, schritt }: Vorlagenblick) => ({ stand: kontext.veroeffentlichung, ...schritt.daten }),
  },
};
