import { describe, expect, it } from '@jest/globals';
import type { Verfahrensname } from '#contract';
import { verfahren } from '#workflows';
import { angabenIn, erzaehlt, texteIn } from './worte.js';

describe('The history in people’s words', () => {
  it('tells every Schritt and every deadline of every version of every procedure in sentences', () => {
    for (const { id, schritte, fristen } of verfahren) {
      const handlungen = [
        ...Object.keys(schritte),
        ...Object.keys(fristen).map((f) => `xstate.after.${f}.${id}.x`),
      ];
      for (const handlung of [...handlungen, 'anlegen', 'wandern', 'sitzungVerlegt', 'sitzungEntfallen']) {
        const { satz } = erzaehlt(id as Verfahrensname, { handlung, name: 'Anna Kluge' });
        expect(satz.de).toMatch(/^(?:Anna Kluge |[A-ZÄÖÜ]).*[a-zß.)“]$/u);
        expect(satz.de).not.toContain(handlung);
        expect(satz.de).not.toContain('nicht kennt');
      }
    }
  });

  it('names whoever did it, Kogge where nobody did, and the deadline that has passed', () => {
    const satz = (handlung: string, name: string | null = 'Anna Kluge') =>
      erzaehlt('senatsvorlage', { handlung, name });
    expect(satz('zeichnen')).toEqual({
      gruppe: 'entscheidungen',
      satz: { de: 'Anna Kluge hat gezeichnet', en: 'Anna Kluge signed' },
    });
    expect(satz('bearbeiten').gruppe).toBe('texte');
    expect(satz('anlegen', null).satz.de).toBe('Kogge hat den Vorgang angelegt');
    expect(satz('xstate.after.fachpruefung.senatsvorlage.fachpruefung', null).satz).toEqual({
      de: 'Die Frist ist abgelaufen: Fachprüfung',
      en: 'The deadline has passed: Specialist review',
    });
    expect(satz('ausDerZukunft').satz.de).toBe('Etwas, das diese Version von Kogge nicht kennt.');
  });

  it('says choices as the form names them, days as dates, and no ids', () => {
    const kennung = '0190a1b2-0000-7000-8000-000000000001';
    const detail = {
      ressort: 'SIS',
      urteil: 'massgabe',
      bis: '2026-12-04',
      tage: 3,
      sitzung: kennung,
      massgabe: kennung,
    };
    expect(
      angabenIn('mitzeichnen', { ...detail, text: 'Bitte ergänzen.' }, '2026-12-08').map(({ name, wert }) => [
        name.de,
        wert.de,
      ]),
    ).toEqual([
      ['Ressort', 'SIS'],
      ['Urteil', 'mit Maßgabe mitgezeichnet'],
      ['Zu erfüllen bis', '04.12.2026'],
      ['Kalendertage mehr', '3'],
      ['Sitzung', '08.12.2026'],
    ]);
    expect(texteIn({ text: 'Bitte ergänzen.', grund: ' ' })).toEqual(['Bitte ergänzen.']);
    expect(
      angabenIn(
        'festlegen',
        { mitzeichnende: [{ ressort: 'SIS', abschnitte: ['A'] }], stufe: 'nfd' },
        null,
      ).map(({ wert }) => wert.de),
    ).toEqual(['SIS', 'nur für den Dienstgebrauch']);
    expect(angabenIn('festlegen', null, null)).toEqual([]);
  });
});
