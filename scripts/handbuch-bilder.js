#!/usr/bin/env node
/**
 * Makes the pictures of the handbook from the running page, with demo data of its own. Needs the build and
 * chromium.
 */
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { sichereProgramme } from './programme.js';

if (!sichereProgramme(['chromium'])) process.exit(1);
const { freierPort } = await import('../dist/apps/standalone/src/datenbankprozess.js');
const { standaloneUmgebung } = await import('../dist/apps/standalone/src/config.js');
const { starteKogge } = await import('../dist/apps/standalone/src/start.js');
const { inhaberVon } = await import('../dist/apps/standalone/src/demo/personen.js');

const ziel = resolve(import.meta.dirname, '../docs/handbuch/bilder');
const SCHALTER = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** One picture: who looks, what she does, how large the window is. */
const BILDER = [
  { name: 'anmelden', tut: async (seite) => seite.getByRole('heading', { name: 'Willkommen' }).waitFor() },
  {
    name: 'posteingang',
    wer: 'STR@SF',
    tut: async (seite) => seite.locator('.zeile__titel').first().waitFor(),
  },
  { name: 'vorlage', wer: 'STR@SF', tut: (seite) => oeffne(seite, 'Ausstattung der Gerichte') },
  {
    name: 'entscheiden',
    wer: 'STR@SF',
    tut: async (seite) => {
      await oeffne(seite, 'Ausstattung der Gerichte');
      await seite.getByRole('link', { name: 'Mitzeichnen' }).first().click();
      await seite.getByRole('radio').first().waitFor();
    },
  },
  {
    name: 'tablet',
    wer: 'STR@SK',
    fenster: { width: 820, height: 1180 },
    tut: (seite) => oeffne(seite, 'Ausstattung der Gerichte'),
  },
  { name: 'neue-vorlage', wer: 'AUT@SF', tut: (seite) => gehe(seite, '/vorlagen/neu') },
  {
    name: 'entwurf',
    wer: 'AUT@SF',
    tut: async (seite) => {
      await oeffne(seite);
      await gehe(seite, `${new URL(seite.url()).pathname}/entwurf`);
    },
  },
  {
    name: 'abschnitt',
    wer: 'AUT@SF',
    tut: async (seite) => {
      await oeffne(seite);
      await gehe(seite, `${new URL(seite.url()).pathname}/entwurf/B`);
      await seite.getByRole('textbox').first().waitFor();
    },
  },
  {
    name: 'pruefen',
    wer: 'AUT@SF',
    tut: async (seite) => {
      await oeffne(seite);
      await gehe(seite, `${new URL(seite.url()).pathname}/pruefen`);
    },
  },
  { name: 'sitzungen', wer: 'SK@SK', tut: (seite) => gehe(seite, '/sitzungen') },
  {
    name: 'sitzung',
    wer: 'SK@SK',
    tut: async (seite) => {
      await gehe(seite, '/sitzungen');
      await seite.locator('main a[href^="/sitzungen/"]').first().click();
      await seite.getByRole('heading', { level: 1, name: /Sitzung/u }).waitFor();
    },
  },
  { name: 'beschluesse', wer: 'SK@SK', tut: (seite) => gehe(seite, '/beschluesse') },
  { name: 'fristen', wer: 'SK@SK', tut: (seite) => gehe(seite, '/fristen') },
  { name: 'suche', wer: 'SK@SK', tut: (seite) => gehe(seite, '/suche?q=Digitalisierung') },
  {
    name: 'verfahren',
    wer: 'SK@SK',
    tut: async (seite) => {
      await oeffne(seite);
      await gehe(seite, `${new URL(seite.url()).pathname}?reiter=verfahren`);
      await seite.locator('svg.verfahrensbild').waitFor();
    },
  },
  { name: 'einstellungen', wer: 'STR@SF', tut: (seite) => gehe(seite, '/einstellungen') },
];

const daten = mkdtempSync(join(tmpdir(), 'kogge-handbuch-'));
// As root the database runs as another user and has to get in.
chmodSync(daten, 0o755);
const port = await freierPort(0);
const kogge = await starteKogge(
  standaloneUmgebung({
    KOGGE_DATEN: daten,
    PORT: String(port),
    DEMO_ANMELDUNG_PORT: String(await freierPort(0)),
    RATE_LIMIT: '100000',
  }),
  () => {},
);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: SCHALTER,
});
mkdirSync(ziel, { recursive: true });
try {
  for (const { name, wer, fenster = { width: 1120, height: 800 }, tut } of BILDER) {
    const umfeld = await browser.newContext({
      viewport: fenster,
      locale: 'de-DE',
      timezoneId: 'Europe/Berlin',
      hasTouch: fenster.width < 1000,
    });
    umfeld.setDefaultTimeout(15_000);
    const seite = await umfeld.newPage();
    await seite.goto(kogge.adresse);
    if (wer) await melde(seite, wer);
    await tut(seite);
    await seite.waitForTimeout(400);
    await seite.screenshot({ path: join(ziel, `${name}.png`) });
    console.log(`${name}.png`);
    await umfeld.close();
  }
} finally {
  await browser.close();
  await kogge.stop();
  rmSync(daten, { recursive: true, force: true });
}
process.exit(0);

async function melde(seite, wer) {
  await seite.getByRole('link', { name: 'Anmelden' }).click();
  await seite.getByRole('button', { name: inhaberVon(wer).name }).click();
  await seite.getByRole('heading', { level: 1, name: /Posteingang/u }).waitFor();
}

async function oeffne(seite, titel) {
  await (
    titel ? seite.getByRole('link', { name: titel }).first() : seite.locator('.zeile__titel').first()
  ).click();
  await seite.getByRole('heading', { name: 'Was Sie jetzt tun können' }).waitFor();
}

async function gehe(seite, pfad) {
  await seite.goto(`${kogge.adresse}${pfad}`);
  await seite.locator('h1').waitFor();
  await seite.waitForLoadState('networkidle').catch(() => {});
}
