import { expect, it } from '@jest/globals';
import { doppelte, jePerson, liesMail, type Post } from './mails.js';

it('reads recipient, subject and text, folded and encoded', async () => {
  const mail = [
    'From: Kogge <kogge@kogge.example>',
    'To: =?UTF-8?Q?Gesche_Th=C3=B6rm=C3=A4hlen?= <g@demo.kogge.example>',
    'Subject: =?UTF-8?Q?=C3=9Cberf=C3=A4llig_seit_?=',
    ' =?UTF-8?Q?30=2E09=2E2025?=',
    '',
    'Subject: im Text',
  ].join('\r\n');
  expect(await liesMail(mail)).toEqual({
    an: 'Gesche Thörmählen',
    betreff: 'Überfällig seit 30.09.2025',
    text: 'Subject: im Text\n',
    html: '',
  });
});

it('counts mails by person and day, and finds what was said twice', () => {
  const mail = (an: string, tag: string, betreff: string): Post => ({
    an,
    tag,
    uhr: '08:05',
    betreff,
    text: 'Text',
    html: '',
  });
  const post = [
    mail('Anna', '2025-01-02', 'Eins'),
    mail('Birte', '2025-01-02', 'Eins'),
    mail('Birte', '2025-01-02', 'Zwei'),
    mail('Birte', '2025-01-03', 'Eins'),
    mail('Birte', '2025-01-03', 'Eins'),
  ];
  expect(
    jePerson(post).map(({ an, mails, tage, hoechstens }) => [an, mails.length, tage, hoechstens]),
  ).toEqual([
    ['Birte', 4, 2, 2],
    ['Anna', 1, 1, 1],
  ]);
  expect(doppelte(post)).toEqual([post[4]]);
});
