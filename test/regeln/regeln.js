/**
 * `npm run regeln [-- C1 F2 …]`: takes out each layer of each rule once, in a copy of the project; its story
 * has to fail then. `--write` writes docs/regeln.md, `--pruefen` only looks whether the table is true.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gelingt, kopiere } from './kopie.js';
import { maengel, PROJEKT, schichten, seite } from './pruefen.js';

const blatt = join(PROJEKT, 'docs/regeln.md');
const angaben = process.argv.slice(2);

const falsch = maengel();
for (const mangel of falsch) console.error(mangel);
if (falsch.length > 0) process.exit(1);
if (angaben.includes('--write')) writeFileSync(blatt, seite());
else if (angaben.includes('--pruefen')) vergleiche();
else process.exitCode = nimmHeraus(angaben) ? 0 : 1;

function vergleiche() {
  const gleich = readFileSync(blatt, 'utf8') === seite();
  console.log(
    gleich
      ? `docs/regeln.md: ${schichten.length} Schichten, jede mit ihrer Geschichte`
      : 'docs/regeln.md ist veraltet: bitte npm run regeln -- --write',
  );
  process.exitCode = gleich ? 0 : 1;
}

/** True when every layer was missed by its story. */
function nimmHeraus(nummern) {
  const kopie = kopiere();
  try {
    const gewaehlt = schichten.filter(
      ({ nr, entfaellt }) => entfaellt === undefined && (nummern.length === 0 || nummern.includes(nr)),
    );
    return gewaehlt.map((schicht) => vermisst(kopie, schicht)).every(Boolean);
  } finally {
    rmSync(kopie, { recursive: true, force: true });
  }
}

function vermisst(kopie, { nr, art, name, datei, von, zu, geschichte }) {
  const pfad = join(kopie, datei);
  const ganz = readFileSync(pfad, 'utf8');
  writeFileSync(
    pfad,
    ganz.replace(von, () => zu),
  );
  const gescheitert = !gelingt(kopie, geschichte);
  writeFileSync(pfad, ganz);
  console.log(`${gescheitert ? 'vermisst    ' : 'UNBEMERKT   '} ${nr}, ${art} ${name}: ${geschichte[1]}`);
  return gescheitert;
}
