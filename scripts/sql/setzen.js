/**
 * The form of a statement: short ones stand on one line, others have one clause per line, sub-selects two
 * spaces further in, lists filled to the width.
 */
import { baum, flach, unantastbar, zerlege } from './zeichen.js';

export const BREITE = 110;
const KURZ = 90;
/** A look-up of this length stays on its line whatever clauses it has. */
const NACHSCHLAG = 70;
const KLAUSELN = 3;

const BEGINN = /^(?:SELECT|INSERT|UPDATE|DELETE|WITH|VALUES)$/u;
const KLAUSEL =
  /^(?:SELECT|INSERT|DELETE|FROM|WHERE|HAVING|LIMIT|OFFSET|VALUES|SET|RETURNING|UNION|INTERSECT|EXCEPT|USING|WINDOW)$/u;
const VERBUND = /^(?:LEFT|RIGHT|FULL|INNER|CROSS|JOIN)$/u;
const DOPPELT = { GROUP: 'BY', ORDER: 'BY', ON: 'CONFLICT' };
const SPERRE = /^(?:UPDATE|SHARE|NO|KEY)$/u;

const istWort = (teil, muster) => teil?.art === 'wort' && muster.test(teil.text);
const istAbfrage = (teil) => teil.art === 'gruppe' && istWort(teil.inhalt[0], BEGINN);

/** The text in its form; `einzug` is that of the line on which the literal begins. */
export function setze(sql, einzug) {
  const teile = unantastbar(sql) ? null : baum(zerlege(sql));
  if (!teile || !istDml(teile)) return sql;
  const davor = /^\s/u.test(sql);
  const danach = /\s$/u.test(sql) ? ' ' : '';
  if (!mussBrechen(teile)) return `${davor && !istWort(teile[0], BEGINN) ? ' ' : ''}${flach(teile)}${danach}`;
  const satz = new Satz(einzug + 2);
  satz.abfrage(teile, einzug + 2);
  return `\n${satz.text()}${danach}`;
}

/** Short enough for one line, or nothing that this form touches. */
export function istKurz(sql) {
  const teile = unantastbar(sql) ? null : baum(zerlege(sql));
  return !teile || !istDml(teile) || !mussBrechen(teile);
}

const VERBEN =
  /^(?:CREATE|ALTER|GRANT|REVOKE|DROP|COMMENT|TRUNCATE|DO|LOCK|BEGIN|COMMIT|SET|RESET|COPY|NOTIFY|MERGE)$/u;
const istDml = (teile) => !istWort(teile[0], VERBEN);

function mussBrechen(teile) {
  const { length } = flach(teile);
  if (length > KURZ || (length > NACHSCHLAG && klauseln(teile).length > KLAUSELN)) return true;
  return gruppen(teile).some((gruppe) => istAbfrage(gruppe) && mussBrechen(gruppe.inhalt));
}

const gruppen = (teile) => teile.flatMap((teil) => (teil.inhalt ? [teil, ...gruppen(teil.inhalt)] : []));

/** Parts of a query, each with the word that begins it. */
function klauseln(teile) {
  const alle = [];
  teile.forEach((teil, nr) => {
    if (nr === 0 || beginntKlausel(teile, nr)) alle.push([]);
    alle.at(-1).push(teil);
  });
  return alle;
}

function beginntKlausel(teile, nr) {
  const [davor, teil, danach] = [teile[nr - 1], teile[nr], teile[nr + 1]];
  if (teil.art !== 'wort' || !teil.luecke) return false;
  if (teil.text === 'FOR') return istWort(danach, SPERRE);
  if (teil.text in DOPPELT) return danach?.text === DOPPELT[teil.text];
  if (VERBUND.test(teil.text))
    return !istWort(davor, VERBUND) && !istWort(davor, /^OUTER$/u) && danach?.art !== 'gruppe';
  if (teil.text === 'UPDATE') return davor?.art === 'gruppe';
  return KLAUSEL.test(teil.text) && !gehoertZumVorigen(teil.text, davor, teile, nr);
}

/** `DISTINCT FROM`, `DELETE FROM`, `DO UPDATE SET`, `UNION ALL SELECT`. */
function gehoertZumVorigen(wort, davor, teile, nr) {
  if (wort === 'FROM') return istWort(davor, /^(?:DISTINCT|DELETE)$/u);
  if (wort === 'SET') return istWort(davor, /^UPDATE$/u) && istWort(teile[nr - 2], /^DO$/u);
  if (wort === 'USING') return !istWort(teile[0], /^DELETE$/u);
  return false;
}

const beginntMitKlausel = (teile) =>
  beginntKlausel([{}, { ...teile[0], luecke: true }, ...teile.slice(1)], 1) || istWort(teile[0], BEGINN);

const trenne = (teile, beginnt) => {
  const alle = [[]];
  teile.forEach((teil, nr) => {
    if (nr > 0 && beginnt(teile, nr)) alle.push([]);
    alle.at(-1).push(teil);
  });
  return alle;
};

const nachKomma = (teile, nr) => teile[nr - 1].art === 'komma';
/** Keys and values of `jsonb_build_object` stay together. */
const nachPaar = (teile, nr) =>
  nachKomma(teile, nr) && teile.slice(0, nr).filter(({ art }) => art === 'komma').length % 2 === 0;
const vorZweig = (teile, nr) => istWort(teile[nr], /^(?:WHEN|ELSE|END)$/u);

/** AND and OR, but not the AND of a BETWEEN. */
function vorVerknuepfung(teile, nr) {
  if (!istWort(teile[nr], /^(?:AND|OR)$/u)) return false;
  const zwischen = teile.findLastIndex(
    (teil, stelle) => stelle < nr && istWort(teil, /^(?:AND|OR|BETWEEN)$/u),
  );
  return !istWort(teile[zwischen], /^BETWEEN$/u);
}

class Satz {
  constructor(einzug) {
    this.zeilen = [' '.repeat(einzug)];
  }

  text = () => this.zeilen.map((zeile) => zeile.trimEnd()).join('\n');

  zeile(einzug) {
    if (this.leer()) this.zeilen.pop();
    this.zeilen.push(' '.repeat(einzug));
  }

  leer = () => this.zeilen.at(-1).trim() === '';
  passt = (text) => this.zeilen.at(-1).length + text.length <= BREITE;
  einzug = () => this.zeilen.at(-1).length - this.zeilen.at(-1).trimStart().length;

  haenge(text, luecke) {
    this.zeilen[this.zeilen.length - 1] += `${luecke && !this.leer() ? ' ' : ''}${text}`;
  }

  abfrage(teile, einzug) {
    klauseln(teile).forEach((klausel, nr) => {
      if (nr > 0) this.zeile(einzug);
      this.klausel(klausel, einzug);
    });
  }

  klausel(teile, einzug) {
    if (teile.some((teil) => istWort(teil, /^JOIN$/u))) return this.verbund(teile, einzug);
    const bedingung = istWort(teile[0], /^(?:WHERE|HAVING|AND|OR)$/u);
    if (bedingung) return this.verknuepfung(teile, einzug);
    return this.liste(teile, beginntMitKlausel(teile) ? einzug + 2 : einzug);
  }

  /** The condition of a join on the next line when both do not fit on one. */
  verbund(teile, einzug) {
    const [was, ...wie] = trenne(teile, (alle, nr) => istWort(alle[nr], /^ON$/u));
    const zwei =
      wie.length === 1 &&
      !this.passt(flach(teile)) &&
      [was, wie[0]].every((teil) => this.haelt(teil, einzug));
    if (!zwei) return this.liste(teile, einzug + 2);
    this.ausdruck(was, einzug);
    this.zeile(einzug + 2);
    return this.liste(wie[0], einzug + 2);
  }

  haelt = (teile, einzug) => !this.bricht(teile) && einzug + 2 + flach(teile).length <= BREITE;

  /** Each AND and OR on its line. */
  verknuepfung(teile, einzug) {
    trenne(teile, vorVerknuepfung).forEach((glied, nr) => {
      if (nr > 0) this.zeile(einzug + 2);
      this.ausdruck(glied, einzug + 2);
    });
  }

  liste(teile, einzug, paarweise = false) {
    let ganz = true;
    trenne(teile, paarweise ? nachPaar : nachKomma).forEach((glied, nr) => {
      const davorGanz = ganz;
      ganz = this.passt(` ${flach(glied)}`) && !this.bricht(glied);
      if (nr > 0 && !(ganz && davorGanz) && !glied.some(({ cte }) => cte)) this.zeile(einzug);
      const zeilen = this.zeilen.length;
      this.ausdruck(glied, einzug);
      ganz = this.zeilen.length === zeilen;
    });
  }

  bricht = (teile) =>
    gruppen(teile).some((gruppe) => gruppe.cte || (istAbfrage(gruppe) && mussBrechen(gruppe.inhalt)));

  ausdruck(teile, einzug) {
    if (!this.bricht(teile) && this.passt(` ${flach(teile)}`))
      return this.haenge(flach(teile), teile[0].luecke);
    const glieder = trenne(teile, vorVerknuepfung);
    if (glieder.length === 1) return this.stuecke(teile, einzug);
    glieder.forEach((glied, nr) => {
      if (nr > 0) this.zeile(einzug);
      this.ausdruck(glied, einzug + 2);
    });
  }

  stuecke(teile, einzug) {
    const alle = trenne(teile, (teil, nr) => teil[nr].luecke);
    for (const [nr, stueck] of alle.entries()) {
      const rest = ` ${flach(alle.slice(nr).flat())}`;
      const ganz = !this.bricht(stueck) && (this.passt(rest) || !oeffnetSich(stueck));
      if (ganz && this.passt(` ${flach(stueck)}`)) this.haenge(flach(stueck), stueck[0].luecke);
      else if (ganz && ' '.repeat(einzug).length + flach(stueck).length <= BREITE && !oeffnetSich(stueck)) {
        this.zeile(einzug);
        this.haenge(flach(stueck), false);
      } else stueck.forEach((teil, nr) => this.teil(teil, einzug, stueck[nr - 1]));
    }
  }

  teil(teil, einzug, davor) {
    if (teil.art === 'gruppe') this.gruppe(teil, istWort(davor, /^jsonb?_build_object$/u));
    else if (teil.art === 'fall') this.fall(teil);
    else {
      if (!this.passt(teil.text) && teil.luecke) this.zeile(einzug);
      this.haenge(teil.text, teil.luecke);
    }
  }

  gruppe({ inhalt, luecke }, paarweise) {
    const einzug = this.einzug();
    this.haenge('(', luecke);
    this.zeile(einzug + 2);
    if (istWort(inhalt[0], BEGINN)) this.abfrage(inhalt, einzug + 2);
    else this.liste(inhalt, einzug + 2, paarweise);
    this.zeile(einzug);
    this.haenge(')', false);
  }

  fall({ inhalt, luecke }) {
    const einzug = this.einzug() + 2;
    trenne(inhalt, vorZweig).forEach((zweig, nr) => {
      if (nr > 0) this.zeile(istWort(zweig[0], /^END$/u) ? einzug - 2 : einzug);
      this.ausdruck(nr === 0 ? [{ ...zweig[0], luecke }, ...zweig.slice(1)] : zweig, einzug + 2);
    });
  }
}

/** Long groups open where they stand rather than on the next line. */
const oeffnetSich = (stueck) => stueck.some((teil) => teil.inhalt && flach([teil]).length > KURZ / 2);
