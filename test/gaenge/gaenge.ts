import { parseArgs } from 'node:util';
import { belege } from './belege.js';
import { gehe } from './gang.js';
import { erzaehle } from './geschichte.js';
import { mutanten, type Mutant } from './mutanten.js';
import { spiele } from './spiele.js';
import { verkleinere } from './verkleinern.js';
import type { Spiel } from './welt.js';
import { Zaehlung } from './zaehlung.js';

const { values } = parseArgs({
  options: {
    anzahl: { type: 'string', default: '10000' },
    schritte: { type: 'string', default: '60' },
    saat: { type: 'string', default: '1' },
    verfahren: { type: 'string' },
    mutanten: { type: 'boolean', default: false },
  },
});
const [anzahl, schritte, saat] = [values.anzahl, values.schritte, values.saat].map(Number) as [
  number,
  number,
  number,
];
/** Counter-examples of so many mutants are told in full. */
const ERZAEHLT = 5;

const gewaehlt = Object.entries(spiele).filter(([name]) => name === (values.verfahren ?? name));
const bestanden = gewaehlt.map(([name, { workflow, spiel }]) =>
  values.mutanten ? nimmHeraus(name) : laufe(spiel(workflow)),
);
process.exitCode = bestanden.every(Boolean) ? 0 : 1;

/** Many walks through one procedure, each with its own seed; true when every rule held and everything was seen. */
function laufe(spiel: Spiel): boolean {
  const anfang = Date.now();
  const zaehlung = new Zaehlung(spiel);
  const gebrochen = new Set<string>();
  for (let i = 0; i < anzahl; i += 1) {
    const { akte, bruch } = gehe(spiel, saat + i, schritte, zaehlung.beobachter);
    zaehlung.gaenge += 1;
    if (!bruch || gebrochen.has(bruch.regel)) continue;
    gebrochen.add(bruch.regel);
    console.log(`Saat ${saat + i}: ${erzaehle(spiel, verkleinere(spiel, akte, bruch.regel))}\n`);
  }
  for (const zeile of zaehlung.worte) console.log(zeile);
  const sekunden = ((Date.now() - anfang) / 1000).toFixed(1);
  console.log(`  ${sekunden} s, gebrochene Regeln: ${[...gebrochen].join(', ') || 'keine'}`);
  const { schritte: nie, staende } = zaehlung.fehlende;
  return gebrochen.size === 0 && nie.length + staende.length === 0;
}

/** `--anzahl` is the number of walks for each mutant; true when each is noticed, or has its test. */
function nimmHeraus(verfahren: string): boolean {
  const alle: Mutant[] = [];
  for (const eines of mutanten(verfahren, { saat, schritte, gaenge: anzahl })) {
    alle.push(eines);
    const wie = eines.gefunden ? `Saat ${eines.gefunden.saat}, ${laenge(eines)} Akte` : 'nicht bemerkt';
    console.log(`${verfahren}: ohne ${eines.teil} „${eines.name}“: ${wie}`);
  }
  const gefundene = alle.filter(({ gefunden }) => gefunden !== null);
  for (const eines of gefundene
    .filter((eines) => laenge(eines) > 0)
    .toSorted((a, b) => laenge(a) - laenge(b))
    .slice(0, ERZAEHLT))
    if (eines.gefunden)
      console.log(
        `Ohne ${eines.teil} „${eines.name}“: ${erzaehle(eines.spiel, eines.gefunden.gegenbeispiel)}\n`,
      );
  const namen = (liste: readonly Mutant[]) => liste.map(({ teil, name }) => `${teil} ${name}`).join(', ');
  const belegt = alle.filter((eines) => eines.gefunden === null && belegVon(eines) !== undefined);
  const offen = alle.filter((eines) => eines.gefunden === null && belegVon(eines) === undefined);
  console.log(
    `${verfahren}: ${gefundene.length} von ${alle.length} Mutanten von Gängen bemerkt, ${belegt.length} von einem benannten Test`,
  );
  console.log(`  Bemerkt: ${namen(gefundene)}`);
  for (const eines of belegt) console.log(`  ${eines.teil} ${eines.name}: ${belegVon(eines)?.test}`);
  console.log(`  Nicht bemerkt: ${namen(offen) || 'keiner'}`);
  return offen.length === 0;
}

function belegVon({ verfahren, teil, name }: Mutant): { test: string } | undefined {
  return belege[verfahren]?.[`${teil} ${name}`];
}

function laenge({ gefunden }: Mutant): number {
  return gefunden?.gegenbeispiel.akte.length ?? 0;
}
