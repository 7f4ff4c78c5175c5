import { fehler, klartext, KoggeFehler, unklares, type Zweisprachig } from '#contract';

const TIEFSTE_EBENE = 32;
const HOECHSTENS_GRUENDE = 20;

/**
 * What came in a body or a query, with every text as it is seen (`klartext`). Throws, and names
 * the fields, where a text shows something else than it says or cannot be stored; for names that no object
 * has, and for nesting without end, of which it goes no deeper than the limit.
 */
export function klareEingabe<T>(wert: T): T {
  const gruende: Zweisprachig[] = [];
  const klar = klare(wert, [], gruende) as T;
  if (gruende.length > 0) throw new KoggeFehler('eingabe_ungueltig', gruende);
  return klar;
}

function klare(wert: unknown, pfad: readonly string[], gruende: Zweisprachig[]): unknown {
  if (typeof wert === 'string') return klarer(wert, pfad, gruende);
  if (wert === null || typeof wert !== 'object') return wert;
  if (pfad.length >= TIEFSTE_EBENE)
    throw fehler(
      'eingabe_ungueltig',
      `Die Anfrage ist tiefer als ${TIEFSTE_EBENE} Ebenen verschachtelt.`,
      `The request is nested deeper than ${TIEFSTE_EBENE} levels.`,
    );
  if (Array.isArray(wert)) return wert.map((teil, i) => klare(teil, [...pfad, String(i)], gruende));
  return Object.fromEntries(
    Object.entries(wert).map(([name, teil]) => {
      const klarerName = klarer(name, pfad, gruende);
      if (klarerName === '__proto__')
        throw fehler(
          'eingabe_ungueltig',
          'Ein Feld „__proto__“ gibt es nirgends.',
          'There is no field “__proto__” anywhere.',
        );
      return [klarerName, klare(teil, [...pfad, klarerName], gruende)];
    }),
  );
}

/** Details of a Schritt are named as in its form. */
function klarer(roh: string, pfad: readonly string[], gruende: Zweisprachig[]): string {
  const gelesen = klartext(roh);
  const grund = unklares(gelesen);
  if (grund) {
    const feld = (pfad.length > 1 && pfad[0] === 'daten' ? pfad.slice(1) : pfad).join('.');
    const stelle = feld === '' ? '' : `${feld}: `;
    gruende.push({ de: `${stelle}${grund.de}`, en: `${stelle}${grund.en}` });
    if (gruende.length === HOECHSTENS_GRUENDE) throw new KoggeFehler('eingabe_ungueltig', gruende);
  }
  return gelesen.text;
}
