import { randomBytes } from 'node:crypto';
import { decodeClientDataJSON } from '@simplewebauthn/server/helpers';
import { sha256 } from '#engine';
import { fehler, type KoggeFehler, type Passkeyzweck } from '#contract';
import { Raw } from 'typeorm';
import { anweisung, PasskeyAufforderung, type Transaktion, type Zeilentransaktion } from '#persistence';
import type { Ausweis } from '../anmeldung/ausweis.js';

/** How long somebody may look for her device. */
const GILT_MINUTEN = 2;
export const GILT_MS = GILT_MINUTEN * 60_000;

const VERFALLEN = Raw((spalte) => `${spalte} < clock_timestamp() - interval '${GILT_MINUTEN} minutes'`);

/** $1 hash of what was asked $2 of the login that asked $3 for what. It is gone then, whatever it is good for. */
const EINLOESEN = anweisung<{ gilt: boolean }>()({
  name: 'kogge_passkey_aufforderung',
  text: `
    DELETE FROM passkey_aufforderung
    WHERE aufforderung_sha256 = $1
      AND anmeldung_sha256 = $2
      AND zweck = $3
    RETURNING erstellt_am > clock_timestamp() - interval '${GILT_MINUTEN} minutes' AS gilt`,
  spalten: ['gilt'],
});

/** Asks something of a passkey, for this login: 256 bits of chance, kept as a hash. */
export async function fordereAuf(
  t: Zeilentransaktion,
  { mandant, tokenSha256 }: Ausweis,
  zweck: Passkeyzweck,
): Promise<string> {
  const aufforderung = randomBytes(32).toString('base64url');
  const aufforderungen = t.zeilen(PasskeyAufforderung);
  await aufforderungen.delete({ erstelltAm: VERFALLEN });
  await aufforderungen.insert({
    aufforderungSha256: sha256(aufforderung),
    mandantId: mandant,
    anmeldungSha256: tokenSha256,
    zweck,
  });
  return aufforderung;
}

/**
 * What was asked, of those answers that this login still has to give; null when there is nothing of the kind.
 * Nothing is answered twice: the caller commits it, whatever becomes of the answer.
 */
export async function loeseEin(
  t: Transaktion,
  { tokenSha256 }: Ausweis,
  zweck: Passkeyzweck,
  clientDataJSON: string,
): Promise<string | null> {
  const aufforderung = aufforderungAus(clientDataJSON);
  if (aufforderung === null) return null;
  const { rows } = await t.abfrage(EINLOESEN, [sha256(aufforderung), tokenSha256, zweck]);
  return rows[0]?.gilt ? aufforderung : null;
}

function aufforderungAus(clientDataJSON: string): string | null {
  try {
    const { challenge } = decodeClientDataJSON(clientDataJSON) as { challenge?: unknown };
    return typeof challenge === 'string' ? challenge : null;
  } catch {
    return null;
  }
}

export const abgelaufen = (): KoggeFehler =>
  fehler(
    'passkey_abgelehnt',
    'Diese Bestätigung ist abgelaufen oder schon verwendet. Bitte versuchen Sie es noch einmal.',
    'This confirmation has expired or was used already. Please try again.',
  );
