import { nachrichtenEinfuegen } from '../../nachricht.sql.js';

const REVISION = `jsonb_build_object('de', 'Revision (' || ressort || ')', 'en', 'Audit (' || ressort || ')')`;

const gemeldet = (art: string, schluessel: string, recht: string, woher: string) =>
  nachrichtenEinfuegen(
    {
      mandant_id: 'w.mandant_id',
      empfaenger_id: 'w.an',
      stelle: `'person@' || w.an`,
      vertritt_id: 'NULL::uuid',
      art: `'${art}'`,
      gruppe: `'alarme'`,
      schluessel: `'${art}:' || ${schluessel}`,
      daten: `jsonb_build_object('recht', ${recht})`,
      erstellt_am: 'kogge_jetzt()',
      faellig_ab: 'kogge_jetzt()',
    },
    `FROM (${woher}) w`,
  );

/** The holder of the office, and everybody in one of these roles. */
const anAlle = (aemter: string, rollen: string) => `
  SELECT a.id, a.mandant_id, a.bis, a.ressort, p.name, an.an
  FROM ${aemter}
  JOIN person p ON p.id = a.person_id
  CROSS JOIN LATERAL (
    SELECT a.person_id AS an
    UNION
    SELECT o.person_id
    FROM amt o
    JOIN person q ON q.id = o.person_id AND q.aktiv
    WHERE o.mandant_id = a.mandant_id
      AND o.rolle = ANY ('${rollen}')
      AND o.wirksam
      AND o.widerrufen_am IS NULL
      AND kogge_heute() BETWEEN o.von AND coalesce(o.bis, kogge_heute())
  ) an`;

/** Whose right these rules have shortened hears of it, and who can give it back. */
export const gesagt = `
${gemeldet(
  'recht_amt_befristet',
  'w.id',
  `jsonb_build_object('wer', w.name, 'was', ${REVISION}, 'bis', w.bis)`,
  anAlle('befristete_aemter b JOIN amt a ON a.id = b.id AND a.wirksam', '{ADMIN,CDS}'),
)};
${gemeldet(
  'recht_amt_ausgesetzt',
  'w.id',
  `jsonb_build_object('wer', w.name, 'was', ${REVISION})`,
  anAlle('wartende_aemter b JOIN amt a ON a.id = b.id', '{ADMIN}'),
)};
${gemeldet(
  'recht_schluessel_befristet',
  'left(w.schluessel_sha256, 16)',
  `jsonb_build_object('was', w.name, 'bis', kogge_tag(w.gueltig_bis))`,
  `
    SELECT s.schluessel_sha256, s.mandant_id, s.person_id AS an, s.name, s.gueltig_bis
    FROM befristete_schluessel b
    JOIN api_schluessel s ON s.schluessel_sha256 = b.schluessel_sha256 AND s.widerrufen_am IS NULL`,
)};
`;
