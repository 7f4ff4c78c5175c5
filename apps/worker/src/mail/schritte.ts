import { ANDERSWO, NEBENHER, type Zweisprachig } from '#contract';
import { moeglicheSchritte, stelle, type Workflow } from '#engine';
import type { Transaktion } from '#persistence';
import { akteurAn, lageVon, liesVorgang } from '#runner';
import type { Vorgangsnachricht } from './sendung.js';

/** More buttons than that nobody reads. */
const HOECHSTENS = 3;

/**
 * What the recipient can do now in the office in which she is told, first what binds – as the page of the Vorgang
 * offers it.
 */
export async function schritteFuer(
  t: Transaktion,
  workflow: Workflow,
  { vorgang, empfaenger, stelle: an, daten }: Vorgangsnachricht,
): Promise<{ name: string; titel: Zweisprachig }[]> {
  const { id, art } = vorgang;
  const frage = {
    vorgang: id,
    art,
    person: empfaenger.id,
    daten: undefined,
    schluessel: null,
    gesperrt: false,
  };
  const zeile = await liesVorgang(t, frage);
  return moeglicheSchritte(workflow, zeile.vorgang.stand, {
    akteur: akteurAn(zeile.vorgang.zugang, empfaenger.id, zeile.aemter),
    jetzt: zeile.jetzt,
    heute: zeile.heute,
    lage: lageVon(zeile),
  })
    .filter(({ moeglich, als }) => moeglich && als && [an, daten.fuer].includes(stelle(als)))
    .filter(({ name }) => !ANDERSWO.includes(name) && !NEBENHER.includes(name))
    .sort((a, b) => Number(b.bindend) - Number(a.bindend))
    .slice(0, HOECHSTENS)
    .map(({ name, titel }) => ({ name, titel }));
}
