import { beteiligtePersonen, wenn } from '#engine';
import type { Vorlagenfrage } from '../blick.js';
import type { Hauszeichnung } from '../kontext.js';

/** Introducing Ressorts that still have to sign once the acting one has (regeln.md C10). */
function fehlende(
  { kontext: { einbringer, gezeichnet }, schritt: { als } }: Vorlagenfrage,
  art: Hauszeichnung,
): string[] {
  return einbringer.filter((ressort) => ressort !== als?.ressort && !gezeichnet[art].includes(ressort));
}

/** Conditions of signature. */
export const zeichnung = {
  heuteNichtErinnert: ({ kontext, schritt: { heute } }: Vorlagenfrage) =>
    wenn(
      kontext.erinnertAm !== heute,
      'Heute ist schon erinnert worden. Bitte erinnern Sie morgen wieder.',
      'A reminder has already gone out today. Please remind again tomorrow.',
    ),
  senatorZeichnet: ({ schritt: { lage } }: Vorlagenfrage) =>
    wenn(
      lage.einstellungen.senatorZeichnet,
      'Die Schlusszeichnung liegt hier beim Staatsrat.',
      'Final signature rests with the state secretary here.',
    ),
  /** Whoever signs last goes on: the ways of a Schritt are tried in their order. */
  weitererStaatsrat: (frage: Vorlagenfrage) =>
    wenn(
      fehlende(frage, 'STR').length > 0,
      'Alle einbringenden Ressorts haben gezeichnet.',
      'All introducing departments have signed.',
    ),
  weitererSenator: (frage: Vorlagenfrage) =>
    wenn(
      fehlende(frage, 'SEN').length > 0,
      'Alle einbringenden Ressorts haben gezeichnet.',
      'All introducing departments have signed.',
    ),
  nochUngezeichnet: ({ kontext: { gezeichnet } }: Vorlagenfrage) =>
    wenn(
      gezeichnet.STR.length === 0,
      'Der Staatsrat hat schon gezeichnet. Sie können einen Einwand erheben, bis die Vorlage aufgerufen wird.',
      'The state secretary has signed already. You can object until the item is called.',
    ),
  /** By natural person, through every office and deputyship. */
  vierAugen: ({ kontext, schritt: { akteur, als } }: Vorlagenfrage) =>
    wenn(
      !beteiligtePersonen(akteur, als).some((p) => kontext.mitwirkende.includes(p)),
      'Wer an der Vorlage mitgeschrieben hat, darf sie nicht freigeben – auch nicht in Vertretung.',
      'Whoever contributed to the paper must not approve it – not as a deputy either.',
    ),
  nichtFreigegeben: ({ kontext, schritt: { akteur, als } }: Vorlagenfrage) =>
    wenn(
      !beteiligtePersonen(akteur, als).some((p) =>
        Object.values(kontext.freigaben).some((wer) => wer.includes(p)),
      ),
      'Sie haben diese Vorlage schon in einer früheren Prüfung freigegeben; hier entscheidet eine andere Person.',
      'You have already released this paper; somebody else decides here.',
    ),
  /** Nobody has acted at the next station yet: then the one before may take the paper back (regeln.md F5). */
  /** Asked again, a Ressort has answered all the same (regeln.md F5). */
  nochKeinUrteil: ({ kontext: { mitzeichnungen, beantwortet } }: Vorlagenfrage) =>
    wenn(
      !beantwortet && Object.values(mitzeichnungen).every(({ stand }) => stand === 'offen'),
      'Ein Ressort hat schon geantwortet. Bitte geben Sie die Vorlage mit Begründung zurück.',
      'A department has already answered. Please return the paper with a reason.',
    ),
  nochKeinSenator: ({ kontext: { gezeichnet } }: Vorlagenfrage) =>
    wenn(
      gezeichnet.SEN.length === 0,
      'Es ist schon gezeichnet; bitte lassen Sie sich die Vorlage zurückgeben.',
      'It has been signed already; please ask for the paper to be returned.',
    ),
};
