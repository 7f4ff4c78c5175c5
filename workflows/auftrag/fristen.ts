import { text, type Fristart } from '#engine';

/** Deadlines with the default of their rule; a setting of the same name replaces it. */
export const fristen = {
  bestaetigung: {
    titel: text('Bestätigung des Auftrags', 'Confirmation'),
    regel: { art: 'arbeitstage', tage: 2 },
  },
  wiedervorlage: {
    titel: text('Wiedervorlage zur Terminklärung', 'Follow-up on the date'),
    regel: { art: 'monate', monate: 3 },
  },
  auftrag: { titel: text('Termin des Auftrags', 'Due date'), regel: { art: 'datum' } },
} satisfies Record<string, Fristart>;

/** Deadlines of tasks; the date of the Auftrag itself has a plan of its own. */
export const aufgabenfristen = ['bestaetigung'] as const satisfies readonly (keyof typeof fristen)[];
