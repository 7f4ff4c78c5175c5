import { beteiligtePersonen, wenn } from '#engine';
import type { Kampagnenfrage } from './blick.js';
import { besetzungAnders } from './besetzung.js';

/** Conditions of a Kampagne: null when they hold, otherwise the reason in one sentence. */
export const bedingungen = {
  massnahmenVorhanden: ({ schritt: { lage } }: Kampagnenfrage) =>
    wenn(
      lage.massnahmen > 0,
      'Es gibt keine laufende Maßnahme. Bitte legen Sie Maßnahmen an.',
      'There is no running measure. Please enter measures.',
    ),
  alleFreiOderEntfallen: ({
    schritt: {
      lage: { offen },
    },
  }: Kampagnenfrage) =>
    wenn(
      offen === 0,
      `${offen === 1 ? 'Ein Bericht ist' : `${offen} Berichte sind`} weder freigegeben noch entfallen.`,
      `${offen} report(s) are neither approved nor waived.`,
    ),
  alleUebernommen: ({
    schritt: {
      lage: { nichtUebernommen: offen },
    },
  }: Kampagnenfrage) =>
    wenn(
      offen === 0,
      `${offen === 1 ? 'Ein Bericht ist' : `${offen} Berichte sind`} noch nicht übernommen.`,
      `${offen} report(s) have not been taken over.`,
    ),
  /** By natural person, through every office and deputyship. */
  vierAugen: ({ kontext, schritt: { akteur, als } }: Kampagnenfrage) =>
    wenn(
      !beteiligtePersonen(akteur, als).some((p) => kontext.mitwirkende.includes(p)),
      'Wer den Gesamtbericht zusammengestellt hat, gibt ihn nicht frei – auch nicht in Vertretung.',
      'Whoever consolidated the report does not approve it – not as a deputy either.',
    ),
  gremiumBekannt: ({ kontext, schritt: { daten } }: Kampagnenfrage) =>
    wenn(
      daten === undefined || Object.hasOwn(kontext.gremien, daten.gremium),
      `Dieses Gremium ist nicht vorgesehen. Vorgesehen sind: ${Object.keys(kontext.gremien).join(', ')}.`,
      `This body is not planned. Planned are: ${Object.keys(kontext.gremien).join(', ')}.`,
    ),
  nichtInDerZukunft: ({ schritt: { daten, heute } }: Kampagnenfrage) =>
    wenn(
      daten === undefined || daten.am <= heute,
      'Der Tag liegt in der Zukunft.',
      'That day lies in the future.',
    ),
  alleGremienUnterrichtet: ({ kontext: { gremien } }: Kampagnenfrage) => {
    const offen = Object.entries(gremien)
      .filter(([, am]) => am === null)
      .map(([name]) => name);
    return wenn(
      offen.length === 0,
      `Noch nicht unterrichtet: ${offen.join(', ')}.`,
      `Not yet informed: ${offen.join(', ')}.`,
    );
  },
  besetzungAnders,
};
