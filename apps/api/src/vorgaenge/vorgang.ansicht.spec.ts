import { describe, expect, it } from '@jest/globals';
import { angabenZu } from './vorgang.ansicht.js';

const zu = (definition_id: string, definition_version: number, zustand: string) =>
  angabenZu({ definition_id, definition_version, zustand });

describe('The state of a Vorgang in words', () => {
  it('is that of its version', () =>
    expect(zu('senatsvorlage', 1, 'entwurf')).toEqual({
      titel: { de: 'Entwurf schreiben', en: 'Write the draft' },
      stand: { de: 'Im Entwurf', en: 'Draft' },
      phase: { de: 'Im Ressort', en: 'In the department' },
    }));

  it('is said as today when the version is not here any more', () =>
    expect(zu('senatsvorlage', 99, 'entwurf').titel.de).toBe('Entwurf schreiben'));

  it.each([
    ['senatsvorlage', 'vorpruefungAlt'],
    ['gibtEsNicht', 'entwurf'],
  ])('is never the name of the machine (%s, %s)', (verfahren, zustand) => {
    const { titel, phase } = zu(verfahren, 1, zustand);
    expect([titel.de, phase.de]).toEqual(Array(2).fill('Stand eines früheren Verfahrens'));
  });
});
