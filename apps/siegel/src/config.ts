import { z } from 'zod';
import { mitGeheimnissen } from '#umgebung';

const ganzzahl = (von: number, bis: number) =>
  z.coerce
    .number({ error: 'ist keine Zahl / is no number' })
    .int()
    .min(von, `ist kleiner als / is less than ${von}`)
    .max(bis, `ist größer als / is greater than ${bis}`);

/** What the sealer reads from its environment. */
const schema = z.object({
  /** Login that may become `kogge_siegel` and nothing else. */
  DATABASE_URL: z.url({
    protocol: /^postgres(ql)?$/u,
    error: 'ist keine Adresse wie postgres://siegel:…@127.0.0.1:5432/kogge / is no address like this',
  }),
  /** Private key (PKCS#8, PEM), readable for this process only. */
  SIEGEL_SCHLUESSEL_DATEI: z.string().min(1),
  /** The key before, as long as it has to vouch for the new one. */
  SIEGEL_SCHLUESSEL_ALT_DATEI: z.string().min(1).optional(),
  /** Copy of all heads outside the database. */
  SIEGEL_ABLAGE: z.string().min(1),
  /** Seconds after which new records are sealed … */
  SIEGEL_SEKUNDEN: ganzzahl(1, 3600).default(60),
  /** … or as soon as there are so many. */
  SIEGEL_EINTRAEGE: ganzzahl(1, 1_000_000).default(1000),
  /** Where it says how it is doing (GET /gesundheit, /bereitschaft, /metriken); without it nowhere. */
  BETRIEB_PORT: ganzzahl(0, 65_535).optional(),
  HOST: z.string().default('127.0.0.1'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

export type Siegelconfig = z.infer<typeof schema> & {
  /** Only `npm start` makes a key by itself; elsewhere a missing file is a mistake. */
  schluesselAnlegen?: boolean;
};

/**
 * Reads the environment; what is wrong stops the start, all of it in one list. An empty value counts as not
 * set.
 */
export function liesConfig(umgebung: Record<string, string | undefined> = process.env): Siegelconfig {
  const gesetzt = Object.fromEntries(
    Object.entries(mitGeheimnissen(umgebung)).filter(([, wert]) => wert !== undefined && wert !== ''),
  );
  const ergebnis = schema.safeParse(gesetzt);
  if (ergebnis.success) return ergebnis.data;
  const liste = ergebnis.error.issues.map(
    ({ path, message }) =>
      `  ${path.join('.')}: ${gesetzt[String(path[0])] === undefined ? 'fehlt / is missing' : message}`,
  );
  throw new Error(
    'Der Siegler startet nicht, weil seine Umgebung nicht stimmt' +
      ` / the sealer’s environment is wrong:\n${liste.join('\n')}`,
  );
}
