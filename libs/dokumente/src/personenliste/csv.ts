import { parse } from 'csv-parse/sync';
import { trennzeichen } from '../datei/trennzeichen.js';
import { mangel, nurMangel, type Listenmangel, type Rohliste, type Rohzeile } from './zeile.js';

type Spalte = Exclude<keyof Rohzeile, 'zeile'> | 'amt';

/** How people call the columns; upper case, blanks and hyphens do not count. */
const SPALTEN: Readonly<Record<string, Spalte>> = {
  anmeldung: 'anmeldung',
  kennung: 'anmeldung',
  sub: 'anmeldung',
  name: 'name',
  email: 'email',
  mail: 'email',
  emailadresse: 'email',
  mailadresse: 'email',
  sprache: 'sprache',
  aktiv: 'aktiv',
  amt: 'amt',
  rolle: 'rolle',
  ressort: 'ressort',
  haus: 'ressort',
  von: 'von',
  ab: 'von',
  bis: 'bis',
};
const PFLICHT = ['anmeldung', 'name', 'email'] as const;
/** Two thousand people with several offices each. */
const ZEILEN_HOECHSTENS = 10_000;

/** A list of people as a table, whatever separates its columns. */
export function ausCsv(text: string): Rohliste {
  let tabelle: string[][];
  try {
    tabelle = parse(text, {
      delimiter: trennzeichen(text),
      relax_column_count: true,
      skip_empty_lines: false,
      bom: true,
      trim: true,
      to: ZEILEN_HOECHSTENS + 2,
    });
  } catch {
    return nurMangel(
      'Das ist keine CSV-Tabelle: Ein Anführungszeichen schließt nicht.',
      'This is no CSV table.',
    );
  }
  if (tabelle.length > ZEILEN_HOECHSTENS + 1)
    return nurMangel(
      `Mehr als ${ZEILEN_HOECHSTENS} Zeilen liest Kogge nicht auf einmal; bitte teilen Sie die Liste.`,
      `Kogge reads no more than ${ZEILEN_HOECHSTENS} lines at once; please split the list.`,
    );
  return ausTabelle(tabelle);
}

function ausTabelle([kopf = [], ...rest]: string[][]): Rohliste {
  const spalten = kopf.map((wort) => SPALTEN[wort.toLowerCase().replace(/[\s_-]/gu, '')]);
  const fehlt = PFLICHT.filter((spalte) => !spalten.includes(spalte));
  if (fehlt.length > 0)
    return nurMangel(
      `Der Tabelle fehlt: ${fehlt.join(', ')}. Die erste Zeile nennt die Spalten: anmeldung;name;email;amt;von;bis`,
      `The table lacks: ${fehlt.join(', ')}. Its first line names the columns.`,
    );
  const maengel = spalten.flatMap((spalte, i) =>
    spalte === undefined && kopf[i] !== ''
      ? [mangel(1, `Die Spalte „${kopf[i]}“ kennt Kogge nicht.`, `There is no column “${kopf[i]}”.`)]
      : [],
  );
  const gefuellt = rest
    .map((felder, i) => ({ felder, zeile: i + 2 }))
    .filter(({ felder }) => felder.some((feld) => feld !== ''));
  return {
    zeilen: gefuellt.map(({ felder, zeile }) => zeileAus(spalten, felder, zeile)),
    mitAemtern: spalten.includes('amt') || spalten.includes('rolle'),
    maengel: [...maengel, ...gefuellt.flatMap((eine) => zuLang(eine, kopf.length))],
  };
}

const zuLang = ({ felder, zeile }: { felder: string[]; zeile: number }, breite: number): Listenmangel[] =>
  felder.length > breite
    ? [
        mangel(
          zeile,
          'Hier stehen mehr Felder, als die Tabelle Spalten hat.',
          'There are more fields than columns.',
        ),
      ]
    : [];

function zeileAus(spalten: readonly (Spalte | undefined)[], felder: string[], zeile: number): Rohzeile {
  const feld = (name: Spalte): string => felder[spalten.indexOf(name)] ?? '';
  const [rolle = '', ressort = ''] = feld('amt') ? feld('amt').split('@') : [feld('rolle'), feld('ressort')];
  return {
    zeile,
    anmeldung: feld('anmeldung'),
    name: feld('name'),
    email: feld('email'),
    sprache: feld('sprache'),
    aktiv: feld('aktiv'),
    rolle: rolle.trim(),
    ressort: ressort.trim(),
    von: feld('von'),
    bis: feld('bis'),
  };
}
