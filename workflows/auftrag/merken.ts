import { beteiligtePersonen } from '#engine';
import { datumDeutsch } from '#kalender';
import { zaehltAm } from './bedingungen/antwort.js';
import type { Auftragsblick } from './blick.js';
import type { Auftragskontext, Grundlage, Verlaengerung } from './kontext.js';
import { ersatz } from './besetzung.js';

/** The Beschluss that the form names: chosen among the recorded ones, or entered as one outside. */
function grundlage({ schritt: { daten, lage } }: Auftragsblick): Grundlage | null {
  if (lage.beschluss)
    return { vorlage: lage.beschluss.id, nummer: lage.beschluss.nummer, am: lage.beschluss.am };
  const { beschlussVom: am, beschlussGremium: gremium, beschlussFundstelle: fundstelle } = daten;
  const anlage = lage.beleg;
  return am && gremium && fundstelle && anlage ? { am, gremium, fundstelle, anlage } : null;
}

/** A Beschluss in the words of a record. */
export function beschlussInWorten(beschluss: Grundlage): string {
  return 'nummer' in beschluss
    ? `Beschluss vom ${datumDeutsch(beschluss.am)} zu ${beschluss.nummer}`
    : `${beschluss.gremium} vom ${datumDeutsch(beschluss.am)}, ${beschluss.fundstelle}`;
}

function verlaengert(
  kontext: Auftragskontext,
  neu: Omit<Verlaengerung, 'von'>,
  beschluss: Grundlage | null,
): Partial<Auftragskontext> {
  return {
    faellig: neu.auf,
    verlaengerungen: [...kontext.verlaengerungen, { von: kontext.faellig ?? '', ...neu }],
    antrag: null,
    vorhaben: null,
    verlaengertDurch: beschluss ?? kontext.verlaengertDurch,
  };
}

/** Notes in the context of an Auftrag. */
export const merken = {
  bestaetigung: ({ kontext, schritt: { daten } }: Auftragsblick) => ({
    adressat: daten.adressat ?? kontext.adressat,
    massgeblich: daten.massgeblich ?? kontext.massgeblich,
  }),
  termin: ({ kontext, schritt: { daten } }: Auftragsblick) => {
    const faellig = daten.faellig ?? kontext.faellig;
    return {
      faellig,
      ersteFrist: kontext.ersteFrist ?? faellig,
      terminGrund: daten.grund ?? kontext.terminGrund,
    };
  },
  vorlage: ({ kontext, schritt: { daten } }: Auftragsblick) => ({
    vorlage: daten.vorlage,
    verzug: daten.grund ?? kontext.verzug,
  }),
  vorlageGeloest: () => ({ vorlage: null }),
  erfuellung: ({ kontext, schritt: { lage } }: Auftragsblick) => ({ erfuelltAm: zaehltAm(kontext, lage) }),
  feststellung: ({ schritt: { daten } }: Auftragsblick) => ({
    erfuelltAm: daten.am,
    erledigtDurch: daten.grund,
    vorlage: null,
  }),
  antrag: ({ schritt: { daten } }: Auftragsblick) => ({
    antrag: { auf: daten.auf ?? null, grund: daten.grund ?? '' },
  }),
  antragErledigt: () => ({ antrag: null, antragsteller: [], vorhaben: null }),
  antragsteller: ({ schritt: { akteur, als } }: Auftragsblick) => ({
    antragsteller: beteiligtePersonen(akteur, als),
  }),
  /** Who asked stays noted: the last judge of four eyes reads it when the Schritt is done. */
  verlaengerung: (blick: Auftragsblick) => {
    const { kontext, schritt } = blick;
    // A Beschluss outside counts only when a second person has confirmed it (regeln.md O3).
    const beschluss = schritt.lage.beschluss ? grundlage(blick) : null;
    return verlaengert(
      kontext,
      {
        auf: kontext.antrag?.auf ?? '',
        grund: kontext.antrag?.grund ?? '',
        genehmigtDurch: beschluss ? beschlussInWorten(beschluss) : schritt.akteur.person,
      },
      beschluss,
    );
  },
  verlaengerungNachBeschluss: (blick: Auftragsblick) => {
    const { kontext, schritt } = blick;
    const beschluss = grundlage(blick) as Grundlage;
    const { auf, grund = '' } = schritt.daten;
    return verlaengert(kontext, { auf, grund, genehmigtDurch: beschlussInWorten(beschluss) }, beschluss);
  },
  aufhebung: (blick: Auftragsblick) => ({ aufgehobenDurch: grundlage(blick), vorlage: null }),
  /** Waits for a second person; a linked paper has to be linked anew afterwards. */
  verlaengerungErfasst: (blick: Auftragsblick) => {
    const { kontext, schritt } = blick;
    return {
      vorhaben: {
        art: 'verlaengerung' as const,
        auf: schritt.daten.auf ?? kontext.antrag?.auf ?? '',
        grund: schritt.daten.grund ?? kontext.antrag?.grund ?? '',
        beschluss: grundlage(blick) as Grundlage,
      },
      vorlage: null,
    };
  },
  aufhebungErfasst: (blick: Auftragsblick) => ({
    vorhaben: { art: 'aufhebung' as const, beschluss: grundlage(blick) as Grundlage },
    vorlage: null,
  }),
  /** Whoever has entered a Beschluss for this Auftrag confirms none. */
  erfasser: ({ kontext, schritt: { akteur, als } }: Auftragsblick) => ({
    erfasser: [...new Set([...kontext.erfasser, ...beteiligtePersonen(akteur, als)])],
  }),
  verlaengerungBestaetigt: ({ kontext }: Auftragsblick) => {
    const { vorhaben } = kontext;
    if (vorhaben?.art !== 'verlaengerung') return {};
    const { auf, grund, beschluss } = vorhaben;
    return verlaengert(kontext, { auf, grund, genehmigtDurch: beschlussInWorten(beschluss) }, beschluss);
  },
  aufhebungBestaetigt: ({ kontext }: Auftragsblick) => ({
    aufgehobenDurch: kontext.vorhaben?.beschluss ?? null,
    vorhaben: null,
  }),
  verantwortlich: ({ schritt: { daten } }: Auftragsblick) => ({ verantwortlich: daten.person }),
  verzug: ({ schritt: { daten } }: Auftragsblick) => ({ verzug: daten.grund }),
  ersatz,
};
