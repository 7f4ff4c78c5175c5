import type { Transaktion } from '#persistence';
import { ausweisVon, kettengliedSql, pruefeintrag } from './pruefeintrag.js';

/** A change of something that is no Vorgang (Sitzung, office, deputyship, setting). */
export interface Protokolleintrag {
  mandant: string;
  akteur: string;
  handlung: string;
  gegenstand: { art: string; id: string };
  /** Goes into the chain: no names, no free text. */
  fakten: Record<string, unknown>;
  /** Erasable, beside the chain. */
  detail: Record<string, unknown> | null;
}

const PRUEFEINTRAG = `
  WITH kopf AS (
    UPDATE pruefpfad_kopf k ${kettengliedSql('$2', '$3', '$4')}
    WHERE k.mandant_id = $1
    RETURNING k.seq, k.vorher, k.hash
  ), pfad AS (
    INSERT INTO pruefpfad (
      mandant_id, seq, zeit, akteur, handlung, gegenstand_art, gegenstand_id, eintrag, eintrag_sha256,
      detail_hmac, vorher, hash
    )
    SELECT $1, kopf.seq, $2, $5, $6, $7, $8::uuid, $9::jsonb, $4, $10, kopf.vorher, kopf.hash
    FROM kopf
  )
  INSERT INTO pruefpfad_detail (mandant_id, seq, salz, detail)
  SELECT $1, kopf.seq, decode($11, 'hex'), $12::jsonb
  FROM kopf
  WHERE $12::jsonb IS NOT NULL`;

/** Appends one record to the audit trail in the transaction of the change. */
export async function protokolliere(
  t: Transaktion,
  { mandant, akteur, handlung, gegenstand, fakten, detail }: Protokolleintrag,
): Promise<void> {
  const { rows } = await t.abfrage<{ jetzt: Date }>('SELECT kogge_jetzt() AS jetzt');
  const zeit = (rows[0] as { jetzt: Date }).jetzt.toISOString();
  const eintrag = pruefeintrag(
    { handlung, gegenstand, akteur, zeit, ...ausweisVon(t, akteur), ...fakten },
    detail,
  );
  await t.abfrage(PRUEFEINTRAG, [
    mandant,
    zeit,
    zeit,
    eintrag.eintragSha256,
    akteur,
    handlung,
    gegenstand.art,
    gegenstand.id,
    JSON.stringify(eintrag.eintrag),
    eintrag.detailHmac,
    eintrag.salz,
    eintrag.detail && JSON.stringify(eintrag.detail),
  ]);
}
