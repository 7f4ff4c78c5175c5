export interface Geschichtsvorlage {
  titel: string;
  abschnitte: Record<string, string>;
}

const C = 'Alternativen wurden geprüft; sie werden nicht vorgeschlagen.';
const D = `Finanzielle und personalwirtschaftliche Auswirkungen: Die Arbeit der Lenkungsgruppe wird mit vorhandenem Personal der beteiligten Häuser geleistet. Zusätzliche Kosten entstehen nicht.

Genderprüfung: Unterschiede für die Geschlechter sind nicht zu erkennen.

Klimacheck: Der Bericht selbst hat keine Auswirkungen auf das Klima.`;
const F =
  'Die Vorlage eignet sich für die Öffentlichkeitsarbeit und für die Veröffentlichung nach dem Bremer Informationsfreiheitsgesetz.';

/** The first paper: the Senate sets a date for the next report. */
export const ERSTE: Geschichtsvorlage = {
  titel: 'Schwerpunkte der Lenkungsgruppe Verwaltungsmodernisierung und Digitalisierung',
  abschnitte: {
    A: 'Seit dem Sommer 2024 arbeitet eine Lenkungsgruppe der Staatsrätinnen und Staatsräte an Vorhaben, die mehrere Häuser betreffen. Der Senat hat darum gebeten, über die Auswahl der Vorhaben und die Art der Berichte unterrichtet zu werden.',
    B: `Die Lenkungsgruppe hat vier Schwerpunkte gewählt: das digitale Bürgeramt, kürzere Wege zum Termin, den Einsatz lernender Systeme und schnellere Genehmigungen. Termine in den Bürgerämtern sollen innerhalb von 14 bis 31 Tagen frei sein.

Über den Fortgang legt die Lenkungsgruppe dem Senat bis zum 30.09.2025 einen weiteren Bericht vor.`,
    C,
    D,
    F,
    E: 'Die Vorlage ist abgestimmt mit dem Senator für Inneres und Sport, der Senatorin für Bau, Mobilität und Stadtentwicklung, der Senatorin für Arbeit, Soziales, Jugend und Integration, der Senatorin für Justiz und Verfassung, der Senatorin für Kinder und Bildung und dem Magistrat der Stadt Bremerhaven.',
    G: `1. Der Senat nimmt den Bericht zur Kenntnis.

2. Der Senat bittet die Lenkungsgruppe Verwaltungsmodernisierung und Digitalisierung, ihn bis zum 30.09.2025 über den Fortgang der Arbeiten zu unterrichten.`,
  },
};

/** The second paper: the report that fulfils the obligation. */
export const BERICHT: Geschichtsvorlage = {
  titel: 'Fortgang der Arbeiten der Lenkungsgruppe Verwaltungsmodernisierung und Digitalisierung',
  abschnitte: {
    A: 'Der Senat hat am 17. Dezember 2024 gebeten, über den Fortgang der Arbeiten der Lenkungsgruppe unterrichtet zu werden.',
    B: 'Von den vier Schwerpunkten sind zwei im Plan. Beim digitalen Bürgeramt fehlt noch die Anbindung eines Fachverfahrens; die Genehmigungen werden in drei Häusern erprobt.',
    C,
    D,
    F,
    E: ERSTE.abschnitte['E'] ?? '',
    G: '1. Der Senat nimmt den Bericht zur Kenntnis.',
  },
};
