/** Wishes for one invented report; cells as they stand in the document. */
export interface Berichtswunsch {
  nummer: string;
  jahr: number;
  titel?: string;
  ampel?: string;
  plan?: string;
  ist?: string;
  soll?: string;
  erreicht?: string;
  sachstand?: string;
}

/** An invented Jahresbericht as a document: tab-separated cells. */
export function berichtstext({
  nummer,
  jahr,
  titel = `Portal für Dienst ${nummer}`,
  ampel = '🙂',
  plan = '5',
  ist = '5',
  soll = `30.06.${jahr}`,
  erreicht = `06.${jahr}`,
  sachstand = 'Das Vorhaben läuft wie geplant.',
}: Berichtswunsch): string {
  return [
    `Jahresbericht Handlungsfelder ${jahr}`,
    '',
    'Senator für Finanzen',
    '',
    `Kurzeinschätzung zur Zielerreichung: ${ampel}`,
    '',
    `Bezeichnung der Maßnahme: ${titel}\t\tLfd. Nr. ${nummer} der Liste`,
    'Leitziel: Die Verwaltung ist gut erreichbar.',
    'Projektziele: Mehr Stellen sind angeschlossen.',
    `Kennzahlen zur Messung der Zielerreichung :\tEinheit\tPlanwert ${jahr}\tIST ${jahr}`,
    `Angeschlossene Stellen\tAnzahl\t${plan}\t${ist}`,
    'Meilensteinplanung',
    'Meilensteine\tTermin SOLL\tTermin IST',
    `Pilot abgeschlossen\t${soll}\t${erreicht}`,
    '',
    'Sachstand zum Projektfortschritt:',
    sachstand,
    '',
  ].join('\n');
}
