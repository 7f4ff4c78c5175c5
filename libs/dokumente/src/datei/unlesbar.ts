/** Why a file cannot be read; one line per case says what the person can do. */
const GRUENDE = {
  art_unbekannt: {
    de:
      'Diese Dateiart kann Kogge nicht lesen. ' +
      'Bitte als PDF, DOCX oder Text (TXT, MD) speichern und erneut versuchen.',
    en: 'Kogge cannot read this kind of file. Please save it as PDF, DOCX or text (TXT, MD) and try again.',
  },
  zu_gross: {
    de: 'Die Datei ist zu groß (mehr als 50 MB). Bitte ohne Anlagen oder mit kleineren Bildern speichern.',
    en: 'The file is too large (more than 50 MB). Please save it without annexes or with smaller images.',
  },
  entpackt_zu_gross: {
    de: 'Der Inhalt der Datei ist entpackt zu groß. Bitte das Dokument neu speichern oder aufteilen.',
    en: 'The unpacked content of the file is too large. Please save the document anew or split it.',
  },
  zu_verschachtelt: {
    de: 'Die Datei besteht aus zu vielen oder zu tief verschachtelten Teilen. Bitte das Dokument neu speichern oder aufteilen.',
    en: 'The file consists of too many parts, or of parts nested too deeply. Please save the document anew or split it.',
  },
  zu_aufwendig: {
    de: 'Die Datei zu lesen dauert zu lange oder braucht zu viel Speicher. Bitte das Dokument aufteilen oder als Text speichern.',
    en: 'Reading the file takes too long or needs too much memory. Please split the document or save it as text.',
  },
  zu_viele_zeilen: {
    de: 'Die Liste hat mehr als 5000 Zeilen oder 250 Spalten. Bitte in mehreren Dateien abgeben.',
    en: 'The list has more than 5000 rows or 250 columns. Please submit it in several files.',
  },
  beschaedigt: {
    de: 'Die Datei ist beschädigt oder unvollständig. Bitte im Ursprungsprogramm öffnen und neu speichern.',
    en: 'The file is damaged or incomplete. Please open it in its original program and save it anew.',
  },
  verschluesselt: {
    de: 'Die Datei ist mit einem Kennwort geschützt. Bitte den Schutz entfernen und die Datei erneut abgeben.',
    en: 'The file is protected by a password. Please remove the protection and submit the file again.',
  },
  ohne_text: {
    de:
      'Die PDF-Datei enthält keinen Text, nur Bilder (Scan). ' +
      'Bitte mit Texterkennung (OCR) speichern oder das Original verwenden.',
    en:
      'The PDF file holds no text, only images (a scan). ' +
      'Please save it with text recognition (OCR) or use the original.',
  },
} as const;

export type Dateigrund = keyof typeof GRUENDE;

/** A file that cannot be read, with a sentence in German and in English that says what to do. */
export class DateiUnlesbar extends Error {
  readonly code = 'datei_unlesbar';
  readonly de: string;
  readonly en: string;

  constructor(
    readonly grund: Dateigrund,
    options?: ErrorOptions,
  ) {
    super(`${GRUENDE[grund].de} / ${GRUENDE[grund].en}`, options);
    this.name = 'DateiUnlesbar';
    this.de = GRUENDE[grund].de;
    this.en = GRUENDE[grund].en;
  }
}
