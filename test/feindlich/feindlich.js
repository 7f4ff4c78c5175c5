/**
 * `npm run feindlich [-- --anzahl N] [--saat S]`: requests made of the contract, each with one thing wrong.
 * Never a 5xx, never over 2 s, always a problem that the contract knows, and every invariant holds
 * afterwards.
 */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { z as zod } from 'zod';
import { FEHLERCODES, problem, routen } from '#contract';
import { pruefeInvarianten } from '#runner';
import { alsRolle, einMandant, eineVorlage, schluessel, starteHaus } from '../bench/haus.js';
import { sieglerUmgebung } from '../bench/siegler.js';
import { erzeuge } from './erzeugen.js';
import { missbrauche } from './leitung.js';
import { VERDERBNISSE } from './verderben.js';
import { zufallAus } from '../faults/zufall.js';

const wert = (name, sonst) =>
  process.argv.includes(name) ? Number(process.argv[process.argv.indexOf(name) + 1]) : sonst;
const anzahl = wert('--anzahl', 10_000);
const saat = wert('--saat', Date.now() % 1_000_000);
const PORT = 4722;
const ZUGLEICH = 8;
const HOECHSTENS_MS = 2000;
const VERRAETERISCH =
  /\bat \w+.*:\d+:\d+|node_modules|SELECT |INSERT |UPDATE |DELETE FROM|constraint "|pg_|ECONN/u;
/** Streams and logins are no answers to a request. */
const OHNE = ['/ereignisse', '/anmeldung', '/anmeldung/rueckkehr', '/abmeldung'];

console.log(`Saat ${saat}, ${anzahl} Anfragen`);
const haus = await starteHaus();
const ergebnis = {
  gesendet: 0,
  jeStatus: {},
  jeArt: {},
  fuenfhundert: [],
  langsam: [],
  ohneProblem: [],
  verraten: [],
  langsamste: 0,
};
let api;
let siegler;
try {
  const datenbank = await alsRolle(haus, 'kogge_app');
  const m = await einMandant(haus, 'HB', {
    mehr: ['SK@SK', 'CDS@SK', 'ADMIN@SK', 'PRUEF@SK', 'MV@SF', 'BW@SF'],
  });
  const vorlagen = [];
  for (let i = 0; i < 5; i += 1) vorlagen.push(await eineVorlage(datenbank, m));
  api = spawn(process.execPath, ['dist/apps/api/src/main.js'], {
    env: {
      ...process.env,
      DATABASE_URL: haus.url,
      PORT: String(PORT),
      OIDC_ISSUER: 'http://127.0.0.1:9',
      OIDC_CLIENT_SECRET: 'geheimnis-der-feinde',
      RATE_LIMIT: '100000000',
      LOG_LEVEL: 'fatal',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  siegler = spawn(process.execPath, ['dist/apps/siegel/src/main.js'], {
    env: {
      ...process.env,
      ...(await sieglerUmgebung(haus.verzeichnis, haus.urlDesSieglers)),
      LOG_LEVEL: 'fatal',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await once(api.stdout, 'data');
  const wege = routen
    .filter(({ pfad }) => !OHNE.includes(pfad))
    .map((route) => ({
      ...route,
      schema: route.eingabe && zod.toJSONSchema(route.eingabe, { io: 'input', unrepresentable: 'any' }),
    }));
  const kennungen = [...vorlagen, m.sitzung, ...Object.values(m.personen), randomUUID()];
  const z = zufallAus(saat);
  const beginn = performance.now();
  await Promise.all(
    Array.from({ length: ZUGLEICH }, async () => {
      while (ergebnis.gesendet < anzahl) {
        ergebnis.gesendet += 1;
        await frage(anfrageAus(z, { wege, kennungen, personen: Object.values(m.personen) }));
        if (ergebnis.gesendet % 10_000 === 0)
          console.log(
            `${ergebnis.gesendet} (${Math.round(ergebnis.gesendet / ((performance.now() - beginn) / 1000))} je s)`,
          );
      }
    }),
  );
  const leitung = await missbrauche(PORT, Math.max(1, Math.min(20, Math.round(anzahl / 5000))));
  for (const prozess of [api, siegler]) {
    prozess.kill('SIGTERM');
    await once(prozess, 'exit');
  }
  await datenbank.quelle.destroy();
  const pruefer = await alsRolle(haus, 'kogge_auditor', 2);
  const verletzt = [];
  for await (const { id, titel, ok, beispiel } of pruefeInvarianten(pruefer))
    if (!ok) verletzt.push(`${id} ${titel}: ${JSON.stringify(beispiel)}`);
  await pruefer.quelle.destroy();
  melde(leitung, verletzt);
} finally {
  for (const prozess of [api, siegler]) prozess?.kill('SIGKILL');
  await haus.ende();
}

/** A good request with one thing wrong. */
function anfrageAus(z, { wege, kennungen, personen }) {
  const route = z.eines(wege);
  const art = z.mit(0.1) ? 'gut' : z.eines(Object.keys(VERDERBNISSE));
  const stelle = (_, name) => {
    if (name === 'buchstabe') return z.eines([...'ABCDEFG']);
    return name === 'nr' ? '1' : z.eines(kennungen);
  };
  const pfad = `/api${route.pfad.replaceAll(/\{(\w+)\}/gu, stelle)}`;
  const gut = {
    methode: route.methode.toUpperCase(),
    pfad,
    koerper: route.schema ? erzeuge(route.schema, z, kennungen) : undefined,
    koepfe: {
      authorization: `Bearer ${schluessel(z.eines(personen))}`,
      'content-type': 'application/json',
      'idempotency-key': `feind-${z.ganz(0, 2 ** 31 - 1)}-${z.ganz(0, 2 ** 31 - 1)}`,
      'if-match': z.eines(['"v1-"', '"v2-"', '"a1"', '"b1"', '"m1"']),
    },
  };
  return { art, ...VERDERBNISSE[art](gut, z) };
}

async function frage({ art, methode, pfad, koerper, koepfe, roh }) {
  const mitKoerper = !['GET', 'HEAD', 'OPTIONS'].includes(methode);
  const headers = Object.fromEntries(
    Object.entries(koepfe).filter(([name]) => mitKoerper || name !== 'content-type'),
  );
  const davor = performance.now();
  let antwort;
  try {
    antwort = await fetch(`http://127.0.0.1:${PORT}${pfad}`, {
      method: methode,
      headers,
      redirect: 'manual',
      ...(mitKoerper && (roh !== undefined || koerper !== undefined)
        ? { body: roh ?? JSON.stringify(koerper) }
        : {}),
    });
  } catch (grund) {
    // What the client itself refuses to send has not been sent.
    ergebnis.jeStatus.nicht = (ergebnis.jeStatus.nicht ?? 0) + 1;
    if (
      !/invalid|header|ByteString|URL|EPIPE|other side closed|ECONNRESET/iu.test(
        `${grund.message} ${grund.cause?.message ?? ''}`,
      )
    )
      throw grund;
    return;
  }
  const text = await antwort.text().catch(() => '');
  const dauer = performance.now() - davor;
  const was = `${art} ${methode} ${pfad.slice(0, 120)} → ${antwort.status} ${text.slice(0, 200)}`;
  ergebnis.jeStatus[antwort.status] = (ergebnis.jeStatus[antwort.status] ?? 0) + 1;
  ergebnis.jeArt[art] = (ergebnis.jeArt[art] ?? 0) + 1;
  ergebnis.langsamste = Math.max(ergebnis.langsamste, dauer);
  if (antwort.status >= 500) ergebnis.fuenfhundert.push(was);
  if (dauer > HOECHSTENS_MS) ergebnis.langsam.push(`${Math.round(dauer)} ms ${was}`);
  if (antwort.status >= 400 && methode !== 'HEAD' && !istProblem(antwort, text))
    ergebnis.ohneProblem.push(was);
  if (antwort.status >= 400 && VERRAETERISCH.test(text)) ergebnis.verraten.push(was);
}

function istProblem(antwort, text) {
  if (antwort.headers.get('content-type') !== 'application/problem+json; charset=utf-8') return false;
  const gelesen = problem.safeParse(JSON.parse(text));
  return gelesen.success && Object.hasOwn(FEHLERCODES, gelesen.data.code) && gelesen.data.gruende.length > 0;
}

function melde({ gesendet, schlecht }, verletzt) {
  const { fuenfhundert, langsam, ohneProblem, verraten } = ergebnis;
  console.log(`Antworten je Status: ${JSON.stringify(ergebnis.jeStatus)}`);
  console.log(
    `5xx: ${fuenfhundert.length}, über 2 s: ${langsam.length} ` +
      `(längste ${Math.round(ergebnis.langsamste)} ms), ohne Problembeschreibung: ` +
      `${ohneProblem.length}, verraten: ${verraten.length}`,
  );
  console.log(
    `Missbrauch der Leitung: ${gesendet}, danach ohne Antwort: ` +
      `${schlecht.length}; verletzte Invarianten: ${verletzt.length}`,
  );
  for (const [name, liste] of Object.entries({
    fuenfhundert,
    langsam,
    ohneProblem,
    verraten,
    schlecht,
    verletzt,
  }))
    for (const eines of liste.slice(0, 10)) console.log(`  ${name}: ${eines}`);
  process.exitCode = [fuenfhundert, langsam, ohneProblem, verraten, schlecht, verletzt].some(
    (liste) => liste.length > 0,
  )
    ? 1
    : 0;
}
