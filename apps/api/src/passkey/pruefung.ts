import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import { decodeAttestationObject, decodeClientDataJSON } from '@simplewebauthn/server/helpers';
import { fehler, type GepruefteEingabe } from '#contract';
import type { Passkey } from '#persistence';
import type { Passkeyort } from './ort.js';

type Neuer = GepruefteEingabe<'post /ich/passkeys'>;
type Antwort = GepruefteEingabe<'post /ausweis/passkey'>;

/** EdDSA, ES256, RS256: what authenticators sign with. */
export const VERFAHREN = [-8, -7, -257];

/** What a new passkey is; throws when it is not what was asked for. */
export async function pruefeNeuen(
  { id, clientDataJSON, attestationObject }: Neuer,
  aufforderung: string,
  ort: Passkeyort,
): Promise<Pick<Passkey, 'credentialId' | 'oeffentlicherSchluessel' | 'zaehler'>> {
  const { registrationInfo } = await anerkannt(async () => {
    pruefeSeite(clientDataJSON);
    pruefeHerstellerangabe(attestationObject);
    return verifyRegistrationResponse({
      response: {
        ...gemeinsam(id),
        response: { clientDataJSON, attestationObject },
      },
      expectedChallenge: aufforderung,
      expectedOrigin: ort.herkunft,
      expectedRPID: ort.rpId,
      requireUserVerification: true,
      supportedAlgorithmIDs: VERFAHREN,
    });
  });
  const { credential } = registrationInfo!;
  return {
    credentialId: credential.id,
    oeffentlicherSchluessel: Buffer.from(credential.publicKey),
    zaehler: credential.counter,
  };
}

/** How far the passkey counts now; throws when it has not signed this, here, for a person whom it has verified. */
export async function pruefeNachweis(
  { id, clientDataJSON, authenticatorData, signature }: Antwort,
  passkey: Passkey,
  aufforderung: string,
  ort: Passkeyort,
): Promise<number> {
  const { authenticationInfo } = await anerkannt(async () => {
    pruefeSeite(clientDataJSON);
    return verifyAuthenticationResponse({
      response: { ...gemeinsam(id), response: { clientDataJSON, authenticatorData, signature } },
      expectedChallenge: aufforderung,
      expectedOrigin: ort.herkunft,
      expectedRPID: ort.rpId,
      requireUserVerification: true,
      credential: {
        id: passkey.credentialId,
        publicKey: new Uint8Array(passkey.oeffentlicherSchluessel),
        counter: passkey.zaehler,
      },
    });
  });
  return authenticationInfo.newCounter;
}

const gemeinsam = (id: string) => ({
  id,
  rawId: id,
  type: 'public-key' as const,
  clientExtensionResults: {},
});

/** The library says why in words of the standard; people hear what they can do. */
async function anerkannt<T extends { verified: boolean }>(pruefe: () => Promise<T>): Promise<T> {
  const ergebnis = await pruefe().catch(() => null);
  if (ergebnis?.verified) return ergebnis;
  throw passkeyPasstNicht();
}

export const passkeyPasstNicht = () =>
  fehler(
    'passkey_abgelehnt',
    'Dieser Passkey beweist hier nichts: Er gehört nicht zu Ihnen oder nicht zu dieser Seite, oder das Gerät hat weder PIN noch Fingerabdruck oder Gesicht verlangt. Bitte nehmen Sie einen anderen oder weisen Sie sich über die Anmeldung aus.',
    'This passkey proves nothing here: it is not yours or not of this page, or the device asked for neither PIN nor fingerprint or face. Please take another one or prove who you are by logging in.',
  );

/** Our page is framed nowhere. */
function pruefeSeite(clientDataJSON: string): void {
  if (decodeClientDataJSON(clientDataJSON).crossOrigin) throw new Error('framed elsewhere');
}

/**
 * Whoever made the device does not matter, and is not asked for. What comes all the same is not looked into: its
 * certificates name addresses that the library would ask.
 */
function pruefeHerstellerangabe(attestationObject: string): void {
  const angabe = decodeAttestationObject(new Uint8Array(Buffer.from(attestationObject, 'base64url')));
  const selbst = angabe.get('fmt') === 'packed' && !angabe.get('attStmt').get('x5c');
  if (angabe.get('fmt') !== 'none' && !selbst) throw new Error('attested by its maker');
}
