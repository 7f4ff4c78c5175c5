import type { Zweisprachig } from './fehler.js';
import { z } from 'zod';
import { version, zeit, zweisprachig } from './grundformen.js';
import { FRISTUEBERNAHMEN, WEGARTEN } from './worte.js';

export const verfahrenAnsicht = z.object({
  id: z.string(),
  version: z.int(),
  hash: z.string(),
  titel: zweisprachig,
});

/** Without a version the newest. */
export const verfahrensfrage = z.strictObject({ version: z.coerce.number().int().min(1).optional() });

const wege = z.object({
  von: z.string(),
  nach: z.string(),
  art: z.enum(WEGARTEN),
  name: z.string(),
  titel: zweisprachig,
  bedingungen: z.array(z.string()),
  wer: z.array(z.string()),
  bleibt: z.boolean(),
  intern: z.boolean(),
});

/**
 * A procedure as the page draws it: states in layers, ways, deadlines, and what the model check has to say.
 */
export const verfahrensbild = z.object({
  id: z.string(),
  version: z.int(),
  hash: z.string(),
  titel: zweisprachig,
  beginn: z.string(),
  phasen: z.array(z.object({ titel: zweisprachig, zustaende: z.array(z.string()) })),
  knoten: z.array(
    z.object({
      name: z.string(),
      titel: zweisprachig,
      phase: zweisprachig,
      wer: z.array(z.string()),
      bearbeitbar: z.boolean(),
      ende: z.boolean(),
      fristen: z.array(z.string()),
      ebene: z.int(),
      reihe: z.int(),
    }),
  ),
  kanten: z.array(wege),
  fristen: z.record(z.string(), z.object({ titel: zweisprachig, regel: z.record(z.string(), z.unknown()) })),
});

/** What a state is called that no version of its procedure has any more. */
export const fruehererStand: Zweisprachig = {
  de: 'Stand eines früheren Verfahrens',
  en: 'State of an earlier procedure',
};

const fassungDesVerfahrens = z.strictObject({ id: z.string().min(1).max(60), version });

const name = z.string().min(1).max(200);

export const wanderplan = z.strictObject({
  von: fassungDesVerfahrens,
  nach: fassungDesVerfahrens,
  zustaende: z.record(name, name),
  teile: z.record(name, name).optional(),
  kontext: name.optional(),
  fristen: z.record(name, z.enum(FRISTUEBERNAHMEN)),
});

/** Vorgaenge that the caller may not see are counted, not named. */
const wanderzahlen = { anzahl: z.int(), mitBefund: z.int(), vollstaendig: z.boolean() };

const wanderbefunde = z.array(
  z.object({
    vorgang: z.uuid(),
    nummer: z.string(),
    von: z.string(),
    nach: z.string().nullable(),
    befunde: z.array(z.object({ code: z.string(), ort: z.string(), de: z.string(), en: z.string() })),
  }),
);

export const wanderbericht = z.object({ wanderung: z.uuid(), ...wanderzahlen, vorgaenge: wanderbefunde });

export const wanderungKurz = z.object({
  id: z.uuid(),
  von: fassungDesVerfahrens,
  nach: fassungDesVerfahrens,
  ...wanderzahlen,
  vorgeschlagenVon: z.string(),
  vorgeschlagenAm: zeit,
  bestaetigtVon: z.string().nullable(),
  bestaetigtAm: zeit.nullable(),
});

export const wanderungAnsicht = wanderungKurz.extend({ plan: wanderplan, vorgaenge: wanderbefunde });
