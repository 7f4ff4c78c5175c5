import type { Zeichencode } from './befunde.js';
import type { Zweisprachig } from './fehler.js';

/** What was taken out of a document, in words; `{wo}` names characters and places. */
export const zeichenbefundworte: Record<Zeichencode, Zweisprachig> = {
  gestapeltes_bereinigt: {
    de: 'Zeichen, die sich auf einem Buchstaben stapeln, wurden herausgenommen: {wo}.',
    en: 'Marks that pile up on one letter were taken out: {wo}.',
  },
  schreibrichtung_bereinigt: {
    de: 'Unsichtbare Zeichen, die die Schreibrichtung ändern, wurden herausgenommen: {wo}. Bitte vergleichen Sie die Stelle mit dem Dokument.',
    en: 'Invisible characters that change the direction of writing were taken out: {wo}. Please compare these words with the document.',
  },
  steuerzeichen_bereinigt: {
    de: 'Steuerzeichen wurden aus dem Text genommen: {wo}.',
    en: 'Control characters were taken out of the text: {wo}.',
  },
  unsichtbares_bereinigt: {
    de: 'Unsichtbare Zeichen ohne Bedeutung wurden herausgenommen: {wo}.',
    en: 'Invisible characters without a meaning were taken out: {wo}.',
  },
  verborgenes_bereinigt: {
    de: 'Unsichtbare Zeichen, die verborgenen Text tragen, wurden herausgenommen: {wo}. Bitte vergleichen Sie die Stelle mit dem Dokument.',
    en: 'Invisible characters that carry hidden text were taken out: {wo}. Please compare these words with the document.',
  },
};
