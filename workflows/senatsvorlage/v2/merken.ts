import { ABSCHNITTE, type Mitzeichnungsstand } from '#contract';
import { beteiligtePersonen } from '#engine';
import type { Vorlagenblick } from '../blick.js';
import { istBetroffen, type Mitzeichnung, type Vorlagenkontext } from '../kontext.js';

const STAND: Record<string, Mitzeichnungsstand> = {
  erteilt: 'erteilt',
  massgabe: 'erteiltMitMassgabe',
  bedenken: 'bedenken',
  nicht_betroffen: 'nichtBetroffen',
};

const neu = (abschnitte: Mitzeichnung['abschnitte'] = ABSCHNITTE): Mitzeichnung => ({
  stand: 'offen',
  fassung: null,
  abschnitte,
  verlaengert: false,
});

function aendere(
  kontext: Vorlagenkontext,
  ressort: string,
  aenderung: Partial<Mitzeichnung>,
): Partial<Vorlagenkontext> {
  const bisher = kontext.mitzeichnungen[ressort] ?? neu();
  return { mitzeichnungen: { ...kontext.mitzeichnungen, [ressort]: { ...bisher, ...aenderung } } };
}

/** Verdicts on sections that changed are asked for again; the others stay (ux: stale approvals). */
function nachAenderung(
  { mitzeichnungen }: Vorlagenkontext,
  geaendert: readonly string[],
): Record<string, Mitzeichnung> {
  return Object.fromEntries(
    Object.entries(mitzeichnungen).map(([r, m]) => [
      r,
      istBetroffen(m, geaendert) ? { ...m, stand: 'offen' as const, verlaengert: false } : m,
    ]),
  );
}

/**
 * The signature falls, the release by the specialist review stays: whoever gave it must not sign later
 * either.
 */
function ohneZeichnung({
  freigaben: { zeichnen: _, ...freigaben },
}: Vorlagenkontext): Vorlagenkontext['freigaben'] {
  return freigaben;
}

/**
 * A new Fassung: only those whose sections changed are asked again; a dissent stays while its objection
 * stands.
 */
function frischGefragt(kontext: Vorlagenkontext, geaendert: readonly string[]): Partial<Vorlagenkontext> {
  const mitzeichnungen = nachAenderung(kontext, geaendert);
  return {
    mitzeichnungen,
    dissens: kontext.dissens.filter((ressort) => mitzeichnungen[ressort]?.stand === 'bedenken'),
  };
}

/** Notes of version 2. */
export const merken = {
  mitwirkung: ({ kontext, schritt: { akteur, als } }: Vorlagenblick) => ({
    mitwirkende: [...new Set([...kontext.mitwirkende, ...beteiligtePersonen(akteur, als)])],
  }),
  festlegung: ({ kontext, schritt: { daten } }: Vorlagenblick) => {
    const { sitzung, einbringer, federfuehrung, mitzeichnende, eile, gremien } = daten;
    const gesetzt = Object.fromEntries(
      Object.entries({ sitzung, einbringer, federfuehrung, eile }).filter(([, wert]) => wert !== undefined),
    );
    return {
      ...gesetzt,
      ...(mitzeichnende
        ? {
            mitzeichnungen: Object.fromEntries(
              mitzeichnende.map((m: { ressort: string; abschnitte?: Mitzeichnung['abschnitte'] }) => [
                m.ressort,
                {
                  ...(kontext.mitzeichnungen[m.ressort] ?? neu()),
                  ...(m.abschnitte ? { abschnitte: m.abschnitte } : {}),
                },
              ]),
            ),
          }
        : {}),
      ...(gremien
        ? { gremien: Object.fromEntries(gremien.map((g: string) => [g, kontext.gremien[g] ?? 'geplant'])) }
        : {}),
    };
  },
  neueFassung: ({ kontext, schritt: { daten, lage } }: Vorlagenblick) =>
    lage.geaendert.length === 0 && kontext.fassung > 0
      ? {}
      : {
          fassung: kontext.fassung + 1,
          freigaben: ohneZeichnung(kontext),
          ...(daten?.redaktionell === true ? {} : frischGefragt(kontext, lage.geaendert)),
        },
  freigabe: ({ kontext, schritt: { type, akteur, als } }: Vorlagenblick) => ({
    freigaben: { ...kontext.freigaben, [type]: beteiligtePersonen(akteur, als) },
  }),
  rueckgabe: () => ({ freigaben: {}, zugelassen: false, tischvorlage: false, eingegangen: null }),
  zeichnungVerworfen: ({ kontext }: Vorlagenblick) => ({
    freigaben: ohneZeichnung(kontext),
    zugelassen: false,
    tischvorlage: false,
    eingegangen: null,
  }),
  neufassungErbeten: ({ kontext }: Vorlagenblick) => ({
    freigaben: ohneZeichnung(kontext),
    neufassungNach: kontext.fassung,
  }),
  eingang: ({ schritt: { jetzt } }: Vorlagenblick) => ({ eingegangen: jetzt }),
  urteil: ({ kontext, schritt: { daten } }: Vorlagenblick) =>
    aendere(kontext, daten.ressort, { stand: STAND[daten.urteil] ?? 'offen', fassung: kontext.fassung }),
  verschwiegen: ({ kontext, schritt: { daten } }: Vorlagenblick) =>
    aendere(kontext, daten.ressort, { stand: 'verschwiegen', fassung: kontext.fassung }),
  verlaengerung: ({ kontext, schritt: { daten } }: Vorlagenblick) =>
    aendere(kontext, daten.ressort, { verlaengert: true }),
  beteiligung: ({ kontext, schritt: { daten } }: Vorlagenblick<'ressortBeteiligen'>) =>
    aendere(kontext, daten.ressort, neu(daten.abschnitte)),
  einigung: ({ kontext }: Vorlagenblick) => ({
    mitzeichnungen: Object.fromEntries(
      Object.entries(kontext.mitzeichnungen).map(([r, m]) => [
        r,
        m.stand === 'bedenken' ? neu(m.abschnitte) : m,
      ]),
    ),
  }),
  dissens: ({ kontext }: Vorlagenblick) => ({
    dissens: Object.entries(kontext.mitzeichnungen)
      .filter(([, m]) => m.stand === 'bedenken')
      .map(([r]) => r),
  }),
  tischvorlage: () => ({ tischvorlage: true }),
  zulassung: () => ({ zugelassen: true }),
  andereSitzung: ({ schritt: { daten } }: Vorlagenblick) => ({
    sitzung: daten.sitzung,
    top: null,
    tischvorlage: false,
    zugelassen: false,
  }),
  top: ({ schritt: { lage } }: Vorlagenblick) => ({ top: lage.sitzung?.id ?? null }),
  vonDerTagesordnung: () => ({ top: null }),
  voll: () => ({ veroeffentlichung: 'veroeffentlicht' as const }),
  teil: () => ({ veroeffentlichung: 'teilveroeffentlicht' as const }),
  gesperrt: () => ({ veroeffentlichung: 'gesperrt' as const }),
  gremium: ({ kontext, schritt: { daten } }: Vorlagenblick) => ({
    gremien: { ...kontext.gremien, [daten.gremium]: daten.ergebnis },
  }),
};
