#!/usr/bin/env node
/**
 * Keeps docs/asvs.md true: every requirement of the list stands there once, with a status and what shows it;
 * every file, heading and test that is named exists; the counts at its head agree. Looks at nothing outside
 * the project.
 */
import { existsSync, readFileSync } from 'node:fs';

const STATI = ['erfüllt', 'teilweise', 'nicht anwendbar', 'offen'];
/** What is missing is said in words, wherever something is missing. */
const MANGELHAFT = ['teilweise', 'offen'];
const BELEGT = ['erfüllt', 'teilweise'];
const TEST = /\.(?:e2e-)?spec\.tsx?$/u;
/** A link, or – in German quotation marks – the name of a test in the file that was linked last. */
const VERWEIS = /\[[^\]]+\]\((?<ziel>[^)\s]+)\)|„(?<test>[^“]+)“/gu;

const wurzel = new URL('../', import.meta.url);
const tafel = new URL('docs/asvs.md', wurzel);
const texte = new Map();
const maengel = [];

const stufen = new Map(
  lies(new URL('scripts/asvs-5.0.0.txt', wurzel))
    .split('\n')
    .filter((zeile) => /^\d:/u.test(zeile))
    .flatMap((zeile) => {
      const [stufe, ...nummern] = zeile.split(/:?\s+/u);
      return nummern.map((nummer) => [nummer, stufe]);
    }),
);
const zeilen = lies(tafel)
  .split('\n')
  .filter((zeile) => /^\| \d+\.\d+\.\d+ \|/u.test(zeile))
  .map((zeile) =>
    zeile
      .split('|')
      .slice(1, -1)
      .map((zelle) => zelle.trim()),
  );

for (const nummer of stufen.keys()) {
  const anzahl = zeilen.filter(([eine]) => eine === nummer).length;
  if (anzahl !== 1) maengel.push(`${nummer} steht ${anzahl}-mal in der Tabelle statt einmal`);
}
for (const zeile of zeilen) pruefeZeile(zeile);
pruefeZaehlung();

for (const mangel of maengel) console.error(mangel);
console.log(
  `docs/asvs.md: ${zeilen.length} Zeilen, ${STATI.map((status) => `${zaehle(status)} ${status}`).join(', ')}`,
);
process.exitCode = maengel.length > 0 ? 1 : 0;

function pruefeZeile([nummer, stufe, worum = '', status, beleg = '', ...mehr]) {
  const melde = (was) => maengel.push(`${nummer}: ${was}`);
  if (mehr.length > 0) return melde('hat mehr als fünf Spalten');
  if (stufen.get(nummer) !== stufe)
    melde(`Stufe „${stufe}“ stimmt nicht; die Liste sagt „${stufen.get(nummer) ?? 'gibt es nicht'}“`);
  if (!STATI.includes(status)) melde(`Status „${status}“ gibt es nicht`);
  if (worum === '' || beleg === '') melde('eine Spalte ist leer');
  if (MANGELHAFT.includes(status) !== beleg.includes('Es fehlt:'))
    melde(`„Es fehlt:“ gehört genau zu ${MANGELHAFT.join(' und ')}`);
  if (pruefeVerweise(beleg, melde) === 0 && BELEGT.includes(status)) melde('nennt weder Test noch Abschnitt');
}

/** Answers how many files are linked. */
function pruefeVerweise(beleg, melde) {
  let datei = null;
  let anzahl = 0;
  for (const {
    groups: { ziel, test },
  } of beleg.matchAll(VERWEIS)) {
    if (test !== undefined) pruefeTest(datei, test, melde);
    else {
      anzahl += 1;
      datei = pruefeZiel(ziel, melde);
    }
  }
  return anzahl;
}

function pruefeZiel(ziel, melde) {
  const [pfad, anker] = ziel.split('#');
  const datei = new URL(pfad, tafel);
  if (!datei.href.startsWith(wurzel.href) || !existsSync(datei)) return void melde(`${pfad} gibt es nicht`);
  if (anker !== undefined && !ueberschriften(datei).includes(decodeURIComponent(anker)))
    melde(`${pfad} hat keine Überschrift #${anker}`);
  return datei;
}

function pruefeTest(datei, name, melde) {
  if (!datei) return;
  if (!TEST.test(datei.pathname)) return melde(`„${name}“ steht hinter keiner Testdatei`);
  // The first argument of a call, on its line or the next: `it('…'`, `it.each(…)(⏎ '…'`.
  const alsArgument = new RegExp(
    `\\(\\s*['"\`]${name.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')}['"\`]`,
    'u',
  );
  if (!alsArgument.test(lies(datei))) melde(`${datei.pathname.split('/').at(-1)} hat keinen Test „${name}“`);
}

/** Headings as GitHub links them. */
function ueberschriften(datei) {
  return [...lies(datei).matchAll(/^#{1,6} (.+)$/gmu)].map(([, titel]) =>
    titel
      .trim()
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/gu, '-'),
  );
}

/** `| Stufe 1 | 1 | 2 | 3 | 4 | 10 |`, in the order of the statuses. */
function pruefeZaehlung() {
  for (const stufe of ['1', '2', '3']) {
    const gezaehlt = STATI.map((status) => zaehle(status, stufe));
    const soll = `| Stufe ${stufe} | ${[...gezaehlt, gezaehlt.reduce((a, b) => a + b, 0)].join(' | ')} |`;
    if (!lies(tafel).split('\n').includes(soll)) maengel.push(`Am Anfang fehlt die Zeile „${soll}“`);
  }
}

function zaehle(status, stufe) {
  return zeilen.filter(([, eine, , einer]) => einer === status && (stufe === undefined || eine === stufe))
    .length;
}

function lies(datei) {
  if (!texte.has(datei.href)) texte.set(datei.href, readFileSync(datei, 'utf8'));
  return texte.get(datei.href);
}
