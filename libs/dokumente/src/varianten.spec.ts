import { describe, expect, it } from '@jest/globals';
import { liesDokument } from './lesen.js';

const RUMPF =
  'A. Problem\n\nDie Fähre ist alt.\n\nB. Lösung\n\nEs wird eine neue beschafft.\n\nG. Beschluss\n\n';
const VORLAGE = 'Vorlage für die Sitzung des Senats am 29.04.2025';
const vorlage = (kopf: string, g = 'Der Senat stimmt zu.') =>
  liesDokument(`${kopf}\n\nNeue Fähre\n\n${RUMPF}${g}`);
const mitZiffern = (g: string) =>
  vorlage(`Der Senator für Finanzen\n\n22.04.2025\n\n${VORLAGE}`, g).beschluesse.map(({ nr, typ }) => [
    nr,
    typ,
  ]);

describe('the date of a paper', () => {
  it.each(['Referat 42', 'Telefon 361-2345', 'Az.: 42-1/2', 'TOP 7.'])('is found below "%s"', (zeile) => {
    const d = vorlage(`Der Senator für Finanzen\n${zeile}\n\n22.04.2025\n\n${VORLAGE}`);
    expect(d).toMatchObject({
      dokumentdatum: '2025-04-22',
      sitzungsdatum: '2025-04-29',
      titel: 'Neue Fähre',
    });
    expect(d.befunde).not.toContain('datum_ungueltig');
  });

  it('of which only the month is left stays open and out of the title', () => {
    const d = vorlage(
      'Der Senator für Finanzen\n\nBremen, den\n\nVorlage für die Sitzung des Senats am . April',
    );
    expect(d).toMatchObject({ dokumentdatum: null, sitzungsdatum: null, titel: 'Neue Fähre' });
    expect(d.befunde).toEqual(expect.arrayContaining(['dokumentdatum_fehlt', 'sitzungsdatum_fehlt']));
  });
});

describe('a Neufassung', () => {
  it.each(['- Neufassung -', '– Neufassung –', '* Neufassung *', '(Neufassung)'])(
    'is marked by the line "%s" below the Sitzung',
    (zeile) => {
      expect(vorlage(`Der Senator für Finanzen\n\n22.04.2025\n\n${VORLAGE}\n\n${zeile}`)).toMatchObject({
        neufassung: true,
        titel: 'Neue Fähre',
      });
    },
  );
});

describe('a Mitteilung', () => {
  it('has its title below the line that says what it is', () => {
    const d = liesDokument(
      'Mitteilung des Senats an die Stadtbürgerschaft\nvom 6. Mai 2025\n\nZustand der Fähren\n\nDer Senat berichtet.',
    );
    expect(d).toMatchObject({
      dokumentklasse: 'mitteilung',
      dokumentdatum: '2025-05-06',
      titel: 'Zustand der Fähren',
    });
  });
});

/** Breaks lines as a PDF does, at a width. */
function umgebrochen(text: string, breite: number): string {
  return text
    .split('\n')
    .map((absatz) => absatz.replace(new RegExp(`(.{1,${breite}})(?: |$)`, 'gu'), '$1\n').trimEnd())
    .join('\n');
}

const MITZEICHNUNG =
  'Die Vorlage ist mit der Senatskanzlei, der Senatorin für Kinder und Bildung und dem Magistrat der Stadt Bremerhaven abgestimmt. ' +
  'Die Senatorin für Inneres und Sport hat mit der Maßgabe zugestimmt, dass keine Mehrkosten entstehen. Die Senatorin für Justiz und Verfassung hat sich nicht geäußert. ' +
  'Der Senator für Kultur ist nicht betroffen. Mit der Senatorin für Umwelt, Klima und Wissenschaft konnte kein Einvernehmen erzielt werden.';
const GANZ = [
  'Der Senator für Finanzen',
  '22.04.2025',
  VORLAGE,
  'Ersatz der alten Fähre durch ein neues Schiff mit elektrischem Antrieb',
  'A. Problem',
  'Die Fähre ist alt.',
  'B. Lösung',
  'Es wird eine neue beschafft.',
  'C. Alternativen',
  'Keine.',
  'D. Finanzielle / personalwirtschaftliche Auswirkungen, Genderprüfung und Klimacheck',
  'Es entstehen Kosten.',
  'E. Beteiligung / Abstimmung',
  MITZEICHNUNG,
  'F. Öffentlichkeitsarbeit / Veröffentlichung nach dem Informationsfreiheitsgesetz',
  'Geeignet.',
  'G. Beschluss',
  '1. Der Senat nimmt Kenntnis.',
  '2. Der Senat bittet die Senatorin für Kinder und Bildung, bis zum 30. September 2025 einen Bericht über die weiteren Schritte vorzulegen.',
].join('\n\n');

describe('a paper with broken lines', () => {
  const gelesen = { ...liesDokument(GANZ), befunde: expect.any(Array), texte: expect.any(Object) };

  it('says whole what it says', () => {
    expect(gelesen).toMatchObject({
      abschnitte: ['A', 'B', 'C', 'D', 'E', 'F', 'G'],
      dissens: ['SUKW'],
      mitzeichnung: {
        SK: 'erteilt',
        SKB: 'erteilt',
        MagBhv: 'erteilt',
        SIS: 'massgabe',
        SJV: 'fristablauf',
        SfK: 'nicht_betroffen',
        SUKW: 'bedenken',
      },
      beschluesse: [
        { nr: 1, typ: ['kenntnisnahme'] },
        { nr: 2, typ: ['bitte_bericht'], adressat: ['SKB'], fristen: [{ bis: '2025-09-30' }] },
      ],
    });
  });

  it.each([90, 70, 60, 50, 40])('of %i characters says the same', (breite) =>
    expect(liesDokument(umgebrochen(GANZ, breite))).toMatchObject(gelesen),
  );
});

describe('a paper on one line', () => {
  const einzeilig = (kopf: string, a = 'Die Fähre ist alt.') =>
    liesDokument(
      `${kopf} Neue Fähre A. Problem ${a} B. Lösung Es wird nach langer Prüfung eine neue Fähre beschafft, die auch im Winter fährt. G. Beschluss 1. Der Senat stimmt zu.`,
    );

  it.each(['VERTRAULICH', 'Streng vertraulich!'])('is confidential with "%s" at its beginning', (wort) => {
    expect(einzeilig(`${wort} Der Senator für Finanzen 22.04.2025 ${VORLAGE}`)).toMatchObject({
      vertraulich: true,
      einbringer: ['SF'],
      titel: 'Neue Fähre',
    });
  });

  it('keeps the number of the item out of the title', () =>
    expect(einzeilig(`Der Senator für Finanzen 22.04.2025 ${VORLAGE} TOP 7`).titel).toBe('Neue Fähre'));

  it('keeps its title behind the term of the Umlauf', () => {
    expect(
      einzeilig(
        'Der Senator für Finanzen 22.04.2025 Vorlage für das Umlaufverfahren, Rückmeldung bis 25.04.2025, 12:00 Uhr',
      ),
    ).toMatchObject({ umlauffrist: '2025-04-25T12:00:00+02:00', titel: 'Neue Fähre' });
  });

  it('names the earlier Ziffer that it answers', () => {
    const a =
      'Der Senat hat am 04.02.2025 beschlossen: 1. Der Senat begrüßt das Vorhaben. 2. Der Senat bittet um einen Bericht. Der Bericht wird hiermit vorgelegt.';
    expect(einzeilig(`Der Senator für Finanzen 22.04.2025 ${VORLAGE}`, a)).toMatchObject({
      erledigtAuftrag: { beschlussVom: '2025-02-04', nr: 2 },
      beschluesse: [{ nr: 1 }],
    });
  });
});

describe('a page mark', () => {
  it('before the decision is no number of it where the pages have got as far', () => {
    const seiten = GANZ.replace('B. Lösung', '(1)\n\nB. Lösung')
      .replace('E. Beteiligung', '(2)\n\nE. Beteiligung')
      .replace('1. Der Senat nimmt Kenntnis.', '(3)\n\nDer Senat nimmt Kenntnis.')
      .replace(/\n\n2\. [\s\S]*$/u, '');
    expect(liesDokument(seiten).beschluesse).toMatchObject([{ nr: 1, typ: ['kenntnisnahme'] }]);
  });
});

describe('Ziffern in a paper', () => {
  const beide = [
    [1, ['kenntnisnahme']],
    [2, ['bitte_bericht']],
  ];

  it('with Roman numbers are no list of annexes', () =>
    expect(
      mitZiffern('I. Der Senat nimmt Kenntnis.\n\nII. Der Senat bittet um einen Bericht bis Ende 2025.'),
    ).toEqual(beide));

  it('in one line are taken apart where their numbers go on counting', () => {
    expect(
      mitZiffern('1. Der Senat nimmt Kenntnis. 2. Der Senat bittet um einen Bericht bis zum 1. Mai 2026.'),
    ).toEqual(beide);
    expect(
      mitZiffern('(1) Der Senat nimmt Kenntnis. (2) Der Senat bittet um einen Bericht bis Ende 2025.'),
    ).toEqual(beide);
    expect(mitZiffern('1. Der Senat stimmt dem Antrag nach Nr. 3. Der Senat zu.')).toHaveLength(1);
  });
});

describe('an Einzelbeschluss', () => {
  const KOPF =
    'Senatskanzlei\n\n06.05.2025\n\nVorträge der Senatskanzlei\n\nfür die Sitzung des Senats am 13.05.2025\n\nBürgerschaft (Landtag) am 7. Mai 2025\n\nNr. 21/300\n\nRadwege\n\n';

  it('with a date that does not exist leaves a Befund', () => {
    expect(
      liesDokument(
        `${KOPF}Beschluss:\n\nDer Senat bittet den Senator für Finanzen, bis zum 31.06.2025 zu berichten.`,
      ).befunde,
    ).toContain('datum_ungueltig');
  });

  it('that answers a resolution with such a date leaves it too', () => {
    const d = liesDokument(
      `${KOPF}Die Bürgerschaft (Landtag) fordert den Senat auf, bis zum 31.06.2025 zu berichten.\n\nBeschluss:\n\nDer Senat bittet den Senator für Finanzen, der Aufforderung fristgerecht zu entsprechen.`,
    );
    expect(d.einzelbeschluesse).toMatchObject([{ nr: '21/300', fristen: [{ art: 'ungueltig' }] }]);
    expect(d.befunde).toContain('datum_ungueltig');
  });
});

describe('what a Ziffer asks for, and by when', () => {
  const erste = (g: string) =>
    vorlage(
      `Der Senator für Finanzen\n\n22.04.2025\n\n${VORLAGE}`,
      `1. Der Senat bittet den Senator für Finanzen, ${g}`,
    ).beschluesse.map(({ typ, fristen }) => [typ, fristen.map(({ original }) => original)])[0];

  it.each<[string, string[], string[]]>([
    [
      'den Jahresbericht 2025 bis Ende Februar 2026 vorzulegen.',
      ['bitte_bericht'],
      ['bis Ende Februar 2026'],
    ],
    [
      'die Deputation und den Haushalts- und Finanzausschuss um Zustimmung zu bitten.',
      ['bitte_gremienbefassung'],
      [],
    ],
    ['die Vorlage der Deputation zur Beschlussfassung vorzulegen.', ['bitte_gremienbefassung'], []],
    [
      'nach Beschlussfassung innerhalb von zwei Wochen zu berichten.',
      ['bitte_bericht'],
      ['nach Beschlussfassung innerhalb von zwei Wochen'],
    ],
    ['bis auf Weiteres monatlich zu berichten.', ['bitte_bericht'], ['bis auf Weiteres monatlich']],
    [
      'bis zum 30.06.2025 einen Zwischenbericht und bis zum 31.12.2025 einen Abschlussbericht vorzulegen.',
      ['bitte_bericht'],
      ['bis zum 30.06.2025', 'bis zum 31.12.2025'],
    ],
  ])('"… %s"', (g, typ, fristen) => expect(erste(g)).toEqual([typ, fristen]));

  it('may be a new paper in a quarter', () => {
    const d = vorlage(
      `Der Senator für Finanzen\n\n22.04.2025\n\n${VORLAGE}`,
      '1. Der Senat bittet den Senator für Finanzen um erneute Befassung im ersten Quartal 2026.',
    );
    expect(d.beschluesse).toMatchObject([
      {
        typ: ['bitte_wiedervorlage'],
        fristen: [
          { original: 'im ersten Quartal 2026', art: 'zeitraum', von: '2026-01-01', bis: '2026-03-31' },
        ],
      },
    ]);
  });
});
