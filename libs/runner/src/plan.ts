import type { Eile } from '#contract';
import { text, type Text, type Workflow } from '#engine';
import {
  datumBerlin,
  rueckwaertsplan,
  tageZwischen,
  uhrzeitBerlin,
  type Fristregel,
  type Planschritt,
} from '#kalender';
import { senatsvorlage } from '#workflows';
import { einstellungenAus, type Einstellungen } from './einstellungen.js';

/** Deadlines that the Sitzungen of a Mandant set: her settings for those stand before the default. */
const SITZUNGSREGELN: Record<string, (e: Einstellungen) => Fristregel> = {
  'senatsvorlage.einreichung': ({ abgabeTage: tage, abgabeUhrzeit: uhrzeit }) => ({
    art: 'vorSitzung',
    tage,
    uhrzeit,
  }),
  'senatsvorlage.konferenz': ({ konferenzTage: tage }) => ({ art: 'vorSitzung', tage }),
};

/** The rule of a deadline for one Mandant: her own, that of her Sitzungen, or the default of the procedure. */
export function fristregel(
  { id, fristen }: Pick<Workflow, 'id' | 'fristen'>,
  einstellungen: Einstellungen,
  name: string,
): Fristregel {
  const schluessel = `${id}.${name}`;
  const regel =
    einstellungen.fristen[schluessel] ??
    SITZUNGSREGELN[schluessel]?.(einstellungen) ??
    (fristen[name]?.regel as Fristregel | undefined);
  if (!regel) throw new Error(`Verfahren ${id}: die Frist „${name}“ hat keine Regel`);
  return regel;
}

/** The dates of one meeting, as far as they were set by hand. */
export interface Handtermine {
  datum: string;
  abgabeschluss: string | Date;
  abgabe_grund: string | null;
}

/** Settings as they count for one meeting: a submission deadline that was set by hand stands before them. */
export function einstellungenFuer(einstellungen: Einstellungen, sitzung: Handtermine | null): Einstellungen {
  if (sitzung === null || sitzung.abgabe_grund === null) return einstellungen;
  const schluss = new Date(sitzung.abgabeschluss);
  return {
    ...einstellungen,
    abgabeTage: tageZwischen(datumBerlin(schluss), sitzung.datum),
    abgabeUhrzeit: uhrzeitBerlin(schluss),
  };
}

/** The name of the plan's station at which a deadline of the Senatsvorlage runs, or undefined. */
export const stationDerFrist = (name: string, eile: Eile): string | undefined =>
  senatsvorlage.weg?.find(({ plan, frist }) => plan && frist && fristname(frist, eile) === name)?.plan
    ?.station;

/** A deadline in words; one of an earlier version may have no name in this. */
export function fristtitel(workflow: Pick<Workflow, 'fristen'> | undefined, name: string): Text {
  return workflow?.fristen[name]?.titel ?? text('Frist', 'Deadline');
}

/** The name of the deadline of a station: of several the one for this urgency. */
export function fristname(frist: string | Readonly<Record<string, string>>, eile: Eile): string {
  return typeof frist === 'string' ? frist : (frist[eile] ?? '');
}

/**
 * Latest dates of a Senatsvorlage backwards from a Sitzung (civil date), by the way and the terms of the
 * procedure, the settings of the Mandant and the chosen urgency.
 */
export function planZurSitzung(
  sitzung: string,
  {
    einstellungen = einstellungenAus(null),
    eile = 'normal',
  }: { einstellungen?: Einstellungen; eile?: Eile } = {},
): (Planschritt & { zustand: string })[] {
  const { id, fristen, weg = [] } = senatsvorlage;
  const stationen = weg.flatMap(({ plan, frist }) => {
    if (!plan || !frist) return [];
    const regel = fristregel({ id, fristen }, einstellungen, fristname(frist, eile));
    return [{ ...plan, titel: plan.titel.de, regel }];
  });
  const zustandAn = (station: string) => weg.find(({ plan }) => plan?.station === station)?.zustand ?? '';
  return rueckwaertsplan(sitzung, stationen, einstellungen.sitzungsfrei).map((schritt) => ({
    ...schritt,
    zustand: zustandAn(schritt.station),
  }));
}
