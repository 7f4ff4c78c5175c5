import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

export const metriken = new Registry();
collectDefaultMetrics({ register: metriken, prefix: 'kogge_' });

/** Seconds per request, by route pattern – never by address, which holds ids. */
export const anfragedauer = new Histogram({
  name: 'kogge_anfrage_sekunden', help: 'Dauer der Anfragen', labelNames: ['methode', 'route', 'status'] as const,
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5], registers: [metriken],
});
