import { anweisung, ohneZeilen } from '#persistence';
import { AUSWAHL } from '../listen/auswahl.js';
import { wartetAuf } from './stellen.js';

/** Half an hour after she last saw it a person comes anew: what was then is what she knew before. */
export const BESUCH_VORBEI = `g.am < kogge_jetzt() - interval '30 minutes'`;

export const GESEHEN = ohneZeilen(`
  INSERT INTO gesehen AS g (mandant_id, person_id, vorgang_id, version, am)
  SELECT v.mandant_id, $2, v.id, least($3, v.version), kogge_jetzt()
  FROM vorgang v
  WHERE v.id = $1
  ON CONFLICT ON CONSTRAINT gesehen_pk DO UPDATE SET version = greatest(g.version, excluded.version),
    am = excluded.am, davor_version = CASE WHEN ${BESUCH_VORBEI} THEN g.version ELSE g.davor_version END,
    davor_am = CASE WHEN ${BESUCH_VORBEI} THEN g.am ELSE g.davor_am END`);

export const ZURUECKZUSTELLENDES = anweisung<{
  zustand: string;
  frist: Date | null;
  jetzt: Date;
  meins: boolean;
}>()({
  text: `
    SELECT v.zustand, v.frist_am AS frist, kogge_jetzt() AS jetzt,
      ${wartetAuf('$2')} AND v.beendet_am IS NULL AS meins
    FROM vorgang v
    WHERE v.id = $1`,
  spalten: ['zustand', 'frist', 'jetzt', 'meins'],
});

export const PASSENDE_VORGAENGE = anweisung<{ anzahl: number }>()({
  text: `SELECT count(*)::int AS anzahl FROM vorgang v WHERE ${AUSWAHL}`,
  spalten: ['anzahl'],
});
