import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCHICHTEN, tafel } from './tafel.js';

export const PROJEKT = join(import.meta.dirname, '../..');

/** Every layer that there is, with its rule. */
export const schichten = tafel.flatMap((regel) =>
  SCHICHTEN.flatMap((art) => jede(regel[art]).map((schicht) => ({ nr: regel.nr, art, ...schicht }))),
);

function jede(eine) {
  return Array.isArray(eine) ? eine : [eine];
}

/** What in the table is not true: a text that cannot be taken out, a story that does not exist. */
export function maengel() {
  const doppelt = tafel.map(({ nr }) => nr).filter((nr, i, alle) => alle.indexOf(nr) !== i);
  return [...doppelt.map((nr) => `${nr} steht zweimal in der Tafel`), ...schichten.flatMap(maengelDer)];
}

function maengelDer({ nr, art, entfaellt, datei, von, geschichte }) {
  const wo = `${nr}, ${art}`;
  if (entfaellt !== undefined) return entfaellt.length > 15 ? [] : [`${wo}: ohne Grund`];
  const anzahl = lies(datei).split(von).length - 1;
  const [spec, test] = geschichte;
  return [
    ...(anzahl === 1 ? [] : [`${wo}: „${von}“ steht ${anzahl}-mal in ${datei}`]),
    ...(lies(spec).includes(test) ? [] : [`${wo}: „${test}“ steht nicht in ${spec}`]),
  ];
}

function lies(datei) {
  const pfad = join(PROJEKT, datei);
  return existsSync(pfad) ? readFileSync(pfad, 'utf8') : '';
}

/** The table as a page: rule, condition, judge, statement, stories. */
export function seite() {
  const zeilen = tafel.map((regel) => {
    const zellen = SCHICHTEN.map((art) =>
      jede(regel[art])
        .map(({ entfaellt, name, geschichte }) => entfaellt ?? `${name} – ${geschichte[1]}`)
        .join('; '),
    );
    return `| ${[regel.nr, regel.was, ...zellen].join(' | ')} |`;
  });
  return [
    '# What must be impossible',
    '',
    'Written by `npm run regeln -- --write` from `test/regeln/`; CI compares. Each layer stands with the story that',
    'fails when it is taken out: `npm run regeln` takes out every one, `npm run regeln -- C1 F2` those of some rules.',
    '',
    '| rule | impossible | condition – story | judge of the database – story | statement of `kogge check` – story |',
    '|---|---|---|---|---|',
    ...zeilen,
    '',
  ].join('\n');
}
