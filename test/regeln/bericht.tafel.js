const RICHTER = 'libs/persistence/src/migrations/auftragsregeln/berichte.ts';
const AUSSAGEN = 'libs/runner/src/invarianten/berichte.ts';
const VERFAHREN = 'workflows/jahresbericht/jahresbericht.workflow.ts';
const BEDINGUNGEN = 'workflows/jahresbericht/bedingungen.ts';
const SPEC = 'test/regeln/bericht.e2e-spec.ts';

const J1 = 'J1: waives a report only by the Berichtswesen, with a reason; the house may ask';
const J5 = 'J5: lets report, deadline and memory go with a measure that moves to another house';
const UNBESETZT = 'J5: goes past an office that nobody can fill, with a reason';
/** These stories are told one after the other: what fails early takes the rest with it. */
const GANZ = 'A campaign from its opening to the decision';

const schicht = (name, datei, von, zu, test) => ({ name, datei, von, zu, geschichte: [SPEC, test] });

/** Rules of yearly reports. @type {import('./tafel.js').Regel[]} */
export const berichtsregeln = [
  {
    nr: 'J1',
    was: 'the responsible person waives her own report',
    bedingung: schicht(
      'entfaellt nur durch das Berichtswesen',
      VERFAHREN,
      "actions: ['entfallFestgestellt', 'abgabefristEnde', 'entfallMelden', 'kampagnePruefen'],\n  wer: BERICHTSWESEN,",
      "actions: ['entfallFestgestellt', 'abgabefristEnde', 'entfallMelden', 'kampagnePruefen'],",
      J1,
    ),
    richter: schicht(
      'bericht_feststellung',
      RICHTER,
      "f ->> 'art' = NEW.zustand AND length(f ->> 'grund') >= 5",
      "true OR length(f ->> 'grund') >= 5",
      J1,
    ),
    aussage: schicht(
      'I-70',
      AUSSAGEN,
      "AND v.zustand IN ('entfallen', 'nichtVorgelegt', 'nichtFreigegeben', 'ohneBericht')",
      'AND false',
      J1,
    ),
  },
  {
    nr: 'J2',
    was: 'a report that waits or never comes holds the campaign; one recorded as missing before its date',
    bedingung: schicht('fristVorbei', BEDINGUNGEN, 'heute > faellig,', 'true,', GANZ),
    richter: schicht(
      'bericht_faellig',
      RICHTER,
      "IF NEW.zustand IN ('nichtVorgelegt', 'nichtFreigegeben') AND (k",
      'IF false AND (k',
      GANZ,
    ),
    aussage: schicht(
      'I-71',
      AUSSAGEN,
      "AND kogge_tag(v.geaendert_am) <= (v.stand #>> '{context,faellig}')::date",
      'AND false',
      GANZ,
    ),
  },
  {
    nr: 'J3',
    was: 'reports close before the Senate has decided; after a return nothing can be corrected',
    bedingung: [
      schicht(
        'berichteAbschliessen mit dem Beschluss',
        'workflows/kampagne/kampagne.workflow.ts',
        "actions: ['zeichnung', 'vorlageAnlegen', 'vorlageMelden'],",
        "actions: ['zeichnung', 'vorlageAnlegen', 'vorlageMelden', 'berichteAbschliessen'],",
        GANZ,
      ),
      schicht(
        'alleUebernommen bei der Freigabe',
        'workflows/kampagne/kampagne.workflow.ts',
        "guard: ['vierAugen', 'alleUebernommen'],",
        "guard: ['vierAugen'],",
        GANZ,
      ),
      schicht(
        'bisZurVorlage',
        BEDINGUNGEN,
        "lage.kampagne === 'konsolidierung' || lage.kampagne === 'freigabeSF',",
        "lage.kampagne === 'konsolidierung',",
        GANZ,
      ),
    ],
    richter: schicht(
      'bericht_beschluss',
      RICHTER,
      "IF NEW.zustand IN ('abgeschlossen', 'ohneBericht')",
      'IF false',
      GANZ,
    ),
    aussage: schicht(
      'I-72',
      AUSSAGEN,
      'AND NOT kogge_gesamtbericht_beschlossen(b.kampagne_id)',
      'AND false',
      GANZ,
    ),
  },
  {
    nr: 'J4',
    was: 'a Planwert changed after freezing without trace, a traffic light against the rule without its reason, an unapproved export without a mark',
    bedingung: [
      schicht(
        'planaenderungen',
        'libs/runner/src/berichtswesen/planaenderungen.ts',
        'if (davor?.massnahme !== stand.massnahme) continue;',
        'if (davor?.massnahme !== undefined) continue;',
        GANZ,
      ),
      schicht(
        'ampelgruende',
        'libs/dokumente/src/berichtswesen/gesamtbericht.ts',
        "schluessel.startsWith('ampel_')",
        "schluessel.startsWith('nie_')",
        GANZ,
      ),
      schicht(
        'Marke „Nicht freigegeben“',
        'libs/dokumente/src/berichtswesen/gesamtbericht-html.ts',
        'freigegeben ? \'\' : `<p class="marke">${NICHT_FREIGEGEBEN}</p>`,',
        "'',",
        GANZ,
      ),
    ],
    richter: schicht(
      'massnahme_fassung_bleibt',
      'libs/persistence/src/migrations/berichte/tabellen.ts',
      'CREATE TRIGGER massnahme_fassung_bleibt BEFORE UPDATE OR DELETE ON massnahme_fassung FOR EACH ROW',
      'CREATE TRIGGER massnahme_fassung_bleibt BEFORE TRUNCATE ON massnahme_fassung FOR EACH STATEMENT',
      GANZ,
    ),
    aussage: schicht('I-73', AUSSAGEN, 'WHERE f.person_id IS NULL', 'WHERE false', GANZ),
  },
  {
    nr: 'J5',
    was: 'a measure that moves during collection loses report, deadline or memory; a vacant office stops it',
    bedingung: [
      schicht(
        'gibBerichteWeiter',
        'libs/runner/src/berichtswesen/massnahmen.ts',
        'if (kopf.ressort !== bisher.ressort) await',
        'if (kopf.ressort === bisher.titel) await',
        J5,
      ),
      schicht('abteilungFehlt', BEDINGUNGEN, '!lage.abteilungBesetzt,', 'true,', UNBESETZT),
    ],
    richter: {
      entfaellt:
        'A measure and its report move one after the other; the check finds a report that stayed behind.',
    },
    aussage: schicht(
      'I-74',
      AUSSAGEN,
      `
        AND v.federfuehrung IS DISTINCT FROM (SELECT m.ressort FROM massnahme m WHERE m.id = b.massnahme_id)`,
      'AND false',
      J5,
    ),
  },
];
