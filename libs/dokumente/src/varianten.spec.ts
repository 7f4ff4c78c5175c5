import { describe, expect, it } from '@jest/globals';
import { liesDokument } from './lesen.js';

const RUMPF = 'A. Problem\n\nDie Fähre ist alt.\n\nB. Lösung\n\nEs wird eine neue beschafft.\n\nG. Beschluss\n\n';
const VORLAGE = 'Vorlage für die Sitzung des Senats am 29.04.2025';
const vorlage = (kopf: string, g = 'Der Senat stimmt zu.') => liesDokument(`${kopf}\n\nNeue Fähre\n\n${RUMPF}${g}`);
const mitZiffern = (g: string) => vorlage(`Der Senator für Finanzen\n\n22.04.2025\n\n${VORLAGE}`, g).beschluesse.map(({ nr, typ }) => [nr, typ]);

describe('the date of a paper', () => {
  it.each(['Referat 42', 'Telefon 361-2345', 'Az.: 42-1/2', 'TOP 7.'])('is found below "%s"', (zeile) => {
    const d = vorlage(`Der Senator für Finanzen\n${zeile}\n\n22.04.2025\n\n${VORLAGE}`);
    expect(d).toMatchObject({ dokumentdatum: '2025-04-22', sitzungsdatum: '2025-04-29', titel: 'Neue Fähre' });
    expect(d.befunde).not.toContain('datum_ungueltig');
  });

  it('of which only the month is left stays open and out of the title', () => {
    const d = vorlage('Der Senator für Finanzen\n\nBremen, den\n\nVorlage für die Sitzung des Senats am . April');
    expect(d).toMatchObject({ dokumentdatum: null, sitzungsdatum: null, titel: 'Neue Fähre' });
    expect(d.befunde).toEqual(expect.arrayContaining(['dokumentdatum_fehlt', 'sitzungsdatum_fehlt']));
  });
});

describe('a Neufassung', () => {
  it.each(['- Neufassung -', '– Neufassung –', '* Neufassung *', '(Neufassung)'])('is marked by the line "%s" below the Sitzung', (zeile) => {
    expect(vorlage(`Der Senator für Finanzen\n\n22.04.2025\n\n${VORLAGE}\n\n${zeile}`)).toMatchObject({ neufassung: true, titel: 'Neue Fähre' });
  });
});

describe('a Mitteilung', () => {
  it('has its title below the line that says what it is', () => {
    const d = liesDokument('Mitteilung des Senats an die Stadtbürgerschaft\nvom 6. Mai 2025\n\nZustand der Fähren\n\nDer Senat berichtet.');
    expect(d).toMatchObject({ dokumentklasse: 'mitteilung', dokumentdatum: '2025-05-06', titel: 'Zustand der Fähren' });
  });
});

describe('Ziffern in a paper', () => {
  const beide = [[1, ['kenntnisnahme']], [2, ['bitte_bericht']]];

  it('with Roman numbers are no list of annexes', () => expect(mitZiffern('I. Der Senat nimmt Kenntnis.\n\nII. Der Senat bittet um einen Bericht bis Ende 2025.')).toEqual(beide));

  it('in one line are taken apart where their numbers go on counting', () => {
    expect(mitZiffern('1. Der Senat nimmt Kenntnis. 2. Der Senat bittet um einen Bericht bis zum 1. Mai 2026.')).toEqual(beide);
    expect(mitZiffern('(1) Der Senat nimmt Kenntnis. (2) Der Senat bittet um einen Bericht bis Ende 2025.')).toEqual(beide);
    expect(mitZiffern('1. Der Senat stimmt dem Antrag nach Nr. 3. Der Senat zu.')).toHaveLength(1);
  });
});

describe('an Einzelbeschluss', () => {
  const KOPF = 'Senatskanzlei\n\n06.05.2025\n\nVorträge der Senatskanzlei\n\nfür die Sitzung des Senats am 13.05.2025\n\nBürgerschaft (Landtag) am 7. Mai 2025\n\nNr. 21/300\n\nRadwege\n\n';

  it('with a date that does not exist leaves a Befund', () => {
    expect(liesDokument(`${KOPF}Beschluss:\n\nDer Senat bittet den Senator für Finanzen, bis zum 31.06.2025 zu berichten.`).befunde).toContain('datum_ungueltig');
  });

  it('that answers a resolution with such a date leaves it too', () => {
    const d = liesDokument(`${KOPF}Die Bürgerschaft (Landtag) fordert den Senat auf, bis zum 31.06.2025 zu berichten.\n\nBeschluss:\n\nDer Senat bittet den Senator für Finanzen, der Aufforderung fristgerecht zu entsprechen.`);
    expect(d.einzelbeschluesse).toMatchObject([{ nr: '21/300', fristen: [{ art: 'ungueltig' }] }]);
    expect(d.befunde).toContain('datum_ungueltig');
  });
});
