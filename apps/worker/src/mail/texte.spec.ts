import { describe, expect, it } from '@jest/globals';
import { NACHRICHTENNAMEN } from '#contract';
import { einzelmail } from './mail.js';
import type { Betriebsnachricht } from './sendung.js';
import { mailtext } from './texte.js';
import { nachricht, umstaende } from '../../../../test/umgebung/mailnachricht.js';
import { roheWorte } from '../../../../test/umgebung/rohe-worte.js';

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
      'Öffnen: https://kogge.test/vorgaenge/01a22a15-7887-7558-9209-3d2472d59f3d',
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
      'Öffnen: https://kogge.test/verwaltung?teil=nachtpruefung',
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
      'Öffnen: https://kogge.test/einstellungen',
    ]);
  });

  it.each(['vertraulich', 'nfd'])('keep a Vorgang of level %s to number, act and date', (stufe) => {
    const geheim = nachricht({
      art: 'mitzeichnung_angefordert',
      stelle: 'STR@SF',
      daten: { bis: '2025-10-02T10:00:00Z', grund: 'Geheimer Grund', durch: { person: 'q', amt: 'VB@SWHT' } },
      durch: 'Tjark Geheimrat',
      vorgang: {
        ...nachricht().vorgang,
        art: 'senatsvorlage',
        stufe,
        titel: 'Geheimes Vorhaben',
        zustaendig: ['STR@SF'],
        aufgabe: { de: 'Mitzeichnen', en: 'Co-sign' },
        sitzung_am: '2025-10-14',
        mitzeichnungen: ['offen', 'erteilt'],
        ziffern: [{ nr: '1', text: 'Geheimer Beschluss' }],
      },
    });
    const { subject, text, html } = einzelmail(geheim, umstaende);
    expect(subject).toBe('Vorgang A 21/1');
    for (const gesagtes of [text, html]) {
      expect(gesagtes).not.toMatch(/Geheim|SWHT|14\.10\.2025|geantwortet/u);
      expect(gesagtes).toContain('Do 02.10.2025, 12:00 Uhr');
    }
    expect(text).toContain('Zu tun: Mitzeichnen');
  });

  it.each(['vertraulich', 'nfd'])('do not say what became of a Vorgang of level %s', (stufe) => {
    const ergebnis = nachricht({
      art: 'senat_ergebnis',
      daten: { ergebnis: 'ablehnen', termin: '2025-10-14', top: '7' },
      vorgang: { ...nachricht().vorgang, stufe },
    });
    const { text, html } = einzelmail(ergebnis, umstaende);
    for (const gesagtes of [text, html]) {
      expect(gesagtes).toContain('Zu diesem Vorgang gibt es etwas Neues.');
      expect(gesagtes).not.toMatch(/abgelehnt|14\.10\.2025|TOP/u);
    }
  });

  it('say what to do, until when with the day of the week, who asks, when the Senate meets and who has answered', () => {
    const { text } = einzelmail(
      nachricht({
        art: 'mitzeichnung_angefordert',
        stelle: 'STR@SF',
        daten: { bis: '2025-10-02T22:00:00Z', durch: { person: 'q', amt: 'VB@SWHT', vertretend: true } },
        durch: 'Tjark Brüggenwirth',
        art_gruppe: 'aufgaben',
        vorgang: {
          ...nachricht().vorgang,
          art: 'senatsvorlage',
          phase: 'mitzeichnung',
          federfuehrung: 'SWHT',
          zustaendig: ['STR@SF'],
          aufgabe: { de: 'Mitzeichnen', en: 'Co-sign' },
          sitzung_am: '2025-10-14',
          mitzeichnungen: ['offen', 'erteilt', 'bedenken', 'herausgenommen'],
        },
      }),
      umstaende,
    );
    expect(text.split('\n\n').slice(2, 4)).toEqual([
      'Ihr Ressort wird um Mitzeichnung gebeten.',
      [
        'Zu tun: Mitzeichnen',
        'Frist: Do 02.10.2025',
        'Es bittet: Tjark Brüggenwirth, Vorlagenbüro (SWHT) (i. V.)',
        'Sitzung: Senat, Di 14.10.2025',
        'Mitzeichnung: 2 von 3 Ressorts haben geantwortet, 1 mit Bedenken',
      ].join('\n'),
    ]);
  });

  it('name another house as the one that brought it about, and of a decided paper nothing that is over', () => {
    const gesagtes = (phase: 'senat' | 'entschieden') =>
      einzelmail(
        nachricht({
          art: 'neue_aufgabe',
          daten: { durch: { person: 'q', amt: 'STR@SIS' } },
          durch: 'Samir Quistorff',
          art_gruppe: 'aufgaben',
          vorgang: {
            ...nachricht().vorgang,
            art: 'senatsvorlage',
            phase,
            sitzung_am: '2025-10-14',
            mitzeichnungen: ['erteilt'],
          },
        }),
        umstaende,
      ).text.split('\n\n')[3];
    const durch = 'Veranlasst von: Samir Quistorff, Staatsrätin/Staatsrat (SIS)';
    expect(gesagtes('senat')).toBe(
      `${durch}\nSitzung: Senat, Di 14.10.2025\nMitzeichnung: 1 von 1 Ressort hat geantwortet`,
    );
    expect(gesagtes('entschieden')).toBe(durch);
  });

  it('of an outcome tell the Beschluss in short', () => {
    const ziffern = [
      { nr: '1', text: 'Der Senat nimmt den Bericht zur Kenntnis.' },
      { nr: '2', text: `Der Senat ${'beschließt '.repeat(60)}` },
      { nr: '3', text: 'Der Senat bittet um Bericht.' },
      { nr: '4', text: 'Der Senat dankt.' },
    ];
    const { text } = einzelmail(
      nachricht({
        art: 'senat_ergebnis',
        daten: { ergebnis: 'beschliessen', termin: '2025-10-14', top: '7' },
        vorgang: { ...nachricht().vorgang, art: 'senatsvorlage', ziffern },
      }),
      umstaende,
    );
    const gesagtes = text.split('\n').filter((zeile) => /^\d\. /u.test(zeile));
    expect(gesagtes.map((zeile) => zeile.slice(0, 2))).toEqual(['1.', '2.', '3.']);
    expect(gesagtes[1]?.length).toBeLessThanOrEqual(305);
    expect(gesagtes[1]).toMatch(/ …$/u);
  });
});

describe('The buttons of a mail', () => {
  const mitSchritten = (...schritte: string[]) =>
    einzelmail(
      nachricht({
        vorgang: {
          ...nachricht().vorgang,
          schritte: schritte.map((name) => ({ name, titel: { de: `Ja: ${name}`, en: name } })),
        },
      }),
      umstaende,
    );
  const seite = 'https://kogge.test/vorgaenge/01a22a15-7887-7558-9209-3d2472d59f3d';

  it('lead to the page of each act, and at last to the Vorgang', () => {
    const { text, html = '' } = mitSchritten('mitzeichnen', 'zurueckgeben');
    expect(text.split('\n\n').at(-2)).toBe(
      [
        `Ja: mitzeichnen: ${seite}/schritt/mitzeichnen`,
        `Ja: zurueckgeben: ${seite}/schritt/zurueckgeben`,
        `Öffnen: ${seite}`,
      ].join('\n'),
    );
    const adressen = [...html.matchAll(/href="([^"]*)"/gu)].map(([, adresse]) => adresse);
    expect(adressen).toEqual([
      `${seite}/schritt/mitzeichnen`,
      `${seite}/schritt/zurueckgeben`,
      seite,
      'https://kogge.test/einstellungen',
    ]);
  });

  it('lead to the check before a paper is submitted', () => {
    expect(mitSchritten('einreichenFach').text).toContain(`Ja: einreichenFach: ${seite}/pruefen\n`);
  });
});

describe('The HTML of a mail', () => {
  it('masks every value, loads nothing and is in the language of the reader', () => {
    const boese = `<img src=x onerror="x()"> & 'so'`;
    const { html = '' } = einzelmail(
      nachricht({
        empfaenger: { ...nachricht().empfaenger, name: boese, sprache: 'en' },
        vertritt: boese,
        vorgang: { ...nachricht().vorgang, titel: boese },
      }),
      umstaende,
    );
    expect(html).toContain('&lt;img src=x onerror=&quot;x()&quot;&gt; &amp; &#39;so&#39;');
    expect(html).not.toMatch(/<img|<script|<link|url\(|src="|@import/u);
    expect(html).toMatch(/^<!DOCTYPE html>\s*<html lang="en">/u);
    const adressen = [...html.matchAll(/href="([^"]*)"/gu)].map(([, adresse]) => adresse);
    expect(adressen.every((adresse) => adresse?.startsWith('https://kogge.test/'))).toBe(true);
  });

  it('is headed like other news of the same list, and belongs to its Vorgang', () => {
    const { list, headers } = einzelmail(nachricht(), umstaende);
    expect(list).toEqual({ id: { url: 'kogge.bremen.test', comment: 'Freie Hansestadt Bremen' } });
    expect(headers).toMatchObject({ 'Thread-Topic': 'A 21/1 Bericht', 'Auto-Submitted': 'auto-generated' });
    const geheim = nachricht({ vorgang: { ...nachricht().vorgang, stufe: 'nfd' } });
    expect(einzelmail(geheim, umstaende).headers['Thread-Topic']).toBe('Vorgang A 21/1');
  });

  it('says what the text says', () => {
    const { html = '', text } = einzelmail(nachricht({ vertritt: 'Udo Cordes' }), umstaende);
    const sichtbar = html.replaceAll(/<style>[\s\S]*?<\/style>|<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ');
    for (const absatz of text.split('\n\n').slice(2, 4)) expect(sichtbar).toContain(absatz);
  });
});
