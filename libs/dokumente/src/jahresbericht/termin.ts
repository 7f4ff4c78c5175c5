import type { Genauigkeit } from '#contract';
import { type Datum, istDatum, liesFrist, muster, plusMonate, plusTage } from '#kalender';
import { findeDaten, monat } from '../datum-lesen.js';
import { istLeer } from './leer.js';

/**
 * Dates without a day: `ab` and `fortlaufend_ab` begin, `fortlaufend` neither begins nor ends, `zeitraum` is
 * a half-year, a week or the like, `entfaellt`, `erledigt`, `offen` and `verschoben` say how it stands,
 * `ungueltig` names a day that does not exist, `unbestimmt` are other words.
 */
export type Terminart =
  | 'ab'
  | 'fortlaufend_ab'
  | 'fortlaufend'
  | 'quartal'
  | 'zeitraum'
  | 'entfaellt'
  | 'erledigt'
  | 'offen'
  | 'verschoben'
  | 'ungueltig'
  | 'unbestimmt';

/** A date of a milestone: what was written, and the days it can mean (`von` to `bis`, both included). */
export interface Termin {
  text: string;
  art?: Terminart;
  /** As exact as written: "2020-11-30", "2020-11", "2020-Q4" or "2020". */
  datum?: string;
  genauigkeit?: Genauigkeit;
  von?: Datum;
  bis?: Datum;
  ungefaehr?: true;
}

type Lesung = Omit<Termin, 'text'>;

const LAENGSTER_TERMIN = 300;
const MONAT_ZAHL = /^(0?[1-9]|1[0-2])\s?[./-]\s?(\d{4}|(?<=\/)\d{2})$|^(\d{4})-(0[1-9]|1[0-2])$/u;
const MONAT_WORT = muster('iu')`^([\p{L}]{3,9})\.?\s?['’/-]?\s?(\d{4}|\d{2})$`;
const QUARTAL = muster('iu')`
    ^(?:q\s?([1-4])|([1-4])\.?\s?(?:quartal|q|qu\.)|(i{1,3}|iv)\.?\s?(?:quartal|q\.?|\/)|
        quartal\s(?:([1-4])|(i{1,3}|iv)))[\s./-]{0,3}(?:in\s|des\s(?:jahres\s)?)?(\d{4}|\d{2})$|
    ^(\d{4})[\s/-]{0,2}q\s?([1-4])$
  `;
const JAHR = /^(?:(?:im\s)?jahr\s)?((?:19|20)\d{2})$/iu;
const NUR_WORTE: readonly [RegExp, Terminart][] = [
  [
    muster('iu')`
      ^(?:ent(?:fällt|fallen)|gestrichen|hinfällig|gegenstandslos|
        nicht (?:mehr )?(?:weiter ?verfolgt|vorgesehen|geplant)|abgebrochen|eingestellt)(?![a-zäöüß])
    `,
    'entfaellt',
  ],
  [/^(?:erledigt|abgeschlossen|umgesetzt|erfolgt|erfüllt|fertig(?:gestellt)?|ja|✓|✔|x)\.?$/iu, 'erledigt'],
  [
    muster('iu')`
      ^(?:(?:noch )?(?:offen|ausstehend)|in (?:arbeit|umsetzung|bearbeitung|vorbereitung|planung)|
      läuft(?: noch)?|begonnen|(?:noch )?nicht (?:begonnen|erfolgt|abgeschlossen|erledigt|erreicht)|
      nein)\.?$
    `,
    'offen',
  ],
  [/^(?:(?:fort)?laufend|dauerhaft|kontinuierlich|daueraufgabe|ständig|permanent)\.?$/iu, 'fortlaufend'],
];
const VORSATZ = muster('iu')`
  ^(?:(fortlaufend|laufend|kontinuierlich|dauerhaft)\s+(?:ab|seit|von)|
    (ab|seit|frühestens(?: ab)?|beginn(?:end)?(?: ab)?)|
    ((?:verschoben|verlängert|verlegt)(?:\s+(?:auf|nach|bis|in))?)|
    (erledigt|abgeschlossen|umgesetzt|erfolgt|erreicht)(?:\s+(?:am|im|zum|seit))?|
    (?:geplant|voraussichtlich|vsl\.?|vorauss\.?|vrstl\.?|bis|bis zum|zum|am|im|in|spätestens|
        vor(?:auss\.)?)(?:\s+(?:ab|bis|zum|am|im|in))?)(?![\p{L}])\.?:?\s*
`;
const CIRCA = /^(?:ca\.?|circa|etwa|ungefähr|rd\.|~|≈)\s*/iu;

const zwei = (zahl: number): string => String(zahl).padStart(2, '0');
const vier = (jahr: string): string => (jahr.length === 2 ? `20${jahr}` : jahr);

function monate(jahr: string, erster: number, anzahl: number): { von: Datum; bis: Datum } {
  const von = `${jahr}-${zwei(erster)}-01`;
  return { von, bis: plusTage(plusMonate(von, anzahl), -1) };
}

const alsMonat = (jahr: string, nummer: number): Lesung => ({
  datum: `${jahr}-${zwei(nummer)}`,
  genauigkeit: 'monat',
  ...monate(jahr, nummer, 1),
});

function liesMonat(text: string): Lesung | null {
  const zahl = MONAT_ZAHL.exec(text);
  if (zahl) return alsMonat(vier(zahl[2] ?? zahl[3] ?? ''), Number(zahl[1] ?? zahl[4]));
  const wort = MONAT_WORT.exec(text);
  const benannt = wort && monat(wort[1] ?? '');
  return wort && benannt ? alsMonat(vier(wort[2] ?? ''), benannt.nummer) : null;
}

function liesQuartal(text: string): Lesung | null {
  const t = QUARTAL.exec(text);
  if (!t) return null;
  const roemisch = (t[3] ?? t[5] ?? '').toLowerCase();
  const nummer = Number(t[1] ?? t[2] ?? t[4] ?? t[8] ?? ['', 'i', 'ii', 'iii', 'iv'].indexOf(roemisch));
  const jahr = vier(t[6] ?? t[7] ?? '');
  return {
    art: 'quartal',
    datum: `${jahr}-Q${nummer}`,
    genauigkeit: 'quartal',
    ...monate(jahr, nummer * 3 - 2, 3),
  };
}

function liesTag(text: string): Lesung | null {
  const [fund, weiterer] = findeDaten(text);
  if (!fund || weiterer) return null;
  const davor = text.slice(0, fund.von).trim();
  const danach = text.slice(fund.bis).trim();
  if (davor !== '' || !/^(?:\(.{0,200}\)|[.,;*¹²³✓✔]|erledigt|abgeschlossen|umgesetzt)*$/u.test(danach))
    return null;
  return fund.datum
    ? { datum: fund.datum, genauigkeit: 'tag', von: fund.datum, bis: fund.datum }
    : { art: 'ungueltig' };
}

function liesJahr(text: string): Lesung | null {
  const jahr = JAHR.exec(text)?.[1];
  return jahr ? { datum: jahr, genauigkeit: 'jahr', ...monate(jahr, 1, 12) } : null;
}

/** The words of deadlines know weeks, half-years, "Ende 2021" and many more. */
function liesAlsFrist(text: string): Lesung | null {
  const { art, von, bis, ungefaehr } = liesFrist(text, null);
  const circa = ungefaehr && { ungefaehr };
  if (art === 'datum' && bis) return { datum: bis, genauigkeit: 'tag', von: bis, bis, ...circa };
  if (art === 'zeitraum' && von && bis && istDatum(von)) return { art: 'zeitraum', von, bis, ...circa };
  if (art === 'ungueltig') return { art };
  return art === 'wiederkehrend' ? { art: 'fortlaufend' } : null;
}

function liesZeit(text: string): Lesung | null {
  const circa = CIRCA.exec(text)?.[0] ?? '';
  const zeit = text.slice(circa.length);
  const gelesen =
    liesMonat(zeit) ?? liesQuartal(zeit) ?? liesJahr(zeit) ?? liesTag(zeit) ?? liesAlsFrist(zeit);
  return gelesen && circa !== '' && gelesen.von ? { ...gelesen, ungefaehr: true } : gelesen;
}

function mitVorsatz(text: string): Lesung | null {
  const vorsatz = VORSATZ.exec(text);
  if (!vorsatz) return null;
  const zeit = liesZeit(text.slice(vorsatz[0].length));
  const [, fortlaufend, ab, verschoben] = vorsatz;
  if (verschoben) return zeit?.art === 'ungueltig' ? zeit : { art: 'verschoben', ...spanne(zeit) };
  if (!zeit || zeit.art === 'ungueltig' || !(fortlaufend ?? ab)) return zeit;
  const { bis: _, ...beginn } = spanne(zeit);
  return { art: fortlaufend ? 'fortlaufend_ab' : 'ab', ...beginn };
}

function spanne(zeit: Lesung | null): Pick<Termin, 'von' | 'bis' | 'ungefaehr'> {
  const { von, bis, ungefaehr } = zeit ?? {};
  return { ...(von && { von }), ...(bis && { bis }), ...(ungefaehr && { ungefaehr }) };
}

/**
 * Reads one date of a milestone with the precision it was written in; calendar days, never moved. Null where
 * nothing or a dash stands. Every other wording comes back with its text, at worst as `unbestimmt`. Never
 * throws.
 */
export function liesTermin(geschrieben: string): Termin | null {
  if (istLeer(geschrieben)) return null;
  const text = geschrieben.replace(/\s+/gu, ' ').trim();
  if (text.length > LAENGSTER_TERMIN) return { text, art: 'unbestimmt' };
  const wort = NUR_WORTE.find(([regel]) => regel.test(text));
  if (wort) return { text, art: wort[1] };
  return { text, ...(mitVorsatz(text) ?? liesZeit(text) ?? { art: 'unbestimmt' }) };
}

const OHNE_ERGEBNIS: readonly (Terminart | undefined)[] = ['offen', 'verschoben', 'ungueltig'];

/**
 * True where an IST says that the milestone is dealt with: a date, "erledigt", "entfällt", "fortlaufend";
 * words that cannot be read count too.
 */
export function istErreicht(ist: Termin | null | undefined): boolean {
  return ist !== null && ist !== undefined && !OHNE_ERGEBNIS.includes(ist.art);
}
