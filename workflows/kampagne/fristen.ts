import { text, type Fristart } from '#engine';

/** Deadlines with the default of their rule; a setting of the same name replaces it. */
export const fristen = {
  konsolidierung: {
    titel: text('Zusammenstellung des Gesamtberichts', 'Consolidation'),
    regel: { art: 'arbeitstage', tage: 5 },
  },
  freigabe: {
    titel: text('Freigabe des Gesamtberichts', 'Approval'),
    regel: { art: 'arbeitstage', tage: 5 },
  },
  gremien: {
    titel: text('Unterrichtung der Gremien', 'Informing the bodies'),
    regel: { art: 'arbeitstage', tage: 20 },
  },
} satisfies Record<string, Fristart>;
