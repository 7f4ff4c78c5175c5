import { beteiligtePersonen } from '#engine';
import type { Auftragsblick } from './blick.js';

/** Notes in the context of an Auftrag. */
export const merken = {
  bestaetigung: ({ kontext, schritt: { daten } }: Auftragsblick) => ({
    adressat: daten.adressat ?? kontext.adressat,
    massgeblich: daten.massgeblich ?? kontext.massgeblich,
  }),
  termin: ({ kontext, schritt: { daten } }: Auftragsblick) => {
    const faellig = daten.faellig ?? kontext.faellig;
    return { faellig, ersteFrist: kontext.ersteFrist ?? faellig };
  },
  vorlage: ({ schritt: { daten } }: Auftragsblick) => ({ vorlage: daten.vorlage }),
  vorlageGeloest: () => ({ vorlage: null }),
  antrag: ({ schritt: { daten } }: Auftragsblick<'verlaengern'>) => ({
    antrag: { auf: daten.auf, grund: daten.grund },
  }),
  antragErledigt: () => ({ antrag: null, antragsteller: [] }),
  antragsteller: ({ schritt: { akteur, als } }: Auftragsblick) => ({
    antragsteller: beteiligtePersonen(akteur, als),
  }),
  verlaengerung: ({ kontext, schritt: { akteur, daten } }: Auftragsblick) => ({
    faellig: kontext.antrag?.auf ?? kontext.faellig,
    verlaengerungen: [
      ...kontext.verlaengerungen,
      {
        von: kontext.faellig ?? '',
        auf: kontext.antrag?.auf ?? '',
        grund: kontext.antrag?.grund ?? '',
        genehmigtDurch: daten.beschluss ?? akteur.person,
      },
    ],
    antrag: null,
    antragsteller: [],
  }),
};
