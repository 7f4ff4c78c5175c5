import type { z } from 'zod';
import type { sitzungAnsicht } from '#contract';
import type { Einstellungen } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';

export type Ansicht = z.infer<typeof sitzungAnsicht>;

export interface Sitzungszeile extends Omit<
  Ansicht,
  'abgabeschluss' | 'konferenz' | 'eroeffnetAm' | 'geschlossenAm' | 'nacherfassung' | 'handlungen'
> {
  abgabeschluss: Date;
  konferenz: Date;
  eroeffnetAm: Date | null;
  geschlossenAm: Date | null;
  altbestand: boolean;
  nachGrund: string | null;
  nachVon: string | null;
  nachVonName: string | null;
  nachAm: Date | null;
  nachBestaetigtVon: string | null;
  nachBestaetigtAm: Date | null;
  heute: string;
  jetzt: Date;
}

/** For whom a meeting is shown, and by which settings. */
export interface Betrachtung {
  ich: Ausweis;
  einstellungen: Einstellungen;
}
