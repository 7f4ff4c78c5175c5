import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gelingt, kopiere } from '../regeln/kopie.js';

const ORTE = {
  Bedingung: { datei: 'bedingungen', statt: 'null' },
  Notiz: { datei: 'merken', statt: '{}' },
};

/**
 * Runs each named test without the condition or note that it stands for, in a copy of the project: true when every
 * one of them fails then.
 */
export function pruefeBelege(belege) {
  const kopie = kopiere();
  try {
    return Object.entries(belege)
      .flatMap(([verfahren, teile]) =>
        Object.entries(teile).map(([teil, beleg]) => fehlt(kopie, { verfahren, teil, beleg })),
      )
      .every(Boolean);
  } finally {
    rmSync(kopie, { recursive: true, force: true });
  }
}

function fehlt(kopie, { verfahren, teil, beleg: { spec, test } }) {
  const [art, name] = teil.split(' ');
  const { datei, statt } = ORTE[art];
  const pfad = join(kopie, 'workflows', verfahren, `${datei}.ts`);
  const ganz = readFileSync(pfad, 'utf8');
  // The last word in the file that hands all of them on.
  appendFileSync(pfad, `\nObject.assign(${datei}, { ${name}: () => (${statt}) });\n`);
  const gescheitert = !gelingt(kopie, [spec, test]);
  writeFileSync(pfad, ganz);
  console.log(
    `${gescheitert ? 'belegt      ' : 'UNBELEGT    '} ${verfahren} ohne ${teil}: ${test} (${spec})`,
  );
  return gescheitert;
}
