import { describe, expect, it } from '@jest/globals';
import { liesDokument } from './lesen.js';
import { leseDatei } from './datei/lesen.js';

const KOPF =
  'Der Senator für Finanzen\n\n22.04.2025\n\nVorlage für die Sitzung des Senats am 29.04.2025\n\nNeue Fähre';
const D = 'Finanzielle und personalwirtschaftliche Auswirkungen / Genderprüfung / Klimacheck';
const E = 'Beteiligung / Abstimmung';
const F = 'Öffentlichkeitsarbeit / Veröffentlichung nach dem Informationsfreiheitsgesetz';
const UEBERSCHRIFTEN = ['Problem', 'Lösung', 'Alternativen', D, E, F, 'Beschluss'] as const;
const TEXTE = [
  'Die Fähre ist alt.',
  'Es wird eine neue beschafft.',
  'Keine.',
  'Die Kosten betragen 1.250.000 €. Männer und Frauen sind gleich betroffen.',
  'Abgestimmt.',
  'Geeignet.',
  '1. Der Senat stimmt zu.\n\n2. Der Senat bittet um Bericht bis Ende 2025.',
];
const ALLE = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
const bau = (form: (wort: string, i: number) => string, kopf = KOPF) =>
  liesDokument(
    `${kopf}\n\n${UEBERSCHRIFTEN.map((wort, i) => `${form(wort, i)}\n\n${TEXTE[i]}`).join('\n\n')}\n`,
  );
const L = (i: number): string => ALLE[i] ?? '';

describe('sections: letters and headings', () => {
  it.each<[string, (wort: string, i: number) => string]>([
    ['A. Problem', (wort, i) => `${L(i)}. ${wort}`],
    ['A) Problem', (wort, i) => `${L(i)}) ${wort}`],
    ['A.) Problem', (wort, i) => `${L(i)}.) ${wort}`],
    ['(A) Problem', (wort, i) => `(${L(i)}) ${wort}`],
    ['A: Problem', (wort, i) => `${L(i)}: ${wort}`],
    ['A Problem', (wort, i) => `${L(i)} ${wort}`],
    ['A - Problem', (wort, i) => `${L(i)} - ${wort}`],
    ['A. / Problem on the next line', (wort, i) => `${L(i)}.\n${wort}`],
    ['A. / blank / Problem', (wort, i) => `${L(i)}.\n\n${wort}`],
    ['A.\tProblem', (wort, i) => `${L(i)}.\t${wort}`],
    ['A.   Problem', (wort, i) => `${L(i)}.   ${wort}`],
    ['A. Problem:', (wort, i) => `${L(i)}. ${wort}:`],
    ['A. PROBLEM', (wort, i) => `${L(i)}. ${wort.toUpperCase()}`],
    ['**A. Problem**', (wort, i) => `**${L(i)}. ${wort}**`],
    ['### A. Problem', (wort, i) => `### ${L(i)}. ${wort}`],
    ['A. Problem ..... 3', (wort, i) => `${L(i)}. ${wort} ${i + 1}`],
    ['I. Problem', (wort, i) => `${['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'][i]}. ${wort}`],
    ['1. Problem', (wort, i) => `${i + 1}. ${wort}`],
    ['1 Problem', (wort, i) => `${i + 1} ${wort}`],
    ['Problem', (wort) => wort],
    ['Problem:', (wort) => `${wort}:`],
    ['- Problem', (wort) => `- ${wort}`],
    ['PROBLEM', (wort) => wort.toUpperCase()],
    ['a. Problem', (wort, i) => `${L(i).toLowerCase()}. ${wort}`],
    ['a) Problem', (wort, i) => `${L(i).toLowerCase()}) ${wort}`],
    ['__A. Problem__', (wort, i) => `__${L(i)}. ${wort}__`],
    ['<h2>A. Problem</h2>', (wort, i) => `<h2>${L(i)}. ${wort}</h2>`],
  ])('%s', (_name, form) => {
    const d = bau(form);
    expect(d).toMatchObject({ dokumentklasse: 'senatsvorlage', titel: 'Neue Fähre', abschnitte: ALLE });
    expect(d.beschluesse.map(({ nr, typ }) => [nr, typ])).toEqual([
      [1, ['zustimmung']],
      [2, ['bitte_bericht']],
    ]);
    expect(d.texte).toMatchObject({ A: 'Die Fähre ist alt.', C: 'Keine.', F: 'Geeignet.' });
    expect(d.befunde).not.toContain('klimacheck_fehlt');
  });

  it.each([
    [3, 'D. Finanzielle und Personalwirtschaftliche Auswirkungen, Gender-Prüfung, Klimacheck'],
    [3, 'D. Finanzielle, personalwirtschaftliche und genderbezogene Auswirkungen und Klimacheck'],
    [3, 'D. Finanzielle und personalwirtschaftliche Auswirkungen /\nGenderprüfung /\nKlimacheck'],
    [3, 'D. Finanzielle / Personalwirtschaftliche Auswirkungen / Gender-Prüfung / Klimacheck'],
    [3, 'D. Finanzielle Auswirkungen, personalwirtschaftliche Auswirkungen, Genderprüfung und Klimacheck'],
    [3, 'D. Finanzielle, Personalwirtschaftliche, Genderbezogene und Klimabezogene Auswirkungen'],
    [3, 'D. Finanzielle Auswirkungen / Personalwirtschaftliche Auswirkungen / Gender-Prüfung / Klima-Check:'],
    [4, 'E. Beteiligung und Abstimmung'],
    [4, 'E. Beteiligung, Abstimmung'],
    [4, 'E. Beteiligung/Abstimmung'],
    [4, 'E. Abstimmung'],
    [4, 'E. Beteiligung / Abstimmung mit anderen Ressorts'],
    [5, 'F. Öffentlichkeitsarbeit und Veröffentlichung nach dem Informationsfreiheitsgesetz'],
    [5, 'F. Öffentlichkeitsarbeit / Veröffentlichung nach dem IFG'],
    [5, 'F. Öffentlichkeitsarbeit, Veröffentlichung nach dem Bremer Informationsfreiheitsgesetz'],
    [
      5,
      'F. Öffentlichkeitsarbeit / Veröffentlichung nach dem Bremischen Informationsfreiheitsgesetz (BremIFG)',
    ],
    [5, 'F. Veröffentlichung nach dem Informationsfreiheitsgesetz'],
    [6, 'G. Beschlussvorschlag'],
    [6, 'G. Beschlussvorschlag:'],
    [6, 'G. Beschlüsse'],
    [6, 'G. Beschlussempfehlung'],
    [6, 'G. Vorschlag zum Beschluss'],
    [1, 'B. Lösung / Sachstand'],
    [1, 'B. Lösungsvorschlag'],
    [1, 'B. Sachstand'],
    [0, 'A. Sachstand'],
    [0, 'A. Problem / Sachstand'],
    [0, 'A. Ausgangslage'],
    [2, 'C. Alternative'],
    [2, 'C. Alternativen:'],
    [2, 'C. Alternative Lösungen'],
  ])('letter %i as "%s"', (stelle, zeile) => {
    const d = bau((wort, i) => (i === stelle ? zeile : `${L(i)}. ${wort}`));
    expect(d.abschnitte).toEqual(ALLE);
    expect(d.texte.C).toBe('Keine.');
    if (stelle < 6) expect(d.texte[L(stelle) as 'A']).toBe(TEXTE[stelle]);
    expect(d.beschluesse).toHaveLength(2);
  });

  it('names what is missing', () => {
    const d = liesDokument(
      `${KOPF}\n\nA. Problem\n\nDie Fähre ist alt.\n\nB. Lösung\n\nNeue.\n\nD. ${D}\n\nKeine.\n\nG. Beschluss\n\n1. Der Senat stimmt zu.`,
    );
    expect(d.abschnitte).toEqual(['A', 'B', 'D', 'G']);
    expect(d.befunde).toEqual(
      expect.arrayContaining(['abschnitt_fehlt:C', 'abschnitt_fehlt:E', 'abschnitt_fehlt:F']),
    );
  });

  it('reads text behind a heading on its line', () => {
    const d = liesDokument(
      `${KOPF}\n\nA. Problem: Die Fähre ist alt.\n\nB. Lösung: Neue Fähre.\n\nC. Alternativen: Keine.\n\nG. Beschluss: Der Senat stimmt zu.`,
    );
    expect(d.abschnitte).toEqual(['A', 'B', 'C', 'G']);
    expect(d.texte.A).toBe('Die Fähre ist alt.');
    expect(d.beschluesse).toMatchObject([{ typ: ['zustimmung'] }]);
  });

  it('does not take words in the text for headings', () => {
    const d = bau((wort, i) => `${L(i)}. ${wort}`);
    const mehr = liesDokument(
      `${KOPF}\n\nA. Problem\n\nDie Lösung ist offen.\nLösung und Alternativen werden geprüft.\n\n1. Problem der Technik\n\n2. Problem der Kosten\n\nB. Lösung\n\nNeue.\n\nC. Alternativen\n\nKeine.\n\nG. Beschluss\n\nDer Senat stimmt zu.`,
    );
    expect(d.abschnitte).toEqual(ALLE);
    expect(mehr.abschnitte).toEqual(['A', 'B', 'C', 'G']);
    expect(mehr.texte.A).toContain('Problem der Kosten');
  });
});

describe('odd files', () => {
  const normal = (form: (text: string) => string) =>
    liesDokument(
      form(`${KOPF}\n\n${UEBERSCHRIFTEN.map((wort, i) => `${L(i)}. ${wort}\n\n${TEXTE[i]}`).join('\n\n')}\n`),
    );
  const gut = {
    dokumentklasse: 'senatsvorlage',
    einbringer: ['SF'],
    dokumentdatum: '2025-04-22',
    sitzungsdatum: '2025-04-29',
    titel: 'Neue Fähre',
    abschnitte: ALLE,
  };

  it.each<[string, (text: string) => string]>([
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['old Mac', (text) => text.replaceAll('\n', '\r')],
    ['NBSP', (text) => text.replaceAll(' ', '\u00a0')],
    [
      'soft hyphens',
      (text) =>
        text
          .replace('Sitzung', 'Sit\u00adzung')
          .replace('Beschluss', 'Be\u00adschluss')
          .replace('Fähre', 'Fäh\u00adre'),
    ],
    [
      'zero width',
      (text) => text.replace('Vorlage', 'Vor\u200blage').replace('Senator', '\ufeffSena\u200dtor'),
    ],
    [
      'ligatures',
      (text) =>
        text
          .replace('Finanzen', 'Fi\u200cnanzen')
          .replace('Finanzielle', 'Finanzielle')
          .replaceAll('fi', 'ﬁ'),
    ],
    ['decomposed', (text) => text.normalize('NFD')],
    ['form feeds', (text) => text.replace('B. Lösung', '\fB. Lösung').replace('E. Bet', '\fE. Bet')],
    ['tabs', (text) => text.replaceAll('. ', '.\t')],
    [
      'indented',
      (text) =>
        text
          .split('\n')
          .map((zeile) => `    ${zeile}   `)
          .join('\n'),
    ],
    ['double spaced', (text) => text.replaceAll('\n', '\n\n')],
    ['no blank lines', (text) => text.replaceAll('\n\n', '\n')],
    [
      'page marks',
      (text) =>
        `- 1 -\n\n${text.replace('C. Alt', '- 2 -\n\nC. Alt').replace('E. Bet', 'Seite 3 von 5\n\nE. Bet').replace('G. Bes', '4/5\n\nG. Bes')}\n\n- 5 -`,
    ],
    [
      'page heads',
      (text) =>
        ['A. ', 'C. ', 'E. ', 'G. '].reduce(
          (t, b, i) => t.replace(`\n${b}`, `\nSenatsvorlage Neue Fähre – Seite ${i + 2} von 6\n\n${b}`),
          text,
        ),
    ],
    [
      'quoted mail',
      (text) =>
        text
          .split('\n')
          .map((zeile) => `> ${zeile}`)
          .join('\n'),
    ],
    ['blanks before dots', (text) => text.replace('A. Problem', 'A . Problem').replace('C. Alt', 'C . Alt')],
    [
      'lost umlauts',
      (text) =>
        text
          .replaceAll('ä', 'ae')
          .replaceAll('ö', 'oe')
          .replaceAll('ü', 'ue')
          .replaceAll('Ö', 'Oe')
          .replace('Neue Faehre', 'Neue Fähre'),
    ],
    [
      'dropped umlauts',
      (text) => text.replaceAll('ö', '\ufffd').replaceAll('ü', '\ufffd').replaceAll('Ö', '\ufffd'),
    ],
    [
      'HTML',
      (text) =>
        text
          .split('\n\n')
          .map((absatz) => `<p>${absatz.replaceAll('&', '&amp;').replaceAll('ä', '&auml;')}</p>`)
          .join('\n'),
    ],
    ['Markdown', (text) => text.replace(/^([A-G]\. .*)$/gmu, '## $1').replace('Neue Fähre', '# Neue Fähre')],
    [
      'upper case head',
      (text) =>
        text
          .replace('Der Senator für Finanzen', 'DER SENATOR FÜR FINANZEN')
          .replace('Vorlage für die Sitzung des Senats am', 'VORLAGE FÜR DIE SITZUNG DES SENATS AM'),
    ],
  ])('%s', (_name, form) => {
    const d = normal(form);
    expect(d).toMatchObject(gut);
    expect(d.beschluesse.map(({ nr, typ }) => [nr, typ])).toEqual([
      [1, ['zustimmung']],
      [2, ['bitte_bericht']],
    ]);
  });

  it('keeps a footnote out of the Ziffern', () => {
    const d = normal((text) =>
      text
        .replace('Der Senat stimmt zu.', 'Der Senat stimmt zu.¹')
        .replace(/\n$/u, '\n\n__________\n¹ Vgl. Beschluss vom 03.12.2024, Bericht bis zum 31.12.2024.\n'),
    );
    expect(d.beschluesse.map(({ fristen }) => fristen.length)).toEqual([0, 1]);
  });

  it.each<[string, (text: string) => Uint8Array]>([
    ['Windows-1252', (text) => Uint8Array.from(text.replaceAll('€', 'Euro'), (z) => z.charCodeAt(0))],
    ['UTF-16LE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16LE without mark', (text) => Buffer.from(text, 'utf16le')],
    ['UTF-16BE without mark', (text) => Buffer.from(text, 'utf16le').swap16()],
    ['UTF-8 with mark', (text) => Buffer.from(`\ufeff${text}`, 'utf8')],
    [
      'UTF-8 read as Latin and saved again',
      (text) => Buffer.from(Buffer.from(text.replaceAll('€', 'Euro'), 'utf8').toString('latin1'), 'utf8'),
    ],
    ['UTF-8 with one broken byte', (text) => Buffer.concat([Buffer.from(text, 'utf8'), Buffer.from([0xff])])],
    ['NULs at the end', (text) => Buffer.concat([Buffer.from(text, 'utf8'), Buffer.alloc(64)])],
  ])('reads %s', async (_name, bytes) => {
    const text = `${KOPF}\n\n${UEBERSCHRIFTEN.map((wort, i) => `${L(i)}. ${wort}\n\n${TEXTE[i]}`).join('\n\n')}\n`;
    expect(await leseDatei('vorlage.txt', bytes(text))).toMatchObject(gut);
  });

  it.each([[''], [' \n\t\n'], ['\u0000'], ['\ufeff']])('is empty: %j', (text) =>
    expect(liesDokument(text)).toMatchObject({
      dokumentklasse: 'unbekannt',
      befunde: expect.arrayContaining(['dokument_leer']),
    }),
  );

  it('refuses binary rubbish in words', async () => {
    const rubbish = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256);
    await expect(leseDatei('vorlage.txt', rubbish)).rejects.toThrow(/PDF, DOCX/u);
  });
});

describe('other kinds of papers', () => {
  const klasse = (text: string) => liesDokument(text).dokumentklasse;
  it.each([
    [
      'senatsvorlage',
      `${KOPF}\n\nA. Problem\n\nAlt.\n\nB. Lösung\n\nNeu.\n\nG. Beschluss\n\nDer Senat stimmt zu.`,
    ],
    [
      'mitteilung',
      'Mitteilung des Senats vom 4. März 2025\n\nan die Bremische Bürgerschaft (Landtag)\n\nNeue Fähre\n\nDer Senat überreicht der Bürgerschaft (Landtag) den Bericht mit der Bitte um Kenntnisnahme.',
    ],
    [
      'mitteilung',
      'BREMISCHE BÜRGERSCHAFT\nLandtag\n21. Wahlperiode\n\nDrucksache 21/1033\n\nMitteilung des Senats\n\nNeue Fähre\n\nDer Senat teilt mit.',
    ],
    [
      'mitteilung',
      'Antwort des Senats auf die Kleine Anfrage der Fraktion X vom 3. Februar 2025\n\n„Wie steht es um die Fähre?“\n\nVorbemerkung\n\nDie Fähre ist alt.',
    ],
    [
      'mitteilung',
      'Antwort des Senats\nauf die Große Anfrage der Fraktion X\n\nFähre\n\n1. Wie alt ist die Fähre?\n\nSehr alt.',
    ],
    [
      'unbekannt',
      'Protokoll der 137. Sitzung des Senats am 29. April 2025\n\nAnwesend: alle Mitglieder\n\nTOP 1: Genehmigung der Tagesordnung\n\nDer Senat genehmigt die Tagesordnung.\n\nTOP 2: Neue Fähre\n\nDer Senat beschließt entsprechend der Vorlage.',
    ],
    [
      'unbekannt',
      'Tagesordnung für die Sitzung des Senats am 29. April 2025\n\n1. Neue Fähre (SF)\n2. Alte Brücke (SBMS)\n3. Verschiedenes',
    ],
    [
      'unbekannt',
      'Der Senator für Finanzen · Rudolf-Hilferding-Platz 1 · 28195 Bremen\n\nFrau Erika Muster\nMusterweg 1\n28199 Bremen\n\nBremen, 22.04.2025\n\nIhr Schreiben vom 3. April 2025\n\nSehr geehrte Frau Muster,\n\nfür Ihr Schreiben danke ich Ihnen.\n\nMit freundlichen Grüßen',
    ],
    [
      'unbekannt',
      'The Senate of the Free Hanseatic City of Bremen\n\nReport on the new ferry\n\nA. Problem\n\nThe ferry is old and cannot be repaired any more.\n\nB. Solution\n\nBuy a new one.',
    ],
    ['unbekannt', 'Lorem ipsum dolor sit amet, consetetur sadipscing elitr.'],
    [
      'jahresbericht',
      'Jahresbericht Handlungsfelder 2023\n\nBezeichnung der Maßnahme: Bürgeramt Lfd. Nr. D3 der Liste\n\nSenator für Finanzen',
    ],
    [
      'jahresbericht',
      'Halbjahresbericht 2/2024 zum Handlungsfeld Klimaschutz\n\nProjekt-Nr. 14 (S)\n\nKennzahlen\tPlanwert\tPrognose',
    ],
    [
      'jahresbericht',
      'Projektbezeichnung: Ladesäulen\n\nZielgruppe\n\nKennzahlen zur Messung der Zielerreichung:\n\nLadesäulen\t5\t7',
    ],
    [
      'deputationsvorlage',
      'Die Senatorin für Kinder und Bildung\n\n14.03.2025\n\nVorlage Nr. L 45/21\n\nfür die Sitzung der staatlichen Deputation für Kinder und Bildung am 26.03.2025\n\nGanztag\n\nA. Problem\n\nX.\n\nB. Lösung\n\nY.\n\nC. Beschlussvorschlag\n\nDie Deputation nimmt Kenntnis.',
    ],
    [
      'deputationsvorlage',
      'Die Senatorin für Bau, Mobilität und Stadtentwicklung\n\nDeputationsvorlage\n\nfür die Sitzung der städtischen Deputation für Mobilität, Bau und Stadtentwicklung\nam 6. November 2025\n\nVorlage 18/145-S\n\nRadweg\n\nA Problem\n\nX.\n\nB Lösung\n\nY.\n\nE Beschlussvorschlag\n\nDie städtische Deputation stimmt zu.',
    ],
    [
      'ausschussvorlage',
      'Der Senator für Finanzen\n\nVorlage für die Sitzung des Haushalts- und Finanzausschusses (Land) am 14.11.2025\n\nMehrbedarf\n\nA. Problem\n\nX.\n\nB. Lösung\n\nY.\n\nC. Beschlussvorschlag\n\nDer Haushalts- und Finanzausschuss stimmt zu.',
    ],
    [
      'ausschussvorlage',
      'Die Senatorin für Arbeit, Soziales, Jugend und Integration\n\nLfd. Nr. 21/44 JHA\n\nVorlage für die Sitzung des Landesjugendhilfeausschusses am 14.11.2025\n\nMehrbedarf\n\nA. Problem\n\nX.\n\nC. Beschlussvorschlag\n\nDer Landesjugendhilfeausschuss nimmt Kenntnis.',
    ],
  ])('%s', (erwartet, text) => expect(klasse(text)).toBe(erwartet));
});

describe('papers for other bodies', () => {
  const rumpf =
    '\n\nVorlagentext\n\nA. Problem\n\nX.\n\nB. Lösung\n\nY.\n\nC. Beschlussvorschlag\n\nDie Deputation stimmt zu.';
  it.each([
    [
      'Vorlage VL 21/789\n\nÖFFENTLICH\n\nVorlage für die Sitzung der staatlichen Deputation für Inneres am 26.03.2025',
      { vlNummer: 'VL 21/789', oeffentlich: true, ebene: 'land' },
    ],
    [
      'VL-Nummer: VL 21/789\nVL-Nummer Senat: VL 21/700\nNICHT ÖFFENTLICH UND VERTRAULICH\n\nVorlage für die Sitzung der städtischen Deputation für Inneres am 26.03.2025',
      {
        vlNummer: 'VL 21/789',
        vlNummerSenat: 'VL 21/700',
        oeffentlich: false,
        vertraulich: true,
        ebene: 'stadt',
      },
    ],
    [
      'Lfd. Nr.: 21/12\n\nVorlage für die Sitzung der staatlichen Deputation für Inneres am 26.03.2025',
      { nummer: '21/12' },
    ],
    [
      'Vorlage Nr. 21/145-L\n\nfür die Sitzung der staatlichen Deputation für Inneres am 26.03.2025',
      { nummer: '21/145-L', ebene: 'land' },
    ],
    [
      'Vorlage 18/145-L für die Sitzung der staatlichen Deputation für Inneres am 26.03.2025',
      { nummer: '18/145-L', ebene: 'land' },
    ],
    [
      '☒ ÖFFENTLICH\n☐ NICHT ÖFFENTLICH UND VERTRAULICH\n\nVorlage für die Sitzung der staatlichen Deputation für Inneres am 26.03.2025',
      { oeffentlich: true },
    ],
    [
      '[ ] öffentlich  [x] nicht öffentlich und vertraulich\n\nVorlage für die Sitzung der staatlichen Deputation für Inneres am 26.03.2025',
      { oeffentlich: false, vertraulich: true },
    ],
    [
      'Wirtschaftlichkeit: Keine WU\n\nVorlage für die Sitzung der staatlichen Deputation für Inneres am 26.03.2025',
      { wu: 'keine' },
    ],
    [
      'Keine WU\n\nVorlage für die Sitzung der staatlichen Deputation für Inneres am 26.03.2025',
      { wu: 'keine' },
    ],
    [
      'Wirtschaftlichkeitsuntersuchung: ja\n\nVorlage für die Sitzung der staatlichen Deputation für Inneres am 26.03.2025',
      { wu: 'ja' },
    ],
    [
      'WU: keine\n\nVorlage für die Sitzung der staatlichen Deputation für Inneres am 26.03.2025',
      { wu: 'keine' },
    ],
  ])('%j', (kopf, erwartet) => {
    expect(
      liesDokument(`Der Senator für Inneres und Sport\n\n14.03.2025\n\n${kopf}\n\nNeue Wache${rumpf}`),
    ).toMatchObject({
      dokumentklasse: 'deputationsvorlage',
      einbringer: ['SIS'],
      dokumentdatum: '2025-03-14',
      sitzungsdatum: '2025-03-26',
      titel: 'Neue Wache',
      abschnitte: ['A', 'B', 'G'],
      ...erwartet,
    });
  });

  it.each([
    [
      'Beratungsfolge\n\nStaatliche Deputation für Inneres (L) 26.03.2025 Beschlussfassung\nHaushalts- und Finanzausschuss (L) 04.04.2025 Beschlussfassung',
    ],
    [
      'Beratungsfolge:\nStaatliche Deputation für Inneres (L)\t26.03.2025\tBeschlussfassung\nHaushalts- und Finanzausschuss (L)\t04.04.2025\tBeschlussfassung',
    ],
    [
      'Beratungsfolge\nGremium\tTermin\tBeratungsaktion\nStaatliche Deputation für Inneres (L)\t26.03.2025\tBeschlussfassung\nHaushalts- und Finanzausschuss (L)\t04.04.2025\tBeschlussfassung',
    ],
    [
      'Beratungsfolge\nGremium | Termin | Beratungsaktion\nStaatliche Deputation für Inneres (L) | 26.03.2025 | Beschlussfassung\nHaushalts- und Finanzausschuss (L) | 04.04.2025 | Beschlussfassung',
    ],
    [
      '| Beratungsfolge | Termin | Beratungsaktion |\n|---|---|---|\n| Staatliche Deputation für Inneres (L) | 26.03.2025 | Beschlussfassung |\n| Haushalts- und Finanzausschuss (L) | 04.04.2025 | Beschlussfassung |',
    ],
  ])('route %j', (folge) => {
    const d = liesDokument(
      `Der Senator für Inneres und Sport\n\n14.03.2025\n\nVorlage für die Sitzung der staatlichen Deputation für Inneres am 26.03.2025\n\n${folge}\n\nNeue Wache${rumpf}`,
    );
    expect(d).toMatchObject({
      titel: 'Neue Wache',
      beratungsfolge: [
        { ebene: 'land', termin: '2025-03-26', aktion: 'Beschlussfassung' },
        { ebene: 'land', termin: '2025-04-04', aktion: 'Beschlussfassung' },
      ],
    });
  });
});

describe('Vorträge der Senatskanzlei', () => {
  const vortrag = (rest: string) =>
    liesDokument(
      `Senatskanzlei\n\nBremen, 13. Juni 2025\n10-3\n\nVorträge der Senatskanzlei\n\nfür die Sitzung des Senats am 17. Juni 2025\n\nBeschlüsse des Senats zu den Beschlüssen der Bremischen Bürgerschaft\n\nBeschluss:\n\nDer Senat nimmt die Beschlüsse zur Kenntnis und fasst folgende Einzelbeschlüsse:\n\n${rest}`,
    );
  it('reads Land and Stadt, with and without deadline', () => {
    const d = vortrag(`Bürgerschaft (Landtag) am 11. Juni 2025

Nr. 21/901

Hafengesetz

Beschluss:

Der Senat nimmt Kenntnis.

Nr. 21/902

Wasserstoff

Die Bürgerschaft (Landtag) fordert den Senat auf, bis zum 31.12.2025 zu berichten.

Beschluss:

Der Senat bittet die Senatorin für Umwelt, Klima und Wissenschaft, dem Beschluss der Bürgerschaft zu entsprechen.

Stadtbürgerschaft am 10. Juni 2025

Nr. 21/300 S

Folgende Tagesordnungspunkte werden ausgesetzt:

1. Spielplätze

Beschluss:

Der Senat nimmt Kenntnis.

Nr. 21/301 S

Radwege

Beschluss:

Der Senat bittet die Senatorin für Bau, Mobilität und Stadtentwicklung um Umsetzung und Bericht binnen drei Monaten.`);
    expect(d).toMatchObject({
      dokumentklasse: 'sk_vortrag',
      einbringer: ['SK'],
      aktenzeichen: '10-3',
      dokumentdatum: '2025-06-13',
      sitzungsdatum: '2025-06-17',
    });
    expect(d.einzelbeschluesse).toMatchObject([
      { nr: '21/901', ebene: 'land', typ: ['kenntnisnahme'], adressat: ['Senat'], fristen: [] },
      {
        nr: '21/902',
        ebene: 'land',
        typ: ['bitte_umsetzung'],
        adressat: ['SUKW'],
        fristen: [{ original: 'bis zum 31.12.2025', bis: '2025-12-31' }],
      },
      { nr: '21/300 S', ebene: 'stadt', typ: ['kenntnisnahme'], fristen: [] },
      {
        nr: '21/301 S',
        ebene: 'stadt',
        typ: ['bitte_umsetzung', 'bitte_bericht'],
        adressat: ['SBMS'],
        fristen: [{ original: 'binnen drei Monaten', bis: '2025-09-10' }],
      },
    ]);
  });

  it.each([
    'Nr. 21/170 S',
    'Nr. 21/170S',
    'Nr. 21/170-S',
    'Beschluss-Nr. 21/170 S',
    'Nr. 21/170 S:',
    '**Nr. 21/170 S**',
    'Beschluss Nr. 21/170 S',
  ])('%s', (zeile) => {
    expect(
      vortrag(
        `Stadtbürgerschaft am 10. Juni 2025\n\n${zeile}\n\nRadwege\n\nBeschluss:\n\nDer Senat nimmt Kenntnis.`,
      ).einzelbeschluesse,
    ).toMatchObject([{ nr: '21/170 S', ebene: 'stadt', titel: 'Radwege' }]);
  });
});
