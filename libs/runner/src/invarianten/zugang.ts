import { perAbfrage, type Invariante } from './invariante.js';

/** Who may see (regeln.md §1.6); that access fits procedure, level and phase says I-31. */
export const zugangsinvarianten: readonly Invariante[] = [
  perAbfrage('I-75', 'Wo jemand etwas zu tun hat, darf wenigstens eine der Stellen es auch sehen', {
    alle: 'vorgang WHERE beendet_am IS NULL',
    // A procedure names everybody who may act; who of them reads says the level. A person's own part is hers.
    verstoesse: `
      SELECT v.id, v.zustaendig
      FROM vorgang v
      WHERE v.beendet_am IS NULL
        AND v.zustaendig <> '{}'
        AND NOT EXISTS (
          SELECT 1
          FROM unnest(v.zustaendig) s(stelle)
          CROSS JOIN LATERAL (
            SELECT split_part(s.stelle, '@', 1) AS rolle, split_part(s.stelle, '@', 2) AS ressort
          ) teil
          WHERE v.zugang && ARRAY['alle', s.stelle, 'ressort:' || ressort, 'rolle:' || rolle]
            OR rolle = 'person'
            AND EXISTS (SELECT 1 FROM unnest(v.zugang) z WHERE z LIKE 'person:' || ressort || '@%')
        )`,
  }),
  perAbfrage('I-77', 'An Stelle eines Amtes hat nur gezeichnet, wer es durfte, als es unbesetzt war', {
    alle: `zeichnung WHERE erklaerung ? 'statt'`,
    verstoesse: `
      SELECT z.id, z.vorgang_id
      FROM zeichnung z
      WHERE z.erklaerung ? 'statt'
        AND (
          z.erklaerung ->> 'statt' NOT IN ('CDS@SK', 'SEN@SK')
          OR EXISTS (
            SELECT 1
            FROM amt a
            JOIN person p ON p.id = a.person_id
            WHERE a.mandant_id = z.mandant_id
              AND a.rolle || '@' || a.ressort = z.erklaerung ->> 'amt'
              AND a.wirksam
              AND p.aktiv
              AND coalesce(a.bestaetigt_am, a.erteilt_am) <= z.am
              AND kogge_tag(z.am) BETWEEN a.von AND coalesce(a.bis, kogge_tag(z.am))
              AND (a.widerrufen_am IS NULL OR a.widerrufen_am >= z.am)
          )
        )`,
  }),
  perAbfrage('I-78', 'Jede Umstellung einer feststeckenden Vorlage hat eine zweite Person bestätigt', {
    alle: `pruefpfad WHERE handlung = 'umstellungBestaetigen'`,
    verstoesse: `
      SELECT b.seq, b.vorgang_id
      FROM pruefpfad b
      WHERE b.handlung = 'umstellungBestaetigen'
        AND NOT EXISTS (
          SELECT 1
          FROM pruefpfad v
          WHERE v.vorgang_id = b.vorgang_id
            AND v.handlung = 'umstellungVorschlagen'
            AND v.vorgang_version < b.vorgang_version
            AND v.akteur NOT IN (b.akteur, coalesce(b.vertritt::text, ''))
            AND coalesce(v.vertritt::text, '-') NOT IN (b.akteur, coalesce(b.vertritt::text, ''))
        )`,
  }),
  perAbfrage('I-80', 'Regeln, die zwei Personen umstellen, stehen so, wie sie zuletzt umgestellt wurden', {
    alle: 'regelwechsel WHERE bestaetigt_am IS NOT NULL',
    verstoesse: `
      SELECT r.mandant_id, r.regel
      FROM (
        SELECT DISTINCT ON (mandant_id, regel) *
        FROM regelwechsel
        WHERE bestaetigt_am IS NOT NULL
        ORDER BY mandant_id, regel, bestaetigt_am DESC
      ) r
      LEFT JOIN einstellung e ON e.mandant_id = r.mandant_id AND e.schluessel = r.regel
      WHERE e.wert IS DISTINCT FROM to_jsonb(r.wert)`,
  }),
  perAbfrage('I-76', 'Wer eine Vorlage sehen darf, sieht auch die Aufträge aus ihr', {
    alle: 'auftrag',
    verstoesse: `
      SELECT o.id, q.id AS quelle
      FROM auftrag a
      JOIN vorgang o ON o.id = a.vorgang_id
      JOIN vorgang q ON q.id = a.quelle_id
      WHERE NOT o.zugang @> q.zugang`,
  }),
];
