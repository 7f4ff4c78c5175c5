/** P5: the same Schritt, inbox and search while the number of Vorgaenge grows. */
import { performance } from 'node:perf_hooks';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { alsRolle, eineVorlage, naechsterSchritt, schluessel, zugriffFuer } from './haus.js';
import { muster } from './faellig.js';
import { messe } from './messen.js';
import { Runner } from '#runner';

const STAPEL = 50_000;

/** Ended and running Vorgaenge with text, in bulk; the last judges look away. */
async function fuelle(haus, { vorgang }, von, bis) {
  await haus.sql('ALTER TABLE vorgang DISABLE TRIGGER USER; ALTER TABLE abschnitt DISABLE TRIGGER USER');
  for (let ab = von; ab < bis; ab += STAPEL) {
    await haus.sql(
      `
        WITH neu AS (
          INSERT INTO vorgang (
            id, mandant_id, art, nummer, titel, stufe, definition_id, definition_version, definition_hash,
            zustand, stand, version, zustaendig, zugang_eigen, zugang_arbeit, federfuehrung, sitzung_id,
            fassung, erstellt_von, erstellt_am, geaendert_am, beendet_am
          )
          SELECT gen_random_uuid(), mandant_id, art, 'W 21/' || i,
            'Bericht ' || i || ' über ' || (
              ARRAY['Schulen','Brücken','Häfen','Kliniken','Wohnungen']
            )[1 + i % 5],
            stufe, definition_id, definition_version, definition_hash,
            CASE WHEN i % 50 = 0 THEN zustand ELSE 'abgeschlossen' END, stand, version,
            CASE WHEN i % 50 = 0 THEN ARRAY['VB@X' || i % 40] ELSE '{}' END, zugang_eigen, zugang_arbeit,
            federfuehrung, sitzung_id, 0, erstellt_von, erstellt_am - i * interval '1 minute',
            geaendert_am - i * interval '1 minute', CASE WHEN i % 50 = 0 THEN NULL ELSE now() END
          FROM vorgang, generate_series($2::int, $3::int) i
          WHERE id = $1
          RETURNING id, mandant_id, titel, nummer
        )
        INSERT INTO suchtext (vorgang_id, mandant_id, kopf, alles)
        SELECT id, mandant_id, to_tsvector('german', titel),
          to_tsvector('german', titel || ' Die Verwaltung wird moderner ' || nummer)
        FROM neu`,
      [vorgang, ab + 1, Math.min(bis, ab + STAPEL)],
    );
  }
  await haus.sql('ALTER TABLE vorgang ENABLE TRIGGER USER; ALTER TABLE abschnitt ENABLE TRIGGER USER');
  await haus.sql('ANALYZE vorgang, suchtext');
}

/**
 * Latency of a Schritt (one at a time, median in ms), inbox and search over HTTP (p99 in ms), at each size.
 */
export async function messeWachstum(haus, groessen, port = 4720) {
  const vorlage = await muster(haus, 'W');
  const datenbank = await alsRolle(haus, 'kogge_app');
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
  const ergebnisse = [];
  let da = 0;
  try {
    for (const groesse of groessen) {
      const davor = performance.now();
      await fuelle(haus, vorlage, da, groesse);
      const fuellen = (performance.now() - davor) / 1000;
      da = groesse;
      ergebnisse.push({
        groesse,
        fuellen,
        ...(await beiDieserGroesse(datenbank, vorlage.m, `http://127.0.0.1:${port}/api`)),
      });
    }
  } finally {
    api.kill('SIGTERM');
    await once(api, 'exit');
    await datenbank.quelle.destroy();
  }
  return ergebnisse;
}

async function beiDieserGroesse(datenbank, m, basis) {
  const vorgang = await eineVorlage(datenbank, m);
  const zugriff = { AUT: await zugriffFuer(datenbank, m, 'AUT'), RL: await zugriffFuer(datenbank, m, 'RL') };
  const runner = new Runner(datenbank);
  let nr = 0;
  const schritt = await messe({ plaetze: 1, sekunden: 4 }, async () => {
    const { rolle, schritt: name, daten } = naechsterSchritt(nr);
    await runner.step({
      vorgang,
      schritt: name,
      daten,
      akteur: { art: 'person', person: m.personen[rolle], aemter: [] },
      zugriff: zugriff[rolle],
    });
    nr += 1;
  });
  const lies = (pfad) =>
    messe({ plaetze: 2, sekunden: 4 }, async () => {
      const antwort = await fetch(`${basis}${pfad}`, {
        headers: { authorization: `Bearer ${schluessel(m.personen.RL)}` },
      });
      await antwort.text();
      if (antwort.status !== 200) throw new Error(`${pfad}: ${antwort.status}`, { cause: antwort.status });
    });
  // Whoever asks for more than can be counted is told so after ten seconds: a result, too.
  const suche = await lies('/suche?q=Brücken').then(
    ({ p99 }) => p99,
    (grund) => {
      if (grund.cause !== 409) throw grund;
      return Infinity;
    },
  );
  return { schritt: schritt.p50, posteingang: (await lies('/aufgaben')).p99, suche };
}
