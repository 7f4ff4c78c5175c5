import { describe, expect, it } from '@jest/globals';
import { nachDringlichkeit } from './dringlichkeit.js';
import { sammelmail } from './mail.js';
import { nachricht, umstaende } from '../../../../test/umgebung/mailnachricht.js';

// A Wednesday.
const JETZT = new Date('2025-09-10T08:00:00Z');
const aufgabe = (id: string, bis?: string) =>
  nachricht({ id, art: 'neue_aufgabe', art_gruppe: 'aufgaben', daten: bis === undefined ? {} : { bis } });
const erinnerung = (id: string, termin: string) => nachricht({ id, daten: { termin } });
const geordnet = (...alle: Parameters<typeof nachDringlichkeit>[0]) =>
  nachDringlichkeit(alle, JETZT).map(({ titel, nachrichten }) => [
    titel.de,
    nachrichten.map(({ id }) => id).join(' '),
  ]);

describe('A digest', () => {
  it('tells what is overdue first and news last', () => {
    expect(
      geordnet(
        nachricht({ id: 'hinweis', art_gruppe: 'hinweise', daten: { termin: '2025-09-01' } }),
        aufgabe('frei'),
        aufgabe('naechsterMontag', '2025-09-15T22:00:00Z'),
        aufgabe('sonntag', '2025-09-14T22:00:00Z'),
        erinnerung('heute', '2025-09-10'),
        erinnerung('gestern', '2025-09-09'),
        nachricht({ id: 'abgelaufen', art: 'frist_abgelaufen', daten: {} }),
      ),
    ).toEqual([
      ['Überfällig', 'abgelaufen gestern'],
      ['Heute', 'heute'],
      ['Diese Woche', 'sonntag'],
      ['Später', 'naechsterMontag'],
      ['Ohne Datum', 'frei'],
      ['Neues', 'hinweis'],
    ]);
  });

  it('counts the hour: what ended this morning is overdue', () => {
    expect(
      geordnet(aufgabe('mittag', '2025-09-10T10:00:00Z'), aufgabe('frueh', '2025-09-10T06:00:00Z')),
    ).toEqual([
      ['Überfällig', 'frueh'],
      ['Heute', 'mittag'],
    ]);
  });

  it('tells the earlier deadline first', () => {
    expect(geordnet(aufgabe('fr', '2025-09-12T22:00:00Z'), aufgabe('do', '2025-09-11T10:00:00Z'))).toEqual([
      ['Diese Woche', 'do fr'],
    ]);
  });

  it('reads like this', () => {
    const { subject, text, html } = sammelmail([aufgabe('b'), erinnerung('a', '2025-09-09')], 's', {
      ...umstaende,
      jetzt: JETZT,
    });
    expect(subject).toBe('Kogge: 2 Nachrichten');
    expect(text.split('\n\n').slice(1, -1)).toEqual([
      'Überfällig\n==========',
      [
        '1. Erinnerung: fällig am 09.09.2025',
        'Vorgang A 21/1: Bericht',
        'Dieser Auftrag ist am 09.09.2025 fällig und noch nicht erfüllt.',
        'Öffnen: https://kogge.test/vorgaenge/01a22a15-7887-7558-9209-3d2472d59f3d',
      ].join('\n'),
      'Ohne Datum\n==========',
      [
        '2. Neue Aufgabe',
        'Vorgang A 21/1: Bericht',
        'Sie sind am Zug: bitte ansehen.',
        'Öffnen: https://kogge.test/vorgaenge/01a22a15-7887-7558-9209-3d2472d59f3d',
      ].join('\n'),
    ]);
    expect([...(html ?? '').matchAll(/<h2[^>]*>([^<]*)/gu)].map(([, titel]) => titel)).toEqual([
      'Überfällig',
      'Ohne Datum',
    ]);
  });
});
