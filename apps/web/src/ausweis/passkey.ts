import { sende } from '../api/api.js';

/** Loaded when somebody uses a passkey: most pages never do. */
const webauthn = () => import('@simplewebauthn/browser');

/** Whether this browser knows passkeys on this page. */
export const kannPasskeys = (): boolean =>
  window.isSecureContext && typeof window.PublicKeyCredential === 'function';

/** Asks the device of the reader who she is; from then on her login counts as freshly proved. */
export async function weiseDichMitPasskeyAus(): Promise<void> {
  const { startAuthentication } = await webauthn();
  const optionsJSON = await sende('post /ausweis/passkey/optionen');
  const { id, response } = await startAuthentication({ optionsJSON });
  const { clientDataJSON, authenticatorData, signature } = response;
  await sende('post /ausweis/passkey', { eingabe: { id, clientDataJSON, authenticatorData, signature } });
}

/** Makes a passkey on a device of hers and registers it under that name. */
export async function registrierePasskey(name: string): Promise<void> {
  const { startRegistration } = await webauthn();
  const optionsJSON = await sende('post /ich/passkeys/optionen');
  const { id, response } = await startRegistration({ optionsJSON });
  const { clientDataJSON, attestationObject, transports = [] } = response;
  await sende('post /ich/passkeys', { eingabe: { name, id, clientDataJSON, attestationObject, transports } });
}
