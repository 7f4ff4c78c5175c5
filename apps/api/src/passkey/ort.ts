import { isIP } from 'node:net';
import { fehler, type Passkeyhindernis } from '#contract';
import type { ApiUmgebung } from '../config.js';

/** Where the passkeys of this installation count: the page, and the host for which they are made. */
export interface Passkeyort {
  herkunft: string;
  rpId: string;
}

type Angaben = Pick<ApiUmgebung, 'BASIS_URL' | 'PASSKEY'>;

/**
 * Why there are no passkeys here; null when there are. A browser knows them under a name with TLS only, or on
 * its own machine.
 */
export function passkeyhindernis({ BASIS_URL, PASSKEY }: Angaben): Passkeyhindernis | null {
  if (PASSKEY === '0') return 'abgeschaltet';
  const { protocol, hostname } = new URL(BASIS_URL);
  const hier = hostname === 'localhost' || hostname.endsWith('.localhost');
  const mitNamen = isIP(hostname) === 0 && !hostname.startsWith('[');
  return hier || (protocol === 'https:' && mitNamen) ? null : 'adresse';
}

/** Throws where there are none. */
export function passkeyort(umgebung: Angaben): Passkeyort {
  const hindernis = passkeyhindernis(umgebung);
  if (hindernis === 'abgeschaltet')
    throw fehler(
      'passkey_nicht_moeglich',
      'Passkeys sind in dieser Installation abgeschaltet. Bitte weisen Sie sich über die Anmeldung aus.',
      'Passkeys are switched off in this installation. Please prove who you are by logging in.',
    );
  if (hindernis === 'adresse')
    throw fehler(
      'passkey_nicht_moeglich',
      'Passkeys gehen nur unter einer Adresse mit https. Bitte weisen Sie sich über die Anmeldung aus.',
      'Passkeys need an address with https. Please prove who you are by logging in.',
    );
  const { origin, hostname } = new URL(umgebung.BASIS_URL);
  return { herkunft: origin, rpId: hostname };
}
