import { datumBerlin, istArbeitstag, uhrzeitBerlin } from '#kalender';

/** When a person wants no mail: each day from one time to another, over midnight or not, and on days off. */
export interface Ruhezeit {
  von: string;
  bis: string;
  /** On Saturdays, Sundays and holidays from midnight to midnight. */
  freieTage: boolean;
}

/** Whether it is quiet for her at that instant. Civil times count: when the clock changes, the night does. */
export function ruht(jetzt: Date, { von, bis, freieTage }: Ruhezeit): boolean {
  if (freieTage && !istArbeitstag(datumBerlin(jetzt))) return true;
  const uhrzeit = uhrzeitBerlin(jetzt);
  return von < bis ? von <= uhrzeit && uhrzeit < bis : uhrzeit >= von || uhrzeit < bis;
}
