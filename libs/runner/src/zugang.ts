/** What of a context decides who may see the Vorgang; every procedure has some of it. */
interface Beteiligte {
  federfuehrung?: string;
  einbringer?: readonly string[];
  mitzeichnungen?: Record<string, unknown>;
  /** Ressorts that get it to read. */
  kenntnis?: Record<string, unknown>;
  adressat?: readonly string[];
  mitwirkende?: readonly string[];
  /** A draft that was thrown away. */
  geloescht?: boolean;
}

/** Every Ressort that has a part in the Vorgang. */
export function beteiligteRessorts({
  federfuehrung,
  einbringer = [],
  mitzeichnungen = {},
  kenntnis = {},
  adressat = [],
}: Beteiligte): string[] {
  return [
    ...new Set([
      ...(federfuehrung ? [federfuehrung] : []),
      ...einbringer,
      ...Object.keys(mitzeichnungen),
      ...Object.keys(kenntnis),
      ...adressat,
    ]),
  ];
}

/**
 * Need to know (design §9): `offen` everybody of the Mandant; `nfd` the Ressorts that take part and the
 * Senatskanzlei; `vertraulich` only the offices and persons that take part. Deadlines (`system`) and auditors
 * see everything.
 */
export function zugangFuer(stufe: string, kontext: Beteiligte): string[] {
  const eigene = [
    ...new Set(
      [kontext.federfuehrung, ...(kontext.einbringer ?? []), ...(kontext.adressat ?? [])].filter(
        (r) => r !== undefined,
      ),
    ),
  ];
  const andere = Object.keys({ ...kontext.mitzeichnungen, ...kontext.kenntnis });
  const personen = (kontext.mitwirkende ?? []).map((person) => `person:${person}`);
  const immer = ['system', 'PRUEF@SK', ...personen];
  if (kontext.geloescht === true) return immer;
  if (stufe === 'offen') return [...immer, 'alle'];
  if (stufe === 'nfd')
    return [...immer, ...[...eigene, ...andere, 'SK'].map((ressort) => `ressort:${ressort}`)];
  const aemter = (rollen: readonly string[], ressorts: readonly string[]) =>
    ressorts.flatMap((ressort) => rollen.map((rolle) => `${rolle}@${ressort}`));
  return [
    ...immer,
    ...aemter(['RL', 'AL', 'VB', 'STR', 'SEN'], eigene),
    ...aemter(['VB', 'STR'], andere),
    'SK@SK',
    'CDS@SK',
  ];
}
