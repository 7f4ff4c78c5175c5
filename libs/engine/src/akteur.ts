/**
 * An office that a person holds: a role (`STR`) at a Ressort (`SF`), or a person by herself (`person`, her
 * id). Written as a Stelle: `STR@SF`, `person@0190…`.
 */
export interface Amt {
  rolle: string;
  ressort: string;
  /** The natural person whose office this is, when the holder acts as her deputy (i. V.). */
  vertritt?: string;
}

/** Who makes a Schritt: a person with her offices, or a deadline, or the system itself. */
export interface Akteur {
  art: 'person' | 'frist' | 'system';
  /** Natural person; for a deadline or the system a fixed name. */
  person: string;
  aemter: readonly Amt[];
}

/** `STR@SF` for an office. */
export function stelle({ rolle, ressort }: Pick<Amt, 'rolle' | 'ressort'>): string {
  return `${rolle}@${ressort}`;
}

/**
 * Offices of the actor that stand in `stellen` (`SEN@*`: that role at any Ressort); own offices before those
 * held as deputy.
 */
export function passendeAemter(akteur: Akteur, stellen: readonly string[]): Amt[] {
  const eigene: Amt = { rolle: 'person', ressort: akteur.person };
  return [eigene, ...akteur.aemter]
    .filter((amt) => stellen.includes(stelle(amt)) || stellen.includes(`${amt.rolle}@*`))
    .sort((a, b) => Number(a.vertritt !== undefined) - Number(b.vertritt !== undefined));
}

/** The natural persons behind an act: who acts, and for whom. */
export function beteiligtePersonen(akteur: Akteur, als: Amt | null): string[] {
  return als?.vertritt ? [akteur.person, als.vertritt] : [akteur.person];
}
