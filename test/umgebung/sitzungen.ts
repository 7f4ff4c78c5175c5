import { plusTage, tagesende, vorigerArbeitstag, zeitpunkt } from '#kalender';
import { neueKennung } from '#persistence';
import { heuteIn, stelleUhr, type TestDatenbank } from './datenbank.js';

interface Haus {
  db: TestDatenbank;
  mandant: string;
}

export interface Testsitzung {
  id: string;
  datum: string;
}

/** A Sitzung with submission on the fifth day before, 12:00, and the Konferenz on the day before. */
export async function eineSitzung(haus: Haus, datum: string, nummer?: number): Promise<Testsitzung> {
  return lege(haus, { datum, nummer: nummer ?? null, beginn: '10:00', bis: null });
}

async function lege(
  { db, mandant }: Haus,
  {
    datum,
    nummer,
    beginn,
    bis,
  }: { datum: string; nummer: number | null; beginn: string; bis: string | null },
): Promise<Testsitzung> {
  const id = neueKennung();
  await db.sql(
    `
      INSERT INTO sitzung (
        id, mandant_id, wahlperiode, nummer, datum, abgabeschluss, konferenz, beginn, bis, grund
      )
      VALUES (
        $1, $2, 21, coalesce($6, (SELECT coalesce(max(nummer), 0) + 1 FROM sitzung WHERE mandant_id = $2)),
        $3, $4, $5, $7, $8, 'Für eine Geschichte'
      )`,
    [
      id,
      mandant,
      datum,
      zeitpunkt(vorigerArbeitstag(plusTage(datum, -5)), '12:00').toISOString(),
      tagesende(vorigerArbeitstag(plusTage(datum, -1))).toISOString(),
      nummer,
      beginn,
      bis,
    ],
  );
  return { id, datum };
}

/**
 * The Sitzung of today, open at any hour and past midnight: for stories that decide and do not care when.
 */
export async function sitzungHeute(haus: Haus): Promise<Testsitzung> {
  const datum = await heuteIn(haus.db);
  const bis = plusTage(datum, 1);
  const [da] = await haus.db.sql<Testsitzung & { stand: string }>(
    'SELECT id, datum::text, stand FROM sitzung WHERE mandant_id = $1 AND datum = $2',
    [haus.mandant, datum],
  );
  if (da?.stand === 'offen') return da;
  if (da) await haus.db.sql(`UPDATE sitzung SET beginn = '00:00', bis = $2 WHERE id = $1`, [da.id, bis]);
  const sitzung = da ?? (await lege(haus, { datum, nummer: null, beginn: '00:00', bis }));
  await oeffne(haus, sitzung.id);
  return sitzung;
}

/** The Sitzung takes place: the clock goes to its day, 10:30, and it is open. */
export async function tagt(haus: Haus, { id, datum }: Testsitzung): Promise<void> {
  if ((await heuteIn(haus.db)) !== datum) await stelleUhr(haus.db, `${datum}T10:30`);
  await haus.db.sql(`UPDATE sitzung SET beginn = '00:00' WHERE id = $1 AND stand <> 'offen'`, [id]);
  await oeffne(haus, id);
}

async function oeffne({ db }: Haus, id: string): Promise<void> {
  await db.sql(
    `
      UPDATE sitzung
      SET stand = 'offen', eroeffnet_am = kogge_jetzt(), version = version + 1
      WHERE id = $1
        AND stand <> 'offen'`,
    [id],
  );
}
