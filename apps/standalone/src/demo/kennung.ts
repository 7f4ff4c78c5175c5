import { createHash } from 'node:crypto';

/** The same name always has the same id (UUIDv8), so that the demo is the same on every machine. */
export function kennungFuer(name: string): string {
  const bytes = createHash('sha256').update(`kogge-demo:${name}`).digest();
  bytes[6] = 0x80 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}
