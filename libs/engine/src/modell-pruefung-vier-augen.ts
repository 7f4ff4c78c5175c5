import { beteiligtePersonen, type Akteur, type Amt } from './akteur.js';
import type { Beispiel } from './beispiel.js';
import type { Workflow } from './definition.js';
import { befund, zuViele, type Modellbefund } from './modellbefund.js';
import type { Gelungen, Stand } from './step.js';
import { vierAugenPaare } from './vier-augen.js';
import { anfaenge, versuch, ziehe, zuege, type Versuch, type Zug } from './zuege.js';

/** One move in the walk; `spur` are the natural persons behind it, when one of the suspects made it. */
interface Bewegung {
  name: string;
  type: string;
  spur: readonly string[] | null;
  nach: number;
}

interface Lage {
  zustand: string;
  bewegungen: Bewegung[];
}

/** One way so far: where it has come to, the way before, its last move, and the latest suspect. */
interface Lauf {
  lage: number;
  davor: Lauf | null;
  name: string;
  spur: readonly string[] | null;
}

const GRENZE = 20_000;
const EINE = 'eine Person mit allen Ämtern';

/**
 * Walks the model with one natural person who holds every office, with her deputy, and with her as somebody
 * else's deputy: after one of them has made the first Schritt of a pair, none of them may be able to make the
 * second. All other Schritte are made by others.
 */
export function pruefeVierAugen<K extends object, L>(
  workflow: Workflow<K, L>,
  beispiel: Beispiel<K, L>,
): Modellbefund[] {
  const paare = vierAugenPaare(workflow as never);
  if (paare.length === 0) return [];
  const { lagen, beginn } = erkunde(workflow, beispiel, new Set(paare.flat()));
  return [
    ...(lagen.length > GRENZE ? [zuViele(workflow.id)] : []),
    ...paare.flatMap(([a, b]) => verfolge(workflow.id, lagen, beginn, [a, b])),
  ];
}

function verdaechtige({ personen }: Pick<Beispiel<object, never>, 'personen'>): Akteur[] {
  const aemter = [
    ...new Map(
      personen
        .flatMap((p) => p.aemter)
        .map(({ rolle, ressort }) => [`${rolle}@${ressort}`, { rolle, ressort }]),
    ).values(),
  ];
  const inVertretung = (vertritt: string): Amt[] => aemter.map((amt) => ({ ...amt, vertritt }));
  return [
    { art: 'person', person: EINE, aemter },
    { art: 'person', person: 'ihre Vertretung', aemter: inVertretung(EINE) },
    { art: 'person', person: EINE, aemter: inVertretung('jemand anderes') },
  ];
}

/**
 * All situations and moves: Schritte of the pairs by each of the suspects and by others, everything else by
 * others.
 */
function erkunde<K extends object, L>(
  workflow: Workflow<K, L>,
  beispiel: Beispiel<K, L>,
  paarig: ReadonlySet<string>,
): { lagen: Lage[]; beginn: number[] } {
  const gruppen = [beispiel.personen, ...verdaechtige(beispiel).map((einer) => [einer])];
  const lagen: Lage[] = [];
  const staende: Stand<K>[] = [];
  const nummern = new Map<string, number>();
  const nummer = ({ stand, zustand }: Pick<Gelungen<K>, 'stand' | 'zustand'>): number => {
    const schluessel = JSON.stringify([
      zustand,
      beispiel.merkmale(stand.context, zustand),
      spuren(stand.context),
    ]);
    const bekannt = nummern.get(schluessel);
    if (bekannt !== undefined) return bekannt;
    nummern.set(schluessel, lagen.length);
    staende.push(stand);
    return lagen.push({ zustand, bewegungen: [] }) - 1;
  };
  const beginn = anfaenge(workflow, beispiel).map(nummer);
  for (let i = 0; i < lagen.length && i < GRENZE; i += 1) {
    const v = versuch(workflow, beispiel, staende[i] as Stand<K>);
    const moegliche = v.snapshot.status === 'active' ? zuege(workflow, beispiel, v.snapshot) : [];
    for (const zug of moegliche) {
      for (const akteure of paarig.has(zug.type) ? gruppen : [beispiel.personen])
        lagen[i]?.bewegungen.push(...bewege(v, zug, akteure, nummer));
    }
  }
  return { lagen, beginn };
}

function bewege<K extends object, L>(
  v: Versuch<K, L>,
  zug: Zug<K, L>,
  akteure: readonly Akteur[],
  nummer: (g: Gelungen<K>) => number,
): Bewegung[] {
  const gelungen = ziehe(v, zug, akteure);
  if (!gelungen) return [];
  const { ergebnis, akteur } = gelungen;
  const verdacht = akteure !== v.beispiel.personen;
  const wer = ergebnis.als?.vertritt ? `${akteur.person} i. V. für ${ergebnis.als.vertritt}` : akteur.person;
  return [
    {
      name: verdacht ? `${zug.name} (${wer})` : zug.name,
      type: zug.type,
      spur: verdacht ? beteiligtePersonen(akteur, ergebnis.als) : null,
      nach: nummer(ergebnis),
    },
  ];
}

/** The shortest way on which a suspect makes the latest first Schritt and then the second one. */
function verfolge(
  id: string,
  lagen: readonly Lage[],
  beginn: readonly number[],
  [a, b]: readonly [string, string],
): Modellbefund[] {
  const laeufe: Lauf[] = beginn.map((lage) => ({ lage, davor: null, name: '', spur: null }));
  const gesehen = new Map<string | undefined, Set<number>>();
  for (let i = 0; i < laeufe.length; i += 1) {
    const lauf = laeufe[i] as Lauf;
    const { zustand, bewegungen } = lagen[lauf.lage] as Lage;
    for (const { name, type, spur: eigene, nach } of bewegungen) {
      if (type === b && istDieselbe(eigene, lauf.spur))
        return [umgehbar(id, zustand, [a, b], [...wegZu(lauf), name])];
      const spur = type === a ? eigene : lauf.spur;
      const dort = gesehen.get(spur?.join()) ?? new Set();
      if (!dort.has(nach)) laeufe.push({ lage: nach, davor: lauf, name, spur });
      gesehen.set(spur?.join(), dort.add(nach));
    }
  }
  return [];
}

const istDieselbe = (eine: readonly string[] | null, andere: readonly string[] | null): boolean =>
  eine !== null && andere !== null && eine.some((person) => andere.includes(person));

/** Names of the moves from the beginning. */
function wegZu({ davor, name }: Lauf): string[] {
  return davor === null ? [] : [...wegZu(davor), name];
}

function umgehbar(
  id: string,
  zustand: string,
  [a, b]: readonly [string, string],
  weg: readonly string[],
): Modellbefund {
  return befund(
    'vier_augen_umgehbar',
    [id, 'vierAugen', a, b],
    `Vier Augen: „${a}“ und „${b}“ kann eine Person allein machen, und zwar so: ${weg.join(' → ')}. Bitte „${b}“ im Zustand „${zustand}“ eine Bedingung geben, die das ausschließt.`,
    `Four eyes: one person can take both “${a}” and “${b}”, like this: ${weg.join(' → ')}. Please give “${b}” in state “${zustand}” a condition that excludes it.`,
  );
}

/** Where in the context one of the suspects is written down. */
function spuren(wert: unknown, pfad = ''): string[] {
  if (typeof wert === 'string') return wert === EINE ? [pfad] : [];
  if (wert === null || typeof wert !== 'object') return [];
  const eintraege: [string, unknown][] = Array.isArray(wert)
    ? wert.map((einer) => ['', einer])
    : Object.entries(wert);
  return [...new Set(eintraege.flatMap(([name, unter]) => spuren(unter, `${pfad}.${name}`)))];
}
