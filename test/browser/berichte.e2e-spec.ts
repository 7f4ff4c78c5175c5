import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { BerichtAnsicht, KampagneAnsicht, MassnahmeAnsicht, MassnahmeKurz } from '#contract';
import { bild, pruefeZugaenglich, starteTestseite, type Testseite } from '../umgebung/browser.js';

let haus: Testseite;
beforeAll(async () => {
  haus = await starteTestseite();
});

const JAHR = 2031;
const gespeichert = (seite: Page) => seite.getByText(/^gespeichert \d\d:\d\d$/u).waitFor();
const fokus = (seite: Page) => seite.evaluate(() => document.activeElement?.getAttribute('aria-label'));
const fuegeEin = (seite: Page, text: string) =>
  seite.evaluate((inhalt) => {
    const daten = new DataTransfer();
    daten.setData('text/plain', inhalt);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: daten, bubbles: true, cancelable: true }),
    );
  }, text);

const lies = async <T>(pfad: string, stelle = 'BW@SF'): Promise<T> =>
  (await haus.anfrage(stelle, 'GET', pfad)).inhalt as T;

/** A measure of its own with a Kennzahl for each way to write a value. */
async function neueMassnahme(nummer: string): Promise<MassnahmeAnsicht> {
  const kennzahl = (name: string, plan: string) => ({
    name,
    einheit: 'Anzahl',
    richtung: 'mehr',
    planwerte: { [JAHR]: plan },
  });
  const { inhalt } = await haus.anfrage('BW@SF', 'POST', '/massnahmen', {
    nummer,
    titel: `Digitale Poststelle ${nummer}`,
    ressort: 'SF',
    handlungsfeld: 3,
    leitziel: 'Post kommt an.',
    projektziele: '- Alle Ressorts sind angeschlossen.',
    kennzahlen: [
      kennzahl('Angeschlossene Ressorts', '10'),
      kennzahl('Schulungen', '–'),
      kennzahl('Beschwerden', '0'),
    ],
    meilensteine: [
      { nr: 'M 1', name: 'Ausschreibung', soll: '01.03.2030' },
      { nr: 'M 2', name: 'Betrieb', soll: '11.2031' },
    ],
  });
  return inhalt as MassnahmeAnsicht;
}

/** A campaign that asks for reports, with the report on that measure. */
async function kampagneMit(
  massnahme: string,
): Promise<{ kampagne: string; bericht: string; vorgang: string }> {
  const { inhalt } = await haus.anfrage('BW@SF', 'POST', '/kampagnen', {
    jahr: JAHR,
    gremien: ['Haushalts- und Finanzausschuss'],
  });
  const { id } = inhalt as KampagneAnsicht;
  for (const schritt of ['planwerteEinfrieren', 'anfordern']) await haus.mach('BW@SF', id, schritt);
  const einer = (await lies<KampagneAnsicht>(`/kampagnen/${id}`)).berichte.find(
    (bericht) => bericht.massnahme.id === massnahme,
  );
  return { kampagne: id, bericht: einer?.bericht ?? '', vorgang: einer?.vorgang ?? '' };
}

describe('The register of measures', () => {
  it('is filtered by its address, and shows each measure with pictures that equal their tables', async () => {
    const seite = await haus.als('BW@SF', { pfad: '/massnahmen' });
    await pruefeZugaenglich(seite);
    await bild(seite, '70-massnahmen');
    await seite.getByLabel('Kurzeinschätzung').selectOption('rot');
    await seite.waitForURL(/ampel=rot/u);
    const { eintraege } = await lies<{ eintraege: MassnahmeKurz[] }>('/massnahmen?anzahl=200');
    const mitWerten = eintraege.find(({ berichte }) => berichte.length > 1) ?? eintraege[0];
    await seite.goto(`${haus.adresse}/massnahmen/${mitWerten?.id}`);
    await seite.getByRole('heading', { name: 'Kennzahlen' }).waitFor();
    await pruefeZugaenglich(seite);
    await bild(seite, '71-massnahme');
    for (const figur of await seite.locator('figure:has(.bild__wert)').all()) {
      const imBild = (await figur.locator('.bild__wert').allTextContents()).map((wert) =>
        wert.replace(/…$/u, ''),
      );
      const inDerTafel = await figur
        .locator('td')
        .evaluateAll((zellen) =>
          zellen.map((zelle) => zelle.querySelector('.wert')?.firstChild?.textContent ?? ''),
        );
      expect(imBild.map((wert, i) => inDerTafel[i]?.startsWith(wert))).toEqual(inDerTafel.map(() => true));
    }
  });

  it('takes a new measure, says at the field what is missing, and loses nothing when two change it', async () => {
    const seite = await haus.als('BW@SF', { pfad: '/massnahmen/neu' });
    await seite.getByRole('button', { name: 'Maßnahme anlegen' }).click();
    await seite.getByText('Bitte geben Sie die laufende Nummer an.').waitFor();
    await pruefeZugaenglich(seite);
    await seite.getByLabel('Lfd. Nr.').fill('D91');
    await seite.getByLabel('Titel', { exact: true }).fill('Digitale Bücherei');
    await seite.getByRole('button', { name: 'Kennzahl hinzufügen' }).click();
    await seite.getByLabel('Was gezählt wird').fill('Ausleihen');
    await seite
      .getByRole('textbox', { name: /^Plan \d{4}/u })
      .first()
      .fill('~20');
    await seite.getByRole('button', { name: 'Maßnahme anlegen' }).click();
    await seite.getByRole('heading', { name: 'D91 Digitale Bücherei' }).waitFor();
    await seite.getByRole('cell', { name: '~20' }).waitFor();
    await seite.getByRole('link', { name: 'Bearbeiten' }).click();
    const id = /massnahmen\/([0-9a-f-]{36})/u.exec(seite.url())?.[1] ?? '';
    await seite.getByLabel('Titel', { exact: true }).fill('Digitale Bücherei und Mediathek');
    const { etag } = await haus.anfrage('BW@SF', 'GET', `/massnahmen/${id}`);
    expect(
      (
        await haus.anfrage(
          'BW@SF',
          'PUT',
          `/massnahmen/${id}`,
          {
            nummer: 'D91',
            titel: 'Digitale Bücherei',
            ressort: 'SF',
            leitziel: 'Lesen für alle.',
            grund: 'Leitziel ergänzt',
          },
          etag,
        )
      ).status,
    ).toBe(200);
    await seite.getByRole('button', { name: 'Speichern' }).click();
    await seite.getByText('Jemand hat diese Maßnahme inzwischen geändert').first().waitFor();
    await pruefeZugaenglich(seite);
    await seite.getByRole('button', { name: 'Auf dem neuen Stand speichern' }).click();
    await seite.getByRole('heading', { name: 'D91 Digitale Bücherei und Mediathek' }).waitFor();
    await seite.getByText('Lesen für alle.', { exact: true }).waitFor();
    await seite.getByText('Was sich geändert hat').click();
    await seite.getByText('Leitziel ergänzt').waitFor();
    await pruefeZugaenglich(seite);
  });

  it('reads a list and tells row by row what was odd; a file of another kind is answered before it is sent', async () => {
    const seite = await haus.als('BW@SF', { pfad: '/massnahmen/einlesen' });
    const feld = seite.getByLabel('Maßnahmenliste', { exact: true });
    await feld.setInputFiles({ name: 'bild.gif', mimeType: 'image/gif', buffer: Buffer.from('GIF89a') });
    await seite.getByText('Bitte speichern Sie die Datei als XLSX, CSV, JSON.').waitFor();
    await feld.setInputFiles({
      name: 'liste.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Lfd. Nr.;Titel;Ressort\nD95;Neue Maßnahme;SF\nD95;Noch einmal;SF\n'),
    });
    await seite.getByRole('button', { name: 'Liste einlesen' }).click();
    await seite.getByRole('heading', { name: 'Die Liste ist eingelesen' }).waitFor();
    await seite.getByText('Zeile 3:').waitFor();
    await pruefeZugaenglich(seite);
    await bild(seite, '72-liste-eingelesen');
  });

  it('reads an older report, shows its values as written, and asks a person where it belongs', async () => {
    const seite = await haus.als('BW@SF', { pfad: '/massnahmen/einlesen?was=berichte' });
    await seite.getByLabel('Jahresbericht', { exact: true }).setInputFiles({
      name: 'alt.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(
        'Jahresbericht Handlungsfelder 2020\nBezeichnung der Maßnahme: Stempelkissen\nLfd. Nr. D99 der Liste\nSachstand: Läuft.\n',
      ),
    });
    await seite.getByRole('button', { name: 'Bericht einlesen' }).click();
    await seite.getByRole('heading', { name: 'Was Kogge gelesen hat' }).waitFor();
    await seite.getByText('gehört noch zu keiner Maßnahme').first().waitFor();
    await pruefeZugaenglich(seite);
    await bild(seite, '73-bericht-eingelesen');
    await seite.getByLabel('Zu welcher Maßnahme gehört dieser Bericht?').selectOption({ index: 1 });
    await seite.getByRole('button', { name: 'Zuordnen' }).click();
    await seite
      .getByText(/^Der Bericht gehört jetzt zu/u)
      .first()
      .waitFor();
  });
});

describe('A yearly report', () => {
  let ids: { kampagne: string; bericht: string; vorgang: string };
  beforeAll(async () => {
    ids = await kampagneMit((await neueMassnahme('D90')).id);
  });
  const zelle = (seite: Page, spalte: string, zeile: string) =>
    seite.getByLabel(`${spalte}: ${zeile}`, { exact: true });

  it('is written by keyboard as in a spreadsheet: move, type, take back, paste – and 0, a dash and nothing stay three things', async () => {
    const seite = await haus.als('MV@SF', { pfad: `/berichte/${ids.bericht}` });
    await zelle(seite, 'IST', 'Angeschlossene Ressorts').focus();
    await pruefeZugaenglich(seite);
    // A page that draws late: what is typed in between counts all the same.
    await seite.evaluate(() => {
      window.requestAnimationFrame = (zeichne) => window.setTimeout(() => zeichne(0), 100);
    });
    await seite.keyboard.type('+5');
    await seite.keyboard.press('Enter');
    expect(await fokus(seite)).toBe('IST: Schulungen');
    await seite.keyboard.type('–');
    await seite.keyboard.press('ArrowDown');
    await seite.keyboard.type('9');
    await seite.keyboard.press('Escape');
    await seite.keyboard.type('0');
    await seite.keyboard.press('ArrowRight');
    expect(await fokus(seite)).toBe('Begründung: Beschwerden');
    await seite.evaluate(
      () =>
        new Promise((gezeichnet) => {
          window.requestAnimationFrame(gezeichnet);
        }),
    );
    expect(await fokus(seite)).toBe('Begründung: Beschwerden');
    await gespeichert(seite);
    const ist = async () =>
      (await lies<BerichtAnsicht>(`/berichte/${ids.bericht}`)).kennzahlen.map(
        (kennzahl) => kennzahl.ist?.text ?? null,
      );
    expect(await ist()).toEqual(['+5', '–', '0']);
    await zelle(seite, 'IST', 'Schulungen').focus();
    await fuegeEin(seite, '~20\t"zwei\r\nZeilen"\r\n\tkeine\r\n7\tzu viel\r\n');
    await seite.getByText('7 · zu viel').waitFor();
    expect(await zelle(seite, 'Begründung', 'Schulungen').inputValue()).toBe('zwei\nZeilen');
    await pruefeZugaenglich(seite);
    await gespeichert(seite);
    await seite.getByRole('button', { name: 'Speichern' }).click();
    expect(await ist()).toEqual(['+5', '~20', null]);
    await seite.getByRole('button', { name: 'Einfügen zurücknehmen' }).click();
    await zelle(seite, 'Neuer Termin', 'M 1 Ausschreibung').fill('3. Quartal 2032');
    await gespeichert(seite);
    await bild(seite, '74-bericht-schreiben');
  });

  it('keeps what two write at once and what was typed without a connection', async () => {
    const seite = await haus.als('MV@SF', { pfad: `/berichte/${ids.bericht}` });
    await seite.getByRole('textbox', { name: 'Sachstand' }).fill('Läuft.');
    await gespeichert(seite);
    const aendereIst = async (ist: string) => {
      const { inhalt, etag } = await haus.anfrage('MV@SF', 'GET', `/berichte/${ids.bericht}`);
      const bericht = inhalt as BerichtAnsicht;
      const eingabe = {
        kurzeinschaetzung: null,
        kennzahlen: bericht.kennzahlen.map(({ id }, i) => ({ id, ist: i === 0 ? ist : '–' })),
        meilensteine: bericht.meilensteine.map(({ id }) => ({ id, ist: '–' })),
        sachstand: bericht.sachstand,
      };
      expect((await haus.anfrage('MV@SF', 'PUT', `/berichte/${ids.bericht}`, eingabe, etag)).status).toBe(
        200,
      );
    };
    // Different fields go together by themselves, the same one is a question.
    await aendereIst('7');
    await seite.getByRole('textbox', { name: 'Sachstand' }).fill('Läuft gut.');
    await gespeichert(seite);
    expect((await lies<BerichtAnsicht>(`/berichte/${ids.bericht}`)).kennzahlen[0]?.ist?.text).toBe('7');
    // Without a connection the page cannot hear of the other change before she types.
    await seite.context().setOffline(true);
    await aendereIst('6');
    await zelle(seite, 'IST', 'Angeschlossene Ressorts').fill('8');
    await seite.getByText(/Ihr Bericht liegt auf diesem Gerät/u).waitFor();
    await seite.context().setOffline(false);
    await seite.getByText('Zwei haben an diesem Bericht geschrieben').waitFor();
    await pruefeZugaenglich(seite);
    await seite
      .getByRole('dialog')
      .getByRole('radio', { name: /Meine Eingabe: 8/u })
      .check();
    await seite.getByRole('button', { name: 'So speichern' }).click();
    await gespeichert(seite);
    expect((await lies<BerichtAnsicht>(`/berichte/${ids.bericht}`)).kennzahlen[0]?.ist?.text).toBe('8');
  });

  it('suggests an Ampel with its reason, asks why it is seen differently, and is handed in once nothing is missing', async () => {
    const seite = await haus.als('MV@SF', {
      pfad: `/berichte/${ids.bericht}`,
      viewport: { width: 820, height: 1180 },
    });
    await seite.getByText('Vorschlag aus den Zahlen:').waitFor();
    await seite.getByRole('radio', { name: 'grün' }).check();
    await seite
      .getByLabel('Warum Ihre Einschätzung vom Vorschlag abweicht')
      .fill('Der Rückstand wird bis März aufgeholt.');
    for (const ist of ['Schulungen', 'Beschwerden'])
      await zelle(seite, 'Begründung', ist).fill('Wird nicht mehr erhoben.');
    for (const name of ['M 1 Ausschreibung', 'M 2 Betrieb'])
      await zelle(seite, 'Neuer Termin', name).fill('2033');
    await gespeichert(seite);
    for (const feld of await seite.getByRole('textbox', { name: /^Antwort:/u }).all())
      await feld.fill('Das stimmt so.');
    await seite.getByRole('button', { name: 'Speichern' }).click();
    await seite.getByText('Nichts fehlt – der Bericht kann eingereicht werden.').waitFor();
    await bild(seite, '75-bericht-fertig');
    await seite.getByRole('link', { name: 'Bericht einreichen' }).click();
    await seite.getByRole('button', { name: 'Bericht einreichen' }).click();
    await seite.getByText('„Bericht einreichen“ ist gemacht.').waitFor();
    await seite.getByRole('link', { name: 'Bericht öffnen' }).click();
    await seite.getByText('Der Rückstand wird bis März aufgeholt.').waitFor();
    await pruefeZugaenglich(seite);
    await bild(seite, '76-bericht-lesen');
  });

  it('has its place on the board, where what is missing comes first, and in the consolidated report', async () => {
    const seite = await haus.als('BW@SF', { pfad: `/kampagnen/${ids.kampagne}` });
    await seite.getByRole('heading', { name: `Kampagne ${JAHR}` }).waitFor();
    await pruefeZugaenglich(seite);
    await bild(seite, '77-kampagne');
    const imBild = await seite.locator('.bild__wert').allTextContents();
    expect(
      await seite.getByRole('table', { name: 'Wo die Berichte stehen' }).locator('td').allTextContents(),
    ).toEqual(imBild);
    await seite.getByLabel('Zeigen').selectOption('fehlt');
    await seite.waitForURL(/zeige=fehlt/u);
    await seite.getByRole('link', { name: 'Zum Gesamtbericht' }).click();
    await seite.getByRole('heading', { name: `Gesamtbericht ${JAHR}` }).waitFor();
    await pruefeZugaenglich(seite);
    await bild(seite, '78-gesamtbericht');
    // No worker runs here: the job waits until somebody thinks better of it.
    await seite.getByRole('button', { name: 'Datei erstellen' }).click();
    await seite.getByText('Die Datei wird gleich erstellt').waitFor();
    await pruefeZugaenglich(seite);
    await seite.getByRole('button', { name: 'Ausgabe abbrechen' }).click();
    await seite.getByText('Die Ausgabe ist abgebrochen.').waitFor();
  });

  it('is readable on a phone and in the dark, pictures too', async () => {
    const seite = await haus.als('BW@SF', {
      viewport: { width: 320, height: 700 },
      colorScheme: 'dark',
      hasTouch: true,
    });
    const { eintraege } = await lies<{ eintraege: MassnahmeKurz[] }>('/massnahmen');
    for (const pfad of [
      '/massnahmen',
      `/massnahmen/${eintraege[0]?.id}`,
      `/berichte/${ids.bericht}`,
      '/kampagnen',
      `/kampagnen/${ids.kampagne}`,
      `/kampagnen/${ids.kampagne}/gesamtbericht`,
    ]) {
      await seite.goto(`${haus.adresse}${pfad}`);
      await seite.waitForSelector('h1');
      await seite.waitForFunction(() => document.querySelector('.ladend') === null);
      await pruefeZugaenglich(seite);
      expect(
        await seite
          .locator('svg.bild')
          .evaluateAll((bilder) =>
            bilder.every(
              (eines) =>
                eines.getBoundingClientRect().right <= innerWidth &&
                [...eines.querySelectorAll('text')].every(
                  (text) => Number.parseFloat(getComputedStyle(text).fontSize) >= 13,
                ),
            ),
          ),
      ).toBe(true);
    }
    await bild(seite, '79-gesamtbericht-telefon');
  });

  it('begins with a campaign that is planned in three answers', async () => {
    const seite = await haus.als('BW@SF', { pfad: '/kampagnen' });
    await seite.getByRole('button', { name: 'Neue Kampagne' }).click();
    await seite.getByLabel('Berichtsjahr').fill('32');
    await seite.getByRole('button', { name: 'Kampagne planen' }).click();
    await seite.getByText('Bitte geben Sie ein Jahr').waitFor();
    await pruefeZugaenglich(seite);
    await seite.getByLabel('Berichtsjahr').fill('2032');
    await seite.getByLabel('Gremien').fill('Deputation für Inneres');
    await seite.getByRole('button', { name: 'Kampagne planen' }).click();
    await seite.getByRole('heading', { name: 'Kampagne 2032' }).waitFor();
    await seite.getByText('Deputation für Inneres').waitFor();
  });
});
