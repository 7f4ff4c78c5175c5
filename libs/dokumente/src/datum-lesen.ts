import { type Datum, istDatum, muster } from '#kalender';

export interface Datumsfund {
  datum: Datum | null;
  von: number;
  bis: number;
  /** The date could be read although it is not written as usual ("20. April. 2021"). */
  schreibweise: boolean;
  /** Looks like a date but names a day that does not exist. */
  ungueltig: boolean;
}

const MONATE = [
  'januar',
  'februar',
  'märz',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'dezember',
];
const KURZ: Record<string, number> = {
  jan: 1,
  jänner: 1,
  feb: 2,
  febr: 2,
  mrz: 3,
  mär: 3,
  maerz: 3,
  marz: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  okt: 10,
  nov: 11,
  dez: 12,
};

/** Number of single-letter changes between two short words. */
function abstand(a: string, b: string): number {
  let zeile = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const naechste = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const ersetzt = (zeile[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      naechste.push(Math.min(ersetzt, (zeile[j] ?? 0) + 1, (naechste[j - 1] ?? 0) + 1));
    }
    zeile = naechste;
  }
  return zeile[b.length] ?? 0;
}

/** Month number of a name, its abbreviation or a misspelling that only one month can mean. */
export function monat(wort: string): { nummer: number; genau: boolean } | null {
  const klein = wort.toLowerCase();
  const genau = MONATE.indexOf(klein) + 1 || KURZ[klein] || 0;
  if (genau > 0) return { nummer: genau, genau: true };
  if (klein.length < 4 || klein.length > 11) return null;
  const nahe = MONATE.map((name, index) => ({
    nummer: index + 1,
    abstand: name.length < 4 ? 9 : abstand(klein, name),
  })).filter((m) => m.abstand <= (klein.length > 5 ? 2 : 1));
  nahe.sort((a, b) => a.abstand - b.abstand);
  const [erster, zweiter] = nahe;
  if (!erster || zweiter?.abstand === erster.abstand) return null;
  return { nummer: erster.nummer, genau: false };
}

const TEXT_DATUM = muster('gu')`
  (?<![\p{L}\p{N}.])(\d{1,2})\s?(\.{0,2})\s?
  (?:(?<=\.\s?)(\d{1,2})\s?([.,]{1,2})|(\p{L}{3,11})([.,]?))\s?(\d{2,5})(?![\d\p{L}]|\.\d)
`;
const ISO_DATUM = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/gu;
/** Letters that text recognition took for figures ("20.O5.2025"): a date surely, but not for us to guess. */
const VERLESEN = muster(
  'gu',
)`(?<![\p{L}\d.])[\dOoIlSB]{1,2}\.\s?[\dOoIlSB]{1,2}\.\s?[\dOoIlSB]{4}(?![\p{L}\d])`;

const zwei = (zahl: number): string => String(zahl).padStart(2, '0');

interface Teile {
  tag: string;
  punkt: string;
  monat: { nummer: number; genau: boolean };
  wort: string;
  monatPunkt: string;
  jahr: string;
}

function zerlege(treffer: RegExpExecArray): Teile | null {
  const [tag, punkt, zahl, zahlPunkt, wort, wortPunkt, jahr] = Array.from(
    { length: 7 },
    (_, i) => treffer[i + 1] ?? '',
  ) as [string, string, string, string, string, string, string];
  const teile = { tag, punkt, wort, monatPunkt: zahlPunkt + wortPunkt, jahr };
  if (zahl !== '') return { ...teile, monat: { nummer: Number(zahl), genau: true } };
  const benannt = jahr.length === 2 ? null : monat(wort);
  return benannt && { ...teile, monat: benannt };
}

/**
 * "03.04.2025" and "3. April 2025" are usual, "3. Apr. 2025" too; a point more or less or a wrong letter is
 * not.
 */
function istUeblich({ punkt, monat: m, wort, monatPunkt }: Teile): boolean {
  if (punkt !== '.' || !m.genau) return false;
  if (wort === '') return monatPunkt === '.';
  return (
    monatPunkt === '' ||
    (monatPunkt === '.' &&
      wort.length <= 4 &&
      wort.toLowerCase() !== 'juni' &&
      wort.toLowerCase() !== 'juli' &&
      wort.toLowerCase() !== 'mai')
  );
}

function liesTreffer(treffer: RegExpExecArray): Datumsfund | null {
  const teile = zerlege(treffer);
  if (!teile) return null;
  const { jahr } = teile;
  const tagMonat = `${zwei(teile.monat.nummer)}-${zwei(Number(teile.tag))}`;
  const fund = {
    von: treffer.index,
    bis: treffer.index + treffer[0].length,
    schreibweise: !istUeblich(teile),
    ungueltig: false,
  };
  if (jahr.length === 3 || jahr.length === 5)
    return { ...fund, datum: null, schreibweise: true, ungueltig: true };
  const datum = `${jahr.length === 2 ? `20${jahr}` : jahr}-${tagMonat}`;
  return istDatum(datum) ? { ...fund, datum } : { ...fund, datum: null, ungueltig: true };
}

/** All dates written in a text, in order; linear in its length. */
export function findeDaten(text: string): Datumsfund[] {
  const funde: Datumsfund[] = [];
  for (const treffer of text.matchAll(TEXT_DATUM)) {
    const fund = liesTreffer(treffer);
    if (fund) funde.push(fund);
  }
  for (const treffer of text.matchAll(ISO_DATUM)) {
    const datum = treffer[0];
    const gueltig = istDatum(datum);
    funde.push({
      datum: gueltig ? datum : null,
      von: treffer.index,
      bis: treffer.index + 10,
      schreibweise: false,
      ungueltig: !gueltig,
    });
  }
  for (const treffer of text.matchAll(VERLESEN)) {
    if (/[OoIlSB]/u.test(treffer[0]))
      funde.push({
        datum: null,
        von: treffer.index,
        bis: treffer.index + treffer[0].length,
        schreibweise: true,
        ungueltig: true,
      });
  }
  return funde.sort((a, b) => a.von - b.von);
}
