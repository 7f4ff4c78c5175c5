import { datumBerlin } from '#kalender';
import { DEMORESSORTS } from '../demo/organisation.js';
import { aemterInWorten, DEMOPERSONEN } from '../demo/personen.js';
import type { Anmeldeperson } from './angaben.js';

/** Everybody of the demo organisation, grouped by the Ressort of the first office under its name of today. */
export function anmeldepersonen(jetzt = new Date()): Anmeldeperson[] {
  const heute = datumBerlin(jetzt);
  return DEMOPERSONEN.map((person) => ({
    sub: person.sub,
    name: person.name,
    aemter: aemterInWorten(person),
    gruppe: ressortname(person.aemter[0]?.ressort ?? '', heute),
  }));
}

function ressortname(kuerzel: string, heute: string): string {
  const namen = DEMORESSORTS.find((ressort) => ressort.kuerzel === kuerzel)?.namen ?? [];
  const name = namen.find(({ von, bis }) => von <= heute && (bis ?? heute) >= heute) ?? namen.at(-1);
  return `${name?.name ?? kuerzel} (${kuerzel})`;
}
