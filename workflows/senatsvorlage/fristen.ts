import type { Eile } from '#contract';
import { text, type Fristart } from '#engine';

/** Deadlines with the default of their rule; a setting of the same name replaces it. */
export const fristen = {
  entwurf: {
    titel: text('Einreichung zur Fachprüfung', 'Submission for review'),
    regel: { art: 'vorSitzung', tage: 21 },
  },
  fachpruefung: { titel: text('Fachprüfung', 'Specialist review'), regel: { art: 'arbeitstage', tage: 3 } },
  formalpruefung: {
    titel: text('Formale Prüfung', 'Formal check'),
    regel: { art: 'arbeitstage', tage: 2 },
  },
  mitzeichnung: { titel: text('Mitzeichnung', 'Co-signature'), regel: { art: 'arbeitstage', tage: 10 } },
  mitzeichnungKurz: {
    titel: text('Mitzeichnung (verkürzt)', 'Co-signature (short)'),
    regel: { art: 'arbeitstage', tage: 5 },
  },
  mitzeichnungEilt: {
    titel: text('Mitzeichnung (eilt)', 'Co-signature (urgent)'),
    regel: { art: 'arbeitstage', tage: 2 },
  },
  einspruch: {
    titel: text('Widerspruch gegen die redaktionelle Fassung', 'Objection to the editorial version'),
    regel: { art: 'arbeitstage', tage: 2 },
  },
  massgabe: {
    titel: text('Antwort auf die umgesetzte Maßgabe', 'Answer to the condition that was met'),
    regel: { art: 'arbeitstage', tage: 5 },
  },
  massgabeOffen: {
    titel: text('Umsetzung der Maßgabe', 'Meeting the condition'),
    regel: { art: 'arbeitstage', tage: 5 },
  },
  hausfrage: {
    titel: text('Antwort im Haus', 'Answer within the department'),
    regel: { art: 'arbeitstage', tage: 3 },
  },
  klaerung: { titel: text('Klärung', 'Settlement'), regel: { art: 'arbeitstage', tage: 5 } },
  schlusszeichnung: {
    titel: text('Schlusszeichnung', 'Final signature'),
    regel: { art: 'vorSitzung', tage: 6 },
  },
  einreichung: {
    titel: text('Annahme durch die Senatskanzlei', 'Intake by the chancellery'),
    regel: { art: 'vorSitzung', tage: 5, uhrzeit: '12:00' },
  },
  konferenz: {
    titel: text('Staatsrätekonferenz', 'Conference of state secretaries'),
    regel: { art: 'vorSitzung', tage: 1 },
  },
  neufassung: { titel: text('Neufassung', 'New version'), regel: { art: 'vorSitzung', tage: 0 } },
  ausfertigung: { titel: text('Ausfertigung', 'Execution'), regel: { art: 'nachSitzung', arbeitstage: 2 } },
  veroeffentlichung: {
    titel: text('Entscheidung über die Veröffentlichung', 'Publication decision'),
    regel: { art: 'nachSitzung', arbeitstage: 5 },
  },
} satisfies Record<string, Fristart>;

/** Deadlines of tasks; the draft has a plan of its own, and of an objection to an editorial Fassung nobody has a task. */
export const aufgabenfristen = [
  'fachpruefung',
  'formalpruefung',
  'mitzeichnung',
  'mitzeichnungKurz',
  'mitzeichnungEilt',
  'massgabe',
  'massgabeOffen',
  'hausfrage',
  'klaerung',
  'schlusszeichnung',
  'einreichung',
  'konferenz',
  'neufassung',
  'ausfertigung',
  'veroeffentlichung',
] as const satisfies readonly (keyof typeof fristen)[];

/** The deadline of a co-signature, by how urgent it is. */
export const FRIST_JE_EILE = {
  normal: 'mitzeichnung',
  kurz: 'mitzeichnungKurz',
  eilt: 'mitzeichnungEilt',
} as const satisfies Record<Eile, keyof typeof fristen>;
