import { parseArgs } from 'node:util';
import { gehe } from './gang.js';
import { erzaehle } from './geschichte.js';
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
  },
});

const gewaehlt = Object.entries(spiele).filter(([name]) => name === (values.verfahren ?? name));
const bestanden = gewaehlt.map(([, { workflow, spiel }]) => laufe(spiel(workflow)));
process.exitCode = bestanden.every(Boolean) ? 0 : 1;

/** Many walks through one procedure, each with its own seed; true when every rule held and everything was seen. */
function laufe(spiel: Spiel): boolean {
  const anfang = Date.now();
  const zaehlung = new Zaehlung(spiel);
  const bekannt = new Set<string>();
  for (let i = 0; i < Number(values.anzahl); i += 1) {
    const saat = Number(values.saat) + i;
    const { akte, bruch } = gehe(spiel, saat, Number(values.schritte), zaehlung.beobachter);
    zaehlung.gaenge += 1;
    if (!bruch || bekannt.has(bruch.regel)) continue;
    bekannt.add(bruch.regel);
    console.log(`Saat ${saat}: ${erzaehle(spiel, verkleinere(spiel, akte, bruch.regel))}\n`);
  }
  for (const zeile of zaehlung.worte) console.log(zeile);
  console.log(`  ${((Date.now() - anfang) / 1000).toFixed(1)} s, gebrochene Regeln: ${[...bekannt].join(', ') || 'keine'}`);
  const { schritte, staende } = zaehlung.fehlende;
  return bekannt.size === 0 && schritte.length + staende.length === 0;
}
