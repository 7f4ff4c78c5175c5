/** Schritte that have a place of their own on the page of the Vorgang; each other one has a page. */
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

/** Schritte that may be made at almost any time and for which nobody waits: a mail offers none of them. */
export const NEBENHER: readonly string[] = [
  'stufeAnheben',
  'stufeSenken',
  'leserBenennen',
  'leserStreichen',
  'imHausFragen',
  'zurKenntnis',
  'ressortBeteiligen',
  'erneutFragen',
  'ressortHerausnehmen',
  'aufAndereSitzung',
  'zurueckholen',
  'zeichnungZurueckholen',
  'zurueckziehen',
  'entwurfLoeschen',
  'urteilErsetzen',
  'einwandErheben',
  'umstellungVorschlagen',
  'abbrechen',
];

/** Page with the form of a Schritt; submitting leads over the check. */
export const schrittpfad = (vorgang: string, schritt: string): string =>
  schritt === 'einreichenFach' ? `/vorgaenge/${vorgang}/pruefen` : `/vorgaenge/${vorgang}/schritt/${schritt}`;
