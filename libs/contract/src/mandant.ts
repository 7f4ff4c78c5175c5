import { z } from 'zod';
import { blaettern, zeit } from './grundformen.js';
import { REGELN_ZU_ZWEIT } from './worte.js';

export const pruefpfadfilter = blaettern.extend({ vorgang: z.uuid().optional() });

export const pruefpfadAnsicht = z.object({
  seq: z.int(),
  zeit,
  akteur: z.string(),
  handlung: z.string(),
  gegenstandArt: z.string(),
  gegenstand: z.uuid(),
  eintrag: z.record(z.string(), z.unknown()),
  vorher: z.string(),
  hash: z.string(),
});

export const einstellungenEingabe = z.record(z.string().max(60), z.unknown());

/** A rule that is to be switched; in force once a second administrator has confirmed it. */
export const neuerRegelwechsel = z.strictObject({
  regel: z.enum(REGELN_ZU_ZWEIT),
  wert: z.boolean(),
  grund: z.string().trim().min(5).max(2000),
});

export const regelwechselAnsicht = neuerRegelwechsel.extend({
  id: z.uuid(),
  vorgeschlagenVon: z.string(),
  vorgeschlagenAm: zeit,
  /** The caller has proposed it: somebody else confirms. */
  eigener: z.boolean(),
});
