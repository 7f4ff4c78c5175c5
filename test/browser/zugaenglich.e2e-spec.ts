import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inhaberVon } from '../../apps/standalone/src/demo/personen.js';
import { roheWorte } from '../umgebung/rohe-worte.js';
import { bild, starteTestseite, verstoesse, type Testseite } from '../umgebung/browser.js';
import {
  deutscheReste,
  fuelltDasFenster,
  sichtbares,
  tabBis,
  toteLinks,
  unterTextabstand,
} from './gestalt.js';

jest.setTimeout(180_000);
let haus: Testseite;
let namen: string[];
beforeAll(async () => {
  haus = await starteTestseite();
  namen = (
    await haus.db.sql<{ name: string }>(`
      SELECT name
      FROM ressort_name
      UNION
      SELECT name
      FROM gremium
      UNION
      SELECT name
      FROM person
      ORDER BY 1 DESC`)
  ).map(({ name }) => name);
});

const VORLAGE = 'Zweite Auswertung der Hebammenzentren';
const ENTWURF = 'Barrierefreie Formulare im Serviceportal';

/**
 * Every route of the page with the office that sees most of it, and addresses to look at. {v} is a paper in
 * co-signature, {e} a draft, {a} an obligation, {s} a meeting, {m} a measure, {i} an imported report, {b} one
 * of a campaign and {w} its Vorgang, {k} a campaign.
 */
const SEITEN: Record<string, readonly [stelle: string, ...pfade: string[]]> = {
  '/': ['STR@SF', '/', '/?ansicht=erledigt', '/?ansicht=zurueckgestellt', '/?ressort=BBEE'],
  '/vorgaenge/$id': [
    'STR@SF',
    '/vorgaenge/{v}',
    ...['aenderungen', 'bemerkungen', 'mitzeichnung', 'anlagen', 'verfahren', 'verlauf'].map(
      (reiter) => `/vorgaenge/{v}?reiter=${reiter}`,
    ),
    '/vorgaenge/{a}',
    '/vorgaenge/00000000-0000-7000-8000-000000000000',
  ],
  '/vorgaenge/$id/schritt/$schritt': [
    'STR@SF',
    '/vorgaenge/{v}/schritt/mitzeichnen',
    '/vorgaenge/{v}/schritt/beschliessen',
  ],
  '/vorgaenge/$id/vergleich': ['STR@SF', '/vorgaenge/{v}/vergleich'],
  '/gemeinsam': ['STR@SF', '/gemeinsam?schritt=mitzeichnen&v={v}', '/gemeinsam'],
  '/vorlagen': ['STR@SF', '/vorlagen', '/vorlagen?phase=gibtesnicht'],
  '/beschluesse': ['STR@SF', '/beschluesse', '/beschluesse?jahr=1999'],
  '/fristen': ['STR@SF', '/fristen', '/fristen?ansicht=laufende&wer=mein'],
  '/suche': ['STR@SF', '/suche', '/suche?q=bericht', '/suche?q=xyzzy'],
  '/einstellungen': ['STR@SF', '/einstellungen'],
  '/nachrichten': ['STR@SF', '/nachrichten'],
  '/hilfe': ['STR@SF', '/hilfe'],
  '/barrierefreiheit': ['STR@SF', '/barrierefreiheit'],
  '/datenschutz': ['STR@SF', '/datenschutz'],
  '/impressum': ['STR@SF', '/impressum'],
  '/stil': ['STR@SF', '/stil', '/gibtesnicht'],
  '/sitzungen': ['SK@SK', '/sitzungen', '/sitzungen?zeit=vergangen'],
  '/sitzungen/$id': ['SK@SK', '/sitzungen/{s}'],
  '/verwaltung': [
    'ADMIN@SK',
    ...['personen', 'regeln', 'verfahren', 'mails', 'nachtpruefung'].map(
      (teil) => `/verwaltung?teil=${teil}`,
    ),
  ],
  '/vorlagen/neu': ['AUT@SF', '/vorlagen/neu', '/vorlagen/neu?weg=dokument'],
  '/vorgaenge/$id/entwurf': ['AUT@SF', '/vorgaenge/{e}/entwurf'],
  '/vorgaenge/$id/entwurf/$buchstabe': ['AUT@SF', '/vorgaenge/{e}/entwurf/A'],
  '/vorgaenge/$id/entwurf/angaben': ['AUT@SF', '/vorgaenge/{e}/entwurf/angaben'],
  '/vorgaenge/$id/pruefen': ['AUT@SF', '/vorgaenge/{e}/pruefen'],
  '/massnahmen': ['BW@SF', '/massnahmen', '/massnahmen?q=xyzzy'],
  '/massnahmen/neu': ['BW@SF', '/massnahmen/neu'],
  '/massnahmen/einlesen': ['BW@SF', '/massnahmen/einlesen', '/massnahmen/einlesen?was=berichte'],
  '/massnahmen/$id': ['BW@SF', '/massnahmen/{m}', '/massnahmen/00000000-0000-7000-8000-000000000000'],
  '/massnahmen/$id/bearbeiten': ['BW@SF', '/massnahmen/{m}/bearbeiten'],
  '/berichte': ['BW@SF', '/berichte', '/berichte?ohneMassnahme=ja'],
  '/berichte/$id': ['BW@SF', '/berichte/{i}', '/berichte/{b}', '/vorgaenge/{w}'],
  '/kampagnen': ['BW@SF', '/kampagnen'],
  '/kampagnen/$id': ['BW@SF', '/kampagnen/{k}', '/kampagnen/{k}?zeige=fehlt', '/vorgaenge/{k}'],
  '/kampagnen/$id/gesamtbericht': ['BW@SF', '/kampagnen/{k}/gesamtbericht'],
};

const idVon = async (sql: string, ...werte: string[]): Promise<string> =>
  (await haus.db.sql<{ id: string }>(sql, werte))[0]?.id ?? '';

/** Addresses with the identifiers of this database. */
async function pfade(stelle: string): Promise<string[]> {
  const ids = {
    v: await idVon('SELECT id FROM vorgang WHERE titel = $1', VORLAGE),
    e: await idVon('SELECT id FROM vorgang WHERE titel = $1', ENTWURF),
    a: await idVon(`
      SELECT id
      FROM vorgang
      WHERE art = 'auftrag'
        AND zustand = 'offen'
        AND stufe = 'offen'
        AND federfuehrung = 'SF'
      LIMIT 1`),
    s: await idVon('SELECT sitzung_id AS id FROM vorgang WHERE titel = $1', 'Bericht zum Schulbau'),
    ...(stelle === 'BW@SF' ? await berichtsids() : {}),
  };
  return Object.values(SEITEN)
    .filter(([wer]) => wer === stelle)
    .flatMap(([, ...alle]) =>
      alle.map((pfad) => pfad.replaceAll(/\{(\w)\}/gu, (_, name: string) => ids[name as 'v'])),
    );
}

/** Measures, reports and a campaign as the API lists them. */
async function berichtsids(): Promise<Record<'m' | 'i' | 'b' | 'w' | 'k', string>> {
  const liste = async (pfad: string): Promise<Record<string, string>[]> =>
    (await haus.anfrage('BW@SF', 'GET', pfad)).inhalt.eintraege;
  const [massnahmen, berichte, kampagnen] = [
    await liste('/massnahmen'),
    await liste('/berichte?anzahl=200'),
    await liste('/kampagnen'),
  ];
  const [i, b] = ['import', 'kampagne'].map((herkunft) =>
    berichte.find((bericht) => bericht['herkunft'] === herkunft),
  );
  return {
    m: massnahmen[0]?.['id'] ?? '',
    i: i?.['bericht'] ?? '',
    b: b?.['bericht'] ?? '',
    w: b?.['vorgang'] ?? '',
    k: kampagnen[0]?.['id'] ?? '',
  };
}

/** Opens an address inside the running page, as a click does: the frame stays, nothing is loaded twice. */
async function oeffne(seite: Page, pfad: string): Promise<void> {
  await seite.goto(`${haus.adresse}${pfad}`);
  await seite.waitForSelector('h1');
  await seite.waitForFunction(() => document.querySelector('.ladend') === null);
}

it('has every route of the page in its table', () => {
  const quelle = readFileSync(join(import.meta.dirname, '../../apps/web/src/rahmen/wege.ts'), 'utf8');
  expect(Object.keys(SEITEN).toSorted()).toEqual(
    [...quelle.matchAll(/path: '([^']+)'/gu)].map(([, pfad]) => pfad).toSorted(),
  );
});

describe('Every page', () => {
  it('holds in light and dark, at 320 px – as at 400 % –, in both languages, and leads somewhere with every link', async () => {
    const befunde = await Promise.all(
      ['STR@SF', 'SK@SK', 'ADMIN@SK', 'AUT@SF', 'BW@SF'].map(async (stelle) => {
        const seite = await haus.als(stelle);
        const gefunden: Record<string, string[]> = {};
        for (const pfad of await pfade(stelle)) {
          await oeffne(seite, pfad);
          for (const [wo, was] of Object.entries(await maengel(seite)))
            if (was.length > 0) gefunden[`${pfad} ${wo}`] = was;
        }
        return gefunden;
      }),
    );
    expect(Object.assign({}, ...befunde)).toEqual({});
  });

  it('keeps its words with the spacing that readers may set', async () => {
    const seite = await haus.als('STR@SF');
    const [, vorgang = ''] = (await pfade('STR@SF')).filter((pfad) => /vorgaenge\/[0-9a-f]/u.test(pfad));
    for (const breite of [1280, 320]) {
      await seite.setViewportSize({ width: breite, height: 900 });
      for (const pfad of ['/', vorgang, '/fristen']) {
        await oeffne(seite, pfad);
        expect({ pfad, breite, abgeschnitten: await unterTextabstand(seite) }).toEqual({
          pfad,
          breite,
          abgeschnitten: [],
        });
      }
    }
  });

  it('shows in forced colours where one is', async () => {
    const seite = await haus.als('STR@SF', { forcedColors: 'active' });
    const randUnten = (auswahl: string) =>
      seite
        .locator(auswahl)
        .first()
        .evaluate((element) => Number.parseFloat(getComputedStyle(element).borderBlockEndWidth));
    await bild(seite, '60-kontrast-posteingang');
    expect(await randUnten(`.navigation a[aria-current='page']`)).toBeGreaterThan(
      await randUnten('.navigation a:not([aria-current])'),
    );
    await oeffne(seite, (await pfade('STR@SF')).find((pfad) => pfad.endsWith('reiter=mitzeichnung')) ?? '');
    expect(await randUnten(`.reiter a[aria-current='page']`)).toBeGreaterThan(
      await randUnten('.reiter a:not([aria-current])'),
    );
    await bild(seite, '61-kontrast-vorgang');
    await oeffne(seite, (await pfade('STR@SF')).find((pfad) => pfad.endsWith('reiter=aenderungen')) ?? '');
    await bild(seite, '62-kontrast-aenderungen');
  });
});

it('lets a Staatsrat go from the login to the signature by keyboard alone, with the focus in sight all the way', async () => {
  const seite = await haus.niemand();
  await tabBis(seite, /^Anmelden/u);
  await seite.keyboard.press('Enter');
  await seite.getByRole('button', { name: inhaberVon('STR@SK').name }).waitFor();
  await tabBis(seite, new RegExp(inhaberVon('STR@SK').name, 'u'));
  await seite.keyboard.press('Enter');
  await seite.getByRole('link', { name: 'Ausstattung der Gerichte' }).waitFor();
  await tabBis(seite, /^Ausstattung der Gerichte/u);
  await seite.keyboard.press('Enter');
  await seite.getByRole('heading', { name: 'Was Sie jetzt tun können' }).waitFor();
  await tabBis(seite, /^Mitzeichnen/u);
  await seite.keyboard.press('Enter');
  await seite.getByRole('heading', { name: 'Mitzeichnen', level: 1 }).waitFor();
  await tabBis(seite, /Mitzeichnen$/u);
  await seite.keyboard.press('Space');
  await tabBis(seite, /^Mitzeichnen$/u);
  await seite.keyboard.press('Enter');
  await seite.getByText('„Mitzeichnen“ ist gemacht.').waitFor();
});

/** What is wrong with the page that is open; it is light, wide and German again afterwards. */
async function maengel(seite: Page): Promise<Record<string, string[]>> {
  const hell = await verstoesse(seite);
  const links = await toteLinks(seite);
  const roh = roheWorte(await sichtbares(seite));
  await seite.emulateMedia({ colorScheme: 'dark' });
  await seite.setViewportSize({ width: 320, height: 800 });
  const dunkel = await verstoesse(seite, ['color-contrast', 'target-size']);
  const breite = await fuelltDasFenster(seite);
  await seite.getByRole('button', { name: 'English' }).click();
  const deutsch = await deutscheReste(seite, namen);
  await seite.getByRole('button', { name: 'Deutsch' }).click();
  await seite.emulateMedia({ colorScheme: 'light' });
  await seite.setViewportSize({ width: 1280, height: 900 });
  return { hell, links, roh, dunkel, breite, deutsch };
}
