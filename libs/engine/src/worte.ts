/** The names that one procedure may use inside its states, each a closed list: a misspelling does not compile. */
export interface Worte {
  zustand: string;
  schritt: string;
  bedingung: string;
  /** Notes and effects. */
  aktion: string;
  frist: string;
  /**
   * Who acts: a role with a circle of the procedure (`STR@federfuehrung`) or with a Ressort by its code,
   * or at any (`SEN@*`).
   */
  stelle: string;
}

/** What a procedure is made of, beside its states. */
interface Teile {
  bedingungen: object;
  merken: object;
  wirkungen: object;
  schritte: object;
  fristen: object;
  kreise: object;
}

/** The names that follow from the parts of a procedure, its states and the roles that there are. */
export interface WorteVon<
  T extends Teile,
  Zustand extends string,
  Rolle extends string,
  Ressort extends string,
> extends Worte {
  zustand: Zustand;
  schritt: keyof T['schritte'] & string;
  bedingung: keyof T['bedingungen'] & string;
  aktion: (keyof T['merken'] | keyof T['wirkungen']) & string;
  frist: keyof T['fristen'] & string;
  stelle: `${Rolle}@${(keyof T['kreise'] & string) | Ressort | '*'}` | `person@${keyof T['kreise'] & string}`;
}
