import { z } from 'zod';
import { STUFEN } from '#contract';

/** Parts that the forms of several procedures have in common. */
export const grund = z.string().trim().min(5).max(4000);
export const vermerk = z.string().trim().max(4000).optional();
export const ressort = z.string().regex(/^[A-Za-z]{2,10}$/u);

/** A day that the calendar can count with. */
export const tag = z.iso
  .date()
  .refine(
    (wert) => wert >= '1900' && wert < '2200',
    'Bitte wählen Sie ein Jahr zwischen 1900 und 2199 / please choose a year between 1900 and 2199',
  );

/** The system looks who holds the station; nobody fills this in. */
export const besetzung = z.strictObject({ besetzung: z.literal('pruefen') });

/** A file that hangs on a Vorgang, found by its content hash. */
export const anlage = z.strictObject({
  name: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .regex(
      // oxlint-disable-next-line no-control-regex -- exactly those are refused
      /^[^/\\\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/u,
      'Bitte nur den Namen der Datei, ohne Pfad und Steuerzeichen. / Please the name of the file only, without path and control characters.',
    ),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  alternativtext: z.string().max(500).optional(),
  /** Stricter than the paper, where it is (regeln.md §1.6). */
  stufe: z.enum(STUFEN).optional(),
});
