import { describe, expect, it } from '@jest/globals';
import { liesDokument } from './lesen.js';

const RUMPF = `

A. Problem

Die Halle ist zu klein.

B. Lösung

Die Halle wird erweitert.

C. Alternativen

Keine.

D. Finanzielle und personalwirtschaftliche Auswirkungen / Genderprüfung / Klimacheck

Keine Kosten.

E. Beteiligung / Abstimmung

Nicht erforderlich.

F. Öffentlichkeitsarbeit / Veröffentlichung nach dem Informationsfreiheitsgesetz

Geeignet.

G. Beschluss

1. Der Senat stimmt zu.
`;
const kopf = (text: string) => liesDokument(text + RUMPF);
const SF = 'Der Senator für Finanzen';
const SITZUNG = 'Vorlage für die Sitzung des Senats am 29.04.2025';
const TITEL = 'Erweiterung der Halle 4';

describe('head: Umlauf', () => {
  it.each([
    ['Umlaufvorlage für den Senat'],
    ['Umlaufvorlage'],
    ['Umlaufbeschluss'],
    ['Umlaufbeschluss des Senats'],
    ['Vorlage für den Umlaufbeschluss des Senats'],
    ['Vorlage für einen Umlaufbeschluss des Senats'],
    ['Vorlage für einen Beschluss des Senats im Umlaufverfahren'],
    ['Vorlage für eine Beschlussfassung des Senats im Umlaufverfahren'],
    ['Vorlage zur Beschlussfassung im Umlaufverfahren'],
    ['Vorlage im Umlaufverfahren'],
    ['Senatsvorlage im Umlaufverfahren'],
    ['Senatsvorlage zum Umlaufbeschluss'],
    ['Vorlage für den Senat im Umlaufverfahren'],
    ['Vorlage für das Umlaufverfahren im Senat'],
    ['Vorlage für den Senat (Umlaufverfahren)'],
    ['Vorlage für den Senat – Umlaufverfahren –'],
    ['Beschlussfassung des Senats im Umlaufverfahren'],
    ['Im Umlaufverfahren'],
    ['Umlaufverfahren'],
    ['VORLAGE IM UMLAUFVERFAHREN'],
    ['Eilvorlage im Umlaufverfahren'],
    ['Umlaufbeschlussvorlage'],
    ['Vorlage für eine Entscheidung im schriftlichen Verfahren (Umlauf)'],
  ])('%s', (zeile) => {
    const d = kopf(`${SF}\n\n10.03.2025\n\n${zeile}\n\nFrist: 12.03.2025, 12:00 Uhr\n\n${TITEL}`);
    expect(d).toMatchObject({
      dokumentklasse: 'senatsvorlage',
      vorlagenart: 'umlauf',
      umlauffrist: '2025-03-12T12:00:00+01:00',
      dokumentdatum: '2025-03-10',
      sitzungsdatum: null,
      einbringer: ['SF'],
      titel: TITEL,
    });
    expect(d).not.toHaveProperty('untertitel');
    expect(d.befunde).not.toContain('sitzungsdatum_fehlt');
  });

  it.each([
    ['Im Umlaufverfahren – Frist: Mittwoch, 12. März 2025, 12.00 Uhr', '2025-03-12T12:00:00+01:00'],
    ['Vorlage im Umlaufverfahren bis zum 12.03.2025, 15 Uhr', '2025-03-12T15:00:00+01:00'],
    [
      'Vorlage im Umlaufverfahren\n\nStimmabgabe bis Mittwoch, 12.03.2025, 12.00 Uhr',
      '2025-03-12T12:00:00+01:00',
    ],
    ['Umlaufvorlage für den Senat\nUmlauffrist: 4. Juli 2025, 10:30 Uhr', '2025-07-04T10:30:00+02:00'],
    ['Umlaufbeschluss\n\nRückäußerung bis spätestens 04.07.2025, 18 Uhr', '2025-07-04T18:00:00+02:00'],
    [
      'Vorlage für einen Umlaufbeschluss des Senats (Frist: 04.07.2025, 09:00 Uhr)',
      '2025-07-04T09:00:00+02:00',
    ],
    ['Umlaufbeschluss des Senats bis 04.07.2025', '2025-07-04T23:59:59+02:00'],
    [
      'Umlaufverfahren, Votum erbeten bis Freitag, den 4. Juli 2025 um 14:00 Uhr',
      '2025-07-04T14:00:00+02:00',
    ],
    [
      'Vorlage im Umlaufverfahren\n\nAblauf der Umlauffrist am 04.07.2025 um 12 Uhr',
      '2025-07-04T12:00:00+02:00',
    ],
    ['Vorlage im Umlaufverfahren\n\nWiderspruchsfrist: 04.07.2025, 12.00 Uhr', '2025-07-04T12:00:00+02:00'],
  ])('term in %j', (zeilen, umlauffrist) => {
    expect(kopf(`${SF}\n\n10.03.2025\n\n${zeilen}\n\n${TITEL}`)).toMatchObject({
      vorlagenart: 'umlauf',
      umlauffrist,
      dokumentdatum: '2025-03-10',
      titel: TITEL,
    });
  });

  it('is no Umlauf because its title speaks of one', () => {
    expect(kopf(`${SF}\n\n10.03.2025\n\n${SITZUNG}\n\nNeuregelung des Umlaufverfahrens`)).toMatchObject({
      vorlagenart: 'vorlage',
      titel: 'Neuregelung des Umlaufverfahrens',
    });
  });

  it('reads a decided Umlauf', () => {
    expect(
      kopf(
        `Im Umlaufverfahren am 13.03.2025 beschlossene Fassung\n\n${SF}\n\n10.03.2025\n\nVorlage für einen Umlaufbeschluss des Senats\n\nFrist: 12.03.2025, 12:00 Uhr\n\n${TITEL}`,
      ),
    ).toMatchObject({ vorlagenart: 'umlauf', beschlosseneFassungVom: '2025-03-13', titel: TITEL });
  });
});

describe('head: date of the paper', () => {
  it.each([
    ['15. April 2025', '2025-04-15'],
    ['1.4.2025', '2025-04-01'],
    ['01. 04. 2025', '2025-04-01'],
    ['Bremen, den 3. April 2025', '2025-04-03'],
    ['Bremen, 20. April. 2025', '2025-04-20'],
    ['Bremen, 20. April. 2025\nReferat 42\nFrau Muster, Tel. 361-1234', '2025-04-20'],
    ['Stand: 05.04.2025', '2025-04-05'],
    ['4.Februar 2025', '2025-02-04'],
    ['14. Febr. 2025', '2025-02-14'],
    ['14. Feb. 2025', '2025-02-14'],
    ['Bremen, im April 2025\n\n03.04.2025', '2025-04-03'],
    ['Datum: 03.04.25', '2025-04-03'],
    ['vom 3.4.25', '2025-04-03'],
    ['Donnerstag, 3. April 2025', '2025-04-03'],
    ['Bremen, Donnerstag, den 03.04.2025', '2025-04-03'],
    ['2025-04-03', '2025-04-03'],
    ['3.4. 2025', '2025-04-03'],
    ['03 .04.2025', '2025-04-03'],
    ['03.04.2025 / Version 2', '2025-04-03'],
    ['Bremerhaven, 3. April 2025', '2025-04-03'],
    ['3. APRIL 2025', '2025-04-03'],
  ])('%j', (datum, dokumentdatum) => {
    expect(kopf(`${SF}\n\n${datum}\n\n${SITZUNG}\n\n${TITEL}`)).toMatchObject({
      dokumentdatum,
      sitzungsdatum: '2025-04-29',
      titel: TITEL,
      einbringer: ['SF'],
    });
  });

  it('does not guess at letters in the place of figures', () => {
    const d = kopf(`${SF}\n\n20.O4.2025\n\n${SITZUNG}\n\n${TITEL}`);
    expect(d).toMatchObject({ dokumentdatum: null, titel: TITEL });
    expect(d.befunde).toEqual(expect.arrayContaining(['datum_ungueltig', 'dokumentdatum_fehlt']));
  });

  it('does not guess at a cut year', () => {
    const d = kopf(`${SF}\n\n22.04.2025\n\nVorlage für die Sitzung des Senats am 29. April 202\n\n${TITEL}`);
    expect(d).toMatchObject({ sitzungsdatum: null, titel: TITEL });
    expect(d.befunde).toEqual(
      expect.arrayContaining(['datum_ungueltig', 'sitzungsdatum_schreibweise', 'sitzungsdatum_fehlt']),
    );
  });

  it('names a meeting date that does not exist', () => {
    const d = kopf(`${SF}\n\n22.04.2025\n\nVorlage für die Sitzung des Senats am 31.04.2025\n\n${TITEL}`);
    expect(d).toMatchObject({ sitzungsdatum: null, titel: TITEL });
    expect(d.befunde).toEqual(expect.arrayContaining(['datum_ungueltig', 'sitzungsdatum_fehlt']));
  });

  it('does not take the date in a title for its own', () => {
    const d = kopf(`${SF}\n\n${SITZUNG}\n\nVerordnung vom 3. März 2024\nüber die Hallen`);
    expect(d).toMatchObject({ dokumentdatum: null, titel: 'Verordnung vom 3. März 2024 über die Hallen' });
  });
});

describe('head: case workers', () => {
  it('reads Referat, name, telephone and file reference', () => {
    const d = kopf(
      `${SF}\nReferat 42\nHerr Muster\nTel. 361-12345\nBremen, 20. April. 2025\n\n${SITZUNG}\n\n${TITEL}`,
    );
    expect(d).toMatchObject({
      einbringer: ['SF'],
      dokumentdatum: '2025-04-20',
      bearbeiter: ['Muster'],
      titel: TITEL,
    });
    expect(
      kopf(
        `${SF}\t\tBremen, 20.04.2025\nFrau Dr. Beispiel\t\tTel.: 0421 361 9876\nAktenzeichen: 42-1/25\n\n${SITZUNG}\n\n${TITEL}`,
      ),
    ).toMatchObject({
      dokumentdatum: '2025-04-20',
      bearbeiter: ['Dr. Beispiel'],
      aktenzeichen: '42-1/25',
      titel: TITEL,
    });
    expect(kopf(`${SF} Muster/Beispiel 7744/6110\n\n22.04.2025\n\n${SITZUNG}\n\n${TITEL}`)).toMatchObject({
      bearbeiter: ['Muster', 'Beispiel'],
      titel: TITEL,
    });
    expect(
      kopf(
        `${SF}\nBearbeitet von: Erika Muster\nTelefon: 361-4711\nE-Mail: erika.muster@example.org\n\n22.04.2025\n\n${SITZUNG}\n\n${TITEL}`,
      ),
    ).toMatchObject({ bearbeiter: ['Erika Muster'], titel: TITEL });
    expect(
      kopf(`${SF}\n22.04.2025\nRef. 10-3 Herr Muster, App. 4711\n\n${SITZUNG}\n\n${TITEL}`),
    ).toMatchObject({ bearbeiter: ['Muster'], dokumentdatum: '2025-04-22', titel: TITEL });
  });
});

describe('head: originators', () => {
  it.each([
    ['Senator für Finanzen', ['SF']],
    ['Senatskanzlei', ['SK']],
    ['Die Senatskanzlei', ['SK']],
    ['Der Präsident des Senats\n- Senatskanzlei -', ['SK']],
    ['Der Senator für Inneres\nund Sport', ['SIS']],
    ['Die Senatorin für Arbeit,\nSoziales, Jugend und\nIntegration', ['SASJI']],
    ['Der Senator für Finanzen und die Senatskanzlei', ['SF', 'SK']],
    [
      'Die Senatorin für Justiz und Verfassung\ngemeinsam mit\nDer Senator für Inneres und Sport',
      ['SJV', 'SIS'],
    ],
    [
      'Die Senatorin für Justiz und Verfassung gemeinsam mit dem Senator für Inneres und Sport',
      ['SJV', 'SIS'],
    ],
    ['Senator für Finanzen / Senatskanzlei / Senatorin für Justiz und Verfassung', ['SF', 'SK', 'SJV']],
    [
      'Die Senatorin für Wirtschaft, Häfen und Transformation\nDie Senatorin für Umwelt, Klima und Wissenschaft\nDie Senatorin für Bau, Mobilität und Stadtentwicklung\nDer Senator für Kinder und Bildung\nSenator für Kultur',
      ['SWHT', 'SUKW', 'SBMS', 'SKB', 'SfK'],
    ],
    [
      'Bevollmächtigter der Freien Hansestadt Bremen beim Bund, für Europa und Entwicklungszusammenarbeit',
      ['BBEE'],
    ],
    ['Die Bevollmächtigte beim Bund und für Europa', ['BBEE']],
    ['Die Senatorin für Umwelt, Klima u. Wissenschaft', ['SUKW']],
    ['DER SENATOR FÜR FINANZEN', ['SF']],
    ['Freie Hansestadt Bremen\nDer Senator für Finanzen', ['SF']],
    ['Der Senator für Angelegenheiten der Religionsgemeinschaften', ['SfK']],
  ])('%j', (zeilen, einbringer) => {
    const d = kopf(`${zeilen}\n\n22.04.2025\n\n${SITZUNG}\n\n${TITEL}`);
    expect(d).toMatchObject({ einbringer, dokumentdatum: '2025-04-22', titel: TITEL });
    expect(d).not.toHaveProperty('untertitel');
  });

  it('reads the date on the first originator’s line', () => {
    expect(
      kopf(
        `Die Senatorin für Justiz und Verfassung 22.04.2025\nDer Senator für Inneres und Sport\n\n${SITZUNG}\n\n${TITEL}`,
      ),
    ).toMatchObject({ einbringer: ['SJV', 'SIS'], dokumentdatum: '2025-04-22', titel: TITEL });
    expect(
      kopf(`Die Senatorin für Justiz und\t22.04.2025\nVerfassung\n\n${SITZUNG}\n\n${TITEL}`),
    ).toMatchObject({ einbringer: ['SJV'], dokumentdatum: '2025-04-22', titel: TITEL });
  });

  it('names a missing originator', () => {
    const d = kopf(`22.04.2025\n\n${SITZUNG}\n\n${TITEL}`);
    expect(d).toMatchObject({ einbringer: [], titel: TITEL });
    expect(d.befunde).toContain('einbringer_fehlt');
  });

  it('does not take a department in the title for an originator', () => {
    expect(kopf(`22.04.2025\n\n${SITZUNG}\n\nBericht des Senators für Finanzen zur Halle 4`)).toMatchObject({
      einbringer: [],
      titel: 'Bericht des Senators für Finanzen zur Halle 4',
    });
  });
});

describe('head: Fassungsvermerk, Neufassung, Tischvorlage', () => {
  it.each([
    ['In der Senatssitzung am 29. April 2025 beschlossene Fassung'],
    ['In der Senatssitzung vom 29.04.2025 beschlossene Fassung'],
    ['In der Sitzung des Senats am 29.04.2025 beschlossene Fassung'],
    ['Vom Senat in der Sitzung am 29. April 2025 beschlossene Fassung'],
    ['Vom Senat am 29.04.2025 beschlossene Fassung'],
    ['Vom Senat in seiner Sitzung am 29.04.2025 beschlossene Fassung'],
    ['- In der Senatssitzung am 29.04.2025 beschlossene Fassung -'],
    ['Fassung gemäß Beschluss des Senats vom 29.04.2025'],
    ['Beschlossene Fassung (Senatssitzung am 29.04.2025)'],
    ['IN DER SENATSSITZUNG AM 29. APRIL 2025 BESCHLOSSENE FASSUNG'],
    ['In der Senatssitzung am 29. April 2025 beschlos-\nsene Fassung'],
  ])('%s', (vermerk) => {
    expect(kopf(`${vermerk}\n\n${SF}\n\n22.04.2025\n\n${SITZUNG}\n\n${TITEL}`)).toMatchObject({
      beschlosseneFassungVom: '2025-04-29',
      einbringer: ['SF'],
      dokumentdatum: '2025-04-22',
      sitzungsdatum: '2025-04-29',
      titel: TITEL,
    });
    expect(kopf(`${vermerk} ${SF}\n\n22.04.2025\n\n${SITZUNG}\n\n${TITEL}`)).toMatchObject({
      beschlosseneFassungVom: '2025-04-29',
      einbringer: ['SF'],
      dokumentdatum: '2025-04-22',
      titel: TITEL,
    });
  });

  it.each([
    ['Neufassung\n\nVorlage', 'vorlage'],
    ['NEUFASSUNG\n\nVorlage', 'vorlage'],
    ['Neufassung\nTischvorlage', 'tischvorlage'],
    ['- Neufassung -\n\nVorlage', 'vorlage'],
    ['Neufassung der Vorlage', 'vorlage'],
    ['Neufassung der Tischvorlage', 'tischvorlage'],
    ['Tischvorlage (Neufassung)', 'tischvorlage'],
    ['Neufassung vom 25.04.2025\n\nVorlage', 'vorlage'],
    ['2. Neufassung\n\nVorlage', 'vorlage'],
    ['Vorlage – Neufassung –', 'vorlage'],
    ['N e u f a s s u n g\n\nVorlage', 'vorlage'],
  ])('%j is new', (art, vorlagenart) => {
    const d = kopf(`${SF}\n\n25.04.2025\n\n${art} für die Sitzung des Senats am 29.04.2025\n\n${TITEL}`);
    expect(d).toMatchObject({
      neufassung: true,
      vorlagenart,
      dokumentdatum: '2025-04-25',
      sitzungsdatum: '2025-04-29',
      titel: TITEL,
    });
    expect(d).not.toHaveProperty('untertitel');
  });

  it.each([
    ['Tischvorlage für die Sitzung des Senats am 29.04.2025'],
    ['TISCHVORLAGE\n\nfür die Sitzung des Senats am 29.04.2025'],
    ['Tisch-Vorlage für die Sitzung des Senats am 29. April 2025'],
    ['Tischvorlage\n\nVorlage für die Sitzung des Senats am 29.04.2025'],
    ['Vorlage für die Sitzung des Senats am 29.04.2025 (Tischvorlage)'],
    ['Tischvorlage für die Senatssitzung am 29.04.2025'],
    ['Tischvorlage für die Sitzung des Senats\nam Dienstag, dem 29. April 2025'],
  ])('%j', (zeilen) => {
    const d = kopf(`${SF}\n\n28.04.2025\n\n${zeilen}\n\n${TITEL}`);
    expect(d).toMatchObject({
      vorlagenart: 'tischvorlage',
      sitzungsdatum: '2025-04-29',
      dokumentdatum: '2025-04-28',
      titel: TITEL,
    });
    expect(d).not.toHaveProperty('neufassung');
  });

  it.each([
    ['Vorlage für die Sitzung des Senats am Dienstag, 29. April 2025'],
    ['Vorlage für die Senatssitzung am 29.04.2025'],
    ['Vorlage für die 137. Sitzung des Senats am 29.04.2025'],
    ['Senatsvorlage für die Sitzung am 29.04.2025'],
    ['Vorlage für die Sitzung des Senats der Freien Hansestadt Bremen am 29.04.2025'],
    ['Vorlage für den Senat am 29.04.2025'],
    ['Vorlage zur Sitzung des Senats am 29.04.2025'],
    ['V o r l a g e\n\nfür die Sitzung des Senats am 29.04.2025'],
    ['Vorlage für die außerordentliche Sitzung des Senats am 29.04.2025, 10:15 Uhr'],
    ['Vorlage\nfür die Sitzung des Senats\nam 29.04.2025'],
    ['Vorlage für die Sitzung des Senats, 29.04.2025'],
    ['Vorlage für die Sitzung des Senats am 29. April 2025 TOP 7'],
  ])('%j is ordinary', (zeilen) => {
    expect(kopf(`${SF}\n\n22.04.2025\n\n${zeilen}\n\n${TITEL}`)).toMatchObject({
      dokumentklasse: 'senatsvorlage',
      vorlagenart: 'vorlage',
      sitzungsdatum: '2025-04-29',
      titel: TITEL,
    });
  });
});

describe('head: title', () => {
  const titel = (zeilen: string) => kopf(`${SF}\n\n22.04.2025\n\n${SITZUNG}\n\n${zeilen}`);
  it.each([
    [
      'Erweiterung der Halle 4 – erster\nund zweiter Bauabschnitt',
      'Erweiterung der Halle 4 – erster und zweiter Bauabschnitt',
      undefined,
    ],
    ['„Halle 4: Größer werden“', '„Halle 4: Größer werden“', undefined],
    ['Erweiterung der\nHallen-\nfläche', 'Erweiterung der Hallenfläche', undefined],
    [
      'Erweiterung der Halle 4\n\nhier: Vergabe der Planung',
      'Erweiterung der Halle 4',
      'Vergabe der Planung',
    ],
    ['Erweiterung der Halle 4, hier: Vergabe', 'Erweiterung der Halle 4', 'Vergabe'],
    [
      'Erweiterung der Halle 4\nHier: Vergabe der Planung und\nFinanzierung',
      'Erweiterung der Halle 4',
      'Vergabe der Planung und Finanzierung',
    ],
    [
      'Erweiterung der Halle 4\n\nHier:\nVergabe der Planung',
      'Erweiterung der Halle 4',
      'Vergabe der Planung',
    ],
    ['Betreff: Erweiterung der Halle 4', 'Erweiterung der Halle 4', undefined],
    [
      'Erweiterung der Halle 4\n(Beschluss der Deputation vom 03.04.2025)',
      'Erweiterung der Halle 4 (Beschluss der Deputation vom 03.04.2025)',
      undefined,
    ],
    ['Umsetzung von Artikel 5\n\nZweiter Bericht', 'Umsetzung von Artikel 5', 'Zweiter Bericht'],
    [
      'Gesetz zur Änderung des Hallengesetzes\n1. Lesung',
      'Gesetz zur Änderung des Hallengesetzes 1. Lesung',
      undefined,
    ],
    ['Neufassung der Hallenordnung', 'Neufassung der Hallenordnung', undefined],
    ['Haushalt 2026/2027', 'Haushalt 2026/2027', undefined],
    [
      'Bericht über die Entwicklung vom 1. Januar bis 30. Juni 2025',
      'Bericht über die Entwicklung vom 1. Januar bis 30. Juni 2025',
      undefined,
    ],
    [
      'Anfrage für die Fragestunde der Bürgerschaft (Landtag)',
      'Anfrage für die Fragestunde der Bürgerschaft (Landtag)',
      undefined,
    ],
    ['Beteiligung der Stadt an der Messe GmbH', 'Beteiligung der Stadt an der Messe GmbH', undefined],
    ['Klimaschutz in Schulen', 'Klimaschutz in Schulen', undefined],
    ['Problemimmobilien in Bremen-Nord', 'Problemimmobilien in Bremen-Nord', undefined],
  ])('%j', (zeilen, erwartet, untertitel) => {
    const d = titel(zeilen);
    expect([d.titel, d.untertitel]).toEqual([erwartet, untertitel]);
    expect(d.abschnitte).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G']);
  });

  it('finds a title before the line of the Vorlage', () => {
    expect(kopf(`${SF}\n\n22.04.2025\n\n${TITEL}\n\n${SITZUNG}`)).toMatchObject({
      titel: TITEL,
      einbringer: ['SF'],
      sitzungsdatum: '2025-04-29',
    });
  });

  it('finds a title in italics or bold', () => {
    expect(kopf(`**${SF}**\n\n22.04.2025\n\n**${SITZUNG}**\n\n**„Erweiterung der Halle 4“**`)).toMatchObject({
      titel: '„Erweiterung der Halle 4“',
      einbringer: ['SF'],
    });
  });

  it('puts "A. Problem" behind the title', () => {
    const d = liesDokument(
      `${SF}\n22.04.2025\n\nA. Problem\n\n${SITZUNG}\n\n${TITEL}${RUMPF.replace('A. Problem\n\n', '')}`,
    );
    expect(d).toMatchObject({ titel: TITEL, sitzungsdatum: '2025-04-29' });
    expect(d.befunde).toContain('ueberschrift_vor_titel');
  });

  it('says that there is none', () => {
    const d = kopf(`${SF}\n\n22.04.2025\n\n${SITZUNG}`);
    expect(d.titel).toBeNull();
    expect(d.befunde).toContain('titel_fehlt');
  });
});

describe('head: all kinds together', () => {
  const arten = ['Vorlage', 'Tischvorlage'] as const;
  for (const art of arten) {
    for (const neu of [false, true]) {
      for (const beschlossen of [false, true]) {
        it(`${art}, ${neu ? 'new' : 'first'}, ${beschlossen ? 'decided' : 'open'}`, () => {
          const d = kopf(
            `${beschlossen ? 'In der Senatssitzung am 29.04.2025 beschlossene Fassung\n\n' : ''}${SF}\n\n25.04.2025\n\n${neu ? 'Neufassung\n\n' : ''}${art} für die Sitzung des Senats am 29.04.2025\n\n${TITEL}`,
          );
          expect(d).toMatchObject({
            vorlagenart: art.toLowerCase(),
            beschlosseneFassungVom: beschlossen ? '2025-04-29' : null,
            titel: TITEL,
            dokumentdatum: '2025-04-25',
          });
          expect(d.neufassung ?? false).toBe(neu);
        });
      }
    }
  }
});
