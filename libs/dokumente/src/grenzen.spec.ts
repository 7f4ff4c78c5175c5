import { describe, expect, it } from '@jest/globals';
import { liesBeschlusstext } from './beschlusstext.js';
import { liesDokument } from './lesen.js';

const KOPF =
  'Der Senator für Finanzen\n\n22.04.2025\n\nVorlage für die Sitzung des Senats am 29.04.2025\n\nNeue Fähre';
const RUMPF =
  'A. Problem\n\nDie Fähre ist alt.\n\nB. Lösung\n\nEs wird eine neue beschafft.\n\nG. Beschluss\n\nDer Senat stimmt zu.';
const lang = (worte: string, zeichen = 200_000): string => worte.repeat(Math.ceil(zeichen / worte.length));

describe('a text longer than any paper', () => {
  it('is read from its beginning, and a Befund says so', () => {
    const d = liesDokument(`${KOPF}\n\n${RUMPF}\n\nAnlage 1\n\n${lang('Zahlen und Tabellen. ', 5_000_000)}`);
    expect(d).toMatchObject({
      titel: 'Neue Fähre',
      sitzungsdatum: '2025-04-29',
      abschnitte: ['A', 'B', 'G'],
      beschluesse: [{ nr: 1, typ: ['zustimmung'] }],
    });
    expect(d.befunde).toContain('text_gekuerzt');
  });

  it('as long as a paper with large annexes is read whole', () =>
    expect(
      liesDokument(`${KOPF}\n\n${RUMPF}\n\nAnlage 1\n\n${'Zahlen. '.repeat(100_000)}`).befunde,
    ).not.toContain('text_gekuerzt'));
});

describe('endless repetition', () => {
  it.each([
    ['headings', 'A. Problem\n\nDie Fähre ist alt.\n\n'],
    ['headings on one line', 'A. Problem Alt. B. Lösung Neu. '],
    ['letters', 'A.\n'],
    ['quotation marks', '„'],
    ['figures', '1'],
    ['Ziffern', '1. Der Senat stimmt zu.\n'],
    ['brackets', '('],
    ['table rows', '|a|b|\n'],
    ['cells', '</td> '],
    ['blanks', ' '],
    ['page marks', '(1)\n\n'],
    ['dates', '1.1.'],
    ['a label of a report', 'Bezeichnung der Maßnahme: '],
    ['a half sentence', 'Der Senat bittet den Senator für Finanzen, bis zum '],
  ])('of %s is read or refused, in the head and in every section', (_name, worte) => {
    expect(liesDokument(lang(worte)).beschluesse.length).toBeLessThanOrEqual(300);
    for (const danach of [
      `${lang(worte)}\n\n${RUMPF}`,
      `A. Problem\n\n${lang(worte)}\n\nG. Beschluss\n\nDer Senat stimmt zu.`,
      `G. Beschluss\n\n${lang(worte)}`,
    ]) {
      const d = liesDokument(`${KOPF}\n\n${danach}`);
      expect(d).toMatchObject({
        dokumentklasse: 'senatsvorlage',
        einbringer: ['SF'],
        sitzungsdatum: '2025-04-29',
      });
      expect(d.beschluesse.length).toBeLessThanOrEqual(300);
    }
  });

  it('of bodies in a Beratungsfolge does not hide who brings the paper in', () => {
    const d = liesDokument(
      `Der Senator für Finanzen\n\nBeratungsfolge ${'Deputation '.repeat(50_000)}\n\n${RUMPF}`,
    );
    expect(d.einbringer).toEqual(['SF']);
    expect(d.befunde).toContain('titel_fehlt');
  });

  it('of Ziffern leaves three hundred, and a Befund says so', () => {
    const g = Array.from({ length: 90 }, (_, i) => `${i + 1}. Der Senat stimmt zu.`).join('\n');
    expect(liesBeschlusstext(g, { einbringer: ['SF'], bezug: null })).toHaveLength(90);
    const absaetze = 'Der Senat stimmt zu.\n\n'.repeat(400);
    const d = liesDokument(`${KOPF}\n\n${RUMPF}\n\n${absaetze}`);
    expect(d.beschluesse).toHaveLength(300);
    expect(d.befunde).toContain('beschluss_gekuerzt');
  });

  it('of Einzelbeschlüsse leaves five hundred, and a Befund says so', () => {
    const kopf =
      'Senatskanzlei\n\n06.05.2025\n\nVorträge der Senatskanzlei\n\nfür die Sitzung des Senats am 13.05.2025\n\n';
    const d = liesDokument(
      kopf +
        Array.from(
          { length: 501 },
          (_, i) => `Nr. 21/${i + 1}\n\nAntrag\n\nBeschluss:\n\nDer Senat nimmt Kenntnis.`,
        ).join('\n\n'),
    );
    expect(d.einzelbeschluesse).toHaveLength(500);
    expect(d.befunde).toContain('einzelbeschluesse_gekuerzt');
  });
});
