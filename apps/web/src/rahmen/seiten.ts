import { createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Fehlerseite, NichtGefunden } from './Fehlerseiten.js';
import { Rahmen } from './Rahmen.js';
import * as weg from './wege.js';

const autorenseiten = () => import('../entwurf/Autorenseiten.js');
const berichtsseiten = () => import('../berichte/Berichtsseiten.js');
const rechtliches = () => import('../hilfe/Rechtliches.js');

weg.wurzel.update({
  component: Rahmen,
  notFoundComponent: NichtGefunden,
  // Not loaded when it is needed: what failed may be the loading.
  errorComponent: Fehlerseite,
});

/**
 * All pages by their address. Each is loaded when it is first opened. Pages know addresses only, and nobody
 * but the application knows this list: that keeps them free of circles.
 */
export const seiten = createRouter({
  routeTree: weg.wurzel.addChildren([
    weg.posteingangsweg.update({
      component: lazyRouteComponent(() => import('../posteingang/Posteingang.js'), 'Posteingang'),
    }),
    weg.vorgangsweg.update({
      component: lazyRouteComponent(() => import('../vorgang/Vorgangsseite.js'), 'Vorgangsseite'),
    }),
    weg.schrittweg.update({
      component: lazyRouteComponent(() => import('../schritt/Schrittseite.js'), 'Schrittseite'),
    }),
    weg.vergleichsweg.update({
      component: lazyRouteComponent(() => import('../vorgang/Vergleichsseite.js'), 'Vergleichsseite'),
    }),
    weg.verwaltungsweg.update({
      component: lazyRouteComponent(() => import('../verwaltung/Verwaltung.js'), 'Verwaltung'),
    }),
    weg.einstellungsweg.update({
      component: lazyRouteComponent(() => import('../einstellungen/Einstellungen.js'), 'Einstellungen'),
    }),
    weg.nachrichtenweg.update({
      component: lazyRouteComponent(() => import('../nachrichten/Nachrichten.js'), 'Nachrichten'),
    }),
    weg.hilfeweg.update({ component: lazyRouteComponent(() => import('../hilfe/Hilfe.js'), 'Hilfe') }),
    weg.barriereweg.update({
      component: lazyRouteComponent(() => import('../hilfe/Barrierefreiheit.js'), 'Barrierefreiheit'),
    }),
    weg.datenschutzweg.update({ component: lazyRouteComponent(rechtliches, 'Datenschutz') }),
    weg.impressumweg.update({ component: lazyRouteComponent(rechtliches, 'Impressum') }),
    weg.stilweg.update({ component: lazyRouteComponent(() => import('../hilfe/Bausteine.js'), 'Bausteine') }),
    weg.sammelweg.update({
      component: lazyRouteComponent(() => import('../posteingang/Sammelseite.js'), 'Sammelseite'),
    }),
    weg.vorlagenweg.update({
      component: lazyRouteComponent(() => import('../vorlagen/Vorlagenseite.js'), 'Vorlagenseite'),
    }),
    weg.sitzungenweg.update({
      component: lazyRouteComponent(() => import('../sitzungen/Sitzungsliste.js'), 'Sitzungsliste'),
    }),
    weg.sitzungsweg.update({
      component: lazyRouteComponent(() => import('../sitzungen/Sitzungsseite.js'), 'Sitzungsseite'),
    }),
    weg.beschlussweg.update({
      component: lazyRouteComponent(() => import('../beschluesse/Beschlussseite.js'), 'Beschlussseite'),
    }),
    weg.fristenweg.update({
      component: lazyRouteComponent(() => import('../fristen/Fristenseite.js'), 'Fristenseite'),
    }),
    weg.suchweg.update({ component: lazyRouteComponent(() => import('../suche/Suchseite.js'), 'Suchseite') }),
    weg.neueVorlageweg.update({ component: lazyRouteComponent(autorenseiten, 'NeueVorlage') }),
    weg.entwurfsweg.update({ component: lazyRouteComponent(autorenseiten, 'Entwurfsseite') }),
    weg.angabenweg.update({ component: lazyRouteComponent(autorenseiten, 'Angabenseite') }),
    weg.abschnittsweg.update({ component: lazyRouteComponent(autorenseiten, 'Abschnittsseite') }),
    weg.pruefweg.update({ component: lazyRouteComponent(autorenseiten, 'Pruefseite') }),
    weg.massnahmenweg.update({ component: lazyRouteComponent(berichtsseiten, 'Massnahmenseite') }),
    weg.neueMassnahmeweg.update({ component: lazyRouteComponent(berichtsseiten, 'NeueMassnahme') }),
    weg.einleseweg.update({ component: lazyRouteComponent(berichtsseiten, 'Einleseseite') }),
    weg.massnahmeweg.update({ component: lazyRouteComponent(berichtsseiten, 'Massnahmeseite') }),
    weg.massnahmeAendernweg.update({ component: lazyRouteComponent(berichtsseiten, 'MassnahmeAendern') }),
    weg.berichteweg.update({ component: lazyRouteComponent(berichtsseiten, 'Berichtsliste') }),
    weg.berichtweg.update({ component: lazyRouteComponent(berichtsseiten, 'Berichtsseite') }),
    weg.kampagnenweg.update({ component: lazyRouteComponent(berichtsseiten, 'Kampagnenliste') }),
    weg.kampagneweg.update({ component: lazyRouteComponent(berichtsseiten, 'Kampagnenseite') }),
    weg.gesamtberichtweg.update({ component: lazyRouteComponent(berichtsseiten, 'Gesamtberichtsseite') }),
  ]),
  defaultPreload: 'intent',
  defaultPendingMs: 300,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof seiten;
  }
}
