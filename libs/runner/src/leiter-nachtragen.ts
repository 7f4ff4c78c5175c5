import type { Workflow } from '#engine';
import { anweisung, ohneZeilen, type Transaktion } from '#persistence';
import { leiterNachtraeglich, type Bestandsfrist } from './fristen-planen.js';
import { einstellungenFuer, type Handtermine } from './plan.js';
import type { Lesezeile } from './lage/lagelader.js';

const OHNE_LEITER = anweisung<Bestandsfrist & { zustaendig: string[]; sitzung: Handtermine | null }>()({
  text: `
    SELECT f.id, f.schluessel, f.name, f.datum::text, f.ereignis, f.erinnern, f.eskalieren, v.zustaendig,
      (SELECT to_jsonb(s) FROM sitzung s WHERE s.id = v.sitzung_id) AS sitzung
    FROM frist f
    JOIN vorgang v ON v.id = f.vorgang_id
    WHERE f.vorgang_id = $1
      AND f.stand = 'laeuft'
      AND NOT EXISTS (SELECT 1 FROM erinnerung e WHERE e.frist_id = f.id)
    ORDER BY f.id`,
  spalten: [
    'id',
    'schluessel',
    'name',
    'datum',
    'ereignis',
    'erinnern',
    'eskalieren',
    'zustaendig',
    'sitzung',
  ],
});

/** $1 deadline $2 whom it reminds $3 whom it climbs to $4 the reminders that are still to come. */
const NACHTRAGEN = ohneZeilen(`
  WITH gestellt AS (
    UPDATE frist
    SET erinnern = $2, eskalieren = $3
    WHERE id = $1
    RETURNING id, mandant_id, vorgang_id
  )
  INSERT INTO erinnerung (id, mandant_id, frist_id, vorgang_id, stelle, art, meldung, datum, faellig_ab)
  SELECT e.id, g.mandant_id, g.id, g.vorgang_id, e.stelle, e.art, e.meldung, e.datum, e.faellig_ab
  FROM gestellt g
  CROSS JOIN jsonb_to_recordset($4::jsonb) AS e(
    id uuid, stelle text, art text, meldung text, datum date, faellig_ab timestamptz
  )`);

/** Tasks that came from a version without reminders of tasks get theirs; what has passed by today is not told. */
export async function trageLeiternNach(
  t: Transaktion,
  vorgang: string,
  { workflow, zeile }: { workflow: Workflow; zeile: Pick<Lesezeile, 'heute' | 'einstellungen'> },
): Promise<void> {
  const { rows } = await t.abfrage(OHNE_LEITER, [vorgang]);
  for (const { zustaendig, sitzung, ...frist } of rows) {
    const leiter = leiterNachtraeglich(frist, zustaendig, {
      workflow,
      einstellungen: einstellungenFuer(zeile.einstellungen, sitzung),
      heute: zeile.heute,
      sitzung: sitzung?.datum ?? null,
    });
    if (leiter === null) continue;
    const { erinnern, eskalieren, erinnerungen } = leiter;
    await t.abfrage(NACHTRAGEN, [
      frist.id,
      erinnern,
      JSON.stringify(eskalieren),
      JSON.stringify(erinnerungen),
    ]);
  }
}
