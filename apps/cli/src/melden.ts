import { aufruf, type Befehlsname } from './hilfe.js';

/** Says something on standard error and answers the exit code that goes with it. */
export function melde(zeile: string, code = 0): number {
  process.stderr.write(`${zeile}\n`);
  return code;
}

/** Says how the command is called; the exit code of a wrong call. */
export const falscherAufruf = (name: Befehlsname): number =>
  melde(`So wird der Befehl aufgerufen / usage:\n  ${aufruf(name)}\nMehr / more: kogge ${name} --help`, 2);
