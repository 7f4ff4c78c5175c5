import type { Transaktion } from '#persistence';
import { kopfHash, schluesselDanach, type Kopf } from './kopf.js';

/** What the command line writes into the audit trail when a key is lost, or is changed by the old one. */
export const SIEGELHANDLUNGEN = { neubeginn: 'siegel_neubeginn', wechsel: 'siegel_wechsel' } as const;

/** A recorded new beginning: which key follows which, and behind which head. */
export interface Neubeginn {
  /** Number of its record in the audit trail. */
  seq: number;
  alterSchluessel: string;
  neuerSchluessel: string;
  /** Hash of the last head of the old key. */
  letzterKopf: string;
}

const NEUBEGINNE = `
  SELECT seq::int AS seq, alter_schluessel AS "alterSchluessel", neuer_schluessel AS "neuerSchluessel",
    letzter_kopf AS "letzterKopf"
  FROM siegel_neubeginne($1, $2)`;

/** New beginnings that were recorded behind this record. */
export async function liesNeubeginne(t: Transaktion, mandant: string, nach: number): Promise<Neubeginn[]> {
  return (await t.abfrage<Neubeginn>(NEUBEGINNE, [mandant, nach])).rows;
}

/** Where the next head stands: behind which head, under which key. */
export interface Siegelstelle {
  kopf: string;
  schluessel: string;
}

/** The new beginning that lets exactly this key follow there, if one was recorded. */
export const neubeginnFuer = (
  neubeginne: readonly Neubeginn[],
  { kopf, schluessel }: Siegelstelle,
  neuer: string,
): Neubeginn | undefined =>
  neubeginne.find(
    (eines) =>
      eines.alterSchluessel === schluessel && eines.neuerSchluessel === neuer && eines.letzterKopf === kopf,
  );

/** Where the head behind this one has to stand. */
export const stelleNach = (kopf: Kopf): Siegelstelle => ({
  kopf: kopfHash(kopf),
  schluessel: schluesselDanach(kopf),
});
