import { kanonisch } from '#engine';
import type { Abfrage } from './altfaelle.js';
import type { Vorgangszeile } from './lage/lagelader.js';
import { sortiert, zugangswerte } from './zugang.js';

const JE_GANG = 1000;

type Zeile = Pick<Vorgangszeile, 'id' | 'art' | 'version' | 'stufe' | 'phase'> &
  Pick<Vorgangszeile, 'zugang_eigen' | 'zugang_arbeit' | 'zugang_streng'> & {
    kontext: Vorgangszeile['stand']['context'];
  };

const LIES = `
  SELECT id, art, version, stufe, phase, stand -> 'context' AS kontext, zugang_eigen, zugang_arbeit,
    zugang_streng
  FROM vorgang
  WHERE id > $1
  ORDER BY id
  LIMIT $2`;
/** Who has made a Schritt meanwhile has computed it herself. The judges of every change know that this is no act. */
const SCHREIBE = `
  UPDATE vorgang v
  SET zugang_eigen = u.zugang, zugang_arbeit = u."zugangArbeit", zugang_streng = u."zugangStreng"
  FROM jsonb_to_recordset($1::jsonb) AS u(
    id uuid, version int, zugang text[], "zugangArbeit" text[], "zugangStreng" jsonb
  )
  WHERE v.id = u.id
    AND v.version = u.version`;

/**
 * Who may see a Vorgang stands in its row and is computed with each of its Schritte. A program that comes with other
 * rules about it computes it anew where they answer otherwise, so that nobody sees too much until somebody acts. By
 * the owner of the tables. Answers how many there were.
 */
export async function berechneZugang(frage: Abfrage): Promise<number> {
  let anzahl = 0;
  let nach = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const zeilen = (await frage(LIES, [nach, JE_GANG])).rows as Zeile[];
    const letzte = zeilen.at(-1);
    if (!letzte) return anzahl;
    nach = letzte.id;
    const andere = zeilen.flatMap(andersAlsGespeichert);
    if (andere.length > 0) await frage(SCHREIBE, [JSON.stringify(andere)]);
    anzahl += andere.length;
  }
}

function andersAlsGespeichert(zeile: Zeile): object[] {
  const { id, art, version, stufe, phase, kontext } = zeile;
  const soll = zugangswerte({ verfahren: art, stufe, phase, kontext });
  const gleich =
    gleicheMenge(soll.zugang, zeile.zugang_eigen) &&
    gleicheMenge(soll.zugangArbeit, zeile.zugang_arbeit) &&
    kanonisch(sortiert(soll.zugangStreng)) === kanonisch(sortiert(zeile.zugang_streng));
  return gleich ? [] : [{ id, version, ...soll }];
}

const gleicheMenge = (eine: readonly string[], andere: readonly string[]): boolean =>
  kanonisch(eine.toSorted()) === kanonisch(andere.toSorted());
