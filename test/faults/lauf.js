/** The quick run through all suites, and the long one with everything at once. */
import { Warteschlangen } from '#queue';
import { pruefeIrrgang } from './irrgang.js';
import { waermeAn } from './last.js';
import { pruefeRueckspielung } from './rueckspielung.js';
import { mailzahlen, pruefe } from './pruefung.js';
import { rennenAlsSuite } from './rennen.js';
import { ALLES, fuehreAus, suiten } from './suiten.js';
import { pruefeVolleScheibe } from './voll.js';
import { starteWelt } from './welt.js';

const SUITE_MS = 5500;
const RENNEN_KURZ = 200;
const IRRGANG_KURZ = 300;

const OHNE_STOERUNG = ['F13', 'F14'];

/** All suites, or those named, one after the other on one system. */
export async function laufeKurz({ saat, nur }) {
  const gewaehlt = Object.entries(suiten).filter(([id]) => !nur || nur.includes(id));
  const fremd = (nur ?? []).filter(
    (id) => !suiten[id] && ![...Object.keys(EIGENE), ...OHNE_STOERUNG].includes(id),
  );
  if (fremd.length > 0)
    throw new Error(
      `Die Suite ${fremd.join(', ')} gibt es nicht. Es gibt: ` +
        `${[...Object.keys(suiten), ...Object.keys(EIGENE), ...OHNE_STOERUNG].join(', ')}.`,
    );
  const eigene = nur ? await eigeneSuiten(saat, nur) : true;
  if (gewaehlt.length === 0 && !OHNE_STOERUNG.some((id) => nur.includes(id))) return eigene;
  return mitWelt({ saat }, async (welt) => {
    let gut = eigene;
    for (const [id, suite] of gewaehlt) gut = (await eineSuite(welt, id, suite)) && gut;
    if (!nur || nur.includes('F14')) gut = (await irrgangAlsSuite(welt)) && gut;
    if (!nur || nur.includes('F13')) gut = (await rennenAlsSuite(welt, RENNEN_KURZ)) && gut;
    zeigeAnlauf(welt);
    return gut;
  });
}

/**
 * Suites with a system of their own. They take their time: the quick run has them only by name, the long one
 * always.
 */
const EIGENE = {
  F5: ['Die Scheibe der Datenbank ist voll', pruefeVolleScheibe],
  F22: ['Rückspielung auf einen Zeitpunkt', pruefeRueckspielung],
};

async function eigeneSuiten(saat, nur) {
  let gut = true;
  for (const [id, [titel, pruefeEigene]] of Object.entries(EIGENE)) {
    if (!nur.includes(id)) continue;
    const beginn = performance.now();
    const ergebnis = await pruefeEigene(saat);
    console.log(`\n${id}  ${titel} (${((performance.now() - beginn) / 1000).toFixed(1)} s)`);
    if (ergebnis === null)
      console.log('    entfällt: dafür braucht es root und einen kleinen Datenträger (mount -t tmpfs)');
    else
      console.log(
        `    ${Object.entries(ergebnis.zahlen)
          .map(([was, zahl]) => `${was} ${zahl}`)
          .join(', ')}`,
      );
    if (ergebnis !== null) gut = zeigeBefunde(ergebnis.befunde, null) && gut;
  }
  return gut;
}

/**
 * Everything at once for so many minutes, one fault per second on average; checked every five minutes and at
 * the end.
 */
export async function laufeLang({ saat, minuten }) {
  const ms = Math.min(minuten, 5) * 60_000;
  const eigene = await eigeneSuiten(saat, Object.keys(EIGENE));
  return mitWelt({ saat, mitSiegler: true }, async (welt) => {
    welt.ohneTage = true;
    let gut = eigene;
    for (let nr = 1; nr <= Math.max(1, Math.ceil((minuten * 60_000) / ms)); nr += 1)
      gut = (await eineSuite(welt, `Abschnitt ${nr}`, ALLES, ms)) && gut;
    zeigeZahlen('Gesamt', welt, 0, welt.gesamt);
    zeigeAnlauf(welt);
    return gut;
  });
}

async function irrgangAlsSuite(welt) {
  const beginn = performance.now();
  const { zahlen, befunde } = await pruefeIrrgang(welt, IRRGANG_KURZ);
  console.log(
    `\nF14  Irgendwer versucht irgendetwas (${((performance.now() - beginn) / 1000).toFixed(1)} s)`,
  );
  console.log(
    `    ${Object.entries(zahlen)
      .map(([was, zahl]) => `${was} ${zahl}`)
      .join(', ')}`,
  );
  return zeigeBefunde({ ...befunde, ...(await pruefe(welt)) }, welt);
}

async function mitWelt(angaben, arbeit) {
  const welt = await starteWelt(angaben);
  welt.warteschlangen = new Warteschlangen({ databaseUrl: welt.haus.url() }, { fehler: () => {} });
  try {
    await waermeAn(welt, welt.m);
    return await arbeit(welt);
  } finally {
    await welt.warteschlangen.schliesse();
    await welt.schliesse();
  }
}

async function eineSuite(welt, id, suite, ms = SUITE_MS) {
  const ab = welt.geschichte.auftraege.length;
  const beginn = performance.now();
  let zaehler = {};
  let befunde;
  try {
    zaehler = await fuehreAus(welt, suite, { ms });
    befunde = await pruefe(welt);
  } catch (grund) {
    befunde = { [`Suite ${id}`]: [grund.stack] };
  }
  for (const [name, { gestoert, getroffen }] of Object.entries(zaehler)) {
    const summe = ((welt.gesamt ??= {})[name] ??= { gestoert: 0, getroffen: 0 });
    summe.gestoert += gestoert;
    summe.getroffen += getroffen;
  }
  console.log(`\n${id}  ${suite.titel} (${((performance.now() - beginn) / 1000).toFixed(1)} s)`);
  zeigeZahlen('', welt, ab, zaehler);
  // What the harness itself could not do: it counts as not injected, and is no finding.
  for (const grund of new Set(welt.gestell?.splice(0) ?? [])) console.log(`    Gestell: ${grund}`);
  return zeigeBefunde(befunde, welt);
}

function zeigeZahlen(name, welt, ab, zaehler) {
  const { bestaetigt, unbekannt, abgelehnt } = welt.geschichte.zaehle(ab);
  const mails = mailzahlen(welt);
  if (name) console.log(`\n${name}`);
  for (const [art, { gestoert, getroffen }] of Object.entries(zaehler))
    console.log(`    ${art}: ${gestoert}, davon getroffen ${getroffen}`);
  console.log(
    `    Änderungen: bestätigt ${bestaetigt}, unbekannt ${unbekannt}, abgelehnt ${abgelehnt}; ` +
      `Fragen wiederholt ${welt.geschichte.wiederholungen}; angesehen ${welt.geschichte.gesehen.length}`,
  );
  console.log(
    `    Mails bisher: angekommen ${mails.angekommen}, verschieden ${mails.verschieden}, ` +
      `erneut zugestellt ${mails.doppelt}`,
  );
}

/** Prints what did not hold; the two that everybody asks for are always named. */
export function zeigeBefunde(befunde, welt) {
  const gebrochen = Object.entries(befunde).filter(([, liste]) => liste.length > 0);
  console.log(
    `    ${
      befunde['verloren (I-03)']
        ? `verloren ${befunde['verloren (I-03)'].length}, ` +
          `doppelt gezeigt ${befunde['zweimal gezeigt (I-23)'].length}, `
        : ''
    }geprüft ${Object.keys(befunde).length} Arten: ${gebrochen.length === 0 ? 'alles hält' : 'GEBROCHEN'}`,
  );
  for (const [name, liste] of gebrochen)
    console.log(`    ✗ ${name}: ${liste.length}, zuerst ${JSON.stringify(liste[0]).slice(0, 1500)}`);
  if (gebrochen.length > 0 && welt) zeigeFehlerzeilen(welt.prozesse);
  return gebrochen.length === 0;
}

/** What the processes themselves found wrong, each kind once. */
function zeigeFehlerzeilen(prozesse) {
  const arten = new Map();
  for (const { fehlerzeilen } of prozesse) {
    for (const zeile of fehlerzeilen.splice(0)) {
      const art =
        /"message":"([^"]{0,200})/u.exec(zeile)?.[1] ??
        zeile.replaceAll(/[0-9a-f-]{8,}|\d+/gu, '…').slice(0, 200);
      arten.set(art, { anzahl: (arten.get(art)?.anzahl ?? 0) + 1, zeile });
    }
  }
  for (const [art, { anzahl, zeile }] of arten)
    console.log(`      ${anzahl} × ${art}\n        ${zeile.slice(0, 900)}`);
}

function zeigeAnlauf(welt) {
  const zeile = (name, zeiten) =>
    zeiten.length > 0 &&
    console.log(
      `    ${name}: ${zeiten.length} Starts, ` +
        `Median ${Math.round(zeiten.toSorted((a, b) => a - b)[Math.floor(zeiten.length / 2)])} ` +
        `ms, höchstens ${Math.round(Math.max(...zeiten))} ms`,
    );
  console.log('\nBis wieder bereit');
  zeile(
    'API',
    welt.apis.flatMap(({ anlaufzeiten }) => anlaufzeiten),
  );
  zeile(
    'Worker',
    welt.worker.flatMap(({ anlaufzeiten }) => anlaufzeiten),
  );
  zeile(
    'Siegler',
    welt.siegler.flatMap(({ anlaufzeiten }) => anlaufzeiten),
  );
  zeile('PostgreSQL nach Absturz oder Ende', welt.pgAnlauf ?? []);
}
