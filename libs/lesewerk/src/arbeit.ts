import type { Dateigrund, Dokument, Listenbefund, Listenmassnahme } from '#dokumente';

/** What a file can be read as, and what comes of it: plain data that passes between processes. */
export interface Gelesenes {
  /** A paper or report, and the text that was in the file, as far as a page shows it. */
  dokument: { dokument: Dokument; text: string };
  massnahmen: { massnahmen: Listenmassnahme[]; befunde: Listenbefund[] };
}

export type Leseart = keyof Gelesenes;

export interface Lesewunsch {
  art: Leseart;
  name: string;
  bytes: Uint8Array;
}

/** What a reading process says: once that it is there, then one answer for each file. */
export type Antwort =
  | { bereit: true }
  /** With the memory that the process has kept, in bytes. */
  | { gelesen: Gelesenes[Leseart]; speicher: number }
  | { unlesbar: Dateigrund }
  /** A fault of the reader itself. */
  | { fehler: { name: string; stack: string } };
