import type { Personenangabe, Rolle, Sprache, Zugangsangabe, Zweisprachig } from '#contract';
import type { Listenmangel, Sollperson } from '#dokumente';
import type { Datum } from '#kalender';

export interface Istamt {
  id: string;
  rolle: Rolle;
  ressort: string;
  von: Datum;
  bis: Datum | null;
  /** False: proposed, and waiting for a second person. */
  wirksam: boolean;
}

export interface Istperson {
  id: string;
  anmeldung: string;
  name: string;
  email: string;
  sprache: Sprache;
  aktiv: boolean;
  /** Holds an office that signs or administers, or deputises for one. */
  macht: boolean;
  aemter: readonly Istamt[];
}

/** What the house is now, and who asks. */
export interface Abgleichslage {
  heute: Datum;
  personen: readonly Istperson[];
  /** Codes of the Ressorts that are or will be. */
  ressorts: readonly string[];
  /** Details that wait for two already. */
  wartende: readonly Listenangabe[];
  /** Whoever hands the list in; null at the command line. */
  ich: string | null;
}

/** An office to be given; its person is known by her login, since she may be new. */
export interface Planamt {
  anmeldung: string;
  name: string;
  rolle: Rolle;
  ressort: string;
  von: Datum;
  bis: Datum | null;
}

/** A mail address or a login as the list keeps it until two have signed. */
export interface Listenangabe {
  person: string;
  angabe: Zugangsangabe;
  vorher: string;
  nachher: string;
}
/** The same with whose it is. */
export type Planangabe = Listenangabe & { name: string };

export interface Abgleichsplan {
  neu: Sollperson[];
  /** `adresse`: the mail address that she had, where she gets another one. */
  geaendert: { id: string; soll: Sollperson; was: Personenangabe[]; adresse: string | null }[];
  deaktiviert: Istperson[];
  entzogen: { person: Istperson; amt: Istamt }[];
  sofort: Planamt[];
  zuZweit: Planamt[];
  /** Of people with power. */
  angaben: Planangabe[];
  /** People who stay as they are. */
  unveraendert: number;
  viele: boolean;
  maengel: Listenmangel[];
  hinweise: Zweisprachig[];
  /** The same plan has the same one. */
  pruefwert: string;
}
