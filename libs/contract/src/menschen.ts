import { z } from 'zod';
import { blaettern, datum, ressortcode, tag, zeile, zeit } from './grundformen.js';
import { AMTSSTAENDE, ROLLEN, VERFAHREN, VERFAHRENSROLLEN } from './worte.js';

export const ichAnsicht = z.object({
  person: z.uuid(),
  name: z.string(),
  mandant: z.uuid(),
  aemter: z.array(
    z.object({
      rolle: z.enum(ROLLEN),
      ressort: z.string(),
      vertritt: z.string().optional(),
      /** Empty: nobody holds the office, and she is its standing deputy. */
      vertrittName: z.string().optional(),
      /** Lent for some Vorgaenge only. */
      begrenzt: z.boolean().optional(),
    }),
  ),
  /** What she may do, by the rules that the API refuses by: „… darf schreiben“. */
  darf: z.object({
    /** Ressorts for which she may begin a paper. */
    schreibenFuer: z.array(z.string()),
    sitzungenLeiten: z.boolean(),
    /** Keeps the register of measures and reads reports in. */
    berichten: z.boolean(),
    kampagnenPlanen: z.boolean(),
    verwalten: z.boolean(),
    pruefen: z.boolean(),
  }),
  ausgewiesenAm: zeit,
  /** She has a passkey, and it counts here. */
  passkey: z.boolean(),
  erneutAnmelden: z.string(),
  demo: z.boolean(),
  jetzt: zeit,
  /** Largest file that is taken, in MB. */
  dateiMaxMb: z.int(),
});

export const personenfrage = blaettern.extend({ q: zeile.min(2).max(200).optional() });

export const personAnsicht = z.object({
  id: z.uuid(),
  name: z.string(),
  aktiv: z.boolean(),
  aemter: z.array(
    z.object({ id: z.uuid(), rolle: z.enum(ROLLEN), ressort: z.string(), von: datum, bis: datum.nullable() }),
  ),
});

const rolle = z.enum(ROLLEN);
const grund = z.string().trim().min(3).max(500);

export const neuesAmt = z.strictObject({
  person: z.uuid(),
  rolle,
  ressort: ressortcode,
  von: tag,
  /** An office of the audit always ends (regeln.md §1.6). */
  bis: tag.optional(),
  grund,
});

export const amtAntwort = z.object({
  id: z.uuid(),
  stand: z.enum(AMTSSTAENDE),
});

export const amtVorschlag = z.object({
  id: z.uuid(),
  person: z.uuid(),
  personName: z.string(),
  rolle: z.enum(ROLLEN),
  ressort: z.string(),
  von: datum,
  bis: datum.nullable(),
  grund: z.string(),
  vorgeschlagenVon: z.uuid(),
  vorgeschlagenVonName: z.string(),
  vorgeschlagenAm: zeit,
});

export const ablehnung = z.strictObject({ grund });
export const deaktivierung = z.strictObject({ grund });

export const ressortAnsicht = z.object({
  kuerzel: z.string(),
  name: z.string(),
  gueltigVon: datum,
  gueltigBis: datum.nullable(),
});

export const stichtagsfrage = z.strictObject({ am: tag.optional() });

/**
 * Without `vertretende` the person is away, and the standing deputies of her offices act. The scope: in these
 * offices, in procedures of these kinds (empty: in all), or in one Vorgang that the person sees herself.
 */
export const neueVertretung = z.strictObject({
  vertretene: z.uuid().optional(),
  vertretende: z.uuid().optional(),
  von: tag,
  bis: tag,
  rollen: z.array(rolle).max(10).default([]),
  verfahren: z.array(z.enum(VERFAHREN)).max(VERFAHREN.length).default([]),
  vorgang: z.uuid().optional(),
  grund,
});

/** Of an office, without end: she acts while its holder is away or nobody holds it. */
export const neueStaendigeVertretung = z.strictObject({
  vertretende: z.uuid(),
  rolle: z.enum(VERFAHRENSROLLEN),
  ressort: ressortcode,
  von: tag,
  grund,
});

export const vertretungAnsicht = z.object({
  id: z.uuid(),
  /** Null: she is the standing deputy of the office `rollen[0]` in `ressort`. */
  vertretene: z.uuid().nullable(),
  vertreteneName: z.string().nullable(),
  /** Null: the standing deputies of the offices. */
  vertretende: z.uuid().nullable(),
  vertretendeName: z.string().nullable(),
  von: datum,
  bis: datum.nullable(),
  rollen: z.array(z.enum(ROLLEN)),
  ressort: z.string().nullable(),
  verfahren: z.array(z.enum(VERFAHREN)),
  /** It counts for one Vorgang; its number is null for whoever may not see that one. */
  einVorgang: z.boolean(),
  vorgangNummer: z.string().nullable(),
  grund: z.string(),
  widerrufen: z.boolean(),
  /** False: somebody else than the absent person has set it up, and a second person has to confirm. */
  wirksam: z.boolean(),
  bestaetigbar: z.boolean(),
});
