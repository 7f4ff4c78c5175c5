import { performance } from 'node:perf_hooks';

/**
 * Runs `arbeit(platz, nr)` on so many places at once for some seconds (after a warm-up); answers rate and
 * latencies in milliseconds.
 */
export async function messe({ plaetze, sekunden, vorlauf = 1 }, arbeit) {
  const zeiten = [];
  const beginn = performance.now();
  const ab = beginn + vorlauf * 1000;
  const bis = ab + sekunden * 1000;
  await Promise.all(
    Array.from({ length: plaetze }, async (_, platz) => {
      for (let nr = 0; performance.now() < bis; nr += 1) {
        const davor = performance.now();
        await arbeit(platz, nr);
        if (davor >= ab) zeiten.push(performance.now() - davor);
      }
    }),
  );
  zeiten.sort((a, b) => a - b);
  const quantil = (q) => zeiten[Math.min(zeiten.length - 1, Math.floor(zeiten.length * q))] ?? Number.NaN;
  return {
    anzahl: zeiten.length,
    jeSekunde: zeiten.length / sekunden,
    p50: quantil(0.5),
    p99: quantil(0.99),
  };
}

export const rund = (zahl, stellen = 0) => Number(zahl.toFixed(stellen));
