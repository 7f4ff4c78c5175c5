import { z } from 'zod';
import { blaettern, zeit } from './grundformen.js';

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
