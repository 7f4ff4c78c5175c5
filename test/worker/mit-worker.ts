import { afterEach } from '@jest/globals';
import { liesConfig } from '../../apps/worker/src/config.js';
import { starteWorker, type LaufenderWorker } from '../../apps/worker/src/starte-worker.js';
import { stelleUhr, type TestDatenbank } from '../umgebung/index.js';
import { bis, type Post, type Postfach } from './postfach.js';

const laufende: LaufenderWorker[] = [];
afterEach(() => Promise.all(laufende.splice(0).map((worker) => worker.stop())));

/** Starts a worker on this database; it ends with the test. Further settings as in its environment. */
export async function einWorker(
  db: TestDatenbank,
  { url }: Pick<Postfach, 'url'>,
  umgebung: Record<string, string> = {},
): Promise<LaufenderWorker> {
  const worker = await starteWorker(
    liesConfig({
      DATABASE_URL: db.url,
      SMTP_URL: url,
      BASIS_URL: 'https://kogge.test',
      LOG_LEVEL: 'silent',
      SWEEP_SEKUNDEN: '1',
      NACHTPRUEFUNG_ZEIT: 'aus',
      ...umgebung,
    }),
  );
  laufende.push(worker);
  return worker;
}

/** Ends one worker before its test does. */
export async function beende(worker: LaufenderWorker): Promise<void> {
  laufende.splice(laufende.indexOf(worker), 1);
  await worker.stop();
}

const OFFEN = `
  SELECT (
    SELECT count(*)
    FROM erinnerung e
    JOIN frist f ON f.id = e.frist_id AND f.stand <> 'beendet'
    WHERE e.stand = 'geplant'
      AND e.faellig_ab <= kogge_jetzt()
      AND (e.art NOT LIKE '+%' OR NOT kogge_ruht(e.vorgang_id, f.datum))
  ) + (
    SELECT count(*)
    FROM frist
    WHERE stand = 'laeuft'
      AND ereignis IS NOT NULL
      AND zeitpunkt <= kogge_jetzt()
  ) + (
    SELECT count(*)
    FROM nachricht n
    JOIN person p ON p.id = n.empfaenger_id
    WHERE n.stand = 'wartet'
      AND (
        (n.faellig_ab <= kogge_jetzt() AND coalesce(p.mail ->> n.gruppe, 'sofort') = 'sofort')
        OR n.lease_bis > clock_timestamp()
      )
  ) AS offen`;

/** Lets the worker look, and waits until nothing is due any more. */
export async function ruhe(db: TestDatenbank, worker: LaufenderWorker): Promise<void> {
  worker.signal();
  await bis(async () => {
    const [zeile] = await db.sql<{ offen: number }>(OFFEN);
    return Number(zeile?.offen) === 0;
  });
}

/** Moves the clock, lets the worker do what is due then, and answers the mails that came of it. */
export async function umUhr(
  db: TestDatenbank,
  worker: LaufenderWorker,
  fach: Postfach,
  zeit: string,
): Promise<Post[]> {
  await stelleUhr(db, zeit);
  await ruhe(db, worker);
  return fach.leere();
}
