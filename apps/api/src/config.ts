import { z } from 'zod';

const ganzzahl = (vorgabe: number) => z.coerce.number().int().min(0).max(65_535).default(vorgabe);

/** Environment of the API; everything that a deployment may set stands here. */
export const umgebungsschema = z.object({
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//u, 'muss mit postgres:// beginnen / must begin with postgres://'),
  PORT: ganzzahl(3000),
  HOST: z.string().default('127.0.0.1'),
  /** Address under which people reach the API; links, cookies and the login return there. */
  BASIS_URL: z.url().default('http://127.0.0.1:3000'),
  OIDC_ISSUER: z.url(),
  OIDC_CLIENT_ID: z.string().default('kogge'),
  OIDC_CLIENT_SECRET: z.string().min(16),
  /** Demo mode: example organisation, movable clock. Never in production. */
  KOGGE_DEMO: z.enum(['0', '1']).default('0'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** Requests per minute and login. */
  RATE_LIMIT: z.coerce.number().int().min(1).default(600),
  ANLAGE_MAX_MB: z.coerce.number().int().min(1).max(500).default(50),
});

export type ApiUmgebung = z.infer<typeof umgebungsschema>;

/** The checked environment, or an error that lists everything that is wrong with it. */
export function apiUmgebung(werte: Record<string, string | undefined> = process.env): ApiUmgebung {
  const ergebnis = umgebungsschema.safeParse(werte);
  if (ergebnis.success) return ergebnis.data;
  const liste = ergebnis.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`).join('\n');
  throw new Error(`Die Umgebung ist nicht vollständig / the environment is incomplete:\n${liste}`);
}
