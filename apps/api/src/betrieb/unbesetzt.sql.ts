import type { Verfahrensname } from '#contract';
import { anweisung } from '#persistence';

export interface Unbesetzte {
  /** Null where the reader may not see the Vorgang. */
  vorgang: string | null;
  nummer: string;
  art: Verfahrensname;
  federfuehrung: string;
  zustand: string;
  definition_id: string;
  definition_version: number;
  stellen: string[];
  /** Who acts in the place of the vacant office. */
  handelnde: string[];
  seit: Date;
}

export const UNBESETZTE = anweisung<Unbesetzte>()({
  text: `
    SELECT (SELECT v.id FROM vorgang v WHERE v.id = u.id) AS vorgang, u.nummer, u.art, u.federfuehrung,
      u.zustand, u.definition_id, u.definition_version, u.stellen, u.handelnde, u.seit
    FROM unbesetzte_stationen() u
    ORDER BY u.seit, u.nummer`,
  spalten: [
    'vorgang',
    'nummer',
    'art',
    'federfuehrung',
    'zustand',
    'definition_id',
    'definition_version',
    'stellen',
    'handelnde',
    'seit',
  ],
});
