import { createHmac, randomBytes } from 'node:crypto';
import { kanonisch, sha256 } from '#engine';
import type { Nachweis, Transaktion } from '#persistence';

export interface Pruefeintrag {
  eintrag: object;
  eintragSha256: string;
  detail: object | null;
  detailHmac: string | null;
  /** Hex; deleting it with the detail leaves a commitment that nobody can resolve. */
  salz: string | null;
}

/**
 * An entry for the audit trail: facts without free text go into the chain, free text and names beside it
 * under a salted commitment (HMAC-SHA-256 with a key of its own), so that they can be erased while the chain
 * stays valid.
 */
export function pruefeintrag(
  fakten: Record<string, unknown>,
  detail: Record<string, unknown> | null,
): Pruefeintrag {
  const leer = detail === null || Object.keys(detail).length === 0;
  const salz = leer ? null : randomBytes(32);
  const detailHmac = salz ? createHmac('sha256', salz).update(kanonisch(detail)).digest('hex') : null;
  const eintrag = { ...fakten, detailHmac, verfahren: 'sha-256' };
  return {
    eintrag,
    eintragSha256: sha256(kanonisch(eintrag)),
    detail: leer ? null : detail,
    detailHmac,
    salz: salz?.toString('hex') ?? null,
  };
}

/** How she who does it has proved who she is; nothing for what the system does in her transaction. */
export function ausweisVon({ wer }: Transaktion, akteur: string): { ausweis?: Nachweis } {
  return wer?.person === akteur ? { ausweis: wer.nachweis } : {};
}

/** Hash of one link of the chain; the database computes the same in the statement that appends it. */
export function kettenglied(vorher: string, seq: number, zeit: string, eintragSha256: string): string {
  return sha256(`${vorher}|${seq}|${zeit}|${eintragSha256}`);
}

/**
 * The next link of the chain as what a head (`k`) is set to: locked last, and computed where it lies. The
 * arguments are expressions: the instant, the same as text, and the hash of the record.
 */
export const kettengliedSql = (zeit: string, zeitText: string, eintragSha256: string): string => `
  SET seq = k.seq + 1, vorher = k.hash, zeit = ${zeit}::timestamptz,
    hash = encode(
      sha256(convert_to(k.hash || '|' || (k.seq + 1) || '|' || ${zeitText} || '|' || ${eintragSha256}, 'UTF8')),
      'hex'
    )`;
