import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { inhaberVon } from '../../apps/standalone/src/demo/personen.js';
import { bild, pruefeZugaenglich, starteTestseite, type Testseite } from '../umgebung/browser.js';

/** What has happened, as people read it. */
jest.setTimeout(180_000);
let haus: Testseite;
let id = '';

beforeAll(async () => {
  haus = await starteTestseite();
  const [vorgang] = await haus.db.sql<{ id: string }>(
    "SELECT id FROM vorgang WHERE titel = 'Ausstattung der Gerichte für Videoverhandlungen'",
  );
  id = vorgang?.id ?? '';
});

describe('What has happened', () => {
  it('since her last visit stands on the paper and in the inbox', async () => {
    const seite = await haus.als('STR@SF');
    await Promise.all([
      seite.waitForResponse((antwort) => antwort.url().endsWith('/gesehen')),
      seite.goto(`${haus.adresse}/vorgaenge/${id}`),
    ]);
    expect(await seite.getByText('Seit Ihrem letzten Besuch').count()).toBe(0);
    // As if she had looked yesterday, when the paper was new.
    await haus.db.sql(
      `
        UPDATE gesehen
        SET version = 2, am = kogge_jetzt() - interval '1 day'
        WHERE vorgang_id = $1
          AND person_id = $2`,
      [id, inhaberVon('STR@SF').id],
    );
    await seite.goto(`${haus.adresse}/`);
    const zeile = seite.locator(`[data-aufgabe="${id}"]`);
    await zeile.getByText('Seitdem:').waitFor();
    await bild(seite, '90-eingang-seither');
    await zeile.getByRole('link').first().click();
    await seite.getByText('Seit Ihrem letzten Besuch am').waitFor();
    await pruefeZugaenglich(seite);
    await bild(seite, '91-seither');
    // The same visit lasts when the page is loaded again.
    await seite.reload();
    await seite.getByText('Seit Ihrem letzten Besuch am').waitFor();
  });

  it('is told in sentences, filtered, and taken along as a table', async () => {
    const seite = await haus.als('STR@SF', { pfad: `/vorgaenge/${id}?reiter=verlauf` });
    const eintraege = seite.getByRole('list', { name: 'Verlauf', exact: true }).getByRole('listitem');
    await eintraege.first().waitFor();
    const alle = await eintraege.count();
    expect((await eintraege.allInnerTexts()).join('\n')).not.toMatch(/xstate|@|[a-z][A-Z]/u);
    await pruefeZugaenglich(seite);
    await bild(seite, '92-verlauf');
    await seite.getByRole('link', { name: 'Entscheidungen', exact: true }).click();
    await seite.waitForURL(/was=entscheidungen/u);
    await seite.waitForFunction(
      (vorher) => document.querySelectorAll('ol.verlauf > li').length < vorher,
      alle,
    );
    const [datei] = await Promise.all([
      seite.waitForEvent('download'),
      seite.getByRole('link', { name: 'Als Tabelle (CSV)' }).click(),
    ]);
    expect(datei.suggestedFilename()).toBe('verlauf.csv');
    await seite.getByRole('link', { name: 'Von mir', exact: true }).click();
    await seite.getByText('Davon gibt es in diesem Verlauf nichts.').waitFor();
  });

  it('is said in the list of messages as in the mails, unread ones alone if she likes', async () => {
    const seite = await haus.als('STR@SF', { pfad: '/nachrichten' });
    await seite.getByRole('listitem').filter({ hasText: 'VL ' }).first().waitFor();
    await pruefeZugaenglich(seite);
    await bild(seite, '93-nachrichten');
    await seite.getByRole('button', { name: 'Alle als gelesen merken' }).click();
    await seite.getByRole('link', { name: 'Ungelesene', exact: true }).click();
    await seite.getByText('Davon gibt es keine Nachrichten').waitFor();
    await seite.setViewportSize({ width: 390, height: 844 });
    await seite.getByRole('link', { name: 'Alle', exact: true }).click();
    await seite.getByRole('listitem').filter({ hasText: 'VL ' }).first().waitFor();
    await bild(seite, '94-nachrichten-telefon');
    expect(await seite.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
