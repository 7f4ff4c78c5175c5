/** What an OpenID provider says of itself; `null` where it does not answer within five seconds. */
async function auskunft(adresse: string): Promise<{ issuer?: unknown } | null> {
  const ort = `${adresse.replace(/\/+$/u, '')}/.well-known/openid-configuration`;
  try {
    const antwort = await fetch(ort, { signal: AbortSignal.timeout(5000) });
    return antwort.ok ? ((await antwort.json()) as { issuer?: unknown }) : null;
  } catch {
    return null;
  }
}

/**
 * The issuer as the provider itself writes it – with or without a last slash –, since people are found by it at
 * every login. Without an answer it is what the operator wrote.
 */
export async function pruefeAussteller(adresse: string): Promise<{ aussteller: string; geprueft: boolean }> {
  const issuer = (await auskunft(adresse))?.issuer;
  return typeof issuer === 'string'
    ? { aussteller: issuer, geprueft: true }
    : { aussteller: adresse, geprueft: false };
}
