import { kanonisch, sha256 } from '#engine';
import { FORMAT, type OeffentlicherSchluessel, type Schluesselsatz } from './schluessel.js';

/** What is signed: canonical JSON (RFC 8785) of exactly these fields. */
export interface Kopf {
  format: typeof FORMAT;
  mandant: string;
  /** 1, 2, 3, … for each Mandant. */
  nr: number;
  /** The new records of this head; none (`anzahl` 0) when it only announces a key. */
  vonSeq: number;
  bisSeq: number;
  anzahl: number;
  /** Root over all records 1 … `bisSeq` (RFC 9162), so that any two heads can be shown to be consistent. */
  wurzel: string;
  /** SHA-256 of the head before, empty for the first. */
  vorherigerKopf: string;
  /** Clock of the database, UTC. */
  zeit: string;
  /** Id of the key that signed. */
  schluessel: string;
  /**
   * The key of the following heads: in the first head its own, later one that this head's key vouches for.
   */
  schluesselNeu?: OeffentlicherSchluessel;
  /**
   * Number of the record that says why this head is signed by a key for which no older one vouches; it is one of
   * those that this head covers.
   */
  neubeginn?: number;
}

export interface Siegel {
  kopf: Kopf;
  /** Signature for each algorithm of the key, base64. */
  signaturen: Record<string, string>;
}

/** Hash under which the next head and a copy outside refer to this one. */
export const kopfHash = (kopf: Kopf): string => sha256(kanonisch(kopf));

/** Signs a head with every algorithm that the key has. */
export function siegle(kopf: Kopf, schluessel: Schluesselsatz): Siegel {
  return { kopf, signaturen: schluessel.signiere(Buffer.from(kanonisch(kopf))) };
}

/** The key that has to sign the next head. */
export const schluesselDanach = ({ schluessel, schluesselNeu }: Kopf): string =>
  schluesselNeu?.id ?? schluessel;
