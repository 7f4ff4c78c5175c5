/**
 * Races: two people do what cannot both be right, at the same moment, through two API processes. `--rennen
 * [ANZAHL]` of each kind.
 */
import { performance } from 'node:perf_hooks';
import { pruefeAussagen } from './pruefung.js';
import { rennarten } from './rennarten.js';
import { Bahn } from './rennbahn.js';
import { starteWelt } from './welt.js';

const BAHNEN = 4;
const MELDEN_MS = 60_000;

/**
 * So many races of each kind on a system of their own, without worker; with a sealer, because records left
 * without a seal are a finding after a quarter of an hour.
 */
export async function laufeRennen({ saat, anzahl, wurzel, vorher, arten }) {
  const welt = await starteWelt({
    saat,
    mitWorker: false,
    mitSiegler: true,
    ...(wurzel ? { wurzel } : {}),
    ...(vorher ? { vorher } : {}),
  });
  try {
    return (await rennenIn(welt, anzahl, { arten, laut: true })).gut;
  } finally {
    await welt.schliesse();
  }
}

/** The quick form, as one of the suites. */
export async function rennenAlsSuite(welt, anzahl) {
  console.log(`\nF13  Rennen, je Art ${anzahl}`);
  return (await rennenIn(welt, anzahl, { laut: true })).gut;
}

/**
 * Runs the races; answers what was violated by kind. Each lane has a Mandant, so that lanes do not wait for
 * each other.
 */
export async function rennenIn(welt, anzahl, { arten = Object.keys(rennarten), laut = false } = {}) {
  const bahnen = [];
  for (let nr = 0; nr < BAHNEN; nr += 1) bahnen.push(await Bahn.neu(welt, `R${nr}`));
  const ergebnisse = {};
  try {
    for (const art of arten) {
      ergebnisse[art] = await eineArt(bahnen, art, anzahl, laut);
      if (laut) zeige(art, ergebnisse[art]);
    }
    const aussagen = await pruefeAussagen(welt.haus);
    for (const [name, befunde] of Object.entries(aussagen))
      if (laut) console.log(`    ✗ ${name}: ${JSON.stringify(befunde[0])}`);
    const gut =
      Object.values(ergebnisse).every(({ verletzt }) => verletzt.length === 0) &&
      Object.keys(aussagen).length === 0;
    return { gut, ergebnisse, aussagen };
  } finally {
    await Promise.all(bahnen.map((bahn) => bahn.schliesse()));
  }
}

async function eineArt(bahnen, art, anzahl, laut) {
  const summe = { rennen: 0, gewonnen: 0, verloren: {}, verletzt: [], zeiten: [], beginn: performance.now() };
  let gemeldet = performance.now();
  await Promise.all(
    bahnen.map(async (bahn) => {
      bahn.vorgang = null;
      while (summe.rennen < anzahl) {
        summe.rennen += 1;
        const { antworten, verletzung } = await rennarten[art](bahn);
        for (const { status, code, ms } of antworten) {
          summe.zeiten.push(ms);
          if (status < 300) summe.gewonnen += 1;
          else summe.verloren[`${status} ${code}`] = (summe.verloren[`${status} ${code}`] ?? 0) + 1;
        }
        if (verletzung) summe.verletzt.push(verletzung);
        if (laut && performance.now() - gemeldet > MELDEN_MS) {
          gemeldet = performance.now();
          console.log(`      … ${art}: ${summe.rennen} von ${anzahl}, verletzt ${summe.verletzt.length}`);
        }
      }
    }),
  );
  return { ...summe, sekunden: (performance.now() - summe.beginn) / 1000 };
}

function zeige(art, { rennen, gewonnen, verloren, verletzt, zeiten, sekunden }) {
  const p99 = zeiten.sort((a, b) => a - b)[Math.floor(zeiten.length * 0.99)];
  const liste =
    Object.entries(verloren)
      .map(([wie, zahl]) => `${wie} ${zahl}`)
      .join(', ') || 'niemand';
  console.log(
    `    ${art}: ${rennen} Rennen, gelungen ${gewonnen}, abgewiesen: ` +
      `${liste}; verletzt ${verletzt.length} (${sekunden.toFixed(0)} s, Antwort p99 ${Math.round(p99)} ` +
      'ms)',
  );
  for (const eine of verletzt.slice(0, 2)) console.log(`    ✗ ${JSON.stringify(eine).slice(0, 600)}`);
}
