/**
 * An office that a person holds: a role (`STR`) at a Ressort (`SF`), or a person by herself (`person`, her
 * id). Written as a Stelle: `STR@SF`, `person@0190…`.
 */
export interface Amt {
  rolle: string;
  ressort: string;
  /** The natural person whose office this is, when the holder acts as her deputy (i. V.). */
  vertritt?: string;
  /** The Stelle that the holder really has, when nobody holds this office and she acts in its place. */
  statt?: string;
}

/** Who makes a Schritt: a person with her offices, or a deadline, or the system itself. */
export interface Akteur {
  art: 'person' | 'frist' | 'system';
  /** Natural person; for a deadline or the system a fixed name. */
  person: string;
  aemter: readonly Amt[];
  /** Her part in the matter counts no more (`person@…`): she acts in her offices only. */
  nurAemter?: boolean;
}

/** `STR@SF` for an office. */
export function stelle({ rolle, ressort }: Pick<Amt, 'rolle' | 'ressort'>): string {
  return `${rolle}@${ressort}`;
}

/** Vacant offices with the Stelle that acts in the place of each. */
export type Ersatz = Readonly<Record<string, string>>;

/**
 * Offices of the actor that stand in `stellen` (`SEN@*`: that role at any Ressort); own offices before those
 * held as deputy, at last vacant ones in whose place she acts.
 */
export function passendeAemter(akteur: Akteur, stellen: readonly string[], ersatz: Ersatz = {}): Amt[] {
  const eigene: Amt = { rolle: 'person', ressort: akteur.person };
  const besetzte = [...(akteur.nurAemter ? [] : [eigene]), ...akteur.aemter]
    .filter((amt) => stellen.includes(stelle(amt)) || stellen.includes(`${amt.rolle}@*`))
    .sort((a, b) => Number(a.vertritt !== undefined) - Number(b.vertritt !== undefined));
  return [...besetzte, ...unbesetzte(akteur, stellen, ersatz)];
}

function unbesetzte({ aemter }: Akteur, stellen: readonly string[], ersatz: Ersatz): Amt[] {
  return Object.entries(ersatz)
    .filter(([eine]) => stellen.includes(eine))
    .flatMap(([eine, statt]) => {
      const [rolle = '', ressort = ''] = eine.split('@');
      return aemter.filter((amt) => stelle(amt) === statt).map((amt) => ({ ...amt, rolle, ressort, statt }));
    });
}

/** The natural persons behind an act: who acts, and for whom. */
export function beteiligtePersonen(akteur: Akteur, als: Amt | null): string[] {
  return als?.vertritt ? [akteur.person, als.vertritt] : [akteur.person];
}
