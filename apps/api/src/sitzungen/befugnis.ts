import { fehler } from '#contract';
import type { Ausweis } from '../anmeldung/ausweis.js';

export const darfSitzungenLeiten = ({ aemter }: Pick<Ausweis, 'aemter'>): boolean =>
  aemter.some(({ rolle }) => rolle === 'SK' || rolle === 'CDS');

export function nurKanzlei(ich: Ausweis): void {
  if (!darfSitzungenLeiten(ich))
    throw fehler(
      'rolle_fehlt',
      'Den Sitzungskalender führt die Senatskanzlei.',
      'The chancellery keeps the calendar of meetings.',
    );
}
