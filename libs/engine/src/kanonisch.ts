import canonicalize from 'canonicalize';
import { hash } from 'node:crypto';

/** Canonical JSON after RFC 8785; equal data gives equal text, whatever the order of keys. */
export function kanonisch(wert: unknown): string {
  return canonicalizeJson(wert) ?? 'null';
}

/** SHA-256 of a text or of bytes, as 64 hex digits. */
export function sha256(inhalt: string | Uint8Array): string {
  return hash('sha256', inhalt, 'hex');
}

// The package is CommonJS; its types speak of a default export that NodeNext resolves one level too deep.
const canonicalizeJson = canonicalize as unknown as (wert: unknown) => string | undefined;
