import { useState } from 'react';
import type { MoeglicherSchritt, VorgangAnsicht } from '#contract';
import { useHeute } from '../api/heute.js';
import { gesammelte } from '../vorgang/gesammelte.js';
import { aufbewahrt, bewahreAuf } from './ablage.js';
import { sichtbareFelder } from './felder.js';
import { anfangswerte, felderAus, type Feldangabe, type Werte } from './schema.js';

export type Schrittwerte = ReturnType<typeof useSchrittwerte>;

/** What has been filled in; kept on the device until the Schritt is made. */
export function useSchrittwerte(vorgang: VorgangAnsicht, schritt: MoeglicherSchritt, vorgaben: Werte) {
  const alle = felderAus(schritt.formular);
  const eigenesRessort = vorgang.mitzeichnende.some(({ ressort }) => ressort === schritt.als?.ressort)
    ? schritt.als?.ressort
    : undefined;
  const [werte, setWerte] = useState<Werte>(() => ({
    ...anfangswerte(alle, { ressort: eigenesRessort, ...schritt.vorgaben }),
    ...aufbewahrt(vorgang.id, schritt.name),
    ...vorgegeben(alle, { bemerkungen: gesammelte(vorgang.id), ...vorgaben }),
  }));
  const merkmale = { heute: useHeute(), gesetztAm: vorgang.auftrag?.gesetztAm };
  const setze = (name: string, wert: unknown) => {
    const neue = { ...werte, [name]: wert };
    setWerte(neue);
    bewahreAuf(vorgang.id, schritt.name, neue);
  };
  const felder = sichtbareFelder(schritt.name, alle, { ...werte, ...merkmale });
  return { werte, setze, felder };
}

/**
 * What the link to this page has chosen, and what was collected for it, stands before what was written here
 * earlier.
 */
function vorgegeben(felder: readonly Feldangabe[], vorgaben: Werte): Werte {
  return Object.fromEntries(
    felder.flatMap(({ name }) => (vorgaben[name] === undefined ? [] : [[name, vorgaben[name]]])),
  );
}
