#!/usr/bin/env node
/**
 * docs/handbuch/nachrichten.md: for every Schritt and every deadline of the procedures who hears of it, and of what
 * nobody hears and why. Made of the procedures; `--write` writes it anew, otherwise it is compared.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { nachrichtenart, stelleInWorten } from '#contract';
import { nachrichtentafel } from '#engine';
import { verfahren } from '#workflows';

const DATEI = new URL('../docs/handbuch/nachrichten.md', import.meta.url);
const deutsch = ({ de }) => de;

/** Offices of one house together: „Staatsrätin/Staatsrat und Vorlagenbüro (gefragtes Haus)“. */
function inWorten(an) {
  const jeHaus = new Map();
  for (const stelle of an) {
    const [, rolle, haus] = /^(.*) (\([^)]*\))$/u.exec(stelleInWorten(stelle, deutsch)) ?? [
      '',
      stelleInWorten(stelle, deutsch),
      '',
    ];
    jeHaus.set(haus || rolle, { haus, rollen: [...(jeHaus.get(haus || rolle)?.rollen ?? []), rolle] });
  }
  return [...jeHaus.values()].map(({ haus, rollen }) => `${rollen.join(' und ')} ${haus}`.trim()).join(', ');
}
const titelVon = ({ schritte, fristen }, { art, name }) =>
  art === 'frist' ? `Frist abgelaufen: ${deutsch(fristen[name].titel)}` : deutsch(schritte[name].titel);

/** The same Schritt tells the same in many states: one row for each difference. */
function zeilen(eines) {
  const jeZeile = new Map();
  for (const weg of nachrichtentafel(eines)) {
    const meldungen = weg.meldungen.map(
      ({ art, an }) => `**${deutsch(nachrichtenart(art).liste)}**: ${inWorten(an)}`,
    );
    const still = deutsch(eines.schritte[weg.name]?.still ?? { de: '' });
    const zelle = meldungen.length > 0 ? meldungen.join('; ') : `– (${still})`;
    jeZeile.set(`| ${titelVon(eines, weg)} | ${zelle} |`, true);
  }
  return [...jeZeile.keys()];
}

const abschnitt = (eines) => `## ${deutsch(eines.titel)}

| Schritt | Wer davon hört |
|---|---|
${zeilen(eines).join('\n')}
`;

const seite = `# Wer hört was

Zu jedem Schritt und zu jeder Frist: welche Nachricht an wen geht. Steht ein Strich, hört niemand davon, mit dem Grund.
Wer den Schritt selbst macht, erhält keine Nachricht darüber; wer vertritt, hört mit. Ergebnisse des Senats gehen erst
hinaus, wenn die Sitzung geschlossen ist; Bemerkungen werden eine Stunde lang gesammelt.

Die Seite ist aus den Verfahren gemacht (\`node scripts/nachrichten.js --write\`) und wird mit ihnen verglichen.

${verfahren
  .filter(({ nieStumm }) => nieStumm)
  .map(abschnitt)
  .join('\n')}`;

if (process.argv.includes('--write')) writeFileSync(DATEI, seite);
else if (readFileSync(DATEI, 'utf8') !== seite) {
  console.error(
    'docs/handbuch/nachrichten.md ist veraltet. Bitte node scripts/nachrichten.js --write ausführen.',
  );
  process.exit(1);
}
console.log('Wer hört was, steht in docs/handbuch/nachrichten.md.');
