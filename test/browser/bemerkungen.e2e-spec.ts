import { beforeAll, expect, it } from '@jest/globals';
import { inhaberVon } from '../../apps/standalone/src/demo/personen.js';
import { pruefeZugaenglich, starteTestseite, type Testseite } from '../umgebung/browser.js';

let haus: Testseite;
beforeAll(async () => {
  haus = await starteTestseite();
});

it('collects remarks while reading and sends them with the verdict – all or none, and nobody sees them before', async () => {
  const seite = await haus.als('STR@SF');
  await seite.getByRole('link', { name: 'Ausstattung der Gerichte für Videoverhandlungen' }).click();
  await seite.getByRole('link', { name: 'Bemerkungen' }).click();
  for (const text of ['Bitte die Zahl der Säle nennen.', 'Und die Folgekosten.']) {
    await seite.getByRole('combobox', { name: 'Abschnitt' }).selectOption('B');
    await seite.getByRole('textbox', { name: 'Bemerkung' }).first().fill(text);
    await seite.getByRole('button', { name: 'Mit meiner Entscheidung senden' }).click();
    await seite.getByText('gehen mit Ihrer Entscheidung ab').waitFor();
  }
  const gespeichert = () =>
    haus.db.sql<{ text: string; abschnitt: string }>(`
      SELECT b.text, b.abschnitt
      FROM bemerkung b
      JOIN vorgang v ON v.id = b.vorgang_id
      WHERE v.titel LIKE 'Ausstattung der Gerichte%'
        AND b.text LIKE ANY (ARRAY['Bitte die Zahl%', 'Und die Folge%'])
      ORDER BY b.text`);
  expect(await gespeichert()).toEqual([]);
  // On a device that several use, nobody finds the remarks of somebody else.
  expect(
    await seite.evaluate(() =>
      Object.keys(localStorage).filter((name) => name.startsWith('kogge.bemerkungen')),
    ),
  ).toEqual([expect.stringContaining(inhaberVon('STR@SF').id)]);
  await seite.getByRole('link', { name: 'Mitzeichnen', exact: true }).first().click();
  await seite.getByRole('heading', { name: 'Gesammelte Bemerkungen (2)' }).waitFor();
  await pruefeZugaenglich(seite);
  await seite.getByRole('radio', { name: 'Mitzeichnen', exact: true }).check();
  await seite.getByRole('button', { name: 'Mitzeichnen' }).click();
  await seite.getByText('„Mitzeichnen“ ist gemacht.').waitFor();
  expect(await gespeichert()).toEqual([
    { text: 'Bitte die Zahl der Säle nennen.', abschnitt: 'B' },
    { text: 'Und die Folgekosten.', abschnitt: 'B' },
  ]);
  expect(
    await seite.evaluate(() =>
      Object.keys(localStorage).filter((name) => name.startsWith('kogge.bemerkungen')),
    ),
  ).toEqual([]);
});
