import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { inOrdnung } from '#workflows';
import { inhaberVon } from '../../apps/standalone/src/demo/personen.js';
import { bild, pruefeZugaenglich, starteTestseite, type Testseite } from '../umgebung/browser.js';
import { stelleUhr } from '../umgebung/datenbank.js';
import { einWorker, ruhe } from '../worker/mit-worker.js';
import { einPostfach } from '../worker/postfach.js';
import { allesInOrdnung, TEXTE, wegeIn } from './wegweiser.js';

jest.setTimeout(180_000);
let haus: Testseite;
let wege: ReturnType<typeof wegeIn>;
beforeAll(async () => {
  haus = await starteTestseite();
  wege = wegeIn(haus);
});

describe('A paper', () => {
  it('goes from the first word to the decision and to the obligation that comes of it', async () => {
    const autor = await haus.als('AUT@SF', { pfad: '/vorlagen/neu' });
    await autor.getByLabel('Titel', { exact: true }).fill('Gemeinsame Poststelle der Häuser');
    await autor.getByLabel('Zielsitzung des Senats').selectOption(await wege.sitzungIn(40));
    await autor.getByRole('button', { name: 'Vorlage anlegen' }).click();
    await autor.getByRole('heading', { name: 'Abschnitte' }).waitFor();
    const id = /vorgaenge\/([0-9a-f-]{36})/u.exec(autor.url())?.[1] ?? '';
    const { D, ...ohneD } = TEXTE;
    const termin = await wege.tagIn(200);
    await wege.schreibe(id, {
      ...ohneD,
      G: `1. Der Senat stimmt der Zusammenführung zu.\n\n2. Der Senat bittet den Senator für Finanzen, ihm bis zum ${termin} zu berichten.`,
    });
    await haus.mach('AUT@SF', id, 'festlegen', {
      mitzeichnende: [{ ressort: 'SIS' }, { ressort: 'SJV', abschnitte: ['B', 'D'] }],
    });
    await wege.auf(autor, `/vorgaenge/${id}/pruefen`);
    await autor.getByText('Abschnitt D ist noch leer.').first().waitFor();
    await autor.getByRole('link', { name: 'Zu Abschnitt D' }).click();
    await autor.locator('[role=textbox][aria-multiline=true]').click();
    await autor.keyboard.type(D);
    await autor.getByText(/^gespeichert \d\d:\d\d$/u).waitFor();
    await wege.auf(autor, `/vorgaenge/${id}/pruefen`);
    await autor.getByText(`„bis zum ${termin}“`).waitFor();
    expect(await autor.getByText('Abschnitt D ist noch leer.').count()).toBe(0);
    // The page of the paper leads to the same check page: there is one way to submit (rule F2).
    await wege.auf(autor, `/vorgaenge/${id}`);
    await autor.getByRole('link', { name: 'Zur Prüfung einreichen' }).click();
    await autor.waitForURL(`**/vorgaenge/${id}/pruefen`);
    await autor.getByText('Alles vollständig').waitFor();
    await autor.getByRole('button', { name: 'Fassung 1 einreichen' }).click();
    await autor.getByRole('button', { name: 'Zur Prüfung einreichen' }).click();
    await autor.getByText('„Zur Prüfung einreichen“ ist gemacht.').waitFor();
    expect(await wege.zustand(id)).toEqual({ zustand: 'fachpruefung', fassung: 1 });

    await haus.mach('RL@SF', id, 'freigeben');
    const buero = await haus.als('VB@SF');
    await wege.macht(buero, id, 'Formal in Ordnung', allesInOrdnung);
    await wege.macht(await haus.als('STR@SIS'), id, 'Mitzeichnen', (seite) =>
      seite.getByRole('radio', { name: 'Mitzeichnen', exact: true }).check(),
    );
    const gerichte = await haus.als('STR@SJV');
    await wege.macht(gerichte, id, 'Mitzeichnen', async (seite) => {
      await seite.getByRole('radio', { name: 'Mit Maßgabe mitzeichnen' }).check();
      await seite.getByLabel('Text', { exact: true }).fill('Die Post der Gerichte bleibt getrennt.');
    });
    expect(await wege.zustand(id)).toEqual({ zustand: 'ressortabstimmung', fassung: 1 });
    await wege.auf(buero, `/vorgaenge/${id}?reiter=mitzeichnung`);
    await buero.getByText('Die Post der Gerichte bleibt getrennt.').first().waitFor();
    await pruefeZugaenglich(buero);
    await bild(buero, '50-massgabe');
    await buero.getByRole('link', { name: /^Als umgesetzt melden/u }).click();
    await buero.getByLabel('Begründung').fill('In Abschnitt B so vorgesehen.');
    await buero.getByRole('button', { name: 'Maßgabe als umgesetzt melden' }).click();
    await buero.getByText('„Maßgabe als umgesetzt melden“ ist gemacht.').waitFor();
    await wege.auf(gerichte, `/vorgaenge/${id}?reiter=mitzeichnung`);
    await gerichte.getByRole('link', { name: /^Maßgabe erledigen/u }).click();
    await gerichte.getByRole('radio', { name: 'erfüllt' }).check();
    await gerichte.getByRole('button', { name: 'Maßgabe erledigen' }).click();
    await gerichte.getByText('„Maßgabe erledigen“ ist gemacht.').waitFor();

    const staatsrat = await haus.als('STR@SF', { pfad: `/vorgaenge/${id}/schritt/zeichnen` });
    await wege.veralte('STR@SF');
    await staatsrat.getByLabel('Vermerk').fill('Mit Dank an alle Häuser');
    await staatsrat.getByRole('button', { name: 'Zeichnen' }).click();
    await staatsrat.getByText('Bitte weisen Sie sich noch einmal aus').waitFor();
    await pruefeZugaenglich(staatsrat);
    await wege.weistSichAus(staatsrat, 'STR@SF');
    expect(await staatsrat.getByLabel('Vermerk').inputValue()).toBe('Mit Dank an alle Häuser');
    await staatsrat.getByRole('button', { name: 'Zeichnen' }).click();
    await staatsrat.getByText('„Zeichnen“ ist gemacht.').waitFor();
    await wege.macht(await haus.als('SEN@SF'), id, 'Zeichnen');

    const kanzlei = await haus.als('SK@SK');
    await wege.macht(kanzlei, id, 'Annehmen', allesInOrdnung);
    await haus.mach('SK@SK', id, 'empfehlen');
    await haus.mach('SK@SK', id, 'aufAndereSitzung', {
      sitzung: await wege.heutige(),
      grund: 'Sie tagt heute.',
    });
    await wege.macht(kanzlei, id, 'Auf die Tagesordnung setzen', (seite) =>
      seite.getByRole('radio', { name: 'öffentlich' }).check(),
    );
    await haus.mach('SK@SK', id, 'aufrufen');
    await wege.macht(kanzlei, id, 'Mit Änderung beschließen', async (seite) => {
      await seite.getByLabel('Anwesende Mitglieder').fill('9');
      await seite
        .getByRole('group', { name: 'Ziffer 1' })
        .getByLabel('Wortlaut')
        .fill('Der Senat stimmt der Zusammenführung für zwei Jahre zu.');
      expect(await seite.getByRole('button', { name: 'Ziffer 2 streichen' }).count()).toBe(1);
      // At the end of the page its bar lies on no control.
      await seite.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await pruefeZugaenglich(seite);
      await bild(seite, '51-ziffern');
    });
    expect(await wege.zustand(id)).toEqual({ zustand: 'beschlossen', fassung: 1 });
    const ziffern = await haus.db.sql(
      `
        SELECT nr, text, adressat
        FROM ziffer
        WHERE vorgang_id = $1
        ORDER BY folge`,
      [id],
    );
    expect(ziffern).toMatchObject([
      { nr: '1', text: 'Der Senat stimmt der Zusammenführung für zwei Jahre zu.' },
      { nr: '2', adressat: ['SF'] },
    ]);
    // What the Senate has decided can be worded anew when it is made out, never struck.
    await wege.auf(kanzlei, `/vorgaenge/${id}/schritt/ausfertigen`);
    await kanzlei.getByRole('group', { name: 'Ziffer 2' }).waitFor();
    expect(await kanzlei.getByRole('button', { name: /streichen/u }).count()).toBe(0);
    const [auftrag] = await haus.db.sql<{ id: string }>(
      'SELECT vorgang_id AS id FROM auftrag WHERE quelle_id = $1',
      [id],
    );
    await wege.macht(kanzlei, auftrag?.id ?? '', 'Auftrag bestätigen');
    await wege.auf(kanzlei, `/vorgaenge/${id}?reiter=verlauf`);
    const saetze = (await kanzlei.locator('.verlauf > li > strong').allInnerTexts()).slice(0, 7);
    expect(saetze.map((einer) => einer.replace(/^\S+ \S+ hat /u, ''))).toEqual([
      'den geänderten Beschluss des Senats festgehalten',
      'den Tagesordnungspunkt aufgerufen',
      'die Vorlage auf die Tagesordnung gesetzt',
      'die Vorlage auf eine andere Sitzung genommen',
      'die Vorlage dem Senat empfohlen',
      'die Vorlage angenommen',
      'gezeichnet',
    ]);
    expect(await kanzlei.locator('.verlauf').innerText()).not.toMatch(/person@|[0-9a-f]{8}-[0-9a-f]{4}/u);
    await wege.auf(kanzlei, '/fristen?wer=SF');
    await kanzlei.getByText(`bis zum ${termin}`).waitFor();
    await pruefeZugaenglich(kanzlei);
    await bild(kanzlei, '52-auftraege');
  });

  it('with an objection is changed at its place; only whose section changed is asked again, and nobody releases it earlier', async () => {
    const id = await wege.inAbstimmung('Sprechzeiten der Ortsämter', [
      { ressort: 'SIS', abschnitte: ['B'] },
      { ressort: 'SJV', abschnitte: ['D'] },
      { ressort: 'SWHT', abschnitte: ['B', 'G'] },
    ]);
    for (const ressort of ['SIS', 'SJV'])
      await haus.mach(`STR@${ressort}`, id, 'mitzeichnen', { ressort, urteil: 'erteilt' });
    await haus.mach('STR@SWHT', id, 'bemerken', {
      text: 'Bitte nennen Sie das Haus.',
      abschnitt: 'B',
      vorschlag: { alt: 'in einem Haus', neu: 'im Haus am Wall' },
    });
    await wege.macht(await haus.als('STR@SWHT'), id, 'Mitzeichnen', async (seite) => {
      await seite.getByRole('radio', { name: 'Bedenken erheben' }).check();
      await seite.getByRole('button', { name: 'Bedenken erheben' }).click();
      await seite
        .getByText('Bitte schreiben Sie, worin die Maßgabe oder das Bedenken besteht')
        .first()
        .waitFor();
      await seite.getByLabel('Text', { exact: true }).fill('Der Ort steht nicht fest.');
    });
    expect((await wege.zustand(id))?.zustand).toBe('klaerung');
    const staatsrat = await haus.als('STR@SF', { pfad: `/vorgaenge/${id}/schritt/zeichnen` });
    await staatsrat.getByText('Das geht gerade nicht').waitFor();
    expect((await haus.schritt('STR@SF', id, 'zeichnen')).status).toBe(409);

    const autor = await haus.als('AUT@SF', { pfad: `/vorgaenge/${id}?reiter=bemerkungen` });
    await autor.getByRole('button', { name: 'Vorschlag übernehmen' }).click();
    await autor.getByText('Der Vorschlag steht jetzt im Entwurf.').waitFor();
    await wege.macht(autor, id, 'Neue Fassung erstellen');
    expect(await wege.zustand(id)).toEqual({ zustand: 'ressortabstimmung', fassung: 2 });

    const innen = await haus.als('STR@SIS', { pfad: `/vorgaenge/${id}?reiter=aenderungen` });
    await innen.getByText('Seit Ihr Ressort Fassung 1 mitgezeichnet hat').waitFor();
    expect(
      (await innen.locator('del, ins').allInnerTexts()).map((text) => text.replace(/^.*:\s*/u, '').trim()),
    ).toEqual(['in einem', 'im', 'am Wall']);
    expect(await innen.getByRole('heading', { name: /^[ACDEFG]\. / }).count()).toBe(0);
    await pruefeZugaenglich(innen);
    await bild(innen, '53-erneut');
    await innen.getByRole('link', { name: 'Erneut mitzeichnen' }).click();
    await innen.getByRole('radio', { name: 'Mitzeichnen', exact: true }).check();
    await innen.getByRole('button', { name: 'Mitzeichnen' }).click();
    await innen.getByText('„Mitzeichnen“ ist gemacht.').waitFor();
    await haus.mach('STR@SWHT', id, 'mitzeichnen', { ressort: 'SWHT', urteil: 'erteilt' });
    await haus.mach('VB@SF', id, 'formalPruefen', inOrdnung.formalPruefen);
    expect((await wege.zustand(id))?.zustand).toBe('schlusszeichnungStaatsrat');
    expect(
      await haus.db.sql(
        `
          SELECT ressort, count(*)::int AS mal
          FROM zeichnung
          WHERE vorgang_id = $1
            AND schritt = 'mitzeichnen'
          GROUP BY ressort
          ORDER BY ressort`,
        [id],
      ),
    ).toEqual([
      { ressort: 'SIS', mal: 2 },
      { ressort: 'SJV', mal: 1 },
      { ressort: 'SWHT', mal: 2 },
    ]);
  });

  it('is read and decided on a tablet, from the link of a mail to the signature', async () => {
    const eigene = await wege.inAbstimmung('Neue Möbel für das Standesamt', []);
    const [erste, zweite] = await Promise.all(
      ['Ausstattung der Gerichte für Videoverhandlungen', 'Erster Bericht zum Fachkräftefonds'].map(
        async (titel) =>
          (await haus.db.sql<{ id: string }>('SELECT id FROM vorgang WHERE titel = $1', [titel]))[0]?.id ??
          '',
      ),
    );
    const pfad = `/vorgaenge/${erste}?reiter=aenderungen`;
    const spuren = () =>
      haus.db.sql(
        `
          SELECT (SELECT count(*) FROM pruefpfad) AS schritte,
            (SELECT version FROM vorgang WHERE id = $1) AS version`,
        [erste],
      );
    const vorher = await spuren();
    for (let mal = 0; mal < 2; mal += 1) expect((await fetch(`${haus.adresse}${pfad}`)).status).toBe(200);
    expect(await spuren()).toEqual(vorher);

    const seite = await haus.niemand({ pfad, viewport: { width: 820, height: 1180 }, hasTouch: true });
    await seite.getByRole('link', { name: 'Anmelden' }).tap();
    await seite.getByRole('button', { name: inhaberVon('STR@SF').name }).tap();
    await seite.getByRole('heading', { name: 'Was Sie jetzt tun können' }).waitFor();
    expect(new URL(seite.url()).pathname + new URL(seite.url()).search).toBe(pfad);
    const knopf = await seite.getByRole('link', { name: 'Mitzeichnen', exact: true }).boundingBox();
    expect((knopf?.y ?? 9999) + (knopf?.height ?? 0)).toBeLessThan(1180);
    expect(knopf?.height).toBeGreaterThanOrEqual(44);
    await pruefeZugaenglich(seite);
    await bild(seite, '54-tablet');

    await wege.macht(seite, erste ?? '', 'Mitzeichnen', (form) =>
      form.getByRole('radio', { name: 'Mitzeichnen', exact: true }).check(),
    );
    await wege.veralte('STR@SF');
    await wege.auf(seite, `/vorgaenge/${zweite}/schritt/mitzeichnen`);
    await seite.getByRole('radio', { name: 'Mit Maßgabe mitzeichnen' }).check();
    await seite.getByLabel('Text', { exact: true }).fill('Die Mittel des Fonds sind auszuweisen.');
    await seite.getByRole('button', { name: 'Mit Maßgabe mitzeichnen' }).tap();
    await wege.weistSichAus(seite, 'STR@SF');
    expect(await seite.getByLabel('Text', { exact: true }).inputValue()).toBe(
      'Die Mittel des Fonds sind auszuweisen.',
    );
    await bild(seite, '55-ausgewiesen');
    await seite.getByRole('button', { name: 'Mit Maßgabe mitzeichnen' }).tap();
    await seite.getByText('„Mit Maßgabe mitzeichnen“ ist gemacht.').waitFor();
    await wege.macht(seite, eigene, 'Zurückgeben', (form) =>
      form.getByLabel('Begründung').fill('Bitte erst die Preise vergleichen.'),
    );
    expect((await wege.zustand(eigene))?.zustand).toBe('entwurf');
    expect(
      await haus.db.sql(
        `
          SELECT urteil
          FROM zeichnung
          WHERE person_id = $1
            AND vorgang_id = ANY ($2)
          ORDER BY am`,
        [inhaberVon('STR@SF').id, [erste, zweite]],
      ),
    ).toEqual([{ urteil: 'erteilt' }, { urteil: 'massgabe' }]);
  });
});

describe('An obligation', () => {
  it('is confirmed, extended, demanded up the ladder, and fulfilled by the decision on the report', async () => {
    const quelle = await wege.inAbstimmung(
      'Zustand der Archive',
      [],
      `1. Der Senat bittet den Senator für Finanzen, ihm bis zum ${await wege.tagIn(70)} zu berichten.`,
    );
    await wege.bisBeschlossen(quelle);
    const [auftrag] = await haus.db.sql<{ id: string; nummer: string }>(
      `
        SELECT v.id, v.nummer
        FROM auftrag a
        JOIN vorgang v ON v.id = a.vorgang_id
        WHERE a.quelle_id = $1`,
      [quelle],
    );
    const id = auftrag?.id ?? '';
    const kanzlei = await haus.als('SK@SK');
    await wege.macht(kanzlei, id, 'Auftrag bestätigen');
    const buero = await haus.als('VB@SF');
    await wege.macht(buero, id, 'Verlängerung beantragen', async (seite) => {
      await seite.getByLabel('Neuer Termin').fill(await wege.tagIn(90));
      await seite.getByLabel('Begründung').fill('Die Erhebung dauert länger.');
      await pruefeZugaenglich(seite);
    });
    await wege.macht(kanzlei, id, 'Verlängerung genehmigen');
    const zeile = buero.getByRole('row', { name: new RegExp(`^${auftrag?.nummer} `, 'u') });
    await wege.auf(buero, '/fristen?wer=mein');
    await zeile
      .getByText(`zuerst ${await wege.tagIn(70)}`)
      .or(zeile.getByText(await wege.tagIn(70)))
      .first()
      .waitFor();
    await bild(buero, '56-verlaengert');

    const worker = await einWorker(haus.db, await einPostfach());
    // A week after the date: an Arbeitstag lies between, whatever day of the week today is.
    const [spaeter] = await haus.db.sql<{ tag: string }>(
      `SELECT (kogge_jetzt() + interval '97 days')::date::text AS tag`,
    );
    await stelleUhr(haus.db, `${spaeter?.tag}T12:00`);
    await ruhe(haus.db, worker);
    await wege.auf(buero, '/fristen?wer=mein&stand=ueberfaellig');
    await zeile.getByText('überfällig', { exact: true }).waitFor();
    await pruefeZugaenglich(buero);
    const abteilung = await haus.als('AL@SF', { pfad: '/nachrichten' });
    await abteilung
      .getByRole('listitem')
      .filter({ hasText: auftrag?.nummer ?? '' })
      .getByText('Sie erhalten diese Nachricht als nächste Stelle der Leiter.')
      .first()
      .waitFor();
    await pruefeZugaenglich(abteilung);
    await bild(abteilung, '57-eskalation');

    const bericht = await wege.inAbstimmung('Bericht zum Zustand der Archive', []);
    await wege.macht(buero, id, 'Vorlage verknüpfen', async (seite) => {
      await seite.getByLabel('Vorlage, die berichtet').selectOption(bericht);
      // It comes after the date: that has to be said.
      await seite.getByLabel(/^Grund des Verzugs/u).fill('Die Erhebung in den Archiven dauerte länger.');
    });
    await wege.bisBeschlossen(bericht);
    await ruhe(haus.db, worker);
    expect((await wege.zustand(id))?.zustand).toBe('erfuelltVerspaetet');
    await wege.auf(buero, `/vorgaenge/${id}`);
    await buero.getByText('Verspätet erfüllt').first().waitFor();
    await pruefeZugaenglich(buero);
    await bild(buero, '58-erfuellt');
  });
});
