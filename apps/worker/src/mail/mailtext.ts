import type { Vorgangsnachricht } from './sendung.js';

export type Sprache = 'de' | 'en';

/**
 * What a mail says about one message: a subject, and sentences. Neither names the title of a confidential
 * Vorgang.
 */
export interface Mailtext {
  betreff: string;
  saetze: string[];
}

/** One kind of message in both languages. */
export type Texte = Record<Sprache, (n: Vorgangsnachricht) => Mailtext>;
