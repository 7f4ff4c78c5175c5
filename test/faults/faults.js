/**
 * `npm run faults [-- --suite F1,F3] [--saat N] [--lang MINUTEN] [--rennen [ANZAHL]] [--mutanten] [--zeiten
 * [RUNDEN]]`: faults under load against the built system, and everything that must hold afterwards. Ends with
 * 1 when something does not. What it prints is described in docs/stoerungen.md.
 */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { faelligeMutanten } from './mutanten.js';
import { laufeLang, laufeKurz } from './lauf.js';
import { laufeRennen } from './rennen.js';
import { laufeZeiten } from './zeiten.js';

const roh = process.argv.slice(2);
// These may stand without a number.
const VORGABEN = { '--rennen': '10000', '--zeiten': '5' };
const mitVorgabe = roh.flatMap((eines, nr) =>
  VORGABEN[eines] && !/^\d+$/u.test(roh[nr + 1] ?? '') ? [eines, VORGABEN[eines]] : [eines],
);
const { values: wahl } = parseArgs({
  args: mitVorgabe,
  options: {
    saat: { type: 'string' },
    suite: { type: 'string' },
    lang: { type: 'string' },
    rennen: { type: 'string' },
    mutanten: { type: 'boolean' },
    zeiten: { type: 'string' },
  },
});
const saat = wahl.saat === undefined ? randomInt(2 ** 31) : Number(wahl.saat);
if (!Number.isInteger(saat))
  throw new Error('--saat braucht eine ganze Zahl. / --saat needs a whole number.');
const ohneSaat = roh.filter((_, nr) => roh[nr] !== '--saat' && roh[nr - 1] !== '--saat');
console.log(`SAAT=${saat}   noch einmal: npm run faults -- ${[...ohneSaat, '--saat', saat].join(' ')}`);

const beginn = Date.now();
const gut = await (wahl.zeiten
  ? laufeZeiten({ saat, runden: Number(wahl.zeiten) })
  : wahl.mutanten
    ? faelligeMutanten({ saat })
    : wahl.rennen
      ? laufeRennen({ saat, anzahl: Number(wahl.rennen) })
      : wahl.lang
        ? laufeLang({ saat, minuten: Number(wahl.lang) })
        : laufeKurz({ saat, nur: wahl.suite?.split(',') }));
console.log(
  `\n${gut ? 'Alles hielt.' : 'ETWAS HIELT NICHT.'} ${((Date.now() - beginn) / 1000).toFixed(0)} s, SAAT=${saat}`,
);
process.exit(gut ? 0 : 1);
