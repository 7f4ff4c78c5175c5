/** @import { Regel } from './tafel.js' */
const ZUGANG = 'libs/runner/src/zugang.ts';
const PHASEN = 'workflows/zugang.ts';
const PERSON = 'libs/runner/src/personenkontext.ts';
const ARBEIT = 'libs/persistence/src/migrations/zugang/arbeitsstand.ts';
const SUCHE = 'libs/persistence/src/migrations/zugang/suche.ts';
const AUFTRAEGE = 'libs/persistence/src/migrations/zugang/auftraege.ts';
const RICHTER = 'libs/persistence/src/migrations/stufen/auftraege.ts';
const AUSSAGEN = 'libs/runner/src/invarianten/zugang.ts';
const TAFEL = /** @type {[string, string]} */ ([
  'test/zugang.e2e-spec.ts',
  'is what the table of docs/zugang.md says, for everybody, every phase, every level and every door',
]);
const GESCHICHTE = 'test/regeln/zugang.e2e-spec.ts';
const BEDINGUNGEN = 'workflows/senatsvorlage/bedingungen/zugang.ts';
const BENANNT = /** @type {[string, string]} */ ([
  GESCHICHTE,
  'is read by two persons whom a member of the Senate names in the own house; the chancellery is told',
]);

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
        name: 'berechneZugang, other rules',
        datei: 'libs/runner/src/zugang-nachtragen.ts',
        von: 'FROM zugangsregel WHERE abdruck = $1',
        zu: 'FROM zugangsregel WHERE $1::text IS NOT NULL',
        geschichte: [
          GESCHICHTE,
          'follows the rules of the program that runs: whoever came in by older ones is out after an upgrade',
        ],
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
        von: "AND v.zustaendig <> '{}'",
        zu: 'AND false',
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
      von: 'zugangArbeit: arbeitszugang(lage)',
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
  {
    nr: 'Z3',
    was: 'a level lowered by anybody but the chancellery, or kept by what comes of the paper; a looser attachment',
    bedingung: [
      {
        name: 'stufeNichtGesenkt',
        datei: BEDINGUNGEN,
        von: 'kontext.fassung === 0 || daten?.stufe === undefined || !strenger(bisher, daten.stufe),',
        zu: "bisher !== 'nie',",
        geschichte: [
          GESCHICHTE,
          'is corrected by the author before anybody has read it, not when it comes back to her',
        ],
      },
      {
        name: 'stufeSteigt',
        datei: BEDINGUNGEN,
        von: 'daten === undefined || strenger(daten.stufe, bisher),',
        zu: "bisher !== 'nie',",
        geschichte: [
          GESCHICHTE,
          'is raised on its way by the lead, with a reason, and what came of it follows',
        ],
      },
      {
        name: 'anlageNichtLockerer',
        datei: BEDINGUNGEN,
        von: 'daten?.stufe === undefined || daten.stufe === WIE_VORLAGE || !strenger(vorlage, daten.stufe),',
        zu: 'WIE_VORLAGE !== undefined,',
        geschichte: [
          GESCHICHTE,
          'is stricter than its paper where it has to be, in every list, and never looser',
        ],
      },
    ],
    richter: [
      {
        name: 'stufe of the attachment',
        datei: 'libs/persistence/src/migrations/stufen/anlagen.ts',
        von: "USING (stufe = 'offen' OR EXISTS (",
        zu: "USING (true OR stufe = 'offen' OR EXISTS (",
        geschichte: [
          GESCHICHTE,
          'is stricter than its paper where it has to be, in every list, and never looser',
        ],
      },
      {
        name: 'quelle_gibt_zugang, level',
        datei: 'libs/persistence/src/migrations/stufen/auftraege.ts',
        von: 'SET zugang_weitere = NEW.zugang, stufe = NEW.stufe,',
        zu: 'SET zugang_weitere = NEW.zugang, stufe = o.stufe,',
        geschichte: [
          GESCHICHTE,
          'is raised on its way by the lead, with a reason, and what came of it follows',
        ],
      },
    ],
    aussage: { entfaellt: 'a level has no history in the row; what follows from it says I-31' },
  },
  {
    nr: 'Z4',
    was: 'a confidential paper read by more persons than the member of the Senate may name, or by those of another house',
    bedingung: [
      {
        name: 'hoechstensZweiLesende',
        datei: BEDINGUNGEN,
        von: '.length < HOECHSTENS_LESENDE,',
        zu: '.length < HOECHSTENS_LESENDE * 100,',
        geschichte: BENANNT,
      },
      {
        name: 'istVertraulich',
        datei: BEDINGUNGEN,
        von: "lage.stufe === 'vertraulich',",
        zu: 'true,',
        geschichte: BENANNT,
      },
      {
        name: 'imEigenenHaus',
        datei: BEDINGUNGEN,
        von: 'als !== null && lage.haeuserDerPerson?.includes(als.ressort) === true',
        zu: 'true',
        geschichte: BENANNT,
      },
    ],
    richter: { entfaellt: 'the database does not know who may act in which state; the procedure does' },
    aussage: { entfaellt: 'that access is what the procedure says is I-31' },
  },
];
