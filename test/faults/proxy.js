/**
 * TCP proxy in front of PostgreSQL. It knows two words of the protocol, BEGIN and COMMIT, so that faults hit
 * where they hurt: before a commit, while it waits, and after it happened but before anybody was told.
 */
import { connect, createServer } from 'node:net';
import { once } from 'node:events';
import { setTimeout as warte } from 'node:timers/promises';

export async function starteProxy(zielport) {
  const proxy = new Proxy_(zielport);
  proxy.server.listen(0, '127.0.0.1');
  await once(proxy.server, 'listening');
  proxy.port = proxy.server.address().port;
  return proxy;
}

class Proxy_ {
  /** Milliseconds each packet waits. */
  verzoegerung = 0;
  /**
   * Asked at each COMMIT: 'fail' (never arrives), 'timeout' (arrives late), 'executeAndTimeout' (happens,
   * nobody is told), 'halboffen' (happens, silence), or null.
   */
  beiCommit = () => null;
  commits = 0;
  #verbindungen = new Set();

  constructor(zielport) {
    this.zielport = zielport;
    this.server = createServer((kunde) => this.#nimm(kunde));
    this.server.on('error', () => {});
  }

  /** Cuts connections with a reset, that share of them; answers how many were inside a transaction. */
  kappe(anteil = 1, zufall = { zahl: Math.random }) {
    let getroffen = 0;
    for (const eine of this.#verbindungen) {
      if (zufall.zahl() >= anteil) continue;
      if (eine.inTransaktion) getroffen += 1;
      schneide(eine);
    }
    return getroffen;
  }

  get inTransaktion() {
    return [...this.#verbindungen].filter((eine) => eine.inTransaktion).length;
  }

  async ende() {
    this.kappe();
    await new Promise((fertig) => {
      this.server.close(fertig);
    });
  }

  #nimm(kunde) {
    const db = connect(this.zielport, '127.0.0.1');
    const v = {
      kunde,
      db,
      inTransaktion: false,
      stumm: null,
      hin: Promise.resolve(),
      her: Promise.resolve(),
    };
    this.#verbindungen.add(v);
    for (const [dieser, anderer] of [
      [kunde, db],
      [db, kunde],
    ]) {
      dieser.setNoDelay(true);
      dieser.on('error', () => {});
      dieser.on('close', () => {
        this.#verbindungen.delete(v);
        anderer.destroy();
      });
    }
    kunde.on('data', (stueck) => {
      v.hin = v.hin.then(() => this.#hin(v, stueck));
    });
    db.on('data', (stueck) => {
      v.her = v.her.then(() => this.#her(v, stueck));
    });
  }

  async #hin(v, stueck) {
    if (this.verzoegerung > 0) await warte(this.verzoegerung);
    if (stueck.includes('BEGIN')) v.inTransaktion = true;
    if (v.inTransaktion && stueck.includes('COMMIT\0')) {
      this.commits += 1;
      const art = this.beiCommit();
      if (art === 'fail') return schneide(v);
      if (art === 'timeout') await warte(1500);
      if (art === 'executeAndTimeout' || art === 'halboffen') v.stumm = art;
    }
    v.db.write(stueck);
  }

  async #her(v, stueck) {
    if (this.verzoegerung > 0) await warte(this.verzoegerung);
    // ReadyForQuery with status I: no transaction is open any more.
    if (stueck.includes('Z\0\0\0\u0005I')) v.inTransaktion = false;
    if (v.stumm === 'executeAndTimeout') return schneide(v);
    if (v.stumm === 'halboffen') {
      await warte(6000);
      return schneide(v);
    }
    v.kunde.write(stueck);
  }
}

function schneide({ kunde, db }) {
  for (const dieser of [kunde, db]) dieser.resetAndDestroy();
}
