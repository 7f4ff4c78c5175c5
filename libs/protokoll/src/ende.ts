/** A process that has been told how it ends. */
export interface Ende {
  /** What is to be stopped from now on; asked to end meanwhile, it is stopped at once. */
  uebernimm(stop: () => Promise<unknown>): void;
  /** The start failed: says why – or, where it was asked to end meanwhile, ends in order. */
  scheitere(grund: unknown): never;
}

const SIGNALE = ['SIGTERM', 'SIGINT'] as const;

/**
 * Ends the process in order when it is asked to, also while it still starts; a second signal ends it at once. After
 * `fristMs` it ends all the same: nobody else would end it then, what is committed stands, and what is not,
 * PostgreSQL takes back. To be called before anything is opened.
 */
export function endeAufSignal(fristMs: number): Ende {
  let gefordert = false;
  let stop: (() => Promise<unknown>) | null = null;
  const beende = () => void stop?.().finally(() => process.exit(0));
  for (const signal of SIGNALE)
    process.once(signal, () => {
      if (gefordert) process.exit(130);
      gefordert = true;
      setTimeout(() => {
        process.stderr.write(
          'Beendet, bevor alles geschlossen war: Etwas antwortet nicht. / Ended before everything was closed.\n',
        );
        process.exit(0);
      }, fristMs);
      beende();
    });
  return {
    uebernimm: (neuer) => {
      stop = neuer;
      if (gefordert) beende();
    },
    scheitere: (grund) => {
      if (gefordert) process.exit(0);
      process.stderr.write(`${(grund as Error).message}\n`);
      process.exit(1);
    },
  };
}
