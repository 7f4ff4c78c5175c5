import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inhaberVon } from '../../apps/standalone/src/demo/personen.js';
import { bild, pruefeZugaenglich, starteTestseite, verstoesse, type Testseite } from '../umgebung/browser.js';

jest.setTimeout(120_000);
let haus: Testseite;
beforeAll(async () => {
  haus = await starteTestseite();
});

const oben = (seite: Page): Promise<number> =>
  seite
    .locator('[data-aufgabe]')
    .first()
    .evaluate((zeile) => Math.round(zeile.getBoundingClientRect().top + scrollY));

describe('The first task', () => {
  it('stands above the fold on desk, tablet and phone', async () => {
    const geraete = {
      pult: { viewport: { width: 1440, height: 900 } },
      tablet: { viewport: { width: 820, height: 1180 }, hasTouch: true },
      telefon: { viewport: { width: 360, height: 740 }, hasTouch: true },
    };
    const gemessen: Record<string, number> = {};
    for (const [name, geraet] of Object.entries(geraete)) {
      const seite = await haus.als('STR@SF', geraet);
      await seite.locator('[data-aufgabe]').first().waitFor();
      gemessen[name] = await oben(seite);
      await bild(seite, `80-eingang-${name}`);
      await seite.emulateMedia({ colorScheme: 'dark' });
      expect(await verstoesse(seite)).toEqual([]);
      await bild(seite, `80-eingang-${name}-dunkel`);
      await seite.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
      await bild(seite, `80-eingang-${name}-kontrast`);
      await seite.emulateMedia({ forcedColors: 'none' });
      await pruefeZugaenglich(seite);
    }
    process.stderr.write(`Erste Aufgabe: ${JSON.stringify(gemessen)}\n`);
    expect(gemessen['pult']).toBeLessThanOrEqual(190);
    expect(gemessen['tablet']).toBeLessThanOrEqual(190);
    expect(gemessen['telefon']).toBeLessThanOrEqual(220);
  });
});

describe('A task', () => {
  it('says what its reader does and until when; the paper says its state', async () => {
    const seite = await haus.als('STR@SF', { viewport: { width: 1440, height: 900 } });
    const zeile = seite.locator('[data-aufgabe]').filter({ hasText: 'Ausstattung der Gerichte' });
    await zeile.getByText('Mitzeichnen für SF', { exact: true }).waitFor();
    await zeile.getByText(/^(?:Mo|Di|Mi|Do|Fr) \d+\.\d+\.$/u).waitFor();
    await zeile.getByRole('link').focus();
    const vorschau = seite.getByRole('complementary', { name: 'Vorschau' });
    await vorschau.getByText(/^Mitzeichnen für SF bis (?:Mo|Di|Mi|Do|Fr) \d+\.\d+\.$/u).waitFor();
    await vorschau.getByText('In Mitzeichnung', { exact: true }).waitFor();
    const kanzlei = await haus.als('SK@SK');
    // A deadline that does not end with its day has its hour.
    await kanzlei
      .locator('[data-aufgabe]')
      .filter({ hasText: 'Annehmen oder Mängel melden' })
      .getByText(/, 12:00$/u)
      .first()
      .waitFor();
  });

  it('of a paper that is only followed never comes before one that has to be done', async () => {
    const seite = await haus.als('VB@SF');
    await seite.locator('[data-aufgabe]').first().waitFor();
    const gruppen = await seite.locator('.gruppe h2').allInnerTexts();
    expect(gruppen.length).toBeGreaterThan(1);
    expect(gruppen.at(-1)).toMatch(/^Nur noch zu verfolgen/u);
    expect(await seite.locator('[data-aufgabe]').first().innerText()).not.toContain('Aufträge verfolgen');
  });

  it('is done together with others only as far as all of them allow', async () => {
    const seite = await haus.als('STR@SF');
    const kaestchen = (titel: string) =>
      seite.locator('[data-aufgabe]').filter({ hasText: titel }).getByRole('checkbox');
    await kaestchen('Ausstattung der Gerichte').check();
    const leiste = seite.getByRole('region', { name: 'Ausgewählte Aufgaben' });
    await leiste.getByRole('link', { name: 'Mitzeichnen …' }).waitFor();
    await kaestchen('Register der öffentlichen Liegenschaften').check();
    await leiste.getByRole('link', { name: 'Mitzeichnen …' }).waitFor({ state: 'detached' });
    expect(await leiste.getByRole('link').count()).toBe(0);
    await kaestchen('Ausstattung der Gerichte').uncheck();
    await leiste.getByRole('link', { name: 'Freigeben oder zeichnen …' }).waitFor();
  });
});

describe('The filters', () => {
  it('are chips that stay under the finger, the rest behind „Filter“', async () => {
    const seite = await haus.als('SK@SK');
    const chips = seite.getByRole('group', { name: 'Filter' });
    const chip = chips.getByRole('button', { name: /^Annehmen oder Mängel melden/u });
    await chip.focus();
    await seite.keyboard.press('Enter');
    await seite.waitForURL(/zustand=eingereicht/u);
    expect(await chip.getAttribute('aria-pressed')).toBe('true');
    expect(await chip.evaluate((element) => element === document.activeElement)).toBe(true);
    await seite.waitForFunction(() =>
      [...document.querySelectorAll('[data-aufgabe]')].every((zeile) =>
        zeile.textContent?.includes('Annehmen oder Mängel melden'),
      ),
    );
    await chips.getByRole('button', { name: 'Alles' }).click();
    await chips.getByRole('button', { name: 'Filter', exact: true }).click();
    await seite.getByLabel('Art der Aufgabe').selectOption({ label: 'Ergebnis festhalten (1)' });
    await chips.getByRole('button', { name: 'Ergebnis festhalten 1', pressed: true }).waitFor();
    await pruefeZugaenglich(seite);
  });
});

describe('The preview', () => {
  it('shows the wording and takes the decision, and the next task comes up with the focus', async () => {
    const seite = await haus.als('STR@SF', { viewport: { width: 1440, height: 900 } });
    const vorschau = seite.getByRole('complementary', { name: 'Vorschau' });
    const titel = 'Erneuerung der Hafenbahnsignale';
    await seite.getByRole('link', { name: titel }).focus();
    await vorschau.getByRole('heading', { name: titel }).waitFor();
    await vorschau.getByText('Der Senat stimmt der Erneuerung in drei Abschnitten zu.').waitFor();
    const knopf = vorschau.getByRole('button', { name: 'Mit Maßgabe mitzeichnen …' });
    const platz = await knopf.boundingBox();
    expect((platz?.y ?? 900) + (platz?.height ?? 0)).toBeLessThanOrEqual(900);
    await knopf.click();
    await vorschau.getByRole('radio', { name: 'Mit Maßgabe mitzeichnen', checked: true }).waitFor();
    await vorschau.getByRole('button', { name: 'Abbrechen' }).click();
    await vorschau.getByRole('button', { name: 'Mitzeichnen …', exact: true }).click();
    await vorschau.getByRole('radio', { name: 'Mitzeichnen', exact: true, checked: true }).waitFor();
    expect(seite.url()).toMatch(/[?&]schritt=mitzeichnen/u);
    await pruefeZugaenglich(seite);
    await seite.emulateMedia({ colorScheme: 'dark' });
    expect(await verstoesse(seite)).toEqual([]);
    await seite.emulateMedia({ colorScheme: 'light' });
    await bild(seite, '81-entscheiden-im-eingang');
    await vorschau.getByRole('button', { name: 'Mitzeichnen', exact: true }).click();
    await seite.getByText(/^VL 21\/\d+: „Mitzeichnen“ ist gemacht\.$/u).waitFor();
    await seite.getByRole('link', { name: titel }).waitFor({ state: 'detached' });
    expect(new URL(seite.url()).pathname).toBe('/');
    expect(new URL(seite.url()).search).toBe('');
    await seite.waitForFunction(() => document.activeElement?.matches('.aufgabe--gezeigt [data-zeile]'));
    const naechster = await seite.locator('.aufgabe--gezeigt [data-zeile]').innerText();
    await vorschau.getByRole('heading', { name: naechster }).waitFor();
    expect(
      await haus.db.sql(
        `
          SELECT ressort, urteil
          FROM zeichnung
          WHERE person_id = $1
          ORDER BY am DESC
          LIMIT 1`,
        [inhaberVon('STR@SF').id],
      ),
    ).toEqual([{ ressort: 'SF', urteil: 'erteilt' }]);
  });

  it('remarks, puts aside and leads an author to her draft', async () => {
    const seite = await haus.als('STR@SF', { viewport: { width: 1440, height: 900 } });
    const vorschau = seite.getByRole('complementary', { name: 'Vorschau' });
    await seite.getByRole('link', { name: 'Zweite Auswertung der Hebammenzentren' }).focus();
    await vorschau.getByRole('heading', { name: 'Zweite Auswertung der Hebammenzentren' }).waitFor();
    // He co-signs it, he does not write it.
    expect(await vorschau.getByRole('link', { name: 'Weiterschreiben' }).count()).toBe(0);
    await vorschau.getByRole('button', { name: 'Bemerken …' }).click();
    await vorschau.getByLabel('Bemerkung', { exact: false }).first().waitFor();
    await pruefeZugaenglich(seite);
    await vorschau.getByRole('button', { name: 'Abbrechen' }).click();
    await vorschau.getByRole('button', { name: 'Zurückstellen …' }).click();
    await seite.getByRole('dialog').getByRole('button', { name: 'morgen' }).click();
    await seite.getByText('Eine Aufgabe zurückgestellt.').waitFor();
    const autorin = await haus.als('AUT@SF', { viewport: { width: 1440, height: 900 } });
    const titel = 'Barrierefreie Formulare im Serviceportal';
    await autorin.getByRole('link', { name: titel }).focus();
    await autorin
      .getByRole('complementary', { name: 'Vorschau' })
      .getByRole('heading', { name: titel })
      .waitFor();
    await autorin.getByRole('link', { name: 'Weiterschreiben' }).click();
    await autorin.waitForURL(/\/entwurf$/u);
  });

  it('speaks English with the papers in German', async () => {
    const seite = await haus.als('STR@SF', { viewport: { width: 1440, height: 900 }, sprache: 'en' });
    const vorschau = seite.getByRole('complementary', { name: 'Preview' });
    await vorschau.getByText('What the Senate is to decide').waitFor();
    expect(await vorschau.locator('.wortlaut').getAttribute('lang')).toBe('de');
    await seite.getByText('Co-sign for SF').first().waitFor();
    await pruefeZugaenglich(seite);
  });
});
