import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { bild, pruefeZugaenglich, starteTestseite, type Testseite } from '../umgebung/browser.js';

let haus: Testseite;
beforeAll(async () => {
  haus = await starteTestseite();
});

const textfeld = (seite: Page) => seite.locator('[role=textbox][aria-multiline=true]');
const gespeichert = (seite: Page) => seite.getByText(/^gespeichert \d\d:\d\d$/u).waitFor();
const abschnitt = async (id: string, buchstabe: string) =>
  (
    await haus.db.sql<{ text: string }>(
      'SELECT text FROM abschnitt WHERE vorgang_id = $1 AND buchstabe = $2',
      [id, buchstabe],
    )
  )[0]?.text;
const kennung = (seite: Page) => /vorgaenge\/([0-9a-f-]{36})/u.exec(seite.url())?.[1] ?? '';

const ALT =
  'Vorlage für die Sitzung des Senats am 17.12.2030\n\n„Fortschreibung des Klimaplans“\n\nA. Problem\nDer Klimaplan läuft aus.\n\nB. Lösung\nEr wird fortgeschrieben.\n\nG. Beschluss\n1. Der Senat nimmt den Bericht zur Kenntnis.\n2. Der Senat bittet den Senator für Finanzen, ihn bis zum 30.09.2031 zu unterrichten.';

describe('An author', () => {
  it('begins with four questions and is told at the field what is missing, and by when what has to happen', async () => {
    const seite = await haus.als('AUT@SF', { pfad: '/vorlagen/neu' });
    await seite.getByRole('button', { name: 'Vorlage anlegen' }).click();
    await seite.getByText('Bitte geben Sie einen Titel').waitFor();
    await pruefeZugaenglich(seite);
    await seite.getByLabel('Titel', { exact: true }).fill('Neuordnung der Poststellen');
    await seite.getByLabel('Zielsitzung des Senats').selectOption({ index: 6 });
    await seite.getByText('Späteste Termine für diese Sitzung').waitFor();
    await pruefeZugaenglich(seite);
    await bild(seite, '40-neue-vorlage');
    await seite.getByRole('button', { name: 'Vorlage anlegen' }).click();
    await seite.getByRole('heading', { name: 'Abschnitte' }).waitFor();
    await pruefeZugaenglich(seite);
    await bild(seite, '41-entwurf');
  });

  it('begins with the text of an earlier paper', async () => {
    const seite = await haus.als('AUT@SF');
    const [vorbild] = await haus.db.sql<{ id: string; text: string }>(`
      SELECT v.id, a.text
      FROM vorgang v
      JOIN abschnitt a ON a.vorgang_id = v.id AND a.buchstabe = 'B'
      WHERE v.titel = 'Register der öffentlichen Liegenschaften'`);
    await seite.goto(`${haus.adresse}/vorgaenge/${vorbild?.id}`);
    await seite.getByRole('link', { name: 'Neue Vorlage mit diesem Text beginnen' }).click();
    await seite.getByText('Der Entwurf beginnt mit dem Text von').waitFor();
    await pruefeZugaenglich(seite);
    await seite.getByLabel('Titel', { exact: true }).fill('Zweites Register der Liegenschaften');
    await seite.getByRole('button', { name: 'Vorlage anlegen' }).click();
    await seite.getByRole('heading', { name: 'Abschnitte' }).waitFor();
    expect(await abschnitt(kennung(seite), 'B')).toBe(vorbild?.text);
  });

  it('reads an older document, is told what was odd in it, and checks it side by side; what cannot be read is answered kindly', async () => {
    const seite = await haus.als('AUT@SF', { pfad: '/vorlagen/neu?weg=dokument' });
    const feld = seite.getByLabel('Dokument', { exact: true });
    await feld.setInputFiles({ name: 'bild.gif', mimeType: 'image/gif', buffer: Buffer.from('GIF89a') });
    await seite.getByText('Bitte speichern Sie die Datei als DOCX, PDF, TXT, MD.').waitFor();
    await feld.setInputFiles({
      name: 'kaputt.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7 kaputt'),
    });
    await seite.getByRole('button', { name: 'Dokument einlesen' }).click();
    await seite.getByText('Die Datei ist beschädigt oder unvollständig').waitFor();
    await pruefeZugaenglich(seite);
    await feld.setInputFiles({ name: 'alt.txt', mimeType: 'text/plain', buffer: Buffer.from(ALT) });
    await seite.getByRole('button', { name: 'Dokument einlesen' }).click();
    await seite.getByRole('heading', { name: 'Bitte prüfen Sie, was Kogge gelesen hat' }).waitFor();
    await seite.getByText('Der Klimaplan läuft aus.').nth(1).waitFor();
    await pruefeZugaenglich(seite);
    await bild(seite, '42-gegenpruefung');
    await seite.getByRole('link', { name: 'Passt – weiter zum Entwurf' }).click();
    await seite.getByRole('heading', { name: 'Fortschreibung des Klimaplans' }).waitFor();
  });

  it('writes by keyboard, leaves the text and the table without a trap, and finds everything saved as Markdown', async () => {
    const seite = await haus.als('AUT@SF', { pfad: '/vorlagen/neu' });
    await seite.getByLabel('Titel', { exact: true }).fill('Schreiben mit der Tastatur');
    await seite.getByRole('button', { name: 'Vorlage anlegen' }).click();
    await seite.getByRole('link', { name: 'D. Finanzielle' }).click();
    await textfeld(seite).click();
    await seite.keyboard.type('Die Kosten:');
    await seite.keyboard.press('Enter');
    await seite.getByRole('button', { name: 'Tabelle', exact: true }).click();
    await seite.getByLabel('Überschriften der Spalten').fill('Jahr\nKosten');
    await seite.getByLabel('Zeilen darunter').fill('1');
    await pruefeZugaenglich(seite);
    await seite.getByRole('button', { name: 'Einfügen' }).click();
    await seite.locator('td').first().click();
    await seite.keyboard.type('2026');
    await seite.keyboard.press('Tab');
    await seite.keyboard.type('5.000 Euro');
    await gespeichert(seite);
    await pruefeZugaenglich(seite);
    await bild(seite, '43-abschnitt');
    await seite.keyboard.press('Tab');
    expect(
      await textfeld(seite).evaluate(
        (feld) => feld.contains(document.activeElement) || feld === document.activeElement,
      ),
    ).toBe(false);
    expect(await seite.locator('tr').count()).toBe(2);
    await seite.locator('td').first().click();
    await seite.keyboard.press('Escape');
    await seite.keyboard.press('Tab');
    expect(await textfeld(seite).evaluate((feld) => feld === document.activeElement)).toBe(false);
    expect(await abschnitt(kennung(seite), 'D')).toBe(
      'Die Kosten:\n\n| Jahr | Kosten |\n| --- | --- |\n| 2026 | 5.000 Euro |',
    );
  });

  it('pastes from Word and keeps lists, headings and tables, nothing else', async () => {
    const seite = await haus.als('AUT@SF', { pfad: '/vorlagen/neu' });
    await seite.getByLabel('Titel', { exact: true }).fill('Aus Word');
    await seite.getByRole('button', { name: 'Vorlage anlegen' }).click();
    await seite.getByRole('link', { name: 'G. Beschluss' }).click();
    await textfeld(seite).click();
    await textfeld(seite).evaluate((feld) => {
      const daten = new DataTransfer();
      const eintrag = (nr: string, text: string) =>
        `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${nr}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>`;
      daten.setData(
        'text/html',
        `<html><head><style>p{color:red}</style></head><body><!--StartFragment--><h1>Beschluss</h1>${eintrag('1.', 'Der Senat nimmt <b style="color:red">Kenntnis</b>.')}${eintrag('2.', 'Der Senat bittet um Bericht.')}<table><tr><td><p>Jahr</p></td></tr><tr><td><p>2026</p></td></tr></table></body></html>`,
      );
      feld.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: daten, bubbles: true, cancelable: true }),
      );
    });
    await gespeichert(seite);
    expect(await abschnitt(kennung(seite), 'G')).toBe(
      '### Beschluss\n\n1. Der Senat nimmt **Kenntnis**.\n2. Der Senat bittet um Bericht.\n\n| Jahr |\n| --- |\n| 2026 |',
    );
  });

  it('loses no word when two write the same section, nor when the connection and then the page breaks off', async () => {
    const seite = await haus.als('AUT@SF', { pfad: '/vorlagen/neu' });
    await seite.getByLabel('Titel', { exact: true }).fill('Zwei schreiben');
    await seite.getByRole('button', { name: 'Vorlage anlegen' }).click();
    await seite.getByRole('link', { name: 'A. Problem' }).click();
    await textfeld(seite).click();
    await seite.keyboard.type('Erster Absatz.');
    await seite.keyboard.press('Enter');
    await seite.keyboard.type('Zweiter Absatz.');
    await gespeichert(seite);
    const id = kennung(seite);
    const andere = await seite.context().newPage();
    await andere.goto(seite.url());
    await textfeld(andere).getByText('Zweiter Absatz.').waitFor();
    // Both begin from the same text: what one saves does not reach the other while she writes.
    await seite.route('**/abschnitte', (weg) => weg.abort());
    await textfeld(seite).getByText('Erster Absatz.').click();
    await seite.keyboard.press('End');
    await seite.route('**/abschnitte/A', (weg) =>
      weg.request().method() === 'PUT' ? weg.abort() : weg.continue(),
    );
    await seite.keyboard.type(' Von mir.');
    await textfeld(andere).getByText('Zweiter Absatz.').click();
    await andere.keyboard.press('End');
    await andere.keyboard.type(' Von ihr.');
    await gespeichert(andere);
    await seite.unrouteAll();
    await seite.evaluate(() => dispatchEvent(new Event('online')));
    await seite.getByRole('heading', { name: 'Zwei haben an diesem Abschnitt geschrieben' }).waitFor();
    await pruefeZugaenglich(seite);
    await bild(seite, '44-zusammenfuehren');
    expect(await seite.getByLabel('Text, der gelten soll').inputValue()).toBe(
      'Erster Absatz. Von mir.\n\nZweiter Absatz. Von ihr.',
    );
    await seite.getByRole('button', { name: 'So speichern' }).click();
    await gespeichert(seite);
    expect(await abschnitt(id, 'A')).toBe('Erster Absatz. Von mir.\n\nZweiter Absatz. Von ihr.');
    await andere.close();

    await seite.context().setOffline(true);
    await textfeld(seite).getByText('Zweiter Absatz.').click();
    await seite.keyboard.press('End');
    await seite.keyboard.type(' Ohne Netz.');
    await seite.getByText('Nicht gespeichert – keine Verbindung.').waitFor();
    await pruefeZugaenglich(seite);
    const adresse = seite.url();
    const umfeld = seite.context();
    // A page that is closed sends what it has; here that must not get out either, however late it is sent.
    await seite.evaluate(() => {
      window.fetch = () => new Promise(() => {});
    });
    await seite.close();
    await umfeld.setOffline(false);
    const neue = await umfeld.newPage();
    await neue.goto(adresse);
    await neue.getByText('Auf diesem Gerät liegt Text, der nicht gespeichert wurde').waitFor();
    await pruefeZugaenglich(neue);
    await bild(neue, '45-wiederhergestellt');
    await neue.getByRole('button', { name: 'Übernehmen' }).click();
    await gespeichert(neue);
    expect(await abschnitt(id, 'A')).toBe('Erster Absatz. Von mir.\n\nZweiter Absatz. Von ihr. Ohne Netz.');
  });

  it('sees what is missing before submitting, mends it, says why she submits anyway, and submits', async () => {
    const seite = await haus.als('AUT@SF', { pfad: '/vorlagen/neu?weg=dokument' });
    await seite.getByLabel('Dokument', { exact: true }).setInputFiles({
      name: 'alt.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(ALT.replace('Klimaplans', 'Wärmeplans')),
    });
    await seite.getByRole('button', { name: 'Dokument einlesen' }).click();
    await seite.getByRole('link', { name: 'Passt – weiter zum Entwurf' }).click();
    await seite.getByRole('link', { name: 'Angaben ändern' }).click();
    await seite.getByLabel('Zielsitzung des Senats').selectOption({ index: 8 });
    await seite.getByRole('checkbox', { name: '(SIS)' }).check();
    await seite
      .getByRole('group', { name: 'Betroffene Abschnitte' })
      .getByRole('checkbox', { name: 'A' })
      .uncheck();
    await pruefeZugaenglich(seite);
    await bild(seite, '46-angaben');
    await seite.getByRole('button', { name: 'Angaben speichern' }).click();
    await seite.getByText('(B, C, D, E, F, G)').waitFor();
    await seite.getByLabel('Datei', { exact: true }).setInputFiles({
      name: 'Karte.png',
      mimeType: 'image/png',
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    });
    await seite.getByRole('button', { name: 'Hochladen' }).click();
    await seite.getByText('Bitte beschreiben Sie das Bild in einem Satz.').waitFor();
    await seite.getByLabel('Was ist auf der Anlage zu sehen oder zu lesen?').fill('Karte der Wärmenetze');
    await seite.getByRole('button', { name: 'Hochladen' }).click();
    await seite.getByRole('button', { name: 'Karte.png entfernen' }).click();
    await seite.getByRole('button', { name: 'Rückgängig' }).click();
    await seite.getByText('Karte der Wärmenetze').waitFor();
    await pruefeZugaenglich(seite);

    await seite.getByRole('link', { name: 'Prüfen und einreichen' }).click();
    await seite.getByText('Abschnitt D ist noch leer.').first().waitFor();
    await seite.getByText('daraus wird nach dem Beschluss ein Auftrag an SF').waitFor();
    await pruefeZugaenglich(seite);
    await bild(seite, '47-pruefen');
    await seite.getByRole('link', { name: 'Zu Abschnitt D' }).click();
    await textfeld(seite).click();
    await seite.keyboard.type(
      'Finanzen: keine Kosten. Genderprüfung: keine Unterschiede. Klimacheck: positiv.',
    );
    await gespeichert(seite);
    await seite.getByRole('checkbox', { name: 'Dieser Abschnitt ist fertig' }).check();
    await seite.getByRole('link', { name: 'Zur Übersicht des Entwurfs' }).click();
    await seite.getByText('1 von 7 Abschnitten sind fertig.').waitFor();
    await seite.getByRole('link', { name: 'Prüfen und einreichen' }).click();
    await seite.getByText('Abschnitt C ist noch leer.').first().waitFor();
    expect(await seite.getByText('Abschnitt D ist noch leer.').count()).toBe(0);
    await seite.getByRole('button', { name: 'Fassung 1 einreichen' }).click();
    await seite.getByText('Bitte haken Sie jeden Punkt ab').waitFor();
    await pruefeZugaenglich(seite);
    for (const haken of await seite.getByRole('checkbox').all()) await haken.check();
    await seite
      .getByLabel('Warum reichen Sie trotzdem ein?')
      .fill('Die übrigen Abschnitte folgen nach dem Gespräch.');
    await seite.getByRole('button', { name: 'Fassung 1 einreichen' }).click();
    expect(await seite.getByLabel('Vermerk').inputValue()).toBe(
      'Die übrigen Abschnitte folgen nach dem Gespräch.',
    );
    await seite.getByRole('button', { name: 'Zur Prüfung einreichen' }).click();
    await seite.getByText('„Zur Prüfung einreichen“ ist gemacht.').waitFor();
    const [zeile] = await haus.db.sql('SELECT zustand, fassung FROM vorgang WHERE id = $1', [kennung(seite)]);
    expect(zeile).toEqual({ zustand: 'fachpruefung', fassung: 1 });
  });

  it('answers remarks: takes over a proposed text with one click, and says why not', async () => {
    const [vorlage] = await haus.db.sql<{ id: string }>(
      `SELECT id FROM vorgang WHERE titel = 'Barrierefreie Formulare im Serviceportal'`,
    );
    const pruefer = await haus.als('RL@SF', { pfad: `/vorgaenge/${vorlage!.id}?reiter=bemerkungen` });
    await pruefer.getByLabel('Zu welchem Abschnitt?').selectOption('B');
    await pruefer.getByRole('textbox', { name: 'Bemerkung', exact: true }).fill('Bitte genauer');
    await pruefer.getByRole('checkbox', { name: 'Einen anderen Text vorschlagen' }).check();
    await pruefer.getByRole('textbox', { name: 'Bisheriger Wortlaut' }).fill('steht nirgends');
    await pruefer.getByRole('button', { name: 'Bemerkung senden' }).click();
    await pruefer.getByText('Diese Worte stehen so nicht in Abschnitt B').waitFor();
    await pruefeZugaenglich(pruefer);
    await pruefer.getByRole('textbox', { name: 'Bisheriger Wortlaut' }).fill('nach bestandener Prüfung');
    await pruefer
      .getByRole('textbox', { name: 'Neuer Wortlaut' })
      .fill('nach bestandener Prüfung auf Barrierefreiheit');
    await pruefer.getByRole('button', { name: 'Bemerkung senden' }).click();
    await pruefer.getByText('Ihre Bemerkung ist gesendet.').waitFor();

    const seite = await haus.als('AUT@SF', { pfad: `/vorgaenge/${vorlage!.id}?reiter=bemerkungen` });
    await seite.getByRole('link', { name: 'Bemerkungen 2 offen' }).waitFor();
    await pruefeZugaenglich(seite);
    await bild(seite, '48-bemerkungen');
    await seite.getByRole('button', { name: 'Vorschlag übernehmen' }).click();
    await seite.getByText('Der Vorschlag steht jetzt im Entwurf.').waitFor();
    expect(await abschnitt(vorlage!.id, 'B')).toContain(
      'nach bestandener Prüfung auf Barrierefreiheit online',
    );
    await seite.getByRole('button', { name: 'Nicht aufnehmen' }).click();
    await seite.getByLabel('Warum nicht?').fill('Die Zahl steht in der Anlage.');
    await seite.getByRole('button', { name: 'Antworten' }).click();
    await seite.getByText('Alle Bemerkungen sind beantwortet.').waitFor();
    await pruefeZugaenglich(seite);
  });

  it('works in the dark, on a narrow screen, and in English', async () => {
    const [vorlage] = await haus.db.sql<{ id: string }>(`
      SELECT id
      FROM vorgang
      WHERE titel = 'Verhandlungen über den Betrieb eines gemeinsamen Rechenzentrums'`);
    const seite = await haus.als('AUT@SF', {
      pfad: `/vorgaenge/${vorlage!.id}/entwurf`,
      viewport: { width: 320, height: 800 },
      colorScheme: 'dark',
      sprache: 'en',
    });
    await seite.getByText('Only these').waitFor();
    await pruefeZugaenglich(seite);
    await bild(seite, '49-schmal-dunkel');
    for (const [weg, wort] of [
      ['entwurf/G', 'What belongs here'],
      ['entwurf/angaben', 'Save details'],
      ['pruefen', 'Who is asked afterwards'],
    ] as const) {
      await seite.goto(`${haus.adresse}/vorgaenge/${vorlage!.id}/${weg}`);
      await seite.getByText(wort).first().waitFor();
      await pruefeZugaenglich(seite);
    }
    await seite.goto(`${haus.adresse}/vorlagen/neu?weg=dokument`);
    await seite.getByRole('button', { name: 'Read the document' }).waitFor();
    await pruefeZugaenglich(seite);
  });
});
