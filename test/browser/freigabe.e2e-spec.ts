import { beforeAll, describe, expect, it } from '@jest/globals';
import { inhaberVon } from '../../apps/standalone/src/demo/personen.js';
import { bild, pruefeZugaenglich, starteTestseite, type Testseite } from '../umgebung/browser.js';

let haus: Testseite;
beforeAll(async () => {
  haus = await starteTestseite();
});

describe('A Staatsrat at his desk', () => {
  it('logs in by choosing a person and signs a waiting paper within three clicks', async () => {
    const seite = await haus.niemand();
    await pruefeZugaenglich(seite);
    await bild(seite, '01-anmeldung');
    await seite.getByRole('link', { name: 'Anmelden' }).click();
    await seite.getByRole('button', { name: inhaberVon('STR@SF').name }).click();
    await seite.getByRole('heading', { name: 'Posteingang' }).waitFor();
    await pruefeZugaenglich(seite);
    await bild(seite, '02-posteingang');

    await seite.getByRole('link', { name: 'Ausstattung der Gerichte für Videoverhandlungen' }).click();
    await seite.getByRole('heading', { name: 'Was Sie jetzt tun können' }).waitFor();
    await pruefeZugaenglich(seite);
    await bild(seite, '08-vorlage');

    await seite.getByRole('link', { name: 'Mitzeichnen', exact: true }).click();
    await seite.getByRole('radio', { name: 'Mitzeichnen', exact: true }).check();
    await pruefeZugaenglich(seite);
    await bild(seite, '11-entscheidung');
    await seite.getByRole('button', { name: 'Mitzeichnen' }).click();
    await seite.getByText('„Mitzeichnen“ ist gemacht.').waitFor();
    const [zeichnung] = await haus.db.sql(
      `
        SELECT ressort, urteil
        FROM zeichnung z
        WHERE person_id = $1
        ORDER BY am DESC
        LIMIT 1`,
      [inhaberVon('STR@SF').id],
    );
    expect(zeichnung).toEqual({ ressort: 'SF', urteil: 'erteilt' });
  });

  it('is told at the field what is missing, in the words of the form', async () => {
    const seite = await haus.als('STR@SK', { pfad: '/' });
    await seite.getByRole('link', { name: 'Ausstattung der Gerichte für Videoverhandlungen' }).click();
    await seite.getByRole('link', { name: 'Mit Maßgabe mitzeichnen' }).click();
    await seite.getByRole('heading', { level: 1, name: 'Mit Maßgabe mitzeichnen für SK' }).waitFor();
    await seite.getByRole('button', { name: 'Mit Maßgabe mitzeichnen' }).click();
    const text = seite.getByLabel('Text', { exact: true });
    await seite.locator('[aria-invalid="true"]').waitFor();
    expect(await text.getAttribute('aria-invalid')).toBe('true');
    await pruefeZugaenglich(seite);
    // What has been mended is no longer a fault.
    await text.fill('Die Folgekosten sind zu nennen.');
    await seite.locator('[aria-invalid="true"]').waitFor({ state: 'detached' });
  });
});
