/**
 * What can be done to the running system. Each answers whether it hit: whether somebody was in the middle of
 * something. `null`: there was nobody to do it to (already down), which counts as not injected.
 */
import { readFileSync } from 'node:fs';
import { setTimeout as warte } from 'node:timers/promises';
import { heute } from './haus.js';

const anfragen = (welt) => welt.apis.reduce((summe, { offen }) => summe + offen, 0);

async function toete(einer, getroffen) {
  const traf = await getroffen();
  return einer.bereit && einer.signal('SIGKILL') ? traf : null;
}

/**
 * Mostly while the other one is there: with nobody left to ask there is nothing in flight, and nothing to
 * lose.
 */
async function toeteApi(welt, zufall) {
  const einer = zufall.eines(welt.apis);
  if (welt.apis.some(({ bereit }) => !bereit) && zufall.mit(0.8)) return null;
  return toete(einer, async () => einer.offen > 0);
}

/** A worker is in the middle of something while messages are leased or a mail is under way. */
async function unterwegs({ haus, post }) {
  if (post.offen > 0) return true;
  const [{ anzahl }] = await haus
    .einSql(
      `
        SELECT count(*)::int AS anzahl
        FROM nachricht
        WHERE stand = 'wartet'
          AND lease_bis > clock_timestamp()`,
    )
    .catch(() => [{ anzahl: 0 }]);
  return anzahl > 0;
}

/** The sealer has something to do: there are records without a seal. */
async function unbesiegelt({ haus }) {
  const [{ anzahl }] = await haus
    .einSql(
      `
        SELECT count(*)::int AS anzahl
        FROM pruefpfad
        WHERE seq > (SELECT coalesce(max(bis_seq), 0) FROM siegel)`,
    )
    .catch(() => [{ anzahl: 0 }]);
  return anzahl > 0;
}

async function haltAn(einer, ms) {
  if (!einer.bereit || !einer.signal('SIGSTOP')) return null;
  await warte(ms);
  einer.signal('SIGCONT');
  return true;
}

async function beendePostgres(welt, signal, pauseMs) {
  const { haus } = welt;
  if (!haus.laeuft() || welt.pgAmStart) return null;
  welt.pgAmStart = true;
  const traf = anfragen(welt) > 0;
  try {
    // A smart shutdown waits for everybody to leave, which a pool never does; a fast one hung for ever when a
    // backend was killed at the same moment.
    for (const [einSignal, ms] of [
      [signal, 1500],
      ['SIGINT', 5000],
      ['SIGQUIT', 3000],
      ['SIGKILL', 60_000],
    ]) {
      if (!haus.laeuft()) break;
      process.kill(haus.pid(), einSignal);
      for (const bis = Date.now() + ms; haus.laeuft() && Date.now() < bis;) await warte(10);
    }
    await warte(pauseMs);
    const beginn = performance.now();
    await haus.starteWieder();
    (welt.pgAnlauf ??= []).push(performance.now() - beginn);
  } finally {
    welt.pgAmStart = false;
  }
  return traf;
}

/** kill -9 for one backend: PostgreSQL ends all others and recovers by itself. */
async function toeteBackend(welt) {
  const [zeile] = await welt.haus
    .einSql(
      `
        SELECT pid
        FROM pg_stat_activity
        WHERE datname = 'faults'
          AND pid <> pg_backend_pid()
          AND (xact_start IS NOT NULL OR state = 'active')
        LIMIT 1`,
    )
    .catch(() => []);
  if (!zeile) return null;
  try {
    if (!readFileSync(`/proc/${zeile.pid}/stat`, 'utf8').includes('(postgres)')) return null;
    process.kill(zeile.pid, 'SIGKILL');
    return true;
  } catch {
    return null;
  }
}

/** Somebody locks a Vorgang or the head of the chain for longer than anybody waits. */
async function sperre(welt, zufall) {
  if (welt.gesperrt) return null;
  welt.gesperrt = true;
  return sperreJetzt(welt, zufall).finally(() => {
    welt.gesperrt = false;
  });
}

async function sperreJetzt(welt, zufall) {
  const db = await welt.haus.verbindung().catch(() => null);
  if (!db) return null;
  db.on('error', () => {});
  try {
    await db.query('BEGIN');
    const was = zufall.mit(0.7)
      ? `
        SELECT id
        FROM vorgang
        WHERE beendet_am IS NULL
          AND mandant_id = $1
        ORDER BY random()
        LIMIT 4
        FOR UPDATE`
      : 'SELECT 1 FROM pruefpfad_kopf WHERE mandant_id = $1 FOR UPDATE';
    await db.query(was, [welt.m.mandant]);
    await warte(zufall.ganz(300, 2600));
    const { rows } = await db.query('SELECT count(*)::int AS anzahl FROM pg_locks WHERE NOT granted');
    await db.query('ROLLBACK');
    return rows[0].anzahl > 0;
  } catch {
    return null;
  } finally {
    db.release(true);
  }
}

/**
 * Locks two rows against the order in which Schritte take them: chain first, then Vorgang. PostgreSQL ends
 * one of the two.
 */
async function verklemme(welt) {
  const db = await welt.haus.verbindung().catch(() => null);
  if (!db) return null;
  db.on('error', () => {});
  try {
    await db.query('BEGIN');
    await db.query('SELECT 1 FROM pruefpfad_kopf WHERE mandant_id = $1 FOR UPDATE', [welt.m.mandant]);
    await warte(60);
    await db.query(
      `
        SELECT id
        FROM vorgang
        WHERE beendet_am IS NULL
          AND mandant_id = $1
        FOR UPDATE`,
      [welt.m.mandant],
    );
    await db.query('ROLLBACK');
    return true;
  } catch (grund) {
    await db.query('ROLLBACK').catch(() => {});
    return grund.code === '40P01' ? true : null;
  } finally {
    db.release(true);
  }
}

/**
 * A message is handed to the queue a second time, and once more under a fence that somebody else has passed.
 */
async function doppelteZustellung(welt) {
  if (!welt.warteschlangen) return null;
  const rows = await welt.haus
    .einSql(
      `
        SELECT id, mandant_id AS mandant, fence, stand
        FROM nachricht
        WHERE fence > 0
        ORDER BY erstellt_am DESC
        LIMIT 3`,
    )
    .catch(() => []);
  const jobs = rows.flatMap(({ id, mandant, fence }) =>
    [fence, Math.max(1, fence - 1)].map((einer, nr) => ({
      id: `doppelt-${id}-${fence}-${nr}-${Date.now()}`,
      payload: { mandant, nachrichten: [{ id, fence: einer }] },
    })),
  );
  if (jobs.length === 0) return null;
  await welt.warteschlangen.gibAb('mail', jobs).catch(() => {});
  return true;
}

async function springe(welt, minuten) {
  const traf = (await unterwegs(welt)) || anfragen(welt) > 0;
  return welt.haus.einSql(`UPDATE uhr SET versatz = versatz + $1 * interval '1 minute'`, [minuten]).then(
    () => traf,
    () => null,
  );
}

/**
 * To the eve of a day on which calendars go wrong: the change of the hour, the turn of the year, the leap
 * day.
 */
async function springeVor(welt, zufall) {
  const tag = await heute(welt.haus).catch(() => null);
  const naechster = ['2026-12-31', '2027-03-27', '2027-10-30', '2027-12-31', '2028-02-28', '2028-02-29'].find(
    (einer) => tag && einer > tag,
  );
  if (!naechster || welt.ohneTage) return springe(welt, zufall.ganz(5, 90));
  return welt.haus
    .einSql(
      `
        UPDATE uhr
        SET versatz = ($1::date + time '23:58') AT TIME ZONE 'Europe/Berlin' - clock_timestamp()`,
      [naechster],
    )
    .then(
      () => true,
      () => null,
    );
}

export const stoerungen = {
  'kill -9 API': (welt, zufall) => toeteApi(welt, zufall),
  'API hält an (SIGSTOP)': (welt, zufall) => haltAn(zufall.eines(welt.apis), zufall.ganz(300, 2500)),
  'kill -9 Worker': (welt, zufall) => toete(zufall.eines(welt.worker), () => unterwegs(welt)),
  'kill -9 Siegler': (welt, zufall) =>
    welt.siegler.length > 0 ? toete(zufall.eines(welt.siegler), () => unbesiegelt(welt)) : null,
  'Worker hält an (SIGSTOP)': (welt, zufall) => haltAn(zufall.eines(welt.worker), zufall.ganz(300, 2500)),
  'Nachricht doppelt und veraltet zugestellt': (welt) => doppelteZustellung(welt),
  'kill -9 PostgreSQL': (welt, zufall) => beendePostgres(welt, 'SIGKILL', zufall.ganz(0, 300)),
  'kill -9 eines Datenbankprozesses': (welt) => toeteBackend(welt),
  'PostgreSQL beendet (smart, fast, immediate)': (welt, zufall) =>
    beendePostgres(welt, zufall.eines(['SIGTERM', 'SIGINT', 'SIGQUIT']), zufall.ganz(0, 2000)),
  'Verbindungen gekappt': (welt, zufall) => {
    const proxy = zufall.eines(Object.values(welt.proxys));
    return proxy.kappe(zufall.eines([0.3, 1]), zufall) > 0;
  },
  'Netz langsam': async (welt, zufall) => {
    const proxy = zufall.eines(Object.values(welt.proxys));
    proxy.verzoegerung = zufall.ganz(20, 300);
    await warte(700);
    proxy.verzoegerung = 0;
    return proxy.inTransaktion > 0;
  },
  'Zeile zu lange gesperrt': sperre,
  Verklemmung: verklemme,
  'Uhr springt vor': (welt, zufall) => springe(welt, zufall.ganz(1, 30)),
  'Uhr springt zurück': (welt, zufall) => springe(welt, -zufall.ganz(1, 30)),
  'Uhr springt auf einen schwierigen Tag': springeVor,
};

/** Faults at every COMMIT of a proxy, by share; the answer says how often each was drawn. */
export function stoereCommits(proxy, zufall, anteile) {
  const zahl = Object.fromEntries(Object.keys(anteile).map((art) => [art, 0]));
  proxy.beiCommit = () => {
    let rest = zufall.zahl();
    for (const [art, anteil] of Object.entries(anteile)) {
      rest -= anteil;
      if (rest < 0) {
        zahl[art] += 1;
        return art;
      }
    }
    return null;
  };
  return {
    zahl,
    ende: () => {
      proxy.beiCommit = () => null;
    },
  };
}
