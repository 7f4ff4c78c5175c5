import { z } from 'zod';
import { EILEN } from './worte.js';
import { blaettern, datum, tag, version, zeit, zeitpunkt } from './grundformen.js';
import { TOP_ERGEBNISSE, RICHTUNGEN, SITZUNGSSTAENDE, TAGESORDNUNGSTEILE } from './worte.js';

export const neueSitzung = z.strictObject({
  datum: tag,
  abgabeschluss: zeitpunkt.optional(),
  konferenz: zeitpunkt.optional(),
  vermerk: z.string().max(500).optional(),
});

export const sitzungAenderung = z.strictObject({
  version,
  datum: tag.optional(),
  stand: z.enum(SITZUNGSSTAENDE).exclude(['abgeschlossen']).optional(),
  vermerk: z.string().max(500).optional(),
});

export const sitzungAnsicht = z.object({
  id: z.uuid(),
  nummer: z.int(),
  wahlperiode: z.int(),
  datum,
  abgabeschluss: zeit,
  konferenz: zeit,
  stand: z.enum(SITZUNGSSTAENDE),
  vermerk: z.string(),
  version: z.int(),
  tops: z.int(),
});

export const sitzungsfilter = blaettern.extend({
  ab: tag.optional(),
  bis: tag.optional(),
  richtung: z.enum(RICHTUNGEN).default('vorwaerts'),
});

export const topAnsicht = z.object({
  id: z.uuid(),
  teil: z.enum(TAGESORDNUNGSTEILE),
  nummer: z.int(),
  vorgang: z.uuid(),
  vorgangNummer: z.string(),
  titel: z.string(),
  zustand: z.string(),
  ergebnis: z.enum(TOP_ERGEBNISSE).nullable(),
  anwesend: z.int().nullable(),
  stimmen: z.unknown().nullable(),
  vermerk: z.string().nullable(),
});

export const planfrage = z.strictObject({ sitzung: tag, eile: z.enum(EILEN).default('normal') });

export const planschritt = z.object({
  station: z.string(),
  titel: z.string(),
  spaetestens: datum,
  zeitpunkt: zeit,
  uhrzeit: z.string().optional(),
  grund: z.string(),
});
