/** What a signal makes a command put away before it ends, and how it says so. */
const SIGNALE = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const;
/** Less than the ten seconds that docker gives. */
const FRIST_MS = 9000;

const offene: (() => Promise<void>)[] = [];

/**
 * From now on Ctrl-C and SIGTERM end this process with 130 or 143 – also as the first process of a container, where
 * SIGTERM alone would do nothing –, after what is open has been put away. A second signal ends it at once.
 */
export function endeBeiAbbruch(): void {
  let endet = false;
  for (const [signal, code] of SIGNALE)
    process.on(signal, () => {
      if (endet) process.exit(code);
      endet = true;
      setTimeout(() => process.exit(code), FRIST_MS);
      void raeumeAlles().then(() => process.exit(code));
    });
}

/** Newest first: it may stand on what was opened before it. */
async function raeumeAlles(): Promise<void> {
  for (const raeumeAuf of offene.toReversed()) await raeumeAuf().catch(() => {});
}

/** Runs something that leaves something to put away: in the end, and on a signal that ends the process. */
export async function mitAufraeumen<T>(arbeit: () => Promise<T>, raeumeAuf: () => Promise<void>): Promise<T> {
  let geraeumt: Promise<void> | undefined;
  const einmal = () => (geraeumt ??= raeumeAuf());
  offene.push(einmal);
  try {
    return await arbeit();
  } finally {
    await einmal();
    offene.splice(offene.indexOf(einmal), 1);
  }
}
