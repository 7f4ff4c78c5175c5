import type { KeyObject } from 'node:crypto';

/** Types of the verifier, for the parts of Kogge that call it; the file itself needs none. */
export interface Mangel {
  mandant: string | null;
  art: string;
  von: number | null;
  bis: number | null;
  kopf: number | null;
  text: string;
}
export interface Ergebnis {
  ok: boolean;
  maengel: Mangel[];
  mandanten: {
    mandant: string;
    kuerzel: string;
    ok: boolean;
    eintraege: number;
    gesiegelt: number;
    koepfe: number;
    letzterKopf: string;
    schluessel: string | null;
  }[];
  /** Keys for which no older one vouches, each with the record that says so. */
  neubeginne: {
    mandant: string;
    kopf: number;
    seq: number;
    zeit: string;
    alt: string;
    neu: string;
    grund: string | null;
  }[];
  geloescht: { mandant: string; seq: number }[];
  signaturen: Record<string, { geprueft: number; ungeprueft: number }>;
}
export declare class Pruefer {
  constructor(angaben?: {
    schluessel?: string | null;
    aussen?: readonly { kopf: { mandant: string } }[];
    gueltig?: (verfahren: null, nachricht: Buffer, schluessel: KeyObject, signatur: Buffer) => boolean;
  });
  zeile(text: string): void;
  ergebnis(): Ergebnis;
}
export declare function kanonisch(wert: unknown): string;
export declare function haupt(argumente: readonly string[]): Promise<number>;
