import type { Abschnitt, Befundzeile } from '#contract';
import type { FristAngabe } from '#kalender';
import type { Bericht, Berichtstexte } from './jahresbericht/bericht.js';

export type Dokumentklasse =
  | 'senatsvorlage'
  | 'jahresbericht'
  | 'sk_vortrag'
  | 'deputationsvorlage'
  | 'ausschussvorlage'
  | 'mitteilung'
  | 'unbekannt';

export type Vorlagenart = 'vorlage' | 'tischvorlage' | 'umlauf';
export type Ebene = 'land' | 'stadt';
export type Buchstabe = Abschnitt;

export type Zifferntyp =
  | 'beschluss'
  | 'zustimmung'
  | 'kenntnisnahme'
  | 'auftrag'
  | 'bitte_bericht'
  | 'bitte_zulieferung'
  | 'bitte_umsetzung'
  | 'bitte_gremienbefassung'
  | 'bitte_wiedervorlage'
  | 'ermaechtigung'
  | 'ueberweisung'
  | 'vorbehalt'
  | 'aussetzung';

export type Frist = FristAngabe;

/**
 * One numbered part of the Beschluss; `nr` is a number, or "1a" where a part of a Ziffer decides on its own.
 */
export interface Beschlussziffer {
  nr: number | string;
  typ: Zifferntyp[];
  adressat: string[];
  fristen: Frist[];
  text: string;
}

/** What the Senate decides on one resolution of the Bürgerschaft; `nr` as "21/170 S". */
export interface Einzelbeschluss extends Beschlussziffer {
  nr: string;
  ebene: Ebene;
  titel: string | null;
}

export type Mitzeichnungsergebnis = 'erteilt' | 'massgabe' | 'bedenken' | 'fristablauf' | 'nicht_betroffen';

export interface Beratungsschritt {
  ebene: Ebene | null;
  gremium: string | null;
  termin: string | null;
  aktion: string | null;
}

export type Beratungsergebnis =
  | 'beschlossen'
  | 'beschlossen_mit_aenderung'
  | 'kenntnis_genommen'
  | 'ausgesetzt'
  | 'zurueckgezogen'
  | 'abgelehnt'
  | 'ueberwiesen'
  | 'abgesetzt';

/** What is read out of a paper. Optional keys stand only where the paper has the fact. */
export interface Dokument extends Partial<
  Omit<Bericht, 'dokumentklasse' | 'einbringer' | 'befunde' | 'texte'>
> {
  dokumentklasse: Dokumentklasse;
  vorlagenart: Vorlagenart | null;
  neufassung?: true;
  umlauffrist?: string;
  einbringer: string[];
  dokumentdatum: string | null;
  sitzungsdatum: string | null;
  beschlosseneFassungVom: string | null;
  titel: string | null;
  untertitel?: string;
  nummer?: string;
  gremium?: string;
  ebene?: Ebene;
  vlNummer?: string;
  vlNummerSenat?: string;
  oeffentlich?: boolean;
  vertraulich?: boolean;
  wu?: string;
  beratungsfolge?: Beratungsschritt[];
  aktenzeichen?: string;
  bearbeiter?: string[];
  abschnitte: Buchstabe[];
  beschluesse: Beschlussziffer[];
  einzelbeschluesse?: Einzelbeschluss[];
  mitzeichnung?: Record<string, Mitzeichnungsergebnis>;
  dissens?: string[];
  beratungsergebnis?: Beratungsergebnis;
  wiedervorlage?: string;
  erledigtAuftrag?: { beschlussVom: string; nr: number | string | null };
  /** The reports of a file that holds several. */
  berichte?: Bericht[];
  befunde: Befundzeile[];
  texte: Partial<Record<Buchstabe, string>> & Berichtstexte;
}
