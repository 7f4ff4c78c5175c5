import { z } from 'zod';
import { mitGeheimnissen } from '#umgebung';

const adresse = (protokoll: RegExp, beispiel: string) =>
  z.url({ protocol: protokoll, error: `ist keine Adresse wie ${beispiel} / is no address like this` });
const port = z.coerce
  .number({ error: 'ist keine Zahl / is no number' })
  .int()
  .min(1, 'ist kein Port / is no port')
  .max(65_535, 'ist kein Port / is no port');
const ganzzahl = (von: number, bis: number) =>
  z.coerce
    .number({ error: 'ist keine Zahl / is no number' })
    .int()
    .min(von, `ist kleiner als / is less than ${von}`)
    .max(bis, `ist größer als / is greater than ${bis}`);

/** Everything that may be set for the one-command start; each address replaces one embedded part. */
const schema = z.object({
  /** Login of the processes; without it the embedded PostgreSQL is started. */
  DATABASE_URL: adresse(/^postgres(ql)?$/u, 'postgres://kogge:…@127.0.0.1:5432/kogge').optional(),
  /** Owner of the schema, for migrations. */
  DATABASE_MIGRATION_URL: adresse(
    /^postgres(ql)?$/u,
    'postgres://migrator:…@127.0.0.1:5432/kogge',
  ).optional(),
  /** Queues on Redis instead of in the database. */
  REDIS_URL: adresse(/^rediss?$/u, 'redis://127.0.0.1:6379').optional(),
  /** Mails go out instead of into files. */
  SMTP_URL: adresse(/^smtps?$/u, 'smtp://127.0.0.1:587').optional(),
  /** Another identity provider instead of the demo's. */
  OIDC_ISSUER: adresse(/^https?$/u, 'https://anmeldung.example').optional(),
  OIDC_CLIENT_ID: z.string().default('kogge'),
  OIDC_CLIENT_SECRET: z
    .string()
    .min(16, 'ist kürzer als 16 Zeichen / is shorter than 16 characters')
    .optional(),
  OIDC_ACR: z.string().optional(),
  /** Passkeys as a proof of identity beside the login. */
  PASSKEY: z.enum(['0', '1'], { error: 'ist weder 0 noch 1 / is neither 0 nor 1' }).default('1'),
  PORT: port.default(3000),
  HOST: z.string().default('127.0.0.1'),
  BASIS_URL: adresse(/^https?$/u, 'https://kogge.example').optional(),
  KOGGE_DEMO: z.enum(['0', '1'], { error: 'ist weder 0 noch 1 / is neither 0 nor 1' }).default('1'),
  DEMO_ANMELDUNG_PORT: port.optional(),
  DEMO_ANMELDUNG_URL: adresse(/^https?$/u, 'http://127.0.0.1:3001').optional(),
  /** Folder of the embedded database, of mails as files, and of the demo's signing key. */
  KOGGE_DATEN: z.string().default('data'),
  /**
   * Folder of the backups; with it the embedded database archives every change, so that any moment can be had
   * back.
   */
  KOGGE_SICHERUNG: z.string().optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'ist keines von / is none of fatal, error, warn, info, debug, trace, silent',
    })
    .default('warn'),
  ANLAGE_MAX_MB: ganzzahl(1, 500).default(50),
  /** Virus scanner, checked by the API. */
  CLAMAV: z.string().optional(),
  CLAMAV_SEKUNDEN: ganzzahl(1, 300).default(30),
  RATE_LIMIT: ganzzahl(1, 1_000_000).default(600),
  TRUST_PROXY: z.string().default(''),
  MAIL_ABSENDER: z.string().default('Kogge <kogge@kogge.example>'),
  MAIL_VERZEICHNIS: z.string().optional(),
  MAIL_JE_STUNDE: ganzzahl(1, 1000).default(20),
  SWEEP_SEKUNDEN: ganzzahl(1, 300).default(15),
  /** When every invariant is checked each night, in Berlin. */
  NACHTPRUEFUNG_ZEIT: z
    .string()
    .regex(
      /^(?:(?:[01]\d|2[0-3]):[0-5]\d|aus)$/u,
      'ist keine Uhrzeit wie 02:30 und nicht „aus“ / is neither a time like 02:30 nor „aus“',
    )
    .default('02:30'),
  /** Login of the sealer (member of kogge_siegel only); without it the migrator's, in that role. */
  SIEGEL_DATABASE_URL: adresse(/^postgres(ql)?$/u, 'postgres://siegel:…@127.0.0.1:5432/kogge').optional(),
  SIEGEL_SCHLUESSEL_DATEI: z.string().optional(),
  SIEGEL_SCHLUESSEL_ALT_DATEI: z.string().optional(),
  SIEGEL_ABLAGE: z.string().optional(),
  SIEGEL_SEKUNDEN: ganzzahl(1, 3600).default(60),
  SIEGEL_EINTRAEGE: ganzzahl(1, 1_000_000).default(1000),
});

type Rohumgebung = z.infer<typeof schema>;
export type Umgebung = Rohumgebung & {
  BASIS_URL: string;
  DEMO_ANMELDUNG_PORT: number;
  DEMO_ANMELDUNG_URL: string;
  MAIL_VERZEICHNIS: string;
  SIEGEL_SCHLUESSEL_DATEI: string;
  SIEGEL_ABLAGE: string;
};

type Werte = Record<string, string | undefined>;

/**
 * The checked environment; an error lists everything that is wrong with it. An empty value counts as not set.
 */
export function standaloneUmgebung(werte: Werte = process.env): Umgebung {
  const gesetzt = Object.fromEntries(
    Object.entries(mitGeheimnissen(werte)).filter(([, wert]) => wert !== undefined && wert !== ''),
  ) as Record<string, string>;
  const ergebnis = schema.safeParse(gesetzt);
  const meldungen = [
    ...(ergebnis.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`),
    ...widersprueche(gesetzt),
  ];
  if (meldungen.length > 0 || !ergebnis.success) {
    throw new Error(
      'Kogge startet nicht, weil die Umgebung nicht stimmt / the environment is wrong:\n' +
        `${meldungen.map((eine) => `  ${eine}`).join('\n')}\nAlle Angaben stehen in .env.example. ` +
        '/ All settings are in .env.example.',
    );
  }
  return ergaenzt(ergebnis.data);
}

/** What only shows when one looks at several values together. */
function widersprueche({
  OIDC_ISSUER,
  OIDC_CLIENT_SECRET,
  KOGGE_DEMO,
  DATABASE_URL,
  DATABASE_MIGRATION_URL,
}: Record<string, string>): string[] {
  return [
    OIDC_ISSUER && !OIDC_CLIENT_SECRET
      ? 'OIDC_CLIENT_SECRET: fehlt, OIDC_ISSUER ist gesetzt / is missing, OIDC_ISSUER is set'
      : '',
    KOGGE_DEMO === '0' && !OIDC_ISSUER
      ? 'OIDC_ISSUER: fehlt; ohne Demo (KOGGE_DEMO=0) gibt es keine eigene Anmeldung' +
        ' / is missing; without the demo there is no login of its own'
      : '',
    DATABASE_MIGRATION_URL && !DATABASE_URL
      ? 'DATABASE_URL: fehlt, DATABASE_MIGRATION_URL ist gesetzt / is missing, DATABASE_MIGRATION_URL is set'
      : '',
  ].filter(Boolean);
}

function ergaenzt(roh: Rohumgebung): Umgebung {
  const erreichbar = roh.HOST === '0.0.0.0' || roh.HOST === '::' ? '127.0.0.1' : roh.HOST;
  const BASIS_URL = roh.BASIS_URL ?? `http://${erreichbar}:${roh.PORT}`;
  const DEMO_ANMELDUNG_PORT = roh.DEMO_ANMELDUNG_PORT ?? roh.PORT + 1;
  return {
    ...roh,
    BASIS_URL,
    DEMO_ANMELDUNG_PORT,
    DEMO_ANMELDUNG_URL: (
      roh.DEMO_ANMELDUNG_URL ?? `http://${new URL(BASIS_URL).hostname}:${DEMO_ANMELDUNG_PORT}`
    ).replace(/\/+$/u, ''),
    MAIL_VERZEICHNIS: roh.MAIL_VERZEICHNIS ?? `${roh.KOGGE_DATEN}/mail`,
    SIEGEL_SCHLUESSEL_DATEI: roh.SIEGEL_SCHLUESSEL_DATEI ?? `${roh.KOGGE_DATEN}/siegel/schluessel.pem`,
    SIEGEL_ABLAGE: roh.SIEGEL_ABLAGE ?? `${roh.KOGGE_DATEN}/siegel/koepfe.jsonl`,
  };
}
