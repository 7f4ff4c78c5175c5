import { start } from '#engine';
import { neueKennung, type Transaktion } from '#persistence';
import { legeAb } from './ablage.js';
import { einstellungenAus, type Einstellungen } from './einstellungen.js';
import type { Lesezeile, Vorgangszeile } from './lage/lagelader.js';
import { neuestesVerfahren } from './register.js';
import { leeresWerk, type Beginn, type Schrittantwort, type Werk } from './werk.js';
import { legeEntwurfAn } from './wirkungen/entwurf.js';
import { bereite } from './wirkungen/index.js';

const KUERZEL: Record<string, string> = {
  senatsvorlage: 'VL',
  auftrag: 'A',
  jahresbericht: 'JB',
  kampagne: 'K',
};

/**
 * Begins a Vorgang inside an open transaction: number of the Wahlperiode, first state, audit record,
 * deadlines.
 */
export async function beginneIn(t: Transaktion, beginn: Beginn): Promise<Schrittantwort> {
  const { jetzt, heute, einstellungen } = await umstaende(t, beginn);
  const workflow = neuestesVerfahren(beginn.art);
  const schritt = { type: 'anlegen', daten: beginn.daten, akteur: beginn.akteur };
  const ergebnis = start(workflow, beginn.eingabe, { ...schritt, jetzt, heute, lage: {} });
  const vorgang = neueZeile(
    beginn,
    { jetzt, nummer: await naechsteNummer(t, beginn, einstellungen) },
    workflow,
  );
  const zeile: Lesezeile = {
    vorgang,
    jetzt,
    heute,
    aemter: [],
    fristen: [],
    versaeumte: [],
    einstellungen,
    sitzung: null,
    lage: {},
    idempotent: null,
  };
  const werk: Werk = {
    t,
    workflow,
    zeile,
    vorgang,
    ergebnis,
    als: null,
    schritt,
    ...leeresWerk(),
    beginne: beginneIn,
  };
  await bereite(werk);
  if (beginn.entwurf) legeEntwurfAn(werk, beginn.entwurf);
  return (await legeAb(t, werk, beginn.idempotenz ?? null, 'anlegen')) as Schrittantwort;
}

async function umstaende(
  t: Transaktion,
  { mandant, einstellungen }: Beginn,
): Promise<{ jetzt: string; heute: string; einstellungen: Einstellungen }> {
  const { rows } = await t.abfrage<{
    jetzt: Date;
    heute: string;
    einstellungen: Record<string, unknown> | null;
  }>(
    `
      SELECT jetzt, kogge_tag(jetzt)::text AS heute, kogge_einstellungen($1) AS einstellungen
      FROM (SELECT kogge_jetzt() AS jetzt) j`,
    [mandant],
  );
  const zeile = rows[0] as { jetzt: Date; heute: string; einstellungen: Record<string, unknown> | null };
  return {
    jetzt: zeile.jetzt.toISOString(),
    heute: zeile.heute,
    einstellungen: einstellungen ?? einstellungenAus(zeile.einstellungen),
  };
}

/** Numbers go up within a Wahlperiode and are never used again; a Vorgang that fails to begin takes none. */
async function naechsteNummer(
  t: Transaktion,
  { mandant, art }: Beginn,
  { wahlperiode }: Einstellungen,
): Promise<string> {
  const { rows } = await t.abfrage<{ letzte: number }>(
    `
      INSERT INTO nummernkreis (mandant_id, wahlperiode, art, letzte)
      VALUES ($1, $2, $3, 1)
      ON CONFLICT (mandant_id, wahlperiode, art) DO UPDATE SET letzte = nummernkreis.letzte + 1
      RETURNING letzte`,
    [mandant, wahlperiode, art],
  );
  return `${KUERZEL[art] ?? art} ${wahlperiode}/${rows[0]?.letzte}`;
}

function neueZeile(
  { mandant, art, titel, untertitel, stufe, akteur }: Beginn,
  { jetzt, nummer }: { jetzt: string; nummer: string },
  { id, version, hash }: { id: string; version: number; hash: string },
): Vorgangszeile {
  return {
    id: neueKennung(),
    mandant_id: mandant,
    art,
    nummer,
    titel,
    untertitel: untertitel ?? null,
    stufe,
    definition_id: id,
    definition_version: version,
    definition_hash: hash,
    zustand: '',
    stand: { value: '', context: {}, status: 'active' },
    version: 0,
    zustaendig: [],
    zugang: [],
    federfuehrung: '',
    sitzung_id: null,
    fassung: 0,
    inhalt_sha256: null,
    frist_am: null,
    erstellt_von: akteur.art === 'person' ? akteur.person : null,
    erstellt_am: jetzt,
    geaendert_am: jetzt,
    beendet_am: null,
  };
}
