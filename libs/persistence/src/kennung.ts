import { randomBytes } from 'node:crypto';

/** A new UUIDv7 (RFC 9562): sorts by time, so that indexes grow at their end. */
export function neueKennung(jetzt: number = Date.now()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(jetzt, 0, 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
