/**
 * A command of `kogge`: runs with its arguments and answers the exit code (0 done, 1 refused or found
 * something, 2 wrong use).
 */
export interface Befehl {
  hilfe: string;
  ausfuehren(argumente: string[]): Promise<number>;
}

/**
 * Every command loads its own code only when it is called, so that `kogge parse` starts without database and
 * framework.
 */
export const befehle: Record<string, Befehl> = {
  frist: {
    hilfe: 'Frist aus einem deutschen Satz lesen',
    ausfuehren: async (a) => (await import('./frist.js')).frist(a),
  },
  plan: {
    hilfe: 'Rückwärtsplanung von einer Sitzung',
    ausfuehren: async (a) => (await import('./plan.js')).plan(a),
  },
  workflow: {
    hilfe: 'Verfahren prüfen, zeigen, laufende Vorgänge in eine neue Fassung bringen',
    ausfuehren: async (a) => (await import('./workflow.js')).workflow(a),
  },
  parse: {
    hilfe: 'Dokument lesen (txt, md, pdf, docx)',
    ausfuehren: async (a) => (await import('./parse.js')).parse(a),
  },
  import: {
    hilfe: 'Vorlagen, Jahresberichte (auch ganze Ordner) und Maßnahmenlisten übernehmen',
    ausfuehren: async (a) => (await import('./import/importieren.js')).importiere(a),
  },
  kampagne: {
    hilfe: 'kampagne status JAHR: wer hat berichtet, wer fehlt',
    ausfuehren: async (a) => (await import('./kampagne.js')).kampagne(a),
  },
  person: {
    hilfe: 'Person deaktivieren, wieder aufnehmen, überall abmelden',
    ausfuehren: async (a) => (await import('./personen.js')).personen(a),
  },
  mails: {
    hilfe: 'mails wiederholen: gescheiterte Mails eines Zeitraums noch einmal versuchen',
    ausfuehren: async (a) => (await import('./mails.js')).mails(a),
  },
  schluessel: {
    hilfe: 'API-Schlüssel ausstellen',
    ausfuehren: async (a) => (await import('./schluessel.js')).schluessel(a),
  },
  demo: {
    hilfe: 'Demo zurücksetzen; demo geschichte: das Beispiel im Zeitraffer',
    ausfuehren: async (a) => (await import('./demo.js')).demo(a),
  },
  sicherung: {
    hilfe: 'Sicherung anlegen und einspielen, auch auf einen Zeitpunkt',
    ausfuehren: async (a) => (await import('./sicherung.js')).sicherung(a),
  },
  pruefpfad: {
    hilfe: 'Prüfpfad ausgeben (export) und ohne Datenbank nachrechnen (verify)',
    ausfuehren: async (a) => (await import('./pruefpfad.js')).pruefpfad(a),
  },
  siegel: {
    hilfe: 'siegel schluessel DATEI, wechseln, neubeginn: Schlüssel des Sieglers anlegen, wechseln, ersetzen',
    ausfuehren: async (a) => (await import('./siegel.js')).siegel(a),
  },
  check: {
    hilfe: 'Alle Invarianten prüfen (eine Zeile JSON je Aussage)',
    ausfuehren: async (a) => (await import('./check.js')).check(a),
  },
};
