import { diffArrays } from 'diff';

export interface Zusammenfuehrung {
  text: string;
  /** Places that both have changed: both stand one after the other. */
  beide: number;
}

/** Change of one side: paragraphs `von` to `bis` of the common text become `neu`. */
interface Aenderung {
  von: number;
  bis: number;
  neu: string[];
}

const absaetze = (text: string): string[] => (text === '' ? [] : text.split(/\n{2,}/u));

/**
 * Both changes of a common text in one, paragraph by paragraph. Nothing is lost: where both changed the same
 * place, mine stands before theirs.
 */
export function fuehreZusammen(basis: string, meine: string, ihre: string): Zusammenfuehrung {
  const gemeinsam = absaetze(basis);
  const a = aenderungen(gemeinsam, absaetze(meine));
  const b = aenderungen(gemeinsam, absaetze(ihre));
  const ergebnis: string[] = [];
  let ort = 0;
  let beide = 0;
  while (a.length > 0 || b.length > 0) {
    const { von, bis, links, rechts } = naechsteStelle(a, b);
    ergebnis.push(...gemeinsam.slice(ort, von));
    const neuLinks = wendeAn(gemeinsam, links, von, bis);
    const neuRechts = wendeAn(gemeinsam, rechts, von, bis);
    const strittig =
      links.length > 0 && rechts.length > 0 && neuLinks.join('\n\n') !== neuRechts.join('\n\n');
    beide += strittig ? 1 : 0;
    ergebnis.push(
      ...(links.length > 0 ? neuLinks : neuRechts),
      ...(strittig ? neuRechts.filter((absatz) => !neuLinks.includes(absatz)) : []),
    );
    ort = bis;
  }
  return { text: [...ergebnis, ...gemeinsam.slice(ort)].join('\n\n'), beide };
}

function aenderungen(basis: readonly string[], andere: readonly string[]): Aenderung[] {
  const liste: Aenderung[] = [];
  let ort = 0;
  let offen: Aenderung | null = null;
  for (const { added, removed, value } of diffArrays([...basis], [...andere])) {
    if (!added && !removed) {
      offen = null;
      ort += value.length;
      continue;
    }
    if (!offen) {
      offen = { von: ort, bis: ort, neu: [] };
      liste.push(offen);
    }
    if (added) offen.neu.push(...value);
    else {
      ort += value.length;
      offen.bis = ort;
    }
  }
  return liste;
}

/** The next place that one or both have changed, with all changes that touch it. */
function naechsteStelle(
  a: Aenderung[],
  b: Aenderung[],
): { von: number; bis: number; links: Aenderung[]; rechts: Aenderung[] } {
  const von = Math.min(a[0]?.von ?? Infinity, b[0]?.von ?? Infinity);
  let bis = von;
  const links: Aenderung[] = [];
  const rechts: Aenderung[] = [];
  const beruehrt = (eine: Aenderung | undefined): boolean =>
    eine !== undefined && (eine.von === von || eine.von < bis);
  while (beruehrt(a[0]) || beruehrt(b[0])) {
    const [aus, nach] = beruehrt(a[0]) ? [a, links] : [b, rechts];
    const eine = aus.shift() as Aenderung;
    nach.push(eine);
    bis = Math.max(bis, eine.bis);
  }
  return { von, bis, links, rechts };
}

function wendeAn(basis: readonly string[], liste: readonly Aenderung[], von: number, bis: number): string[] {
  let ort = von;
  const teile = liste.flatMap((eine) => {
    const davor = basis.slice(ort, eine.von);
    ort = eine.bis;
    return [...davor, ...eine.neu];
  });
  return [...teile, ...basis.slice(ort, bis)];
}
