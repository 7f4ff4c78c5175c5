import { aemterAn } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';

export interface Stellen {
  /** Everything in which a task may come to the person. */
  alle: string[];
  eigene: ReadonlySet<string>;
  /** Whom she deputises for, by Stelle. */
  vertretungen: ReadonlyMap<string, string>;
}

/** The offices in which tasks come to a person: her own, and those of whom she deputises for. */
export function stellenDer({ person, aemter }: Pick<Ausweis, 'person' | 'aemter'>): Stellen {
  const name = ({ rolle, ressort }: { rolle: string; ressort: string }) => `${rolle}@${ressort}`;
  return {
    alle: [...new Set([`person@${person}`, ...aemter.flatMap((amt) => [name(amt), `${amt.rolle}@*`])])],
    eigene: new Set(aemter.filter(({ vertritt }) => !vertritt).map(name)),
    vertretungen: new Map(
      aemter.filter(({ vertritt }) => vertritt).map((amt) => [name(amt), amt.vertritt as string]),
    ),
  };
}

/** The same person without the offices of others; their tasks are not hers then. */
export const ohneVertretung = (ich: Ausweis): Ausweis => ({
  ...ich,
  aemter: ich.aemter.filter(({ vertritt }) => vertritt === undefined),
  leihen: [],
});

/**
 * SQL: does the Vorgang `v` wait for her – in the Stellen of this parameter, or in what is lent to her for some
 * Vorgaenge?
 */
export const wartetAuf = (stellen: string): string => `(
  v.zustaendig && ${stellen}::text[]
  OR (SELECT app_leiht()) AND geliehen(v.zustaendig, v.art, v.id)
)`;

/** In which Stelle a task waits for her, and for whom. */
export function stelleFuer(
  ich: Pick<Ausweis, 'person' | 'aemter' | 'leihen'>,
  { zustaendig, ...vorgang }: { id: string; art: string; zustaendig: readonly string[] },
): { stelle: string; vertritt: string | null } {
  const { alle, eigene, vertretungen } = stellenDer({ ...ich, aemter: aemterAn(ich, vorgang) });
  const stelle =
    zustaendig.find((eine) => eigene.has(eine)) ?? zustaendig.find((eine) => alle.includes(eine)) ?? '';
  return { stelle, vertritt: eigene.has(stelle) ? null : (vertretungen.get(stelle) ?? null) };
}
