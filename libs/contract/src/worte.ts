/**
 * The closed lists of words that cross a border: procedure, form, database, API, page. Each is said here and
 * nowhere else; a word that is missing or misspelt somewhere else does not compile.
 */

export const ABSCHNITTE = ['A', 'B', 'C', 'D', 'E', 'F', 'G'] as const;
export type Abschnitt = (typeof ABSCHNITTE)[number];

/** Need-to-know level of a Vorgang. */
export const STUFEN = ['offen', 'nfd', 'vertraulich'] as const;
export type Stufe = (typeof STUFEN)[number];

/** What is active in an attachment, or hides something else: it is kept, and everybody sees it. */
export const DATEIMERKMALE = ['makros', 'skript', 'oeffnen', 'startet', 'dateien', 'verschluesselt'] as const;
export type Dateimerkmal = (typeof DATEIMERKMALE)[number];

/** How far a Vorgang has come, for who may see it; the furthest it ever reached (regeln.md §1.6). */
export const ZUGANGSPHASEN = ['haus', 'mitzeichnung', 'senat', 'entschieden'] as const;
export type Zugangsphase = (typeof ZUGANGSPHASEN)[number];

/** What the history of a Vorgang is filtered by. */
export const VERLAUFSGRUPPEN = ['entscheidungen', 'texte', 'ablauf'] as const;
export type Verlaufsgruppe = (typeof VERLAUFSGRUPPEN)[number];

/** Procedures, by their id. */
export const VERFAHREN = ['senatsvorlage', 'auftrag', 'jahresbericht', 'kampagne'] as const;
export type Verfahrensname = (typeof VERFAHREN)[number];

/** Roles that a person can hold at a Ressort: first those that act in procedures. */
export const VERFAHRENSROLLEN = ['AUT', 'RL', 'AL', 'MV', 'BW', 'VB', 'STR', 'SEN', 'SK', 'CDS'] as const;
export type Verfahrensrolle = (typeof VERFAHRENSROLLEN)[number];
/** Those who may begin a paper in their Ressort. */
export const VORLAGENBEGINNENDE = ['AUT', 'VB', 'RL', 'AL'] as const satisfies readonly Verfahrensrolle[];
export const ROLLEN = [...VERFAHRENSROLLEN, 'ADMIN', 'PRUEF'] as const;
export type Rolle = (typeof ROLLEN)[number];
/** Who holds one of these is deputised for only by somebody of that rank (regeln.md §3). */
export const LEITENDE_ROLLEN = ['STR', 'SEN', 'CDS'] as const satisfies readonly Rolle[];
/** From this rank on somebody of the house deputises for its head. */
export const RANGROLLEN = ['RL', 'AL', ...LEITENDE_ROLLEN] as const satisfies readonly Rolle[];
/** In what somebody acts: an office, or as the person that she is (an author without one). */
export const HANDELNDE = [...ROLLEN, 'person'] as const;
export type Handelnde = (typeof HANDELNDE)[number];

/** An office by its role and Ressort, or one person: `STR@SF`, `person@0190…`. */
export type Stelle = `${Handelnde}@${string}`;

/** What stands of the co-signature of one Ressort. */
export const MITZEICHNUNGSSTAENDE = [
  'offen',
  'erteilt',
  'erteiltMitMassgabe',
  'bedenken',
  'nichtBetroffen',
  'verschwiegen',
  'keineRueckmeldung',
  'herausgenommen',
] as const;
export type Mitzeichnungsstand = (typeof MITZEICHNUNGSSTAENDE)[number];

/** Schritte with which a Ressort gives its verdict: the first one, the same again, another one. */
export const MITZEICHNENDE_SCHRITTE = ['mitzeichnen', 'mitzeichnungBestaetigen', 'urteilErsetzen'] as const;

/** The verdict that a Ressort gives, and what is recorded as signed: silence after the deadline as well. */
export const URTEILE = ['erteilt', 'massgabe', 'bedenken', 'nicht_betroffen'] as const;
export type Urteil = (typeof URTEILE)[number];
export const ZEICHNUNGSURTEILE = [...URTEILE, 'fristablauf', 'einwand'] as const;
export type Zeichnungsurteil = (typeof ZEICHNUNGSURTEILE)[number];

/**
 * What becomes of a Massgabe: by the Ressort that set it, by the lead (a rejected one is dissent), by time after
 * the lead has said that it is met, or by the next verdict of its Ressort.
 */
export const MASSGABENURTEILE = ['erfuellt', 'verzichtet'] as const;
export type Massgabenurteil = (typeof MASSGABENURTEILE)[number];
export const MASSGABENERLEDIGUNGEN = [...MASSGABENURTEILE, 'zurueckgewiesen'] as const;
export type Massgabenerledigung = (typeof MASSGABENERLEDIGUNGEN)[number];
export const MASSGABENSTAENDE = [
  'offen',
  ...MASSGABENERLEDIGUNGEN,
  'umgesetzt',
  'ohneRueckmeldung',
  'ersetzt',
] as const;
export type Massgabenstand = (typeof MASSGABENSTAENDE)[number];

export const BEMERKUNGSARTEN = ['inhaltlich', 'redaktionell', 'intern'] as const;
export type Bemerkungsart = (typeof BEMERKUNGSARTEN)[number];
export const BEMERKUNGSANTWORTEN = ['erledigt', 'abgelehnt'] as const;
export type Bemerkungsantwort = (typeof BEMERKUNGSANTWORTEN)[number];
export const BEMERKUNGSSTAENDE = ['offen', 'uebernommen', 'abgelehnt', 'erledigt'] as const;
export type Bemerkungsstand = (typeof BEMERKUNGSSTAENDE)[number];

/** What is compared of two Fassungen, how a place has changed, and how a piece of its text. */
export const TEXTSTELLEN = ['Titel', 'Untertitel', ...ABSCHNITTE, 'Anlagen'] as const;
export type Textstelle = (typeof TEXTSTELLEN)[number];
export const VERGLEICHSSTAENDE = ['gleich', 'geaendert', 'neu', 'entfallen'] as const;
export type Vergleichsstand = (typeof VERGLEICHSSTAENDE)[number];
export const TEXTTEILE = ['gleich', 'eingefuegt', 'geloescht'] as const;

/** Changes that make a Fassung more than editorial. */
export const BEDEUTSAMES = ['Titel', 'G', 'Zahl', 'Stelle', 'Anlagen'] as const;
export type Bedeutsames = (typeof BEDEUTSAMES)[number];

/** How much a finding before submission weighs. */
export const BEFUNDSCHWEREN = ['hindernis', 'warnung', 'hinweis'] as const;
export type Befundschwere = (typeof BEFUNDSCHWEREN)[number];

/** How urgent a co-signature is. */
export const EILEN = ['normal', 'kurz', 'eilt'] as const;
export type Eile = (typeof EILEN)[number];

/** State of one point of a formal check; none is preset. */
export const PRUEFSTAENDE = ['in_ordnung', 'entfaellt', 'mangelhaft'] as const;
export type Pruefstand = (typeof PRUEFSTAENDE)[number];

/** What a body that is consulted after the decision said. */
export const GREMIENERGEBNISSE = ['beraten', 'zugestimmt', 'abgelehnt'] as const;
export type Gremienergebnis = (typeof GREMIENERGEBNISSE)[number];
export const GREMIENSTAENDE = ['geplant', ...GREMIENERGEBNISSE] as const;
export type Gremienstand = (typeof GREMIENSTAENDE)[number];
/** As a Vorgang shows it; `unterrichtet`: a campaign's body has heard of the report. */
export const GREMIENAUSKUENFTE = [...GREMIENSTAENDE, 'unterrichtet'] as const;
export type Gremienauskunft = (typeof GREMIENAUSKUENFTE)[number];

export const VEROEFFENTLICHUNGEN = ['veroeffentlicht', 'teilveroeffentlicht', 'gesperrt'] as const;
export type Veroeffentlichung = (typeof VEROEFFENTLICHUNGEN)[number];
/** How much of a paper is published, and what is said about its economic effects. */
export const UMFAENGE = ['voll', 'teil'] as const;
export type Umfang = (typeof UMFAENGE)[number];
export const WIRTSCHAFTLICHKEITEN = ['nicht_erforderlich', 'liegt_bei', 'fehlt'] as const;
export type Wirtschaftlichkeit = (typeof WIRTSCHAFTLICHKEITEN)[number];
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

/** Outcomes of a TOP, named after the Schritt that brought them. */
export const TOP_ERGEBNISSE = [
  'beschliessen',
  'mitAenderungBeschliessen',
  'kenntnisNehmen',
  'ueberweisen',
  'aussetzen',
  'ablehnen',
  'absetzen',
  'zurueckziehen',
] as const;
/** Outcomes that are a Beschluss. */
export const BESCHLUSSERGEBNISSE = ['beschliessen', 'mitAenderungBeschliessen', 'kenntnisNehmen'] as const;
/** Outcomes without a deliberation: they are told at once, and the meeting may still move. */
export const ERGEBNISSE_OHNE_BERATUNG = ['absetzen', 'zurueckziehen'] as const;
export type TopErgebnis = (typeof TOP_ERGEBNISSE)[number];
export const SITZUNGSSTAENDE = ['geplant', 'eingeladen', 'offen', 'abgeschlossen', 'entfallen'] as const;
export type Sitzungsstand = (typeof SITZUNGSSTAENDE)[number];
/** What the chancellery may do with a Sitzung. */
export const SITZUNGSHANDLUNGEN = [
  'einladen',
  'eroeffnen',
  'abschliessen',
  'nacherfassen',
  'nacherfassungBestaetigen',
  'verlegen',
  'absagen',
  'wiederAnsetzen',
] as const;
export type Sitzungshandlung = (typeof SITZUNGSHANDLUNGEN)[number];
export const TAGESORDNUNGSTEILE = ['oeffentlich', 'vertraulich'] as const;
export type Tagesordnungsteil = (typeof TAGESORDNUNGSTEILE)[number];

/** What counts for a due date: the Sitzung that decides, or receipt by the Senatskanzlei. */
export const MASSGEBLICH = ['sitzung', 'eingang'] as const;
export type Massgeblich = (typeof MASSGEBLICH)[number];

export const FRISTSTAENDE = ['laeuft', 'abgelaufen', 'beendet'] as const;
export type Friststand = (typeof FRISTSTAENDE)[number];
export const ERINNERUNGSSTAENDE = ['geplant', 'uebergeben', 'entfallen'] as const;

/** Where a list of Auftraege is narrowed to. */
export const AUFTRAGSLAGEN = ['offen', 'ueberfaellig', 'erledigt'] as const;
export type Auftragslage = (typeof AUFTRAGSLAGEN)[number];

/** Rules that say whose word counts: two persons switch them, with a reason. */
export const REGELN_ZU_ZWEIT = ['verschweigen', 'massgabenBlockieren', 'senatorZeichnet'] as const;
export type RegelZuZweit = (typeof REGELN_ZU_ZWEIT)[number];

/** Stations to which the CDS may move a stuck paper; everything that follows is checked there again. */
export const UMSTELLSTATIONEN = [
  'entwurf',
  'formalpruefung',
  'ressortabstimmung',
  'schlusszeichnungStaatsrat',
] as const;
export type Umstellstation = (typeof UMSTELLSTATIONEN)[number];

/** When a task is due, and what its holder has seen of it. */
export const DRINGLICHKEITEN = [
  'ueberfaellig',
  'heute',
  'sieben_tage',
  'spaeter',
  'ohne_frist',
  'verfolgen',
] as const;
export type Dringlichkeit = (typeof DRINGLICHKEITEN)[number];
/** What may be done with several tasks after one look at the list of them. */
export const SAMMELARTEN = ['mitzeichnen', 'freigeben'] as const;
export type Sammelart = (typeof SAMMELARTEN)[number];
export const BLICKE = ['neu', 'geaendert', 'gesehen'] as const;
export const VERTRETUNGSWEISEN = ['mit', 'ohne'] as const;
export type Vertretungsweise = (typeof VERTRETUNGSWEISEN)[number];
export const JA_NEIN = ['ja', 'nein'] as const;
export type JaNein = (typeof JA_NEIN)[number];
/** Which way a list by date is read. */
export const RICHTUNGEN = ['vorwaerts', 'rueckwaerts'] as const;

/** What becomes of an office that one person has granted. */
export const AMTSSTAENDE = ['vorgeschlagen', 'wirksam', 'abgelehnt'] as const;
export type Amtsstand = (typeof AMTSSTAENDE)[number];

/** In what form a list of people comes. */
export const ABGLEICHSARTEN = ['csv', 'scim'] as const;
export type Abgleichsart = (typeof ABGLEICHSARTEN)[number];
/** How far a list of offices has come: a key has handed it in, one person has confirmed it, a second one too. */
export const ABGLEICHSSTAENDE = ['vorgelegt', 'bestaetigt', 'wirksam', 'verworfen'] as const;
export type Abgleichsstand = (typeof ABGLEICHSSTAENDE)[number];
/** What may be different about a person. */
export const PERSONENANGABEN = ['name', 'email', 'sprache'] as const;
export type Personenangabe = (typeof PERSONENANGABEN)[number];
/** What lets somebody in, or reaches her: of somebody with power two persons change it (regeln.md §3). */
export const ZUGANGSANGABEN = ['email', 'anmeldung'] as const;
export type Zugangsangabe = (typeof ZUGANGSANGABEN)[number];

/** What moves a procedure on: a person, a deadline, at once, or because all parts are done. */
export const WEGARTEN = ['schritt', 'frist', 'sofort', 'fertig'] as const;
export type Wegart = (typeof WEGARTEN)[number];
/** What happens to a running deadline when its Vorgang moves to another version of the procedure. */
export const FRISTUEBERNAHMEN = ['behalten', 'neu', 'verwerfen'] as const;
export type Fristuebernahme = (typeof FRISTUEBERNAHMEN)[number];

/** What the nightly check says; `ueberfaellig`: nobody has checked for more than 36 hours. */
/** Does the sealing of the audit trail keep up? */
export const SIEGELLAGEN = ['laeuft', 'steht'] as const;
export type Siegellage = (typeof SIEGELLAGEN)[number];
export const NACHTLAGEN = ['gilt', 'verletzt', 'ueberfaellig', 'nie'] as const;
export type Nachtlage = (typeof NACHTLAGEN)[number];

/** Whether some worker works, works in part, or none does; and whether it reaches its queue. */
export const WORKERLAGEN = ['laeuft', 'gestoert', 'steht'] as const;
export type Workerlage = (typeof WORKERLAGEN)[number];
export const WARTESCHLANGENLAGEN = ['erreichbar', 'gestoert', 'unbekannt'] as const;
export type Warteschlangenlage = (typeof WARTESCHLANGENLAGEN)[number];
/** Whether the database takes what is written to it. */
export const DATENBANKLAGEN = ['schreibt', 'schreibt_nicht'] as const;
export type Datenbanklage = (typeof DATENBANKLAGEN)[number];

/** Whether the virus scanner of the installation answers. */
export const VIRENPRUEFUNGSLAGEN = ['bereit', 'gestoert'] as const;
export type Virenpruefungslage = (typeof VIRENPRUEFUNGSLAGEN)[number];

/** Groups of messages (nobody turns alarms off or puts them off), how somebody is told, what became of one. */
export const NACHRICHTENGRUPPEN = ['aufgaben', 'fristen', 'hinweise', 'alarme'] as const;
export type Nachrichtengruppe = (typeof NACHRICHTENGRUPPEN)[number];
export const ZUSTELLWEISEN = ['sofort', 'ueberblick', 'aus'] as const;
export type Zustellweise = (typeof ZUSTELLWEISEN)[number];
export const NACHRICHTENSTAENDE = ['wartet', 'gesendet', 'fehlgeschlagen', 'entfallen', 'ohne_mail'] as const;
export type Nachrichtenstand = (typeof NACHRICHTENSTAENDE)[number];

export const SPRACHEN = ['de', 'en'] as const;
export type Sprache = (typeof SPRACHEN)[number];

/** The traffic light of a yearly report, and how it compares with the year before. */
export const KURZEINSCHAETZUNGEN = ['gruen', 'gelb', 'rot'] as const;
export type Kurzeinschaetzung = (typeof KURZEINSCHAETZUNGEN)[number];
export const TRENDS = ['besser', 'gleich', 'schlechter'] as const;
export type Trend = (typeof TRENDS)[number];
/** What a Kennzahl measures, which way is better, and how exact a date is. */
export const EBENEN = ['wirkung', 'programm', 'organisation'] as const;
export type Ebene = (typeof EBENEN)[number];
export const ZIELRICHTUNGEN = ['mehr', 'weniger'] as const;
export type Zielrichtung = (typeof ZIELRICHTUNGEN)[number];
export const GENAUIGKEITEN = ['tag', 'monat', 'quartal', 'jahr'] as const;
export type Genauigkeit = (typeof GENAUIGKEITEN)[number];
/** Where a report comes from, and what became of one in a document. */
export const BERICHTSHERKUENFTE = ['kampagne', 'import'] as const;
export const IMPORTSTAENDE = ['neu', 'vorhanden', 'ersetzt'] as const;
export type Importstand = (typeof IMPORTSTAENDE)[number];
/** What stands in the consolidated report instead of a report. */
export const OHNE_BERICHT = ['entfallen', 'nichtVorgelegt', 'nichtFreigegeben'] as const;
export type OhneBericht = (typeof OHNE_BERICHT)[number];
export const MASSNAHMENSTAENDE = ['laeuft', 'abgeschlossen', 'entfallen'] as const;
export type Massnahmenstand = (typeof MASSNAHMENSTAENDE)[number];
export const MASSNAHMENBEZUEGE = ['auftrag', 'bericht', 'sonst'] as const;
export type Massnahmenbezug = (typeof MASSNAHMENBEZUEGE)[number];
export const AUSGABEFORMEN = ['xlsx', 'json', 'html'] as const;
export type Ausgabeform = (typeof AUSGABEFORMEN)[number];
export const AUSGABESTAENDE = ['wartet', 'laeuft', 'fertig', 'abgebrochen', 'gescheitert'] as const;
export type Ausgabestand = (typeof AUSGABESTAENDE)[number];
/** Lists whose filters somebody can keep. */
export const LISTENBEREICHE = ['posteingang', 'vorlagen'] as const;
export type Listenbereich = (typeof LISTENBEREICHE)[number];

/** Whether a text is one of the words of a closed list. */
export const istEinesVon = <W extends string>(worte: readonly W[], text: string): text is W =>
  (worte as readonly string[]).includes(text);

/** What an API key was made for; each of the first three holds those before it. */
export const SCHLUESSELUMFAENGE = ['lesen', 'schreiben', 'binden', 'verwalten', 'abgleichen'] as const;
export type Schluesselumfang = (typeof SCHLUESSELUMFAENGE)[number];
/** A key holds with its Umfang what it needs for it: who binds also reads and writes. */
export const UMFANG_MIT: Readonly<Record<Schluesselumfang, readonly Schluesselumfang[]>> = {
  lesen: ['lesen'],
  schreiben: ['lesen', 'schreiben'],
  binden: ['lesen', 'schreiben', 'binden'],
  verwalten: ['lesen', 'schreiben', 'binden', 'verwalten'],
  abgleichen: ['lesen', 'abgleichen'],
};
/** What a person makes for herself in the page; the rest is made at the installation. */
export const EIGENE_UMFAENGE = ['lesen', 'schreiben'] as const satisfies readonly Schluesselumfang[];

/** Who hears of a change of rights (regeln.md §2). */
export const HOERENDE = ['betroffene', 'beide', 'verwaltung', 'cds', 'revision', 'verfahren'] as const;
export type Hoerende = (typeof HOERENDE)[number];
/** What a passkey is made for at a moment: to be registered, or to prove who somebody is. */
export const PASSKEYZWECKE = ['registrieren', 'ausweisen'] as const;
export type Passkeyzweck = (typeof PASSKEYZWECKE)[number];
/** Why there are no passkeys: the operator has switched them off, or the address has no TLS or no name. */
export const PASSKEYHINDERNISSE = ['abgeschaltet', 'adresse'] as const;
export type Passkeyhindernis = (typeof PASSKEYHINDERNISSE)[number];
/** By which means somebody has proved who she is: at the provider, by a passkey, or by an API key alone. */
export const NACHWEISMITTEL = ['anmeldung', 'passkey', 'schluessel'] as const;
export type Nachweismittel = (typeof NACHWEISMITTEL)[number];
/** When a change of rights needs a second person: always, or where it gives power over papers. */
export const ZWEITE_PERSON = ['immer', 'bei_macht', 'fuer_andere', 'ist_sie', 'verfahren'] as const;
export type ZweitePerson = (typeof ZWEITE_PERSON)[number];
