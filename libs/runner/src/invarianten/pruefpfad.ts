import { createHmac } from 'node:crypto';
import { kanonisch, sha256 } from '#engine';
import { kettenglied } from '../pruefeintrag.js';
import { jeZeile, perAbfrage, type Invariante } from './invariante.js';

interface Pfadzeile {
  seq: number;
  zeit: Date;
  eintrag: unknown;
  eintrag_sha256: string;
  vorher: string;
  hash: string;
}
interface Detailzeile {
  seq: number;
  salz: Buffer;
  detail: unknown;
  detail_hmac: string | null;
}

const GESCHUETZT = ['pruefpfad', 'siegel', 'fassung', 'zeichnung'];

/** The audit trail. The chain itself is walked in order, so its checker carries the link before. */
export const pruefpfadinvarianten: Invariante[] = [
  {
    id: 'I-15',
    titel: 'Anwendung und Worker können Prüfpfad, Siegel, Fassungen und Zeichnungen nicht ändern',
    pruefe: async (t) => {
      const { rows } = await t.abfrage<{ tabelle: string; rolle: string; recht: string }>(
        `
          SELECT tabelle, rolle, recht
          FROM unnest($1::text[]) tabelle, unnest('{kogge_app,kogge_worker}'::text[]) rolle,
            unnest('{UPDATE,DELETE,TRUNCATE}'::text[]) recht
          WHERE has_table_privilege(rolle, tabelle, recht)`,
        [GESCHUETZT],
      );
      return { gezaehlt: GESCHUETZT.length * 6, beispiel: rows[0] ?? null };
    },
  },
  perAbfrage('I-16', 'Jede Änderung hat genau einen Eintrag, jeder Eintrag seine Änderung', {
    alle: 'pruefpfad',
    verstoesse: `
      SELECT p.seq, p.vorgang_id
      FROM pruefpfad p
      LEFT JOIN vorgang v ON v.id = p.vorgang_id
      WHERE p.vorgang_id IS NOT NULL
        AND (v.id IS NULL OR p.vorgang_version > v.version)`,
  }),
  {
    id: 'I-17',
    titel: 'Die Kette hat keine Lücke und keinen falschen Hash, und ihr Kopf ist der letzte Eintrag',
    pruefe: async (t, mandant) => {
      let seq = 0;
      let vorher = '';
      for (;;) {
        const { rows } = await t.abfrage<Pfadzeile>(
          `
            SELECT seq, zeit, eintrag, eintrag_sha256, vorher, hash
            FROM pruefpfad
            WHERE mandant_id = $1
              AND seq > $2
            ORDER BY seq
            LIMIT 2000`,
          [mandant, seq],
        );
        for (const zeile of rows) {
          if (!folgt(zeile, seq, vorher)) return { gezaehlt: seq, beispiel: { seq: zeile.seq } };
          ({ seq, hash: vorher } = zeile);
        }
        if (rows.length < 2000) break;
      }
      const {
        rows: [kopf],
      } = await t.abfrage<{ seq: number; hash: string }>(
        'SELECT seq, hash FROM pruefpfad_kopf WHERE mandant_id = $1',
        [mandant],
      );
      return { gezaehlt: seq, beispiel: kopf?.seq === seq && kopf.hash === vorher ? null : { kopf } };
    },
  },
  jeZeile<Detailzeile>(
    'I-28',
    'Jedes Detail passt zu seiner Verpflichtung in der Kette; gelöschte stören nicht',
    {
      abfrage: `
        SELECT d.seq, d.salz, d.detail, p.detail_hmac
        FROM pruefpfad_detail d
        JOIN pruefpfad p ON p.mandant_id = d.mandant_id AND p.seq = d.seq
        WHERE d.seq > coalesce(nullif($1, '')::bigint, 0)
        ORDER BY d.seq
        LIMIT $2`,
      schluessel: ({ seq }) => String(seq),
      verstoss: ({ seq, salz, detail, detail_hmac }) =>
        createHmac('sha256', salz).update(kanonisch(detail)).digest('hex') === detail_hmac ? null : { seq },
    },
  ),
];

function folgt(
  { seq, zeit, eintrag, eintrag_sha256, vorher, hash }: Pfadzeile,
  nachSeq: number,
  nachHash: string,
): boolean {
  return (
    seq === nachSeq + 1 &&
    vorher === nachHash &&
    sha256(kanonisch(eintrag)) === eintrag_sha256 &&
    hash === kettenglied(vorher, seq, zeit.toISOString(), eintrag_sha256)
  );
}
