const ANTWORT = 'workflows/auftrag/bedingungen/antwort.ts';
const ENTSCHEIDUNG = 'workflows/auftrag/bedingungen/entscheidung.ts';
const TERMIN = 'workflows/auftrag/bedingungen/termin.ts';
const RICHTER = 'libs/persistence/src/migrations/auftragsregeln/auftraege.ts';
const AUSSAGEN = 'libs/runner/src/invarianten/auftraege.ts';
const SPEC = 'test/regeln/auftrag.e2e-spec.ts';

const NUR = 'by a paper of an addressee that is not decided yet, in a later meeting, and not by its source';
const GEFUNDEN = 'the database refuses a link and an end that nothing supports, and the check finds them';
const RUHT = 'is not yet asked while the report stands on the agenda of that day';
const O3 = 'only a Beschluss extends: a word is none, a chosen one is, one outside needs a second person';
const O3_GEFUNDEN = 'the database refuses and the check finds what rests on nothing';
const O4 = 'of the 31st is due on the last day of every month, run after run, and the check counts with it';

const bedingung = (name, datei, von, zu, test) => ({ name, datei, von, zu, geschichte: [SPEC, test] });
const richter = (name, von, zu, test) => ({ name, datei: RICHTER, von, zu, geschichte: [SPEC, test] });
/** Without its rows a statement holds always. */
const aussage = (name, von, test) => ({
  name,
  datei: AUSSAGEN,
  von,
  zu: `${von}\n        AND false`,
  geschichte: [SPEC, test],
});

/** Rules of obligations. @type {import('./tafel.js').Regel[]} */
export const auftragsregeln = [
  {
    nr: 'O1',
    was: "an Auftrag closed by its source, a decided, a stranger's or an older paper, or by its debtor alone",
    bedingung: [
      bedingung(
        'nichtDieQuelle',
        ANTWORT,
        'lage.quelle === null || daten.vorlage !== lage.quelle',
        'true',
        NUR,
      ),
      bedingung(
        'nochNichtBeschlossen',
        ANTWORT,
        'daten === undefined || (lage.vorlage?.beschlossen ?? null) === null',
        'true',
        NUR,
      ),
      bedingung(
        'vomAdressaten',
        ANTWORT,
        'lage.vorlage === null || vomAdressaten(kontext, lage.vorlage)',
        'true',
        NUR,
      ),
      bedingung(
        'spaetereSitzung',
        ANTWORT,
        'sitzung === null || lage.gesetztAm === null || sitzung > lage.gesetztAm',
        'true',
        NUR,
      ),
      bedingung(
        'berichtPasst',
        ANTWORT,
        'passt(kontext, lage),',
        'true,',
        'when the paper still fits as it is decided: otherwise it is open again, and both are told',
      ),
      bedingung(
        'nichtSchuldner',
        ENTSCHEIDUNG,
        "['VB', 'AL', 'STR'].includes(rolle) && kontext.adressat.includes(ressort)",
        'false',
        'otherwise by the finding of the chancellery, never by its debtor',
      ),
      {
        name: 'schlageErneutVor',
        datei: 'libs/runner/src/wirkungen/auftragsvorlage.ts',
        von: "if (ereignis === 'vorlageZurueck') schlageErneutVor(werk);",
        zu: "if (ereignis === ('nie' as string)) schlageErneutVor(werk);",
        geschichte: [SPEC, 'is proposed again when the decision that fulfilled it falls'],
      },
    ],
    richter: [
      richter(
        'auftrag_verknuepfung',
        'IF vorlage = quelle OR kogge_beschlossen_am',
        'IF false AND kogge_beschlossen_am',
        GEFUNDEN,
      ),
      richter('auftrag_erfuellung', "IF k ->> 'erledigtDurch' IS NULL AND (", 'IF false AND (', GEFUNDEN),
    ],
    aussage: [
      aussage('I-60', 'AND a.erledigt_durch IS NULL', GEFUNDEN),
      aussage(
        'I-64',
        "AND o.zustand IN ('abgelehnt', 'zurueckgezogen')",
        'is proposed again when the decision that fulfilled it falls',
      ),
    ],
  },
  {
    nr: 'O2',
    was: 'late or in time by the day of recording; escalation while the report is about to be decided',
    bedingung: [
      bedingung(
        'rechtzeitigBeschlossen',
        ANTWORT,
        '(zaehltAm(kontext, lage) ?? kontext.faellig) <= kontext.faellig',
        'heute <= kontext.faellig',
        'follows from the meeting of',
      ),
      {
        name: 'the ladder rests',
        datei: 'apps/worker/src/sweep/erinnerungen.sql.ts',
        von: "AND (e.art NOT LIKE '+%' OR NOT kogge_ruht(e.vorgang_id, f.datum))",
        zu: '',
        geschichte: [
          'test/worker/erinnerungen.e2e-spec.ts',
          'rest on the ladder while the report stands on the agenda of that day, and no longer',
        ],
      },
    ],
    richter: [
      richter(
        'auftrag_rechtzeitig',
        "IF erfuellt IS NULL OR (NEW.zustand = 'erfuellt') <>",
        "IF false AND (NEW.zustand = 'erfuellt') <>",
        'is judged by the database and by the check',
      ),
      richter('kogge_ruht', 'AND s.datum <= p_termin', 'AND false', RUHT),
    ],
    aussage: aussage(
      'I-61',
      `
        AND (v.zustand = 'erfuellt') IS DISTINCT FROM (a.erfuellt_am <= coalesce(a.faellig, a.erfuellt_am))`,
      'is judged by the database and by the check',
    ),
  },
  {
    nr: 'O3',
    was: 'an extension beyond a month, or lifting, on a mere word',
    bedingung: [
      bedingung(
        'befugtZurVerlaengerung',
        ENTSCHEIDUNG,
        'imAmt(blick, blick.kontext.antrag?.auf ?? null) || gewaehlt(daten),',
        'true,',
        O3,
      ),
      bedingung(
        'beschlussBelegt',
        ENTSCHEIDUNG,
        'daten === undefined || (lage.beleg ?? null) !== null,',
        'true,',
        O3,
      ),
      bedingung('beschlussBekannt', ENTSCHEIDUNG, '!gewaehlt(daten) || lage.beschluss !== null', 'true', O3),
      bedingung(
        'andererAlsErfasser',
        ENTSCHEIDUNG,
        '!beteiligtePersonen(akteur, als).some((p) => kontext.erfasser.includes(p)),',
        'true,',
        O3,
      ),
      bedingung(
        'beschlussGewaehlt',
        ENTSCHEIDUNG,
        'wenn(daten === undefined || gewaehlt(daten), ...OHNE_BESCHLUSS)',
        'wenn(true, ...OHNE_BESCHLUSS)',
        'the chancellery extends and lifts by itself where the Senate did',
      ),
    ],
    richter: [
      richter(
        'auftrag_beschluss, aufgehoben',
        "IF NEW.zustand = 'aufgehoben' AND NOT",
        'IF false AND NOT',
        O3_GEFUNDEN,
      ),
      {
        name: 'auftrag_beschluss, Anlage',
        datei: 'libs/persistence/src/migrations/ersatz/beleg.ts',
        von: "AND EXISTS (SELECT 1 FROM anlage a WHERE a.id = (p_beschluss #>> '{anlage,id}')::uuid)",
        zu: '',
        geschichte: [SPEC, O3_GEFUNDEN],
      },
      richter(
        'auftrag_beschluss, verlängert',
        'IF faellig > (erste + make_interval(months => monate))::date',
        'IF false',
        O3_GEFUNDEN,
      ),
    ],
    aussage: {
      name: 'I-62',
      datei: AUSSAGEN,
      von: "(v.zustand = 'aufgehoben' AND NOT coalesce(kogge_ist_beschluss(a.aufgehoben_durch), false))",
      zu: 'false',
      geschichte: [SPEC, O3_GEFUNDEN],
    },
  },
  {
    nr: 'O4',
    was: 'the next run of a recurring Auftrag drifts (31.01. → 28.02. → 28.03.)',
    bedingung: {
      name: 'folgetermin',
      datei: 'libs/runner/src/lage/auftragslage.ts',
      von: 'naechsterTermin(wiederholung, faellig, rhythmusAb ?? ersteFrist ?? faellig)',
      zu: "naechsterTermin(wiederholung.split(';')[0] ?? '', faellig, faellig)",
      geschichte: [SPEC, O4],
    },
    richter: {
      entfaellt: 'The rule of a rhythm is read by the calendar of the program; the check compares the runs.',
    },
    aussage: aussage('I-63', "AND v.stand #>> '{context,wiederholung}' IS NOT NULL", O4),
  },
  {
    nr: 'O5',
    was: 'a date in the past, before the meeting, or a report after the date, without a word about it',
    bedingung: [
      bedingung(
        'terminBegruendet',
        TERMIN,
        'daten === undefined || (!vorbei && !vorSitzung) || begruendet(daten.grund)',
        'true',
        'begins with what the proposal knows, and a date that cannot be kept needs its reason',
      ),
      bedingung(
        'verzugBegruendet',
        ANTWORT,
        'daten === undefined || !spaet || begruendet(daten.grund)',
        'true',
        'of a report that comes after the date asks for the reason of the delay',
      ),
    ],
    richter: richter(
      'auftrag_termin',
      'AND (faellig < kogge_heute() OR faellig <= gesetzt)',
      'AND false',
      'without its reason is refused by the database and found by the check',
    ),
    aussage: aussage(
      'I-65',
      'AND a.erste_frist <= a.gesetzt_am',
      'without its reason is refused by the database and found by the check',
    ),
  },
  {
    nr: 'O6',
    was: 'an Auftrag answered for by somebody from elsewhere; nobody and no delay are seen in list and page',
    bedingung: bedingung(
      'personDesHauses',
      TERMIN,
      'daten === undefined || lage.personImHaus',
      'true',
      'has a person of the house who answers for it, and the reason of a delay, in list and page',
    ),
    richter: richter(
      'auftrag_verantwortlich',
      'FOR EACH ROW WHEN (NEW.verantwortlich_id IS NOT NULL AND',
      'FOR EACH ROW WHEN (false AND',
      'of somebody from elsewhere is refused by the database and found by the check',
    ),
    aussage: aussage(
      'I-66',
      'AND a.verantwortlich_id IS NOT NULL',
      'of somebody from elsewhere is refused by the database and found by the check',
    ),
  },
];
