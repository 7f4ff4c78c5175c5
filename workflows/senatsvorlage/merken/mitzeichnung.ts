import { ABSCHNITTE, type Mitzeichnungsstand } from '#contract';
import { ohne } from '#engine';
import type { Vorlagenblick } from '../blick.js';
import {
  bedenkende,
  istBetroffen,
  istGefragt,
  letztesUrteil,
  offeneRessorts,
  wurdeGefragt,
  type Mitzeichnung,
  type Vorlagenkontext,
} from '../kontext.js';

const STAND: Record<string, Mitzeichnungsstand> = {
  erteilt: 'erteilt',
  massgabe: 'erteiltMitMassgabe',
  bedenken: 'bedenken',
  nicht_betroffen: 'nichtBetroffen',
};

type Alle = Vorlagenkontext['mitzeichnungen'];

const neu = (abschnitte: Mitzeichnung['abschnitte'] = ABSCHNITTE): Mitzeichnung => ({
  stand: 'offen',
  fassung: null,
  abschnitte,
  verlaengert: false,
  gefragtAm: null,
});

function jede(alle: Alle, wie: (eine: Mitzeichnung, ressort: string) => Mitzeichnung): Alle {
  return Object.fromEntries(Object.entries(alle).map(([ressort, eine]) => [ressort, wie(eine, ressort)]));
}

function aendere(
  { mitzeichnungen }: Vorlagenkontext,
  ressort: string,
  aenderung: Partial<Mitzeichnung>,
): Partial<Vorlagenkontext> {
  const bisher = mitzeichnungen[ressort] ?? neu();
  return { mitzeichnungen: { ...mitzeichnungen, [ressort]: { ...bisher, ...aenderung } } };
}

/** Asked again: the term begins anew, what the Ressort said last stays in force until it says something else. */
const erneut = (eine: Mitzeichnung): Mitzeichnung => ({
  ...eine,
  stand: 'offen',
  zuletzt: letztesUrteil(eine),
  verlaengert: false,
  versaeumtAm: null,
});

/**
 * Asks whoever has not been asked yet: those of the lowest stage, as soon as nobody of an earlier one is open.
 * `ungefragt` tells who has not been asked.
 */
function frageNaechste(
  { mitzeichnungen }: Vorlagenkontext,
  ungefragt: (eine: Mitzeichnung) => boolean,
  schritt: Vorlagenblick['schritt'],
): Pick<Vorlagenkontext, 'mitzeichnungen' | 'angefragt'> {
  const offen = Object.values(mitzeichnungen).filter(({ stand }) => stand === 'offen');
  const reihe = Math.min(...offen.map((eine) => eine.reihe ?? 1));
  const naechste = offeneRessorts({ mitzeichnungen }).filter((ressort) => {
    const eine = mitzeichnungen[ressort];
    return eine !== undefined && ungefragt(eine) && (eine.reihe ?? 1) === reihe;
  });
  return frage(mitzeichnungen, naechste, schritt);
}

/** The request goes out with this Schritt; it says whether silence is consent (regeln.md C6). */
function frage(
  alle: Alle,
  angefragt: readonly string[],
  { jetzt, lage }: Vorlagenblick['schritt'],
): Pick<Vorlagenkontext, 'mitzeichnungen' | 'angefragt'> {
  const anfrage = { gefragtAm: jetzt, verschweigt: lage.einstellungen.verschweigen };
  return {
    mitzeichnungen: jede(alle, (eine, ressort) =>
      angefragt.includes(ressort) ? { ...ohne(eine, 'nieGefragt'), ...anfrage } : eine,
    ),
    angefragt,
  };
}

/** Who is concerned by changes of these sections and was asked before: their verdict is asked for again. */
export function betroffene(alle: Alle, geaendert: readonly string[]): string[] {
  return Object.entries(alle)
    .filter(
      ([, eine]) => istBetroffen(eine, geaendert) && wurdeGefragt(eine) && eine.stand !== 'herausgenommen',
    )
    .map(([ressort]) => ressort);
}

/** Verdicts of these Ressorts are asked for again, when the paper comes to co-signature the next time. */
export const neuZuFragen = (alle: Alle, ressorts: readonly string[]): Alle =>
  jede(alle, (eine, ressort) => (ressorts.includes(ressort) ? { ...erneut(eine), gefragtAm: null } : eine));

/** The same, and now. */
export const jetztGefragt = (
  alle: Alle,
  ressorts: readonly string[],
  schritt: Vorlagenblick['schritt'],
): Pick<Vorlagenkontext, 'mitzeichnungen' | 'angefragt'> =>
  frage(neuZuFragen(alle, ressorts), ressorts, schritt);

/** The paper leaves co-signature: who has not answered is asked anew when it comes back, and stays on record. */
export const vertagt = (alle: Alle): Alle =>
  neuZuFragen(
    alle,
    offeneRessorts({ mitzeichnungen: alle }).filter((ressort) => {
      const eine = alle[ressort];
      return eine !== undefined && wurdeGefragt(eine);
    }),
  );

/**
 * Of the paper before: whoever was asked, with its last word, to be asked again for the new one. Who introduces the
 * new one signs it at the end.
 */
export const uebernommen = (alle: Alle, einbringer: readonly string[]): Alle =>
  jede(
    Object.fromEntries(
      Object.entries(alle).filter(([ressort, eine]) => wurdeGefragt(eine) && !einbringer.includes(ressort)),
    ),
    (eine) => ({ ...neu(eine.abschnitte), zuletzt: letztesUrteil(eine), nieGefragt: true }),
  );

interface Genannt {
  ressort: string;
  abschnitte?: Mitzeichnung['abschnitte'];
  reihe?: number;
  bis?: string;
}

/** Those in the form, and everybody who was ever asked (regeln.md C1). */
export function festgelegte(alle: Alle, genannte: readonly Genannt[]): Alle {
  const bleibende = Object.entries(alle).filter(([, eine]) => wurdeGefragt(eine));
  return {
    ...Object.fromEntries(bleibende),
    ...Object.fromEntries(
      genannte.map(({ ressort, ...angaben }) => [ressort, { ...(alle[ressort] ?? neu()), ...angaben }]),
    ),
  };
}

/** Whom nobody has told yet: their stage has its turn later (regeln.md C9). */
const nochNichtGefragt = (alle: Alle, jetzt: string): Alle =>
  jede(alle, (eine) =>
    eine.stand === 'offen' && (!eine.gefragtAm || eine.gefragtAm === jetzt)
      ? { ...eine, gefragtAm: null }
      : eine,
  );

/** Notes on co-signature. */
export const mitzeichnung = {
  /**
   * When the paper comes to co-signature, also for those whom this very Schritt has asked; requests of older
   * versions bear no instant.
   */
  ersteAnfrage: ({ kontext, schritt }: Vorlagenblick) =>
    frageNaechste(
      { ...kontext, mitzeichnungen: nochNichtGefragt(kontext.mitzeichnungen, schritt.jetzt) },
      ({ gefragtAm }) => gefragtAm === null,
      schritt,
    ),
  /** Stages are asked one after the other; a verdict may be the last of its stage. */
  anfrage: ({ kontext, schritt }: Vorlagenblick) =>
    frageNaechste(kontext, ({ gefragtAm }) => gefragtAm === null, schritt),
  urteil: ({ kontext, schritt: { daten } }: Vorlagenblick) => ({
    ...aendere(kontext, daten.ressort, {
      stand: STAND[daten.urteil] ?? 'offen',
      fassung: kontext.fassung,
      versaeumtAm: null,
    }),
    beantwortet: true,
  }),
  /** What was said before holds for this Fassung too. */
  urteilBleibt: ({ kontext, schritt: { daten } }: Vorlagenblick) => ({
    ...aendere(kontext, daten.ressort, {
      stand: kontext.mitzeichnungen[daten.ressort]?.zuletzt ?? 'erteilt',
      fassung: kontext.fassung,
      versaeumtAm: null,
    }),
    beantwortet: true,
  }),
  /** A new verdict ends the dissent of its Ressort. */
  dissensGeloest: ({ kontext: { dissens }, schritt: { daten } }: Vorlagenblick) => ({
    dissens: dissens.filter((ressort) => ressort !== daten.ressort),
  }),
  versaeumt: ({ kontext, schritt: { daten, heute } }: Vorlagenblick) =>
    aendere(kontext, daten.ressort, { versaeumtAm: heute }),
  keineRueckmeldung: ({ kontext, schritt: { daten } }: Vorlagenblick) =>
    aendere(kontext, daten.ressort, { stand: 'keineRueckmeldung', fassung: kontext.fassung }),
  verschwiegen: ({ kontext, schritt: { daten } }: Vorlagenblick) =>
    aendere(kontext, daten.ressort, { stand: 'verschwiegen', fassung: kontext.fassung }),
  verlaengerung: ({ kontext, schritt: { daten } }: Vorlagenblick) =>
    aendere(kontext, daten.ressort, { verlaengert: true }),
  erneuteFrage: ({ kontext, schritt }: Vorlagenblick) =>
    jetztGefragt(kontext.mitzeichnungen, schritt.daten.ressort ? [schritt.daten.ressort] : [], schritt),
  beteiligung: ({ kontext, schritt: { daten } }: Vorlagenblick<'ressortBeteiligen'>) =>
    aendere(kontext, daten.ressort, {
      ...neu(daten.abschnitte),
      ...(daten.reihe === undefined ? {} : { reihe: daten.reihe }),
    }),
  herausnahme: ({ kontext, schritt: { daten } }: Vorlagenblick) => {
    const bisher = kontext.mitzeichnungen[daten.ressort] ?? neu();
    return aendere(kontext, daten.ressort, {
      stand: 'herausgenommen',
      zuletzt: letztesUrteil(bisher),
      ...(istGefragt(bisher) ? {} : { nieGefragt: true }),
    });
  },
  fristZuKurz: ({ kontext, schritt: { daten } }: Vorlagenblick) =>
    aendere(kontext, daten.ressort, { einspruch: 'zuKurz' }),
  eileBleibt: ({ kontext, schritt: { daten } }: Vorlagenblick) =>
    aendere(kontext, daten.ressort, { einspruch: 'bleibt' }),
  einwand: ({ kontext, schritt: { daten } }: Vorlagenblick) =>
    aendere(kontext, daten.ressort, { einwand: kontext.fassung }),
  /** Asked anew on the way back into co-signature. */
  einigung: ({ kontext }: Vorlagenblick) => ({
    mitzeichnungen: neuZuFragen(kontext.mitzeichnungen, bedenkende(kontext)),
  }),
  dissens: ({ kontext }: Vorlagenblick) => ({
    dissens: [...new Set([...kontext.dissens, ...bedenkende(kontext)])],
  }),
  /** A rejected Massgabe is dissent of the Ressort that set it (regeln.md C3). */
  zurueckgewieseneMassgabe: ({ kontext, schritt: { daten, lage } }: Vorlagenblick) => {
    const ressort = lage.massgaben?.find(({ id }) => id === daten.massgabe)?.ressort;
    return { dissens: [...new Set([...kontext.dissens, ...(ressort ? [ressort] : [])])] };
  },
  zurKenntnis: ({ kontext, schritt: { daten } }: Vorlagenblick<'zurKenntnis'>) => ({
    kenntnis: {
      ...Object.fromEntries(daten.ressorts.map((ressort: string) => [ressort, null])),
      ...kontext.kenntnis,
    },
  }),
  kenntnisGenommen: ({ kontext, schritt: { als, jetzt } }: Vorlagenblick) => ({
    kenntnis: { ...kontext.kenntnis, ...(als ? { [als.ressort]: jetzt } : {}) },
  }),
};
