import { anweisung, nachrichtenEinfuegen, ohneZeilen } from '#persistence';
import { LEIHE } from '../leihe.js';
import type { Stand } from '#engine';
import type { Nachrichtenname, Verfahrensname, Zugangsphase } from '#contract';
import type { Betriebsnachricht } from './sendung.js';

export interface Zeile {
  nummer: string;
  titel: string;
  id: string;
  stufe: string;
  art: Verfahrensname;
  /** How far it has come, for who may see it. */
  phase: Zugangsphase;
  federfuehrung: string;
  zustand: string;
  zustaendig: string[];
  zugang: string[];
  beendet_am: string | null;
  definition_id: string;
  definition_version: number;
  stand: Stand;
  erstellt_am: string;
}

/** What a message needs beside its row and its Vorgang. */
export interface Beiwerk {
  zeile: Zeile | null;
  sitzung_am: string | null;
  ziffern: { nr: string; text: string }[];
  land: string;
  jetzt: Date;
}

/** The Ziffern of a decided paper, or the one that an Auftrag comes from. */
const ZIFFERN = `
  CASE
    WHEN n.art = '${'senat_ergebnis' satisfies Nachrichtenname}'
      AND n.daten ->> 'ergebnis' = ANY ($3::text[]) THEN (
        SELECT jsonb_agg(jsonb_build_object('nr', z.nr, 'text', z.text) ORDER BY z.folge)
        FROM ziffer z
        WHERE z.vorgang_id = v.id
      )
    WHEN v.art = 'auftrag' THEN (
      SELECT jsonb_agg(jsonb_build_object('nr', a.ziffer_nr, 'text', a.text))
      FROM auftrag a
      WHERE a.vorgang_id = v.id
    )
  END`;

/**
 * Renews the lease of what still waits under this fence, and reads it anew. Someone else's fence: nothing
 * comes back.
 */
export const LESEN = anweisung<Omit<Betriebsnachricht, 'vorgang'> & Beiwerk>()({
  text: `
    WITH meine AS (
      UPDATE nachricht n
      SET lease_bis = ${LEIHE}
      FROM jsonb_to_recordset($2::jsonb) AS u(id uuid, fence int)
      WHERE n.id = u.id
        AND n.mandant_id = $1
        AND n.fence = u.fence
        AND n.stand = 'wartet'
      RETURNING n.*
    )
    SELECT n.id, n.fence, n.art, n.gruppe AS art_gruppe, n.stelle, n.daten, n.verspaetet_tage, n.versuche,
      n.erstellt_am, n.message_id, vertretener(n.empfaenger_id::text, n.vertritt_id) AS vertritt,
      jsonb_build_object(
        'id', p.id, 'name', p.name, 'email', coalesce(n.daten ->> 'adresse', p.email), 'sprache', p.sprache,
        'aktiv', p.aktiv
      ) AS empfaenger,
      EXISTS (
        SELECT 1
        FROM inhaber(n.mandant_id, n.stelle, kogge_heute(), v.id, v.art) i
        WHERE i.person_id = p.id
      ) AS im_amt,
      coalesce(
        (
          SELECT f.stand <> 'beendet'
          FROM erinnerung e
          JOIN frist f ON f.id = e.frist_id
          WHERE e.id = n.erinnerung_id
        ),
        true
      ) AS frist_laeuft,
      (SELECT d.name FROM person d WHERE d.id = (n.daten #>> '{durch,person}')::uuid) AS durch,
      (
        SELECT f.zeitpunkt
        FROM erinnerung e
        JOIN frist f ON f.id = e.frist_id
        WHERE e.id = n.erinnerung_id
      ) AS frist_bis,
      (
        SELECT s.datum::text
        FROM sitzung s
        WHERE s.id = v.sitzung_id
          AND s.stand <> 'entfallen'
      ) AS sitzung_am,
      coalesce(${ZIFFERN}, '[]') AS ziffern,
      coalesce(
        (
          SELECT jsonb_agg(g.daten #> '{wortlaut,id}' ORDER BY g.gesendet_am, g.id)
          FROM nachricht g
          WHERE g.empfaenger_id = n.empfaenger_id
            AND g.vorgang_id = n.vorgang_id
            AND g.stand = 'gesendet'
            AND g.daten -> 'wortlaut' ? 'id'
        ),
        '[]'
      ) AS gesendet,
      m.name AS land, kogge_jetzt() AS jetzt, to_jsonb(v) AS zeile
    FROM meine n
    JOIN person p ON p.id = n.empfaenger_id
    JOIN mandant m ON m.id = n.mandant_id
    LEFT JOIN vorgang v ON v.id = n.vorgang_id
    WHERE n.vorgang_id IS NULL
      OR v.id IS NOT NULL
    ORDER BY n.erstellt_am, n.id`,
  spalten: [
    'id',
    'fence',
    'art',
    'art_gruppe',
    'stelle',
    'daten',
    'verspaetet_tage',
    'versuche',
    'erstellt_am',
    'message_id',
    'vertritt',
    'empfaenger',
    'im_amt',
    'frist_laeuft',
    'durch',
    'frist_bis',
    'sitzung_am',
    'ziffern',
    'gesendet',
    'land',
    'jetzt',
    'zeile',
  ],
});

export const ENTFALLENE_NACHRICHT = ohneZeilen(`
  UPDATE nachricht
  SET stand = 'entfallen', fehler = $3, lease_bis = NULL
  WHERE id = $1
    AND fence = $2
    AND stand = 'wartet'`);

export const NACHFOLGENDE_NACHRICHT = ohneZeilen(
  nachrichtenEinfuegen(
    {
      mandant_id: 'n.mandant_id',
      empfaenger_id: 'i.person_id',
      stelle: 'i.an',
      vertritt_id: 'i.vertritt_id',
      vorgang_id: 'n.vorgang_id',
      erinnerung_id: 'n.erinnerung_id',
      art: 'n.art',
      gruppe: 'n.gruppe',
      schluessel: 'n.schluessel',
      daten: `(n.daten - 'sammel' - 'fuer' - 'wortlaut') || CASE
      WHEN i.an = s.stelle THEN '{}'
      ELSE jsonb_build_object('fuer', s.stelle)
    END`,
      verspaetet_tage: 'n.verspaetet_tage',
      erstellt_am: 'n.erstellt_am',
      faellig_ab: 'j.jetzt',
    },
    `
      FROM nachricht n
      LEFT JOIN vorgang v ON v.id = n.vorgang_id
      CROSS JOIN (SELECT kogge_jetzt() AS jetzt) j
      CROSS JOIN (SELECT $3::text AS stelle) s
      CROSS JOIN LATERAL empfaenger($2, s.stelle, kogge_tag(j.jetzt), v.id, v.art) i
      WHERE n.id = $1`,
  ),
);
