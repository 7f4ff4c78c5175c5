import type { z } from 'zod';
import type * as b from './berichte.js';
import type * as grund from './grundformen.js';
import type * as k from './konto.js';
import type * as l from './listen.js';
import type * as u from './umfeld.js';
import type * as v from './vorgaenge.js';

/**
 * Types of what crosses HTTP, for those that only read: the web takes these and leaves the schemas (and zod)
 * to the server.
 */
export type Problem = z.infer<typeof grund.problem>;
export type Seite<T> = { eintraege: T[]; weiter: string | null };
export type Stufe = z.infer<typeof grund.stufe>;

export type VorgangKurz = z.infer<typeof v.vorgangKurz>;
export type VorgangAnsicht = z.infer<typeof v.vorgangAnsicht>;
export type MoeglicherSchritt = z.infer<typeof v.moeglicherSchritt>;
export type SchrittEintrag = z.infer<typeof v.schrittEintrag>;
export type SchrittAntwort = z.infer<typeof v.schrittAntwort>;
export type AbschnittAnsicht = z.infer<typeof v.abschnittAnsicht>;
export type AnwesenheitAnsicht = z.infer<typeof v.anwesenheitAnsicht>;
export type FassungKurz = z.infer<typeof v.fassungKurz>;
export type FassungAnsicht = z.infer<typeof v.fassungAnsicht>;
export type Vergleich = z.infer<typeof v.vergleich>;
export type MitzeichnungAnsicht = z.infer<typeof v.mitzeichnungAnsicht>;
export type MassgabeAnsicht = z.infer<typeof v.massgabeAnsicht>;
export type BemerkungAnsicht = z.infer<typeof v.bemerkungAnsicht>;
export type AnlageAnsicht = z.infer<typeof v.anlageAnsicht>;
export type ZifferAnsicht = z.infer<typeof v.zifferAnsicht>;
export type FristAnsicht = z.infer<typeof v.fristAnsicht>;
export type Pruefung = z.infer<typeof v.pruefung>;
export type ImportAntwort = z.infer<typeof v.importAntwort>;

export type IchAnsicht = z.infer<typeof u.ichAnsicht>;
export type NachrichtAnsicht = z.infer<typeof u.nachrichtAnsicht>;
export type PersonAnsicht = z.infer<typeof u.personAnsicht>;
export type RessortAnsicht = z.infer<typeof u.ressortAnsicht>;
export type VertretungAnsicht = z.infer<typeof u.vertretungAnsicht>;
export type SitzungAnsicht = z.infer<typeof u.sitzungAnsicht>;
export type TopAnsicht = z.infer<typeof u.topAnsicht>;
export type Planschritt = z.infer<typeof u.planschritt>;
export type AuftragAnsicht = z.infer<typeof u.auftragAnsicht>;
export type ErinnerungAnsicht = z.infer<typeof u.erinnerungAnsicht>;
export type VerfahrenAnsicht = z.infer<typeof u.verfahrenAnsicht>;
export type PruefpfadAnsicht = z.infer<typeof u.pruefpfadAnsicht>;
export type AmtVorschlag = z.infer<typeof u.amtVorschlag>;

export type KontoEinstellungen = z.infer<typeof k.kontoEinstellungen>;
export type SchluesselAnsicht = z.infer<typeof k.schluesselAnsicht>;
export type SchluesselEinmal = z.infer<typeof k.schluesselEinmal>;
export type AnmeldungAnsicht = z.infer<typeof k.anmeldungAnsicht>;
export type NachtpruefungAnsicht = z.infer<typeof k.nachtpruefungAnsicht>;
export type BereitschaftAnsicht = z.infer<typeof k.bereitschaftAnsicht>;
export type MailprotokollAnsicht = z.infer<typeof k.mailprotokollAnsicht>;
export type Verfahrensbild = z.infer<typeof k.verfahrensbild>;

export type AufgabeAnsicht = z.infer<typeof l.aufgabeAnsicht>;
export type Aufgabenuebersicht = z.infer<typeof l.aufgabenuebersicht>;
export type ErledigtAnsicht = z.infer<typeof l.erledigtAnsicht>;
export type Facetten = z.infer<typeof l.facetten>;
export type Facettenwert = z.infer<typeof l.facettenwert>;
export type Vorgangsfacetten = z.infer<typeof l.vorgangsfacetten>;
export type FilterAnsicht = z.infer<typeof l.filterAnsicht>;
export type BeschlussAnsicht = z.infer<typeof l.beschlussAnsicht>;
export type Fristzeile = z.infer<typeof l.fristzeile>;
export type Auftragszeile = z.infer<typeof l.auftragszeile>;
export type Suchantwort = z.infer<typeof l.suchantwort>;
export type KalenderaboAnsicht = z.infer<typeof l.kalenderaboAnsicht>;
export type KalenderaboAntwort = z.infer<typeof l.kalenderaboAntwort>;

export type Wert = z.infer<typeof b.wert>;
export type Termin = z.infer<typeof b.termin>;
export type Kurzeinschaetzung = z.infer<typeof b.kurzeinschaetzung>;
export type MassnahmeKurz = z.infer<typeof b.massnahmeKurz>;
export type MassnahmeAnsicht = z.infer<typeof b.massnahmeAnsicht>;
export type MassnahmeEingabe = z.infer<typeof b.massnahmeEingabe>;
export type MassnahmeAenderung = z.infer<typeof b.massnahmeAenderung>;
export type Massnahmenimport = z.infer<typeof b.massnahmenimport>;
export type Handlungsfeld = z.infer<typeof b.handlungsfeld>;
export type Warnung = z.infer<typeof b.warnung>;
export type BerichtAnsicht = z.infer<typeof b.berichtAnsicht>;
export type BerichtEingabe = z.infer<typeof b.berichtEingabe>;
export type BerichtKurz = z.infer<typeof b.berichtKurz>;
export type Berichteimport = z.infer<typeof b.berichteimport>;
export type KampagneKurz = z.infer<typeof b.kampagneKurz>;
export type KampagneAnsicht = z.infer<typeof b.kampagneAnsicht>;
export type Gesamtbericht = z.infer<typeof b.gesamtbericht>;
export type AusgabeAnsicht = z.infer<typeof b.ausgabeAnsicht>;
