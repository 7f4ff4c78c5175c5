import { anweisung } from '#persistence';
import { wartetAuf } from '../posteingang/stellen.js';

export interface Fristzeile {
  id: string;
  nummer: string;
  titel: string;
  stufe: string;
  zustand: string;
  definition_id: string;
  definition_version: number;
  frist_am: Date;
  version: number;
}

/** So many dates a calendar takes before it gets slow; that there are more is a date of its own. */
export const FRISTEN_HOECHSTENS = 1000;

export const FRISTEN_IM_ABO = anweisung<Fristzeile>()({
  text: `
    SELECT id, nummer, titel, stufe, zustand, definition_id, definition_version, frist_am, version
    FROM vorgang v
    WHERE mandant_id = $2
      AND beendet_am IS NULL
      AND ${wartetAuf('$1')}
      AND frist_am IS NOT NULL
    ORDER BY frist_am, id
    LIMIT ${FRISTEN_HOECHSTENS + 1}`,
  spalten: [
    'id',
    'nummer',
    'titel',
    'stufe',
    'zustand',
    'definition_id',
    'definition_version',
    'frist_am',
    'version',
  ],
});
