import { quelle, regex } from '#kalender';
import { istEinheit } from './einheit.js';
import { istLeer } from './leer.js';
import { kopfspalten, UEBLICH, type Spalte, type Tabellenart } from './spalten.js';
import { liesTermin } from './termin.js';
import { istZahlenwert, liesWert } from './wert.js';

/** One row of a table by its columns, each cell as written. */
export type Tabellenzeile = Partial<Record<Spalte, string>>;

export interface Tabelle {
  spalten: Spalte[];
  zeilen: Tabellenzeile[];
  /** The heads of its columns as written. */
  kopf: string;
}

const KLEIN_BEGONNEN = regex('^[\\p{Ll}(/]', 'u');
/** A name that ends like this goes on in the next line. */
const GEHT_WEITER = regex(
  quelle`
    (?<!\p{L})
      (?:und|oder|der|die|das|des|dem|den|für|von|vom|zur|zum|im|in|mit|auf|an|aus|bei|sowie|bzw\.|einer?|
        eines)$|[-–,/&(]$
  `,
  'u',
);
const NUR_JAHRE = /^[\s\t]*(?:(?:19|20)\d{2}[\s\t]*)+$/u;

const istWert = (zelle: string): boolean =>
  istLeer(zelle) || liesTermin(zelle)?.von !== undefined || istZahlenwert(liesWert(zelle) ?? { text: zelle });

const verbinde = (davor: string, danach: string): string => `${davor} ${danach}`.trim();

function alsZeile(roh: readonly string[], spalten: readonly (Spalte | null)[]): Tabellenzeile {
  let zellen = roh.map((zelle) => zelle.trim());
  const gefuellt = zellen.filter((zelle) => zelle !== '');
  // Several tabs between two columns are for the eye.
  if (zellen.slice(spalten.length).some((zelle) => zelle !== '') && gefuellt.length <= spalten.length)
    zellen = gefuellt;
  const einheit = spalten.indexOf('einheit');
  if (einheit === 1 && zellen.length === spalten.length - 1 && /^[~≥≤<>+-]?\s?\d/u.test(zellen[1] ?? ''))
    zellen = [zellen[0] ?? '', '', ...zellen.slice(1)];
  return Object.fromEntries(
    spalten.flatMap((spalte, i) => (spalte ? [[spalte, zellen[i] ?? ''] as const] : [])),
  );
}

const ohneWerte = (zeile: Tabellenzeile): boolean =>
  Object.entries(zeile).every(([spalte, zelle]) => spalte === 'name' || spalte === 'nr' || zelle === '');

/** Puts rows together that a wrap in a cell has cut apart. */
class Zeilensammler {
  readonly zeilen: Tabellenzeile[] = [];
  private offen = '';
  private leerDavor = true;

  constructor(private readonly spalten: readonly (Spalte | null)[]) {}

  leerzeile(): void {
    this.leerDavor = true;
  }

  /** A line without cells is a piece of a name: of the row before, or of the one that follows. */
  text(text: string, naechste: string | undefined): void {
    const letzte = this.zeilen.at(-1);
    if (letzte && this.offen === '' && !this.leerDavor && this.gehoertZurVorigen(letzte, text, naechste))
      letzte.name = verbinde(letzte.name ?? '', text);
    else this.offen = verbinde(this.offen, text);
    this.leerDavor = false;
  }

  zellen(zellen: readonly string[]): void {
    const zeile = alsZeile(this.nachRechts(zellen), this.spalten);
    const letzte = this.zeilen.at(-1);
    const fortsetzung = this.offen === '' && letzte && !this.leerDavor && this.setztFort(zeile);
    this.leerDavor = false;
    if (fortsetzung) {
      for (const [spalte, zelle] of Object.entries(zeile) as [Spalte, string][])
        if (letzte[spalte] !== zelle) letzte[spalte] = verbinde(letzte[spalte] ?? '', zelle);
      return;
    }
    zeile.name = verbinde(this.offen, zeile.name ?? '');
    this.offen = '';
    if (!Object.values(zeile).every((zelle) => zelle === '')) this.zeilen.push(zeile);
  }

  fertig(): Tabellenzeile[] {
    const letzte = this.zeilen.at(-1);
    if (this.offen !== '' && letzte && KLEIN_BEGONNEN.test(this.offen))
      letzte.name = verbinde(letzte.name ?? '', this.offen);
    else if (this.offen !== '') this.zeilen.push({ name: this.offen });
    return this.zeilen;
  }

  /** Where the name stands on lines of its own, the row may begin with its unit or its values. */
  private nachRechts(zellen: readonly string[]): readonly string[] {
    const [erste = ''] = zellen;
    const fehlen = this.spalten.filter((spalte) => spalte !== null).length - zellen.length;
    const ohneNamen = this.offen !== '' && (istEinheit(erste) || istWert(erste));
    return fehlen > 0 && ohneNamen ? [...Array.from({ length: fehlen }, () => ''), ...zellen] : zellen;
  }

  private gehoertZurVorigen(letzte: Tabellenzeile, text: string, naechste: string | undefined): boolean {
    if (KLEIN_BEGONNEN.test(text) || GEHT_WEITER.test(letzte.name ?? '')) return true;
    const folgt = naechste?.split('\t')[0]?.trim();
    return !(GEHT_WEITER.test(text) || folgt === '' || (folgt !== undefined && KLEIN_BEGONNEN.test(folgt)));
  }

  private setztFort(zeile: Tabellenzeile): boolean {
    const name = zeile.name ?? '';
    if (ohneWerte(zeile)) return name !== '' && KLEIN_BEGONNEN.test(name);
    const werte = (['plan', 'soll', 'ist', 'prognose'] as const).some(
      (spalte) => !istLeer(zeile[spalte] ?? ''),
    );
    return name === '' && !werte;
  }
}

/** True where tabs part the cells of the rows, not only of the heads. */
export function hatTabzeilen(text: string, art: Tabellenart): boolean {
  return text
    .split('\n')
    .some(
      (zeile) => zeile.includes('\t') && zeile.trim() !== '' && kopfspalten(zeile.split('\t'), art) === null,
    );
}

/** The rows of heads at the beginning: columns, how many rows they take, and what stands in them. */
function nimmKopf(
  zeilen: readonly string[],
  art: Tabellenart,
): { spalten: readonly (Spalte | null)[]; ab: number; kopf: string } {
  let spalten: readonly (Spalte | null)[] = UEBLICH[art];
  const kopf: string[] = [];
  for (const [ab, zeile] of zeilen.entries()) {
    const gefunden = kopfspalten(zeile.split('\t'), art);
    const gehoertDazu =
      gefunden !== null || zeile.trim() === '' || (kopf.length > 0 && NUR_JAHRE.test(zeile));
    if (!gehoertDazu) return { spalten, ab, kopf: kopf.join(' ') };
    spalten = gefunden ?? spalten;
    if (zeile.trim() !== '') kopf.push(zeile);
  }
  return { spalten, ab: zeilen.length, kopf: kopf.join(' ') };
}

/** Reads the rows of a table whose cells are parted by tabs. */
export function liesTabzeilen(text: string, art: Tabellenart): Tabelle {
  const zeilen = text.split('\n');
  const { spalten, ab, kopf } = nimmKopf(zeilen, art);
  const sammler = new Zeilensammler(spalten);
  for (let i = ab; i < zeilen.length; i += 1) {
    const zeile = zeilen[i] ?? '';
    if (zeile.trim() === '') sammler.leerzeile();
    else if (zeile.includes('\t')) sammler.zellen(zeile.split('\t'));
    else
      sammler.text(
        zeile.trim(),
        zeilen.slice(i + 1, i + 4).find((eine) => eine.includes('\t')),
      );
  }
  return { spalten: spalten.filter((spalte) => spalte !== null), zeilen: sammler.fertig(), kopf };
}
