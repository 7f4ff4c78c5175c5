import { z } from 'zod';
import type { Transaktion } from '#persistence';

const uhrzeit = z
  .string()
  .regex(
    /^([01]\d|2[0-3]):[0-5]\d$/u,
    'Bitte schreiben Sie eine Uhrzeit als HH:MM / please write a time as HH:MM',
  );
const tage = z.int().min(0).max(400);

/** Rules that a setting may give to a deadline; each kind that the calendar knows. */
const fristregel = z.discriminatedUnion(
  'art',
  [
    z.strictObject({ art: z.literal('arbeitstage'), tage, uhrzeit: uhrzeit.optional() }),
    z.strictObject({ art: z.literal('kalendertage'), tage, uhrzeit: uhrzeit.optional() }),
    z.strictObject({
      art: z.literal('monate'),
      monate: z.int().min(0).max(120),
      uhrzeit: uhrzeit.optional(),
    }),
    z.strictObject({ art: z.literal('vorSitzung'), tage, uhrzeit: uhrzeit.optional() }),
    z.strictObject({ art: z.literal('nachSitzung'), arbeitstage: tage, uhrzeit: uhrzeit.optional() }),
  ],
  'Diese Art von Frist gibt es nicht / there is no such kind of deadline',
);

/** Every assumption of the field ([A] in the rules) is a setting of the Mandant with this default. */
export const einstellungsschema = z.strictObject({
  /** Does silence count as co-signature after the deadline? No Bremen source: off. */
  verschweigen: z.boolean().default(false),
  massgabenBlockieren: z.boolean().default(true),
  senatorZeichnet: z.boolean().default(true),
  /** GO Senat § 13 (1). */
  quorum: z.int().min(1).max(20).default(3),
  wahlperiode: z.int().min(1).max(99).default(21),
  /** Submission: calendar days before the Sitzung, and time. Thursday 12:00 for a Tuesday. */
  abgabeTage: z.int().min(0).max(30).default(5),
  abgabeUhrzeit: uhrzeit.default('12:00'),
  /** Staatsraetekonferenz: calendar days before the Sitzung; it ends with that day. */
  konferenzTage: z.int().min(0).max(14).default(1),
  /** When a Sitzung usually begins [A]; it is opened from then on. */
  sitzungsbeginn: uhrzeit.default('10:00'),
  /** For so many calendar days after it what it decided may still be recorded, by two persons [A]. */
  nacherfassungTage: z.int().min(0).max(60).default(14),
  /** Extension from office to office, calendar months from the first date. */
  amtsverlaengerungMonate: z.int().min(0).max(12).default(1),
  /** Calendar days before (negative) the due date of an Auftrag. */
  erinnerungstage: z.array(z.int().min(-400).max(0)).max(20).default([-56, -28, -14, -7, -1]),
  /** Arbeitstage after it, one for each rung of the ladder. */
  eskalationstage: z.array(z.int().min(1).max(400)).max(10).default([1, 3, 7]),
  /** The same for one deadline, by `verfahren.frist`. */
  erinnerungen: z
    .record(
      z.string().max(80),
      z.strictObject({
        vorher: z.array(z.int().min(-400).max(0)).max(20).optional(),
        nachher: z.array(z.int().min(1).max(400)).max(10).optional(),
      }),
    )
    .default({}),
  /** The Ressort that collects the Jahresberichte, and the bodies that hear of them after the Senate. */
  berichtswesen: z
    .string()
    .regex(/^[A-Za-z]{2,10}$/u)
    .default('SF'),
  berichtsgremien: z.array(z.string().trim().min(2).max(200)).max(20).default(['HaFA']),
  /** Longest deputyship, calendar months [A]. */
  vertretungsmonate: z.int().min(1).max(24).default(12),
  /** When reminders of a day go out. */
  mailUhrzeit: uhrzeit.default('08:00'),
  maildomain: z
    .string()
    .max(250)
    .regex(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/iu, 'Das ist kein Domainname / this is no domain name')
    .default('kogge.example'),
  /** Closing days (24./31.12., summer break …): a list that the chancellery keeps, both ends included. */
  sitzungsfrei: z.array(z.object({ von: z.string(), bis: z.string() })).default([]),
  /** Rules of deadlines that replace those of the procedures, by `verfahren.frist`. */
  fristen: z.record(z.string().max(80), fristregel).default({}),
});

export type Einstellungen = z.infer<typeof einstellungsschema>;

/** What the administration sets; the closing days are kept by the chancellery. */
export const einstellbar = einstellungsschema.omit({ sitzungsfrei: true });

/** Settings out of the rows of a Mandant; what is not set has its default. */
export function einstellungenAus(zeilen: Record<string, unknown> | null): Einstellungen {
  return einstellungsschema.parse(zeilen ?? {});
}

/** The settings of a Mandant; `$1` is the Mandant. */
const EINSTELLUNGEN = 'SELECT kogge_einstellungen($1) AS alle';

export async function ladeEinstellungen(t: Transaktion, mandant: string): Promise<Einstellungen> {
  const { rows } = await t.abfrage<{ alle: Record<string, unknown> | null }>(EINSTELLUNGEN, [mandant]);
  return einstellungenAus(rows[0]?.alle ?? null);
}
