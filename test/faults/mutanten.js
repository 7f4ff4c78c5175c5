/**
 * `npm run faults -- --mutanten`: seven deliberately broken builds. Each has to be caught by a check that has
 * a name; a harness that does not see them sees nothing. A mutant is a copy of `dist` in which one text –
 * found exactly once – is another, and sometimes a last judge of the database that looks away.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Warteschlangen } from '#queue';
import { waermeAn } from './last.js';
import { pruefe } from './pruefung.js';
import { rennenIn } from './rennen.js';
import { fuehreAus, mitCommits } from './suiten.js';
import { PROJEKT, starteWelt } from './welt.js';
import { veralteteZustellung } from './zaun.js';

const RENNEN = 60;
const RUNDEN = 4;
const RUNDE_MS = 6000;
const NUR_LAST = { was: [], alle: 400 };
const OHNE_ANTWORT = { was: [], alle: 400, um: mitCommits({ executeAndTimeout: 0.3 }) };

/** `durch`: races by kind, load with or without faults, or `zaun`. */
export const mutanten = [
  {
    name: 'Versionsschutz fehlt in der Kernanweisung',
    datei: 'libs/runner/src/kern.sql.js',
    von: 'AND v.version = $<version>::int',
    zu: 'AND $<version>::int > 0',
    durch: ['freigeben/freigeben'],
  },
  {
    name: 'Idempotenzschlüssel wird nicht gemerkt',
    datei: 'libs/runner/src/kern-teile.sql.js',
    von: 'ON i.vorgang_id = neu.id',
    zu: 'ON i.vorgang_id = neu.id AND false',
    durch: OHNE_ANTWORT,
  },
  {
    name: 'Eintrag im Prüfpfad fehlt (samt letztem Richter)',
    datei: 'libs/runner/src/kern.sql.js',
    von: 'JOIN kopf ON kopf.id = neu.id ${aus}',
    zu: "JOIN kopf ON kopf.id = neu.id ${aus} WHERE $<handlung> <> 'bemerken'",
    sql: 'ALTER TABLE vorgang DISABLE TRIGGER vorgang_pruefeintrag',
    durch: NUR_LAST,
  },
  {
    name: 'Zeichnung ist nicht an den Inhalt gebunden',
    datei: 'libs/runner/src/schritt.js',
    von: 'if (inhaltGesehen === undefined ||',
    zu: 'if (inhaltGesehen !== null || inhaltGesehen === undefined ||',
    durch: ['zeichnen/ändern'],
  },
  {
    name: 'Vier-Augen-Prüfung fehlt (samt letztem Richter)',
    datei: 'workflows/senatsvorlage/bedingungen/zeichnung.js',
    von: 'wenn(!beteiligtePersonen(akteur, als).some((p)=>kontext.mitwirkende.includes(p))',
    zu: 'wenn(true || beteiligtePersonen(akteur, als).some((p)=>kontext.mitwirkende.includes(p))',
    sql: 'ALTER TABLE zeichnung DISABLE TRIGGER zeichnung_vier_augen',
    durch: NUR_LAST,
  },
  {
    name: 'Zaun der Leihe wird bei der Zustellung übergangen',
    datei: 'apps/worker/src/mail/lesen.sql.js',
    von: 'AND n.fence = u.fence',
    zu: '',
    durch: 'zaun',
  },
  {
    name: 'Ämter werden nicht gesperrt gelesen',
    datei: 'libs/runner/src/lesen.js',
    von: "'FOR SHARE'",
    zu: "''",
    durch: ['freigeben/Amt widerrufen'],
    rennen: 400,
  },
];

/**
 * What catches the mutant of the fence finds nothing in the build as it is; for the others the suites and
 * races say so.
 */
const UNVERAENDERT = {
  name: 'unverändert',
  datei: 'apps/worker/src/mail/lesen.sql.js',
  von: 'AND n.fence = u.fence',
  zu: 'AND n.fence = u.fence',
  durch: 'zaun',
};

/** Tries every mutant, prints what caught it. True when all were caught. */
export async function faelligeMutanten({ saat }) {
  const zeilen = [];
  const falsch = await versuche(UNVERAENDERT, saat);
  console.log(`Gegenprobe am unveränderten Bau: ${falsch.join('; ') || 'nichts beanstandet'}`);
  for (const mutant of mutanten) {
    const gefangen = await versuche(mutant, saat);
    zeilen.push([mutant.name, gefangen]);
    console.log(
      `${gefangen.length > 0 ? 'gefangen    ' : 'ENTKOMMEN   '} ${mutant.name}: ` +
        `${gefangen.join('; ') || 'niemand hat ihn bemerkt'}`,
    );
  }
  const tabelle = zeilen.map(([name, gefangen]) => `| ${name} | ${gefangen.join('; ') || '**niemandem**'} |`);
  console.log(`\n| Mutant | gefangen von |\n|---|---|\n${tabelle.join('\n')}`);
  return falsch.length === 0 && zeilen.every(([, gefangen]) => gefangen.length > 0);
}

async function versuche(mutant, saat) {
  const wurzel = mutiere(mutant);
  const welt = await starteWelt({
    saat,
    wurzel,
    vorher: (haus) => (mutant.sql ? haus.sql(mutant.sql) : undefined),
  });
  try {
    return await pruefer(mutant)(welt, mutant);
  } finally {
    await welt.schliesse();
    rmSync(wurzel, { recursive: true, force: true });
  }
}

/** Each text that a mutant replaces has to stand in the build exactly once. */
export function pruefeMutanten() {
  for (const mutant of [...mutanten, UNVERAENDERT]) zerteile(mutant, join(PROJEKT, 'dist', mutant.datei));
}

function zerteile({ name, datei, von }, pfad) {
  const teile = readFileSync(pfad, 'utf8').split(von);
  if (teile.length === 2) return teile;
  throw new Error(
    `Der Mutant „${name}“ passt nicht mehr: „${von}“ steht ${teile.length - 1} Mal in ${datei}.`,
  );
}

/** Copy of the build with the fault in it; the project itself stays as it is. */
function mutiere(mutant) {
  const wurzel = mkdtempSync(join(tmpdir(), 'kogge-mutant-'));
  cpSync(join(PROJEKT, 'dist'), join(wurzel, 'dist'), { recursive: true });
  cpSync(join(PROJEKT, 'package.json'), join(wurzel, 'package.json'));
  symlinkSync(join(PROJEKT, 'node_modules'), join(wurzel, 'node_modules'));
  const pfad = join(wurzel, 'dist', mutant.datei);
  writeFileSync(pfad, zerteile(mutant, pfad).join(mutant.zu));
  return wurzel;
}

function pruefer({ durch }) {
  if (durch === 'zaun') return async (welt) => benenne(await veralteteZustellung(welt));
  return Array.isArray(durch) ? durchRennen : durchSuite;
}

async function durchRennen(welt, { durch, rennen = RENNEN }) {
  const { ergebnisse, aussagen } = await rennenIn(welt, rennen, { arten: durch });
  const verletzt = Object.entries(ergebnisse)
    .filter(([, einer]) => einer.verletzt.length > 0)
    .map(([art, einer]) => `Rennen ${art} (${einer.verletzt.length} von ${einer.rennen})`);
  return [...verletzt, ...benenne(aussagen)];
}

async function durchSuite(welt, { durch }) {
  welt.warteschlangen = new Warteschlangen({ databaseUrl: welt.haus.url() }, { fehler: () => {} });
  try {
    await waermeAn(welt, welt.m);
    // Load is chance: it goes on until something shows, or long enough to say that nothing does.
    for (let runde = 1; ; runde += 1) {
      await fuehreAus(welt, durch, { ms: RUNDE_MS });
      const gefangen = benenne(await pruefe(welt));
      if (gefangen.length > 0 || runde === RUNDEN) return gefangen;
    }
  } finally {
    await welt.warteschlangen.schliesse();
  }
}

function benenne(befunde) {
  return Object.entries(befunde)
    .filter(([, liste]) => liste.length > 0)
    .map(([name, liste]) => `${name} (${liste.length})`);
}
