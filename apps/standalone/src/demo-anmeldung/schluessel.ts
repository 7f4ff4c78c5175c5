import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { JWK } from 'oidc-provider';

/** The signing key of the demo's provider: made once, and kept where a file is named. */
export function signierschluessel(datei?: string): JWK {
  const vorhanden = datei && existsSync(datei) ? lies(datei) : null;
  if (vorhanden) return vorhanden;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk: JWK = { ...(privateKey.export({ format: 'jwk' }) as JWK), use: 'sig', alg: 'RS256' };
  if (datei) writeFileSync(datei, JSON.stringify(jwk), { mode: 0o600 });
  return jwk;
}

/** A half-written file counts as none: nothing but running logins hangs on the key. */
function lies(datei: string): JWK | null {
  try {
    return JSON.parse(readFileSync(datei, 'utf8')) as JWK;
  } catch {
    return null;
  }
}
