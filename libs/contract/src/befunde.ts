/** What readers of documents find odd; each code once. */

/** About a yearly report. */
export type Berichtscode =
  /** No traffic light; it is never guessed. */
  | 'kurzeinschaetzung_fehlt'
  /** Green although a Kennzahl missed its plan, or red although all reached it. */
  | 'ampel_widerspricht_kennzahl'
  /** Kennzahl without a Planwert, or with one but without IST. */
  | 'planwert_fehlt'
  | 'istwert_fehlt'
  /** IST (or forecast) worse than the Planwert. */
  | 'planwert_verfehlt'
  | 'prognose_verfehlt'
  /** Words where a number is meant. */
  | 'kennzahl_kein_wert'
  /** A share of more than 100 %. */
  | 'prozent_ueber_100'
  /** The same name twice on one level. */
  | 'kennzahl_doppelt'
  /** No milestones at all. */
  | 'meilensteinplanung_fehlt'
  /** SOLL on or before the Stichtag, but no IST; forecast later than SOLL. */
  | 'meilenstein_ueberfaellig'
  | 'meilenstein_verzoegert'
  /** IST after the Stichtag. */
  | 'meilenstein_ist_in_zukunft'
  /** Milestone without SOLL. */
  | 'meilenstein_ohne_termin'
  | 'meilensteinnummer_doppelt'
  /** A date that does not exist. */
  | 'datum_ungueltig'
  | 'sachstand_leer';

/** Characters that are none of a text (`klartext`): taken out, and said behind which words they stood. */
export type Zeichencode =
  | 'gestapeltes_bereinigt'
  | 'schreibrichtung_bereinigt'
  | 'steuerzeichen_bereinigt'
  | 'unsichtbares_bereinigt'
  | 'verborgenes_bereinigt';

/** About a document: what was mended, guessed or not found while reading. */
export type Lesecode =
  | 'abschnitt_fehlt'
  | 'anfuehrungszeichen_unpaarig'
  | 'auftrag_ohne_adressat'
  | 'auftrag_ohne_frist'
  | 'auszeichnung_bereinigt'
  | 'bericht_ohne_nummer'
  | 'berichte_gekuerzt'
  | 'beschluss_gekuerzt'
  | 'bezeichnung_fehlt'
  | 'dokument_leer'
  | 'dokumentdatum_fehlt'
  | 'dokumentdatum_schreibweise'
  | 'einbringer_fehlt'
  /** It names other houses only; that of its reader leads. */
  | 'einbringer_fremd'
  | 'einbringer_unbekannt'
  | 'einzeiler_getrennt'
  | 'einzelbeschluesse_gekuerzt'
  | 'einzelbeschluss_fehlt'
  | 'fassungsdatum_schreibweise'
  | 'html_bereinigt'
  | 'jahr_fehlt'
  | 'jahr_widerspruechlich'
  | 'klimacheck_fehlt'
  | 'kurzeinschaetzung_unklar'
  | 'kurzeinschaetzung_widerspruechlich'
  | 'massnahme_doppelt'
  | 'massnahme_fehlt'
  | 'massnahme_unbekannt'
  | 'massnahme_widerspruechlich'
  | 'mehrere_berichte_in_datei'
  | 'nur_verweis'
  | 'seiten_gekuerzt'
  | 'seitenmarken_bereinigt'
  | 'silbentrennung_bereinigt'
  | 'sitzungsdatum_fehlt'
  | 'sitzungsdatum_schreibweise'
  | 'smiley_ohne_variantenselektor'
  | 'smiley_unlesbar'
  | 'sperrschrift_bereinigt'
  | 'text_gekuerzt'
  | 'titel_fehlt'
  | 'ueberschrift_vor_titel'
  | 'umlauffrist_fehlt'
  | 'umlaute_ergaenzt'
  | 'wert_unklar'
  | 'zeichen_verloren'
  | 'zeichensatz_umgesetzt';

export type Befundcode = Berichtscode | Lesecode | Zeichencode;
/** As it is kept: the code, and behind a colon what it is about – "abschnitt_fehlt:C". */
export type Befundzeile = Befundcode | `${Befundcode}:${string}`;
