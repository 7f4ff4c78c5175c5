import type { Befehlsname } from './hilfe.js';

/**
 * The commands of `kogge`: each runs with its arguments and answers the exit code (0 done, 1 refused or found
 * something, 2 wrong use). It loads its own code only when it is called, so that `kogge parse` starts without
 * database and framework.
 */
export const befehle: Readonly<Record<Befehlsname, (argumente: string[]) => Promise<number>>> = {
  wandern: async (a) => (await import('./wandern.js')).wandern(a),
  einrichten: async (a) => (await import('./einrichten.js')).einrichten(a),
  person: async (a) => (await import('./personen.js')).personen(a),
  abgleich: async (a) => (await import('./abgleich.js')).abgleich(a),
  schluessel: async (a) => (await import('./schluessel.js')).schluessel(a),
  mails: async (a) => (await import('./mails.js')).mails(a),
  sicherung: async (a) => (await import('./sicherung.js')).sicherung(a),
  check: async (a) => (await import('./check.js')).check(a),
  pruefpfad: async (a) => (await import('./pruefpfad.js')).pruefpfad(a),
  siegel: async (a) => (await import('./siegel.js')).siegel(a),
  import: async (a) => (await import('./import/importieren.js')).importiere(a),
  kampagne: async (a) => (await import('./kampagne.js')).kampagne(a),
  workflow: async (a) => (await import('./workflow.js')).workflow(a),
  parse: async (a) => (await import('./parse.js')).parse(a),
  frist: async (a) => (await import('./frist.js')).frist(a),
  plan: async (a) => (await import('./plan.js')).plan(a),
  demo: async (a) => (await import('./demo.js')).demo(a),
};
