import { wenn } from '#engine';
import type { Auftragsfrage } from '../blick.js';
import type { Antwortvorlage, Auftragskontext, Auftragslage } from '../kontext.js';
import { begruendet } from './termin.js';

const vomAdressaten = ({ adressat }: Auftragskontext, { einbringer }: Antwortvorlage): boolean =>
  einbringer.some((haus) => adressat.includes(haus));

/** The linked paper still answers: not its source, by an addressee, decided later than what it answers. */
const passt = (kontext: Auftragskontext, { verknuepfte, quelle, gesetztAm }: Auftragslage): boolean =>
  verknuepfte !== null &&
  verknuepfte.id !== quelle &&
  verknuepfte.beschlossen !== null &&
  vomAdressaten(kontext, verknuepfte) &&
  (gesetztAm === null || verknuepfte.beschlossen > gesetztAm);

/**
 * Civil date by which the report counts: of the Sitzung that decided it or, where receipt counts, of its
 * receipt; never the day on which somebody recorded it.
 */
export function zaehltAm(
  { massgeblich }: Pick<Auftragskontext, 'massgeblich'>,
  { verknuepfte }: Pick<Auftragslage, 'verknuepfte'>,
): string | null {
  const eingang = massgeblich === 'eingang' ? verknuepfte?.eingegangen : null;
  return eingang ?? verknuepfte?.beschlossen ?? null;
}

/** Which paper answers an Auftrag, and when it is answered in time. */
export const antwortbedingungen = {
  vorlageBekannt: ({ schritt: { daten, lage } }: Auftragsfrage) =>
    wenn(
      daten === undefined || lage.vorlageBekannt,
      'Diese Vorlage gibt es nicht, oder sie ist schon beendet.',
      'There is no such running paper.',
    ),
  nichtDieQuelle: ({ schritt: { daten, lage } }: Auftragsfrage) =>
    wenn(
      daten === undefined || lage.quelle === null || daten.vorlage !== lage.quelle,
      'Aus dieser Vorlage stammt der Auftrag. Bitte wählen Sie die Vorlage, die über ihn berichtet.',
      'The obligation comes from this paper. Please choose the one that reports on it.',
    ),
  nochNichtBeschlossen: ({ schritt: { daten, lage } }: Auftragsfrage) =>
    wenn(
      daten === undefined || (lage.vorlage?.beschlossen ?? null) === null,
      'Diese Vorlage ist schon beschlossen. Ob sie den Auftrag erledigt, stellt die Senatskanzlei fest.',
      'This paper is already decided. Whether it fulfils the obligation is for the chancellery to find.',
    ),
  vomAdressaten: ({ kontext, schritt: { daten, lage } }: Auftragsfrage) =>
    wenn(
      daten === undefined || lage.vorlage === null || vomAdressaten(kontext, lage.vorlage),
      `Berichten muss ${kontext.adressat.join(' oder ')}: Diese Vorlage bringt ein anderes Haus ein.`,
      `${kontext.adressat.join(' or ')} has to report: this paper is introduced by another department.`,
    ),
  spaetereSitzung: ({ schritt: { daten, lage } }: Auftragsfrage) => {
    const sitzung = lage.vorlage?.sitzung ?? null;
    return wenn(
      daten === undefined || sitzung === null || lage.gesetztAm === null || sitzung > lage.gesetztAm,
      'Die Vorlage muss in einer späteren Sitzung beraten werden als der, die den Auftrag erteilt hat.',
      'The paper must be heard in a later meeting than the one that set the obligation.',
    );
  },
  /** A report that is bound to come late is linked with the reason of the delay. */
  verzugBegruendet: ({ kontext, schritt: { daten, lage } }: Auftragsfrage) => {
    const sitzung = lage.vorlage?.sitzung ?? null;
    const spaet =
      kontext.massgeblich === 'sitzung' && sitzung !== null && sitzung > (kontext.faellig ?? sitzung);
    return wenn(
      daten === undefined || !spaet || begruendet(daten.grund),
      'Diese Vorlage kommt erst nach dem Termin in den Senat. Bitte nennen Sie den Grund des Verzugs.',
      'This paper reaches the Senate after the date. Please give the reason of the delay.',
    );
  },
  berichtPasst: ({ kontext, schritt: { lage } }: Auftragsfrage) =>
    wenn(
      passt(kontext, lage),
      'Diese Vorlage erledigt den Auftrag nicht.',
      'This paper does not fulfil the obligation.',
    ),
  rechtzeitigBeschlossen: ({ kontext, schritt: { lage } }: Auftragsfrage) =>
    wenn(
      kontext.faellig === null || (zaehltAm(kontext, lage) ?? kontext.faellig) <= kontext.faellig,
      'Der Termin war vorbei.',
      'The date had passed.',
    ),
  /** A finding of the chancellery names the day on which the obligation was fulfilled. */
  rechtzeitigErledigt: ({ kontext, schritt: { daten } }: Auftragsfrage) =>
    wenn(
      daten === undefined || kontext.faellig === null || daten.am <= kontext.faellig,
      'Der Termin war vorbei.',
      'The date had passed.',
    ),
  tagBekannt: ({ schritt: { daten, heute, lage } }: Auftragsfrage) =>
    wenn(
      daten === undefined || (daten.am <= heute && daten.am >= (lage.gesetztAm ?? daten.am)),
      'Der Tag der Erledigung liegt zwischen dem Beschluss, der den Auftrag erteilt hat, und heute.',
      'The day of fulfilment lies between the decision that set the obligation and today.',
    ),
};
