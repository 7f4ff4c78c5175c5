const SIGNALE = ['SIGINT', 'SIGTERM'] as const;

/** Runs a command that has something to put away: on Ctrl-C it is put away too before the process ends. */
export async function mitAufraeumen<T>(arbeit: () => Promise<T>, raeumeAuf: () => Promise<void>): Promise<T> {
  const abbruch = () => void raeumeAuf().finally(() => process.exit(130));
  for (const signal of SIGNALE) process.once(signal, abbruch);
  try {
    return await arbeit();
  } finally {
    for (const signal of SIGNALE) process.off(signal, abbruch);
    await raeumeAuf();
  }
}
