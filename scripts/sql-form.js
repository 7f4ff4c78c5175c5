#!/usr/bin/env node
/**
 * The form of SQL in sources (STYLE.md): it names every offence, with `--write` it puts the literals in form.
 * Only white space is changed. `node scripts/sql-form.js [--write] [file or folder …]`
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { BREITE, istKurz, setze } from './sql/setzen.js';

/** A body of a function in the database is PL/pgSQL and stays as it is written. */
const BREITE_IM_RUMPF = 120;
const ORTE = ['apps', 'libs', 'scripts', 'test', 'tools', 'workflows'];
const SQL = [
  /^\s*(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|WITH|CREATE|ALTER|GRANT|FROM|WHERE|AND|ORDER BY)\s/u,
  /^\s*(?:(?:LEFT )?JOIN|EXISTS|\w+ AS) (?:\(\s*)?\w/u,
  /\bSELECT\s[\s\S]*\bFROM\s|\bJOIN \w+ \w+ ON /u,
];

const argumente = process.argv.slice(2);
const schreiben = argumente.includes('--write');
const orte = argumente.filter((argument) => argument !== '--write');
const verstoesse = quellen(orte.length > 0 ? orte : ORTE).flatMap((datei) => {
  if (schreiben) bringeInForm(datei);
  return pruefe(datei);
});
for (const verstoss of verstoesse) console.error(verstoss);
process.exit(verstoesse.length > 0 ? 1 : 0);

function quellen(wo) {
  return wo
    .flatMap((ort) =>
      statSync(ort).isFile() ? [ort] : readdirSync(ort, { recursive: true }).map((name) => join(ort, name)),
    )
    .filter((name) => /\.(?:ts|tsx|js)$/u.test(name) && !/(?:^|\/)(?:node_modules|dist|\.tmp)\//u.test(name));
}

/** A literal in form may move one that stands in it: until nothing changes. */
function bringeInForm(datei) {
  const vorher = readFileSync(datei, 'utf8');
  let text = vorher;
  for (let offen = aenderungen(datei, text); offen.length > 0; offen = aenderungen(datei, text)) {
    let frei = text.length;
    for (const { von, bis, zu } of offen.toSorted((a, b) => b.von - a.von)) {
      if (bis > frei) continue;
      text = text.slice(0, von) + zu + text.slice(bis);
      frei = von;
    }
  }
  if (text !== vorher) writeFileSync(datei, text);
}

function pruefe(datei) {
  const text = readFileSync(datei, 'utf8');
  const form = aenderungen(datei, text).map(
    ({ zeile }) => `${datei}:${zeile}: SQL ist nicht in Form (npm run sql:write)`,
  );
  return [...form, ...literale(datei, text).flatMap((literal) => zuBreit(datei, text, literal))];
}

function zuBreit(datei, text, { von, bis, sql }) {
  const beginn = text.lastIndexOf('\n', von) + 1;
  const erste = text.slice(0, beginn).split('\n').length;
  const hoechstens = /\$\w*\$/u.test(sql) ? BREITE_IM_RUMPF : BREITE;
  return text
    .slice(beginn, bis)
    .split('\n')
    .flatMap((zeile, nr) =>
      zeile.length > hoechstens ? [`${datei}:${erste + nr}: ${zeile.length} Zeichen SQL`] : [],
    );
}

function aenderungen(datei, text) {
  return literale(datei, text).flatMap(({ von, bis, sql, vorlage, alsEinziges }) => {
    if (!vorlage && (istKurz(sql) || sql.includes('\\'))) return [];
    const [a, b] = alsEinziges && sql.includes('\n') ? alsEinziges : [von, bis];
    const beginn = text.lastIndexOf('\n', a) + 1;
    const einzug = /^ */u.exec(text.slice(beginn))[0].length;
    const zu = `\`${setze(sql, einzug)}\``;
    return zu === text.slice(a, b)
      ? []
      : [{ von: a, bis: b, zu, zeile: text.slice(0, a).split('\n').length }];
  });
}

/** A literal of several lines that is the only argument stands in the parentheses of the call. */
function einzigesArgument(knoten, text) {
  const { parent } = knoten;
  // In a chain Prettier sets it on a line of its own.
  if (!ts.isCallExpression(parent) || ts.isPropertyAccessExpression(parent.parent)) return null;
  if (parent.arguments.length !== 1 || parent.arguments[0] !== knoten) return null;
  const [von, bis] = [parent.arguments.pos, parent.getEnd() - 1];
  const rand = text.slice(von, knoten.getStart()) + text.slice(knoten.getEnd(), bis);
  return /^[\s,]*$/u.test(rand) ? [von, bis] : null;
}

/** Literals that hold SQL. */
function literale(datei, text) {
  if (!SQL.some((muster) => new RegExp(muster, 'mu').test(text.replaceAll(/['`]/gu, '\n')))) return [];
  const alle = [];
  const besuche = (knoten) => {
    ts.forEachChild(knoten, besuche);
    const vorlage = ts.isTemplateExpression(knoten) || ts.isNoSubstitutionTemplateLiteral(knoten);
    if (!vorlage && !ts.isStringLiteral(knoten)) return;
    const roh = knoten.getText();
    const sql = vorlage ? roh.slice(1, -1) : roh.slice(1, -1).replaceAll("\\'", "'");
    if (SQL.some((muster) => muster.test(sql)))
      alle.push({
        von: knoten.getStart(),
        bis: knoten.getEnd(),
        sql,
        vorlage,
        alsEinziges: einzigesArgument(knoten, text),
      });
  };
  besuche(ts.createSourceFile(datei, text, ts.ScriptTarget.Latest, true));
  return alle;
}
