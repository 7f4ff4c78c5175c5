import type { Transaktion } from '#persistence';
import type { Werk } from '../werk.js';

/** In this order: what hangs on the draft, then the files that nothing else needs, then what the audit says of it. */
const LOESCHEN = [
  'DELETE FROM bemerkung WHERE vorgang_id = $1',
  'DELETE FROM abschnitt WHERE vorgang_id = $1',
  `
    WITH weg AS (
      DELETE FROM anlage
      WHERE vorgang_id = $1
      RETURNING mandant_id, sha256
    )
    SELECT sha256
    FROM weg`,
] as const;

/**
 * Everything that was written in a draft that was never submitted; the Vorgang stays as an empty shell, and the
 * chain keeps what it was committed to (regeln.md F4).
 */
export function entwurfLoeschen({ vorgang, felder, davor }: Werk): void {
  Object.assign(felder, { titel: 'Gelöschter Entwurf', untertitel: null });
  davor.push(async (t) => {
    const dateien: string[] = [];
    for (const anweisung of LOESCHEN) {
      const { rows } = await t.abfrage<{ sha256?: string }>(anweisung, [vorgang.id]);
      dateien.push(...rows.flatMap(({ sha256 }) => sha256 ?? []));
    }
    await loescheDateien(t, dateien);
    await t.abfrage(
      `
        DELETE FROM pruefpfad_detail d
        USING pruefpfad p
        WHERE p.mandant_id = d.mandant_id
          AND p.seq = d.seq
          AND p.vorgang_id = $1`,
      [vorgang.id],
    );
  });
}

/** Attachments that were removed before any Fassung held them; by the next Fassung nobody brings them back. */
export async function loescheEntfernte(t: Transaktion, vorgang: string): Promise<void> {
  const { rows } = await t.abfrage<{ sha256: string }>(
    `
      DELETE FROM anlage a
      WHERE a.vorgang_id = $1
        AND a.entfernt_am IS NOT NULL
        AND NOT fassung_mit_datei(a.vorgang_id, a.sha256)
      RETURNING a.sha256`,
    [vorgang],
  );
  await loescheDateien(
    t,
    rows.map(({ sha256 }) => sha256),
  );
}

/** Bytes that no attachment and no Fassung needs any more. */
async function loescheDateien(t: Transaktion, dateien: readonly string[]): Promise<void> {
  for (const sha256 of dateien) await t.abfrage('SELECT datei_loeschen($1)', [sha256]);
}
