/** @import { Regel } from './tafel.js' */
const ZUGANG = 'libs/runner/src/zugang.ts';
const PHASEN = 'workflows/zugang.ts';
const PERSON = 'libs/runner/src/personenkontext.ts';
const ARBEIT = 'libs/persistence/src/migrations/zugang/arbeitsstand.ts';
const SUCHE = 'libs/persistence/src/migrations/zugang/suche.ts';
const AUFTRAEGE = 'libs/persistence/src/migrations/zugang/auftraege.ts';
const RICHTER = 'libs/persistence/src/migrations/zugang/richter.ts';
const AUSSAGEN = 'libs/runner/src/invarianten/zugang.ts';
const TAFEL = /** @type {[string, string]} */ ([
  'test/zugang.e2e-spec.ts',
  'is what the table of docs/zugang.md says, for everybody, every phase, every level and every door',
]);
const GESCHICHTE = 'test/regeln/zugang.e2e-spec.ts';

/** @type {Regel[]} */
export const zugangsregeln = [
  {
    nr: 'Z1',
    was: 'a paper read before it has come to the reader, or by whom its level keeps away',
    bedingung: [
      {
        name: 'zugangFuer, level',
        datei: ZUGANG,
        von: "if (stufe === 'vertraulich') return vertraulicheVorlage(lage);",
        zu: '',
        geschichte: TAFEL,
      },
      {
        name: 'zugangFuer, phase',
        datei: ZUGANG,
        von: 'ZUGANGSPHASEN.indexOf(phase) >= ZUGANGSPHASEN.indexOf(ab);',
        zu: 'true;',
        geschichte: TAFEL,
      },
      {
        name: 'ADMIN opens no paper',
        datei: PERSON,
        von: "aemter.filter(({ rolle }) => rolle !== 'ADMIN')",
        zu: 'aemter',
        geschichte: TAFEL,
      },
      {
        name: 'the furthest phase',
        datei: PHASEN,
        von: 'ZUGANGSPHASEN.indexOf(phase) > ZUGANGSPHASEN.indexOf(bisher) ? phase : bisher;',
        zu: 'phase;',
        geschichte: [GESCHICHTE, 'stays open to whoever has read it when it goes back to its author'],
      },
    ],
    richter: [
      {
        name: 'suchtreffer',
        datei: SUCHE,
        von: 'THEN NOT s.ueberholt ELSE NOT s.arbeit END',
        zu: 'THEN true ELSE true END',
        geschichte: TAFEL,
      },
      {
        name: 'auftrag_zugang',
        datei: AUFTRAEGE,
        von: 'AND o.zugang_weitere <> q.zugang',
        zu: 'AND false',
        geschichte: TAFEL,
      },
      {
        name: 'nur_zugang',
        datei: RICHTER,
        von: "AND current_user NOT IN ('kogge_app', 'kogge_worker')",
        zu: '',
        geschichte: [GESCHICHTE, 'is opened by no statement of the program past a Schritt'],
      },
    ],
    aussage: [
      {
        name: 'I-31',
        datei: 'libs/runner/src/invarianten/entscheidung.ts',
        von: '[soll.zugang.sort(), [...zeile.zugang_eigen].sort()]',
        zu: '[0, 0]',
        geschichte: [
          GESCHICHTE,
          'is checked: who may see fits the procedure, and whoever has to act sees it',
        ],
      },
      {
        name: 'I-75',
        datei: AUSSAGEN,
        von: 'AND NOT v.zugang && ARRAY[',
        zu: 'AND false AND NOT v.zugang && ARRAY[',
        geschichte: [
          GESCHICHTE,
          'is checked: who may see fits the procedure, and whoever has to act sees it',
        ],
      },
      {
        name: 'I-76',
        datei: AUSSAGEN,
        von: 'WHERE NOT o.zugang @> q.zugang',
        zu: 'WHERE false',
        geschichte: [GESCHICHTE, 'shows what came of it to those who see it, also when they become others'],
      },
    ],
  },
  {
    nr: 'Z2',
    was: 'the working text between two Fassungen read outside its house',
    bedingung: {
      name: 'zugangswerte',
      datei: ZUGANG,
      von: "zugangArbeit: zugangFuer({ ...lage, phase: 'haus', kontext: imHaus })",
      zu: 'zugangArbeit: zugangFuer(lage)',
      geschichte: TAFEL,
    },
    richter: [
      {
        name: 'arbeitsstand, sections',
        datei: ARBEIT,
        von: 'USING (${ARBEITET} OR ${UNVERAENDERT});',
        zu: 'USING (true);',
        geschichte: TAFEL,
      },
      {
        name: 'arbeitsstand, attachments',
        datei: ARBEIT,
        von: 'USING (${ARBEITET} OR fassung_mit_datei(vorgang_id, sha256));',
        zu: 'USING (true);',
        geschichte: TAFEL,
      },
    ],
    aussage: {
      name: 'I-31, working text',
      datei: 'libs/runner/src/invarianten/entscheidung.ts',
      von: '[soll.zugangArbeit.sort(), [...zeile.zugang_arbeit].sort()]',
      zu: '[0, 0]',
      geschichte: [GESCHICHTE, 'is checked: who may see fits the procedure, and whoever has to act sees it'],
    },
  },
];
