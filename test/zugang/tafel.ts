import { readFileSync } from 'node:fs';
import type { Stufe } from '#contract';

/** Somebody with the offices that she holds, own and lent ones. */
export interface Mensch {
  wer: string;
  aemter: { rolle: string; ressort: string }[];
}

/** What somebody may see or not, and who has to do with it. */
export interface Ding {
  name: string;
  id: string;
  nummer: string;
  /** Row of the table: a phase of a paper, or what comes of it. */
  zeile: string;
  stufe: Stufe;
  haus: readonly string[];
  gefragte?: readonly string[];
  informierte?: readonly string[];
  adressaten?: readonly string[];
  schreibende?: readonly string[];
  benannte?: readonly string[];
  quelle?: Ding;
}

type Wort = (mensch: Mensch, ding: Ding) => boolean;

const amt =
  (rollen: readonly string[] | null, ressorts: (ding: Ding) => readonly string[] | null): Wort =>
  ({ aemter }, ding) =>
    aemter.some(
      ({ rolle, ressort }) =>
        rolle !== 'ADMIN' &&
        (rollen === null || rollen.includes(rolle)) &&
        (ressorts(ding)?.includes(ressort) ?? true),
    );
const ueberall = () => null;
const haus = (ding: Ding) => ding.haus;
const gefragte = ({ gefragte: ressorts = [] }: Ding) => ressorts;
const informierte = ({ informierte: ressorts = [] }: Ding) => ressorts;
const adressaten = ({ adressaten: ressorts = [] }: Ding) => ressorts;

/** The words of `docs/zugang.md`, as a reader understands them. */
const WORTE: Record<string, Wort> = {
  writers: (mensch, ding) =>
    (ding.schreibende ?? []).includes(mensch.wer) &&
    (WORTE['house']!(mensch, ding) || WORTE['asked']!(mensch, ding)),
  house: amt(null, haus),
  'house signs': amt(['RL', 'AL', 'VB', 'STR', 'SEN'], haus),
  asked: amt(null, gefragte),
  'asked signs': amt(['STR', 'VB'], gefragte),
  informed: amt(null, informierte),
  'informed signs': amt(['STR', 'VB'], informierte),
  CDS: amt(['CDS'], ueberall),
  SK10: amt(['SK'], () => ['SK']),
  SK: amt(null, () => ['SK']),
  Senate: amt(['STR', 'SEN'], ueberall),
  advisers: amt(null, () => ['MagBhv', 'BBEE']),
  VB: amt(['VB'], ueberall),
  addressees: amt(null, adressaten),
  'addressees sign': amt(['STR', 'VB'], adressaten),
  named: ({ wer, aemter }, { benannte = [] }) =>
    benannte.includes(wer) && aemter.some(({ rolle }) => rolle !== 'ADMIN'),
  BW: amt(['BW', 'STR'], () => ['SF']),
  everybody: amt(null, ueberall),
};

const worteIn = (zelle: string): readonly string[] =>
  zelle === '–' ? [] : zelle.split(',').map((wort) => wort.trim());

const SPALTEN: readonly Stufe[] = ['offen', 'nfd', 'vertraulich'];
const TAFEL = liesTafel(readFileSync('docs/zugang.md', 'utf8'));

/** Rows of the two tables: phase or thing → words for each level. */
function liesTafel(seite: string): Record<string, Record<Stufe, readonly string[]>> {
  const zeilen = seite
    .split('\n')
    .filter((zeile) => zeile.startsWith('| '))
    .map((zeile) =>
      zeile
        .slice(1, -1)
        .split('|')
        .map((zelle) => zelle.trim()),
    )
    .filter((zellen) => zellen.length === 4 && zellen[1] !== 'offen');
  return Object.fromEntries(
    zeilen.map(([name = '', ...zellen]) => [
      name,
      Object.fromEntries(SPALTEN.map((stufe, i) => [stufe, worteIn(zellen[i] ?? '')])) as never,
    ]),
  );
}

/** What the tables say: may she see it? */
export function darfSehen(mensch: Mensch, ding: Ding): boolean {
  if (mensch.aemter.some(({ rolle }) => rolle === 'PRUEF')) return true;
  const worte = TAFEL[ding.zeile]?.[ding.stufe];
  if (!worte || worte.length === 0) throw new Error(`Die Tafel sagt nichts zu ${ding.zeile}, ${ding.stufe}.`);
  return worte.some((wort) => {
    if (wort === 'source') return ding.quelle !== undefined && darfSehen(mensch, ding.quelle);
    const sagt = WORTE[wort];
    if (!sagt) throw new Error(`Die Tafel nennt ein unbekanntes Wort: ${wort}`);
    return sagt(mensch, ding);
  });
}

export const darfArbeitsstandSehen = (mensch: Mensch, ding: Ding): boolean =>
  darfSehen(mensch, { ...ding, zeile: 'working text' });
