#!/usr/bin/env node
/**
 * Import circles, also those by types or by import(): files that know each other cannot be read, or changed,
 * one after the other. Prints each with its files.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

const WURZEL = resolve(import.meta.dirname, '..');
const ORTE = ['apps', 'libs', 'workflows', 'test'];
const QUELLE = /\.tsx?$/u;

const dateien = (ort) =>
  readdirSync(join(WURZEL, ort), { recursive: true, withFileTypes: true })
    .filter((eintrag) => eintrag.isFile() && QUELLE.test(eintrag.name))
    .map((eintrag) => join(eintrag.parentPath, eintrag.name))
    .filter((pfad) => !/\/(?:node_modules|dist)\//u.test(pfad));

/** Everything that a file imports or passes on: values, types, and what it loads later. */
function importe(pfad) {
  const gefunden = [];
  const quelle = ts.createSourceFile(pfad, readFileSync(pfad, 'utf8'), ts.ScriptTarget.Latest, false);
  const besuche = (knoten) => {
    const ziel =
      ts.isImportDeclaration(knoten) || ts.isExportDeclaration(knoten)
        ? knoten.moduleSpecifier
        : ts.isCallExpression(knoten) && knoten.expression.kind === ts.SyntaxKind.ImportKeyword
          ? knoten.arguments[0]
          : ts.isImportTypeNode(knoten)
            ? knoten.argument.literal
            : undefined;
    if (ziel && ts.isStringLiteralLike(ziel)) gefunden.push(ziel.text);
    ts.forEachChild(knoten, besuche);
  };
  besuche(quelle);
  return gefunden;
}

/** The file behind a name: `#name` is the index of a lib. */
function aufgeloest(name, von) {
  const basis = name.startsWith('.')
    ? resolve(dirname(von), name)
    : name === '#workflows'
      ? join(WURZEL, 'workflows/index.js')
      : name.startsWith('#')
        ? join(WURZEL, 'libs', name.slice(1), 'src/index.js')
        : null;
  if (!basis) return null;
  const stamm = basis.replace(/\.js$/u, '');
  return [`${stamm}.ts`, `${stamm}.tsx`].find((pfad) => existsSync(pfad)) ?? null;
}

/** Files of which each leads to each other (strongly connected, after Tarjan); a single file is none. */
function kreise(kanten) {
  const nummer = new Map();
  const tiefste = new Map();
  const stapel = [];
  const gefunden = [];
  const besuche = (pfad) => {
    nummer.set(pfad, nummer.size);
    tiefste.set(pfad, nummer.get(pfad));
    stapel.push(pfad);
    for (const ziel of kanten.get(pfad) ?? []) {
      if (!nummer.has(ziel)) {
        besuche(ziel);
        tiefste.set(pfad, Math.min(tiefste.get(pfad), tiefste.get(ziel)));
      } else if (stapel.includes(ziel)) tiefste.set(pfad, Math.min(tiefste.get(pfad), nummer.get(ziel)));
    }
    if (tiefste.get(pfad) !== nummer.get(pfad)) return;
    const kreis = stapel.splice(stapel.indexOf(pfad));
    if (kreis.length > 1 || (kanten.get(pfad) ?? []).includes(pfad)) gefunden.push(kreis.sort());
  };
  for (const pfad of kanten.keys()) if (!nummer.has(pfad)) besuche(pfad);
  return gefunden;
}

const kanten = new Map(
  ORTE.flatMap(dateien).map((pfad) => [pfad, importe(pfad).flatMap((name) => aufgeloest(name, pfad) ?? [])]),
);
const gefunden = kreise(kanten);
for (const kreis of gefunden)
  console.error(`Kreis / circle:\n${kreis.map((pfad) => `  ${relative(WURZEL, pfad)}`).join('\n')}`);
console.log(`${kanten.size} Dateien, ${gefunden.length} Kreise / files, circles`);
process.exitCode = gefunden.length > 0 ? 1 : 0;
