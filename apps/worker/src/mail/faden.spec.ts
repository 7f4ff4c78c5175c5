import { describe, expect, it } from '@jest/globals';
import { faden, threadIndex } from './faden.js';
import { nachricht } from '../../../../test/umgebung/mailnachricht.js';

const ZEIT = new Date('2025-09-10T08:00:00Z');
const nach = (...gesendet: string[]) => faden(nachricht({ gesendet }), 'A 21/1 Bericht', ZEIT);
const laenge = (index?: string) => Buffer.from(index ?? '', 'base64').length;

describe('The thread of a Vorgang', () => {
  it('begins with a mail that answers none', () => {
    const { inReplyTo, references, headers } = nach();
    expect([inReplyTo, references, laenge(headers['Thread-Index'])]).toEqual([undefined, undefined, 22]);
  });

  it('goes on with what was really sent, each digest once', () => {
    expect(nach('<a@x>')).toMatchObject({ inReplyTo: '<a@x>', references: ['<a@x>'] });
    expect(nach('<a@x>', '<sammel.b@x>', '<sammel.b@x>', '<c@x>')).toMatchObject({
      inReplyTo: '<c@x>',
      references: ['<a@x>', '<sammel.b@x>', '<c@x>'],
    });
  });

  it('names the first mail and the last ones of many', () => {
    const { references = [] } = nach(...Array.from({ length: 40 }, (_, nr) => `<${nr}@x>`));
    expect(references).toHaveLength(10);
    expect([references[0], references[1], references.at(-1)]).toEqual(['<0@x>', '<31@x>', '<39@x>']);
  });

  it('is one conversation in Outlook: same topic, same first 22 bytes', () => {
    const [eine, andere] = [nach().headers, nach('<a@x>').headers];
    expect(andere['Thread-Topic']).toBe(eine['Thread-Topic']);
    const koepfe = [eine, andere].map((kopf) =>
      Buffer.from(kopf['Thread-Index'] ?? '', 'base64')
        .subarray(0, 22)
        .toString('hex'),
    );
    expect(koepfe[1]).toBe(koepfe[0]);
    expect(laenge(andere['Thread-Index'])).toBe(27);
  });

  it('does not exist for what is about no Vorgang', () => {
    expect(faden({ ...nachricht(), vorgang: null }, '', ZEIT)).toEqual({ headers: {} });
  });
});

describe('A Thread-Index', () => {
  // As read by a forensic decoder: https://community.metaspike.com/t/thread-index-header-field/175
  it('is what Outlook writes for these times', () => {
    const beginn = new Date('2018-07-16T07:40:00.280Z');
    const antwort = new Date('2018-07-16T21:43:22.830Z');
    expect(threadIndex('acba12de-1827-13f3-bbea-ba45cf137f13', beginn, antwort)).toBe(
      'AdQc2DN7rLoS3hgnE/O76rpFzxN/EwAddF4A',
    );
  });

  it('counts in coarser units after 1.7 years, and never backwards', () => {
    const beginn = new Date('2020-01-01T00:00:00Z');
    const glied = (antwort: string) =>
      Buffer.from(threadIndex('acba12de-1827-13f3-bbea-ba45cf137f13', beginn, new Date(antwort)), 'base64')
        .subarray(22)
        .toString('hex');
    expect(glied('2019-12-31T00:00:00Z')).toBe('0000000000');
    const fein = Number(`0x${glied('2021-01-01T00:00:00Z').slice(0, 8)}`);
    expect(Math.round((fein * 2 ** 18) / 864e9)).toBe(366);
    const grob = Number(`0x${glied('2024-01-01T00:00:00Z').slice(0, 8)}`);
    expect(grob).toBeGreaterThan(2 ** 31);
    expect(Math.round(((grob - 2 ** 31) * 2 ** 23) / 864e9)).toBe(1461);
  });
});
