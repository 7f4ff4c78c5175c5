import type { Verfahrensrolle } from '#contract';
import { text, type Text } from '#engine';

/** Roles that a person can hold at a Ressort, and what they are called. */
export const rollen: Record<Verfahrensrolle, Text> = {
  AUT: text('Sachbearbeitung', 'Case worker'),
  RL: text('Referatsleitung', 'Head of section'),
  AL: text('Abteilungsleitung', 'Head of division'),
  MV: text('Maßnahmenverantwortung', 'Responsible for a measure'),
  BW: text('Berichtswesen', 'Reporting office'),
  VB: text('Vorlagenbüro', 'Papers office'),
  STR: text('Staatsrätin oder Staatsrat', 'State secretary'),
  SEN: text('Senatorin oder Senator', 'Senator'),
  SK: text('Senatskanzlei', 'Senate chancellery'),
  CDS: text('Chef der Senatskanzlei', 'Head of the chancellery'),
};
