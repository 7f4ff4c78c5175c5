import type { Befunde } from '../befunde.js';
import { muster, quelle, regex } from '#kalender';
import { findeRessorts } from '../ressort-suche.js';
import { findeDaten } from '../datum-lesen.js';
import { teiltext, type Berichtsabschnitt } from './gliedern.js';
import { massnahmencode } from './verweise.js';

export interface Berichtskopf {
  jahr?: number;
  massnahme?: string;
  ebene?: 'land' | 'stadt';
  produktplan?: string;
  bezeichnung?: string;
  einbringer: string[];
  halbjahr: boolean;
  stichtag?: string;
}

const TITELZEILE = muster('giu')`(?<!\p{L})(?:Halbjahres|Jahres)bericht[^\n]{0,120}`;
const JAHR = /(?<![\d.])(?:19|20)\d{2}(?![\d.])|(?<=\d\.\s?)(?:19|20)\d{2}(?!\d)/u;
const JAHR_DARUNTER =
  /^\s*Berichtsjahr\s*:?\s*((?:19|20)\d{2})|(?:Jahresbericht[^\n]{0,60})\n\s*((?:19|20)\d{2})\s*$/imu;
const NUMMER = regex(
  quelle`
    (?:lfd\.?\s?-?\s?nr\.?|laufende\s+nummer|ma(?:ß|ss)nahmen?-?\s?nr\.?|(?<!\p{L})nr\.)\s*:?\s*
    (?:([A-Z])\s?[-–]?\s?)?0{0,2}(\d{1,3})(?![\d\p{L}])(?:\s*der\s+(?:Liste|Ma(?:ß|ss)nahmenliste))?\.?
  `,
  'giu',
);
const PROJEKT = regex(
  String.raw`Projekt-?\s?Nr\.?\s*:?\s*(\d{1,3})(?!\d)\s*(?:\(?\s*(L\s?\/\s?S|[LS])\s*\)?(?!\p{L}))?`,
  'iu',
);
const CODE_DAVOR = regex(
  String.raw`^(?:Ma(?:ß|ss)nahme\s+)?([A-Z])\s?-?\s?0{0,2}(\d{1,3})(?![\d\p{L}])\s*[:–.-]?\s*`,
  'u',
);
const PRODUKTPLAN =
  /^[ \t]*Produktplan[ \t]*:?[ \t]+(\d{2})(?!\d)[ \t]*[:–-]?[ \t]*\n?[ \t]*([^\n:]{3,100})/imu;
const LAENGSTE_BEZEICHNUNG = 400;

function liesJahr(
  kopf: string,
  tabellenjahre: readonly number[],
  halbjahr: boolean,
  befunde: Befunde,
): number | undefined {
  const darunter = JAHR_DARUNTER.exec(kopf);
  const titeljahre = [...kopf.matchAll(TITELZEILE)]
    .flatMap(([zeile]) => JAHR.exec(zeile)?.[0] ?? [])
    .map(Number);
  const titel = titeljahre[0] ?? (darunter ? Number(darunter[1] ?? darunter[2]) : undefined);
  const jahre = new Set([...titeljahre, ...(titel === undefined ? [] : [titel]), ...tabellenjahre]);
  befunde.merke('jahr_widerspruechlich', jahre.size > 1 && !halbjahr);
  befunde.merke('jahr_fehlt', jahre.size === 0 && !halbjahr);
  return titel ?? (jahre.size === 1 ? [...jahre][0] : undefined);
}

interface Nummer {
  massnahme?: string;
  ebene?: 'land' | 'stadt';
  /** The text without it. */
  rest: string;
}

function alsProjekt(text: string, treffer: RegExpExecArray): Nummer {
  const [ganz, nummer, teil = ''] = treffer;
  const ebene = teil.replace(/\s/gu, '').toUpperCase();
  return {
    massnahme: ebene === '' ? String(Number(nummer)) : `${Number(nummer)}-${ebene}`,
    ...(ebene === 'L' && { ebene: 'land' as const }),
    ...(ebene === 'S' && { ebene: 'stadt' as const }),
    rest: text.replace(ganz, ' '),
  };
}

function liesNummer(text: string, befunde: Befunde): Nummer {
  const projekt = PROJEKT.exec(text);
  if (projekt) return alsProjekt(text, projekt);
  const nummern = [...text.matchAll(NUMMER)].map(([, buchstabe, nummer = '']) =>
    buchstabe ? massnahmencode(buchstabe, nummer) : String(Number(nummer)),
  );
  befunde.merke('massnahme_widerspruechlich', new Set(nummern).size > 1);
  const [massnahme] = nummern;
  return { ...(massnahme && { massnahme }), rest: text.replace(NUMMER, ' ') };
}

/** The first paragraph that has words; wrapped lines and cells become one line. */
function alsBezeichnung(text: string): string {
  const absatz =
    text
      .split(/\n\s*\n/u)
      .map((teil) => teil.replace(/\s+/gu, ' ').trim())
      .find((teil) => muster('u')`[\p{L}\d]`.test(teil)) ?? '';
  return absatz.replace(/^[\s:–-]+|[\s:|,–-]+$/gu, '').slice(0, LAENGSTE_BEZEICHNUNG);
}

function stichtagAus(kopf: string): string | undefined {
  const nach = /Stichtag[^\n]{0,60}/iu.exec(kopf)?.[0];
  return (nach && findeDaten(nach)[0]?.datum) ?? undefined;
}

interface Bezeichnung {
  massnahme?: string;
  ebene?: 'land' | 'stadt';
  bezeichnung: string;
}

/** Number and name of the measure; a number may also stand before the name ("D6: Onlinedienste"). */
function liesBezeichnung(feld: string, kopf: string, befunde: Befunde): Bezeichnung {
  const imFeld = liesNummer(feld, befunde);
  const { massnahme, ebene } = imFeld.massnahme ? imFeld : liesNummer(kopf, befunde);
  const bezeichnung = alsBezeichnung(imFeld.rest);
  const davor = CODE_DAVOR.exec(bezeichnung);
  const code = davor ? massnahmencode(davor[1] ?? '', davor[2] ?? '') : undefined;
  const nummer = massnahme ?? code;
  return {
    ...(nummer && { massnahme: nummer }),
    ...(ebene && { ebene }),
    bezeichnung: davor && nummer === code ? bezeichnung.slice(davor[0].length) : bezeichnung,
  };
}

/** Who reports on what, and for which year; contradictions and gaps become Befunde. */
export function liesBerichtskopf(
  abschnitte: readonly Berichtsabschnitt[],
  tabellenjahre: readonly number[],
  befunde: Befunde,
): Berichtskopf {
  const kopf = `${teiltext(abschnitte, 'kopf')}\n${teiltext(abschnitte, 'ampel')}`.slice(0, 4000);
  const feld = teiltext(abschnitte, 'bezeichnung').slice(0, 2000);
  const { bezeichnung, ...nummer } = liesBezeichnung(feld, kopf, befunde);
  const halbjahr = /Halbjahresbericht/iu.test(kopf) || /Projekt-?\s?Nr\./iu.test(`${feld}\n${kopf}`);
  const jahr = liesJahr(kopf, tabellenjahre, halbjahr, befunde);
  const stichtag = stichtagAus(kopf);
  const plan = bezeichnung === '' ? PRODUKTPLAN.exec(kopf) : null;
  const [, produktplan, name = bezeichnung] = plan ?? [];
  befunde.merke('massnahme_fehlt', nummer.massnahme === undefined && !plan);
  befunde.merke('bezeichnung_fehlt', name === '');
  return {
    ...(jahr && { jahr }),
    ...nummer,
    ...(produktplan && { produktplan }),
    ...(name !== '' && { bezeichnung: name.trim() }),
    einbringer: [...new Set(findeRessorts(kopf).map(({ kuerzel }) => kuerzel))],
    halbjahr,
    ...(stichtag && { stichtag }),
  };
}
