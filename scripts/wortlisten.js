#!/usr/bin/env node
/**
 * A closed list is written once, in libs/contract/src/worte.ts: whoever writes all its words again – as an
 * array or as a union of types – has a list of her own that nobody keeps. Prints each such place.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';

const WURZEL = resolve(import.meta.dirname, '..');
const LISTEN = 'libs/contract/src/worte.ts';
const ORTE = ['apps', 'libs', 'workflows'];
/** Stories write out what they expect; a migration keeps the words of its day. */
const FREI = /\/(?:node_modules|dist|migrations)\/|\.spec\.tsx?$/u;

/** Types whose argument names fields, not words. */
const NENNT_FELDER = new Set(['Pick', 'Omit']);

const lies = (pfad) => ts.createSourceFile(pfad, readFileSync(pfad, 'utf8'), ts.ScriptTarget.Latest, true);
const dateien = ORTE.flatMap((ort) =>
  readdirSync(join(WURZEL, ort), { recursive: true, withFileTypes: true })
    .filter((eintrag) => eintrag.isFile() && /\.tsx?$/u.test(eintrag.name))
    .map((eintrag) => join(eintrag.parentPath, eintrag.name)),
).filter((pfad) => !FREI.test(pfad) && relative(WURZEL, pfad) !== LISTEN);

/** The words of an array or a union that consists of nothing else; null and undefined may stand beside. */
function worteVon(knoten) {
  if (ts.isArrayLiteralExpression(knoten))
    return knoten.elements.every(ts.isStringLiteral) ? knoten.elements.map(({ text }) => text) : [];
  if (!ts.isUnionTypeNode(knoten) || NENNT_FELDER.has(knoten.parent.typeName?.getText())) return [];
  return knoten.types.flatMap((teil) =>
    ts.isLiteralTypeNode(teil) && ts.isStringLiteral(teil.literal) ? [teil.literal.text] : [],
  );
}

const alsSatz = (worte) => [...new Set(worte)].sort().join(' ');

function* listenIn(quelle) {
  const offen = [quelle];
  for (let knoten = offen.pop(); knoten; knoten = offen.pop()) {
    const worte = worteVon(knoten);
    if (worte.length > 1) yield { knoten, satz: alsSatz(worte) };
    ts.forEachChild(knoten, (kind) => {
      offen.push(kind);
    });
  }
}

const geschlossen = new Map(
  [...listenIn(lies(join(WURZEL, LISTEN)))].map(({ knoten, satz }) => [
    satz,
    ts.findAncestor(knoten, ts.isVariableDeclaration)?.name.getText() ?? 'eine Liste',
  ]),
);
const funde = dateien.flatMap((pfad) => {
  const quelle = lies(pfad);
  return [...listenIn(quelle)]
    .filter(({ satz }) => geschlossen.has(satz))
    .map(({ knoten, satz }) => {
      const { line } = quelle.getLineAndCharacterOfPosition(knoten.getStart());
      return `${relative(WURZEL, pfad)}:${line + 1}: ${geschlossen.get(satz)} steht hier noch einmal.`;
    });
});
console.log(
  funde.length > 0
    ? funde.join('\n')
    : `${geschlossen.size} geschlossene Listen, jede in ${dateien.length} Dateien nur einmal.`,
);
process.exit(funde.length > 0 ? 1 : 0);
