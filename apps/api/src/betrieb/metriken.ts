import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export const metriken = new Registry();
collectDefaultMetrics({ register: metriken, prefix: 'kogge_' });

/** Seconds per request, by route pattern – never by address, which holds ids. */
export const anfragedauer = new Histogram({
  name: 'kogge_anfrage_sekunden',
  help: 'Dauer der Anfragen',
  labelNames: ['methode', 'route', 'status'] as const,
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
  registers: [metriken],
});

/** Seconds from the upload of a file to its content or its refusal; `beendet` ran into its deadline or its memory. */
export const lesedauer = new Histogram({
  name: 'kogge_lesen_sekunden',
  help: 'Lesen fremder Dateien: Dauer und was daraus wurde',
  labelNames: ['art', 'ergebnis'] as const,
  buckets: [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20],
  registers: [metriken],
});

/** Set anew with each question: what they say stands in the database. */
export const nachtpruefungVerletzt = new Gauge({
  name: 'kogge_nachtpruefung_verletzt',
  help: 'Aussagen, die bei der letzten Nachtprüfung nicht galten',
  registers: [metriken],
});
export const nachtpruefungAlter = new Gauge({
  name: 'kogge_nachtpruefung_alter_sekunden',
  help: 'Zeit seit dem Ende der letzten Nachtprüfung',
  registers: [metriken],
});
export const nachtpruefungUeberfaellig = new Gauge({
  name: 'kogge_nachtpruefung_ueberfaellig',
  help: '1, wenn die letzte Nachtprüfung mehr als 36 Stunden her ist',
  registers: [metriken],
});
