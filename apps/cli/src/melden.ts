/** Says something on standard error and answers the exit code that goes with it. */
export function melde(zeile: string, code = 0): number {
  process.stderr.write(`${zeile}\n`);
  return code;
}
