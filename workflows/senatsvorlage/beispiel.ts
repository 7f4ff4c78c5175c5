import { ABSCHNITTE, UMSTELLSTATIONEN } from '#contract';
import type { Beispiel } from '#engine';
import { person } from '../personen.js';
import { inOrdnung } from './formalpunkte.js';
import { merkmale } from './merkmale.js';
import {
  gefragteRessorts,
  type Sitzungslage,
  type Vorlagenkontext,
  type Vorlagenlage,
  type Zielsitzung,
} from './kontext.js';

export const SITZUNG = {
  id: '0193d000-0000-7000-8000-000000000001',
  datum: '2026-12-15',
  abgabeschluss: '2026-12-10T11:00:00.000Z',
  konferenz: '2026-12-14T23:00:00.000Z',
  letzterTag: '2026-12-15',
  stand: 'geplant',
  offenBis: '2026-12-16',
  abgeschlossen: false,
} satisfies Sitzungslage;
const ZIEL: Zielsitzung = {
  id: '0193d000-0000-7000-8000-000000000002',
  datum: '2026-12-22',
  letzterTag: '2026-12-22',
  stand: 'geplant',
  offenBis: '2026-12-23',
};
export const NAECHSTE = ZIEL.id;
const GRUND = { grund: 'Aus gutem Grund' };
const OHNE_MASSGABEN = { offeneMassgaben: 0, massgaben: [] };

/** Ressorts that may answer now: with two of them, the order makes no difference. */
const offenes = ({ mitzeichnungen }: Vorlagenkontext): string | undefined =>
  gefragteRessorts({ mitzeichnungen })[0];
const urteil = (name: string, text?: string) => (kontext: Vorlagenkontext) =>
  offenes(kontext) ? { ressort: offenes(kontext), urteil: name, ...(text ? { text } : {}) } : null;
const mitRessort = (weiteres: object) => (kontext: Vorlagenkontext) =>
  offenes(kontext) ? { ressort: offenes(kontext), ...weiteres } : null;
/** Any Ressort that takes part. */
const beteiligt =
  (weiteres: object) =>
  ({ mitzeichnungen }: Vorlagenkontext) => {
    const [ressort] =
      Object.entries(mitzeichnungen).find(([, { stand }]) => stand !== 'herausgenommen') ?? [];
    return ressort ? { ressort, ...weiteres } : null;
  };
/** A Ressort that has given its verdict. */
const geurteilt =
  (weiteres: object) =>
  ({ mitzeichnungen }: Vorlagenkontext) => {
    const [fertiges] = Object.entries(mitzeichnungen).find(([, { stand }]) => stand !== 'offen') ?? [];
    return fertiges ? { ressort: fertiges, ...weiteres } : null;
  };
/**
 * Facts under which everything is possible: a paper of SF that SIS and SBMS co-sign, on its way to the
 * Sitzung of 15 December 2026.
 */
export const beispiel: Beispiel<Vorlagenkontext, Vorlagenlage> = {
  jetzt: '2026-11-02T09:00:00.000Z',
  heute: '2026-11-02',
  anfaenge: [
    {
      federfuehrung: 'SF',
      einbringer: ['SF'],
      mitwirkende: ['AUT SF'],
      sitzung: SITZUNG.id,
      mitzeichnungen: {
        SIS: { stand: 'offen', fassung: null, abschnitte: ABSCHNITTE, verlaengert: false, gefragtAm: null },
        SBMS: { stand: 'offen', fassung: null, abschnitte: ['D'], verlaengert: false, gefragtAm: null },
      },
    },
    {
      federfuehrung: 'SF',
      einbringer: ['SF'],
      mitwirkende: ['AUT SF'],
      sitzung: SITZUNG.id,
      eile: 'eilt',
      gremien: { HaFA: 'geplant' },
      eilegrund: 'Der Haushalt schließt bald.',
      fassung: 1,
      mitzeichnungen: {
        SIS: {
          stand: 'offen',
          zuletzt: 'erteilt',
          fassung: 1,
          abschnitte: ABSCHNITTE,
          verlaengert: false,
          gefragtAm: null,
        },
      },
    },
  ],
  lage: ({ mitzeichnungen, top }) => ({
    gefuellt: ABSCHNITTE,
    geaendert: [],
    stufe: 'offen',
    phase: 'senat',
    // What stands on the agenda is called in the meeting.
    sitzung: top === null ? SITZUNG : { ...SITZUNG, stand: 'offen' },
    ziel: ZIEL,
    beschlossenAm: '2026-11-01',
    schonBehandelt: false,
    offeneAuftraege: 0,
    ziffernOhneArt: 0,
    zifferzahl: 2,
    bedeutsam: [],
    offeneMassgaben: Object.values(mitzeichnungen).filter(({ stand }) => stand === 'erteiltMitMassgabe')
      .length,
    massgaben: Object.entries(mitzeichnungen)
      .filter(([, { stand }]) => stand === 'erteiltMitMassgabe')
      .map(([ressort]) => ({ id: NAECHSTE, ressort, stand: 'offen' })),
    pruefpunkte: { finanzen: true, gender: true, klima: true, klimaPflicht: true },
    einstellungen: { verschweigen: false, massgabenBlockieren: true, senatorZeichnet: true, quorum: 3 },
  }),
  personen: [
    ...['AUT', 'RL', 'AL', 'VB', 'STR', 'SEN'].map((rolle) => person(rolle, 'SF')),
    ...['SIS', 'SBMS', 'SJV'].flatMap((ressort) => [
      person('STR', ressort),
      person('VB', ressort),
      person('SEN', ressort),
    ]),
    person('SK', 'SK'),
    person('CDS', 'SK'),
  ],
  schritte: {
    bearbeiten: [{ daten: { abschnitte: [{ buchstabe: 'A', text: 'Sachstand', version: 0 }] } }],
    festlegen: [
      { daten: { titel: 'Neuer Titel' } },
      { variante: 'ohne Mitzeichnung', daten: { mitzeichnende: [] } },
    ],
    anlageHinzufuegen: [{ daten: { name: 'WU.pdf', sha256: 'a'.repeat(64) } }],
    anlageEntfernen: [{ daten: { anlage: NAECHSTE } }],
    einreichenFach: [{ lage: { geaendert: ['A'] } }],
    zurueckgeben: [{ daten: GRUND }],
    maengelMelden: [{ daten: GRUND }],
    formalBestanden: [{ daten: inOrdnung.formalBestanden }],
    formalPruefen: [{ daten: inOrdnung.formalBestanden }],
    annehmen: [{ daten: inOrdnung.annehmen }],
    mitzeichnungBestaetigen: [{ daten: mitRessort({}) }],
    urteilErsetzen: [{ daten: geurteilt({ urteil: 'erteilt' }) }],
    einwandErheben: [{ daten: geurteilt(GRUND) }],
    erneutFragen: [{ daten: geurteilt(GRUND) }],
    keineRueckmeldung: [{ daten: mitRessort({}) }],
    fristverlaengerungErbitten: [{ daten: mitRessort({ tage: 3, ...GRUND }) }],
    fristZuKurz: [{ daten: mitRessort(GRUND) }],
    eileBestaetigen: [{ daten: mitRessort(GRUND) }],
    ressortHerausnehmen: [{ daten: beteiligt(GRUND) }],
    redaktionellVerwerfen: [{ daten: GRUND }],
    zurKenntnis: [{ daten: { ressorts: ['SJV'] } }],
    stufeAnheben: [{ daten: { stufe: 'vertraulich', ...GRUND } }],
    stufeSenken: [{ daten: { stufe: 'offen', ...GRUND }, lage: { stufe: 'nfd' } }],
    leserBenennen: [
      { daten: { imHaus: NAECHSTE }, lage: { stufe: 'vertraulich', haeuserDerPerson: ['SF'] } },
    ],
    imHausFragen: [
      { daten: { imHaus: NAECHSTE, frage: 'Sind Stellen betroffen?' }, lage: { haeuserDerPerson: ['SF'] } },
    ],
    besetzungPruefen: [{ daten: { besetzung: 'pruefen' }, lage: { besetzung: { 'VB@SF': false } } }],
    umstellungVorschlagen: UMSTELLSTATIONEN.map((station) => ({
      variante: station,
      daten: { station, ...GRUND },
    })),
    umstellungVerwerfen: [{ daten: GRUND }],
    massgabeUmsetzen: [{ daten: { massgabe: NAECHSTE, ...GRUND } }],
    massgabeZurueckweisen: [{ daten: { massgabe: NAECHSTE, ...GRUND }, lage: { offeneMassgaben: 1 } }],
    massgabefristAbgelaufen: [{ daten: { massgabe: NAECHSTE }, lage: { offeneMassgaben: 1 } }],
    mitzeichnen: [
      { variante: 'erteilt', daten: urteil('erteilt') },
      { variante: 'nicht betroffen', daten: urteil('nicht_betroffen') },
      { variante: 'Maßgabe', daten: urteil('massgabe', 'Bitte die Kosten nennen') },
      { variante: 'Bedenken', daten: urteil('bedenken', 'Die Kosten fehlen') },
    ],
    mitzeichnungsfristAbgelaufen: [{ variante: 'mahnen', daten: mitRessort({}) }],
    fristVerlaengern: [{ daten: mitRessort({ tage: 7, ...GRUND }) }],
    ressortBeteiligen: [{ daten: { ressort: 'SJV' } }],
    massgabeErledigen: [
      { daten: { massgabe: NAECHSTE, stand: 'erfuellt', ...GRUND }, lage: { offeneMassgaben: 1 } },
    ],
    neueFassung: [
      { lage: { geaendert: ['A'] } },
      { variante: 'redaktionell', daten: { redaktionell: true }, lage: { geaendert: ['A'] } },
    ],
    abstimmungSchliessen: [{ lage: OHNE_MASSGABEN }],
    dissensDokumentieren: [{ daten: GRUND, lage: OHNE_MASSGABEN }],
    zeichnen: [
      { variante: 'Senator zeichnet' },
      {
        variante: 'Staatsrat zuletzt',
        lage: {
          einstellungen: {
            verschweigen: false,
            massgabenBlockieren: true,
            senatorZeichnet: false,
            quorum: 3,
          },
        },
      },
    ],
    alsTischvorlageAnmelden: [{ daten: GRUND }],
    aufAndereSitzung: [
      { daten: { sitzung: NAECHSTE, ...GRUND } },
      {
        variante: 'nach der Sitzung',
        daten: ({ top }) => (top === null ? null : { sitzung: NAECHSTE, ...GRUND }),
        lage: { sitzung: { ...SITZUNG, stand: 'offen', offenBis: '2026-01-01' } },
      },
    ],
    zulassen: [
      { variante: 'vor der Konferenz' },
      {
        variante: 'nach der Konferenz',
        lage: { sitzung: { ...SITZUNG, konferenz: '2026-01-01T00:00:00.000Z' } },
      },
    ],
    neufassungErbitten: [{ daten: GRUND }],
    inKlaerung: [{ daten: GRUND }],
    aufsetzen: [{ daten: { teil: 'oeffentlich' } }],
    absetzen: [
      { variante: 'an die Federführung', daten: GRUND },
      { variante: 'andere Sitzung', daten: { sitzung: NAECHSTE, ...GRUND } },
    ],
    beschliessen: [{ daten: { anwesend: 7 } }],
    mitAenderungBeschliessen: [
      {
        daten: {
          anwesend: 7,
          ziffern: [{ nr: '1', text: 'Der Senat nimmt Kenntnis.', typ: ['kenntnisnahme'] }],
        },
      },
    ],
    kenntnisNehmen: [{ daten: { anwesend: 7 } }],
    ueberweisen: [{ daten: { anwesend: 7, gremium: 'HaFA' } }],
    aussetzen: [{ daten: { sitzung: NAECHSTE, ...GRUND } }],
    ablehnen: [{ daten: { anwesend: 7, ja: 2, nein: 5 } }],
    widersprechen: [{ daten: GRUND }],
    erneutBeraten: [{ daten: { sitzung: NAECHSTE, ...GRUND } }],
    widerspruchZurueckweisen: [{ daten: GRUND }],
    veroeffentlichen: [
      { variante: 'voll', daten: { umfang: 'voll' } },
      { variante: 'teil', daten: { umfang: 'teil', schwaerzungen: 'Namen' } },
    ],
    sperren: [{ daten: { paragraf: '§ 3 BremIFG', ...GRUND } }],
    gremiumMelden: [
      {
        daten: ({ gremien }) =>
          'HaFA' in gremien ? { gremium: 'HaFA', ergebnis: 'zugestimmt', am: '2026-12-18' } : null,
      },
    ],
    zurueckziehen: [{ daten: GRUND }],
    bemerken: [{ daten: { text: 'Bitte prüfen' } }],
    bemerkungErledigen: [{ daten: { bemerkung: SITZUNG.id, stand: 'erledigt' } }],
    vorschlagUebernehmen: [{ daten: { bemerkung: SITZUNG.id } }],
    anlageBeschreiben: [{ daten: { anlage: SITZUNG.id, alternativtext: 'Karte' } }],
    abschnittFertig: [{ daten: { abschnitt: 'A', fertig: true } }],
  },
  merkmale,
};
