import type { Abfrage } from './altfaelle.js';
import type { Vorgangszeile } from './lage/lagelader.js';
import { zugangsabdruck } from './zugangsabdruck.js';
import { zugangswerte } from './zugang.js';

const JE_GANG = 1000;
const VERSUCHE = 5;

type Zeile = Pick<Vorgangszeile, 'id' | 'art' | 'version' | 'stufe' | 'phase'> &
  Pick<Vorgangszeile, 'zugang_eigen' | 'zugang_arbeit' | 'zugang_streng'> & {
    kontext: Vorgangszeile['stand']['context'];
  };

/** Computed already by these rules: only what was written since may be another program's. */
const SEIT = `
  SELECT kogge_jetzt()::text AS jetzt, (SELECT am::text FROM zugangsregel WHERE abdruck = $1) AS seit`;
const LIES = `
  SELECT id, art, version, stufe, phase, stand -> 'context' AS kontext, zugang_eigen, zugang_arbeit,
    zugang_streng
  FROM vorgang
  WHERE id > $1
    AND ($3::timestamptz IS NULL OR geaendert_am >= $3)
  ORDER BY id
  LIMIT $2`;
/**
 * Who has made a Schritt meanwhile, raised the level of its paper, or computed the same has computed it herself. The
 * judges of every change know that this is no act.
 */
const SCHREIBE = `
  UPDATE vorgang v
  SET zugang_eigen = u.zugang, zugang_arbeit = u."zugangArbeit", zugang_streng = u."zugangStreng"
  FROM jsonb_to_recordset($1::jsonb) AS u(
    id uuid, version int, stufe text, zugang text[], "zugangArbeit" text[], "zugangStreng" jsonb
  )
  WHERE v.id = u.id
    AND v.version = u.version
    AND v.stufe = u.stufe
    AND (
      v.zugang_eigen, v.zugang_arbeit, v.zugang_streng
    ) IS DISTINCT FROM (u.zugang, u."zugangArbeit", u."zugangStreng")
  RETURNING v.id`;
/** An hour for Schritte that had begun, and that a program with other rules still ends. */
const MERKE = `
  INSERT INTO zugangsregel (abdruck, am)
  VALUES ($1, $2::timestamptz - interval '1 hour')
  ON CONFLICT (einzig) DO UPDATE SET abdruck = excluded.abdruck, am = excluded.am`;

/**
 * Who may see a Vorgang stands in its row and is computed with each of its Schritte. A program that comes with other
 * rules about it computes it anew where they answer otherwise, so that nobody sees too much until somebody acts; one
 * that comes with the same rules looks only at what was written since, as long as an older one may have run beside it.
 * By the owner of the tables. Answers how many there were.
 */
export async function berechneZugang(frage: Abfrage): Promise<number> {
  const abdruck = zugangsabdruck();
  const [stand] = (await frage(SEIT, [abdruck])).rows as { jetzt: string; seit: string | null }[];
  let anzahl = 0;
  let nach = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const zeilen = (await frage(LIES, [nach, JE_GANG, stand?.seit])).rows as Zeile[];
    const letzte = zeilen.at(-1);
    if (!letzte) break;
    nach = letzte.id;
    anzahl += await schreibe(frage, zeilen.flatMap(andersAlsGespeichert));
  }
  await frage(MERKE, [abdruck, stand?.jetzt]);
  return anzahl;
}

/** Who holds some of these rows, and waits for others, may be in the way: one of the two begins again. */
async function schreibe(frage: Abfrage, andere: readonly object[], versuch = 1): Promise<number> {
  if (andere.length === 0) return 0;
  try {
    return (await frage(SCHREIBE, [JSON.stringify(andere)])).rows.length;
  } catch (grund) {
    if ((grund as { code?: string }).code !== '40P01' || versuch === VERSUCHE) throw grund;
    return schreibe(frage, andere, versuch + 1);
  }
}

function andersAlsGespeichert(zeile: Zeile): object[] {
  const { id, art, version, stufe, phase, kontext } = zeile;
  const soll = zugangswerte({ verfahren: art, stufe, phase, kontext });
  const streng = Object.entries(soll.zugangStreng);
  const gleich =
    gleicheMenge(soll.zugang, zeile.zugang_eigen) &&
    gleicheMenge(soll.zugangArbeit, zeile.zugang_arbeit) &&
    streng.length === Object.keys(zeile.zugang_streng).length &&
    streng.every(([eine, subjekte]) => gleicheMenge(subjekte, zeile.zugang_streng[eine as never] ?? []));
  return gleich ? [] : [{ id, version, stufe, ...soll }];
}

/** Neither names anybody twice. */
function gleicheMenge(eine: readonly string[], andere: readonly string[]): boolean {
  return eine.length === andere.length && eine.every((einer) => andere.includes(einer));
}
