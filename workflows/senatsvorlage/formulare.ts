import { z } from 'zod';
import {
  ABSCHNITTE,
  BEMERKUNGSANTWORTEN,
  BEMERKUNGSARTEN,
  EILEN,
  GREMIENERGEBNISSE,
  JA_NEIN,
  MASSGABENURTEILE,
  PRUEFSTAENDE,
  SPERRGRUENDE,
  STUFEN,
  TAGESORDNUNGSTEILE,
  UMFAENGE,
  UMSTELLSTATIONEN,
  URTEILE,
  ZIFFERNARTEN,
  type Pruefstand,
  zeile,
} from '#contract';
import { besetzung, anlage, grund, ressort, tag, vermerk } from '../formteile.js';
import { EINGANGSPUNKTE, FORMALPUNKTE } from './formalpunkte.js';

const sitzung = z.uuid();
const reihe = z.int().min(1).max(5).optional();
const ziffer = z.strictObject({
  nr: zeile.min(1).max(10),
  text: z.string().trim().min(1).max(10_000),
  typ: z.array(z.enum(ZIFFERNARTEN)).max(6),
  adressat: z.array(z.string().min(1).max(80)).max(20).default([]),
  fristen: z.array(z.record(z.string(), z.unknown())).max(10).default([]),
});

/** Outcome of a TOP: who was there, how it was voted; without numbers the Senate was unanimous. */
const beschluss = z.strictObject({
  anwesend: z.int().min(0).max(20),
  ja: z.int().min(0).max(20).optional(),
  nein: z.int().min(0).max(20).optional(),
  enthaltung: z.int().min(0).max(20).optional(),
  stimmePraesident: z.enum(JA_NEIN).optional(),
  ziffern: z.array(ziffer).max(60).optional(),
  vermerk,
});

/** A remark: on the whole or on a section, with or without other words for a place. */
const bemerkung = z
  .strictObject({
    text: z.string().trim().min(1).max(4000),
    abschnitt: z.enum(ABSCHNITTE).optional(),
    art: z.enum(BEMERKUNGSARTEN).default('inhaltlich'),
    vorschlag: z.strictObject({ alt: z.string().min(1).max(4000), neu: z.string().max(4000) }).optional(),
  })
  .refine(({ vorschlag, abschnitt }) => vorschlag === undefined || abschnitt !== undefined, {
    path: ['abschnitt'],
    error:
      'Ein Textvorschlag gehört zu einem Abschnitt; bitte wählen Sie ihn. / A proposed text belongs to a section; please choose it.',
  });

/** A check list: every point has to be said, none is preset, each may have a remark (regeln.md F1). */
function pruefliste<const Punkte extends Record<string, unknown>>(punkte: Punkte) {
  const namen = Object.keys(punkte) as (keyof Punkte & string)[];
  const staende = Object.fromEntries(namen.map((name) => [name, z.enum(PRUEFSTAENDE)])) as {
    [Name in keyof Punkte & string]: z.ZodEnum<{ [Stand in Pruefstand]: Stand }>;
  };
  return z.strictObject({ ...staende, vermerk });
}

/** Forms of the Schritte. */
export const formulare = {
  mitGrund: z.strictObject({ grund }),
  mitVermerk: z.strictObject({ vermerk }),
  formalBestanden: pruefliste(FORMALPUNKTE),
  annehmen: pruefliste(EINGANGSPUNKTE),
  bearbeiten: z.strictObject({
    abschnitte: z
      .array(
        z.strictObject({
          buchstabe: z.enum(ABSCHNITTE),
          text: z.string().max(1_000_000),
          version: z.int().min(0).max(2_147_483_647),
        }),
      )
      .min(1)
      .max(7),
  }),
  festlegen: z.strictObject({
    titel: zeile.min(3).max(300).optional(),
    untertitel: zeile.max(300).nullable().optional(),
    sitzung: sitzung.nullable().optional(),
    einbringer: z.array(ressort).min(1).max(10).optional(),
    federfuehrung: ressort.optional(),
    mitzeichnende: z
      .array(
        z.strictObject({
          ressort,
          abschnitte: z.array(z.enum(ABSCHNITTE)).min(1).optional(),
          /** Stage: those of the first are asked first (regeln.md C9). */
          reihe,
          /** A day of its own (regeln.md C12). */
          bis: tag.optional(),
        }),
      )
      .max(20)
      .optional(),
    stufe: z.enum(STUFEN).optional(),
    eile: z.enum(EILEN).optional(),
    /** Why the term is short; the departments read it in the request. */
    eilegrund: grund.optional(),
    /** The withdrawn paper that is tried again (regeln.md C1). */
    vorgaengerin: z.uuid().optional(),
    gremien: z.array(zeile.min(2).max(80)).max(10).optional(),
  }),
  anlage,
  stufe: z.strictObject({ stufe: z.enum(STUFEN), grund }),
  leser: z.strictObject({ imHaus: z.uuid() }),
  hausfrage: z.strictObject({
    imHaus: z.uuid(),
    frage: z.string().trim().min(5).max(4000),
    bis: tag.optional(),
  }),
  hausantwort: z.strictObject({ antwort: z.string().trim().min(2).max(4000) }),
  fristHausfrage: z.strictObject({ imHaus: z.uuid() }),
  anlageEntfernen: z.strictObject({ anlage: z.uuid() }),
  anlageBeschreiben: z.strictObject({
    anlage: z.uuid(),
    alternativtext: z.string().trim().max(500),
    stufe: z.enum(STUFEN).optional(),
  }),
  abschnittFertig: z.strictObject({ abschnitt: z.enum(ABSCHNITTE), fertig: z.boolean() }),
  neueFassung: z.strictObject({
    redaktionell: z.boolean().default(false),
    vermerk,
  }),
  mitzeichnen: z
    .strictObject({
      ressort,
      urteil: z.enum(URTEILE),
      text: vermerk,
      /** Where a condition belongs, and until when it is to be met (regeln.md C3). */
      abschnitt: z.enum(ABSCHNITTE).optional(),
      bis: tag.optional(),
      bemerkung: vermerk,
      /** Remarks that were collected while reading; they are sent with the verdict. */
      bemerkungen: z.array(bemerkung).max(50).optional(),
    })
    .refine(
      ({ urteil, text }) => (urteil !== 'massgabe' && urteil !== 'bedenken') || (text ?? '').length >= 5,
      {
        path: ['text'],
        error:
          'Bitte schreiben Sie, worin die Maßgabe oder das Bedenken besteht. / Please say what the condition or objection is.',
      },
    ),
  ressortBeteiligen: z.strictObject({
    ressort,
    abschnitte: z.array(z.enum(ABSCHNITTE)).min(1).optional(),
    reihe,
  }),
  ressortMitGrund: z.strictObject({ ressort, grund }),
  mehrZeit: z.strictObject({ ressort, tage: z.int().min(1).max(7), grund }),
  zurKenntnis: z.strictObject({ ressorts: z.array(ressort).min(1).max(20) }),
  fristVerlaengern: z.strictObject({ ressort, tage: z.int().min(1).max(7), grund }),
  fristRessort: z.strictObject({ ressort }),
  massgabeErledigen: z.strictObject({
    massgabe: z.uuid(),
    stand: z.enum(MASSGABENURTEILE),
    grund: vermerk,
  }),
  massgabeMitGrund: z.strictObject({ massgabe: z.uuid(), grund }),
  fristMassgabe: z.strictObject({ massgabe: z.uuid() }),
  leer: z.strictObject({}),
  besetzung,
  umstellung: z.strictObject({ station: z.enum(UMSTELLSTATIONEN), grund }),
  bemerken: bemerkung,
  bemerkungErledigen: z
    .strictObject({
      bemerkung: z.uuid(),
      stand: z.enum(BEMERKUNGSANTWORTEN),
      antwort: vermerk,
    })
    .refine(({ stand, antwort }) => stand === 'erledigt' || (antwort ?? '').length >= 5, {
      path: ['antwort'],
      error:
        'Bitte schreiben Sie, warum Sie die Bemerkung nicht aufnehmen. / Please say why you do not take up the remark.',
    }),
  vorschlagUebernehmen: z.strictObject({ bemerkung: z.uuid() }),
  zurSitzung: z.strictObject({ sitzung, grund }),
  /** Into another meeting, or – without one – back to the lead. */
  absetzen: z.strictObject({ grund, sitzung: sitzung.optional() }),
  aufsetzen: z.strictObject({
    teil: z.enum(TAGESORDNUNGSTEILE),
    nummer: z.int().min(1).max(999).optional(),
  }),
  beschluss,
  ueberweisen: z.strictObject({
    anwesend: z.int().min(0).max(20),
    gremium: zeile.min(2).max(120),
    vermerk,
  }),
  ausfertigen: z.strictObject({ ziffern: z.array(ziffer).min(1).max(60).optional() }),
  veroeffentlichen: z.strictObject({
    umfang: z.enum(UMFAENGE),
    schwaerzungen: vermerk,
  }),
  sperren: z.strictObject({
    paragraf: z.enum(SPERRGRUENDE),
    grund,
  }),
  gremium: z.strictObject({
    gremium: zeile.min(2).max(80),
    ergebnis: z.enum(GREMIENERGEBNISSE),
    am: tag,
  }),
};
