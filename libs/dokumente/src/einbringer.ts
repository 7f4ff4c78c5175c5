import type { Befunde } from './befunde.js';
import type { Kopftext } from './kopftext.js';
import { findeRessorts, type Ressortfund } from './ressort-suche.js';
import { muster } from '#kalender';

const FREMDES_AMT = /(?:^|\n)\s*(?:(?:Der|Die)\s+)?Senator(?:in)?\s+für\s+[^\n]{3,120}/iu;
const EINBRINGER = muster('giu')`
    (?:^|\n)[ \t]*
    (?:Einbringer(?:in)?|Einbringende[rs]? (?:Ressort|Stelle)|Federführung|
      Vorlage (?:der|des))[ \t]*:?[ \t]*
  `;

/**
 * "Der Senator", "Die Senatorin": who speaks stands in the nominative, who is spoken of in the title does
 * not.
 */
function imNominativ(fund: Ressortfund): boolean {
  if (fund.artikel === '') return true;
  return fund.weiblich ? fund.artikel === 'die' : fund.artikel === 'der' || fund.artikel === 'das';
}

function amZeilenbeginn(text: string, fund: Ressortfund): boolean {
  return /(?:^|\n)[ \t]*(?:[-–•][ \t]*)?$/u.test(text.slice(Math.max(0, fund.von - 12), fund.von));
}

/** Names that follow one another in one line ("Senator für Finanzen / Senatskanzlei") belong together. */
function folgtAufEinbringer(text: string, fund: Ressortfund, ende: number): boolean {
  return ende >= 0 && /^[\s,;/&–-]*(?:und|sowie)?\s*$/u.test(text.slice(ende, fund.von));
}

function ausVorspann(kopf: Kopftext, strenge: boolean): string[] {
  const text = kopf.rest;
  let ende = -1;
  const funde = findeRessorts(text).filter((fund) => {
    const gilt =
      !strenge || (imNominativ(fund) && amZeilenbeginn(text, fund)) || folgtAufEinbringer(text, fund, ende);
    if (gilt) ende = fund.bis;
    return gilt;
  });
  for (const fund of [...funde].reverse()) kopf.streiche(fund.von, fund.bis);
  if (funde.length > 0) kopf.rest = kopf.rest.replace(/^[ \t]*(?:und|sowie|[,;/&])[ \t]*$/gmu, '');
  return [...new Set(funde.map((fund) => fund.kuerzel))];
}

/** Originators in the order of the head. */
export function nimmEinbringer(vor: Kopftext, nach: Kopftext, befunde: Befunde): string[] {
  for (const teil of [vor, nach]) teil.rest = teil.rest.replace(EINBRINGER, '\n');
  const davor = ausVorspann(vor, false);
  const einbringer = davor.length > 0 ? davor : ausVorspann(nach, true);
  const fremd = vor.nimm(FREMDES_AMT) ?? (einbringer.length === 0 ? nach.nimm(FREMDES_AMT) : null);
  befunde.merke('einbringer_unbekannt', fremd !== null);
  return einbringer;
}
