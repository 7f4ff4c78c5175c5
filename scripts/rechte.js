#!/usr/bin/env node
/**
 * docs/rechte.md: for every route who gets in, what a key must be made for, whether it binds, whether it needs a
 * second person, and who is told. Made of the table of routes and of test/berechtigungen.txt; `--write` writes it
 * anew, otherwise it is compared – and the rules about rights (regeln.md §3) are asked of the table.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { routen } from '#contract';

const DATEI = new URL('../docs/rechte.md', import.meta.url);
const ZEICHEN = new URL('../test/berechtigungen.txt', import.meta.url);

const SCHLUESSEL = {
  lesen: 'lesen',
  schreiben: 'schreiben',
  binden: 'binden',
  verwalten: 'verwalten',
  abgleichen: 'abgleichen',
  keiner: 'never',
};
const ZWEITE = {
  immer: 'always',
  bei_macht: 'for every office but AUT',
  fuer_andere: 'when somebody else sets it up',
  ist_sie: 'is the second person',
  verfahren: 'as the procedure says',
};
const HOERT = {
  betroffene: 'the person',
  beide: 'both persons',
  verwaltung: 'administration',
  cds: 'CDS (of the audit and of rules)',
  revision: 'the audit office',
  verfahren: 'as the procedure says',
};

const [kopf = '', ...zeilen] = readFileSync(ZEICHEN, 'utf8')
  .split('\n')
  .filter((zeile) => zeile !== '' && !zeile.startsWith('#'));
const aemter = kopf.trim().split(/\s+/u);

/** Signs of each route; of a paper those of the open level. */
const zeichen = new Map();
for (const zeile of zeilen) {
  const [zeichenkette, methode, pfad] = zeile.split(' ');
  if (!zeichen.has(`${methode} ${pfad}`)) zeichen.set(`${methode} ${pfad}`, zeichenkette);
}

function wer(name) {
  const kette = zeichen.get(name) ?? '';
  const herein = aemter.filter((_, stelle) => kette[stelle] === '+');
  if (herein.length === aemter.length) return 'everybody';
  if (herein.length === aemter.length - 1 && !herein.includes('niemand')) return 'everybody with an office';
  // What acts on something that is not there answers 404 to whoever may.
  const darf = aemter.filter((_, stelle) => kette[stelle] === '+' || kette[stelle] === '-');
  return (herein.length > 0 ? herein : darf).join(', ');
}

const umfang = ({ methode, umfang: eigener }) => eigener ?? (methode === 'get' ? 'lesen' : 'schreiben');
const bindet = ({ bindend }) => (bindend === 'schritt' ? 'by Schritt' : bindend ? 'yes' : '');

const tafel = routen
  .map((route) => {
    const name = `${route.methode} ${route.pfad}`;
    const zellen = [
      `\`${name}\``,
      route.oeffentlich ? 'public' : wer(name),
      route.oeffentlich ? '' : SCHLUESSEL[umfang(route)],
      bindet(route),
      route.zuZweit ? ZWEITE[route.zuZweit] : '',
      (route.hoert ?? []).map((einer) => HOERT[einer]).join(', '),
    ];
    return `| ${zellen.join(' | ')} |`;
  })
  .join('\n');

const seite = `# Rights: every route

Made by \`node scripts/rechte.js --write\` of the table of routes (\`libs/contract/src/routen\`) and of the signs in
\`test/berechtigungen.txt\`, which a story asks of the running API; compared in every CI run. Of a paper the row shows
the open level: [zugang.md](zugang.md) says the rest.

- **Who**: people of the test who get in; the office stands before the @, the house behind it.
- **Key**: what an API key must be made for; “never”: only a person who is logged in.
- **Binding**: needs a proof of identity – a login or a passkey – that is at most five minutes old, or a key made for binding acts.

| Route | Who | Key | Binding | Second person | Who hears of it |
|---|---|---|---|---|---|
${tafel}
`;

/** What regeln.md §3 says of routes that touch rights. */
const ANRECHTE =
  /^\/(?:aemter|vertretungen|regelwechsel|verfahrenswanderungen|schluessel|ich\/schluessel|ich\/passkeys(?!\/optionen)|personen\/\{id\})/u;
const maengel = routen.flatMap((route) => {
  const { methode, pfad, bindend, hoert = [], umfang: eigener } = route;
  if (methode === 'get' || !ANRECHTE.test(pfad)) return [];
  const name = `${methode} ${pfad}`;
  return [
    ...(bindend === true ? [] : [`${name} berührt Rechte und ist nicht bindend.`]),
    ...(hoert.length > 0 ? [] : [`${name} berührt Rechte, und niemand erfährt davon.`]),
    ...(['keiner', 'verwalten'].includes(eigener)
      ? []
      : [`${name} berührt Rechte und steht jedem Schlüssel offen.`]),
  ];
});
for (const { methode, pfad } of routen)
  if (!zeichen.has(`${methode} ${pfad}`))
    maengel.push(`${methode} ${pfad} fehlt in test/berechtigungen.txt.`);

if (process.argv.includes('--write')) writeFileSync(DATEI, seite);
else if (readFileSync(DATEI, 'utf8') !== seite)
  maengel.push('docs/rechte.md ist veraltet. Bitte node scripts/rechte.js --write ausführen.');
for (const mangel of maengel) console.error(mangel);
if (maengel.length > 0) process.exit(1);
console.log(`${routen.length} Routen: Rechte stehen in docs/rechte.md.`);
