import { z } from 'zod';
import { buchstabe, datum, stufe, zeit, zweisprachig } from './grundformen.js';
import {
  BEFUNDSCHWEREN,
  BEMERKUNGSARTEN,
  BEMERKUNGSSTAENDE,
  DATEIMERKMALE,
  MASSGABENSTAENDE,
  TEXTSTELLEN,
  TEXTTEILE,
  VERGLEICHSSTAENDE,
  ZEICHNUNGSURTEILE,
  ZIFFERNARTEN,
} from './worte.js';

export const abschnittAnsicht = z.object({
  buchstabe,
  text: z.string(),
  version: z.int(),
  fertig: z.boolean(),
  geaendertAm: zeit.nullable(),
  geaendertVon: z.string().nullable(),
});

export const abschnittEingabe = z.strictObject({ text: z.string().max(1_000_000) });

/** Which section the caller has open; null: only the overview. The answer names the others. */
export const anwesenheitEingabe = z.strictObject({ abschnitt: buchstabe.nullable() });

export const anwesenheitAnsicht = z.object({ name: z.string(), abschnitt: buchstabe.nullable() });

export const fassungKurz = z.object({
  nr: z.int(),
  inhaltSha256: z.string(),
  redaktionell: z.boolean(),
  vermerk: z.string().nullable(),
  eingefrorenAm: zeit,
  eingefrorenVon: z.string(),
});

export const fassungAnsicht = fassungKurz.extend({
  titel: z.string(),
  untertitel: z.string().nullable(),
  abschnitte: z.partialRecord(buchstabe, z.string()),
  anlagen: z.array(z.object({ name: z.string(), sha256: z.string(), typ: z.string(), groesse: z.number() })),
});

export const vergleichsfrage = z.strictObject({
  von: z.coerce.number().int().min(0).optional(),
  bis: z.coerce.number().int().min(1).optional(),
});

export const vergleich = z.object({
  von: z.int(),
  bis: z.int(),
  abschnitte: z.array(
    z.object({
      abschnitt: z.enum(TEXTSTELLEN),
      stand: z.enum(VERGLEICHSSTAENDE),
      aenderungen: z.int(),
      teile: z.array(z.object({ art: z.enum(TEXTTEILE), text: z.string() })),
    }),
  ),
});

export const mitzeichnungAnsicht = z.object({
  ressort: z.string().nullable(),
  urteil: z.enum(ZEICHNUNGSURTEILE),
  text: z.string().nullable(),
  schritt: z.string(),
  fassung: z.int().nullable(),
  inhaltSha256: z.string().nullable(),
  person: z.string().nullable(),
  vertritt: z.string().nullable(),
  amt: z.string().nullable(),
  am: zeit,
  pruefzeichen: z.string(),
  gilt: z.boolean(),
});

export const massgabeAnsicht = z.object({
  id: z.uuid(),
  ressort: z.string(),
  text: z.string(),
  fassung: z.int(),
  stand: z.enum(MASSGABENSTAENDE),
  grund: z.string().nullable(),
  erstelltAm: zeit,
  erledigtAm: zeit.nullable(),
});

export const bemerkungAnsicht = z.object({
  id: z.uuid(),
  person: z.string(),
  ressort: z.string().nullable(),
  abschnitt: buchstabe.nullable(),
  art: z.enum(BEMERKUNGSARTEN),
  text: z.string(),
  vorschlag: z.object({ alt: z.string(), neu: z.string() }).nullable(),
  fassung: z.int(),
  am: zeit,
  stand: z.enum(BEMERKUNGSSTAENDE),
  antwort: z.string().nullable(),
  erledigtVon: z.string().nullable(),
  erledigtAm: zeit.nullable(),
  /** The words that the proposal replaces no longer stand in the section. */
  veraltet: z.boolean(),
});

export const anlageAnsicht = z.object({
  id: z.uuid(),
  name: z.string(),
  sha256: z.string(),
  typ: z.string(),
  groesse: z.number(),
  /** Null: it came before anybody looked. */
  merkmale: z.array(z.enum(DATEIMERKMALE)).nullable(),
  alternativtext: z.string().nullable(),
  /** Stricter than the paper, or `offen`: as the paper. */
  stufe,
  hinzugefuegtAm: zeit,
});

export const zifferAnsicht = z.object({
  nr: z.string(),
  text: z.string(),
  typ: z.array(z.enum(ZIFFERNARTEN)),
  adressat: z.array(z.string()),
  fristen: z.array(z.record(z.string(), z.unknown())),
});

export const pruefung = z.object({
  /** Number of the Fassung that submitting would freeze. */
  fassung: z.int(),
  befunde: z.array(
    z.object({
      code: z.string(),
      schwere: z.enum(BEFUNDSCHWEREN),
      abschnitt: buchstabe.nullable(),
      anlage: z.uuid().nullable(),
      text: zweisprachig,
    }),
  ),
  ziffern: z.array(
    z.object({
      nr: z.string(),
      text: z.string(),
      typ: z.array(z.enum(ZIFFERNARTEN)),
      adressat: z.array(z.string()),
      fristen: z.array(z.object({ original: z.string(), bis: datum.nullable() })),
      auftrag: z.boolean(),
    }),
  ),
  /** Who will be asked, one after the other, by which day if everybody takes all the time there is. */
  stationen: z.array(
    z.object({
      titel: zweisprachig,
      stellen: z.array(z.string()),
      bis: datum,
      grund: z.string(),
      knapp: z.boolean(),
    }),
  ),
});
