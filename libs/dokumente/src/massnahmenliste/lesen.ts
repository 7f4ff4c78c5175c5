import { klartext } from '#contract';
import { inWorten } from '../normalisieren/zeichen.js';
import { liesKopf } from './spalten.js';

/** One measure of a list, with the first line it stands on; cells as written. */
export interface Listenmassnahme {
  zeile: number;
  nummer: string;
  titel: string;
  handlungsfeld: number | null;
  /** Title of the field of action, where the list names it ("3 Digitale Dienste"). */
  handlungsfeldTitel: string;
  ressort: string;
  einheit: string;
  leitziel: string;
  projektziele: string;
  zielgruppe: string;
  kennzahlen: { name: string; einheit: string; planwerte: Record<string, string> }[];
  meilensteine: { name: string; soll: string }[];
}

export interface Listenbefund {
  zeile: number;
  text: { de: string; en: string };
}

/**
 * Table (first row: headings) → measures. Several rows with one number are one measure with several
 * Kennzahlen or Meilensteine; what cannot be read is said with its line, nothing is guessed.
 */
export function liesMassnahmenliste(roh: readonly (readonly string[])[]): {
  massnahmen: Listenmassnahme[];
  befunde: Listenbefund[];
} {
  const { tabelle, bereinigt } = klareTabelle(roh);
  const kopfzeile = tabelle.findIndex(
    (zeile) => liesKopf(zeile).includes('nummer') && liesKopf(zeile).includes('titel'),
  );
  if (kopfzeile < 0)
    return {
      massnahmen: [],
      befunde: [
        {
          zeile: 1,
          text: {
            de: 'Es fehlt eine Kopfzeile mit den Spalten „Nr.“ und „Maßnahme“.',
            en: 'There is no header row with the columns “Nr.” and “Maßnahme”.',
          },
        },
      ],
    };
  const ueberschriften = tabelle[kopfzeile] ?? [];
  const spalten = liesKopf(ueberschriften);
  const unbekannte: Listenbefund[] = ueberschriften.flatMap((wort, i) =>
    wort.trim() !== '' && spalten[i] === null
      ? [
          {
            zeile: kopfzeile + 1,
            text: {
              de: `Die Spalte „${wort.trim()}“ ist unbekannt und bleibt unbeachtet.`,
              en: `The column “${wort.trim()}” is unknown and is left out.`,
            },
          },
        ]
      : [],
  );
  const befunde = [...bereinigt, ...unbekannte];
  const leser = new Leser(befunde);
  for (const [i, zeile] of tabelle.slice(kopfzeile + 1).entries())
    leser.nimm(liesZeile(spalten, zeile, kopfzeile + 2 + i));
  return { massnahmen: [...leser.massnahmen.values()], befunde };
}

/** Every cell as it is seen; what was taken out is said with its line. */
function klareTabelle(roh: readonly (readonly string[])[]): {
  tabelle: string[][];
  bereinigt: Listenbefund[];
} {
  const bereinigt: Listenbefund[] = [];
  const tabelle = roh.map((zellen, i) => {
    const gelesen = zellen.map((zelle) => klartext(zelle));
    const funde = gelesen.flatMap((zelle) => zelle.funde);
    if (funde.length > 0)
      bereinigt.push({
        zeile: i + 1,
        text: {
          de: `Zeichen, die man nicht sieht, wurden herausgenommen: ${inWorten(funde)}.`,
          en: `Characters that nobody sees were taken out: ${inWorten(funde)}.`,
        },
      });
    return gelesen.map(({ text }) => text);
  });
  return { tabelle, bereinigt };
}

/** What a row says about a heading; empty when nothing. */
type Zellen = (spalte: string) => string;

interface Zeile {
  zeile: number;
  wort: Zellen;
  planwerte: Record<string, string>;
  leer: boolean;
}

function liesZeile(spalten: readonly (string | null)[], zellen: readonly string[], zeile: number): Zeile {
  const werte = new Map(
    spalten.flatMap((spalte, i): [string, string][] =>
      spalte === null || (zellen[i] ?? '').trim() === '' ? [] : [[spalte, (zellen[i] ?? '').trim()]],
    ),
  );
  const planwerte = Object.fromEntries(
    [...werte]
      .filter(([spalte]) => spalte.startsWith('planwert:'))
      .map(([spalte, wert]) => [spalte.slice(9), wert]),
  );
  return { zeile, wort: (spalte) => werte.get(spalte) ?? '', planwerte, leer: werte.size === 0 };
}

class Leser {
  readonly massnahmen = new Map<string, Listenmassnahme>();

  constructor(readonly befunde: Listenbefund[]) {}

  nimm(zeile: Zeile): void {
    if (zeile.leer) return;
    const massnahme = this.#massnahme(zeile);
    if (!massnahme) return;
    const { wort, planwerte } = zeile;
    if (wort('kennzahl'))
      massnahme.kennzahlen.push({ name: wort('kennzahl'), einheit: wort('kennzahleinheit'), planwerte });
    else if (Object.keys(planwerte).length > 0)
      this.#merke(
        zeile,
        `${massnahme.nummer}: Planwerte ohne Kennzahl; sie wurden nicht übernommen.`,
        `${massnahme.nummer}: planned values without an indicator; they were left out.`,
      );
    if (wort('meilenstein')) massnahme.meilensteine.push({ name: wort('meilenstein'), soll: wort('soll') });
  }

  /** The measure of this row: a known one, a new one, or – without a number – the one above. */
  #massnahme(zeile: Zeile): Listenmassnahme | null {
    const { wort } = zeile;
    const nummer = wort('nummer') || [...this.massnahmen.keys()].at(-1);
    if (nummer === undefined)
      return this.#merke(zeile, 'Die Zeile nennt keine Nummer.', 'The row has no number.');
    const bisher = this.massnahmen.get(nummer);
    const titel = wort('titel');
    if (bisher) {
      if (titel && titel !== bisher.titel)
        this.#merke(
          zeile,
          `${nummer} steht zweimal mit verschiedenem Titel („${bisher.titel}“ und „${titel}“); der erste gilt.`,
          `${nummer} stands twice with different titles (“${bisher.titel}” and “${titel}”); ` +
            'the first one counts.',
        );
      return bisher;
    }
    if (!titel)
      return this.#merke(
        zeile,
        `Zu ${nummer} fehlt der Titel der Maßnahme; die Zeile wurde nicht übernommen.`,
        `${nummer} has no title; the row was left out.`,
      );
    const neue: Listenmassnahme = {
      zeile: zeile.zeile,
      nummer,
      titel,
      handlungsfeld: this.#handlungsfeld(zeile, nummer),
      handlungsfeldTitel: wort('handlungsfeld').replace(/^\D{0,20}\d{1,2}[\s.:–-]*/u, ''),
      ressort: wort('ressort'),
      einheit: wort('einheit'),
      leitziel: wort('leitziel'),
      projektziele: wort('projektziele'),
      zielgruppe: wort('zielgruppe'),
      kennzahlen: [],
      meilensteine: [],
    };
    this.massnahmen.set(nummer, neue);
    return neue;
  }

  #handlungsfeld(zeile: Zeile, nummer: string): number | null {
    const feld = zeile.wort('handlungsfeld');
    const nr = /\d{1,2}/u.exec(feld)?.[0];
    if (feld && !nr)
      this.#merke(
        zeile,
        `${nummer}: „${feld}“ ist kein Handlungsfeld.`,
        `${nummer}: “${feld}” is no field of action.`,
      );
    return nr ? Number(nr) : null;
  }

  #merke({ zeile }: Zeile, de: string, en: string): null {
    this.befunde.push({ zeile, text: { de, en } });
    return null;
  }
}
