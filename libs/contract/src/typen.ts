import type { z } from 'zod';
import type { abgleichAnsicht, abgleichsplan } from './abgleiche.js';
import type { auftragAnsicht, erinnerungAnsicht, nachrichtAnsicht } from './auftraege.js';
import type { berichtAnsicht, berichtEingabe, berichtKurz, berichteimport, warnung } from './berichte.js';
import type {
  altfallAnsicht,
  bereitschaftAnsicht,
  mailprotokollAnsicht,
  nachtpruefungAnsicht,
  unbesetztAnsicht,
} from './betrieb.js';
import type { ausgabeAnsicht, gesamtbericht, kampagneAnsicht, kampagneKurz } from './kampagnen.js';
import type {
  anmeldungAnsicht,
  fremderSchluessel,
  kontoEinstellungen,
  schluesselAnsicht,
  schluesselEinmal,
} from './konto.js';
import type {
  aufgabeAnsicht,
  aufgabenuebersicht,
  auftragszeile,
  beschlussAnsicht,
  erledigtAnsicht,
  facetten,
  facettenwert,
  filterAnsicht,
  fristzeile,
  kalenderaboAnsicht,
  kalenderaboAntwort,
  suchantwort,
  vorgangsfacetten,
} from './listen.js';
import type { pruefpfadAnsicht } from './mandant.js';
import type {
  handlungsfeld,
  massnahmeAenderung,
  massnahmeAnsicht,
  massnahmeEingabe,
  massnahmeKurz,
  massnahmenimport,
} from './massnahmen.js';
import type {
  amtVorschlag,
  ichAnsicht,
  personAnsicht,
  ressortAnsicht,
  vertretungAnsicht,
} from './menschen.js';
import type { regelwechselAnsicht } from './mandant.js';
import type { passkeyAnsicht } from './passkey.js';
import type { planschritt, sitzungAnsicht, topAnsicht } from './sitzungen.js';
import type { verfahrenAnsicht, verfahrensbild } from './verfahren.js';
import type {
  fristAnsicht,
  importAntwort,
  moeglicherSchritt,
  schrittAntwort,
  schrittEintrag,
  vorgangAnsicht,
  vorgangKurz,
} from './vorgaenge.js';
import type {
  abschnittAnsicht,
  anlageAnsicht,
  anwesenheitAnsicht,
  bemerkungAnsicht,
  fassungAnsicht,
  fassungKurz,
  massgabeAnsicht,
  mitzeichnungAnsicht,
  pruefung,
  vergleich,
  zifferAnsicht,
} from './vorlage.js';
import type { termin, wert } from './zellen.js';
import type { problem } from './grundformen.js';

/**
 * Types of what crosses HTTP, for those that only read: the web takes these and leaves the schemas (and zod)
 * to the server.
 */
export type Problem = z.infer<typeof problem>;
export type Seite<T> = { eintraege: T[]; weiter: string | null };

export type VorgangKurz = z.infer<typeof vorgangKurz>;
export type VorgangAnsicht = z.infer<typeof vorgangAnsicht>;
export type MoeglicherSchritt = z.infer<typeof moeglicherSchritt>;
export type SchrittEintrag = z.infer<typeof schrittEintrag>;
export type SchrittAntwort = z.infer<typeof schrittAntwort>;
export type AbschnittAnsicht = z.infer<typeof abschnittAnsicht>;
export type AnwesenheitAnsicht = z.infer<typeof anwesenheitAnsicht>;
export type FassungKurz = z.infer<typeof fassungKurz>;
export type FassungAnsicht = z.infer<typeof fassungAnsicht>;
export type Vergleich = z.infer<typeof vergleich>;
export type MitzeichnungAnsicht = z.infer<typeof mitzeichnungAnsicht>;
export type MassgabeAnsicht = z.infer<typeof massgabeAnsicht>;
export type BemerkungAnsicht = z.infer<typeof bemerkungAnsicht>;
export type AnlageAnsicht = z.infer<typeof anlageAnsicht>;
export type ZifferAnsicht = z.infer<typeof zifferAnsicht>;
export type FristAnsicht = z.infer<typeof fristAnsicht>;
export type Pruefung = z.infer<typeof pruefung>;
export type ImportAntwort = z.infer<typeof importAntwort>;

export type IchAnsicht = z.infer<typeof ichAnsicht>;
export type NachrichtAnsicht = z.infer<typeof nachrichtAnsicht>;
export type PersonAnsicht = z.infer<typeof personAnsicht>;
export type RessortAnsicht = z.infer<typeof ressortAnsicht>;
export type VertretungAnsicht = z.infer<typeof vertretungAnsicht>;
export type SitzungAnsicht = z.infer<typeof sitzungAnsicht>;
export type TopAnsicht = z.infer<typeof topAnsicht>;
export type Planschritt = z.infer<typeof planschritt>;
export type AuftragAnsicht = z.infer<typeof auftragAnsicht>;
export type ErinnerungAnsicht = z.infer<typeof erinnerungAnsicht>;
export type VerfahrenAnsicht = z.infer<typeof verfahrenAnsicht>;
export type PruefpfadAnsicht = z.infer<typeof pruefpfadAnsicht>;
export type AmtVorschlag = z.infer<typeof amtVorschlag>;

export type KontoEinstellungen = z.infer<typeof kontoEinstellungen>;
export type SchluesselAnsicht = z.infer<typeof schluesselAnsicht>;
export type SchluesselEinmal = z.infer<typeof schluesselEinmal>;
export type FremderSchluessel = z.infer<typeof fremderSchluessel>;
export type PasskeyAnsicht = z.infer<typeof passkeyAnsicht>;
export type AnmeldungAnsicht = z.infer<typeof anmeldungAnsicht>;
export type NachtpruefungAnsicht = z.infer<typeof nachtpruefungAnsicht>;
export type BereitschaftAnsicht = z.infer<typeof bereitschaftAnsicht>;
export type MailprotokollAnsicht = z.infer<typeof mailprotokollAnsicht>;
export type UnbesetztAnsicht = z.infer<typeof unbesetztAnsicht>;
export type AltfallAnsicht = z.infer<typeof altfallAnsicht>;
export type Verfahrensbild = z.infer<typeof verfahrensbild>;

export type AufgabeAnsicht = z.infer<typeof aufgabeAnsicht>;
export type Aufgabenuebersicht = z.infer<typeof aufgabenuebersicht>;
export type ErledigtAnsicht = z.infer<typeof erledigtAnsicht>;
export type Facetten = z.infer<typeof facetten>;
export type Facettenwert = z.infer<typeof facettenwert>;
export type Vorgangsfacetten = z.infer<typeof vorgangsfacetten>;
export type FilterAnsicht = z.infer<typeof filterAnsicht>;
export type BeschlussAnsicht = z.infer<typeof beschlussAnsicht>;
export type Fristzeile = z.infer<typeof fristzeile>;
export type Auftragszeile = z.infer<typeof auftragszeile>;
export type Suchantwort = z.infer<typeof suchantwort>;
export type KalenderaboAnsicht = z.infer<typeof kalenderaboAnsicht>;
export type KalenderaboAntwort = z.infer<typeof kalenderaboAntwort>;

export type Wert = z.infer<typeof wert>;
export type Termin = z.infer<typeof termin>;
export type MassnahmeKurz = z.infer<typeof massnahmeKurz>;
export type MassnahmeAnsicht = z.infer<typeof massnahmeAnsicht>;
export type MassnahmeEingabe = z.infer<typeof massnahmeEingabe>;
export type MassnahmeAenderung = z.infer<typeof massnahmeAenderung>;
export type Massnahmenimport = z.infer<typeof massnahmenimport>;
export type Handlungsfeld = z.infer<typeof handlungsfeld>;
export type Warnung = z.infer<typeof warnung>;
export type BerichtAnsicht = z.infer<typeof berichtAnsicht>;
export type BerichtEingabe = z.infer<typeof berichtEingabe>;
export type BerichtKurz = z.infer<typeof berichtKurz>;
export type Berichteimport = z.infer<typeof berichteimport>;
export type KampagneKurz = z.infer<typeof kampagneKurz>;
export type KampagneAnsicht = z.infer<typeof kampagneAnsicht>;
export type Gesamtbericht = z.infer<typeof gesamtbericht>;
export type AusgabeAnsicht = z.infer<typeof ausgabeAnsicht>;
export type RegelwechselAnsicht = z.infer<typeof regelwechselAnsicht>;
export type AbgleichAnsicht = z.infer<typeof abgleichAnsicht>;
export type AbgleichsplanAnsicht = z.infer<typeof abgleichsplan>;
