import type { Zweisprachig } from './fehler.js';
import type { Rolle, Verfahrensname } from './worte.js';

/** What the roles are called. */
export const rollen: Record<Rolle, Zweisprachig> = {
  AUT: { de: 'Sachbearbeitung', en: 'Case work' },
  RL: { de: 'Referatsleitung', en: 'Head of section' },
  AL: { de: 'Abteilungsleitung', en: 'Head of division' },
  VB: { de: 'Vorlagenbüro', en: 'Papers office' },
  STR: { de: 'Staatsrätin/Staatsrat', en: 'State secretary' },
  SEN: { de: 'Senatorin/Senator', en: 'Senator' },
  MV: { de: 'Maßnahmenverantwortliche', en: 'Responsible for the measure' },
  BW: { de: 'Berichtswesen', en: 'Reporting office' },
  SK: { de: 'Senatskanzlei', en: 'Senate chancellery' },
  CDS: { de: 'Chefin/Chef der Senatskanzlei', en: 'Head of the chancellery' },
  ADMIN: { de: 'Administration', en: 'Administration' },
  PRUEF: { de: 'Revision', en: 'Audit' },
};

export const istRolle = (text: string): text is Rolle => Object.hasOwn(rollen, text);

/** Whose Ressort is meant where a procedure names no code. */
const kreise: Record<string, Zweisprachig> = {
  federfuehrung: { de: 'federführendes Haus', en: 'lead department' },
  nacharbeit: { de: 'federführendes Haus', en: 'lead department' },
  mitzeichnend: { de: 'mitzeichnendes Haus', en: 'co-signing department' },
  mitzeichnung: { de: 'mitzeichnendes Haus', en: 'co-signing department' },
  adressat: { de: 'beauftragtes Haus', en: 'department in charge' },
  '*': { de: 'jedes Haus', en: 'any department' },
};

const PERSON: Zweisprachig = { de: 'eine bestimmte Person', en: 'one certain person' };

/** `STR@SF` → „Staatsrätin/Staatsrat (SF)“; of `person@…` no identifier is shown. */
export function stelleInWorten(stelle: string, t: (text: Zweisprachig) => string): string {
  const [rolle = '', ressort = ''] = stelle.split('@');
  if (!istRolle(rolle)) return t(PERSON);
  return `${t(rollen[rolle])} (${kreise[ressort] ? t(kreise[ressort]) : ressort})`;
}

/** Kinds of Vorgaenge, as somebody deputises in them. */
export const verfahrensworte: Record<Verfahrensname, Zweisprachig> = {
  senatsvorlage: { de: 'Senatsvorlagen', en: 'papers of the Senate' },
  auftrag: { de: 'Aufträge', en: 'commissions' },
  jahresbericht: { de: 'Jahresberichte', en: 'yearly reports' },
  kampagne: { de: 'Kampagnen', en: 'campaigns' },
};

/** For whom somebody acts; an empty name: nobody holds the office, and she is its standing deputy. */
export const inVertretung = (name: string): Zweisprachig =>
  name === ''
    ? { de: 'i. V. im unbesetzten Amt', en: 'as deputy (i. V.) in a vacant office' }
    : { de: `i. V. für ${name}`, en: `as deputy (i. V.) for ${name}` };
