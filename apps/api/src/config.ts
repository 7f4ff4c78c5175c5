import { isIP } from 'node:net';
import { z } from 'zod';
import { mitGeheimnissen } from '#umgebung';

const ganzzahl = (vorgabe: number) => z.coerce.number().int().min(0).max(65_535).default(vorgabe);

const NETZE = ['loopback', 'linklocal', 'uniquelocal'];

function istNetz(teil: string): boolean {
  const [adresse = '', laenge, ...mehr] = teil.split('/');
  const art = isIP(adresse);
  return (
    mehr.length === 0 &&
    (NETZE.includes(teil) ||
      (art > 0 &&
        (laenge === undefined || (/^\d{1,3}$/u.test(laenge) && Number(laenge) <= (art === 4 ? 32 : 128)))))
  );
}

/** Never „everybody“: then each caller would choose the address under which she is counted. */
const vertrauteProxys = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((teil) => teil.trim())
      .filter((teil) => teil !== ''),
  )
  .refine(
    (teile) => teile.every(istNetz),
    'nennt Adressen oder Netze mit Komma, oder loopback, linklocal, uniquelocal' +
      ' / names addresses or networks, separated by commas',
  )
  .transform((teile) => (teile.length > 0 ? teile.join(',') : false));

/** Environment of the API; everything that a deployment may set stands here. */
const umgebungsschema = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//u, 'muss mit postgres:// beginnen / must begin with postgres://'),
  PORT: ganzzahl(3000),
  HOST: z.string().default('127.0.0.1'),
  /** Address under which people reach the API; links, cookies and the login return there. */
  BASIS_URL: z.url().default('http://127.0.0.1:3000'),
  OIDC_ISSUER: z.url(),
  OIDC_CLIENT_ID: z.string().default('kogge'),
  OIDC_CLIENT_SECRET: z.string().min(16),
  /**
   * Strengths of a login (`acr`) of which one is demanded, with spaces; empty: what the provider deems right.
   */
  OIDC_ACR: z.string().default(''),
  /** Demo mode: example organisation, movable clock. Never in production. */
  KOGGE_DEMO: z.enum(['0', '1']).default('0'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** Passkeys as a proof of identity for binding acts beside the login (decision 0015). */
  PASSKEY: z.enum(['0', '1']).default('1'),
  /** Requests per minute and login. */
  RATE_LIMIT: z.coerce.number().int().min(1).default(600),
  /** Addresses of proxies whose X-Forwarded-For counts, separated by commas; empty: nobody's. */
  TRUST_PROXY: vertrauteProxys,
  ANLAGE_MAX_MB: z.coerce.number().int().min(1).max(500).default(50),
  /** Virus scanner that speaks as clamd does; empty: none, and nothing is looked at. */
  CLAMAV: z
    .string()
    .regex(
      /^(?:unix:\/\S+|tcp:\/\/(?:[\w.-]+|\[[\da-f:]+\]):\d{1,5}\/?)?$/u,
      'ist kein unix:/run/clamav/clamd.ctl oder tcp://127.0.0.1:3310' +
        ' / is no unix:/run/clamav/clamd.ctl or tcp://127.0.0.1:3310',
    )
    .default(''),
  /** How long it may take for one file. */
  CLAMAV_SEKUNDEN: z.coerce.number().int().min(1).max(300).default(30),
});

export type ApiUmgebung = z.infer<typeof umgebungsschema>;

/** The checked environment, or an error that lists everything that is wrong with it. */
export function apiUmgebung(werte: Record<string, string | undefined> = process.env): ApiUmgebung {
  const ergebnis = umgebungsschema.safeParse(mitGeheimnissen(werte));
  if (ergebnis.success) return ergebnis.data;
  const liste = ergebnis.error.issues
    .map(({ path, message }) => `  ${path.join('.')}: ${message}`)
    .join('\n');
  throw new Error(`Die Umgebung ist nicht vollständig / the environment is incomplete:\n${liste}`);
}
