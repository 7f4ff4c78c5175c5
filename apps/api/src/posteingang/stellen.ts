import type { Vertretungsweise } from '#contract';
import type { Ausweis } from '../anmeldung/ausweis.js';

export interface Stellen {
  /** Everything in which a task may come to the person. */
  alle: string[];
  eigene: ReadonlySet<string>;
  /** Whom she deputises for, by Stelle. */
  vertretungen: ReadonlyMap<string, string>;
}

/**
 * The offices in which tasks come to a person: her own, and – unless she wants them away – those of whom she
 * deputises for.
 */
export function stellenDer(
  ich: Pick<Ausweis, 'person' | 'aemter'>,
  vertretung: Vertretungsweise = 'mit',
): Stellen {
  const aemter = ich.aemter.filter(({ vertritt }) => vertretung === 'mit' || vertritt === undefined);
  const name = ({ rolle, ressort }: { rolle: string; ressort: string }) => `${rolle}@${ressort}`;
  return {
    alle: [...new Set([`person@${ich.person}`, ...aemter.flatMap((amt) => [name(amt), `${amt.rolle}@*`])])],
    eigene: new Set(aemter.filter(({ vertritt }) => !vertritt).map(name)),
    vertretungen: new Map(
      aemter.filter(({ vertritt }) => vertritt).map((amt) => [name(amt), amt.vertritt as string]),
    ),
  };
}

/** In which of them a task waits for her, and for whom. */
export function stelleFuer(
  { alle, eigene, vertretungen }: Stellen,
  zustaendig: readonly string[],
): { stelle: string; vertritt: string | null } {
  const stelle =
    zustaendig.find((eine) => eigene.has(eine)) ?? zustaendig.find((eine) => alle.includes(eine)) ?? '';
  return { stelle, vertritt: eigene.has(stelle) ? null : (vertretungen.get(stelle) ?? null) };
}
