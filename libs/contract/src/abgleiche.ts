import { z } from 'zod';
import { datum, zeit, zweisprachig } from './grundformen.js';
import { ABGLEICHSARTEN, ABGLEICHSSTAENDE, PERSONENANGABEN, ROLLEN, ZUGANGSANGABEN } from './worte.js';

/** A list of people and offices as a personnel system gives it; a megabyte at most. */
export const abgleichsliste = z.strictObject({
  art: z.enum(ABGLEICHSARTEN).default('csv'),
  inhalt: z.string().min(1).max(1_000_000),
  /** The list names everybody: whoever is missing has left. */
  vollstaendig: z.boolean().default(false),
});

export const abgleichsauftrag = abgleichsliste.extend({
  /** What the trial has answered: nothing else is done. */
  plan: z.string().regex(/^[0-9a-f]{64}$/u),
  grund: z.string().trim().min(3).max(500),
  /** Said by a person when the list takes away a good part of the house. */
  auchViele: z.boolean().default(false),
});

const wer = z.object({ name: z.string(), anmeldung: z.string() });
const amt = z.object({
  name: z.string(),
  rolle: z.enum(ROLLEN),
  ressort: z.string(),
  von: datum,
  bis: datum.nullable(),
});

/** The mail address or the login of somebody with power. */
const angabe = z.object({
  name: z.string(),
  angabe: z.enum(ZUGANGSANGABEN),
  vorher: z.string(),
  nachher: z.string(),
});

/** What a list would change, and what stands in its way. */
export const abgleichsplan = z.object({
  plan: z.string(),
  neu: z.array(wer.extend({ email: z.string() })),
  geaendert: z.array(wer.extend({ was: z.array(z.enum(PERSONENANGABEN)) })),
  deaktiviert: z.array(wer),
  entzogen: z.array(amt),
  /** Offices without power over papers: granted at once. */
  sofort: z.array(amt),
  /** Offices with power: one person confirms the list, a second one countersigns. */
  zuZweit: z.array(amt),
  /** They wait for the same two signatures. */
  angaben: z.array(angabe),
  unveraendert: z.int(),
  /** The list takes away so much that a person has to say so. */
  viele: z.boolean(),
  maengel: z.array(zweisprachig.extend({ zeile: z.int() })),
  hinweise: z.array(zweisprachig),
});

export const abgleichAnsicht = z.object({
  id: z.uuid(),
  stand: z.enum(ABGLEICHSSTAENDE),
  vorgelegtAm: zeit,
  /** Null: at the command line. */
  vorgelegtVonName: z.string().nullable(),
  bestaetigtVonName: z.string().nullable(),
  gegengezeichnetVonName: z.string().nullable(),
  grund: z.string(),
  aemter: z.array(amt),
  angaben: z.array(angabe),
  /** How many people were made, changed and deactivated, and how many offices ended, when it was handed in. */
  zahlen: z.object({ neu: z.int(), geaendert: z.int(), deaktiviert: z.int(), entzogen: z.int() }),
  /** Whether whoever reads it may sign now. */
  bestaetigbar: z.boolean(),
});

export const abgleichAntwort = z.object({
  id: z.uuid(),
  stand: z.enum(ABGLEICHSSTAENDE),
  /** Offices of the list that whoever signs cannot give, since they are her own. */
  eigene: z.int(),
});
