import { z } from 'zod';

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
