/**
 * How long stopping and coming back take under load, against what was promised – and that nothing was lost by
 * it.
 */
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import { setTimeout as warte } from 'node:timers/promises';
import { arbeite, beginneVorlage, waermeAn } from './last.js';
import { zeigeBefunde } from './lauf.js';
import { bestelle, sieh } from './menschen.js';
import { pruefe } from './pruefung.js';
import { setzeWorkerUm, starteWelt } from './welt.js';

const GELIEHEN = `SELECT id, fence FROM nachricht WHERE stand = 'wartet' AND lease_bis > clock_timestamp()`;

/** What is measured: title, promised limit in milliseconds, and one round. */
const MESSUNGEN = [
  { titel: 'API: SIGTERM bis Ende', ziel: 30_000, miss: beendeApi },
  { titel: 'API: kill -9 bis wieder bereit', ziel: 3000, miss: toeteApi },
  { titel: 'Worker: SIGTERM bis Ende', ziel: 30_000, miss: beendeWorker },
  { titel: 'PostgreSQL: kill -9 bis zum ersten bestätigten Schritt', ziel: 1000, miss: toetePostgres },
  // A lease lasts three quarters of a minute: one round is enough.
  {
    titel: 'Worker: kill -9 bis die letzte seiner Leihen übernommen ist',
    ziel: 60_000,
    einmal: true,
    miss: toeteWorker,
  },
];

/**
 * Measures everything so many times, one after the other, while people work; prints a table. True when
 * nothing was lost or contradicted – a limit that was missed is said, and no fault.
 */
export async function laufeZeiten({ saat, runden }) {
  const welt = await starteWelt({ saat });
  try {
    await waermeAn(welt, welt.m);
    const last = arbeite(welt, welt.m);
    const zeilen = [];
    for (const messung of MESSUNGEN) zeilen.push(await messe(welt, messung, messung.einmal ? 1 : runden));
    await last.halte();
    welt.post.urteil = () => null;
    zeige(zeilen);
    const { bestaetigt, unbekannt, abgelehnt } = welt.geschichte.zaehle();
    console.log(
      `    Änderungen: bestätigt ${bestaetigt}, unbekannt ${unbekannt}, abgelehnt ${abgelehnt}; ` +
        `Fragen wiederholt ${welt.geschichte.wiederholungen}`,
    );
    return zeigeBefunde(await pruefe(welt), welt);
  } finally {
    await welt.schliesse();
  }
}

async function messe(welt, { titel, ziel, miss }, runden) {
  const zeiten = [];
  const zahlen = {};
  const anteile = {};
  for (let runde = 0; runde < runden; runde += 1) {
    await welt.bereit();
    await warte(600);
    const { ms, anteil = {}, zahl = {} } = await miss(welt, runde);
    zeiten.push(ms);
    for (const [name, eine] of Object.entries(zahl)) zahlen[name] = (zahlen[name] ?? 0) + eine;
    for (const [name, eines] of Object.entries(anteil)) (anteile[name] ??= []).push(eines);
  }
  return { titel, ziel, zeiten, zahlen, anteile };
}

const median = (werte) => werte.toSorted((a, b) => a - b)[Math.floor((werte.length - 1) / 2)];

function zeige(zeilen) {
  const ms = (zahl) => (zahl < 10_000 ? `${Math.round(zahl)} ms` : `${(zahl / 1000).toFixed(1)} s`);
  console.log(`\nLast des Rechners ${loadavg()[0].toFixed(1)}; während der Messung arbeiten acht Menschen`);
  console.log('\n| Was | Runden | Median | höchstens | Ziel | |\n|---|---|---|---|---|---|');
  for (const { titel, ziel, zeiten, zahlen, anteile } of zeilen) {
    const hoechstens = Math.max(...zeiten);
    const zusatz = [
      ...Object.entries(anteile).map(([name, werte]) => `${name} ${ms(median(werte))}`),
      ...Object.entries(zahlen).map(([name, zahl]) => `${name} ${zahl}`),
    ];
    console.log(
      `| ${titel} | ${zeiten.length} | ${ms(median(zeiten))} | ${ms(hoechstens)} | ≤ ${ms(ziel)} | ` +
        `${[hoechstens <= ziel ? 'eingehalten' : 'verfehlt', ...zusatz].join('; ')} |`,
    );
  }
  console.log('');
}

/** Somebody is being served at that moment; a request that was under way and got no answer is counted. */
async function beendeApi(welt, runde) {
  const api = welt.apis[runde % welt.apis.length];
  await bisWahr(() => api.offen > 0);
  const inArbeit = api.offen;
  const signal = performance.now();
  let ohneAntwort = 0;
  welt.beiAbriss = (eine, beginn) => {
    if (eine === api && beginn < signal) ohneAntwort += 1;
  };
  const ms = await api.beende('SIGTERM');
  await bisWahr(() => api.bereit);
  welt.beiAbriss = undefined;
  return { ms, zahl: { 'Anfragen in Arbeit': inArbeit, 'davon ohne Antwort': ohneAntwort } };
}

async function toeteApi(welt, runde) {
  const api = welt.apis[runde % welt.apis.length];
  await bisWahr(() => api.offen > 0);
  const beginn = performance.now();
  await api.beende('SIGKILL');
  const bereit = () =>
    fetch(`http://127.0.0.1:${api.umgebung.PORT}/api/bereitschaft`, {
      signal: AbortSignal.timeout(500),
    }).then(
      ({ ok }) => ok,
      () => false,
    );
  await bisWahr(bereit);
  return {
    ms: performance.now() - beginn,
    anteil: { 'davon Rechenzeit des Prozesses': rechenzeit(api.pid) },
  };
}

/**
 * Milliseconds of processor time so far: what remains of a start when nobody else wants the processors. Linux
 * counts in hundredths of a second.
 */
function rechenzeit(pid) {
  const felder = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(felder[11]) + Number(felder[12])) * 10;
}

/** Mails are under way at that moment. */
async function beendeWorker(welt, runde) {
  welt.post.urteil = () => 'langsam';
  await bisWahr(() => welt.post.offen > 0);
  const unterwegs = welt.post.offen;
  const ms = await welt.worker[runde % welt.worker.length].beende('SIGTERM');
  welt.post.urteil = () => null;
  return { ms, zahl: { 'Mails unterwegs': unterwegs } };
}

/** The processes stay; the server is started again at once, as by its supervisor. */
async function toetePostgres(welt) {
  const { haus } = welt;
  const eigener = await beginneVorlage(welt, welt.m, welt.zufall.fuer('sonde'));
  const beginn = performance.now();
  process.kill(haus.pid(), 'SIGKILL');
  const wieder = bisWahr(() => !haus.laeuft(), 5)
    .then(() => haus.starteWieder())
    .then(() => performance.now() - beginn);
  const ms = (await ersterSchritt(welt, eigener)) - beginn;
  return { ms, anteil: { 'davon bis PostgreSQL antwortet': await wieder } };
}

/** When the first Schritt that was asked for after that moment is acknowledged. */
async function ersterSchritt(welt, vorgang) {
  const wer = welt.m.personen['aut@SF'];
  for (;;) {
    const gesehen = await sieh(welt, wer, vorgang);
    const auftrag =
      gesehen &&
      (await bestelle(welt, wer, {
        vorgang,
        schritt: 'bemerken',
        daten: { text: 'Noch da?' },
        etag: gesehen.etag,
        beharrlich: false,
      }));
    if (auftrag?.ausgang === 'bestaetigt') return auftrag.ende;
    await warte(10);
  }
}

/**
 * Both workers at once, with messages leased: what is left is taken over when the lease has run out and
 * somebody looks – here as often as by default.
 */
async function toeteWorker(welt) {
  const { haus, post, worker } = welt;
  await setzeWorkerUm(welt, { SWEEP_SEKUNDEN: '15' });
  post.urteil = () => 'langsam';
  await bisWahr(async () => (await haus.sql(GELIEHEN)).length > 2, 20);
  const beginn = performance.now();
  await Promise.all(worker.map((einer) => einer.beende('SIGKILL')));
  const geliehene = await haus.sql(GELIEHEN);
  post.urteil = () => null;
  const offen = () =>
    haus.sql(
      `
        SELECT 1
        FROM nachricht n
        JOIN jsonb_to_recordset($1::jsonb) AS u(id uuid, fence int) ON n.id = u.id AND n.fence = u.fence
        WHERE n.stand = 'wartet'`,
      [JSON.stringify(geliehene)],
    );
  await bisWahr(async () => (await offen()).length === 0, 100);
  return { ms: performance.now() - beginn, zahl: { Leihen: geliehene.length } };
}

async function bisWahr(bedingung, pauseMs = 2) {
  while (!(await bedingung())) await warte(pauseMs);
}
