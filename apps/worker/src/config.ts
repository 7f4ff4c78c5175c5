import { z } from 'zod';
import { mitGeheimnissen } from '#umgebung';

const adresse = (protokoll: RegExp, beispiel: string) =>
  z.url({ protocol: protokoll, error: `ist keine Adresse wie ${beispiel}` });
const ganzzahl = (von: number, bis: number) =>
  z.coerce
    .number({ error: 'ist keine Zahl' })
    .int('ist keine ganze Zahl')
    .min(von, `ist kleiner als ${von}`)
    .max(bis, `ist größer als ${bis}`);

/** What the worker reads from its environment. */
const schema = z.object({
  /** Login that may become `kogge_worker`. */
  DATABASE_URL: adresse(/^postgres(ql)?$/u, 'postgres://kogge:…@127.0.0.1:5432/kogge'),
  /** Without it the queues live in the database. */
  REDIS_URL: adresse(/^rediss?$/u, 'redis://127.0.0.1:6379').optional(),
  /** Without it mails become files. nodemailer reads options in the query: `?requireTLS=true`. */
  SMTP_URL: adresse(/^smtps?$/u, 'smtp://mail.example:587?requireTLS=true').optional(),
  MAIL_ABSENDER: z
    .string()
    .regex(
      /^[^\r\n<>]*<[^\s<>@]+@[^\s<>@]+>$|^[^\s<>@]+@[^\s<>@]+$/u,
      'ist kein Absender wie „Kogge <kogge@bremen.example>“',
    )
    .default('Kogge <kogge@kogge.example>'),
  /** Where mails go without SMTP_URL. */
  MAIL_VERZEICHNIS: z.string().min(1).default('data/mail'),
  /** Mails per hour and person; what is beyond comes in one digest. */
  MAIL_JE_STUNDE: ganzzahl(1, 1000).default(20),
  /** Address of the web page, for links in mails. */
  BASIS_URL: adresse(/^https?$/u, 'https://kogge.bremen.example').transform((url) =>
    url.replace(/\/+$/u, ''),
  ),
  /** When every invariant is checked each night, in Berlin; `aus`: never. */
  NACHTPRUEFUNG_ZEIT: z
    .string()
    .regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|aus)$/u, 'ist keine Uhrzeit wie 02:30 und nicht „aus“')
    .default('02:30'),
  /** Seconds between two looks for what is due. */
  SWEEP_SEKUNDEN: ganzzahl(1, 300).default(15),
  /** Where it says how it is doing (GET /gesundheit, /bereitschaft, /metriken); without it nowhere. */
  BETRIEB_PORT: ganzzahl(0, 65_535).optional(),
  HOST: z.string().default('127.0.0.1'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], {
      error: 'ist keines von trace, debug, info, warn, error, silent',
    })
    .default('info'),
});

export type WorkerConfig = z.infer<typeof schema>;

/**
 * Reads the environment; what is wrong stops the start, all of it in one list. An empty value counts as not
 * set.
 */
export function liesConfig(umgebung: Record<string, string | undefined> = process.env): WorkerConfig {
  const gesetzt = Object.fromEntries(
    Object.entries(mitGeheimnissen(umgebung)).filter(([, wert]) => wert !== undefined && wert !== ''),
  );
  const ergebnis = schema.safeParse(gesetzt);
  if (ergebnis.success) return ergebnis.data;
  const liste = ergebnis.error.issues.map(
    ({ path, message }) =>
      `  ${path.join('.')}: ${gesetzt[String(path[0])] === undefined ? 'fehlt' : message}`,
  );
  throw new Error(`Der Worker startet nicht, weil seine Umgebung nicht stimmt:\n${liste.join('\n')}`);
}
