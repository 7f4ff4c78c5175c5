/** @import { Regel } from './tafel.js' */
const TAG = 'workflows/senatsvorlage/bedingungen/sitzungstag.ts';
const RICHTER = 'libs/persistence/src/migrations/sitzungsregeln/richter.ts';
const TABELLEN = 'libs/persistence/src/migrations/sitzungsregeln/tabellen.ts';
const AUSSAGEN = 'libs/runner/src/invarianten/sitzungen.ts';
const TERMINE = 'apps/api/src/sitzungen/termine.ts';
const ABLAUF = 'libs/runner/src/sitzungsablauf.ts';
const LEEREN = 'libs/runner/src/sitzung-leeren.ts';
const SITZUNG = 'test/regeln/sitzung.e2e-spec.ts';
const ZEITEN = 'test/regeln/sitzungstermine.e2e-spec.ts';
const REST = 'test/regeln/sitzungsrest.e2e-spec.ts';
const ABSETZEN = 'test/regeln/absetzen.e2e-spec.ts';
const UNBESETZT = 'test/regeln/unbesetzt.e2e-spec.ts';
const BESETZUNG = 'workflows/senatsvorlage/bedingungen/besetzung.ts';
/** What every procedure has in common. */
const GEMEINSAM = 'workflows/besetzung.ts';
const ERSATZ = 'libs/persistence/src/migrations/ersatz/ersatz.ts';
const ALLEIN =
  'is signed for by nobody while the office is held: the database refuses it, and the check finds it';
const ZU_ZWEIT = 'is moved by two persons only: the database refuses one alone, and the check finds it';

/** @type {Regel[]} */
export const sitzungsregeln = [
  {
    nr: 'S1',
    was: 'call or decide while the meeting is not open, execute before it was held, record later alone',
    bedingung: [
      {
        name: 'sitzungOffen',
        datei: TAG,
        von: "sitzung !== null && sitzung.stand === 'offen',",
        zu: 'true,',
        geschichte: [SITZUNG, 'neither calls nor decides before it is open, nor after it is closed'],
      },
      {
        name: 'sitzungGehalten',
        datei: TAG,
        von: 'lage.beschlossenAm !== null && lage.beschlossenAm <= heute,',
        zu: 'true,',
        geschichte: [SITZUNG, 'is executed and published only after it was held'],
      },
      {
        name: 'eroeffneSitzung',
        datei: ABLAUF,
        von: 'if (heute < datum || (heute === datum && uhrzeitBerlin(lage.jetzt) < beginn))',
        zu: 'if (uhrzeitBerlin(lage.jetzt) === "" && beginn === "")',
        geschichte: [
          SITZUNG,
          'opens on its day from its begin, not before, and only the chancellery opens it',
        ],
      },
      {
        name: 'second person of later recording',
        datei: ABLAUF,
        von: 'if (lage.nacherfassung_von === wer.person)',
        zu: 'if (false)',
        geschichte: [SITZUNG, 'needs a reason and a second person; the decision has the date of the meeting'],
      },
    ],
    richter: [
      {
        name: 'sitzung_oeffnung',
        datei: RICHTER,
        von: "WHEN (NEW.stand = 'offen' AND OLD.stand <> 'offen')",
        zu: 'WHEN (false)',
        geschichte: [SITZUNG, 'is not opened before its day by the database either'],
      },
      {
        name: 'top_ergebnis_offen',
        datei: RICHTER,
        von: "IF NEW.ergebnis NOT IN ('absetzen', 'zurueckziehen') AND die.stand <> 'offen' THEN",
        zu: 'IF false THEN',
        geschichte: [SITZUNG, 'gives an item no outcome while it is not open, says the database'],
      },
      {
        name: 'vorlage_aufruf_offen',
        datei: RICHTER,
        von: "s.id = NEW.sitzung_id AND s.stand = 'offen') THEN",
        zu: 's.id = NEW.sitzung_id) THEN',
        geschichte: [SITZUNG, 'gives an item no outcome while it is not open, says the database'],
      },
      {
        name: 'vorlage_nach_sitzung',
        datei: RICHTER,
        von: 't.vorgang_id = NEW.id AND t.beschlossen_am <= kogge_heute())',
        zu: 'true)',
        geschichte: [SITZUNG, 'is executed and published only after it was held'],
      },
      {
        name: 'sitzung_zwei_personen',
        datei: TABELLEN,
        von: 'CHECK (nacherfassung_bestaetigt_von <> nacherfassung_von)',
        zu: 'CHECK (true)',
        geschichte: [SITZUNG, 'is over after 14 days, and by one person the database refuses it'],
      },
    ],
    aussage: [
      {
        name: 'I-50',
        datei: AUSSAGEN,
        von: 'WHERE t.ergebnis NOT IN ${OHNE_BERATUNG}',
        zu: 'WHERE false',
        geschichte: [SITZUNG, 'whose item has an outcome from before it was open is found by the check'],
      },
      {
        name: 'I-51',
        datei: AUSSAGEN,
        von: 'WHERE s.eroeffnet_am IS NOT NULL\n        AND NOT s.altbestand',
        zu: 'WHERE false',
        geschichte: [SITZUNG, 'that was opened before its day is found by the check'],
      },
      {
        name: 'I-52',
        datei: AUSSAGEN,
        von: 'WHERE p.handlung = ANY (${worte(NACH_DEM_BESCHLUSS)})\n        AND v.definition_id',
        zu: 'WHERE false AND v.definition_id',
        geschichte: [SITZUNG, 'and was executed before it was held is found by the check'],
      },
    ],
  },
  {
    nr: 'S2',
    was: 'a dead end: a cancelled or closed meeting without a way to the next one, a vacant station, a stuck paper',
    bedingung: [
      {
        name: 'sitzungKommt',
        datei: TAG,
        von: 'sitzung !== null && kommt(sitzung, heute),',
        zu: 'true,',
        geschichte: [
          REST,
          'with papers that still head for it is found by the check; from every state there is a way on',
        ],
      },
      {
        name: 'leereSitzung',
        datei: LEEREN,
        von: 'if (aufgerufen.length > 0 || (rows.length > 0 && nach === undefined))',
        zu: 'if (false)',
        geschichte: [REST, 'waits for the outcome of an item that is called'],
      },
      {
        name: 'besetzungAnders',
        datei: GEMEINSAM,
        von: 'kanonisch(ersatzFuer(kontext, lage)) !== kanonisch(kontext.ersatz ?? {}),',
        zu: 'true,',
        geschichte: [UNBESETZT, 'is looked at again and again without a trace while nothing changes'],
      },
      {
        name: 'geltenderErsatz',
        datei: GEMEINSAM,
        von: 'if (lage === undefined) return ersatz;',
        zu: 'if (lage !== null) return ersatz;',
        geschichte: [
          UNBESETZT,
          'is opened to him by that alone: a confidential paper in the house too, and closed when it is held again',
        ],
      },
      {
        name: 'pruefeBesetzung, whoever may read',
        datei: 'libs/runner/src/besetzung.ts',
        von: 'sehende_stellen(v.zustaendig, v.zugang) AS zustaendig',
        zu: 'v.zustaendig',
        geschichte: [
          UNBESETZT,
          'of an Auftrag is vacant, too, while only its Abteilungsleitung is there, who may not read it',
        ],
      },
      {
        name: 'unbesetzte_stationen, whoever may read',
        datei: 'libs/persistence/src/migrations/zugangsregel/sehende.ts',
        von: 'FROM unnest(sehende_stellen(l.zustaendig, l.zugang)) s',
        zu: 'FROM unnest(l.zustaendig) s',
        geschichte: [
          UNBESETZT,
          'is shown as vacant where whoever holds its other office may not read the paper',
        ],
      },
      {
        name: 'andererAlsVorschlagend',
        datei: BESETZUNG,
        von: '!umstellung?.von.some((person) => person === akteur.person || person === als?.vertritt),',
        zu: 'true,',
        geschichte: [UNBESETZT, 'is not confirmed by whoever proposed it, also not in another office'],
      },
      {
        name: 'alleFertig on the way to the signature',
        datei: 'workflows/senatsvorlage/senatsvorlage.workflow.ts',
        von: "'alleFertig', 'neufassungVorgelegt',",
        zu: "'neufassungVorgelegt',",
        geschichte: [
          UNBESETZT,
          'leaves nobody out on its way: to the final signature only when everybody has answered',
        ],
      },
    ],
    richter: [
      {
        name: 'zeichnung_ersatz',
        datei: ERSATZ,
        von: "IF EXISTS (SELECT 1 FROM inhaber(NEW.mandant_id, NEW.erklaerung ->> 'amt', tag))",
        zu: 'IF false',
        geschichte: [UNBESETZT, ALLEIN],
      },
      {
        name: 'umstellung_zweite',
        datei: ERSATZ,
        von: "WHERE erste.akteur NOT IN (NEW.akteur, coalesce(NEW.vertritt::text, ''))",
        zu: 'WHERE true',
        geschichte: [UNBESETZT, ZU_ZWEIT],
      },
      {
        name: 'sitzung_leer',
        datei: RICHTER,
        von: 'IF kogge_wartende(NEW.id) > 0 THEN',
        zu: 'IF false THEN',
        geschichte: [REST, 'is not cancelled by the database while something heads for it'],
      },
      {
        name: 'vorlage_zielsitzung',
        datei: RICHTER,
        von: '  IF NOT FOUND THEN',
        zu: '  IF false THEN',
        geschichte: [REST, 'is not cancelled by the database while something heads for it'],
      },
    ],
    aussage: [
      {
        name: 'I-55',
        datei: AUSSAGEN,
        von: "WHERE s.stand IN ('abgeschlossen', 'entfallen')",
        zu: 'WHERE false',
        geschichte: [
          REST,
          'with papers that still head for it is found by the check; from every state there is a way on',
        ],
      },
      {
        name: 'I-77',
        datei: 'libs/runner/src/invarianten/zugang.ts',
        von: "z.erklaerung ->> 'statt' NOT IN ('CDS@SK', 'SEN@SK')\n          OR EXISTS (",
        zu: "z.erklaerung ->> 'statt' NOT IN ('CDS@SK', 'SEN@SK')\n          OR EXISTS (SELECT 1 WHERE false) AND EXISTS (",
        geschichte: [UNBESETZT, ALLEIN],
      },
      {
        name: 'I-78',
        datei: 'libs/runner/src/invarianten/zugang.ts',
        von: "WHERE b.handlung = 'umstellungBestaetigen'",
        zu: 'WHERE false',
        geschichte: [UNBESETZT, ZU_ZWEIT],
      },
    ],
  },
  {
    nr: 'S3',
    was: 'closing with anything left on the meeting',
    bedingung: {
      name: 'leereSitzung',
      datei: LEEREN,
      von: 'for (const { id: vorgang } of rows)',
      zu: 'for (const { id: vorgang } of rows.slice(0, 0))',
      geschichte: [
        REST,
        'leaves nothing behind: what is not dealt with goes to a chosen meeting and its item keeps that',
      ],
    },
    richter: { entfaellt: 'sitzung_leer judges closing and cancelling alike; it stands with S2' },
    aussage: { entfaellt: 'I-55 looks at closed and cancelled meetings alike; it stands with S2' },
  },
  {
    nr: 'S6',
    was: 'the date of a decision that moves with the row of the meeting',
    bedingung: {
      name: 'pruefeAenderbar',
      datei: 'apps/api/src/sitzungen/sitzungen.service.ts',
      von: "if (stand === 'offen')",
      zu: 'if (false)',
      geschichte: [SITZUNG, 'keeps its date: a meeting with outcomes is neither moved nor cancelled'],
    },
    richter: [
      {
        name: 'sitzung_mit_ergebnis',
        datei: RICHTER,
        von: "WHEN (NEW.datum <> OLD.datum OR (NEW.stand = 'entfallen' AND OLD.stand <> 'entfallen'))",
        zu: 'WHEN (false)',
        geschichte: [SITZUNG, 'keeps its date: a meeting with outcomes is neither moved nor cancelled'],
      },
      {
        name: 'top_bleibt',
        datei: RICHTER,
        von: "    OLD.ergebnis <> 'absetzen'\n",
        zu: '    false\n',
        geschichte: [SITZUNG, 'keeps its date: a meeting with outcomes is neither moved nor cancelled'],
      },
    ],
    aussage: {
      name: 'I-53',
      datei: AUSSAGEN,
      von: 'AND t.beschlossen_am IS DISTINCT FROM s.datum',
      zu: 'AND false',
      geschichte: [
        SITZUNG,
        'and has another date than its meeting is found by the check, and nothing else moves with the row',
      ],
    },
  },
  {
    nr: 'S8',
    was: 'taking a paper off the agenda that ends it',
    bedingung: {
      name: 'zielAndere',
      datei: TAG,
      von: 'daten?.sitzung === undefined || daten.sitzung !== lage.sitzung?.id,',
      zu: 'true,',
      geschichte: [ABSETZEN, 'comes into another meeting, and its item keeps that'],
    },
    richter: {
      entfaellt: 'the procedure has no way from taking off to the end, and only its Schritte move a Vorgang',
    },
    aussage: {
      name: 'I-56',
      datei: AUSSAGEN,
      von: "AND v.zustand = 'zurueckgezogen'",
      zu: 'AND false',
      geschichte: [ABSETZEN, 'that ended with it is found by the check; only the lead ends a paper'],
    },
  },
  {
    nr: 'S9',
    was: 'a postponed or referred paper that comes back only unchanged, unsigned, or to the same meeting',
    bedingung: [
      {
        name: 'zielSpaeter',
        datei: TAG,
        von: 'lage.ziel.datum > lage.sitzung.datum,',
        zu: 'true,',
        geschichte: [
          ABSETZEN,
          'never leads into the same or an earlier meeting, nor into one that is cancelled',
        ],
      },
      {
        name: 'nochOhneErgebnis',
        datei: TAG,
        von: '!lage.schonBehandelt,',
        zu: 'true,',
        geschichte: [ABSETZEN, 'may get a new Fassung, which is signed before it returns to another meeting'],
      },
    ],
    richter: { entfaellt: 'top_bleibt keeps the first outcome; it stands with S6' },
    aussage: { entfaellt: 'I-02 says of every state behind the signature that this Fassung is signed' },
  },
  {
    nr: 'S12',
    was: 'a meeting or its submission deadline on a wrong day, two truths for one date',
    bedingung: [
      {
        name: 'pruefeTag',
        datei: TERMINE,
        von: 'if (was !== null)',
        zu: 'if (false)',
        geschichte: [ZEITEN, 'leave out the closing days that the chancellery keeps'],
      },
      {
        name: 'pruefeAbgabe',
        datei: TERMINE,
        von: 'if (!istArbeitstag(tag, e.sitzungsfrei))',
        zu: 'if (false)',
        geschichte: [ZEITEN, 'needs a reason, comes before the meeting and on a working day'],
      },
      {
        name: 'sitzungBevorsteht',
        datei: TAG,
        von: "lage.sitzung !== null && lage.sitzung.stand !== 'offen' && kommt(lage.sitzung, heute),",
        zu: 'true,',
        geschichte: [ZEITEN, 'is submitted only for a meeting to come'],
      },
    ],
    richter: [
      {
        name: 'sitzung_tag',
        datei: RICHTER,
        von: 'IF NEW.grund IS NULL AND (extract(isodow FROM NEW.datum) <> 2 OR coalesce(NEW.bis, NEW.datum) < kogge_heute()) THEN',
        zu: 'IF false THEN',
        geschichte: [ZEITEN, 'needs a reason: it is'],
      },
      {
        name: 'sitzung_abgabe',
        datei: RICHTER,
        von: 'IF kogge_tag(NEW.abgabeschluss) > NEW.datum OR extract(isodow FROM kogge_tag(NEW.abgabeschluss)) > 5 THEN',
        zu: 'IF false THEN',
        geschichte: [ZEITEN, 'needs a reason, comes before the meeting and on a working day'],
      },
    ],
    aussage: {
      name: 'I-54',
      datei: AUSSAGEN,
      von: 'return ohneGrund || tag > datum || !istArbeitstag(tag) ? { id, datum } : null;',
      zu: 'return ohneGrund && tag === datum ? { id, datum } : null;',
      geschichte: [
        ZEITEN,
        'without a reason is found by the check, and so is a submission deadline on a day off',
      ],
    },
  },
  {
    nr: 'S13',
    was: 'a moved meeting that makes a paper late which came in time',
    bedingung: {
      name: 'fristgerecht',
      datei: TAG,
      von: "const damals = kontext.abgabeschluss ?? '';",
      zu: "const damals = '';",
      geschichte: [ZEITEN, 'that came in time stays in time when its meeting moves'],
    },
    richter: { entfaellt: 'being late is no state of a row: it is judged once, when the paper is accepted' },
    aussage: { entfaellt: 'an accepted paper stays accepted; nothing that is stored could contradict it' },
  },
];
