import { alsKennungInSql, anweisung } from '#persistence';
import { BESUCH_VORBEI } from '../../posteingang/ablage.sql.js';
import { akteurname } from './akteurname.js';

export type Verlaufszeile = {
  version: number;
  handlung: string;
  zeit: Date;
  akteur: string;
  name: string | null;
  vertritt: string | null;
  eintrag: {
    von: string | null;
    nach: string;
    amt: { rolle: string; ressort: string; statt?: string } | null;
    inhaltSha256: string | null;
  };
  seq: number;
  hash: string;
  detail: Record<string, unknown> | null;
  /** Civil date of the Sitzung that the form named. */
  sitzung: string | null;
};

/** $2 is a person, $3 the version after which the history begins. */
export const VERLAUF = anweisung<Verlaufszeile>()({
  text: `
    SELECT p.vorgang_version AS version, p.handlung, p.zeit, p.akteur, ${akteurname('p.akteur')} AS name,
      vertretener(p.akteur, p.vertritt) AS vertritt, p.eintrag, p.seq, p.hash, d.detail,
      (
        SELECT s.datum::text
        FROM sitzung s
        WHERE s.id = ${alsKennungInSql("d.detail ->> 'sitzung'")}
      ) AS sitzung
    FROM pruefpfad p
    LEFT JOIN pruefpfad_detail d ON d.mandant_id = p.mandant_id AND d.seq = p.seq
    WHERE p.vorgang_id = $1
      AND ($2::text IS NULL OR p.akteur = $2)
      AND ($3::int IS NULL OR p.vorgang_version > $3)
    ORDER BY p.vorgang_version`,
  spalten: [
    'version',
    'handlung',
    'zeit',
    'akteur',
    'name',
    'vertritt',
    'eintrag',
    'seq',
    'hash',
    'detail',
    'sitzung',
  ],
});

/** Which version the person knew when she came; while her visit lasts it is the one before. */
export const BESUCH = anweisung<{ version: number | null; am: Date | null }>()({
  text: `
    SELECT CASE WHEN ${BESUCH_VORBEI} THEN g.version ELSE g.davor_version END AS version,
      CASE WHEN ${BESUCH_VORBEI} THEN g.am ELSE g.davor_am END AS am
    FROM gesehen g
    WHERE g.vorgang_id = $1
      AND g.person_id = $2`,
  spalten: ['version', 'am'],
});
