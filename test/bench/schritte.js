import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Runner } from '#runner';
import { alsRolle, einMandant, eineVorlage, naechsterSchritt, schluessel, zugriffFuer } from './haus.js';
import { messe } from './messen.js';

const PLAETZE = 16;

/** Vorlagen for every place, spread over so many Mandanten, with what their persons may see. */
async function richteEin(haus, mandanten, praefix) {
  const datenbank = await alsRolle(haus, 'kogge_app');
  const alle = [];
  for (let i = 0; i < mandanten; i += 1) alle.push(await einMandant(haus, `${praefix}${i}`));
  const plaetze = [];
  for (let platz = 0; platz < PLAETZE; platz += 1) {
    const m = alle[platz % mandanten];
    plaetze.push({
      m,
      vorgang: await eineVorlage(datenbank, m),
      zugriff: { AUT: await zugriffFuer(datenbank, m, 'AUT'), RL: await zugriffFuer(datenbank, m, 'RL') },
      nr: 0,
    });
  }
  return { datenbank, plaetze };
}

function macher(runner, plaetze) {
  return async (platz) => {
    const p = plaetze[platz];
    const { rolle, schritt, daten } = naechsterSchritt(p.nr);
    await runner.step({
      vorgang: p.vorgang,
      schritt,
      daten,
      akteur: { art: 'person', person: p.m.personen[rolle], aemter: [] },
      zugriff: p.zugriff[rolle],
      idempotenz: { schluessel: randomUUID(), anfrageSha256: 'bench' },
    });
    p.nr += 1;
  };
}

/** P1 and P3: through the runner in this process. */
export async function messeSchritte(haus, { mandanten, plaetze, sekunden, praefix }) {
  const { datenbank, plaetze: alle } = await richteEin(haus, mandanten, praefix);
  const ergebnis = await messe({ plaetze, sekunden }, macher(new Runner(datenbank), alle));
  await datenbank.quelle.destroy();
  return ergebnis;
}

/** P2: over HTTP, one API process. */
export async function messeHttp(haus, { sekunden, port = 4719 }) {
  const { datenbank, plaetze } = await richteEin(haus, 8, 'H');
  await datenbank.quelle.destroy();
  const api = spawn(process.execPath, ['dist/apps/api/src/main.js'], {
    env: {
      ...process.env,
      DATABASE_URL: haus.url,
      PORT: String(port),
      OIDC_ISSUER: 'http://127.0.0.1:9',
      OIDC_CLIENT_SECRET: 'geheimnis-der-bench',
      RATE_LIMIT: '100000000',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(api.stdout, 'data');
  try {
    return await messe({ plaetze: PLAETZE, sekunden, vorlauf: 3 }, async (platz) => {
      const p = plaetze[platz];
      p.etag ??= (
        await fetch(`http://127.0.0.1:${port}/api/vorgaenge/${p.vorgang}`, {
          headers: { authorization: `Bearer ${schluessel(p.m.personen.AUT)}` },
        }).then(async (antwort) => {
          await antwort.text();
          return antwort;
        })
      ).headers.get('etag');
      const { rolle, schritt, daten } = naechsterSchritt(p.nr);
      const antwort = await fetch(`http://127.0.0.1:${port}/api/vorgaenge/${p.vorgang}/schritte`, {
        method: 'POST',
        body: JSON.stringify({ schritt, daten }),
        headers: {
          authorization: `Bearer ${schluessel(p.m.personen[rolle])}`,
          'content-type': 'application/json',
          'if-match': p.etag,
          'idempotency-key': randomUUID(),
        },
      });
      const text = await antwort.text();
      if (antwort.status !== 201) throw new Error(`${schritt}: ${antwort.status} ${text}`);
      p.nr += 1;
      // The first submission freezes a Fassung: from then on the content stays the same.
      p.etag = p.nr === 1 ? undefined : `"v${JSON.parse(text).version}-${p.etag.split('-')[1]}`;
    });
  } finally {
    api.kill('SIGTERM');
    await once(api, 'exit');
  }
}
