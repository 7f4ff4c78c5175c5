import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zeitpunkt } from '#kalender';
import { standaloneUmgebung } from '../config.js';
import { starteKogge, type LaufendesKogge } from '../start.js';
import { klient } from '../klient.js';

/** Everything of Kogge in a database that is thrown away, with a clock that the story moves. */
export interface Schauplatz {
  adresse: string;
  migrationsUrl: string;
  mailverzeichnis: string;
  /** Moves the clock to a civil time in Berlin; from there it runs on. */
  stelleUhr(datum: string, uhrzeit: string): Promise<void>;
  /**
   * Waits until deadlines, reminders and mails that are due have been worked off; answers whether there were
   * any.
   */
  ruhe(): Promise<boolean>;
  /** Messages that are still owed, and mails that have left: a digest is one. */
  zaehleNachrichten(): Promise<{ offen: number; versandt: number }>;
  stop(): Promise<void>;
}

const GEDULD_MS = 30_000;

/** What the worker would find to do now. */
const OFFEN = `
  SELECT (
    SELECT count(*)
    FROM erinnerung e
    JOIN frist f ON f.id = e.frist_id AND f.stand = 'laeuft'
    JOIN vorgang v ON v.id = e.vorgang_id AND v.beendet_am IS NULL
    WHERE e.stand = 'geplant'
      AND e.faellig_ab <= kogge_jetzt()
      AND (e.art NOT LIKE '+%' OR NOT kogge_ruht(e.vorgang_id, f.datum))
  ) + (
    SELECT count(*)
    FROM frist
    WHERE stand = 'laeuft'
      AND ereignis IS NOT NULL
      AND zeitpunkt <= kogge_jetzt()
  ) + (SELECT count(*) FROM nachricht WHERE stand = 'wartet' AND faellig_ab <= kogge_jetzt()) AS offen`;

const NACHRICHTEN = `
  SELECT count(*) FILTER (WHERE stand = 'wartet' AND faellig_ab <= kogge_jetzt())::int AS offen,
    count(DISTINCT daten #>> '{wortlaut,id}') FILTER (WHERE stand = 'gesendet')::int AS versandt
  FROM nachricht`;

/**
 * Starts the story's own Kogge: embedded PostgreSQL in a temporary folder, or a fresh database on the server
 * of DATABASE_URL.
 */
export async function eroeffne(beginn: Date, server: string | undefined): Promise<Schauplatz> {
  const ordner = await mkdtemp(join(tmpdir(), 'kogge-geschichte-'));
  await chmod(ordner, 0o755);
  const eigene = server ? await frischeDatenbank(server) : null;
  const aufraeumen = async () => {
    await eigene?.loesche();
    await rm(ordner, { recursive: true, force: true });
  };
  try {
    const [PORT, DEMO_ANMELDUNG_PORT] = [await freierPort(), await freierPort()];
    const umgebung = standaloneUmgebung({
      PORT: String(PORT),
      DEMO_ANMELDUNG_PORT: String(DEMO_ANMELDUNG_PORT),
      KOGGE_DATEN: ordner,
      MAIL_VERZEICHNIS: join(ordner, 'mail'),
      SWEEP_SEKUNDEN: '300',
      MAIL_JE_STUNDE: '1000',
      LOG_LEVEL: 'silent',
      DATABASE_URL: eigene?.url,
    });
    const kogge = await starteKogge(umgebung, () => {}, { jetzt: beginn, nurOrganisation: true });
    return buehne(kogge, umgebung.MAIL_VERZEICHNIS, aufraeumen);
  } catch (grund) {
    await aufraeumen();
    throw grund;
  }
}

async function buehne(
  { adresse, datenbank: { migrationsUrl }, worker, stop }: LaufendesKogge,
  mailverzeichnis: string,
  aufraeumen: () => Promise<void>,
): Promise<Schauplatz> {
  const client = klient({ connectionString: migrationsUrl });
  await client.connect();
  const ruhe = async () => {
    const bis = Date.now() + GEDULD_MS;
    for (let durchgang = 0; ; durchgang += 1) {
      const { rows } = await client.query<{ offen: string }>(OFFEN);
      if (Number(rows[0]?.offen) === 0) return durchgang > 0;
      if (Date.now() > bis) throw new Error('Der Worker hat das Fällige nicht in 30 Sekunden abgearbeitet.');
      if (durchgang % 10 === 0) worker.signal();
      await new Promise((weiter) => setTimeout(weiter, 20));
    }
  };
  return {
    adresse,
    migrationsUrl,
    mailverzeichnis,
    ruhe,
    zaehleNachrichten: async () => {
      const { rows } = await client.query<{ offen: number; versandt: number }>(NACHRICHTEN);
      return rows[0] ?? { offen: 0, versandt: 0 };
    },
    stelleUhr: async (datum, uhrzeit) =>
      void (await client.query('UPDATE uhr SET versatz = $1::timestamptz - clock_timestamp()', [
        zeitpunkt(datum, uhrzeit).toISOString(),
      ])),
    stop: async () => {
      await client.end();
      await stop();
      await aufraeumen();
    },
  };
}

async function frischeDatenbank(server: string): Promise<{ url: string; loesche(): Promise<void> }> {
  const name = `kogge_geschichte_${process.pid}_${Date.now()}`;
  const fuehreAus = async (anweisung: string) => {
    const client = klient({ connectionString: server });
    await client.connect();
    await client.query(anweisung).finally(() => client.end());
  };
  await fuehreAus(`CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, loesche: () => fuehreAus(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

function freierPort(): Promise<number> {
  return new Promise((fertig, gescheitert) => {
    const probe = createServer();
    probe.once('error', gescheitert);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => fertig(port));
    });
  });
}
