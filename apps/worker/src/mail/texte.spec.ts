import { describe, expect, it } from '@jest/globals';
import { NACHRICHTENNAMEN } from '#contract';
import { einzelmail } from './mail.js';
import type { Betriebsnachricht, Vorgangsnachricht } from './sendung.js';
import { mailtext } from './texte.js';
import { roheWorte } from '../../../../test/umgebung/rohe-worte.js';

const nachricht = (mehr: Partial<Vorgangsnachricht> = {}): Vorgangsnachricht => ({
  id: 'n',
  fence: 1,
  art: 'erinnerung',
  stelle: 'VB@SF',
  daten: { abstand: -56, termin: '2025-09-30' },
  verspaetet_tage: 0,
  versuche: 0,
  erstellt_am: new Date('2025-08-05T06:00:00Z'),
  message_id: 'abc',
  vertritt: null,
  im_amt: true,
  frist_laeuft: true,
  empfaenger: { id: 'p', name: 'Eva Ahlers', email: 'eva@bremen.test', sprache: 'de', aktiv: true },
  vorgang: {
    id: 'v',
    nummer: 'A 21/1',
    titel: 'Bericht',
    stufe: 'offen',
    art: 'auftrag',
    zustand: 'offen',
    zustaendig: [],
    zugang: ['alle'],
    beendet: false,
    aufgabe: null,
    frist: null,
  },
  ...mehr,
});
const umstaende = {
  absender: 'Kogge <k@bremen.test>',
  basisUrl: 'https://kogge.test',
  maildomain: 'bremen.test',
};

describe('Mailtexte', () => {
  it('read like this', () => {
    const { subject, text, messageId } = einzelmail(
      nachricht({ vertritt: 'Udo Cordes', verspaetet_tage: 2 }),
      umstaende,
    );
    expect(subject).toBe('Erinnerung: fällig am 30.09.2025: A 21/1 Bericht');
    expect(messageId).toBe('<abc@bremen.test>');
    expect(text.split('\n\n')).toEqual([
      'Guten Tag Eva Ahlers,',
      'Vorgang A 21/1: Bericht',
      'i. V. für Udo Cordes',
      'Dieser Auftrag ist am 30.09.2025 fällig und noch nicht erfüllt.',
      'Diese Nachricht kommt 2 Tage verspätet, weil das System nicht erreichbar war.',
      'https://kogge.test/vorgaenge/v',
      expect.stringContaining('-- \n'),
    ]);
  });

  it.each(NACHRICHTENNAMEN)('of %s have words in both languages', (art) => {
    for (const sprache of ['de', 'en'] as const) {
      const { betreff, saetze } = mailtext(nachricht({ art }), sprache);
      expect(betreff.length).toBeGreaterThan(3);
      expect(saetze.join(' ')).toMatch(/\.$/u);
    }
  });

  it.each(NACHRICHTENNAMEN)('of %s show no word of the machine', (art) => {
    for (const fuer of ['STR@SF', 'person@01a22a15-7887-7558-9209-3d2472d59f3d'])
      for (const sprache of ['de', 'en'] as const) {
        const eine = nachricht({ art, daten: { abstand: -3, termin: '2025-09-30', fuer } });
        const { subject, text } = einzelmail(
          { ...eine, empfaenger: { ...eine.empfaenger, sprache } },
          umstaende,
        );
        expect(roheWorte(`${subject} ${text.replaceAll(/https:\S+/gu, '')}`)).toEqual([]);
        expect(text).not.toContain('@');
      }
  });

  it('of an alarm name the invariant and the counter-example, link to the administration and hang in no thread', () => {
    const alarm: Betriebsnachricht = {
      ...nachricht({
        art: 'nachtpruefung_befund',
        stelle: 'ADMIN@SK',
        daten: {
          nacht: '2025-03-11',
          aussage: 'I-17',
          titel: 'Die Kette hat keine Lücke',
          beispiel: { seq: 17 },
        },
      }),
      vorgang: null,
    };
    const { subject, text, inReplyTo } = einzelmail(alarm, umstaende);
    expect([subject, inReplyTo]).toEqual(['Nachtprüfung: I-17 gilt nicht', undefined]);
    expect(text.split('\n\n').slice(1, -1)).toEqual([
      'In der Nacht zum 11.03.2025 hielt eine Aussage der Prüfung nicht: I-17 „Die Kette hat keine Lücke“.',
      'Erstes Gegenbeispiel: seq 17.',
      'Bitte sehen Sie in der Verwaltung nach und rufen Sie kogge check auf, bevor jemand etwas an der Datenbank ändert.',
      'https://kogge.test/verwaltung?teil=nachtpruefung',
    ]);
    expect(
      einzelmail({ ...alarm, empfaenger: { ...alarm.empfaenger, sprache: 'en' } }, umstaende).text,
    ).toContain('First counter-example: seq 17.');
  });

  it('about a right name person, office, time, reason and whom to ask, and lead to the page for it', () => {
    const erteilt: Betriebsnachricht = {
      ...nachricht({
        art: 'recht_amt_erteilt',
        daten: {
          recht: {
            wer: 'Jana Beispiel',
            durch: 'Ole Muster',
            was: { de: 'Revision (SK)', en: 'Audit (SK)' },
            von: '2025-10-01',
            bis: '2026-03-31',
            grund: 'Sonderprüfung',
          },
        },
      }),
      vorgang: null,
    };
    const { subject, text } = einzelmail(erteilt, umstaende);
    expect(subject).toBe('Amt erteilt');
    expect(text.split('\n\n').slice(1, -1)).toEqual([
      'Jana Beispiel hat jetzt dieses Amt: Revision (SK).',
      'Gilt von 01.10.2025 bis 31.03.2026.',
      'Grund: Sonderprüfung',
      'Veranlasst von Ole Muster.',
      'Kommt Ihnen das unerwartet, sprechen Sie bitte gleich mit der Administration.',
      'https://kogge.test/einstellungen',
    ]);
  });

  it('keep a confidential Vorgang to its number', () => {
    const geheim = nachricht({ vorgang: { ...nachricht().vorgang, stufe: 'vertraulich', titel: 'Geheim' } });
    const { subject, text } = einzelmail(geheim, umstaende);
    expect(subject).toBe('Vorgang A 21/1');
    expect(text).not.toContain('Geheim');
  });
});
