import { createRootRoute, createRoute } from '@tanstack/react-router';
import type { Abfrage, RoutennameMit } from '#contract';

/** The addresses of the pages and what may stand in them; which page is shown there says `seiten.ts`. */
export const wurzel = createRootRoute();

const text = (wert: unknown): string | undefined =>
  typeof wert === 'string' && wert !== '' ? wert : undefined;
const zahl = (wert: unknown): number | undefined =>
  Number.isInteger(Number(wert)) && wert !== undefined && wert !== '' ? Number(wert) : undefined;

/** Keeps only the search parameters that a page knows; everything else in the address is ignored. */
const nur =
  <const N extends string>(...namen: readonly N[]) =>
  (suche: Record<string, unknown>): { [K in N]?: string } =>
    Object.fromEntries(
      namen.flatMap((name) => (text(suche[name]) === undefined ? [] : [[name, text(suche[name])]])),
    ) as { [K in N]?: string };

/**
 * Filters of a list as they stand in the address. Somebody may write anything there; the API names what it
 * does not know, so the words of closed lists are not checked twice.
 */
const filter = <R extends RoutennameMit<'get'>, const N extends keyof Abfrage<R> & string>(
  _route: R,
  ...namen: readonly N[]
) => nur(...namen) as (suche: Record<string, unknown>) => { [K in N]?: Extract<Abfrage<R>[K], string> };

export const posteingangsweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/',
  validateSearch: (suche: Record<string, unknown>) => ({
    // `bei` is the task in the preview, `schritt` the act that is open there, and `urteil` what it began with.
    ...nur('ansicht', 'bei', 'schritt', 'urteil')(suche),
    ...filter('get /aufgaben', 'vertretung', 'zustand', 'ressort', 'geaendert')(suche),
  }),
});
export const vorgangsweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/vorgaenge/$id',
  validateSearch: nur('reiter', 'was'),
});
export const schrittweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/vorgaenge/$id/schritt/$schritt',
  validateSearch: nur('ressort', 'urteil', 'massgabe', 'anlage'),
});
export const vergleichsweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/vorgaenge/$id/vergleich',
  validateSearch: (suche: Record<string, unknown>) => ({ von: zahl(suche['von']), bis: zahl(suche['bis']) }),
});

export const verwaltungsweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/verwaltung',
  validateSearch: nur('teil'),
});
export const einstellungsweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/einstellungen',
});
export const nachrichtenweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/nachrichten',
  validateSearch: nur('was'),
});
export const hilfeweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/hilfe',
});
export const barriereweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/barrierefreiheit',
});
export const datenschutzweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/datenschutz',
});
export const impressumweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/impressum',
});
export const stilweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/stil',
});

// Lists that people look through; the search parameters are their filters.
export const sammelweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/gemeinsam',
  validateSearch: nur('schritt', 'v'),
});
export const vorlagenweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/vorlagen',
  validateSearch: filter('get /vorgaenge', 'art', 'phase', 'ressort', 'sitzung', 'offen', 'stufe'),
});
export const sitzungenweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/sitzungen',
  validateSearch: nur('zeit'),
});
export const sitzungsweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/sitzungen/$id',
});
export const beschlussweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/beschluesse',
  validateSearch: filter('get /beschluesse', 'ressort', 'jahr', 'auftraege'),
});
export const fristenweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/fristen',
  validateSearch: (suche: Record<string, unknown>) => ({
    ...nur('ansicht', 'wer')(suche),
    ...filter('get /auftraege', 'stand')(suche),
  }),
});
export const suchweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/suche',
  validateSearch: filter('get /suche', 'q', 'art', 'phase', 'ressort', 'jahr', 'stufe'),
});
// What authors do.
export const neueVorlageweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/vorlagen/neu',
  validateSearch: nur('weg', 'vorbild'),
});
export const entwurfsweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/vorgaenge/$id/entwurf',
});
export const abschnittsweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/vorgaenge/$id/entwurf/$buchstabe',
});
export const angabenweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/vorgaenge/$id/entwurf/angaben',
});
export const pruefweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/vorgaenge/$id/pruefen',
});
// Measures, their yearly reports, and the campaigns that collect them.
export const massnahmenweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/massnahmen',
  validateSearch: filter('get /massnahmen', 'handlungsfeld', 'ressort', 'ampel', 'stand', 'q'),
});
export const neueMassnahmeweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/massnahmen/neu',
});
export const einleseweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/massnahmen/einlesen',
  validateSearch: nur('was'),
});
export const massnahmeweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/massnahmen/$id',
});
export const massnahmeAendernweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/massnahmen/$id/bearbeiten',
});
export const berichteweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/berichte',
  validateSearch: filter('get /berichte', 'jahr', 'massnahme', 'ohneMassnahme'),
});
export const berichtweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/berichte/$id',
});
export const kampagnenweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/kampagnen',
});
export const kampagneweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/kampagnen/$id',
  validateSearch: nur('zeige', 'ressort'),
});
export const gesamtberichtweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/kampagnen/$id/gesamtbericht',
});
