import { describe, expect, it } from '@jest/globals';
import { auftrag, jahresbericht, kampagne, senatsvorlage } from './index.js';
import { gemeinsamIn, standIn, tunIn } from './standworte.js';

const heutige = [senatsvorlage, auftrag, jahresbericht, kampagne];
const titelVon = ({ zustaende }: (typeof heutige)[number], zustand: string) => {
  const { titel } = (zustaende[zustand]?.meta ?? {}) as { titel?: { de: string; en: string } };
  return titel ?? { de: '', en: '' };
};

describe('A state', () => {
  it('in which somebody has to act is called a state, and not what is to be done', () => {
    const wieDieAufgabe = heutige.flatMap((workflow) =>
      Object.entries(workflow.zustaende)
        .filter(([, { meta }]) => ((meta as { wer?: string[] } | undefined)?.wer ?? []).length > 0)
        .filter(([name]) => {
          const titel = titelVon(workflow, name);
          return standIn(workflow.id, name, titel) === titel;
        })
        .map(([name]) => `${workflow.id}.${name}`),
    );
    expect(wieDieAufgabe).toEqual([]);
  });
});

describe('A task', () => {
  const tun = (zustand: string, stelle: string) =>
    tunIn('senatsvorlage', zustand, stelle, titelVon(senatsvorlage, zustand)).de;

  it('is what its holder does, and for which house', () => {
    expect(tun('ressortabstimmung', 'STR@SF')).toBe('Mitzeichnen für SF');
    expect(tun('ressortabstimmung', 'VB@SWHT')).toBe('Maßgaben und Bemerkungen einarbeiten');
    expect(tun('schlusszeichnungSenator', 'SEN@SF')).toBe('Schlusszeichnen für SF');
    expect(tun('fachpruefung', 'RL@SF')).toBe('Fachlich prüfen');
    expect(tun('ressortabstimmung', 'STR@')).toBe('Mitzeichnen');
  });

  it('is done together with others only by whoever may make that Schritt there', () => {
    expect(gemeinsamIn(senatsvorlage, 'ressortabstimmung', 'STR')).toBe('mitzeichnen');
    expect(gemeinsamIn(senatsvorlage, 'ressortabstimmung', 'VB')).toBeNull();
    expect(gemeinsamIn(senatsvorlage, 'schlusszeichnungStaatsrat', 'STR')).toBe('freigeben');
    expect(gemeinsamIn(senatsvorlage, 'fachpruefung', 'RL')).toBe('freigeben');
    expect(gemeinsamIn(senatsvorlage, 'beratung', 'SK')).toBeNull();
  });
});
