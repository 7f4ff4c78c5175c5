import { Presets, SingleBar } from 'cli-progress';

/** A bar on a terminal while it works. */
export async function mitBalken<T>(
  was: string,
  arbeit: (zeige: (anteil: number) => void) => Promise<T>,
): Promise<T> {
  const balken = new SingleBar(
    {
      stream: process.stderr,
      format: `${was} {bar} {percentage} %`,
      hideCursor: true,
      clearOnComplete: true,
      noTTYOutput: false,
    },
    Presets.shades_grey,
  );
  if (process.stderr.isTTY) balken.start(1, 0);
  try {
    return await arbeit((anteil) => {
      if (!balken.isActive) return;
      if (anteil < 1) balken.update(anteil);
      else balken.stop();
    });
  } finally {
    balken.stop();
  }
}
