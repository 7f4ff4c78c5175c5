import { randomUUID } from 'node:crypto';
import { DBOS } from '@dbos-inc/dbos-sdk';
import pg from 'pg';
import { messe } from './messen.js';

const ENDE = 'ende';

/**
 * The peer: DBOS, durable workflows on PostgreSQL, doing the plain work of the limit – a waiting workflow is
 * signalled, moves its state, writes one audit row and one outbox row – without approvals, idempotency,
 * chain, deadlines or row-level security. Answers Schritte per second, with so many at once.
 */
export async function messeDbos({ eigner }, { plaetze, sekunden }) {
  const becken = new pg.Pool({ connectionString: eigner, max: 20 });
  const fertig = new Map();
  const schreibe = async (id, { stand }) => {
    const db = await becken.connect();
    try {
      await db.query('BEGIN');
      await db.query({
        name: 'd_aendern',
        text: 'UPDATE b_vorgang SET stand = $2, version = version + 1 WHERE id = $1',
        values: [id, stand],
      });
      await db.query({
        name: 'd_pfad',
        text: 'INSERT INTO b_pfad (vorgang, eintrag) VALUES ($1, $2)',
        values: [id, stand],
      });
      await db.query({
        name: 'd_post',
        text: 'INSERT INTO b_post (vorgang, daten) VALUES ($1, $2)',
        values: [id, stand],
      });
      await db.query('COMMIT');
    } finally {
      db.release();
    }
  };
  DBOS.setConfig({
    name: 'kogge-bench',
    systemDatabaseUrl: eigner,
    runAdminServer: false,
    logLevel: 'error',
  });
  const warte = DBOS.registerWorkflow(
    async (id) => {
      for (;;) {
        const nachricht = await DBOS.recv('schritt', 3600);
        if (nachricht === null || nachricht.nr === ENDE) return;
        await DBOS.runStep(() => schreibe(id, nachricht), { name: 'schreibe' });
        fertig.get(nachricht.nr)?.();
        fertig.delete(nachricht.nr);
      }
    },
    { name: 'warte' },
  );
  await DBOS.launch();
  const laeufe = await Promise.all(
    Array.from({ length: plaetze }, (_, platz) => DBOS.startWorkflow(warte)(platz + 1)),
  );
  const ergebnis = await messe({ plaetze, sekunden }, async (platz) => {
    const nr = randomUUID();
    const gemacht = new Promise((weiter) => {
      fertig.set(nr, weiter);
    });
    await DBOS.send(
      laeufe[platz].workflowID,
      { nr, stand: JSON.stringify({ nr, notiz: 'x'.repeat(450) }) },
      'schritt',
    );
    await gemacht;
  });
  await Promise.all(laeufe.map((lauf) => DBOS.send(lauf.workflowID, { nr: ENDE }, 'schritt')));
  await Promise.all(laeufe.map((lauf) => lauf.getResult()));
  await DBOS.shutdown();
  await becken.end();
  return ergebnis;
}
