import type { Erinnerungsmeldung } from '#contract';
import { AM_ZUG } from '#engine';
import { arbeitstageZwischen, plusArbeitstage, type Datum } from '#kalender';

/** One rung of a ladder: whom, how far from the date, on which civil date, with which message. */
export interface Sprosse {
  stelle: string;
  abstand: number;
  datum: Datum;
  meldung: Erinnerungsmeldung;
}

/** What the ladder of a task is made from. */
interface Aufgabenfrist {
  datum: Datum;
  /** Something moves at its end: then the first reminder after it comes with that Schritt. */
  ereignis: object | null;
  erinnern: readonly string[];
  eskalieren: readonly (readonly string[])[];
}

/** Stands for the office above those whose turn it is; with a Stelle behind the colon, above that one. */
const DARUEBER = 'darueber';
const KANZLEI = 'SK@SK';

/** Longer than so many Arbeitstage is a long term, which is reminded of earlier too. */
const LANG = 5;
const VORHER = { lang: [-3, -1, 0], kurz: [-1, 0] } as const;
/** Arbeitstage after the date: to whoever has the task, the office above, the chancellery. */
const NACHHER = { selbst: 1, darueber: 3, kanzlei: 5 } as const;
/** Arbeitstage until the first weekly notice, where the Schritt at the end has told already. */
const WOCHE_DANACH = 6;

/**
 * Who is told of a task (regeln.md §2): unless a deadline names others, whose turn it is, the offices above them,
 * and – where the paper heads for a meeting – the chancellery. With an empty ladder nobody hears afterwards.
 */
export function aufgabenleiter(
  {
    erinnern = [AM_ZUG],
    eskalieren,
  }: { erinnern?: readonly string[] | undefined; eskalieren?: readonly (readonly string[])[] | undefined },
  mitSitzung: boolean,
): Pick<Aufgabenfrist, 'erinnern' | 'eskalieren'> {
  const ueber = erinnern.map((stelle) => (stelle === AM_ZUG ? DARUEBER : `${DARUEBER}:${stelle}`));
  return { erinnern, eskalieren: eskalieren ?? [ueber, ...(mitSitzung ? [[KANZLEI]] : [])] };
}

/**
 * The rungs of a task, all in Arbeitstagen: before its date and on the day to whoever has it, afterwards to her
 * again – then once a week –, to the office above and to the chancellery.
 */
export function aufgabenplan(
  { datum, ereignis, erinnern, eskalieren }: Aufgabenfrist,
  heute: Datum,
): Sprosse[] {
  const tage = arbeitstageZwischen(heute, datum) > LANG ? VORHER.lang : VORHER.kurz;
  const an = (stellen: readonly string[], abstand: number, meldung: Erinnerungsmeldung): Sprosse[] =>
    stellen.map((stelle) => ({ stelle, abstand, datum: plusArbeitstage(datum, abstand), meldung }));
  const vorher = tage.flatMap((abstand) => an(erinnern, abstand, 'aufgabe_erinnerung'));
  if (eskalieren.length === 0) return vorher;
  const [ueber = [], kanzlei = []] = eskalieren;
  return [
    ...vorher,
    ...an(erinnern, ereignis === null ? NACHHER.selbst : WOCHE_DANACH, 'aufgabe_ueberfaellig'),
    ...an(ueber, NACHHER.darueber, 'frist_ueberfaellig'),
    ...an(kanzlei, NACHHER.kanzlei, 'sitzung_gefaehrdet'),
  ];
}
