import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { neueKennung } from '#persistence';
import { MANDANT } from '../../apps/standalone/src/demo/organisation.js';
import { inhaberVon } from '../../apps/standalone/src/demo/personen.js';
import { bild, pruefeZugaenglich, starteTestseite, type Testseite } from '../umgebung/browser.js';

jest.setTimeout(180_000);
let haus: Testseite;
beforeAll(async () => {
  haus = await starteTestseite();
});

const idVon = async (titel: string): Promise<string> =>
  (await haus.db.sql<{ id: string }>('SELECT id FROM vorgang WHERE titel = $1', [titel]))[0]?.id ?? '';
const oeffne = async (seite: Page, pfad: string) => {
  await seite.goto(`${haus.adresse}${pfad}`);
  await seite.waitForSelector('h1');
  await seite.waitForFunction(() => document.querySelector('.ladend') === null);
};

/** Somebody else makes a Schritt meanwhile, in a window of her own. */
async function machtInzwischen(stelle: string, id: string, schritt: string, daten: object): Promise<void> {
  const seite = await haus.als(stelle);
  const status = await seite.evaluate(
    async ([pfad, eingabe]) => {
      const { headers } = await fetch(`/api/vorgaenge/${pfad}`);
      const antwort = await fetch(`/api/vorgaenge/${pfad}/schritte`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'if-match': headers.get('etag') ?? '',
          'idempotency-key': crypto.randomUUID(),
        },
        body: eingabe ?? '',
      });
      return antwort.status;
    },
    [id, JSON.stringify({ schritt, daten })],
  );
  expect(status).toBe(201);
}

describe('The inbox of somebody with much to do', () => {
  it('keeps a filter, signs four papers after one look at the list, and says what became of each', async () => {
    const seite = await haus.als('STR@SF');
    await seite.getByRole('group', { name: 'Filter' }).getByRole('button', { name: 'Mitzeichnen 4' }).click();
    await seite.getByRole('button', { name: 'Filter speichern' }).click();
    await seite.getByLabel('Name des Filters').fill('Mitzeichnungen');
    await pruefeZugaenglich(seite);
    await seite.getByRole('dialog').getByRole('button', { name: 'Filter speichern' }).click();
    await seite.getByRole('link', { name: 'Mitzeichnungen (4)' }).waitFor();
    await oeffne(seite, '/');
    await seite.getByRole('link', { name: 'Mitzeichnungen (4)' }).click();
    await seite.getByRole('checkbox', { name: 'Überfällig: alle auswählen' }).check();
    await seite.getByText('eine Aufgabe ausgewählt').waitFor();
    await seite.getByRole('button', { name: 'Alle 4 auswählen' }).click();
    await seite.getByText('4 Aufgaben ausgewählt').waitFor();
    // Only what all of them allow.
    expect(await seite.getByRole('link', { name: 'Freigeben oder zeichnen …' }).count()).toBe(0);
    await pruefeZugaenglich(seite);
    await bild(seite, '20-posteingang-auswahl');
    await seite.getByRole('link', { name: 'Mitzeichnen …' }).click();
    await seite.getByRole('heading', { name: 'Sie zeichnen 4 Vorlagen mit' }).waitFor();
    await pruefeZugaenglich(seite);
    await bild(seite, '21-gemeinsam');
    await machtInzwischen('VB@SWHT', await idVon('Erneuerung der Hafenbahnsignale'), 'zurueckziehen', {
      grund: 'Die Finanzierung hat sich geändert.',
    });
    await seite.getByRole('button', { name: 'Alle bestätigen' }).click();
    await seite.getByText('3 von 4 gemacht').waitFor();
    await seite
      .getByRole('row', { name: /Erneuerung der Hafenbahnsignale/u })
      .getByText('nicht gemacht')
      .waitFor();
    await pruefeZugaenglich(seite);
    await bild(seite, '22-gemeinsam-ergebnis');
    expect(
      await haus.db.sql(
        `
          SELECT urteil
          FROM zeichnung
          WHERE person_id = $1
            AND schritt = 'mitzeichnen'
            AND am > kogge_jetzt() - interval '5 minutes'`,
        [inhaberVon('STR@SF').id],
      ),
    ).toHaveLength(3);
    await oeffne(seite, '/?ansicht=erledigt');
    await seite
      .getByRole('link', { name: 'Ausstattung der Gerichte für Videoverhandlungen' })
      .first()
      .waitFor();
    await pruefeZugaenglich(seite);
  });

  it('shows the paper beside the list where there is room, without counting it as seen', async () => {
    const seite = await haus.als('STR@SF');
    await seite.setViewportSize({ width: 1440, height: 900 });
    const vorschau = seite.getByRole('complementary', { name: 'Vorschau' });
    // By its title: the order of the inbox is another one each day.
    const titel = 'Register der öffentlichen Liegenschaften';
    await seite.locator('[data-zeile]').filter({ hasText: titel }).focus();
    await vorschau.getByRole('heading', { name: titel }).waitFor();
    await vorschau.getByText('Das soll der Senat beschließen').waitFor();
    await vorschau.getByText('Ganzer Text').click();
    await vorschau.getByRole('heading', { name: 'A. Problem' }).waitFor();
    await pruefeZugaenglich(seite);
    await bild(seite, '23-posteingang-vorschau');
    await seite.getByText('neu', { exact: true }).first().waitFor();
    await seite.getByRole('button', { name: 'Vorschau' }).click();
    await vorschau.waitFor({ state: 'detached' });
    await seite.reload();
    await seite.getByRole('button', { name: 'Vorschau', pressed: false }).waitFor();
    await seite.setViewportSize({ width: 820, height: 1180 });
    await seite.getByRole('button', { name: 'Vorschau' }).waitFor({ state: 'detached' });
  });

  it('gets from any page to a paper by Ctrl+K, and never while somebody writes a slash', async () => {
    const seite = await haus.als('STR@SF');
    await oeffne(seite, '/fristen');
    await seite.keyboard.press('Control+k');
    const suche = seite.getByRole('dialog', { name: 'Schnellsuche' });
    await suche.getByLabel('Wörter oder Nummer').fill('Videoverhandlungen');
    await suche.getByRole('link', { name: /Ausstattung der Gerichte für Videoverhandlungen/u }).waitFor();
    await pruefeZugaenglich(seite);
    await bild(seite, '24-schnellsuche');
    await seite.keyboard.press('ArrowDown');
    await seite.keyboard.press('Enter');
    await seite.getByRole('heading', { level: 1, name: /Videoverhandlungen/u }).waitFor();
    await seite.keyboard.press('/');
    await suche.getByLabel('Wörter oder Nummer').pressSequentially('sf/x');
    await seite.keyboard.press('Enter');
    await seite.waitForURL(/\/suche\?q=sf%2Fx/u);
    await seite.getByLabel('Wörter oder Nummer').press('/');
    expect(await suche.count()).toBe(0);
  });

  it('goes by keys while the list has the focus, and gives back at once what was put aside by mistake', async () => {
    const seite = await haus.als('STR@SF');
    const zeile = (nr: number) => seite.locator('[data-zeile]').nth(nr);
    await zeile(0).focus();
    await seite.keyboard.press('j');
    expect(await zeile(1).evaluate((eine) => eine === document.activeElement)).toBe(true);
    await seite.keyboard.press('ArrowUp');
    await seite.keyboard.press('x');
    await seite.getByText('eine Aufgabe ausgewählt').waitFor();
    await seite.keyboard.press('Escape');
    const titel = await zeile(0).innerText();
    await zeile(0).focus();
    await seite.keyboard.press('e');
    await seite.getByRole('dialog').waitFor();
    await pruefeZugaenglich(seite);
    await seite.getByRole('button', { name: 'morgen' }).click();
    await seite.getByText('Eine Aufgabe zurückgestellt.').waitFor();
    await seite.getByRole('link', { name: titel }).waitFor({ state: 'detached' });
    await seite.getByRole('button', { name: 'Rückgängig' }).click();
    await seite.getByRole('link', { name: titel }).waitFor();
    await zeile(0).focus();
    await seite.keyboard.press('?');
    await seite.getByLabel('Buchstabentasten benutzen').uncheck();
    await seite.keyboard.press('Escape');
    await zeile(0).focus();
    await seite.keyboard.press('x');
    expect(await seite.getByText('eine Aufgabe ausgewählt').count()).toBe(0);
  });

  it('shows a deputy for whom she acts, and records it', async () => {
    await haus.db.sql(
      `
        INSERT INTO vertretung (id, mandant_id, vertretene_id, vertretende_id, von, bis, grund)
        VALUES ($1, $2, $3, $4, kogge_heute() - 1, kogge_heute() + 5, 'Urlaub')`,
      [neueKennung(), MANDANT.id, inhaberVon('STR@SASJI').id, inhaberVon('AL@SASJI').id],
    );
    const seite = await haus.als('AL@SASJI');
    const inhalt = seite.getByRole('main');
    const iv = `i. V. für ${inhaberVon('STR@SASJI').name}`;
    await inhalt.getByText(iv).first().waitFor();
    await seite
      .getByRole('listitem')
      .filter({ hasText: 'Erster Bericht zum Fachkräftefonds' })
      .getByRole('checkbox')
      .check();
    await seite.getByRole('link', { name: 'Mitzeichnen …' }).click();
    await seite.getByRole('heading', { name: 'Sie zeichnen eine Vorlage mit' }).waitFor();
    await inhalt.getByText(iv).waitFor();
    await seite.getByRole('button', { name: 'Alle bestätigen' }).click();
    await seite.getByText('1 von 1 gemacht').waitFor();
    expect(
      await haus.db.sql('SELECT ressort, urteil, vertritt_id FROM zeichnung WHERE person_id = $1', [
        inhaberVon('AL@SASJI').id,
      ]),
    ).toContainEqual({ ressort: 'SASJI', urteil: 'erteilt', vertritt_id: inhaberVon('STR@SASJI').id });
    await oeffne(seite, '/');
    await seite.getByRole('button', { name: 'nur eigene' }).click();
    await inhalt.getByText(iv).first().waitFor({ state: 'detached' });
  });
});

describe('Lists', () => {
  it('find papers by words and by facets, and the address holds both', async () => {
    const seite = await haus.als('AUT@SF', { pfad: '/suche' });
    await seite.getByLabel('Wörter oder Nummer').fill('bruecke');
    await seite.getByRole('button', { name: 'Suchen' }).click();
    await seite.getByRole('link', { name: 'Ersatzneubau einer Brücke in der Neustadt' }).waitFor();
    expect(seite.url()).toContain('q=bruecke');
    await pruefeZugaenglich(seite);
    await seite.getByLabel('Wörter oder Nummer').fill('bericht');
    await seite.getByRole('button', { name: 'Suchen' }).click();
    await seite.getByLabel('Art', { exact: true }).selectOption({ index: 1 });
    await seite.waitForURL(/art=/u);
    await bild(seite, '24-suche');
    // A confidential paper of other Ressorts is neither found nor counted.
    await oeffne(seite, '/suche?q=Ansiedlung+Unternehmens');
    await seite.getByText('0 Treffer').waitFor();
    await oeffne(seite, '/vorlagen?phase=Senat');
    await seite.getByRole('link', { name: 'Bericht zum Schulbau' }).waitFor();
    expect(await seite.getByText('Ansiedlung eines Unternehmens').count()).toBe(0);
    await pruefeZugaenglich(seite);
    await bild(seite, '23-vorlagen');
  });

  it('hold on a phone and in the dark', async () => {
    const seite = await haus.als('SK@SK', { viewport: { width: 320, height: 700 }, colorScheme: 'dark' });
    for (const pfad of [
      '/vorlagen',
      '/sitzungen',
      '/beschluesse',
      '/fristen',
      '/fristen?ansicht=laufende&wer=mein',
      '/',
    ]) {
      await oeffne(seite, pfad);
      await pruefeZugaenglich(seite);
    }
    await bild(seite, '25-telefon-dunkel');
  });
});

describe('A meeting', () => {
  it('is closed only when every item has an outcome; the refusal leads there', async () => {
    const seite = await haus.als('SK@SK', { pfad: '/sitzungen?zeit=vergangen' });
    await pruefeZugaenglich(seite);
    // The meeting of the one paper that is still called; the last one is another after midnight.
    const [aufgerufen] = await haus.db.sql<{ sitzung: string }>(
      `SELECT sitzung_id AS sitzung FROM vorgang WHERE zustand = 'beratung'`,
    );
    await seite.locator(`.termin a[href="/sitzungen/${aufgerufen?.sitzung}"]`).click();
    await seite.getByRole('heading', { name: /Öffentlicher Teil/u }).waitFor();
    await pruefeZugaenglich(seite);
    await bild(seite, '26-sitzung');
    const adresse = seite.url();
    await seite.getByRole('button', { name: 'Sitzung abschließen …' }).click();
    await seite.getByRole('button', { name: 'Abschließen', exact: true }).click();
    await seite.getByText('Das wartet noch auf diese Sitzung').waitFor();
    await seite.getByText(/^Aufgerufen und ohne Ergebnis: TOP \d+\./u).waitFor();
    await pruefeZugaenglich(seite);
    await bild(seite, '27-abschluss-verweigert');
    await seite.keyboard.press('Escape');
    await seite.getByRole('link', { name: /^Beschließen/u }).click();
    await seite.getByRole('heading', { level: 1, name: 'Beschließen' }).waitFor();
    // The new page stands still at its top: nothing moves under the hand.
    await seite.waitForFunction(() => scrollY === 0);
    const handgriffe = await seite.evaluate(() => (globalThis as unknown as { spur: string[] }).spur);
    const danach = handgriffe.slice(handgriffe.findLastIndex((einer) => einer.includes(' click ')));
    expect(danach.filter((einer) => / scroll .* y=(?!0$)/u.test(einer))).toEqual([]);
    await seite.getByLabel('Anwesende Mitglieder').fill('9');
    await seite.getByRole('button', { name: 'Beschließen' }).click();
    await seite.getByText('„Beschließen“ ist gemacht.').waitFor();
    await seite.goto(adresse);
    await seite.getByRole('button', { name: 'Sitzung abschließen …' }).click();
    await seite.getByRole('button', { name: 'Abschließen', exact: true }).click();
    await seite.getByText('Die Sitzung ist abgeschlossen.').waitFor();
  });
});

describe('A Staatsrat on a tablet', () => {
  it('decides without scrolling, sees exactly what has changed since his signature, and goes on to the next task', async () => {
    const vorlage = `/vorgaenge/${await idVon('Zweite Auswertung der Hebammenzentren')}`;
    const seite = await haus.als('STR@SASJI', {
      viewport: { width: 820, height: 1180 },
      hasTouch: true,
      pfad: vorlage,
    });
    const oben = async (name: string) => (await seite.getByRole('heading', { name }).boundingBox())?.y ?? 0;
    await seite.getByRole('heading', { name: 'A. Problem' }).waitFor();
    // The bar of the decision is in sight without scrolling.
    expect(await oben('Was Sie jetzt tun können')).toBeLessThan(1180);
    await bild(seite, '28-tablet');
    for (const reiter of ['mitzeichnung', 'anlagen', 'aenderungen']) {
      await oeffne(seite, `${vorlage}?reiter=${reiter}`);
      await pruefeZugaenglich(seite);
      await bild(seite, `29-tablet-${reiter}`);
    }
    await seite.getByText('Seit Ihr Ressort Fassung 1 mitgezeichnet hat').waitFor();
    await oeffne(seite, `${vorlage}?reiter=mitzeichnung`);
    await seite
      .getByRole('row', { name: /Arbeit, Soziales/u })
      .getByText(/^bis \d\d\.\d\d\.\d{4} – in \d+ Tagen/u)
      .waitFor();
    await oeffne(seite, `${vorlage}?reiter=aenderungen`);
    const fokus = () =>
      seite.evaluate(() => [
        document.activeElement?.tagName,
        [...document.querySelectorAll('ins, del')].indexOf(document.activeElement as Element),
      ]);
    await seite.getByRole('button', { name: 'Nächste Änderung' }).tap();
    expect(await fokus()).toEqual([expect.stringMatching(/INS|DEL/u), 0]);
    await seite.keyboard.press('n');
    expect((await fokus())[1]).toBe(1);
    await seite.keyboard.press('p');
    expect((await fokus())[1]).toBe(0);
    await seite.getByRole('link', { name: 'Erneut mitzeichnen' }).tap();
    await seite.getByRole('heading', { name: 'Mitzeichnen' }).waitFor();
    await oeffne(seite, vorlage);
    await seite.getByRole('navigation', { name: 'Weiter im Posteingang' }).getByRole('link').first().tap();
    await seite.getByRole('heading', { name: 'Was Sie jetzt tun können' }).waitFor();
  });
});

describe('What was before a rule of today', () => {
  it('is settled by the chancellery on its page, with a reason', async () => {
    const [{ vorgang } = { vorgang: '' }] = await haus.db.sql<{ vorgang: string }>(`
      SELECT id AS vorgang
      FROM vorgang
      WHERE art = 'senatsvorlage'
        AND zustand = 'beschlossen'
      LIMIT 1`);
    await haus.db.sql(
      `
        INSERT INTO altfall (id, mandant_id, aussage, vorgang_id, gegenstand_id, erfasst_am)
        VALUES ($1, $2, 'I-40', $3, $3, kogge_jetzt())`,
      [neueKennung(), MANDANT.id, vorgang],
    );
    const seite = await haus.als('SK@SK');
    await oeffne(seite, '/sitzungen');
    await seite.getByRole('link', { name: 'Altfälle' }).click();
    await seite.getByRole('heading', { name: 'Jedes Ressort, das einmal gefragt war' }).waitFor();
    await pruefeZugaenglich(seite);
    await bild(seite, '40-altfaelle');
    await seite.getByRole('button', { name: /^Erledigen/u }).click();
    await seite.getByLabel('Was damit geschieht, und warum').fill('Das Ressort hat mündlich zugestimmt.');
    await seite.getByRole('button', { name: 'Festhalten' }).click();
    await seite.getByText('Kein Altfall ist offen.').waitFor();
  });
});
