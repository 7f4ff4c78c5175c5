import { beforeAll, describe, expect, it } from '@jest/globals';
import { datumDeutsch, plusTage } from '#kalender';
import { inhaberVon } from '../../apps/standalone/src/demo/personen.js';
import { bild, pruefeZugaenglich, starteTestseite, type Testseite } from '../umgebung/browser.js';
import { heuteIn } from '../umgebung/index.js';

let haus: Testseite;
beforeAll(async () => {
  haus = await starteTestseite();
});

describe('Account and administration', () => {
  it('lets somebody choose how she is told, issue a key and set up a deputy', async () => {
    const seite = await haus.als('AL@SF', { pfad: '/einstellungen' });
    await seite.getByRole('group', { name: 'Hinweise' }).getByRole('radio', { name: 'keine Mail' }).check();
    await seite.getByRole('checkbox', { name: 'In bestimmten Zeiten keine Mails' }).check();
    await seite.getByLabel('Beginn, jeden Tag').fill('18:30');
    await seite.getByRole('button', { name: 'Speichern' }).click();
    await seite.getByText('Gespeichert.').waitFor();
    await seite.getByRole('textbox', { name: 'Wofür' }).fill('Auswertung');
    await seite.getByRole('button', { name: 'Schlüssel ausstellen' }).click();
    await seite.getByText(/kogge_[\w-]{43}/u).waitFor();
    await seite.getByText('Vertretung einrichten').first().click();
    await seite.getByRole('searchbox').fill('Arne');
    await seite
      .getByRole('combobox', { name: 'Wer' })
      .selectOption({ label: await seite.locator('option', { hasText: 'AUT@SF' }).first().innerText() });
    const bis = plusTage(await heuteIn(haus.db), 20);
    await seite.getByRole('textbox', { name: 'Bis' }).fill(datumDeutsch(bis));
    await seite.getByRole('textbox', { name: 'Grund' }).fill('Urlaub');
    await seite.getByRole('button', { name: 'Vertretung einrichten' }).click();
    await seite.getByRole('rowheader', { name: 'Arne Oltmannsen' }).waitFor();
    await seite.getByText('Passkeys gehen nur, wenn Kogge unter einer Adresse mit https läuft.').waitFor();
    await pruefeZugaenglich(seite);
    await bild(seite, '23-einstellungen');
    await seite.getByRole('radio', { name: 'dunkel' }).check();
    await pruefeZugaenglich(seite);
    await bild(seite, '23-einstellungen-dunkel');
    expect(await haus.db.sql(`SELECT mail FROM person WHERE name = 'Antje Wedderkop'`)).toEqual([
      {
        mail: {
          aufgaben: 'sofort',
          fristen: 'sofort',
          hinweise: 'aus',
          ruhe: { von: '18:30', bis: '07:00', freieTage: true },
        },
      },
    ]);
  });

  it('takes a deputy for one paper, and two administrators appoint a standing one', async () => {
    const [str, al] = [inhaberVon('STR@SASJI'), inhaberVon('AL@SASJI')];
    const seite = await haus.als('STR@SASJI', { pfad: '/einstellungen' });
    await seite.getByText('Vertretung einrichten').first().click();
    await seite.getByRole('searchbox').fill(al.name);
    await seite.getByRole('combobox', { name: 'Wer' }).selectOption({ label: `${al.name} (AL@SASJI)` });
    await seite.getByRole('radio', { name: 'nur in bestimmten Verfahren' }).check();
    await seite.getByRole('checkbox', { name: 'Aufträge' }).check();
    await pruefeZugaenglich(seite);
    await seite.getByRole('radio', { name: 'nur in einem einzelnen Vorgang' }).check();
    await seite.getByRole('searchbox', { name: 'Vorgang suchen' }).fill('Fachkräftefonds');
    const vorgang = seite.locator('option', { hasText: 'Fachkräftefonds' }).first();
    await seite.getByRole('combobox', { name: 'Vorgang' }).selectOption({ label: await vorgang.innerText() });
    const bis = plusTage(await heuteIn(haus.db), 20);
    await seite.getByRole('textbox', { name: 'Bis' }).fill(datumDeutsch(bis));
    await seite.getByRole('textbox', { name: 'Grund' }).fill('Dienstreise');
    await pruefeZugaenglich(seite);
    await bild(seite, '23-vertretung-begrenzt');
    await seite.getByRole('button', { name: 'Vertretung einrichten' }).click();
    await seite.getByText(/nur im Vorgang/u).waitFor();

    const admin = await haus.als('ADMIN@SK', { pfad: '/verwaltung' });
    await admin.getByText('Ständige Vertretung eines Amtes').click();
    await admin.getByRole('searchbox', { name: 'Wer vertritt' }).fill(al.name);
    await admin
      .getByRole('combobox', { name: 'Wer vertritt' })
      .selectOption({ label: `${al.name} (AL@SASJI)` });
    await admin.getByRole('combobox', { name: 'Ressort' }).last().selectOption('SASJI');
    await admin.getByRole('textbox', { name: 'Grund' }).last().fill('Geschäftsverteilung');
    await admin.getByRole('button', { name: 'Ständige Vertretung vorschlagen' }).click();
    await admin.getByText('Vorgeschlagen. Jetzt bestätigt').waitFor();
    await pruefeZugaenglich(admin);
    await bild(admin, '24-staendige');
    const zweite = await haus.als('ADMIN@SF', { pfad: '/einstellungen' });
    await zweite.getByRole('button', { name: `Vertretung durch ${al.name} bestätigen` }).click();
    await zweite.getByText('wer das Amt innehat').waitFor();
    await pruefeZugaenglich(zweite);
    await bild(zweite, '23-vertretung-staendig');
    await seite.getByRole('radio', { name: /die ständige Vertretung meiner Ämter/u }).check();
    await seite.getByRole('textbox', { name: 'Bis' }).fill(datumDeutsch(bis));
    await seite.getByRole('textbox', { name: 'Grund' }).fill('Krank');
    await seite.getByRole('button', { name: 'Vertretung einrichten' }).click();
    await seite.getByRole('rowheader', { name: 'die ständige Vertretung' }).waitFor();
    const handelnde = await haus.als('AL@SASJI');
    await handelnde.getByRole('button', { name: `Konto: ${al.name}` }).click();
    await handelnde.getByText(`i. V. für ${str.name}`).first().waitFor();
    await bild(handelnde, '23-konto-iv');
  });

  it('shows administrators people, rules, procedures and mails, and two of them grant an office', async () => {
    const seite = await haus.als('ADMIN@SK', { pfad: '/verwaltung' });
    await seite.getByText('Amt erteilen').first().click();
    await seite.getByRole('searchbox').first().fill('Arne');
    await seite
      .getByRole('combobox', { name: 'Name' })
      .selectOption({ label: await seite.locator('option', { hasText: 'AUT@SF' }).first().innerText() });
    await seite.getByRole('combobox', { name: 'Rolle' }).selectOption('RL');
    await seite.getByRole('textbox', { name: 'Grund' }).first().fill('Nachfolge');
    await seite.getByRole('button', { name: 'Amt erteilen' }).click();
    await seite.getByText('Vorgeschlagen: Eine zweite Person').waitFor();
    await pruefeZugaenglich(seite);
    await bild(seite, '24-personen');
    const zweite = await haus.als('ADMIN@SF', { pfad: '/verwaltung' });
    await zweite.getByRole('button', { name: 'Bestätigen' }).click();
    await zweite.getByText('Kein Amt wartet').waitFor();
    const { name } = inhaberVon('AUT@SfK');
    await zweite.getByRole('searchbox', { name: 'Nach Namen suchen' }).fill(name);
    await zweite.getByRole('button', { name: `${name} deaktivieren` }).click();
    await zweite.getByRole('dialog').getByRole('textbox', { name: 'Grund' }).fill('Ausgeschieden');
    await pruefeZugaenglich(zweite);
    await bild(zweite, '24-deaktivieren');
    await zweite.getByRole('button', { name: 'Jetzt deaktivieren' }).click();
    await zweite.getByRole('button', { name: `${name} wieder aufnehmen` }).waitFor();
    await bild(zweite, '24-deaktiviert');
    await seite.goto(`${haus.adresse}/verwaltung?teil=schluessel`);
    await seite
      .getByRole('button', { name: /Schlüssel „Auswertung“ von Antje Wedderkop widerrufen/u })
      .click();
    await seite.getByText('Es gibt keinen Schlüssel.').waitFor();
    await pruefeZugaenglich(seite);
    await bild(seite, '24-schluessel');
    await seite.goto(`${haus.adresse}/verwaltung`);
    await haus.db.sql(
      `
        INSERT INTO nachtpruefung_ergebnis (mandant_id, nacht, begonnen_am, beendet_am, verletzt, aussagen)
        SELECT m.id, n.nacht, now(), now(), 1, $1
        FROM mandant m, nachtpruefung n`,
      [
        JSON.stringify([
          {
            id: 'I-05',
            titel: 'Jede Datei hat die Bytes ihres Hashs',
            ok: true,
            gezaehlt: 9,
            dauerMs: 2,
            beispiel: null,
          },
          {
            id: 'I-17',
            titel: 'Die Kette hat keine Lücke',
            ok: false,
            gezaehlt: 17,
            dauerMs: 5,
            beispiel: { seq: 17 },
          },
        ]),
      ],
    );
    for (const [teil, was] of [
      ['regeln', 'Beschlussfähig'],
      ['verfahren', 'Version 3'],
      ['mails', 'Mailprotokoll'],
      ['nachtpruefung', 'gilt nicht: 1'],
    ] as const) {
      await seite.goto(`${haus.adresse}/verwaltung?teil=${teil}`);
      await seite.getByText(was).first().waitFor();
      await pruefeZugaenglich(seite);
      await bild(seite, `24-${teil}`);
    }
    await seite.goto(`${haus.adresse}/verwaltung?teil=mails`);
    await seite.getByRole('button', { name: 'Testmail an mich' }).click();
    await seite.getByText(/Die Testmail an \S+ ist unterwegs\./u).waitFor();
    await seite.getByRole('cell', { name: 'Testmail' }).waitFor();
    await pruefeZugaenglich(seite);
    await bild(seite, '24-testmail');
  });

  it('reads a list of people, shows what it would change, and has two administrators sign its offices', async () => {
    const erste = await haus.als('ADMIN@SK', { pfad: '/verwaltung?teil=abgleich' });
    await erste.getByLabel('Liste (CSV oder SCIM)').setInputFiles({
      name: 'personen.csv',
      mimeType: 'text/csv',
      // As a spreadsheet on Windows writes it.
      buffer: Buffer.from(
        [
          'Kennung;Name;E-Mail;Amt;Von;Bis',
          'neu-1;Jörn Böse;joern.boese@demo.kogge.example;RL@SF;;',
          'neu-1;Jörn Böse;joern.boese@demo.kogge.example;VB@SF;;31.12.2099',
          'neu-2;Meta Ahlers;meta.ahlers@demo.kogge.example;AUT@SJV;;',
        ].join('\r\n'),
        'latin1',
      ),
    });
    await erste.getByRole('button', { name: 'Liste prüfen' }).click();
    await erste.getByRole('table', { name: 'Amt nach der Gegenzeichnung (2)' }).waitFor();
    await pruefeZugaenglich(erste);
    await bild(erste, '26-abgleich-geprueft');
    await erste.getByRole('textbox', { name: 'Grund' }).fill('Monatlicher Abgleich');
    await erste.getByRole('button', { name: 'Liste übernehmen' }).click();
    await erste.getByText('wartet auf Gegenzeichnung').waitFor();
    expect(await erste.getByRole('button', { name: 'Liste gegenzeichnen' }).count()).toBe(0);
    const zweite = await haus.als('ADMIN@SF', { pfad: '/verwaltung?teil=abgleich' });
    await zweite.getByRole('cell', { name: 'Referatsleitung (SF)' }).waitFor();
    await pruefeZugaenglich(zweite);
    await bild(zweite, '26-abgleich-gegenzeichnen');
    await zweite.getByRole('button', { name: 'Liste gegenzeichnen' }).click();
    await zweite.getByText('gegengezeichnet von').waitFor();
    expect(
      await haus.db.sql(`
        SELECT p.name, a.rolle
        FROM amt a
        JOIN person p ON p.id = a.person_id
        WHERE p.oidc_sub LIKE 'neu-%'
          AND a.wirksam
        ORDER BY 1, 2`),
    ).toEqual([
      { name: 'Jörn Böse', rolle: 'RL' },
      { name: 'Jörn Böse', rolle: 'VB' },
      { name: 'Meta Ahlers', rolle: 'AUT' },
    ]);
  });

  it('shows auditors the chain, and everybody help and components', async () => {
    const revision = await haus.als('PRUEF@SK', { pfad: '/verwaltung' });
    await revision.getByRole('columnheader', { name: 'Glied der Kette' }).waitFor();
    await pruefeZugaenglich(revision);
    const seite = await haus.als('AUT@SF', { pfad: '/stil' });
    await pruefeZugaenglich(seite);
    await bild(seite, '25-bausteine');
    await seite.getByRole('button', { name: 'Dialog öffnen' }).click();
    expect(await seite.locator('dialog[open]').evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
    for (let i = 0; i < 4; i += 1) await seite.keyboard.press('Tab');
    expect(
      await seite.evaluate(
        () =>
          document.querySelector('dialog[open]')?.contains(document.activeElement) ||
          document.activeElement === document.body,
      ),
    ).toBe(true);
    await seite.keyboard.press('Escape');
    expect(await seite.evaluate(() => document.activeElement?.textContent)).toBe('Dialog öffnen');
    for (const pfad of ['/hilfe', '/barrierefreiheit', '/gibtesnicht']) {
      await seite.goto(`${haus.adresse}${pfad}`);
      await seite.waitForSelector('h1');
      await pruefeZugaenglich(seite);
    }
  });

  it('offers the way out on every page', async () => {
    const seite = await haus.als('ADMIN@SF', { pfad: '/' });
    for (const pfad of ['/vorlagen', '/suche?q=Hafen', '/einstellungen', '/verwaltung', '/gibtesnicht']) {
      await seite.goto(`${haus.adresse}${pfad}`);
      await seite.getByRole('button', { name: /Ihr Konto/u }).click();
      await seite.getByRole('button', { name: 'Abmelden' }).waitFor();
    }
    await seite.getByRole('button', { name: 'Abmelden' }).click();
    await seite.getByRole('link', { name: 'Anmelden' }).first().waitFor();
    expect((await seite.request.get(`${haus.adresse}/api/ich`)).status()).toBe(401);
  });

  it('draws where a paper has been, where it stands and what may come', async () => {
    const seite = await haus.als('STR@SF', { pfad: '/' });
    await seite.getByRole('link', { name: 'Ausstattung der Gerichte für Videoverhandlungen' }).click();
    await seite.getByRole('link', { name: 'Verfahren' }).click();
    await seite.getByRole('img', { name: /der Vorgang steht bei „Mit den Ressorts abstimmen“/u }).waitFor();
    await seite.getByRole('table', { name: /Späteste Termine/u }).waitFor();
    await pruefeZugaenglich(seite);
    await bild(seite, '08-verfahren');
  });
});
