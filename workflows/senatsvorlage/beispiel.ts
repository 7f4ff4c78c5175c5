import { ABSCHNITTE } from '#contract';
import type { Beispiel } from '#engine';
import { person } from '../personen.js';
import {
  offeneRessorts,
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

/** Ressorts that may answer now: with two of them, the order makes no difference. */
const offenes = ({ mitzeichnungen }: Vorlagenkontext): string | undefined =>
  offeneRessorts({ mitzeichnungen })[0];
const urteil = (name: string, text?: string) => (kontext: Vorlagenkontext) =>
  offenes(kontext) ? { ressort: offenes(kontext), urteil: name, ...(text ? { text } : {}) } : null;
const mitRessort = (weiteres: object) => (kontext: Vorlagenkontext) =>
  offenes(kontext) ? { ressort: offenes(kontext), ...weiteres } : null;
const ungeklaert = ({ mitzeichnungen, dissens }: Vorlagenkontext) =>
  Object.entries(mitzeichnungen).some(([r, { stand }]) => stand === 'bedenken' && !dissens.includes(r));

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
        SIS: { stand: 'offen', fassung: null, abschnitte: ABSCHNITTE, verlaengert: false },
        SBMS: { stand: 'offen', fassung: null, abschnitte: ['D'], verlaengert: false },
      },
    },
  ],
  lage: ({ mitzeichnungen, top }) => ({
    gefuellt: ABSCHNITTE,
    geaendert: [],
    stufe: 'offen',
    // What stands on the agenda is called in the meeting.
    sitzung: top === null ? SITZUNG : { ...SITZUNG, stand: 'offen' },
    ziel: ZIEL,
    beschlossenAm: '2026-11-01',
    schonBehandelt: false,
    offeneAuftraege: 0,
    ziffernOhneArt: 0,
    offeneMassgaben: Object.values(mitzeichnungen).filter(({ stand }) => stand === 'erteiltMitMassgabe')
      .length,
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
      { variante: 'mit Deputation', daten: { gremien: ['HaFA'] } },
    ],
    anlageHinzufuegen: [{ daten: { name: 'WU.pdf', sha256: 'a'.repeat(64) } }],
    anlageEntfernen: [{ daten: { anlage: NAECHSTE } }],
    einreichenFach: [{ lage: { geaendert: ['A'] } }],
    zurueckgeben: [{ daten: GRUND }],
    maengelMelden: [{ daten: GRUND }],
    mitzeichnen: [
      { variante: 'erteilt', daten: urteil('erteilt') },
      { variante: 'nicht betroffen', daten: urteil('nicht_betroffen') },
      { variante: 'Maßgabe', daten: urteil('massgabe', 'Bitte die Kosten nennen') },
      { variante: 'Bedenken', daten: urteil('bedenken', 'Die Kosten fehlen') },
    ],
    mitzeichnungsfristAbgelaufen: [
      { variante: 'mahnen', daten: mitRessort({}) },
      {
        variante: 'verschweigen',
        daten: mitRessort({}),
        lage: {
          einstellungen: { verschweigen: true, massgabenBlockieren: true, senatorZeichnet: true, quorum: 3 },
        },
      },
    ],
    fristVerlaengern: [{ daten: mitRessort({ tage: 7, ...GRUND }) }],
    ressortBeteiligen: [{ daten: { ressort: 'SJV' } }],
    massgabeErledigen: [
      { daten: { massgabe: NAECHSTE, stand: 'erfuellt', ...GRUND }, lage: { offeneMassgaben: 1 } },
    ],
    neueFassung: [
      { lage: { geaendert: ['A'] } },
      { variante: 'redaktionell', daten: { redaktionell: true }, lage: { geaendert: ['A'] } },
    ],
    abstimmungSchliessen: [{ lage: { offeneMassgaben: 0 } }],
    dissensDokumentieren: [{ daten: GRUND, lage: { offeneMassgaben: 0 } }],
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
    aufAndereSitzung: [{ daten: { sitzung: NAECHSTE, ...GRUND } }],
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
  // Once on the agenda, verdicts make no difference any more.
  merkmale: (kontext) => [
    kontext.top !== null,
    kontext.veroeffentlichung,
    Object.values(kontext.gremien),
    kontext.top === null && [
      Object.keys(kontext.mitzeichnungen).length > 0,
      offeneRessorts(kontext).length,
      ungeklaert(kontext),
      kontext.neufassungNach !== null && kontext.fassung > kontext.neufassungNach,
    ],
  ],
};
