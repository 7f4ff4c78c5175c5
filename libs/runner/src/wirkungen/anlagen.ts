import { fehler } from '#contract';
import { neueKennung } from '#persistence';
import { handelnde, type Werk } from '../werk.js';

/** Adds a file that was uploaded before; files are found by their content hash. */
export async function anlageHinzufuegen(werk: Werk, { name, sha256, alternativtext }: { name: string; sha256: string; alternativtext?: string }): Promise<void> {
  const { rowCount } = await werk.t.abfrage('SELECT 1 FROM datei WHERE sha256 = $1', [sha256]);
  if (rowCount === 0) throw fehler('nicht_gefunden', 'Diese Datei wurde noch nicht hochgeladen.', 'This file has not been uploaded yet.');
  werk.danach.push((t) => t.abfrage(
    'INSERT INTO anlage (id, mandant_id, vorgang_id, name, sha256, alternativtext, hinzugefuegt_von, hinzugefuegt_am) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
    [neueKennung(), werk.vorgang.mandant_id, werk.vorgang.id, name, sha256, alternativtext ?? null, handelnde(werk), werk.zeile.jetzt],
  ));
}

export function anlageEntfernen(werk: Werk, { anlage }: { anlage: string }): void {
  werk.danach.push(async (t) => {
    const { rowCount } = await t.abfrage('UPDATE anlage SET entfernt_am = $3 WHERE id = $1 AND vorgang_id = $2 AND entfernt_am IS NULL', [anlage, werk.vorgang.id, werk.zeile.jetzt]);
    if (rowCount === 0) throw fehler('nicht_gefunden', 'Diese Anlage gibt es am Entwurf nicht.', 'There is no such attachment on the draft.');
  });
}
