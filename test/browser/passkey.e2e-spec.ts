import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inhaberVon } from '../../apps/standalone/src/demo/personen.js';
import { bild, pruefeZugaenglich, starteTestseite, type Testseite } from '../umgebung/browser.js';

let haus: Testseite;
beforeAll(async () => {
  haus = await starteTestseite('localhost');
});

/** A device in this window that keeps passkeys; what its owner does with PIN or finger the story says. */
async function geraet(seite: Page): Promise<{ erkennt: (sie: boolean) => Promise<unknown> }> {
  const cdp = await seite.context().newCDPSession(seite);
  await cdp.send('WebAuthn.enable');
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    erkennt: (sie) => cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: sie }),
  };
}
const veralte = (stelle: string) =>
  haus.db.sql(
    `
      UPDATE anmeldung
      SET ausgewiesen_am = clock_timestamp() - interval '10 minutes'
      WHERE person_id = $1`,
    [inhaberVon(stelle).id],
  );

async function registriere(
  seite: Page,
  worte: { name: string; knopf: string; gesagt: string },
): Promise<void> {
  await seite.getByRole('textbox', { name: worte.name }).fill('Diensthandy');
  await seite.getByRole('button', { name: worte.knopf }).click();
  await seite.getByText(worte.gesagt).waitFor();
}
const DEUTSCH = {
  name: 'Name des Geräts',
  knopf: 'Passkey registrieren',
  gesagt: 'Der Passkey ist registriert.',
};

describe('Somebody with a passkey', () => {
  it('registers it in her settings and confirms a binding Schritt with it, by keyboard, after one that failed', async () => {
    const seite = await haus.als('STR@SF', { pfad: '/einstellungen' });
    const handy = await geraet(seite);
    await seite.getByText('Sie haben keinen Passkey.').waitFor();
    await handy.erkennt(false);
    await seite.getByRole('textbox', { name: DEUTSCH.name }).fill('Diensthandy');
    await seite.getByRole('button', { name: DEUTSCH.knopf }).click();
    await seite.getByText('Es wurde kein Passkey registriert').waitFor();
    await pruefeZugaenglich(seite);
    await handy.erkennt(true);
    await registriere(seite, DEUTSCH);
    await seite.getByText('noch nicht benutzt').waitFor();
    await pruefeZugaenglich(seite);
    await bild(seite, '26-passkeys');

    await seite.goto(`${haus.adresse}/`);
    await seite.getByRole('link', { name: 'Ausstattung der Gerichte für Videoverhandlungen' }).click();
    await seite.getByRole('link', { name: 'Mitzeichnen', exact: true }).click();
    await seite.getByRole('radio', { name: 'Mit Maßgabe mitzeichnen' }).check();
    await seite.getByLabel('Text', { exact: true }).fill('Die Mittel des Fonds sind auszuweisen.');
    await veralte('STR@SF');
    await seite.getByRole('button', { name: 'Mit Maßgabe mitzeichnen' }).click();
    const bestaetigen = seite.getByRole('button', { name: 'Mit Passkey bestätigen' });
    await bestaetigen.waitFor();
    await pruefeZugaenglich(seite);
    await bild(seite, '26-bestaetigen');
    await handy.erkennt(false);
    // The focus stands at the refusal: its first control is the passkey.
    await seite.keyboard.press('Tab');
    expect(await seite.evaluate(() => document.activeElement?.textContent)).toBe('Mit Passkey bestätigen');
    await seite.keyboard.press('Enter');
    await seite.getByRole('alert').getByText('Der Passkey hat nichts bestätigt').waitFor();
    await seite.getByRole('link', { name: 'Ausweisen und hierher zurück' }).waitFor();
    await pruefeZugaenglich(seite);
    await bild(seite, '26-nicht-bestaetigt');
    await handy.erkennt(true);
    await seite.keyboard.press('Enter');
    await seite.getByText('„Mit Maßgabe mitzeichnen“ ist gemacht.').waitFor();
    expect(
      await haus.db.sql(
        `
          SELECT z.urteil, p.eintrag #>> '{ausweis,mittel}' AS mittel
          FROM zeichnung z
          JOIN pruefpfad p ON p.vorgang_id = z.vorgang_id AND p.vorgang_version = z.vorgang_version
          WHERE z.person_id = $1
          ORDER BY z.am DESC
          LIMIT 1`,
        [inhaberVon('STR@SF').id],
      ),
    ).toEqual([{ urteil: 'massgabe', mittel: 'passkey' }]);
    const revision = await haus.als('PRUEF@SK', { pfad: '/verwaltung' });
    await revision.getByRole('columnheader', { name: 'Ausgewiesen durch' }).waitFor();
    await revision.getByRole('cell', { name: 'Passkey', exact: true }).first().waitFor();
  });

  it('proves anew who she is before she removes it, in English', async () => {
    const seite = await haus.als('AL@SF', { pfad: '/einstellungen', sprache: 'en' });
    await geraet(seite);
    await registriere(seite, {
      name: 'Name of the device',
      knopf: 'Register a passkey',
      gesagt: 'The passkey is registered.',
    });
    await veralte('AL@SF');
    const entfernen = seite.getByRole('button', { name: 'Remove the passkey “Diensthandy”' });
    await entfernen.click();
    await seite.getByRole('button', { name: 'Confirm with a passkey' }).click();
    await seite.getByRole('status').getByText('You have proved who you are.').waitFor();
    expect(await seite.evaluate(() => document.activeElement?.textContent)).toContain('You have proved');
    await pruefeZugaenglich(seite);
    await entfernen.click();
    await seite.getByText('You have no passkey.').waitFor();
  });

  it('has lost her device: the administration removes it with a reason', async () => {
    const sie = await haus.als('RL@SF', { pfad: '/einstellungen' });
    await geraet(sie);
    await registriere(sie, DEUTSCH);
    const { name } = inhaberVon('RL@SF');
    const seite = await haus.als('ADMIN@SK', { pfad: '/verwaltung' });
    await seite.getByRole('searchbox', { name: 'Nach Namen suchen' }).fill(name);
    await seite.getByRole('button', { name: `Passkeys von ${name}` }).click();
    const dialog = seite.getByRole('dialog');
    await dialog.getByRole('radio', { name: /Diensthandy/u }).waitFor();
    await dialog.getByRole('textbox', { name: 'Grund' }).fill('Gerät verloren');
    await pruefeZugaenglich(seite);
    await bild(seite, '26-entfernen');
    await dialog.getByRole('button', { name: 'Passkey entfernen' }).click();
    await dialog.getByText('Diese Person hat keinen Passkey.').waitFor();
    await sie.reload();
    await sie.getByText('Sie haben keinen Passkey.').waitFor();
  });
});
