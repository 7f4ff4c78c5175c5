import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Rahmen } from './Rahmen.js';

const wurzel = createRootRoute({
  component: Rahmen,
  notFoundComponent: lazyRouteComponent(() => import('./selten/Fehlerseiten.js'), 'NichtGefunden'),
  errorComponent: lazyRouteComponent(() => import('./selten/Fehlerseiten.js'), 'Fehlerseite'),
});

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

export const posteingangsweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/',
  validateSearch: nur('ansicht', 'vertretung', 'zustand', 'ressort', 'geaendert'),
  component: lazyRouteComponent(() => import('../posteingang/Posteingang.js'), 'Posteingang'),
});
export const vorgangsweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/vorgaenge/$id',
  validateSearch: nur('reiter'),
  component: lazyRouteComponent(() => import('../vorgang/Vorgangsseite.js'), 'Vorgangsseite'),
});
export const schrittweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/vorgaenge/$id/schritt/$schritt',
  validateSearch: nur('ressort', 'urteil', 'massgabe', 'anlage'),
  component: lazyRouteComponent(() => import('../schritt/Schrittseite.js'), 'Schrittseite'),
});
export const vergleichsweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/vorgaenge/$id/vergleich',
  validateSearch: (suche: Record<string, unknown>) => ({ von: zahl(suche['von']), bis: zahl(suche['bis']) }),
  component: lazyRouteComponent(() => import('../vorgang/Vergleichsseite.js'), 'Vergleichsseite'),
});

export const verwaltungsweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/verwaltung',
  validateSearch: nur('teil'),
  component: lazyRouteComponent(() => import('../verwaltung/Verwaltung.js'), 'Verwaltung'),
});
const einstellungsweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/einstellungen',
  component: lazyRouteComponent(() => import('../einstellungen/Einstellungen.js'), 'Einstellungen'),
});
const nachrichtenweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/nachrichten',
  component: lazyRouteComponent(() => import('../nachrichten/Nachrichten.js'), 'Nachrichten'),
});
const hilfeweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/hilfe',
  component: lazyRouteComponent(() => import('../hilfe/Hilfe.js'), 'Hilfe'),
});
const barriereweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/barrierefreiheit',
  component: lazyRouteComponent(() => import('../hilfe/Barrierefreiheit.js'), 'Barrierefreiheit'),
});
const stilweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/stil',
  component: lazyRouteComponent(() => import('../hilfe/Bausteine.js'), 'Bausteine'),
});

// Lists that people look through; the search parameters are their filters.
export const sammelweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/gemeinsam',
  validateSearch: nur('schritt', 'v'),
  component: lazyRouteComponent(() => import('../posteingang/Sammelseite.js'), 'Sammelseite'),
});
export const vorlagenweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/vorlagen',
  validateSearch: nur('art', 'phase', 'ressort', 'sitzung', 'offen', 'stufe'),
  component: lazyRouteComponent(() => import('../vorlagen/Vorlagenseite.js'), 'Vorlagenseite'),
});
export const sitzungenweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/sitzungen',
  validateSearch: nur('zeit'),
  component: lazyRouteComponent(() => import('../sitzungen/Sitzungsliste.js'), 'Sitzungsliste'),
});
export const sitzungsweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/sitzungen/$id',
  component: lazyRouteComponent(() => import('../sitzungen/Sitzungsseite.js'), 'Sitzungsseite'),
});
export const beschlussweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/beschluesse',
  validateSearch: nur('ressort', 'jahr', 'auftraege'),
  component: lazyRouteComponent(() => import('../beschluesse/Beschlussseite.js'), 'Beschlussseite'),
});
export const fristenweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/fristen',
  validateSearch: nur('ansicht', 'wer', 'stand'),
  component: lazyRouteComponent(() => import('../fristen/Fristenseite.js'), 'Fristenseite'),
});
export const suchweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/suche',
  validateSearch: nur('q', 'art', 'phase', 'ressort', 'jahr', 'stufe'),
  component: lazyRouteComponent(() => import('../suche/Suchseite.js'), 'Suchseite'),
});
// What authors do.
const autorenseiten = () => import('../entwurf/Autorenseiten.js');
export const neueVorlageweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/vorlagen/neu',
  validateSearch: nur('weg', 'vorbild'),
  component: lazyRouteComponent(autorenseiten, 'NeueVorlage'),
});
export const entwurfsweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/vorgaenge/$id/entwurf',
  component: lazyRouteComponent(autorenseiten, 'Entwurfsseite'),
});
export const abschnittsweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/vorgaenge/$id/entwurf/$buchstabe',
  component: lazyRouteComponent(autorenseiten, 'Abschnittsseite'),
});
export const angabenweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/vorgaenge/$id/entwurf/angaben',
  component: lazyRouteComponent(autorenseiten, 'Angabenseite'),
});
export const pruefweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/vorgaenge/$id/pruefen',
  component: lazyRouteComponent(autorenseiten, 'Pruefseite'),
});
// Measures, their yearly reports, and the campaigns that collect them.
const berichtsseiten = () => import('../berichte/Berichtsseiten.js');
export const massnahmenweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/massnahmen',
  validateSearch: nur('handlungsfeld', 'ressort', 'ampel', 'stand', 'q'),
  component: lazyRouteComponent(berichtsseiten, 'Massnahmenseite'),
});
const neueMassnahmeweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/massnahmen/neu',
  component: lazyRouteComponent(berichtsseiten, 'NeueMassnahme'),
});
export const einleseweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/massnahmen/einlesen',
  validateSearch: nur('was'),
  component: lazyRouteComponent(berichtsseiten, 'Einleseseite'),
});
export const massnahmeweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/massnahmen/$id',
  component: lazyRouteComponent(berichtsseiten, 'Massnahmeseite'),
});
export const massnahmeAendernweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/massnahmen/$id/bearbeiten',
  component: lazyRouteComponent(berichtsseiten, 'MassnahmeAendern'),
});
export const berichteweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/berichte',
  validateSearch: nur('jahr', 'massnahme', 'ohneMassnahme'),
  component: lazyRouteComponent(berichtsseiten, 'Berichtsliste'),
});
export const berichtweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/berichte/$id',
  component: lazyRouteComponent(berichtsseiten, 'Berichtsseite'),
});
const kampagnenweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/kampagnen',
  component: lazyRouteComponent(berichtsseiten, 'Kampagnenliste'),
});
export const kampagneweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/kampagnen/$id',
  validateSearch: nur('zeige', 'ressort'),
  component: lazyRouteComponent(berichtsseiten, 'Kampagnenseite'),
});
export const gesamtberichtweg = createRoute({
  getParentRoute: () => wurzel,
  path: '/kampagnen/$id/gesamtbericht',
  component: lazyRouteComponent(berichtsseiten, 'Gesamtberichtsseite'),
});

/** All pages by their address. Each is loaded when it is first opened. */
export const wege = createRouter({
  routeTree: wurzel.addChildren([
    posteingangsweg,
    vorgangsweg,
    schrittweg,
    vergleichsweg,
    verwaltungsweg,
    einstellungsweg,
    nachrichtenweg,
    hilfeweg,
    barriereweg,
    stilweg,
    sammelweg,
    vorlagenweg,
    sitzungenweg,
    sitzungsweg,
    beschlussweg,
    fristenweg,
    suchweg,
    neueVorlageweg,
    entwurfsweg,
    angabenweg,
    abschnittsweg,
    pruefweg,
    massnahmenweg,
    neueMassnahmeweg,
    einleseweg,
    massnahmeweg,
    massnahmeAendernweg,
    berichteweg,
    berichtweg,
    kampagnenweg,
    kampagneweg,
    gesamtberichtweg,
  ]),
  defaultPreload: 'intent',
  defaultPendingMs: 300,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof wege;
  }
}
