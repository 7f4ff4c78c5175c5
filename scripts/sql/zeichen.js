/** SQL in a template literal as a tree: words, groups in parentheses, and whether a gap was before each. */

const MUSTER = new RegExp(
  [
    /(?<wort>[\p{L}_][\p{L}\p{N}_]*)/u,
    /(?<text>"[^"]*")/u,
    /(?<stelle>\$<\w+>|\$\d+)/u,
    /(?<zahl>\d+(?:\.\d+)?)/u,
    /(?<klammer>[()])/u,
    /(?<komma>,)/u,
    /(?<zeichen>::|->>|->|#>>|#>|\|\||<=|>=|<>|[^\s])/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'uy',
);

/** What this form does not touch: comments, bodies of functions, and more than one statement. */
export const unantastbar = (sql) => /--|\/\*|\$\w*\$|;\s*\S/u.test(ohneTexte(sql));

const ohneTexte = (sql) => sql.replaceAll(/'(?:[^']|'')*'/gu, "''");

/** The tokens of a text; `${…}` is one, whatever is in it. */
export function zerlege(sql) {
  const zeichen = [];
  let stelle = 0;
  let luecke = false;
  while (stelle < sql.length) {
    if (/\s/u.test(sql[stelle])) {
      luecke = true;
      stelle += 1;
      continue;
    }
    const eines = lies(sql, stelle);
    zeichen.push({ ...eines, luecke });
    stelle += eines.text.length;
    luecke = false;
  }
  return zeichen;
}

function lies(sql, stelle) {
  if (sql.startsWith('${', stelle))
    return { art: 'einschub', text: sql.slice(stelle, endeDesEinschubs(sql, stelle)) };
  if (sql[stelle] === "'") return { art: 'text', text: sql.slice(stelle, endeDesTextes(sql, stelle)) };
  MUSTER.lastIndex = stelle;
  const { groups } = MUSTER.exec(sql);
  const [art, text] = Object.entries(groups).find(([, wert]) => wert !== undefined);
  return { art, text };
}

function endeDesEinschubs(sql, beginn) {
  let tiefe = 0;
  for (let i = beginn + 1; i < sql.length; i += 1) {
    if (sql[i] === '{') tiefe += 1;
    if (sql[i] === '}') tiefe -= 1;
    if (tiefe === 0) return i + 1;
  }
  return sql.length;
}

/** A text may hold a `${…}` with quotes of its own. */
function endeDesTextes(sql, beginn) {
  let i = beginn + 1;
  while (i < sql.length) {
    if (sql.startsWith('${', i)) i = endeDesEinschubs(sql, i);
    else if (sql.startsWith("''", i)) i += 2;
    else if (sql[i] === "'") return i + 1;
    else i += 1;
  }
  return sql.length;
}

/** The same with groups: `( … )` and `CASE … END` are one thing each; `x AS (…)` of a WITH is a `cte`. */
export function baum(zeichen) {
  const wurzel = { inhalt: [] };
  const offen = [wurzel];
  for (const eines of zeichen) {
    const oben = offen.at(-1);
    if (oeffnet(eines)) {
      const cte = eines.text === '(' && /^(?:AS|MATERIALIZED)$/u.test(oben.inhalt.at(-1)?.text);
      const gruppe = { art: eines.text === '(' ? 'gruppe' : 'fall', luecke: eines.luecke, inhalt: [], cte };
      if (gruppe.art === 'fall') gruppe.inhalt.push(eines);
      oben.inhalt.push(gruppe);
      offen.push(gruppe);
    } else if (schliesst(eines, oben)) {
      if (oben.art === 'fall') oben.inhalt.push(eines);
      offen.pop();
    } else oben.inhalt.push(eines);
  }
  return offen.length === 1 ? wurzel.inhalt : null;
}

const oeffnet = ({ art, text }) => (art === 'klammer' && text === '(') || (art === 'wort' && text === 'CASE');
const schliesst = ({ art, text }, oben) =>
  (art === 'klammer' && oben.art === 'gruppe') || (art === 'wort' && text === 'END' && oben.art === 'fall');

/** Everything on one line. */
export const flach = (teile) =>
  teile.map((teil, nr) => (nr > 0 && teil.luecke ? ' ' : '') + flacher(teil)).join('');

function flacher(teil) {
  if (teil.art === 'gruppe') return `(${flach(teil.inhalt)})`;
  return teil.art === 'fall' ? flach(teil.inhalt) : teil.text;
}
