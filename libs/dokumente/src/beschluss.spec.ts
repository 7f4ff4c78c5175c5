import { describe, expect, it } from '@jest/globals';
import { liesBeschlusstext } from './beschlusstext.js';
import { liesDokument } from './lesen.js';

const vorlage = (g: string, kopf = '') =>
  liesDokument(`${kopf}Der Senator für Finanzen

03.03.2025

Vorlage für die Sitzung des Senats am 11.03.2025

Neue Leitstelle

A. Problem

Die Leitstelle ist alt.

B. Lösung

Sie wird ersetzt.

G. Beschluss

${g}
`);
const lies = (g: string) => liesBeschlusstext(g, { einbringer: ['SF'], bezug: '2025-03-11' });
const typen = (g: string) => lies(g).map(({ nr, typ }) => [nr, typ]);
const zwei = [
  [1, ['kenntnisnahme']],
  [2, ['bitte_bericht']],
];
const EINS = 'Der Senat nimmt den Bericht zur Kenntnis.';
const ZWEI = 'Der Senat bittet den Senator für Finanzen, bis zum 30.09.2025 zu berichten.';

describe('Ziffern: numbering', () => {
  it.each([
    ['(1) ', '(2) '],
    ['1.) ', '2.) '],
    ['- 1.) ', '- 2.) '],
    ['1) ', '2) '],
    ['a) ', 'b) '],
    ['• ', '• '],
    ['– ', '– '],
    ['- ', '- '],
    ['I. ', 'II. '],
    ['1. ', '2. '],
    ['', ''],
    ['1.', '2.'],
    ['1 ', '2 '],
    ['a. ', 'b. '],
    ['(a) ', '(b) '],
    ['Ziffer 1: ', 'Ziffer 2: '],
    ['1.\t', '2.\t'],
    ['1: ', '2: '],
    ['* ', '* '],
    ['\u2022\t', '\u2022\t'],
    ['1.\n', '2.\n'],
  ])('%j', (eins, zweitens) => {
    expect(typen(`${eins}${EINS}\n\n${zweitens}${ZWEI}`)).toEqual(zwei);
    expect(typen(`${eins}${EINS}\n${zweitens}${ZWEI}`)).toEqual(zwei);
  });

  it.each([
    [
      'Der Senat beschließt entsprechend der Vorlage:\n\na) Die Leitstelle wird ersetzt.\n\nb) Der Senator für Finanzen wird gebeten, bis zum 30.09.2025 zu berichten.',
      [
        [1, ['beschluss']],
        [2, ['bitte_bericht']],
      ],
    ],
    [
      'Der Senat beschließt entsprechend der Vorlage des Senators für Finanzen vom 03.03.2025:\n- Der Senat nimmt Kenntnis.\n- Der Senat bittet um Bericht bis Ende 2025.',
      zwei,
    ],
    [
      'Der Senat beschließt:\n1. Die Leitstelle wird ersetzt.\n2. Der Senator für Finanzen wird beauftragt, die Mittel bereitzustellen.',
      [
        [1, ['beschluss']],
        [2, ['auftrag']],
      ],
    ],
    [
      'Der Senat\n- nimmt den Bericht zur Kenntnis und\n- bittet den Senator für Finanzen, bis zum 30.09.2025 zu berichten.',
      zwei,
    ],
    [
      'Der Senat\n1. nimmt den Bericht zur Kenntnis,\n2. bittet den Senator für Finanzen, bis zum 30.09.2025 zu berichten.',
      zwei,
    ],
    [
      'Der Senat möge beschließen:\n\n1. Der Senat nimmt Kenntnis.\n2. Der Senat bittet um Bericht bis Ende 2025.',
      zwei,
    ],
    [
      'Es wird vorgeschlagen, folgenden Beschluss zu fassen:\n\n1. Der Senat nimmt Kenntnis.\n2. Der Senat bittet um Bericht bis Ende 2025.',
      zwei,
    ],
    [
      'Der Senat fasst folgenden Beschluss:\n\n„1. Der Senat nimmt Kenntnis.\n2. Der Senat bittet um Bericht bis Ende 2025.“',
      zwei,
    ],
    [
      'Beschlussvorschlag:\n1. Der Senat nimmt Kenntnis.\n2. Der Senat bittet um Bericht bis Ende 2025.',
      zwei,
    ],
    [
      'Der Senat nimmt Kenntnis. Er bittet den Senator für Finanzen, bis zum 30.09.2025 zu berichten.',
      [[1, ['kenntnisnahme', 'bitte_bericht']]],
    ],
    [
      'Der Senat nimmt den Bericht zur Kenntnis und bittet den Senator für Finanzen,\nbis zum 30.09.2025 zu berichten.',
      [[1, ['kenntnisnahme', 'bitte_bericht']]],
    ],
  ])('%j', (text, erwartet) => expect(typen(text)).toEqual(erwartet));

  it('reads nested Ziffern', () => {
    expect(
      typen(
        '1 a) Der Senat nimmt Kenntnis.\n1 b) Der Senat bittet um Bericht bis Ende 2025.\n2. Der Senat stimmt zu.',
      ),
    ).toEqual([
      ['1a', ['kenntnisnahme']],
      ['1b', ['bitte_bericht']],
      [2, ['zustimmung']],
    ]);
    expect(
      typen(
        '1. Der Senat bittet den Senator für Finanzen,\n   a) das Konzept bis Ende 2025 vorzulegen,\n   b) die Maßnahmen bis Mitte 2026 umzusetzen.\n2. Der Senat stimmt zu.',
      ),
    ).toEqual([
      ['1a', ['bitte_bericht']],
      ['1b', ['bitte_umsetzung']],
      [2, ['zustimmung']],
    ]);
  });

  it('keeps the paragraphs and the numbers of one Ziffer together', () => {
    const [eins, zweitens, ...weitere] = lies(
      '1. Der Senat stimmt der Einstellung zum\n1. Januar 2026 und der Ausgabe von\n1.250 € im\n2. Halbjahr zu.\n\nDie Mittel stehen bereit.\n\n2. Der Senat bittet um Bericht bis zum\n30. September 2025.',
    );
    expect(weitere).toEqual([]);
    expect(eins).toMatchObject({ nr: 1, typ: ['zustimmung'], fristen: [] });
    expect(zweitens).toMatchObject({
      nr: 2,
      typ: ['bitte_bericht'],
      fristen: [{ original: 'bis zum 30. September 2025', bis: '2025-09-30' }],
    });
  });

  it('does not take amounts and lists for Ziffern', () => {
    expect(
      lies(
        '1. Der Senat beschließt die Freigabe von Mitteln:\n- 2025: 1.250 €\n- 2026: 3.400 €\n2. Der Senat stimmt zu.',
      ).map(({ nr }) => nr),
    ).toEqual([1, 2]);
    expect(
      lies(
        '1. Der Senat stimmt den Maßnahmen\n   - Neubau,\n   - Umbau und\n   - Abriss\nzu.\n2. Der Senat nimmt Kenntnis.',
      ).map(({ nr, typ }) => [nr, typ]),
    ).toEqual([
      [1, ['zustimmung']],
      [2, ['kenntnisnahme']],
    ]);
  });
});

describe('Ziffern: kind and addressee', () => {
  it.each([
    ['Der Senat nimmt Kenntnis.', ['kenntnisnahme'], ['Senat']],
    ['Der Senat nimmt den Sachstand zustimmend zur Kenntnis.', ['kenntnisnahme'], ['Senat']],
    [
      'Der Senat nimmt die Vorlage der Senatorin für Justiz und Verfassung vom 03.03.2025 zur Kenntnis.',
      ['kenntnisnahme'],
      ['Senat'],
    ],
    ['Der Senat stimmt der Vorlage zu.', ['zustimmung'], ['Senat']],
    [
      'Der Senat stimmt dem Entwurf eines Gesetzes und dessen Weiterleitung an die Bürgerschaft (Landtag) mit der Bitte um Beschlussfassung in erster und zweiter Lesung zu.',
      ['zustimmung'],
      ['Senat'],
    ],
    ['Der Senat beschließt die Verordnung.', ['beschluss'], ['Senat']],
    ['Der Senat verabschiedet den Entwurf.', ['beschluss'], ['Senat']],
    ['Der Senat beschließt das Gesetz und dessen Bekanntmachung.', ['beschluss'], ['Senat']],
    ['Der Senat beschließt, die Verordnung im Gesetzblatt bekannt zu machen.', ['beschluss'], ['Senat']],
    ['Der Senat beschließt, das Abkommen bekannt zu machen.', ['beschluss'], ['Senat']],
    ['Der Senat begrüßt die Bewerbung.', ['beschluss'], ['Senat']],
    [
      'Der Senat bittet den Senator für Inneres und Sport um einen Bericht bis Ende 2025.',
      ['bitte_bericht'],
      ['SIS'],
    ],
    [
      'Der Senat bittet den Senator für Inneres und Sport um Unterrichtung bis Ende 2025.',
      ['bitte_bericht'],
      ['SIS'],
    ],
    [
      'Der Senat bittet den Senator für Inneres und Sport um Vorlage eines Konzepts bis Ende 2025.',
      ['bitte_bericht'],
      ['SIS'],
    ],
    [
      'Der Senat bittet die Senatorin für Justiz und Verfassung um Evaluation bis Ende 2025.',
      ['bitte_bericht'],
      ['SJV'],
    ],
    [
      'Der Senat bittet die Senatorin für Justiz und Verfassung, eine Evaluation vorzulegen.',
      ['bitte_bericht'],
      ['SJV'],
    ],
    ['Der Senat bittet die Senatskanzlei um Prüfung bis Ende 2025.', ['bitte_umsetzung'], ['SK']],
    [
      'Der Senat bittet die Senatskanzlei um Prüfung und Bericht bis Ende 2025.',
      ['bitte_umsetzung', 'bitte_bericht'],
      ['SK'],
    ],
    [
      'Der Senat bittet die Senatskanzlei, den Sachstand bis Ende 2025 darzustellen.',
      ['bitte_bericht'],
      ['SK'],
    ],
    [
      'Der Senat bittet alle Ressorts, dem Senator für Finanzen bis zum 15.05.2025 ihre Bedarfe zu melden.',
      ['bitte_zulieferung'],
      ['alle Ressorts'],
    ],
    [
      'Der Senat bittet die Fachressorts um Zulieferung bis zum 15.05.2025.',
      ['bitte_zulieferung'],
      ['alle Ressorts'],
    ],
    [
      'Der Senat bittet die Ressorts um Mitteilung bis zum 15.05.2025.',
      ['bitte_zulieferung'],
      ['alle Ressorts'],
    ],
    [
      'Der Senat bittet die Ressorts, die Daten bis zum 15.05.2025 an den Senator für Finanzen zu übermitteln.',
      ['bitte_zulieferung'],
      ['alle Ressorts'],
    ],
    [
      'Der Senat bittet den Magistrat der Stadt Bremerhaven, bis zum 15.05.2025 Stellung zu nehmen.',
      ['bitte_zulieferung'],
      ['MagBhv'],
    ],
    ['Der Senat bittet den Senator für Finanzen um Umsetzung.', ['bitte_umsetzung'], ['SF']],
    ['Der Senat bittet den Senator für Finanzen, das Weitere zu veranlassen.', ['bitte_umsetzung'], ['SF']],
    [
      'Der Senat bittet den Senator für Finanzen um Einleitung des Vergabeverfahrens.',
      ['bitte_umsetzung'],
      ['SF'],
    ],
    [
      'Der Senat bittet den Senator für Finanzen, die erforderlichen Schritte einzuleiten.',
      ['bitte_umsetzung'],
      ['SF'],
    ],
    [
      'Der Senat bittet das Innenressort, das Maßnahmenpaket bis Ende 2025 umzusetzen.',
      ['bitte_umsetzung'],
      ['SIS'],
    ],
    [
      'Der Senat beauftragt die Senatorin für Kinder und Bildung, die Planung fortzusetzen.',
      ['auftrag'],
      ['SKB'],
    ],
    [
      'Der Senat beauftragt die Senatorin für Kinder und Bildung, ihm bis Ende 2025 zu berichten.',
      ['auftrag'],
      ['SKB'],
    ],
    ['Die Senatorin für Kinder und Bildung wird beauftragt, die Planung fortzusetzen.', ['auftrag'], ['SKB']],
    [
      'Der Senat bittet die Senatorin für Kinder und Bildung um Befassung der Deputation.',
      ['bitte_gremienbefassung'],
      ['SKB'],
    ],
    [
      'Der Senat bittet die Senatorin für Kinder und Bildung, die staatliche Deputation für Kinder und Bildung zu befassen.',
      ['bitte_gremienbefassung'],
      ['SKB'],
    ],
    [
      'Der Senat bittet die Senatorin für Kinder und Bildung um Information der Deputation.',
      ['bitte_gremienbefassung'],
      ['SKB'],
    ],
    [
      'Der Senat bittet den Senator für Finanzen, den Haushalts- und Finanzausschuss zu informieren.',
      ['bitte_gremienbefassung'],
      ['SF'],
    ],
    [
      'Der Senat bittet den Senator für Finanzen, die Vorlage dem Haushalts- und Finanzausschuss zuzuleiten.',
      ['bitte_gremienbefassung'],
      ['SF'],
    ],
    [
      'Der Senat bittet den Senator für Finanzen, die Beschlüsse des HaFA einzuholen.',
      ['bitte_gremienbefassung'],
      ['SF'],
    ],
    [
      'Der Senat bittet die Senatskanzlei, die Mitteilung an die Bürgerschaft (Landtag) weiterzuleiten.',
      ['bitte_gremienbefassung'],
      ['SK'],
    ],
    [
      'Der Senat ermächtigt den Senator für Finanzen, den Vertrag zu unterzeichnen.',
      ['ermaechtigung'],
      ['SF'],
    ],
    [
      'Der Senat bevollmächtigt den Präsidenten des Senats, das Abkommen zu unterzeichnen.',
      ['ermaechtigung'],
      ['SK'],
    ],
    [
      'Der Senat überweist die Vorlage an die staatliche Deputation für Inneres.',
      ['ueberweisung'],
      ['Senat'],
    ],
    [
      'Der Senat stimmt vorbehaltlich der Zustimmung der Bürgerschaft zu.',
      ['zustimmung', 'vorbehalt'],
      ['Senat'],
    ],
    [
      'Der Senat beschließt die Maßnahme unter dem Vorbehalt der Bereitstellung der Mittel durch den HaFA.',
      ['beschluss', 'vorbehalt'],
      ['Senat', 'HaFA'],
    ],
    ['Der Senat setzt die Beschlussfassung aus.', ['aussetzung'], ['Senat']],
    ['Die Beratung der Vorlage wird zurückgestellt.', ['aussetzung'], ['Senat']],
    ['Die Tagesordnungspunkte werden ausgesetzt.', ['aussetzung'], ['Senat']],
    ['Der Senat bittet um Wiedervorlage bis zum 06.05.2025.', ['bitte_wiedervorlage'], ['SF']],
    [
      'Der Senat bittet den Senator für Finanzen, die Vorlage erneut vorzulegen.',
      ['bitte_wiedervorlage'],
      ['SF'],
    ],
    [
      'Der Senat bittet die Staatsrät:innenlenkungsgruppe Verwaltungsmodernisierung und Digitalisierung, ihn bis Ende 2025 zu unterrichten.',
      ['bitte_bericht'],
      ['Lenkungsgruppe'],
    ],
    [
      'Der Senat bittet die Lenkungsgruppe Registermodernisierung um einen Zwischenbericht bis Ende 2025.',
      ['bitte_bericht'],
      ['Lenkungsgruppe'],
    ],
    [
      'Der Senat bittet die Senatorin für Justiz und Verfassung und den Senator für Inneres und Sport, bis Ende 2025 zu berichten.',
      ['bitte_bericht'],
      ['SJV', 'SIS'],
    ],
    [
      'Der Senat bittet die Senatorin für Justiz und Verfassung, den Senator für Inneres und Sport sowie die Senatskanzlei, bis Ende 2025 zu berichten.',
      ['bitte_bericht'],
      ['SJV', 'SIS', 'SK'],
    ],
    [
      'Der Senat bittet die Senatorin für Justiz und Verfassung gemeinsam mit dem Senator für Inneres und Sport, bis Ende 2025 zu berichten.',
      ['bitte_bericht'],
      ['SJV', 'SIS'],
    ],
    [
      'Der Senat bittet die Senatorin für Justiz und Verfassung in Abstimmung mit dem Senator für Inneres und Sport, bis Ende 2025 zu berichten.',
      ['bitte_bericht'],
      ['SJV'],
    ],
    [
      'Der Senat bittet den Senator für Finanzen und die Senatorin für Bau, Mobilität und Stadtentwicklung jeweils um einen Bericht bis Ende 2025.',
      ['bitte_bericht'],
      ['SF', 'SBMS'],
    ],
    [
      'Der Senat bittet die federführende Senatorin für Umwelt, Klima und Wissenschaft, bis Ende 2025 zu berichten.',
      ['bitte_bericht'],
      ['SUKW'],
    ],
    ['Der Senat bittet SBMS und SUKW, bis Ende 2025 zu berichten.', ['bitte_bericht'], ['SBMS', 'SUKW']],
    [
      'Der Senat bittet die Bevollmächtigte beim Bund, bis Ende 2025 zu berichten.',
      ['bitte_bericht'],
      ['BBEE'],
    ],
    ['Der Senat bittet den Chef der Senatskanzlei, bis Ende 2025 zu berichten.', ['bitte_bericht'], ['SK']],
    ['Der Senat bittet das Finanzressort, bis Ende 2025 zu berichten.', ['bitte_bericht'], ['SF']],
    ['Der Senat bittet die einbringenden Ressorts, bis Ende 2025 zu berichten.', ['bitte_bericht'], ['SF']],
    ['Der Senat bittet das einbringende Ressort, bis Ende 2025 zu berichten.', ['bitte_bericht'], ['SF']],
    ['Der Senator für Finanzen berichtet dem Senat bis Ende 2025.', ['bitte_bericht'], ['SF']],
    [
      'Der Senat fordert die Senatorin für Justiz und Verfassung auf, bis Ende 2025 zu berichten.',
      ['bitte_bericht'],
      ['SJV'],
    ],
    [
      'Der Senat bittet den Senator für Finanzen, dem Haushalts- und Finanzausschuss bis Ende 2025 zu berichten.',
      ['bitte_bericht'],
      ['SF'],
    ],
    [
      'Der Senat nimmt Kenntnis und bittet um einen weiteren Bericht bis Ende 2025.',
      ['kenntnisnahme', 'bitte_bericht'],
      ['SF'],
    ],
    [
      'Der Senat stimmt zu, ermächtigt den Senator für Finanzen zur Unterzeichnung und bittet ihn um Bericht bis Ende 2025.',
      ['zustimmung', 'ermaechtigung', 'bitte_bericht'],
      ['SF'],
    ],
    [
      'Der Senat bittet die Senatorin für Wirtschaft, Häfen und Transformation, die Voraussetzungen zu sichern.',
      ['bitte_umsetzung'],
      ['SWHT'],
    ],
    [
      'Der Senat bittet die Senatorin für Wirtschaft, Häfen und Transformation um Sicherung der Voraussetzungen.',
      ['bitte_umsetzung'],
      ['SWHT'],
    ],
    [
      'Der Senat bittet die Senatorinnen für Justiz und Verfassung sowie für Kinder und Bildung, bis Ende 2025 zu berichten.',
      ['bitte_bericht'],
      ['SJV', 'SKB'],
    ],
    ['Der Senat bittet das Bürgeramt, bis Ende 2025 zu berichten.', ['bitte_bericht'], ['BuA']],
  ])('%s', (text, typ, adressat) => {
    expect(lies(`1. ${text}`)).toMatchObject([{ typ, adressat }]);
  });

  it('names an addressee that it does not know', () => {
    const d = vorlage('1. Der Senat bittet Herrn Bürgermeister Muster, bis zum 30.09.2025 zu berichten.');
    expect(d.beschluesse[0]?.typ).toEqual(['bitte_bericht']);
    expect(d.befunde).toContain('auftrag_ohne_adressat');
  });
});

describe('Ziffern: deadlines', () => {
  it.each([
    [
      'Der Senat bittet den Senator für Finanzen und die Senatskanzlei, bis zum 30.09.2025 zu berichten.',
      ['bis zum 30.09.2025'],
    ],
    [
      'Der Senat bittet den Senator für Finanzen um einen Zwischenbericht bis zum 30.06.2025 und einen Abschlussbericht bis zum 31.12.2025.',
      ['bis zum 30.06.2025', 'bis zum 31.12.2025'],
    ],
    [
      'Der Senat bittet die Ressorts, jeweils bis zum 15.10.2025 zu berichten.',
      ['jeweils bis zum 15.10.2025'],
    ],
    ['Der Senat bittet um Bericht.', []],
    ['Der Senat stimmt der Verlängerung bis zum 31.12.2025 zu.', []],
    ['Der Senat nimmt den Bericht für das 3. Quartal 2025 zur Kenntnis.', []],
    [
      'Der Senat bittet den Senator für Finanzen, den Beschluss vom 03.12.2024 bis Mitte 2025 umzusetzen.',
      ['bis Mitte 2025'],
    ],
    ['Der Senat bittet um einen Bericht in der Sitzung am 06.05.2025.', ['in der Sitzung am 06.05.2025']],
    [
      'Der Senat bittet die Lenkungsgruppe, ihm halbjährlich, erstmals zum 30.06.2025, zu berichten.',
      ['halbjährlich, erstmals zum 30.06.2025'],
    ],
    [
      'Der Senat bittet um Bericht mit Stichtag 30.09. bis zum 15.11.2025.',
      ['mit Stichtag 30.09.', 'bis zum 15.11.2025'],
    ],
  ])('%s', (text, original) =>
    expect(lies(`1. ${text}`)[0]?.fristen.map((frist) => frist.original)).toEqual(original),
  );
});

describe('what became of the paper', () => {
  it.each([
    [
      'Der Senat hat die Vorlage in seiner Sitzung am 11.03.2025 ausgesetzt. Wiedervorlage am 25.03.2025.',
      'ausgesetzt',
      '2025-03-25',
    ],
    [
      'Der Senat hat die Beratung der Vorlage am 11.03.2025 ausgesetzt.\nWiedervorlage: 25.03.2025',
      'ausgesetzt',
      '2025-03-25',
    ],
    [
      'Die Vorlage wurde in der Sitzung am 11.03.2025 ausgesetzt; Wiedervorlage am 25. März 2025.',
      'ausgesetzt',
      '2025-03-25',
    ],
    ['Beratungsergebnis: ausgesetzt (Wiedervorlage 25.03.2025)', 'ausgesetzt', '2025-03-25'],
    ['Vermerk: Die Beratung wurde ausgesetzt, Wiedervorlage am 25.03.2025.', 'ausgesetzt', '2025-03-25'],
    ['Die Vorlage wurde zurückgezogen.', 'zurueckgezogen', undefined],
    ['Die Vorlage wird zurückgezogen.', 'zurueckgezogen', undefined],
    [
      'Vermerk der Senatskanzlei: Der Senator für Finanzen hat die Vorlage in der Sitzung zurückgezogen.',
      'zurueckgezogen',
      undefined,
    ],
    ['Der Senat hat am 11.03.2025 wie vorgeschlagen beschlossen.', 'beschlossen', undefined],
    ['Beratungsergebnis: beschlossen', 'beschlossen', undefined],
    ['Ergebnis: Der Senat hat entsprechend der Vorlage beschlossen.', 'beschlossen', undefined],
    ['Der Senat hat der Vorlage in seiner Sitzung am 11.03.2025 zugestimmt.', 'beschlossen', undefined],
    ['Die Vorlage wurde von der Tagesordnung abgesetzt.', 'abgesetzt', undefined],
    [
      'Der Tagesordnungspunkt wurde vertagt. Wiedervorlage: Sitzung am 25.03.2025.',
      'ausgesetzt',
      '2025-03-25',
    ],
    ['Der Senat hat die Vorlage abgelehnt.', 'abgelehnt', undefined],
    ['Der Senat hat die Vorlage an die Staatsrätekonferenz überwiesen.', 'ueberwiesen', undefined],
    [
      'Der Senat hat die Vorlage in seiner Sitzung am 11.03.2025 mit Änderungen beschlossen.',
      'beschlossen_mit_aenderung',
      undefined,
    ],
    [
      'Die Behandlung der Vorlage wurde auf die Sitzung am 25.03.2025 verschoben.',
      'ausgesetzt',
      '2025-03-25',
    ],
    ['Zurückgestellt, Wiedervorlage 25.03.2025', 'ausgesetzt', '2025-03-25'],
  ])('behind G and in the head: %s', (vermerk, beratungsergebnis, wiedervorlage) => {
    for (const d of [
      vorlage(`1. Der Senat stimmt zu.\n\n2. ${ZWEI}\n\n${vermerk}`),
      vorlage(`1. Der Senat stimmt zu.\n\n2. ${ZWEI}`, `${vermerk}\n\n`),
    ]) {
      expect([d.beratungsergebnis, d.wiedervorlage]).toEqual([beratungsergebnis, wiedervorlage]);
      expect(d.beschluesse.map(({ typ, fristen }) => [typ, fristen.length])).toEqual([
        [['zustimmung'], 0],
        [['bitte_bericht'], 1],
      ]);
      expect(d).toMatchObject({
        titel: 'Neue Leitstelle',
        einbringer: ['SF'],
        dokumentdatum: '2025-03-03',
        sitzungsdatum: '2025-03-11',
      });
    }
  });

  it('says nothing of an open paper', () => {
    const d = vorlage(
      `1. Der Senat nimmt zur Kenntnis, dass die Vorlage der Deputation beschlossen wurde.\n2. ${ZWEI}`,
    );
    expect(d).not.toHaveProperty('beratungsergebnis');
  });

  it('takes a Ziffer that puts the paper off for the result too', () => {
    expect(vorlage('1. Der Senat setzt die Beratung der Vorlage bis zum 25.03.2025 aus.')).toMatchObject({
      beratungsergebnis: 'ausgesetzt',
      wiedervorlage: '2025-03-25',
      beschluesse: [{ typ: ['aussetzung'] }],
    });
  });
});
