import type { Befundcode } from './befunde.js';
import type { Zweisprachig } from './fehler.js';
import { zeichenbefundworte } from './zeichenbefundworte.js';

/** What was odd in a document, in words; `{wo}` is what stands after the colon of the code. */
const befundworte: Record<Befundcode, Zweisprachig> = {
  ...zeichenbefundworte,
  abschnitt_fehlt: { de: 'Abschnitt {wo} wurde nicht gefunden.', en: 'Section {wo} was not found.' },
  ampel_widerspricht_kennzahl: {
    de: 'Die Kurzeinschätzung passt nicht zu den Kennzahlen.',
    en: 'The assessment does not fit the indicators.',
  },
  anfuehrungszeichen_unpaarig: {
    de: 'Anführungszeichen sind nicht paarig; bitte prüfen Sie den Titel und die Ziffern.',
    en: 'Quotation marks do not pair; please check the title and the parts.',
  },
  auftrag_ohne_adressat: {
    de: 'Eine Ziffer bittet um etwas, nennt aber niemanden.',
    en: 'A part asks for something but names nobody.',
  },
  auftrag_ohne_frist: {
    de: 'Eine Ziffer bittet um etwas, nennt aber keine Frist.',
    en: 'A part asks for something but names no deadline.',
  },
  auszeichnung_bereinigt: {
    de: 'Formatierungen wurden entfernt, die eine Vorlage nicht kennt.',
    en: 'Formatting was removed that a paper does not know.',
  },
  bericht_ohne_nummer: { de: 'Die laufende Nummer fehlt.', en: 'The list number is missing.' },
  berichte_gekuerzt: {
    de: 'In der Datei stehen sehr viele Berichte; die letzten fehlen.',
    en: 'The file has very many reports; the last ones are missing.',
  },
  beschluss_gekuerzt: {
    de: 'Der Beschluss hat sehr viele Ziffern; die letzten fehlen.',
    en: 'The resolution has very many parts; the last ones are missing.',
  },
  bezeichnung_fehlt: {
    de: 'Die Bezeichnung der Maßnahme fehlt.',
    en: 'The name of the measure is missing.',
  },
  datum_ungueltig: {
    de: 'Im Text steht ein Datum, das es nicht gibt.',
    en: 'The text has a date that does not exist.',
  },
  dokument_leer: { de: 'Im Dokument steht kein Text.', en: 'The document has no text.' },
  dokumentdatum_fehlt: { de: 'Das Datum des Dokuments fehlt.', en: 'The date of the document is missing.' },
  dokumentdatum_schreibweise: {
    de: 'Das Datum des Dokuments ist ungewöhnlich geschrieben.',
    en: 'The date of the document is written unusually.',
  },
  einbringer_fehlt: {
    de: 'Das einbringende Ressort ist nicht genannt; eingetragen ist Ihres.',
    en: 'The introducing department is not named; yours is set.',
  },
  einbringer_fremd: {
    de: 'Das Dokument nennt als einbringend nur andere Ressorts; federführend ist Ihres ({wo}), die genannten bringen mit ein.',
    en: 'The document names other departments only as introducing; yours ({wo}) leads, the named ones introduce it too.',
  },
  einbringer_unbekannt: {
    de: 'Ein einbringendes Ressort ist nicht bekannt; bitte prüfen Sie die Angaben.',
    en: 'An introducing department is unknown; please check the details.',
  },
  einzeiler_getrennt: {
    de: 'Das Dokument war eine einzige Zeile; Absätze wurden wiederhergestellt.',
    en: 'The document was one single line; paragraphs were restored.',
  },
  einzelbeschluesse_gekuerzt: {
    de: 'Es sind sehr viele Einzelbeschlüsse; die letzten fehlen.',
    en: 'There are very many single resolutions; the last ones are missing.',
  },
  einzelbeschluss_fehlt: {
    de: 'Zum Beschluss {wo} fehlt, was der Senat dazu tut.',
    en: 'What the Senate does about resolution {wo} is missing.',
  },
  fassungsdatum_schreibweise: {
    de: 'Das Datum der beschlossenen Fassung ist ungewöhnlich geschrieben.',
    en: 'The date of the decided version is written unusually.',
  },
  html_bereinigt: { de: 'HTML-Zeichen wurden entfernt.', en: 'HTML was removed.' },
  istwert_fehlt: {
    de: 'Einer Kennzahl fehlt der IST-Wert.',
    en: 'An indicator has no actual value.',
  },
  jahr_fehlt: { de: 'Das Jahr des Berichts fehlt.', en: 'The year of the report is missing.' },
  jahr_widerspruechlich: {
    de: 'Im Bericht stehen zwei verschiedene Jahre.',
    en: 'The report names two different years.',
  },
  kennzahl_doppelt: {
    de: 'Die Kennzahl „{wo}“ steht zweimal da.',
    en: 'The indicator “{wo}” stands there twice.',
  },
  kennzahl_kein_wert: {
    de: 'Bei der Kennzahl „{wo}“ stehen Worte statt einer Zahl.',
    en: 'The indicator “{wo}” has words instead of a number.',
  },
  klimacheck_fehlt: { de: 'In Abschnitt D fehlt der Klimacheck.', en: 'Section D lacks the climate check.' },
  kurzeinschaetzung_fehlt: {
    de: 'Die Kurzeinschätzung fehlt oder ging verloren; sie bleibt unbekannt.',
    en: 'The assessment is missing or got lost; it stays unknown.',
  },
  kurzeinschaetzung_unklar: {
    de: 'Die Kurzeinschätzung ist kein bekanntes Zeichen; sie bleibt unbekannt.',
    en: 'The assessment is no known sign; it stays unknown.',
  },
  kurzeinschaetzung_widerspruechlich: {
    de: 'Es stehen mehrere Kurzeinschätzungen da; sie bleibt unbekannt.',
    en: 'There are several assessments; it stays unknown.',
  },
  massnahme_doppelt: {
    de: 'Für diese Maßnahme und dieses Jahr stehen zwei Berichte da.',
    en: 'There are two reports for this measure and year.',
  },
  massnahme_fehlt: {
    de: 'Die Nummer der Maßnahme fehlt.',
    en: 'The number of the measure is missing.',
  },
  massnahme_unbekannt: {
    de: 'Zu dieser Nummer gibt es keine Maßnahme.',
    en: 'There is no measure with this number.',
  },
  massnahme_widerspruechlich: {
    de: 'Im Bericht stehen zwei verschiedene Nummern der Maßnahme.',
    en: 'The report names two different numbers of the measure.',
  },
  mehrere_berichte_in_datei: {
    de: 'In der Datei stehen mehrere Berichte.',
    en: 'There are several reports in the file.',
  },
  meilenstein_ist_in_zukunft: {
    de: 'Das IST des Meilensteins „{wo}“ liegt nach dem Stichtag.',
    en: 'The actual date of the milestone “{wo}” lies after the reporting date.',
  },
  meilenstein_ohne_termin: {
    de: 'Der Meilenstein „{wo}“ hat kein SOLL.',
    en: 'The milestone “{wo}” has no planned date.',
  },
  meilenstein_ueberfaellig: {
    de: 'Der Meilenstein „{wo}“ war fällig und hat kein IST.',
    en: 'The milestone “{wo}” was due and has no actual date.',
  },
  meilenstein_verzoegert: {
    de: 'Der Meilenstein „{wo}“ verzögert sich.',
    en: 'The milestone “{wo}” is delayed.',
  },
  meilensteinnummer_doppelt: {
    de: 'Eine Nummer steht bei zwei Meilensteinen.',
    en: 'A number stands at two milestones.',
  },
  meilensteinplanung_fehlt: { de: 'Ein Meilenstein hat kein SOLL.', en: 'A milestone has no planned date.' },
  nur_verweis: {
    de: 'Der Bericht verweist nur auf andere Maßnahmen.',
    en: 'The report only refers to other measures.',
  },
  planwert_fehlt: { de: 'Einer Kennzahl fehlt der Planwert.', en: 'An indicator has no planned value.' },
  planwert_verfehlt: { de: 'Ein Planwert ist verfehlt.', en: 'A planned value was missed.' },
  prognose_verfehlt: {
    de: 'Eine Prognose liegt unter dem Planwert.',
    en: 'A forecast misses the planned value.',
  },
  prozent_ueber_100: {
    de: 'Bei der Kennzahl „{wo}“ steht ein Anteil von mehr als 100 %.',
    en: 'The indicator “{wo}” has a share of more than 100 %.',
  },
  sachstand_leer: { de: 'Der Sachstand ist leer.', en: 'The state of affairs is empty.' },
  seiten_gekuerzt: {
    de: 'Das Dokument hat sehr viele Seiten; die letzten wurden nicht gelesen.',
    en: 'The document has very many pages; the last ones were not read.',
  },
  seitenmarken_bereinigt: {
    de: 'Seitenzahlen und Kopfzeilen wurden aus dem Text genommen.',
    en: 'Page numbers and headers were taken out of the text.',
  },
  silbentrennung_bereinigt: {
    de: 'Getrennte Wörter am Zeilenende wurden zusammengesetzt.',
    en: 'Words divided at the end of a line were joined.',
  },
  sitzungsdatum_fehlt: {
    de: 'Das Datum der Sitzung fehlt; bitte wählen Sie sie im Entwurf.',
    en: 'The date of the meeting is missing; please choose it in the draft.',
  },
  sitzungsdatum_schreibweise: {
    de: 'Das Datum der Sitzung ist ungewöhnlich geschrieben.',
    en: 'The date of the meeting is written unusually.',
  },
  smiley_ohne_variantenselektor: {
    de: 'Die Kurzeinschätzung stand als einfaches Zeichen da; die Farbe ist eindeutig.',
    en: 'The assessment was a plain sign; its colour is certain.',
  },
  smiley_unlesbar: {
    de: 'Das Zeichen der Kurzeinschätzung ist nicht lesbar; sie bleibt unbekannt.',
    en: 'The sign of the assessment cannot be read; it stays unknown.',
  },
  sperrschrift_bereinigt: {
    de: 'Gesperrt geschriebene Wörter wurden zusammengezogen.',
    en: 'Spaced-out words were drawn together.',
  },
  text_gekuerzt: {
    de: 'Das Dokument ist sehr lang; was am Ende steht, wurde nicht gelesen.',
    en: 'The document is very long; its end was not read.',
  },
  titel_fehlt: {
    de: 'Der Titel wurde nicht gefunden; bitte ergänzen Sie ihn.',
    en: 'The title was not found; please add it.',
  },
  ueberschrift_vor_titel: {
    de: 'Die Überschrift A stand vor dem Titel und wurde verschoben.',
    en: 'Heading A stood before the title and was moved.',
  },
  umlauffrist_fehlt: {
    de: 'Die Frist des Umlaufs fehlt.',
    en: 'The deadline of the circulation is missing.',
  },
  umlaute_ergaenzt: {
    de: 'Fehlende Umlaute wurden ergänzt; bitte lesen Sie den Text durch.',
    en: 'Missing umlauts were added; please read the text through.',
  },
  wert_unklar: {
    de: 'Ein Wert ist Text statt Zahl und steht da wie geschrieben.',
    en: 'A value is text instead of a number and stands as written.',
  },
  zeichen_verloren: {
    de: 'Einzelne Zeichen waren nicht lesbar; bitte vergleichen Sie mit dem Dokument.',
    en: 'Some characters could not be read; please compare with the document.',
  },
  zeichensatz_umgesetzt: { de: 'Der Zeichensatz wurde umgewandelt.', en: 'The character set was converted.' },
};

const NICHT_BENANNT: Zweisprachig = {
  de: 'Beim Lesen fiel etwas auf, was diese Fassung von Kogge nicht mehr benennt.',
  en: 'Something was noticed while reading that this version of Kogge has no words for any more.',
};

/** `abschnitt_fehlt:C` → „Abschnitt C wurde nicht gefunden.“ */
export function befundsatz(befund: string): Zweisprachig {
  const [code = '', ...rest] = befund.split(':');
  const { de, en } = Object.hasOwn(befundworte, code) ? befundworte[code as Befundcode] : NICHT_BENANNT;
  const wo = rest.join(':').trim();
  return { de: de.replaceAll('{wo}', wo), en: en.replaceAll('{wo}', wo) };
}
