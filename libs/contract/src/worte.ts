/**
 * The closed lists of words that cross a border: procedure, form, database, API, page. Each is said here and
 * nowhere else; a word that is missing or misspelt somewhere else does not compile.
 */

export const ABSCHNITTE = ['A', 'B', 'C', 'D', 'E', 'F', 'G'] as const;
export type Abschnitt = (typeof ABSCHNITTE)[number];

/** Need-to-know level of a Vorgang. */
export const STUFEN = ['offen', 'nfd', 'vertraulich'] as const;
export type Stufe = (typeof STUFEN)[number];

/** Procedures, by their id. */
export const VERFAHREN = ['senatsvorlage', 'auftrag', 'jahresbericht', 'kampagne'] as const;
export type Verfahrensname = (typeof VERFAHREN)[number];

/** Roles that a person can hold at a Ressort: first those that act in procedures. */
export const VERFAHRENSROLLEN = ['AUT', 'RL', 'AL', 'MV', 'BW', 'VB', 'STR', 'SEN', 'SK', 'CDS'] as const;
export type Verfahrensrolle = (typeof VERFAHRENSROLLEN)[number];
export const ROLLEN = [...VERFAHRENSROLLEN, 'ADMIN', 'PRUEF'] as const;
export type Rolle = (typeof ROLLEN)[number];

/** An office by its role and Ressort, or one person: `STR@SF`, `person@0190…`. */
export type Stelle = `${Rolle | 'person'}@${string}`;

/** What stands of the co-signature of one Ressort. */
export const MITZEICHNUNGSSTAENDE = [
  'offen',
  'erteilt',
  'erteiltMitMassgabe',
  'bedenken',
  'nichtBetroffen',
  'verschwiegen',
] as const;
export type Mitzeichnungsstand = (typeof MITZEICHNUNGSSTAENDE)[number];

/** The verdict that a Ressort gives, and what is recorded as signed: silence after the deadline as well. */
export const URTEILE = ['erteilt', 'massgabe', 'bedenken', 'nicht_betroffen'] as const;
export type Urteil = (typeof URTEILE)[number];
export const ZEICHNUNGSURTEILE = [...URTEILE, 'fristablauf'] as const;
export type Zeichnungsurteil = (typeof ZEICHNUNGSURTEILE)[number];

export const MASSGABENERLEDIGUNGEN = ['erfuellt', 'verzichtet', 'zurueckgewiesen'] as const;
export type Massgabenerledigung = (typeof MASSGABENERLEDIGUNGEN)[number];
export const MASSGABENSTAENDE = ['offen', ...MASSGABENERLEDIGUNGEN] as const;
export type Massgabenstand = (typeof MASSGABENSTAENDE)[number];

export const BEMERKUNGSARTEN = ['redaktionell', 'inhaltlich', 'intern'] as const;
export type Bemerkungsart = (typeof BEMERKUNGSARTEN)[number];
export const BEMERKUNGSANTWORTEN = ['erledigt', 'abgelehnt'] as const;
export const BEMERKUNGSSTAENDE = ['offen', 'uebernommen', 'abgelehnt', 'erledigt'] as const;
export type Bemerkungsstand = (typeof BEMERKUNGSSTAENDE)[number];

/** How urgent a co-signature is. */
export const EILEN = ['normal', 'kurz', 'eilt'] as const;
export type Eile = (typeof EILEN)[number];

/** What a body that is consulted after the decision said. */
export const GREMIENERGEBNISSE = ['beraten', 'zugestimmt', 'abgelehnt'] as const;
export const GREMIENSTAENDE = ['geplant', ...GREMIENERGEBNISSE] as const;
export type Gremienstand = (typeof GREMIENSTAENDE)[number];

export const VEROEFFENTLICHUNGEN = ['veroeffentlicht', 'teilveroeffentlicht', 'gesperrt'] as const;
export type Veroeffentlichung = (typeof VEROEFFENTLICHUNGEN)[number];
/** Grounds on which a paper is withheld. */
export const SPERRGRUENDE = ['§ 3 BremIFG', '§ 4 BremIFG', '§ 5 BremIFG', '§ 6 BremIFG'] as const;
export type Sperrgrund = (typeof SPERRGRUENDE)[number];

/** Kinds of Ziffern that become an Auftrag once the Senate has decided, and all kinds. */
export const AUFTRAGSARTEN = [
  'auftrag',
  'bitte_bericht',
  'bitte_zulieferung',
  'bitte_umsetzung',
  'bitte_gremienbefassung',
  'bitte_wiedervorlage',
] as const;
export const ZIFFERNARTEN = [
  'beschluss',
  'zustimmung',
  'kenntnisnahme',
  ...AUFTRAGSARTEN,
  'ermaechtigung',
  'ueberweisung',
  'vorbehalt',
  'aussetzung',
] as const;
export type Ziffernart = (typeof ZIFFERNARTEN)[number];

export const SITZUNGSSTAENDE = ['geplant', 'abgeschlossen', 'entfallen'] as const;
export type Sitzungsstand = (typeof SITZUNGSSTAENDE)[number];
export const TAGESORDNUNGSTEILE = ['oeffentlich', 'vertraulich'] as const;
export type Tagesordnungsteil = (typeof TAGESORDNUNGSTEILE)[number];

/** What counts for a due date: the Sitzung that decides, or receipt by the Senatskanzlei. */
export const MASSGEBLICH = ['sitzung', 'eingang'] as const;
export type Massgeblich = (typeof MASSGEBLICH)[number];

export const FRISTSTAENDE = ['laeuft', 'abgelaufen', 'beendet'] as const;
export type Friststand = (typeof FRISTSTAENDE)[number];
export const ERINNERUNGSSTAENDE = ['geplant', 'uebergeben', 'entfallen'] as const;

/** Groups of messages (nobody turns alarms off or puts them off), how somebody is told, what became of one. */
export const NACHRICHTENGRUPPEN = ['aufgaben', 'fristen', 'hinweise', 'alarme'] as const;
export type Nachrichtengruppe = (typeof NACHRICHTENGRUPPEN)[number];
export const ZUSTELLWEISEN = ['sofort', 'ueberblick', 'aus'] as const;
export type Zustellweise = (typeof ZUSTELLWEISEN)[number];
export const NACHRICHTENSTAENDE = ['wartet', 'gesendet', 'fehlgeschlagen', 'entfallen', 'ohne_mail'] as const;
export type Nachrichtenstand = (typeof NACHRICHTENSTAENDE)[number];

export const SPRACHEN = ['de', 'en'] as const;
export type Sprache = (typeof SPRACHEN)[number];

/** The traffic light of a yearly report. */
export const KURZEINSCHAETZUNGEN = ['gruen', 'gelb', 'rot'] as const;
export const MASSNAHMENSTAENDE = ['laeuft', 'abgeschlossen', 'entfallen'] as const;
export const MASSNAHMENBEZUEGE = ['auftrag', 'bericht', 'sonst'] as const;
export const AUSGABEFORMEN = ['xlsx', 'json', 'html'] as const;
export const AUSGABESTAENDE = ['wartet', 'laeuft', 'fertig', 'abgebrochen', 'gescheitert'] as const;
export const LISTENBEREICHE = ['posteingang', 'vorlagen'] as const;
