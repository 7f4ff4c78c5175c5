import type { Akteur, Fristbeginn } from '#engine';
import type { Transaktion } from '#persistence';
import { legeAb } from './ablage.js';
import { beginneIn } from './beginnen.js';
import { liesVorgang } from './lesen.js';
import { alsSystem } from './personenkontext.js';
import { verfahrenVon } from './register.js';
import { leeresWerk, type Werk } from './werk.js';

/** Name of the change in the audit trail. */
export const SITZUNG_VERLEGT = 'sitzungVerlegt';
const HAENGT_AN_SITZUNG = `f.stand = 'laeuft' AND f.regel ->> 'art' IN ('vorSitzung', 'nachSitzung')`;

/** A Sitzung has moved: every Vorgang that heads for it counts its deadlines anew – a change of its own, with its audit record. The first dates stay. */
export async function verlegeFristen(t: Transaktion, sitzung: string, akteur: Akteur): Promise<void> {
  await alsSystem(t, async () => {
    const { rows } = await t.abfrage<{ id: string; art: string }>(
      `SELECT v.id, v.art FROM vorgang v WHERE v.sitzung_id = $1 AND v.beendet_am IS NULL AND EXISTS (SELECT 1 FROM frist f WHERE f.vorgang_id = v.id AND ${HAENGT_AN_SITZUNG}) ORDER BY v.id`, [sitzung]);
    for (const vorgang of rows) await zaehleNeu(t, vorgang, akteur);
  });
}

async function zaehleNeu(t: Transaktion, { id, art }: { id: string; art: string }, akteur: Akteur): Promise<void> {
  const zeile = await liesVorgang(t, { vorgang: id, art, person: null, daten: undefined, schluessel: null, gesperrt: true });
  const { rows: fristenBeginnen } = await t.abfrage<Fristbeginn & { schluessel: string }>(`SELECT f.schluessel, f.name, f.ereignis FROM frist f WHERE f.vorgang_id = $1 AND ${HAENGT_AN_SITZUNG}`, [id]);
  const { vorgang } = zeile;
  const werk: Werk = {
    t, zeile, vorgang, workflow: verfahrenVon(vorgang), als: null, schritt: { type: SITZUNG_VERLEGT, akteur, daten: {} },
    ergebnis: { ok: true, stand: vorgang.stand, zustand: vorgang.zustand, als: null, daten: {}, fristenBeginnen, fristenEnden: [], wirkungen: [] },
    ...leeresWerk(), beginne: beginneIn,
  };
  await legeAb(t, werk, null);
}
