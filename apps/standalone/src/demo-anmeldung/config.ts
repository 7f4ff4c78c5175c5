import { z } from 'zod';
import { mitGeheimnissen } from '#umgebung';

/** Environment of the demo login as a process of its own (docker compose). */
const schema = z.object({
  DEMO_ANMELDUNG_PORT: z.coerce.number().int().min(1).max(65_535).default(3001),
  HOST: z.string().default('127.0.0.1'),
  OIDC_ISSUER: z.url(),
  BASIS_URL: z.url(),
  OIDC_CLIENT_ID: z.string().default('kogge'),
  OIDC_CLIENT_SECRET: z.string().min(16),
  DEMO_ANMELDUNG_SCHLUESSEL: z.string().optional(),
});

/** The checked environment, or an error that lists everything that is wrong with it. */
export function anmeldeumgebung(
  werte: Record<string, string | undefined> = process.env,
): z.infer<typeof schema> {
  const ergebnis = schema.safeParse(
    Object.fromEntries(Object.entries(mitGeheimnissen(werte)).filter(([, wert]) => wert !== '')),
  );
  if (ergebnis.success) return ergebnis.data;
  const maengel = ergebnis.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new Error(`Die Umgebung stimmt nicht / the environment is wrong:\n${maengel.join('\n')}`);
}
