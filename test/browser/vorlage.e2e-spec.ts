import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { bild, pruefeZugaenglich, starteTestseite, verstoesse, type Testseite } from '../umgebung/browser.js';
import { waehle, wegeIn } from './wegweiser.js';

jest.setTimeout(180_000);
let haus: Testseite;
let wege: ReturnType<typeof wegeIn>;
beforeAll(async () => {
  haus = await starteTestseite();
  wege = wegeIn(haus);
});

const GERAETE = {
  pult: { viewport: { width: 1440, height: 900 } },
  tablet: { viewport: { width: 820, height: 1180 }, hasTouch: true },
  telefon: { viewport: { width: 360, height: 740 }, hasTouch: true },
};
const leiste = (seite: Page) => seite.getByRole('region', { name: 'Was Sie jetzt tun können' });
const unten = async (seite: Page, name: string): Promise<number> => {
  const kasten = await leiste(seite).getByRole('link', { name, exact: true }).boundingBox();
  return (kasten?.y ?? 9_999) + (kasten?.height ?? 0);
};
const idVon = async (titel: string) =>
  (await haus.db.sql<{ id: string }>('SELECT id FROM vorgang WHERE titel = $1', [titel]))[0]?.id ?? '';

/** About ten pages. */
const LANG = Array.from(
  { length: 60 },
  (_, i) =>
    `Absatz ${i + 1}: Die Liegenschaften der Stadtgemeinde werden einzeln beschrieben, mit Baujahr, Zustand, ` +
    'Verbrauch und den Kosten der nächsten zehn Jahre, damit über jede gesondert entschieden werden kann.',
).join('\n\n');

describe('A long paper', () => {
  it('is decided from wherever its reader is, on desk, tablet and phone', async () => {
    const lang = await wege.inAbstimmung('Verzeichnis der Liegenschaften', [{ ressort: 'SIS' }], LANG);
    for (const [name, geraet] of Object.entries(GERAETE)) {
      const seite = await haus.als('STR@SIS', { ...geraet, pfad: `/vorgaenge/${lang}` });
      await seite.getByRole('heading', { name: 'A. Problem' }).waitFor();
      await leiste(seite)
        .getByText(/^Mitzeichnen für SIS bis/u)
        .waitFor();
      for (const anteil of [0, 0.5, 1]) {
        await seite.evaluate((teil) => scrollTo(0, document.body.scrollHeight * teil), anteil);
        expect(await unten(seite, 'Mitzeichnen')).toBeLessThanOrEqual(geraet.viewport.height);
      }
      await pruefeZugaenglich(seite);
      await bild(seite, `81-vorlage-${name}`);
      await seite.emulateMedia({ colorScheme: 'dark' });
      expect(await verstoesse(seite)).toEqual([]);
      await bild(seite, `81-vorlage-${name}-dunkel`);
      await seite.close();
    }
    const seite = await haus.als('STR@SIS', { ...GERAETE.pult, pfad: `/vorgaenge/${lang}` });
    await seite
      .getByRole('navigation', { name: 'Gliederung' })
      .getByRole('link', { name: 'Beschluss' })
      .click();
    const g = await seite.getByRole('heading', { name: 'G. Beschluss' }).boundingBox();
    expect(g?.y).toBeLessThan(900);
    // The lines of a text are as long as an eye follows.
    const breite = await seite
      .locator('.blatt p')
      .first()
      .evaluate((absatz) => absatz.clientWidth);
    expect(breite).toBeLessThanOrEqual(41 * 17);
  });

  it('has its rarer acts behind one button, on a phone the other verdicts too', async () => {
    const id = await wege.inAbstimmung('Lieferverkehr in der Innenstadt', [{ ressort: 'SIS' }]);
    const seite = await haus.als('STR@SIS', { ...GERAETE.telefon, pfad: `/vorgaenge/${id}` });
    await leiste(seite).getByRole('button', { name: 'Weitere Schritte' }).tap();
    await leiste(seite).getByRole('link', { name: 'Bedenken erheben' }).waitFor();
    await pruefeZugaenglich(seite);
    await seite.keyboard.press('Escape');
    await leiste(seite).getByRole('link', { name: 'Bedenken erheben' }).waitFor({ state: 'hidden' });
    await waehle(seite, 'Bedenken erheben');
    await seite.getByRole('heading', { level: 1, name: 'Bedenken erheben für SIS' }).waitFor();
  });
});

describe('The page on which a paper is signed', () => {
  it('shows the wording and the verdicts of the others; the receipt leads to the next task', async () => {
    const id = await wege.inAbstimmung(
      'Zusammenlegung der Poststellen',
      [{ ressort: 'SIS' }, { ressort: 'SWHT' }],
      '1. Der Senat stimmt der Zusammenlegung der Poststellen zu.',
    );
    await haus.mach('STR@SWHT', id, 'mitzeichnen', {
      ressort: 'SWHT',
      urteil: 'massgabe',
      text: 'Der Hafen behält seine Poststelle.',
    });
    const seite = await haus.als('STR@SIS', {
      ...GERAETE.tablet,
      pfad: `/vorgaenge/${id}/schritt/mitzeichnen?urteil=erteilt`,
    });
    await seite.getByRole('heading', { level: 1, name: 'Mitzeichnen für SIS' }).waitFor();
    await seite.getByText('Der Senat stimmt der Zusammenlegung der Poststellen zu.').waitFor();
    await seite.getByText('Der Hafen behält seine Poststelle.').waitFor();
    await pruefeZugaenglich(seite);
    await bild(seite, '82-zeichnen');
    // The button is in sight, and this is the one tap from the link to the signature.
    const knopf = seite.getByRole('button', { name: 'Mitzeichnen', exact: true });
    const kasten = await knopf.boundingBox();
    expect((kasten?.y ?? 9_999) + (kasten?.height ?? 0)).toBeLessThanOrEqual(1_180);
    await knopf.tap();
    await seite.getByRole('heading', { level: 1, name: 'Festgehalten: Mitzeichnen' }).waitFor();
    const [zeichnung] = await haus.db.sql<{ zeit: string }>(
      `
        SELECT to_char(am AT TIME ZONE 'Europe/Berlin', 'HH24:MI') AS zeit
        FROM zeichnung
        WHERE vorgang_id = $1
          AND ressort = 'SIS'`,
      [id],
    );
    await seite.getByText(new RegExp(`${zeichnung?.zeit}`, 'u')).waitFor();
    await seite.getByText('Prüfzeichen').waitFor();
    await pruefeZugaenglich(seite);
    await bild(seite, '82-quittung');
    await seite.getByRole('link', { name: 'Nächste Aufgabe' }).tap();
    await leiste(seite).waitFor();
    expect(seite.url()).not.toContain(id);
  });
});

describe('A decided paper', () => {
  it('says first that it is decided, when, under which item, in which words, and what follows', async () => {
    const seite = await haus.als('STR@SF', {
      ...GERAETE.pult,
      pfad: `/vorgaenge/${await idVon('Hilfen für wohnungslose Menschen im Winter')}`,
    });
    const ausgang = seite.getByRole('region', { name: 'Der Senat hat entschieden: beschlossen' });
    await ausgang.getByText(/Senatssitzung am .*, TOP \d+/u).waitFor();
    await ausgang.getByText('Anwesende Mitglieder: 9').waitFor();
    await ausgang.getByRole('list', { name: 'Ziffern des Beschlusses' }).waitFor();
    await ausgang.getByRole('link', { name: /^A 21\// }).waitFor();
    expect((await ausgang.boundingBox())?.y).toBeLessThan(400);
    // Whoever does not write it is not led to a draft.
    expect(await seite.getByRole('link', { name: 'Zum Entwurf' }).count()).toBe(0);
    await pruefeZugaenglich(seite);
    await ausgang.getByRole('link', { name: /^A 21\// }).click();
    await seite.getByRole('region', { name: 'Erinnerungen' }).getByText('gesendet').first().waitFor();
    await seite
      .getByText(/^VL 21\/\d+$/u)
      .first()
      .waitFor();
    await pruefeZugaenglich(seite);
    await bild(seite, '83-auftrag');
  });
});
