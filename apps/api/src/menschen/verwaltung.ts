import { fehler } from '#contract';
import { hatEigenesAmt } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';

export const istVerwaltung = ({ aemter }: Ausweis): boolean => aemter.some(({ rolle }) => rolle === 'ADMIN');

/** The audit trail is read by auditors, the nightly check by administrators too. */
export const darfPruefen = ({ aemter }: Ausweis): boolean => aemter.some(({ rolle }) => rolle === 'PRUEF');

export function nurVerwaltung(ich: Ausweis): void {
  if (!istVerwaltung(ich))
    throw fehler('rolle_fehlt', 'Das darf nur die Administration.', 'Only the administrators may do this.');
}

/** What needs two persons is done in one's own office: a deputy would be the second person only by name. */
export function nurEigeneVerwaltung(ich: Ausweis): void {
  nurVerwaltung(ich);
  if (!hatEigenesAmt(ich, 'ADMIN')) {
    throw fehler(
      'rolle_fehlt',
      'Das geht nicht in Vertretung. Bitte lassen Sie eine Person handeln, die selbst zur Administration gehört.',
      'This is not possible as a deputy. Please let a person act who is an administrator herself.',
    );
  }
}
