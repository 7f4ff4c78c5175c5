import type { Stufe } from '#contract';
import { anweisung } from '#persistence';

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
};

export const VERLAUF = anweisung<Verlaufszeile>()({
  text: `
    SELECT p.vorgang_version AS version, p.handlung, p.zeit, p.akteur,
      (SELECT name FROM person WHERE id::text = p.akteur) AS name,
      vertretener(p.akteur, p.vertritt) AS vertritt, p.eintrag, p.seq, p.hash, d.detail
    FROM pruefpfad p
    LEFT JOIN pruefpfad_detail d ON d.mandant_id = p.mandant_id AND d.seq = p.seq
    WHERE p.vorgang_id = $1
    ORDER BY p.vorgang_version`,
  spalten: ['version', 'handlung', 'zeit', 'akteur', 'name', 'vertritt', 'eintrag', 'seq', 'hash', 'detail'],
});

interface Vorbild {
  stufe: Stufe;
  zurueckgezogen: boolean;
  abschnitte: Record<string, string> | null;
}

export const VORBILD = anweisung<Vorbild>()({
  text: `
    SELECT v.stufe, v.zustand = 'zurueckgezogen' AND v.federfuehrung = $2 AS zurueckgezogen,
      coalesce(
        (
          SELECT f.inhalt->'abschnitte'
          FROM fassung f
          WHERE f.vorgang_id = v.id
          ORDER BY f.nr DESC
          LIMIT 1
        ),
        (SELECT jsonb_object_agg(buchstabe, text) FROM abschnitt WHERE vorgang_id = v.id)
      ) AS abschnitte
    FROM vorgang v
    WHERE v.id = $1
      AND v.art = 'senatsvorlage'`,
  spalten: ['stufe', 'zurueckgezogen', 'abschnitte'],
});
