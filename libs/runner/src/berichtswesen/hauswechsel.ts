import type { Transaktion } from '#persistence';
import { alsSystem } from '../personenkontext.js';

/** An earlier move that nobody has worked off yet is overtaken. */
const UEBERHOLT = `
  UPDATE frist f
  SET stand = 'beendet', beendet_am = kogge_jetzt()
  FROM bericht b
  WHERE b.massnahme_id = $1
    AND f.vorgang_id = b.vorgang_id
    AND f.schluessel = 'hauswechsel'
    AND f.stand = 'laeuft'`;

const WECHSEL = `
  INSERT INTO frist (
    id, mandant_id, vorgang_id, schluessel, name, ereignis, datum, zeitpunkt, erster_termin, regel, grund,
    begonnen_am
  )
  SELECT gen_random_uuid(), o.mandant_id, o.id, 'hauswechsel', 'hauswechsel',
    jsonb_build_object('type', 'hauswechsel', 'daten', jsonb_build_object('ressort', $2::text)),
    kogge_heute(), kogge_jetzt(), kogge_heute(), '{"art":"sofort"}', 'Die Maßnahme ging an ein anderes Haus.',
    kogge_jetzt()
  FROM bericht b
  JOIN vorgang o ON o.id = b.vorgang_id
  WHERE b.massnahme_id = $1
    AND o.beendet_am IS NULL
    AND o.definition_version >= 3`;

/**
 * A measure has moved: its running reports follow at once, with deadline and history. Reports that run under
 * a version before 3 stay where they are.
 */
export function gibBerichteWeiter(t: Transaktion, massnahme: string, ressort: string): Promise<void> {
  return alsSystem(t, async () => {
    await t.abfrage(UEBERHOLT, [massnahme]);
    await t.abfrage(WECHSEL, [massnahme, ressort]);
  });
}
