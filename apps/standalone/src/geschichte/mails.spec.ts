import { expect, it } from '@jest/globals';
import { liesMail } from './mails.js';

it('reads recipient and subject, folded and encoded', () => {
  const text = [
    'From: Kogge <kogge@kogge.example>',
    'To: =?UTF-8?Q?Gesche_Th=C3=B6rm=C3=A4hlen?= <g@demo.kogge.example>',
    'Subject: =?UTF-8?Q?=C3=9Cberf=C3=A4llig_seit_?=',
    ' =?UTF-8?Q?30=2E09=2E2025?=',
    '',
    'Subject: im Text',
  ].join('\r\n');
  expect(liesMail(text)).toEqual({ an: 'Gesche Thörmählen', betreff: 'Überfällig seit 30.09.2025' });
});

it('reads plain headers', () => {
  expect(liesMail('To: "Enno Harmsen" <e@demo.kogge.example>\nSubject: Neue Aufgabe\n\nText')).toEqual({
    an: 'Enno Harmsen',
    betreff: 'Neue Aufgabe',
  });
});
