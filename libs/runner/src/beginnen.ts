import { fehler } from '#contract';
import { start } from '#engine';
import { neueKennung, type Transaktion } from '#persistence';
import { legeAb } from './ablage.js';
import { einstellungenAus, type Einstellungen } from './einstellungen.js';
import type { Lesezeile, Vorgangszeile } from './lage/lagelader.js';
import { naechsteNummer } from './nummern.js';
import { neuestesVerfahren } from './register.js';
import { leeresWerk, type Beginn, type Schrittantwort, type Werk } from './werk.js';
import { legeEntwurfAn } from './wirkungen/entwurf.js';
import { bereite } from './wirkungen/index.js';

/**
 * Begins a Vorgang inside an open transaction: number of the Wahlperiode, first state, audit record,
 * deadlines.
 */
export async function beginneIn(t: Transaktion, beginn: Beginn): Promise<Schrittantwort> {
  const { jetzt, heute, einstellungen } = await umstaende(t, beginn);
  if (beginn.akteur.art === 'person') await pruefeHaus(t, beginn, heute);
  const workflow = neuestesVerfahren(beginn.art);
  const schritt = { type: 'anlegen', daten: beginn.daten, akteur: beginn.akteur };
  const ergebnis = start(workflow, beginn.eingabe, { ...schritt, jetzt, heute, lage: {} });
  const vorgang = neueZeile(beginn, { jetzt, nummer: await ersteNummer(t, beginn, einstellungen) }, workflow);
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

/** A paper is a draft at first. */
const ersteNummer = (
  t: Transaktion,
  { mandant, art }: Beginn,
  einstellungen: Einstellungen,
): Promise<string> => naechsteNummer(t, mandant, art === 'senatsvorlage' ? 'entwurf' : art, einstellungen);

/**
 * Nobody begins a paper in a house in which she does not write (regeln.md F3): in the page, by import, by
 * template, over the API. Throws a KoggeFehler.
 */
async function pruefeHaus(
  t: Transaktion,
  { art, mandant, eingabe, akteur }: Beginn,
  heute: string,
): Promise<void> {
  const ressort = eingabe['federfuehrung'];
  if (art !== 'senatsvorlage' || typeof ressort !== 'string') return;
  const { rows } = await t.abfrage<{ darf: boolean }>('SELECT darf_beginnen($1, $2, $3, $4) AS darf', [
    mandant,
    akteur.person,
    ressort,
    heute,
  ]);
  if (rows[0]?.darf !== true)
    throw fehler(
      'rolle_fehlt',
      `Eine Vorlage legt an, wer in ${ressort} schreibt oder das Vorlagenbüro führt.`,
      `Only authors and the paper office of ${ressort} begin a paper.`,
    );
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
    phase: 'haus',
    zugang: [],
    zugang_eigen: [],
    zugang_arbeit: [],
    zugang_streng: {},
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
