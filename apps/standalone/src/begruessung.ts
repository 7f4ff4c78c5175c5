import type { Umgebung } from './config.js';
import { aemterInWorten, inhaberVon } from './demo/personen.js';
import type { LaufendesKogge } from './start.js';

/** A way through the house: who writes, reviews, co-signs, signs, accepts. */
const VORSCHLAG = [
  'AUT@SF',
  'RL@SF',
  'VB@SF',
  'STR@SIS',
  'STR@SF',
  'SEN@SF',
  'SK@SK',
  'CDS@SK',
  'ADMIN@SK',
  'ADMIN@SF',
  'PRUEF@SK',
];

/** What is printed when everything runs: the address, and whom one may sign in as. */
export function begruessung(
  { demoAnmeldung, gesaet }: Pick<LaufendesKogge, 'demoAnmeldung' | 'gesaet'>,
  { BASIS_URL, SMTP_URL, MAIL_VERZEICHNIS }: Umgebung,
  dauerMs: number,
): string {
  const sekunden = (dauerMs / 1000).toLocaleString('de-DE', { maximumFractionDigits: 1 });
  const personen = VORSCHLAG.map(inhaberVon).map(
    (person) => `  ${person.name.padEnd(24)} ${aemterInWorten(person).join(', ')}`,
  );
  return [
    '',
    `Kogge läuft (bereit nach ${sekunden} s): ${BASIS_URL}`,
    `Anmelden: ${BASIS_URL}/api/anmeldung`,
    '',
    ...(demoAnmeldung
      ? [
          'Das ist eine Vorführung. Melden Sie sich zum Beispiel an als:',
          ...personen,
          '  … und viele mehr auf der Anmeldeseite; ein Kennwort gibt es nicht.',
          '',
        ]
      : []),
    ...(gesaet
      ? [
          `Neu eingerichtet: ${gesaet.personen} Personen, ` +
            `${gesaet.sitzungen} Sitzungen, ${gesaet.vorgaenge} Vorgänge. Zurücksetzen: npx kogge demo`,
          '',
        ]
      : []),
    ...(SMTP_URL ? [] : [`Mails stehen als Dateien in ${MAIL_VERZEICHNIS}.`]),
    'Beenden mit Strg+C.',
  ].join('\n');
}
