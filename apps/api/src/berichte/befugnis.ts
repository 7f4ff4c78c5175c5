import { fehler } from '#contract';
import type { Ausweis } from '../anmeldung/ausweis.js';

/** The register is kept by the reporting office and the administration; a Ressort keeps its own measures. */
export function darfMassnahme({ aemter }: Pick<Ausweis, 'aemter'>, ressort: string): boolean {
  return (
    darfBerichtswesen({ aemter }) ||
    aemter.some((amt) => ['MV', 'AL'].includes(amt.rolle) && amt.ressort === ressort)
  );
}

export function darfBerichtswesen({ aemter }: Pick<Ausweis, 'aemter'>): boolean {
  return aemter.some(({ rolle }) => rolle === 'BW' || rolle === 'ADMIN');
}

/** Campaigns are planned by the reporting office that the settings name. */
export function darfKampagnenPlanen({ aemter }: Pick<Ausweis, 'aemter'>, berichtswesen: string): boolean {
  return aemter.some(({ rolle, ressort }) => rolle === 'BW' && ressort === berichtswesen);
}

/** Throws when the caller may not change a measure of that Ressort. */
export function pruefeMassnahme(ich: Ausweis, ressort: string): void {
  if (!darfMassnahme(ich, ressort))
    throw fehler(
      'rolle_fehlt',
      `Maßnahmen von ${ressort} ändern das Berichtswesen und die Maßnahmenverantwortlichen des Ressorts.`,
      `Measures of ${ressort} are kept by the reporting office and those responsible in the department.`,
    );
}

export function nurBerichtswesen(ich: Ausweis): void {
  if (!darfBerichtswesen(ich))
    throw fehler('rolle_fehlt', 'Das darf nur das Berichtswesen.', 'Only the reporting office may do this.');
}
