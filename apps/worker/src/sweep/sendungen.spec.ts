import { describe, expect, it } from '@jest/globals';
import { packe, type FaelligeNachricht } from './sendungen.js';

const nachricht = (id: string, mehr: Partial<FaelligeNachricht> = {}): FaelligeNachricht => ({
  id,
  empfaenger: 'eva',
  fence: 0,
  ueberblick: false,
  sammel: null,
  allein: false,
  ...mehr,
});
const gepackt = (faellige: FaelligeNachricht[], frei: number) =>
  packe(
    faellige,
    () => frei,
    () => 'neu',
  ).map(({ sammel, nachrichten }) => [sammel, nachrichten.map(({ id }) => id).join('')]);

describe('packe', () => {
  it('makes one mail of each message while there is room', () => {
    expect(gepackt([nachricht('a'), nachricht('b')], 2)).toEqual([
      [null, 'a'],
      [null, 'b'],
    ]);
  });
  it('puts what is beyond the room into the last mail', () => {
    expect(gepackt([nachricht('a'), nachricht('b'), nachricht('c'), nachricht('d')], 2)).toEqual([
      [null, 'a'],
      ['neu', 'bcd'],
    ]);
    expect(gepackt([nachricht('a'), nachricht('b')], 1)).toEqual([['neu', 'ab']]);
  });
  it('waits without room', () => {
    expect(gepackt([nachricht('a')], 0)).toEqual([]);
  });
  it('gathers for whoever wants digests', () => {
    expect(gepackt([nachricht('a', { ueberblick: true }), nachricht('b', { ueberblick: true })], 20)).toEqual(
      [['neu', 'ab']],
    );
  });
  it('sends at once what a person wants at once, and gathers the rest beside it', () => {
    expect(
      gepackt(
        [nachricht('a', { ueberblick: true }), nachricht('b'), nachricht('c', { ueberblick: true })],
        20,
      ),
    ).toEqual([
      [null, 'b'],
      ['neu', 'ac'],
    ]);
    expect(gepackt([nachricht('a', { ueberblick: true }), nachricht('b')], 1)).toEqual([['neu', 'ba']]);
  });
  it('keeps a digest that was begun as it was, whatever has come since', () => {
    expect(
      gepackt([nachricht('a', { sammel: 'alt' }), nachricht('b', { sammel: 'alt' }), nachricht('c')], 20),
    ).toEqual([
      ['alt', 'ab'],
      [null, 'c'],
    ]);
    expect(gepackt([nachricht('a', { sammel: 'alt' }), nachricht('c')], 1)).toEqual([['alt', 'a']]);
  });
  it('keeps a mail that was begun alone, whatever has come since', () => {
    expect(gepackt([nachricht('a'), nachricht('b', { allein: true }), nachricht('c')], 2)).toEqual([
      [null, 'b'],
      ['neu', 'ac'],
    ]);
    expect(
      gepackt([nachricht('a'), nachricht('b', { allein: true }), nachricht('c', { allein: true })], 1),
    ).toEqual([[null, 'b']]);
  });
  it('does not mix persons', () => {
    expect(gepackt([nachricht('a'), nachricht('b', { empfaenger: 'udo' }), nachricht('c')], 1)).toEqual([
      ['neu', 'ac'],
      [null, 'b'],
    ]);
  });
});
