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
  einbringend: { de: 'einbringendes Haus', en: 'introducing department' },
  ohneStaatsrat: { de: 'Haus, das noch zeichnet', en: 'department that still has to sign' },
  ohneSenator: { de: 'Haus, das noch zeichnet', en: 'department that still has to sign' },
  ohneFormpruefung: { de: 'federführendes Haus', en: 'lead department' },
  nacharbeit: { de: 'federführendes Haus', en: 'lead department' },
  unbefangen: { de: 'Senatskanzlei', en: 'Senate chancellery' },
  befangen: { de: 'wenn die Senatskanzlei selbst einbringt', en: 'where the chancellery itself introduces' },
  kanzlei: { de: 'wenn die Vorlage eingegangen ist', en: 'once the paper is there' },
  mitzeichnend: { de: 'mitzeichnendes Haus', en: 'co-signing department' },
  mitzeichnung: { de: 'mitzeichnendes Haus', en: 'co-signing department' },
  gefragt: { de: 'gefragtes Haus', en: 'department that was asked' },
  angefragt: { de: 'jetzt gefragtes Haus', en: 'department that is asked now' },
  bedenkend: { de: 'Haus mit Bedenken', en: 'department that objects' },
  genannt: { de: 'genanntes Haus', en: 'department that is named' },
  massgebend: { de: 'Haus, das die Maßgabe gestellt hat', en: 'department that set the condition' },
  kenntnis: { de: 'Haus, das die Vorlage zur Kenntnis hat', en: 'department that is informed' },
  neuZurKenntnis: { de: 'Haus, das sie zur Kenntnis bekommt', en: 'department that is informed now' },
  adressat: { de: 'beauftragtes Haus', en: 'department in charge' },
  quelle: { de: 'Haus, aus dessen Vorlage der Auftrag kommt', en: 'department whose paper set it' },
  berichtswesen: { de: 'berichtendes Haus', en: 'reporting department' },
  vorherige: { de: 'Haus, das die Maßnahme abgibt', en: 'department that gives the measure away' },
  ressort: { de: 'Haus der Maßnahme', en: 'department of the measure' },
  '*': { de: 'jedes Haus', en: 'any department' },
};

/** Which person is meant. */
const personen: Record<string, Zweisprachig> = {
  mitwirkende: { de: 'wer mitgeschrieben hat', en: 'whoever wrote in it' },
  imHausGefragt: { de: 'wer im Haus gefragt ist', en: 'whoever is asked within the department' },
  fragend: { de: 'wer im Haus gefragt hat', en: 'whoever asked within the department' },
  benannt: { de: 'die genannte Person', en: 'the person that is named' },
  bemerkend: { de: 'wer die Bemerkung geschrieben hat', en: 'whoever wrote the remark' },
  widersprechend: { de: 'wer widersprochen hat', en: 'whoever objected' },
  verantwortlich: { de: 'die verantwortliche Person', en: 'the responsible person' },
  erfasser: { de: 'wer den Beschluss eingetragen hat', en: 'whoever entered the decision' },
};

/** Has this circle words of its own? */
export const istKreis = (name: string): boolean =>
  Object.hasOwn(kreise, name) || Object.hasOwn(personen, name);

/** Whom a reminder of a task means. */
const amZug: Record<string, Zweisprachig> = {
  zustaendig: { de: 'wer am Zug ist', en: 'whose turn it is' },
  darueber: { de: 'die Stelle darüber', en: 'the office above' },
};

const PERSON: Zweisprachig = { de: 'eine bestimmte Person', en: 'one certain person' };

/** `STR@SF` → „Staatsrätin/Staatsrat (SF)“; of `person@…` no identifier is shown. */
export function stelleInWorten(stelle: string, t: (text: Zweisprachig) => string): string {
  const [zeichen = '', eine] = stelle.split(':');
  if (eine !== undefined) return `${t(amZug[zeichen] ?? PERSON)}: ${stelleInWorten(eine, t)}`;
  if (amZug[stelle]) return t(amZug[stelle]);
  const [rolle = '', ressort = ''] = stelle.split('@');
  if (!istRolle(rolle)) return t(personen[ressort] ?? PERSON);
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
