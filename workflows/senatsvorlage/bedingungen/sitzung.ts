import { wenn } from '#engine';
import type { Vorlagenfrage } from '../blick.js';

/** Conditions of the Senatskanzlei, the Senate and what follows from its decision. */
export const sitzung = {
  mitZiffern: ({ schritt: { daten } }: Vorlagenfrage) =>
    wenn(
      daten === undefined || daten.ziffern !== undefined,
      'Bitte geben Sie den geänderten Beschluss in Ziffern an.',
      'Please give the changed decision in its parts.',
    ),
  vorKonferenz: ({ schritt: { lage, jetzt } }: Vorlagenfrage) =>
    wenn(
      lage.sitzung !== null && jetzt <= lage.sitzung.konferenz,
      'Die Staatsrätekonferenz hat schon getagt.',
      'The state secretaries have already met.',
    ),
  aufTagesordnung: ({ kontext }: Vorlagenfrage) =>
    wenn(
      kontext.top !== null,
      'Die Vorlage hat noch keinen Tagesordnungspunkt.',
      'The paper has no agenda item yet.',
    ),
  nochNichtAufgesetzt: ({ kontext }: Vorlagenfrage) =>
    wenn(
      kontext.top === null,
      'Die Vorlage steht schon auf der Tagesordnung.',
      'The paper is already on the agenda.',
    ),
  vertraulichBleibtVertraulich: ({ schritt: { daten, lage } }: Vorlagenfrage) =>
    wenn(
      daten === undefined || lage.stufe !== 'vertraulich' || daten.teil === 'vertraulich',
      'Eine vertrauliche Vorlage gehört in den vertraulichen Teil.',
      'A confidential paper belongs in the confidential part.',
    ),
  /** GO Senat § 13 (1). */
  beschlussfaehig: ({ schritt: { daten, lage } }: Vorlagenfrage) =>
    wenn(
      daten === undefined || daten.anwesend >= lage.einstellungen.quorum,
      `Der Senat ist erst mit ${lage.einstellungen.quorum} Mitgliedern beschlussfähig.`,
      `The Senate has a quorum of ${lage.einstellungen.quorum} members.`,
    ),
  mehrheit: ({ schritt: { daten } }: Vorlagenfrage) =>
    wenn(
      daten === undefined || ohneStimmen(daten) || hatMehrheit(daten),
      'Für den Beschluss fehlt die Mehrheit; bei Gleichstand entscheidet die Stimme des Präsidenten.',
      'There is no majority; in a tie the President decides.',
    ),
  keineMehrheit: ({ schritt: { daten } }: Vorlagenfrage) =>
    wenn(
      daten === undefined || ohneStimmen(daten) || istAbgelehnt(daten),
      'Die Stimmen ergeben keine Ablehnung; bei Gleichstand entscheidet die Stimme des Präsidenten.',
      'The votes are no rejection; in a tie the President decides.',
    ),
  stimmenPlausibel: ({ schritt: { daten } }: Vorlagenfrage) =>
    wenn(
      daten === undefined || (daten.ja ?? 0) + (daten.nein ?? 0) + (daten.enthaltung ?? 0) <= daten.anwesend,
      'Es sind mehr Stimmen angegeben als Mitglieder anwesend.',
      'There are more votes than members present.',
    ),
  ziffernBestimmt: ({ schritt: { daten, lage } }: Vorlagenfrage) =>
    wenn(
      daten?.ziffern !== undefined
        ? daten.ziffern.every((z: { typ: string[] }) => z.typ.length > 0)
        : lage.ziffernOhneArt === 0,
      'Jede Ziffer des Beschlusses braucht eine Art.',
      'Every part of the decision needs a kind.',
    ),
  nichtVertraulich: ({ schritt: { lage } }: Vorlagenfrage) =>
    wenn(
      lage.stufe !== 'vertraulich',
      'Vertrauliche Vorlagen werden nicht veröffentlicht.',
      'Confidential papers are not published.',
    ),
  teilGeschwaerzt: ({ schritt: { daten } }: Vorlagenfrage) =>
    wenn(
      daten === undefined || daten.umfang === 'voll' || (daten.schwaerzungen ?? '').length > 0,
      'Bitte sagen Sie, was geschwärzt wird.',
      'Please say what is redacted.',
    ),
  vollVeroeffentlicht: ({ schritt: { daten } }: Vorlagenfrage) =>
    wenn(
      daten === undefined || daten.umfang === 'voll',
      'Nur ein Teil wird veröffentlicht.',
      'Only a part is published.',
    ),
  gremienFertig: ({ kontext }: Vorlagenfrage) => {
    const offen = gremienOffen(kontext.gremien);
    return wenn(
      offen.length === 0,
      `Noch zu befassen: ${offen.join(', ')}.`,
      `Still to be consulted: ${offen.join(', ')}.`,
    );
  },
  gremiumBekannt: ({ kontext, schritt: { daten } }: Vorlagenfrage) =>
    wenn(
      daten === undefined || Object.hasOwn(kontext.gremien, daten.gremium),
      'Dieses Gremium ist nicht vorgesehen.',
      'This body is not planned.',
    ),
  istVeroeffentlicht: ({ kontext }: Vorlagenfrage) =>
    wenn(
      kontext.veroeffentlichung === 'veroeffentlicht',
      'Nicht voll veröffentlicht.',
      'Not fully published.',
    ),
  istTeilveroeffentlicht: ({ kontext }: Vorlagenfrage) =>
    wenn(
      kontext.veroeffentlichung === 'teilveroeffentlicht',
      'Nicht in Teilen veröffentlicht.',
      'Not partly published.',
    ),
  auftraegeErledigt: ({ schritt: { lage } }: Vorlagenfrage) =>
    wenn(
      lage.offeneAuftraege === 0,
      `Noch offene Aufträge aus dem Beschluss: ${lage.offeneAuftraege}.`,
      `Obligations still open: ${lage.offeneAuftraege}.`,
    ),
};

function gremienOffen(gremien: Record<string, string>): string[] {
  return Object.entries(gremien)
    .filter(([, stand]) => stand === 'geplant')
    .map(([name]) => name);
}

interface Stimmen {
  ja?: number;
  nein?: number;
  enthaltung?: number;
  stimmePraesident?: string;
}

/** Without numbers the Senate was unanimous. */
function ohneStimmen({ ja, nein, enthaltung }: Stimmen): boolean {
  return ja === undefined && nein === undefined && enthaltung === undefined;
}

/** A tie of nobody is none: nothing is decided with 0 yes (regeln.md S10). */
function hatMehrheit({ ja = 0, nein = 0, stimmePraesident }: Stimmen): boolean {
  return ja > nein || (ja > 0 && ja === nein && stimmePraesident === 'ja');
}

function istAbgelehnt({ ja = 0, nein = 0, stimmePraesident }: Stimmen): boolean {
  return nein > ja || (ja === nein && stimmePraesident === 'nein');
}
