import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page, Request } from 'playwright-core';
import { inhaberVon } from '../../apps/standalone/src/demo/personen.js';
import { bild, pruefeZugaenglich, starteTestseite, type Testseite } from '../umgebung/browser.js';

jest.setTimeout(180_000);
let haus: Testseite;
beforeAll(async () => {
  haus = await starteTestseite();
});

const idVon = async (titel: string): Promise<string> =>
  (await haus.db.sql<{ id: string }>('SELECT id FROM vorgang WHERE titel = $1', [titel]))[0]?.id ?? '';
const zeichnungen = async (stelle: string, id: string): Promise<number> =>
  (
    await haus.db.sql(`SELECT 1 FROM zeichnung WHERE person_id = $1 AND vorgang_id = $2`, [
      inhaberVon(stelle).id,
      id,
    ])
  ).length;
const TEXT = 'Die Folgekosten sind zu nennen.';
const knopf = (seite: Page) => seite.getByRole('button', { name: 'Mit Maßgabe mitzeichnen', exact: true });
const feld = (seite: Page) => seite.getByLabel('Text', { exact: true });

const verloren = (anfrage: Request): boolean => anfrage.url().endsWith('/schritte');
/**
 * A click whose request is lost. The message of an earlier loss may still stand there, so the loss itself is
 * waited for, and the button that is free again.
 */
async function klickeVerlorenes(seite: Page): Promise<void> {
  await Promise.all([seite.waitForEvent('requestfailed', verloren), knopf(seite).click()]);
  await seite.getByText('Kogge ist gerade nicht erreichbar').waitFor();
  await seite.locator('button[type=submit]:not([aria-busy])').waitFor();
}

/** The form of the co-signature, filled. */
async function formular(stelle: string, id: string): Promise<Page> {
  const seite = await haus.als(stelle, { pfad: `/vorgaenge/${id}/schritt/mitzeichnen` });
  await seite.getByRole('radio', { name: 'Mit Maßgabe mitzeichnen' }).check();
  await feld(seite).fill(TEXT);
  return seite;
}

const problem = (status: number, code: string, de: string) => ({
  type: `urn:kogge:problem:${code}`,
  title: de,
  status,
  code,
  detail: de,
  angaben: {},
  anfrage: 'a1b2c3',
  gruende: [{ de, en: de }],
});

describe('A form in which something goes wrong', () => {
  it('keeps every word whatever the answer is, and says what to do', async () => {
    const seite = await formular('STR@SF', await idVon('Ausstattung der Gerichte für Videoverhandlungen'));
    const antworten = [
      [403, 'rolle_fehlt', 'Dazu fehlt Ihnen das Amt.'],
      [404, 'nicht_gefunden', 'Diesen Vorgang gibt es nicht, oder Sie dürfen ihn nicht sehen.'],
      [409, 'schritt_nicht_moeglich', 'Dieses Ressort hat seine Mitzeichnung schon abgegeben.'],
      [412, 'voraussetzung_veraltet', 'Die Vorlage wurde inzwischen geändert.'],
      [422, 'bedingung_nicht_erfuellt', 'Noch offene Maßgaben: 1.'],
      [422, 'daten_ungueltig', 'text: Bitte schreiben Sie mehr.'],
      [429, 'zu_viele_anfragen', 'Bitte warten Sie einen Augenblick.'],
      [500, 'intern', 'Das ist bei uns schiefgegangen.'],
    ] as const;
    for (const [status, code, de] of antworten) {
      await seite.route('**/schritte', (weg) =>
        weg.fulfill({
          status,
          contentType: 'application/problem+json',
          body: JSON.stringify(problem(status, code, de)),
        }),
      );
      await knopf(seite).click();
      await seite
        .getByText(de.replace(/^text: /u, ''))
        .first()
        .waitFor();
      expect([code, await feld(seite).inputValue()]).toEqual([code, TEXT]);
      await pruefeZugaenglich(seite);
      await bild(seite, `70-${code}`);
      await seite.unroute('**/schritte');
    }
    // A proxy that answers in HTML, and nothing at all.
    for (const antworte of [
      { status: 502, contentType: 'text/html', body: '<h1>Bad Gateway</h1>' },
      { status: 503, contentType: 'text/html', body: '' },
      null,
    ]) {
      await seite.route('**/schritte', (weg) => (antworte ? weg.fulfill(antworte) : weg.abort()));
      await Promise.all([
        antworte ? seite.waitForResponse('**/schritte') : seite.waitForEvent('requestfailed', verloren),
        knopf(seite).click(),
      ]);
      await seite.getByText('Ihre Eingaben bleiben hier stehen').waitFor();
      expect(await feld(seite).inputValue()).toBe(TEXT);
      await seite.unroute('**/schritte');
    }
    await pruefeZugaenglich(seite);
    await bild(seite, '71-nicht-erreichbar');
  });

  it('decides nothing without a connection, and once only when the answer was lost or the button clicked twice', async () => {
    const id = await idVon('Ausstattung der Gerichte für Videoverhandlungen');
    const seite = await formular('STR@SF', id);
    await seite.context().setOffline(true);
    await seite.getByText('Keine Verbindung. Was Sie schreiben, bleibt hier').waitFor();
    await klickeVerlorenes(seite);
    await pruefeZugaenglich(seite);
    await bild(seite, '72-offline');
    await seite.context().setOffline(false);
    await seite.getByText('Keine Verbindung. Was Sie schreiben, bleibt hier').waitFor({ state: 'detached' });
    expect(await zeichnungen('STR@SF', id)).toBe(0);
    await seite.route('**/schritte', async (weg) => {
      await weg.fetch();
      await weg.abort();
    });
    await klickeVerlorenes(seite);
    await seite.unroute('**/schritte');
    await knopf(seite).dblclick();
    await seite.getByText('„Mit Maßgabe mitzeichnen“ ist gemacht.').waitFor();
    expect(await zeichnungen('STR@SF', id)).toBe(1);
  });

  it('tells that it is done although what the page reads afterwards gets no answer', async () => {
    const id = await idVon('Erster Bericht zum Fachkräftefonds');
    const seite = await formular('STR@SASJI', id);
    await seite.route('**/api/ich', () => undefined);
    await knopf(seite).click();
    await seite.getByText('„Mit Maßgabe mitzeichnen“ ist gemacht.').waitFor();
    expect(await zeichnungen('STR@SASJI', id)).toBe(1);
    await seite.context().close();
  });

  it('goes on after the login ran out: in another window, without a word lost', async () => {
    const id = await idVon('Ausstattung der Gerichte für Videoverhandlungen');
    const seite = await formular('STR@SK', id);
    await haus.db.sql('DELETE FROM anmeldung WHERE person_id = $1', [inhaberVon('STR@SK').id]);
    await knopf(seite).click();
    await seite.getByRole('dialog', { name: 'Ihre Anmeldung ist abgelaufen' }).waitFor();
    await pruefeZugaenglich(seite);
    await bild(seite, '73-abgelaufen');
    const [fenster] = await Promise.all([
      seite.context().waitForEvent('page'),
      seite.getByRole('link', { name: 'In neuem Fenster anmelden' }).click(),
    ]);
    await fenster.getByRole('button', { name: inhaberVon('STR@SK').name }).click();
    await fenster.waitForSelector('h1');
    await fenster.close();
    await seite.getByRole('button', { name: 'Ich bin angemeldet – weiter' }).click();
    await seite.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await feld(seite).inputValue()).toBe(TEXT);
    await knopf(seite).click();
    await seite.getByText('„Mit Maßgabe mitzeichnen“ ist gemacht.').waitFor();
    expect(await zeichnungen('STR@SK', id)).toBe(1);
  });

  it('open in two windows is decided in one; the other is told', async () => {
    const id = await idVon('Erster Bericht zum Fachkräftefonds');
    const eines = await formular('STR@SF', id);
    const anderes = await eines.context().newPage();
    await anderes.goto(eines.url());
    await anderes.getByRole('radio', { name: 'Bedenken erheben' }).check();
    await feld(anderes).fill('Zu früh.');
    await knopf(eines).click();
    await eines.getByText('„Mit Maßgabe mitzeichnen“ ist gemacht.').waitFor();
    await anderes.getByRole('button', { name: 'Bedenken erheben' }).click();
    await anderes.getByRole('button', { name: 'Den neuen Stand laden' }).waitFor();
    await pruefeZugaenglich(anderes);
    await bild(anderes, '74-zwei-fenster');
    await anderes.getByRole('button', { name: 'Den neuen Stand laden' }).click();
    await anderes.getByText('Das geht gerade nicht').waitFor();
    expect(await zeichnungen('STR@SF', id)).toBe(1);
  });

  it('still has its words after the back button and after a look at another tab', async () => {
    const id = await idVon('Erneuerung der Hafenbahnsignale');
    const seite = await haus.als('STR@SF', { pfad: `/vorgaenge/${id}?reiter=bemerkungen` });
    await seite.getByRole('textbox', { name: 'Bemerkung', exact: true }).fill(TEXT);
    await seite.getByRole('link', { name: 'Text', exact: true }).click();
    await seite.getByRole('heading', { name: 'A. Problem' }).waitFor();
    await haus.mach('VB@SBMS', id, 'bemerken', { text: 'Inzwischen von anderer Seite.' });
    await seite.goBack();
    await seite.getByText('Inzwischen von anderer Seite.').waitFor();
    expect(await seite.getByRole('textbox', { name: 'Bemerkung', exact: true }).inputValue()).toBe(TEXT);
    await seite.getByRole('button', { name: 'Bemerkung senden' }).click();
    await seite.getByText('Ihre Bemerkung ist gesendet.').waitFor();
    expect(await seite.getByRole('textbox', { name: 'Bemerkung', exact: true }).inputValue()).toBe('');
    await seite.getByRole('link', { name: 'Mitzeichnen', exact: true }).click();
    await seite.getByRole('radio', { name: 'Bedenken erheben' }).check();
    await feld(seite).fill(TEXT);
    await seite.goBack();
    await seite.getByRole('heading', { name: 'Was Sie jetzt tun können' }).waitFor();
    await seite.goForward();
    await feld(seite).waitFor();
    expect(await feld(seite).inputValue()).toBe(TEXT);
  });
});

describe('A link from elsewhere', () => {
  it('never leads out of the page after the login, and tells nothing about a paper that is not for the reader', async () => {
    for (const ziel of [
      '//boese.example/',
      'https://boese.example/',
      '/\\boese.example',
      'javascript:alert(1)',
    ]) {
      const seite = await haus.niemand();
      await seite.goto(`${haus.adresse}/api/anmeldung?ziel=${encodeURIComponent(ziel)}`);
      await seite.getByRole('button', { name: inhaberVon('AUT@SF').name }).click();
      await seite.waitForSelector('h1');
      expect(new URL(seite.url()).host).toBe(new URL(haus.adresse).host);
      await seite.context().close();
    }
    const seite = await haus.als('AUT@SGFV', {
      pfad: `/vorgaenge/${await idVon('Ansiedlung eines Unternehmens im Hafengebiet')}`,
    });
    const fremd = await seite.locator('main').innerText();
    await seite.goto(`${haus.adresse}/vorgaenge/00000000-0000-7000-8000-000000000000`);
    await seite.waitForSelector('h1');
    expect(await seite.locator('main').innerText()).toBe(fremd);
    await pruefeZugaenglich(seite);
    await seite.goto(`${haus.adresse}/vorgaenge/keine-kennung`);
    await seite.waitForSelector('h1');
    await pruefeZugaenglich(seite);
  });
});
