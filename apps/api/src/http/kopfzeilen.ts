import { fehler } from '#contract';
import { sha256 } from '#engine';
import type { Idempotenz } from '#runner';

/** Strong ETag of a Vorgang: its version, and the content that a verdict binds to. */
export function etag(version: number, inhaltSha256: string | null): string {
  return `"v${version}-${(inhaltSha256 ?? '').slice(0, 16)}"`;
}

/** What the person saw, out of `If-Match`: the version, and the first 16 digits of the content hash. */
export function ausIfMatch(kopf: string | undefined): { version: number; inhalt: string } {
  if (kopf === undefined || kopf === '') {
    throw fehler(
      'voraussetzung_fehlt',
      'Bitte senden Sie If-Match mit dem ETag dessen, was Sie gesehen haben.',
      'Please send If-Match with the ETag of what you saw.',
    );
  }
  const treffer = /^"v(\d{1,9})-([0-9a-f]{16})?"$/u.exec(kopf.trim());
  if (!treffer)
    throw fehler(
      'voraussetzung_veraltet',
      'Dieser ETag passt zu keinem Stand. Bitte laden Sie den Vorgang neu.',
      'This ETag fits no state. Please reload the case.',
    );
  return { version: Number(treffer[1]), inhalt: treffer[2] ?? '' };
}

/**
 * Version of a part (section `a`, report `b`, measure `m`) that the person saw, out of `If-Match`; 0 while a
 * section is still empty.
 */
export function versionAus(kopf: string | undefined, art: 'a' | 'b' | 'm'): number {
  if (!kopf)
    throw fehler(
      'voraussetzung_fehlt',
      'Bitte senden Sie If-Match mit dem ETag dessen, was Sie gesehen haben.',
      'Please send If-Match with the ETag of what you saw.',
    );
  const treffer = /^"([abm])(\d{1,9})"$/u.exec(kopf.trim());
  if (treffer?.[1] !== art)
    throw fehler(
      'voraussetzung_veraltet',
      'Dieser ETag passt zu keinem Stand. Bitte laden Sie neu.',
      'This ETag fits no state. Please reload.',
    );
  return Number(treffer[2]);
}

/** The Idempotency-Key with the hash of the request it belongs to. */
export function idempotenz(kopf: string | undefined, anfrage: unknown): Idempotenz {
  if (!kopf || !/^[\x21-\x7e]{8,200}$/u.test(kopf)) {
    throw fehler(
      'schluessel_fehlt',
      'Bitte senden Sie einen Idempotency-Key (8 bis 200 Zeichen, für jede Absicht einen eigenen).',
      'Please send an Idempotency-Key (8 to 200 characters, one for each intention).',
    );
  }
  return { schluessel: kopf, anfrageSha256: sha256(JSON.stringify(anfrage)) };
}
