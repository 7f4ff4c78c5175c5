import { z } from 'zod';
import { zeile, zeit } from './grundformen.js';
import { PASSKEYHINDERNISSE } from './worte.js';

/**
 * Passkeys (WebAuthn). What browser and authenticator say to each other keeps the names of the standard; bytes
 * are base64url without padding.
 */
const bytes = (hoechstens: number) =>
  z
    .string()
    .max(hoechstens)
    .regex(/^[A-Za-z0-9_-]+$/u);
/** At most 1023 bytes, says the standard. */
const credential = bytes(1364);
const clientDataJSON = bytes(4096);
const authenticatorData = bytes(4096);
const transports = z.array(z.string().regex(/^[a-z-]{2,20}$/u)).max(8);

const beschreibung = z.object({
  id: credential,
  type: z.literal('public-key'),
  transports,
});

export const passkeyAnsicht = z.object({
  id: z.uuid(),
  name: z.string(),
  registriertAm: zeit,
  zuletztAm: zeit.nullable(),
});

/** Her passkeys, and why there can be none here. */
export const passkeys = z.object({
  hindernis: z.enum(PASSKEYHINDERNISSE).nullable(),
  passkeys: z.array(passkeyAnsicht),
});

/** What `navigator.credentials.create` is asked for. */
export const passkeyErzeugung = z.object({
  challenge: z.string(),
  rp: z.object({ id: z.string(), name: z.string() }),
  user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
  pubKeyCredParams: z.array(z.object({ type: z.literal('public-key'), alg: z.int() })),
  excludeCredentials: z.array(beschreibung),
  authenticatorSelection: z.object({
    residentKey: z.literal('preferred'),
    userVerification: z.literal('required'),
  }),
  attestation: z.literal('none'),
  timeout: z.int(),
});

/** What `navigator.credentials.get` is asked for. */
export const passkeyFrage = z.object({
  challenge: z.string(),
  rpId: z.string(),
  allowCredentials: z.array(beschreibung),
  userVerification: z.literal('required'),
  timeout: z.int(),
});

export const neuerPasskey = z.strictObject({
  name: zeile.min(2).max(80),
  id: credential,
  clientDataJSON,
  attestationObject: bytes(16_384),
  transports: transports.default([]),
});

export const passkeyNachweis = z.strictObject({
  id: credential,
  clientDataJSON,
  authenticatorData,
  signature: bytes(4096),
});

/** Since when the login counts as proved. */
export const ausgewiesen = z.object({ ausgewiesenAm: zeit });

/** Why the administration removes a passkey: a lost device, for example. */
export const passkeyEntfernung = z.strictObject({ grund: z.string().trim().min(3).max(500) });
