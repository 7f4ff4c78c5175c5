import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { bild, pruefeZugaenglich, starteTestseite, verstoesse, type Testseite } from '../umgebung/browser.js';
import { fuelltDasFenster, unterTextabstand } from './gestalt.js';

jest.setTimeout(120_000);
let haus: Testseite;
beforeAll(async () => {
  haus = await starteTestseite();
});

const hoehe = (seite: Page, auswahl: string): Promise<number> =>
  seite
    .locator(auswahl)
    .first()
    .evaluate((element) => element.getBoundingClientRect().height);
const oeffne = async (seite: Page, pfad: string): Promise<void> => {
  await seite.goto(`${haus.adresse}${pfad}`);
  await seite.waitForSelector('h1');
};

describe('The head of every page', () => {
  it('is one row at every width, for whoever sees most in it, in both languages', async () => {
    for (const sprache of ['de', 'en'] as const) {
      const seite = await haus.als('AUT@SF', { sprache });
      await seite.locator('.navigation .zaehler').waitFor();
      const gemessen: Record<number, number> = {};
      for (const width of [820, 1024, 1366, 1440, 1600, 1920]) {
        await seite.setViewportSize({ width, height: 900 });
        gemessen[width] = await hoehe(seite, '.kopf');
      }
      expect(gemessen).toEqual({ 820: 56, 1024: 56, 1366: 56, 1440: 56, 1600: 56, 1920: 56 });
    }
  });

  it('has „Neu“ for those who write, and not for those who only read', async () => {
    const schreibt = await haus.als('AUT@SF');
    await schreibt.getByRole('link', { name: 'Neue Vorlage' }).click();
    await schreibt.waitForURL(/\/vorlagen\/neu$/u);
    const liest = await haus.als('SEN@SF');
    await liest.getByRole('navigation', { name: 'Hauptmenü' }).waitFor();
    expect(await liest.getByRole('link', { name: 'Neue Vorlage' }).count()).toBe(0);
  });

  it('opens the quick search by its field', async () => {
    const seite = await haus.als('STR@SF', { pfad: '/fristen' });
    await seite.getByRole('button', { name: /^Schnellsuche/u }).click();
    await seite.getByRole('dialog', { name: 'Schnellsuche' }).waitFor();
  });
});

describe('On a phone', () => {
  it('the places stand at the lower edge, the others behind „Mehr“, and every target takes a thumb', async () => {
    const seite = await haus.als('STR@SF', { viewport: { width: 360, height: 740 }, hasTouch: true });
    expect(await hoehe(seite, '.kopf')).toBe(48);
    const leiste = seite.getByRole('navigation', { name: 'Hauptmenü' });
    expect(await leiste.count()).toBe(1);
    const unten = await leiste.boundingBox();
    expect((unten?.y ?? 0) + (unten?.height ?? 0)).toBe(740);
    expect(await leiste.locator('> ul > li').allInnerTexts()).toEqual([
      expect.stringContaining('Eingang'),
      'Vorlagen',
      'Sitzung',
      'Suche',
      expect.stringContaining('Mehr'),
    ]);
    const kleine = await seite.evaluate(() =>
      [
        ...document.querySelectorAll(
          'header a, header button, .fussleiste a, .fussleiste button, .chip, .reiter a, .aufgabe__wahl, .fuss a',
        ),
      ]
        .filter((element) => element.checkVisibility())
        .filter((element) => element.getBoundingClientRect().height < 44)
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );
    expect(kleine).toEqual([]);
    await leiste.getByRole('link', { name: 'Vorlagen' }).tap();
    await seite.getByRole('heading', { level: 1, name: 'Vorlagen' }).waitFor();
    await leiste.getByRole('button', { name: 'Mehr' }).tap();
    await pruefeZugaenglich(seite);
    await bild(seite, '70-telefon-mehr');
    await leiste.getByRole('link', { name: 'Fristen' }).tap();
    await seite.getByRole('heading', { level: 1, name: 'Fristen' }).waitFor();
  });

  it('nothing is wider than 320 px with the spacing that readers may set', async () => {
    const seite = await haus.als('AUT@SF', { viewport: { width: 320, height: 740 } });
    for (const pfad of ['/', '/?ansicht=erledigt', '/datenschutz', '/gibtesnicht']) {
      await oeffne(seite, pfad);
      expect({ pfad, zuBreit: await unterTextabstand(seite) }).toEqual({ pfad, zuBreit: [] });
      expect(await fuelltDasFenster(seite)).toEqual([]);
    }
  });
});

describe('The foot of every page', () => {
  it('leads to what an authority has to say, before the login too, and names the version', async () => {
    const seite = await haus.niemand();
    const fuss = seite.getByRole('contentinfo');
    await fuss.getByText(/^Kogge \d+\.\d+\.\d+$/u).waitFor();
    for (const [verweis, ueberschrift] of [
      ['Datenschutz', 'Datenschutz'],
      ['Impressum', 'Impressum'],
      ['Barrierefreiheit', 'Erklärung zur Barrierefreiheit'],
      ['Hilfe', 'Hilfe'],
    ] as const) {
      await fuss.getByRole('link', { name: verweis }).click();
      await seite.getByRole('heading', { level: 1, name: ueberschrift }).waitFor();
      await pruefeZugaenglich(seite);
      await seite.emulateMedia({ colorScheme: 'dark' });
      expect(await verstoesse(seite)).toEqual([]);
      await seite.emulateMedia({ colorScheme: 'light' });
    }
    await seite
      .getByRole('banner')
      .getByRole('link', { name: /^Kogge/u })
      .click();
    await seite.getByRole('link', { name: 'Anmelden', exact: true }).waitFor();
  });

  it('changes the language', async () => {
    const seite = await haus.als('STR@SF');
    await seite.getByRole('contentinfo').getByRole('button', { name: 'English' }).click();
    await seite.getByRole('heading', { level: 1, name: 'Inbox' }).waitFor();
  });
});

describe('A page that is not there', () => {
  it('has ways out: inbox, search, back', async () => {
    const seite = await haus.als('STR@SF');
    await oeffne(seite, '/gibtesnicht');
    const inhalt = seite.getByRole('main');
    await inhalt.getByRole('link', { name: 'Suchen', exact: true }).waitFor();
    await pruefeZugaenglich(seite);
    await inhalt.getByRole('link', { name: 'Zum Posteingang' }).click();
    await seite.getByRole('heading', { level: 1, name: 'Posteingang' }).waitFor();
    await oeffne(seite, '/vorgaenge/00000000-0000-7000-8000-000000000000');
    await inhalt.getByRole('link', { name: 'Zum Posteingang' }).click();
    await seite.getByRole('heading', { level: 1, name: 'Posteingang' }).waitFor();
  });
});

describe('Without a connection', () => {
  const mitDienst = async (): Promise<Page> => {
    const seite = await haus.als('STR@SF', { serviceWorkers: 'allow' });
    await seite.waitForFunction(() => navigator.serviceWorker.controller !== null);
    return seite;
  };

  it('a click keeps the application, and nothing of the API is kept', async () => {
    const seite = await mitDienst();
    await seite.context().setOffline(true);
    await seite.getByText('Keine Verbindung.').waitFor();
    // Never opened before: its program comes from the device.
    await seite.getByRole('link', { name: 'Fristen' }).click();
    await seite.getByRole('heading', { level: 1, name: 'Fristen' }).waitFor();
    await seite.getByText('Kogge ist gerade nicht erreichbar').first().waitFor();
    await seite.getByRole('navigation', { name: 'Hauptmenü' }).waitFor();
    expect(await verstoesse(seite)).toEqual([]);
    await bild(seite, '71-ohne-verbindung');
    const abgelegt = await seite.evaluate(async () => {
      const namen = await caches.keys();
      const anfragen = await Promise.all(namen.map(async (name) => (await caches.open(name)).keys()));
      return anfragen.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(abgelegt).toContain('/');
    expect(abgelegt.filter((pfad) => pfad.startsWith('/api'))).toEqual([]);
    await seite.context().setOffline(false);
    await seite.getByRole('link', { name: 'Vorlagen' }).click();
    await seite.getByRole('heading', { level: 1, name: 'Vorlagen' }).waitFor();
  });

  it('even a page that is loaded anew says what is the matter, and goes on when the connection is back', async () => {
    const seite = await mitDienst();
    await seite.context().setOffline(true);
    await seite.reload();
    await seite.getByText('Kogge ist gerade nicht erreichbar').waitFor();
    await seite.context().setOffline(false);
    await seite.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await seite.getByRole('heading', { level: 1, name: 'Posteingang' }).waitFor();
  });
});
