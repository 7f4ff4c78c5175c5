import type { Modell } from './modell.js';

/**
 * Names of the innermost states of a state value: `{ a: { x: 'offen', y: 'fertig' } }` gives `a.x.offen` and
 * `a.y.fertig`.
 */
export function zustaendeIn(value: unknown, pfad = ''): string[] {
  const mit = (name: string) => (pfad ? `${pfad}.${name}` : name);
  if (typeof value === 'string') return [mit(value)];
  const teile = Object.entries((value ?? {}) as object);
  return teile.length === 0
    ? [pfad]
    : teile.flatMap(([name, unter]) =>
        unter !== null && typeof unter === 'object' && Object.keys(unter).length === 0
          ? [mit(name)]
          : zustaendeIn(unter, mit(name)),
      );
}

type Wert = { value: unknown } | { fehler: [ort: string, de: string, en: string][] };

/**
 * The state value in which exactly these innermost states are active; parts that none of them names come from
 * `teile`.
 */
export function wertAus(
  modell: Modell,
  blaetter: readonly string[],
  teile: Readonly<Record<string, string>>,
): Wert {
  const fehler: [string, string, string][] = [];
  const value = unterhalb(modell, '', { blaetter, teile, fehler });
  return fehler.length > 0 ? { fehler } : { value };
}

interface Suche {
  blaetter: readonly string[];
  teile: Readonly<Record<string, string>>;
  fehler: [string, string, string][];
}

function unterhalb(modell: Modell, ort: string, suche: Suche): unknown {
  const zustand = modell.zustaende.find(({ name }) => name === ort);
  const kinder =
    zustand?.kinder ?? modell.zustaende.map(({ name }) => name).filter((name) => !name.includes('.'));
  if (kinder.length === 0) return {};
  const kurz = (name: string): string => name.split('.').at(-1) ?? name;
  if (zustand?.art === 'parallel')
    return Object.fromEntries(kinder.map((kind) => [kurz(kind), unterhalb(modell, kind, suche)]));
  const kind = aktives(kinder, ort, suche);
  if (!kind) return {};
  const inneres = unterhalb(modell, kind, suche);
  return Object.keys(inneres as object).length > 0 ? { [kurz(kind)]: inneres } : kurz(kind);
}

function aktives(
  kinder: readonly string[],
  ort: string,
  { blaetter, teile, fehler }: Suche,
): string | undefined {
  const betroffen = kinder.filter((kind) =>
    blaetter.some((blatt) => blatt === kind || blatt.startsWith(`${kind}.`)),
  );
  const genannt = teile[ort];
  const gewaehlt = betroffen[0] ?? kinder.find((kind) => kind === genannt || kind === `${ort}.${genannt}`);
  if (betroffen.length > 1)
    fehler.push([
      ort,
      `Der Vorgang stünde zugleich in ${betroffen.join(' und ')}. Bitte „zustaende“ berichtigen.`,
      `The case would be in ${betroffen.join(' and ')} at once. Please correct “zustaende”.`,
    ]);
  if (!gewaehlt)
    fehler.push([
      ort,
      `Für den Teil „${ort}“ sagt der Plan keinen Zustand. Bitte in „teile“ angeben, womit er beginnt.`,
      `The plan names no state for part “${ort}”. Please say in “teile” how it begins.`,
    ]);
  return gewaehlt;
}
