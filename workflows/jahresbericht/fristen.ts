import { text, type Fristart } from '#engine';

/** Deadlines with the default of their rule; a setting of the same name replaces it. */
export const fristen = {
  abgabe: {
    titel: text('Abgabe des Berichts', 'Report due'),
    regel: { art: 'datum' },
    erinnerungstage: [-14, -7, -3, -1],
    eskalationstage: [1, 3],
  },
  nachbesserung: {
    titel: text('Nachbesserung des Berichts', 'Revised report due'),
    regel: { art: 'arbeitstage', tage: 5 },
    erinnerungstage: [],
    eskalationstage: [1, 3],
  },
} satisfies Record<string, Fristart>;
