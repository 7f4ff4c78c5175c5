/** Schritte that have a place of their own on the page. */
export const ANDERSWO: readonly string[] = [
  'bearbeiten',
  'anlageHinzufuegen',
  'anlageEntfernen',
  'anlageBeschreiben',
  'abschnittFertig',
  'massgabeErledigen',
  'massgabeUmsetzen',
  'massgabeZurueckweisen',
  'bemerken',
  'bemerkungErledigen',
  'vorschlagUebernehmen',
  'festlegen',
];
