import { z } from 'zod';
import { ABSCHNITTE, STUFEN } from './worte.js';

/**
 * Building blocks of everything that crosses HTTP. Times are RFC 3339 in UTC, civil dates are plain dates.
 */
export const zeit = z.iso.datetime();
export const datum = z.iso.date();
/** What people may enter: days and times that a calendar of this century can count with. */
const vernuenftig = (wert: string): boolean => wert >= '1900' && wert < '2200';
const JAHRE = 'Bitte wählen Sie ein Jahr zwischen 1900 und 2199 / please choose a year between 1900 and 2199';
export const tag = z.iso.date().refine(vernuenftig, JAHRE);
export const zeitpunkt = z.iso.datetime().refine(vernuenftig, JAHRE);
/** `HH:MM` in Europe/Berlin. */
export const uhrzeit = z
  .string()
  .regex(
    /^([01]\d|2[0-3]):[0-5]\d$/u,
    'Bitte schreiben Sie eine Uhrzeit als HH:MM / please write a time as HH:MM',
  );
/** Counts up by one with every change; a 4-byte integer in the database. */
export const version = z.int().min(1).max(2_147_483_647);
/** For routes that take no body: an empty one is welcome, fields are not. */
export const leer = z.strictObject({}).optional();
export const zweisprachig = z.object({ de: z.string(), en: z.string() });
export const stufe = z.enum(STUFEN);
export const buchstabe = z.enum(ABSCHNITTE);
/** One line: a break or a tab in it is a blank, as every page shows it. What no text may have is `klartext`. */
export const zeile = z.string().overwrite((text) => text.replace(/[\t\n]+/gu, ' ').trim());
export const ressortcode = z.string().regex(/^[A-Za-z]{2,10}$/u);

/** A page of a list: `weiter` is the cursor of the next one, null on the last. */
export const seite = <T extends z.ZodType>(eintrag: T) =>
  z.object({ eintraege: z.array(eintrag), weiter: z.string().nullable() });

/** Query of every list. */
export const blaettern = z.strictObject({
  nach: z.string().max(200).optional(),
  anzahl: z.coerce.number().int().min(1).max(200).default(50),
});

export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    gruende: z.array(zweisprachig),
    angaben: z.record(z.string(), z.unknown()),
    anfrage: z.string(),
  })
  .describe('RFC 9457; `code` is stable, `gruende` are for people');
