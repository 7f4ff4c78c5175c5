import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { liesDokument } from './lesen.js';

interface Papier {
  kopf?: string;
  a?: string;
  d?: string;
  dText?: string;
  e?: string;
  f?: string;
  g?: string;
}

const KOPF = `Der Senator für Finanzen

06.01.2026

Vorlage für die Sitzung des Senats am 13.01.2026

Neuordnung der Poststelle`;

/** A whole Senatsvorlage; a test names only what it is about. */
function papier(p: Papier): string {
  return `${p.kopf ?? KOPF}

A. Problem

${p.a ?? 'Die Poststelle arbeitet an zwei Orten.'}

B. Lösung

Die Orte werden zusammengelegt.

C. Alternativen

Keine.

${p.d ?? 'D. Finanzielle und personalwirtschaftliche Auswirkungen / Genderprüfung / Klimacheck'}

${p.dText ?? 'Keine Kosten.'}

E. Beteiligung / Abstimmung

${p.e ?? 'Die Vorlage ist abgestimmt.'}

F. Öffentlichkeitsarbeit / Veröffentlichung nach dem Informationsfreiheitsgesetz

${p.f ?? 'Geeignet.'}

G. Beschluss

${p.g ?? '1. Der Senat nimmt Kenntnis.'}
`;
}

const ziffern = (g: string, kopf?: string) => liesDokument(papier({ g, ...(kopf && { kopf }) })).beschluesse;
const kopf = (text: string) => liesDokument(papier({ kopf: text }));

describe('liesDokument: head', () => {
  it('reads a plain Senatsvorlage', () => {
    expect(liesDokument(papier({}))).toMatchObject({
      dokumentklasse: 'senatsvorlage',
      vorlagenart: 'vorlage',
      einbringer: ['SF'],
      dokumentdatum: '2026-01-06',
      sitzungsdatum: '2026-01-13',
      beschlosseneFassungVom: null,
      titel: 'Neuordnung der Poststelle',
      abschnitte: ['A', 'B', 'C', 'D', 'E', 'F', 'G'],
      befunde: [],
    });
  });

  it('reads several originators with broken lines', () => {
    const d = kopf(`Die Senatorin für Wirtschaft, Häfen und
Transformation
Die Senatorin für Bau, Mobilität
und Stadtentwicklung
Senatskanzlei

Bremen, den 3. April 2025

Vorlage für die Sitzung des Senats
am 15. April 2025

Hafenquartier: Sachstand und
weitere Schritte`);
    expect(d).toMatchObject({
      einbringer: ['SWHT', 'SBMS', 'SK'],
      dokumentdatum: '2025-04-03',
      sitzungsdatum: '2025-04-15',
      titel: 'Hafenquartier: Sachstand und weitere Schritte',
    });
  });

  it('reads Fassungsvermerk and originator on one line', () => {
    const d = kopf(
      'In der Senatssitzung am 20. Mai 2025 beschlossene Fassung Die Senatorin für Justiz und Verfassung 08.05.2025\n\nVorlage für die Sitzung des Senats am 20.05.2025\n\nGerichtstage',
    );
    expect(d).toMatchObject({
      einbringer: ['SJV'],
      dokumentdatum: '2025-05-08',
      beschlosseneFassungVom: '2025-05-20',
      titel: 'Gerichtstage',
    });
  });

  it('reads a Fassungsvermerk broken over two lines', () => {
    const d = kopf(
      'In der Senatssitzung am 20. Mai 2025\nbeschlossene Fassung\n\nDer Senator für Kinder und Bildung\n\n08.05.2025\n\nVorlage für die Sitzung des Senats am 20.05.2025\n\nTitel eins',
    );
    expect(d).toMatchObject({
      einbringer: ['SKB'],
      beschlosseneFassungVom: '2025-05-20',
      titel: 'Titel eins',
    });
  });

  it('reads an odd spelling of the meeting date and says so', () => {
    const d = kopf(
      'Der Senator für Finanzen\n\n08.04.2021\n\nVorlage für die Sitzung des Senats am 20. April. 2021\n\nZinsen',
    );
    expect(d).toMatchObject({ sitzungsdatum: '2021-04-20', titel: 'Zinsen' });
    expect(d.befunde).toContain('sitzungsdatum_schreibweise');
  });

  it('repairs a misspelt month, but does not guess at a cut year', () => {
    expect(
      kopf(
        'Senatskanzlei\n\n06.11.2025\n\nVorlage für die Sitzung des Senats am 18. Novmber 2025\n\nX-Programm',
      ),
    ).toMatchObject({ sitzungsdatum: '2025-11-18' });
    const d = kopf(
      'Senatskanzlei\n\n06.11.2017\n\nVorlage für die Sitzung des Senats am 15. November 201\n\nX-Programm',
    );
    expect(d).toMatchObject({ sitzungsdatum: null, titel: 'X-Programm' });
    expect(d.befunde).toEqual(
      expect.arrayContaining(['sitzungsdatum_schreibweise', 'datum_ungueltig', 'sitzungsdatum_fehlt']),
    );
  });

  it('leaves a lost meeting date open', () => {
    const d = kopf(
      'Die Senatorin für Justiz und Verfassung\n\nVorlage für die Sitzung des Senats am\n\nBericht zum 31.12.2024 über die Gefangenenzahlen',
    );
    expect(d).toMatchObject({
      dokumentdatum: null,
      sitzungsdatum: null,
      titel: 'Bericht zum 31.12.2024 über die Gefangenenzahlen',
    });
    expect(d.befunde).toEqual(expect.arrayContaining(['dokumentdatum_fehlt', 'sitzungsdatum_fehlt']));
  });

  it('names a missing originator, an impossible date and a missing title', () => {
    const d = kopf('31.09.2025\n\nVorlage für die Sitzung des Senats am 14.10.2025');
    expect(d).toMatchObject({ einbringer: [], dokumentdatum: null, titel: null });
    expect(d.befunde).toEqual(
      expect.arrayContaining(['einbringer_fehlt', 'datum_ungueltig', 'dokumentdatum_fehlt', 'titel_fehlt']),
    );
  });

  it('reads predecessors with the code they had', () => {
    expect(
      kopf(
        'Die Senatorin für Klimaschutz, Umwelt, Mobilität,\nStadtentwicklung und Wohnungsbau\n\n04.02.2021\n\nVorlage für die Sitzung des Senats am 16.02.2021\n\nRadwege',
      ).einbringer,
    ).toEqual(['SKUMS']);
    expect(
      kopf(
        'Der Senator für Umwelt, Bau und Verkehr\nDer Senator für Wirtschaft, Arbeit und Häfen\n\n04.02.2014\n\nVorlage für die Sitzung des Senats am 18.02.2014\n\nBrücken',
      ).einbringer,
    ).toEqual(['SUBV', 'SWAH']);
  });

  it('reads an Umlaufbeschluss with its term', () => {
    const d = kopf(
      'Der Senator für Finanzen\n\n11.08.2025\n\nVorlage für einen Umlaufbeschluss des Senats\n\nRückmeldung bis Mittwoch, 13.08.2025, 12:00 Uhr\n\nEilentscheidung Hallenmiete',
    );
    expect(d).toMatchObject({
      dokumentklasse: 'senatsvorlage',
      vorlagenart: 'umlauf',
      umlauffrist: '2025-08-13T12:00:00+02:00',
      dokumentdatum: '2025-08-11',
      titel: 'Eilentscheidung Hallenmiete',
    });
    expect(d.befunde).not.toContain('sitzungsdatum_fehlt');
    expect(
      kopf(
        'Senatskanzlei\n\n08.12.2025\n\nBeschlussfassung im Umlaufverfahren\nFrist: 10. Dezember 2025, 10 Uhr\n\nTarif',
      ).umlauffrist,
    ).toBe('2025-12-10T10:00:00+01:00');
  });

  it('reads Neufassung and Tischvorlage, but not the Neufassung in a title', () => {
    expect(
      kopf(
        'Der Senator für Finanzen\n\n12.01.2026\n\nNeufassung\n\nTischvorlage für die Sitzung des Senats am 13.01.2026\n\nNeufassung der Gebührenordnung',
      ),
    ).toMatchObject({
      vorlagenart: 'tischvorlage',
      neufassung: true,
      titel: 'Neufassung der Gebührenordnung',
    });
    expect(
      kopf(
        'Der Senator für Finanzen\n\n06.01.2026\n\nVorlage für die Sitzung des Senats am 13.01.2026\n\nNeufassung der Gebührenordnung',
      ),
    ).not.toHaveProperty('neufassung');
  });

  it('reads "Hier:" as subtitle and file reference and case workers', () => {
    const d = kopf(
      'Die Senatorin für Umwelt, Klima und Wissenschaft   Frau Beispiel 361-12345\nAz.: 42-10/3\n\n12.02.2025\n\nVorlage für die Sitzung des Senats am 25.02.2025\n\nHochwasserschutz\nHier: Deichabschnitt Nord',
    );
    expect(d).toMatchObject({
      einbringer: ['SUKW'],
      titel: 'Hochwasserschutz',
      untertitel: 'Deichabschnitt Nord',
      aktenzeichen: '42-10/3',
      bearbeiter: ['Beispiel'],
    });
  });

  it('puts a heading above the title back and keeps the text of A', () => {
    const d = liesDokument(
      papier({})
        .replace(/^(Der Senator[\s\S]*?)\n\nVorlage/u, '$1\n\nA. Problem\n\nVorlage')
        .replace('Poststelle\n\nA. Problem\n', 'Poststelle\n'),
    );
    expect(d).toMatchObject({
      titel: 'Neuordnung der Poststelle',
      sitzungsdatum: '2026-01-13',
      abschnitte: ['A', 'B', 'C', 'D', 'E', 'F', 'G'],
    });
    expect(d.befunde).toContain('ueberschrift_vor_titel');
    expect(d.texte.A).toBe('Die Poststelle arbeitet an zwei Orten.');
  });
});

describe('liesDokument: repairs', () => {
  it('joins hyphenated words and keeps left-out parts', () => {
    const d = liesDokument(
      papier({
        a: 'Die Freie Hanse- stadt hat Personal- und Sachkosten für die Zusam-\nmenlegung und IT-\nAusstattung.',
      }),
    );
    expect(d.texte.A).toBe(
      'Die Freie Hansestadt hat Personal- und Sachkosten für die Zusammenlegung und IT-Ausstattung.',
    );
    expect(d.befunde).toContain('silbentrennung_bereinigt');
  });

  it('takes page marks out, also in the middle of a sentence', () => {
    const d = liesDokument(papier({ a: 'Die Poststelle arbeitet an\n\n(1)\n\nzwei Orten.' }));
    expect(d.texte.A?.replace(/\n/gu, ' ')).toBe('Die Poststelle arbeitet an zwei Orten.');
    expect(d.befunde).toContain('seitenmarken_bereinigt');
  });

  it('takes HTML out and leaves an ampersand alone', () => {
    const d = liesDokument(papier({ a: '<p>Kosten &amp; Nutzen</p><p>Familie&Kind</p>' }));
    expect(d.texte.A).toBe('Kosten & Nutzen\n\nFamilie&Kind');
    expect(d.befunde).toContain('html_bereinigt');
  });

  it('repairs text that was read in the wrong character set', () => {
    const kaputt = Buffer.from(papier({}), 'utf8').toString('latin1');
    expect(liesDokument(kaputt)).toMatchObject({
      einbringer: ['SF'],
      abschnitte: ['A', 'B', 'C', 'D', 'E', 'F', 'G'],
    });
  });

  it('takes a one-line transcript apart', () => {
    const d = liesDokument(
      papier({
        kopf: KOPF.replace(/\n+/gu, ' '),
        g: '1. Der Senat nimmt Kenntnis. 2. Der Senat bittet den Senator für Finanzen um Bericht bis zum 30.06.2026.',
      }).replace(/\n+/gu, ' '),
    );
    expect(d).toMatchObject({
      titel: 'Neuordnung der Poststelle',
      sitzungsdatum: '2026-01-13',
      abschnitte: ['A', 'B', 'C', 'D', 'E', 'F', 'G'],
    });
    expect(d.beschluesse.map((b) => [b.nr, b.typ])).toEqual([
      [1, ['kenntnisnahme']],
      [2, ['bitte_bericht']],
    ]);
    expect(d.texte.C).toBe('Keine.');
  });

  it('reads Markdown as plain text', () => {
    const d = liesDokument(
      papier({})
        .replace(/^([A-G]\. .*)$/gmu, '### **$1**')
        .replace('Der Senator', '**Der Senator')
        .replace('Finanzen\n', 'Finanzen**\n'),
    );
    expect(d).toMatchObject({ einbringer: ['SF'], abschnitte: ['A', 'B', 'C', 'D', 'E', 'F', 'G'] });
  });

  it('names unpaired quotation marks', () => {
    expect(kopf(KOPF.replace('Neuordnung', '„Neuordnung')).befunde).toContain('anfuehrungszeichen_unpaarig');
    expect(
      kopf(KOPF.replace('Neuordnung der Poststelle', '„Neuordnung der Poststelle“')).befunde,
    ).not.toContain('anfuehrungszeichen_unpaarig');
  });
});

describe('liesDokument: sections', () => {
  it('reads "A) Problem" and headings over two lines', () => {
    const d = liesDokument(
      papier({
        d: 'D. Finanzielle und personalwirtschaftliche Auswirkungen /\nGenderprüfung / Klimacheck',
      }).replace(/^([A-G])\. /gmu, '$1) '),
    );
    expect(d.abschnitte).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G']);
    expect(d.befunde).not.toContain('klimacheck_fehlt');
    expect(d.texte.D).toBe('Keine Kosten.');
  });

  it('names missing sections and a missing Klimacheck', () => {
    const d = liesDokument(
      papier({ d: 'D. Finanzielle Auswirkungen, Genderprüfung' }).replace(
        /C\. Alternativen\n\nKeine\.\n\n/u,
        '',
      ),
    );
    expect(d.befunde).toEqual(expect.arrayContaining(['abschnitt_fehlt:C', 'klimacheck_fehlt']));
    expect(
      liesDokument(
        papier({ kopf: KOPF.replaceAll('2026', '2023'), d: 'D. Finanzielle Auswirkungen' }).toString(),
      ).befunde,
    ).not.toContain('klimacheck_fehlt');
  });

  it('does not take quoted old Ziffern for new ones and knows which it answers', () => {
    const d = liesDokument(
      papier({
        a: 'Der Senat hat am 4. März 2025 beschlossen:\n1. Der Senat stimmt dem Konzept zu.\n2. Der Senat bittet den Senator für Finanzen um einen Bericht bis Ende 2025.\n\nDieser Bericht wird hiermit vorgelegt.',
      }),
    );
    expect(d.beschluesse).toHaveLength(1);
    expect(d.erledigtAuftrag).toEqual({ beschlussVom: '2025-03-04', nr: 2 });
    expect(
      liesDokument(
        papier({
          a: 'Mit Beschluss vom 17.12.2024 (Ziffer 3) hat der Senat um einen Bericht gebeten. Dieser Bitte kommt die Vorlage nach.',
        }),
      ).erledigtAuftrag,
    ).toEqual({ beschlussVom: '2024-12-17', nr: 3 });
    expect(
      liesDokument(papier({ a: 'Der Senat hat am 04.03.2025 das Programm beschlossen.' })),
    ).not.toHaveProperty('erledigtAuftrag');
  });

  it('reads the results of the co-signature and dissent', () => {
    const d = liesDokument(
      papier({
        e: `Der Senator für Inneres und Sport hat mitgezeichnet, die Senatorin für Justiz und Verfassung hat mit der Maßgabe zugestimmt, dass der Senator für Kultur beteiligt wird.
Die Mitzeichnung der Senatskanzlei gilt nach Fristablauf als erteilt.
Die Senatorin für Gesundheit, Frauen und Verbraucherschutz ist nicht betroffen.
Die Senatorin für Wirtschaft, Häfen und Transformation hat Bedenken. Die Bedenken konnten nicht ausgeräumt werden.`,
      }),
    );
    expect(d.mitzeichnung).toEqual({
      SIS: 'erteilt',
      SJV: 'massgabe',
      SK: 'fristablauf',
      SGFV: 'nicht_betroffen',
      SWHT: 'bedenken',
    });
    expect(d.dissens).toEqual(['SWHT']);
  });

  it('reads the co-signature as a list', () => {
    const d = liesDokument(
      papier({
        e: 'SK: erteilt\nSIS: erteilt mit Maßgabe (Ziffer 2 später)\nSJV: Bedenken\nSKB: nicht betroffen\nMagistrat der Stadt Bremerhaven: Fristablauf\n\nDissens: SJV zu Ziffer 1',
      }),
    );
    expect(d.mitzeichnung).toEqual({
      SK: 'erteilt',
      SIS: 'massgabe',
      SJV: 'bedenken',
      SKB: 'nicht_betroffen',
      MagBhv: 'fristablauf',
    });
    expect(d.dissens).toEqual(['SJV']);
  });

  it('takes an agreement with a list of departments as given by all', () => {
    const d = liesDokument(
      papier({
        e: 'Die Abstimmung ist mit der Senatorin für Justiz und Verfassung, der Senatskanzlei sowie dem Magistrat Bremerhaven erfolgt. Es bestehen keine Bedenken.',
      }),
    );
    expect(d.mitzeichnung).toEqual({ SJV: 'erteilt', SK: 'erteilt', MagBhv: 'erteilt' });
    expect(d).not.toHaveProperty('dissens');
  });

  it('reads what became of the paper', () => {
    const d = liesDokument(
      papier({ g: '1. Der Senat stimmt zu.\n\nBeratungsergebnis: ausgesetzt\nWiedervorlage: 27.01.2026' }),
    );
    expect(d).toMatchObject({ beratungsergebnis: 'ausgesetzt', wiedervorlage: '2026-01-27' });
    expect(d.beschluesse.map((b) => b.text)).toEqual(['Der Senat stimmt zu.']);
  });
});

describe('liesDokument: Ziffern', () => {
  it.each([
    ['- 1.) ', '- 2.) '],
    ['1. ', '2. '],
    ['(1) ', '(2) '],
    ['a) ', 'b) '],
    ['1) ', '2) '],
  ])('numbers with %s', (eins, zwei) => {
    const b = ziffern(
      `${eins}Der Senat nimmt den Bericht zur Kenntnis.\n${zwei}Der Senat bittet die Senatskanzlei, ihm bis zum\n30. September 2026 zu berichten.`,
    );
    expect(b.map((z) => [z.nr, z.typ, z.adressat])).toEqual([
      [1, ['kenntnisnahme'], ['Senat']],
      [2, ['bitte_bericht'], ['SK']],
    ]);
    expect(b[1]?.fristen).toMatchObject([{ art: 'datum', bis: '2026-09-30' }]);
  });

  it('splits where no numbers stand', () => {
    expect(
      ziffern('Der Senat nimmt Kenntnis.\n\nDer Senat stimmt der Verordnung zu.').map((z) => [z.nr, z.typ]),
    ).toEqual([
      [1, ['kenntnisnahme']],
      [2, ['zustimmung']],
    ]);
  });

  it('reads parts that ask for something of their own as 1a and 1b, mere lists not', () => {
    expect(
      ziffern(
        '1. Der Senat bittet den Senator für Finanzen,\na) bis zum 30.04.2026 ein Konzept vorzulegen,\nb) bis zum 31.10.2026 zu berichten.',
      ).map((z) => [z.nr, z.adressat, z.fristen[0]?.bis]),
    ).toEqual([
      ['1a', ['SF'], '2026-04-30'],
      ['1b', ['SF'], '2026-10-31'],
    ]);
    expect(
      ziffern('1. Der Senat beschließt folgende Maßnahmen:\na) Neubau der Halle,\nb) Abriss des Schuppens.'),
    ).toHaveLength(1);
  });

  it('uses the words before the first number', () => {
    expect(
      ziffern('Der Senat\n\n1. nimmt den Bericht zur Kenntnis,\n2. stimmt dem Verfahren zu.').map(
        (z) => z.typ,
      ),
    ).toEqual([['kenntnisnahme'], ['zustimmung']]);
    expect(ziffern('Der Senat beschließt:\n\n1. Das Programm wird fortgesetzt.').map((z) => z.typ)).toEqual([
      ['beschluss'],
    ]);
  });

  it('reads several kinds and deadlines in one Ziffer', () => {
    const [z] = ziffern(
      '1. Der Senat stimmt zu und bittet die Senatorin für Justiz und Verfassung, bis zum 30.06.2026 einen Zwischenbericht und bis zum 31.12.2026 einen Abschlussbericht vorzulegen.',
    );
    expect(z).toMatchObject({
      typ: ['zustimmung', 'bitte_bericht'],
      adressat: ['SJV'],
      fristen: [{ bis: '2026-06-30' }, { bis: '2026-12-31' }],
    });
  });

  it('names an impossible deadline', () => {
    const d = liesDokument(
      papier({ g: '1. Der Senat bittet den Senator für Finanzen um Bericht bis zum 31.09.2026.' }),
    );
    expect(d.beschluesse[0]?.fristen).toMatchObject([{ art: 'ungueltig' }]);
    expect(d.befunde).toContain('datum_ungueltig');
  });

  it.each([
    [
      'Der Senat ermächtigt die Senatorin für Justiz und Verfassung, das Abkommen zu unterzeichnen.',
      ['ermaechtigung'],
      ['SJV'],
    ],
    [
      'Der Senat beauftragt die Senatorin für Kinder und Bildung und den Senator für Finanzen, bis Ende 2026 ein Konzept vorzulegen.',
      ['auftrag'],
      ['SKB', 'SF'],
    ],
    ['Der Senat überweist die Vorlage an die Lenkungsgruppe.', ['ueberweisung'], ['Senat']],
    ['Der Senat setzt die Beratung der Vorlage aus.', ['aussetzung'], ['Senat']],
    [
      'Der Senat stimmt dem Erwerb vorbehaltlich der Zustimmung des Haushalts- und Finanzausschusses zu.',
      ['zustimmung', 'vorbehalt'],
      ['Senat', 'HaFA'],
    ],
    [
      'Der Senat bittet die Senatorin für Wirtschaft, Häfen und Transformation, die Deputation zu befassen.',
      ['bitte_gremienbefassung'],
      ['SWHT'],
    ],
    [
      'Der Senat bittet den Senator für Finanzen, die haushaltsrechtliche Absicherung durch Beschlüsse der Deputation und des HaFA herzustellen.',
      ['bitte_gremienbefassung'],
      ['SF'],
    ],
    ['Der Senat bittet um erneute Befassung vor der Sommerpause.', ['bitte_wiedervorlage'], ['SF']],
    [
      'Der Senat bittet alle Ressorts um Zulieferung bis zum 01.03.2026.',
      ['bitte_zulieferung'],
      ['alle Ressorts'],
    ],
    [
      'Die Senatorin für Justiz und Verfassung wird gebeten, dem Senat vierteljährlich zu berichten.',
      ['bitte_bericht'],
      ['SJV'],
    ],
    [
      'Der Senat bittet den Senator für Inneres und Sport, die Maßnahmen umzusetzen und bis Ende 2026 zu berichten.',
      ['bitte_umsetzung', 'bitte_bericht'],
      ['SIS'],
    ],
    [
      'Der Senat bittet den Senator für Finanzen, dem Senat quartalsweise und dem Haushalts- und Finanzausschuss halbjährlich zu berichten.',
      ['bitte_bericht'],
      ['SF'],
    ],
    [
      'Der Senat bittet die Senatskanzlei, bis Ende 2026 zu berichten, und die Fachressorts um Zulieferung bis zum 15.11.2026.',
      ['bitte_bericht', 'bitte_zulieferung'],
      ['SK', 'alle Ressorts'],
    ],
    [
      'Der Senat bittet das Amt für Soziale Dienste, gemeinsam mit der Senatskanzlei bis Ende 2026 zu berichten.',
      ['bitte_bericht'],
      ['AfSD', 'SK'],
    ],
  ])('reads %s', (text, typ, adressat) => {
    expect(ziffern(`1. ${text}`)[0]).toMatchObject({ typ, adressat });
  });

  it('names a request without deadline and without addressee', () => {
    const d = liesDokument(papier({ g: '1. Der Senat bittet um einen Bericht.' }));
    expect(d.beschluesse[0]?.adressat).toEqual(['SF']);
    expect(d.befunde).toEqual(expect.arrayContaining(['auftrag_ohne_frist', 'auftrag_ohne_adressat']));
  });

  it('leaves annexes out of the last Ziffer', () => {
    expect(
      ziffern('1. Der Senat stimmt zu.\n\nAnlagen:\n1. Lageplan\n2. Kostenschätzung').map((z) => z.text),
    ).toEqual(['Der Senat stimmt zu.']);
  });
});

describe('liesDokument: other papers', () => {
  it('reads a Deputationsvorlage with its numbers and route', () => {
    const d = liesDokument(`Die Senatorin für Wirtschaft, Häfen und Transformation

14.08.2025

Vorlage VL 21/4711
☒ ÖFFENTLICH ☐ NICHT ÖFFENTLICH UND VERTRAULICH

Vorlage für die Sitzung der staatlichen Deputation für Wirtschaft und Häfen am 27.08.2025

Beratungsfolge
Deputation für Wirtschaft und Häfen (L)	27.08.2025	Beschlussfassung
Deputation für Wirtschaft und Häfen (S)	28.08.2025	Kenntnisnahme

Wirtschaftlichkeit: Keine WU
VL-Nummer Senat: VL 21/4600

Kaimauer Süd

Vorlagentext

- Problem

Die Mauer ist alt.

- Lösung

Sie wird erneuert.

- Alternativen

Keine.

- Beschlussvorschlag

1. Die Deputation stimmt der Erneuerung zu.
2. Die Deputation bittet um Bericht bis zum 31.03.2026.
`);
    expect(d).toMatchObject({
      dokumentklasse: 'deputationsvorlage',
      einbringer: ['SWHT'],
      vlNummer: 'VL 21/4711',
      vlNummerSenat: 'VL 21/4600',
      oeffentlich: true,
      vertraulich: false,
      wu: 'keine',
      ebene: 'land',
      sitzungsdatum: '2025-08-27',
      titel: 'Kaimauer Süd',
      abschnitte: ['A', 'B', 'C', 'G'],
      gremium: 'Deputation für Wirtschaft und Häfen',
    });
    expect(d.beratungsfolge).toMatchObject([
      { ebene: 'land', termin: '2025-08-27', aktion: 'Beschlussfassung' },
      { ebene: 'stadt', termin: '2025-08-28', aktion: 'Kenntnisnahme' },
    ]);
    expect(d.beschluesse.map((b) => [b.typ, b.adressat])).toEqual([
      [['zustimmung'], ['Deputation']],
      [['bitte_bericht'], ['SWHT']],
    ]);
  });

  it('reads a paper for a committee with other headings', () => {
    const d = liesDokument(
      'Amt für Soziale Dienste\n\nVorlage für die Sitzung des Jugendhilfeausschusses\n\nam 4. Februar 2026\n\nLfd.Nr.: 21/7 TOP 3\n\nFerienprogramm\n\nA) Problem\n\nEs fehlt Geld.\n\nB) Lösung\n\nEs gibt Geld.\n\nC) Beschlussvorschlag\n\nDer Ausschuss stimmt zu.',
    );
    expect(d).toMatchObject({
      dokumentklasse: 'ausschussvorlage',
      nummer: '21/7',
      gremium: 'Jugendhilfeausschuss',
      einbringer: ['AfSD'],
      sitzungsdatum: '2026-02-04',
      titel: 'Ferienprogramm',
      abschnitte: ['A', 'B', 'G'],
    });
    expect(d.beschluesse).toMatchObject([{ nr: 1, typ: ['zustimmung'], adressat: ['Ausschuss'] }]);
  });

  it('reads the Vorträge of the Senatskanzlei', () => {
    const d = liesDokument(`Senatskanzlei Bremen, 13. Juni 2025 10-3

Vorträge der Senatskanzlei

für die Sitzung des Senats am 17. Juni 2025

Beschlüsse des Senats zu den Beschlüssen der Bremischen Bürgerschaft

Beschluss:

Der Senat nimmt die Beschlüsse zur Kenntnis und fasst folgende Einzelbeschlüsse:

Stadtbürgerschaft am 10. Juni 2025

Nr. 21/300 S

Spielplätze im Norden

Die Stadtbürgerschaft fordert den Senat auf, binnen drei Monaten zu berichten.

Beschluss:

Der Senat bittet die Senatorin für Kinder und Bildung, der Aufforderung fristgerecht zu entsprechen.

Bürgerschaft (Landtag) am 11. Juni 2025

Nr. 21/901

Gesetz über Dies

Beschluss:

Der Senat nimmt Kenntnis und bittet den Senator für Finanzen um Bericht bis zum 30.09.2025.
`);
    expect(d).toMatchObject({
      dokumentklasse: 'sk_vortrag',
      einbringer: ['SK'],
      aktenzeichen: '10-3',
      dokumentdatum: '2025-06-13',
      sitzungsdatum: '2025-06-17',
    });
    expect(d.einzelbeschluesse).toMatchObject([
      {
        nr: '21/300 S',
        ebene: 'stadt',
        typ: ['bitte_umsetzung'],
        adressat: ['SKB'],
        fristen: [{ original: 'binnen drei Monaten', bis: '2025-09-10' }],
      },
      {
        nr: '21/901',
        ebene: 'land',
        typ: ['kenntnisnahme', 'bitte_bericht'],
        adressat: ['SF'],
        fristen: [{ bis: '2025-09-30' }],
      },
    ]);
  });

  it('knows a Mitteilung, a report, an empty file and something else', () => {
    expect(
      liesDokument(
        'Mitteilung des Senats an die Stadtbürgerschaft vom 4. März 2025\n\nParkgebühren\n\nDer Senat teilt mit …',
      ).dokumentklasse,
    ).toBe('mitteilung');
    expect(
      liesDokument(
        'Jahresbericht Handlungsfelder 2023\n\nSenator für Finanzen\n\nKurzeinschätzung zur Zielerreichung:',
      ),
    ).toMatchObject({ dokumentklasse: 'jahresbericht', jahr: 2023 });
    expect(liesDokument(' \n\n')).toMatchObject({ dokumentklasse: 'unbekannt', befunde: ['dokument_leer'] });
    expect(liesDokument('Einkaufsliste\n\nBrot, Milch').dokumentklasse).toBe('unbekannt');
  });
});

describe('liesDokument: any input', () => {
  const bausteine = fc.constantFrom(
    'A. Problem',
    'G. Beschluss',
    '1. Der Senat bittet',
    'bis zum 31.02.2025',
    '\n',
    '\n\n',
    '(1)',
    ' ',
    'Vorlage für die Sitzung des Senats am ',
    '<p>',
    '„',
    '**',
    'Nr. 21/1 S',
    'Beschluss:',
    'Vorträge der Senatskanzlei',
    'Die Senatorin für',
    'Hier:',
    '- ',
    'Beratungsfolge',
    '99.99.9999',
    'VL ',
  );

  it('never throws and always answers JSON', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(fc.oneof(bausteine, fc.string()), { maxLength: 60 }).map((teile) => teile.join('')),
        ),
        (text) => {
          const dokument = liesDokument(text);
          expect(JSON.parse(JSON.stringify(dokument))).toEqual(dokument);
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each([
    ['letters', 'a'],
    ['blanks', ' '],
    ['breaks', '\n'],
    ['brackets', '<p '],
    ['quotes', '„'],
    ['labels', '1. '],
    ['words', 'Der Senat bittet '],
    ['dots', '1.1.'],
    ['headings', 'A. Problem\n'],
    ['colons', ':*'],
    ['hyphens', 'ab-\n'],
    ['verdicts', 'nimmt wird '],
    ['titles', 'Vorlage für '],
  ])('reads much of %s to its end', (_name, stueck) => {
    expect(
      liesDokument(
        papier({
          a: stueck.repeat(60_000 / stueck.length),
          g: `1. ${stueck.repeat(60_000 / stueck.length)}`,
        }),
      ).abschnitte,
    ).toContain('A');
  });
});

describe('The texts of the sections', () => {
  it('keep the line of each Ziffer, entry and row of a table, and join what was only wrapped', () => {
    const { texte } = liesDokument(
      'Vorlage für die Sitzung des Senats am 17.12.2030\n\n„Ein Bericht“\n\nA. Problem\nEs fehlt etwas, und zwar\nseit Jahren bis zum\n30. September.\n\nB. Lösung\nDrei Dinge:\n- eines,\n- ein zweites.\n\nG. Beschluss\n1. Der Senat nimmt den Bericht\nzur Kenntnis.\n2. Der Senat bittet um Bericht:\na) zum Stand,\nb) zu den Kosten.',
    );
    expect(texte).toEqual({
      A: 'Es fehlt etwas, und zwar seit Jahren bis zum 30. September.',
      B: 'Drei Dinge:\n- eines,\n- ein zweites.',
      G: '1. Der Senat nimmt den Bericht zur Kenntnis.\n\n2. Der Senat bittet um Bericht:\na) zum Stand,\nb) zu den Kosten.',
    });
  });
});
