import type { Eile } from '#contract';
import type { Akteur, Fristbeginn } from '#engine';
import type { Transaktion } from '#persistence';
import { legeAb } from './ablage.js';
import { beginneIn } from './beginnen.js';
import { planeFristen } from './fristen-planen.js';
import type { Lesezeile } from './lage/lagelader.js';
import { liesVorgang } from './lesen.js';
import { alsSystem } from './personenkontext.js';
import { einstellungenFuer, fristtitel } from './plan.js';
import { verfahrenVon } from './register.js';
import { leeresWerk, type Nachrichtzeile, type Werk } from './werk.js';

/** Names of the changes in the audit trail. */
export const SITZUNG_VERLEGT = 'sitzungVerlegt';
export const SITZUNG_ENTFALLEN = 'sitzungEntfallen';

/**
 * What happens to a Sitzung: from which civil date to which – the same when it takes place after all –, or
 * that it does not take place.
 */
export interface Sitzungswechsel {
  id: string;
  von: string;
  auf: string;
  entfaellt: boolean;
}

const VORGAENGE_DER_SITZUNG = `
  SELECT v.id, v.art
  FROM vorgang v
  WHERE v.sitzung_id = $1
    AND v.beendet_am IS NULL
  ORDER BY v.id
  FOR NO KEY UPDATE`;

const FRISTEN_ZUR_SITZUNG = `
  SELECT f.schluessel, f.name, f.ereignis, f.erinnern, f.eskalieren
  FROM frist f
  WHERE f.vorgang_id = $1
    AND f.stand = 'laeuft'
    AND f.regel ->> 'art' IN ('vorSitzung', 'nachSitzung')
    AND NOT $2`;

/**
 * A Sitzung has moved or is cancelled: every Vorgang that heads for it counts its deadlines anew (the first
 * dates stay; a cancelled Sitzung leaves them until another one is chosen), and those whose turn it is and
 * the leading Vorlagenbuero are told. A change of its own, with its audit record.
 */
export async function verlegeSitzung(
  t: Transaktion,
  wechsel: Sitzungswechsel,
  akteur: Akteur,
): Promise<void> {
  await alsSystem(t, async () => {
    // All locked before the first audit record: a Schritt holds its Vorgang, too, when it waits for the head
    // of the chain.
    const { rows } = await t.abfrage<{ id: string; art: string }>(VORGAENGE_DER_SITZUNG, [wechsel.id]);
    for (const vorgang of rows) await zaehleNeu(t, vorgang, wechsel, akteur);
  });
}

async function zaehleNeu(
  t: Transaktion,
  { id, art }: { id: string; art: string },
  wechsel: Sitzungswechsel,
  akteur: Akteur,
): Promise<void> {
  // Held by the caller.
  const zeile = await liesVorgang(t, {
    vorgang: id,
    art,
    person: null,
    daten: undefined,
    schluessel: null,
    gesperrt: false,
  });
  const { rows: fristenBeginnen } = await t.abfrage<Fristbeginn & { schluessel: string }>(
    FRISTEN_ZUR_SITZUNG,
    [id, wechsel.entfaellt],
  );
  const { vorgang } = zeile;
  const werk: Werk = {
    t,
    zeile,
    vorgang,
    workflow: verfahrenVon(vorgang),
    als: null,
    schritt: { type: wechsel.entfaellt ? SITZUNG_ENTFALLEN : SITZUNG_VERLEGT, akteur, daten: {} },
    ergebnis: imSelbenStand(vorgang, fristenBeginnen),
    ...leeresWerk(),
    nachrichten: nachrichten(zeile, wechsel, fristenBeginnen),
    beginne: beginneIn,
  };
  await legeAb(t, werk, null);
}

const imSelbenStand = (
  { stand, zustand }: Lesezeile['vorgang'],
  fristenBeginnen: Werk['ergebnis']['fristenBeginnen'],
): Werk['ergebnis'] => ({
  ok: true,
  stand,
  zustand,
  als: null,
  daten: {},
  fristenBeginnen,
  fristenEnden: [],
  wirkungen: [],
});

/** One for each person, in whichever of the Stellen she is told: they share one key. */
function nachrichten(
  zeile: Lesezeile,
  { von, auf, entfaellt }: Sitzungswechsel,
  beginne: readonly Fristbeginn[],
): Nachrichtzeile[] {
  const { vorgang, einstellungen, jetzt, heute, fristen: laufende, sitzung } = zeile;
  const workflow = verfahrenVon(vorgang);
  const fristen = planeFristen(beginne, {
    workflow,
    einstellungen: einstellungenFuer(einstellungen, sitzung),
    jetzt,
    heute,
    sitzung: auf,
    eile: vorgang.stand.context['eile'] as Eile | undefined,
    laufende,
  }).fristen.map(({ name, datum }) => ({
    titel: fristtitel(workflow, name),
    datum,
  }));
  const art = entfaellt ? 'sitzung_entfaellt' : 'sitzung_verlegt';
  return [...new Set([...vorgang.zustaendig, `VB@${vorgang.federfuehrung}`])].map((stelle) => ({
    stelle,
    art,
    schluessel: `${vorgang.id}:${vorgang.version + 1}:${art}`,
    daten: { zustand: vorgang.zustand, von, termin: auf, fristen },
  }));
}
