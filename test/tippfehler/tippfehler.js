#!/usr/bin/env node
/**
 * `npm run tippfehler`: plants misspellings, one after the other, in memory only, and asks the compiler. Each has
 * to be an error at its place; one that compiles is a list of words that is not closed.
 */
import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { tippfehler } from './liste.js';

const WURZEL = resolve(import.meta.dirname, '../..');

/** The compiler over one project, with the text of one file at a time replaced. */
function uebersetzer(projekt) {
  const { config } = ts.readConfigFile(join(WURZEL, projekt), ts.sys.readFile);
  const ordner = resolve(WURZEL, projekt, '..');
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, ordner);
  const versionen = new Map();
  let ersetzt = { datei: '', text: '' };
  const text = (datei) => (datei === ersetzt.datei ? ersetzt.text : ts.sys.readFile(datei));
  const dienst = ts.createLanguageService({
    getScriptFileNames: () => fileNames,
    getScriptVersion: (datei) => String(versionen.get(datei) ?? 0),
    getScriptSnapshot: (datei) => {
      const inhalt = text(datei);
      return inhalt === undefined ? undefined : ts.ScriptSnapshot.fromString(inhalt);
    },
    getCurrentDirectory: () => ordner,
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
  const setze = (datei, inhalt) => {
    versionen.set(datei, (versionen.get(datei) ?? 0) + 1);
    ersetzt = { datei, text: inhalt };
  };
  return {
    fehlerMit(datei, inhalt, wo) {
      setze(datei, inhalt);
      const gefunden = wo.flatMap((eine) => dienst.getSemanticDiagnostics(eine));
      setze(datei, ts.sys.readFile(datei));
      return gefunden;
    },
  };
}

function satz({ file, start, messageText }) {
  const { line } = file.getLineAndCharacterOfPosition(start);
  const worte = ts.flattenDiagnosticMessageText(messageText, ' ').split('\n')[0];
  return `${relative(WURZEL, file.fileName)}:${line + 1} ${worte.slice(0, 140)}`;
}

const projekte = new Map();
let ueberlebt = 0;
for (const { was, datei, von, zu, projekt = 'tsconfig.json', zeigtSichIn = [datei] } of tippfehler) {
  const pfad = join(WURZEL, datei);
  const inhalt = readFileSync(pfad, 'utf8');
  const stellen = inhalt.split(von).length - 1;
  if (stellen === 0) {
    console.error(`FEHLER: „${von}“ steht nicht mehr in ${datei} / is not there any more`);
    ueberlebt += 1;
    continue;
  }
  if (!projekte.has(projekt)) projekte.set(projekt, uebersetzer(projekt));
  const beginn = performance.now();
  const wo = zeigtSichIn.map((eine) => join(WURZEL, eine));
  const [erster] = projekte.get(projekt).fehlerMit(pfad, inhalt.replace(von, zu), wo);
  const sekunden = ((performance.now() - beginn) / 1000).toFixed(1);
  if (erster) console.log(`gefunden (${sekunden} s): ${was}\n    ${satz(erster)}`);
  else console.error(`ÜBERSETZT: ${was} – „${von}“ → „${zu}“ in ${datei} / compiled`);
  ueberlebt += erster ? 0 : 1;
}
console.log(`${tippfehler.length - ueberlebt} von ${tippfehler.length} Tippfehlern gefunden`);
process.exitCode = ueberlebt > 0 ? 1 : 0;
