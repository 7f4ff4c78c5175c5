import { fehler } from '#contract';
import type { Transaktion } from '#persistence';
import { vorgangFehlt } from './lesen.js';
import type { Handtermine } from './plan.js';
import { kernanweisung, stapelanweisung, type Ablageart, type Kernwerte } from './kern.sql.js';
import { beiwerte, pfadwerte, vorgangswerte } from './kernwerte.js';
import { kettenglied } from './pruefeintrag.js';
import { handelnde, type Beiwerk, type Idempotenz, type Schrittantwort, type Werk } from './werk.js';
import { beteiligteRessorts } from './zugang.js';

/** Writes the work of one Schritt; answers the new version, or null when somebody was quicker. */
export async function legeAb(
  t: Transaktion,
  werk: Werk,
  idempotenz: Idempotenz | null,
  art: Ablageart = 'aendern',
): Promise<Schrittantwort | null> {
  const { antwort, werte } = await ablageVon(t, werk, idempotenz, art);
  const geschrieben =
    art === 'anlegen' ? await legeAn(t, werk, werte) : await aendere(t, werk, { art, werte });
  if (!geschrieben) return null;
  await schreibe(t, werk.danach);
  return antwort;
}

/** What is about to be written of one Schritt. */
export interface Ablage {
  antwort: Schrittantwort;
  werte: Kernwerte;
}

/** Checks what only the result shows, and writes nothing yet. */
export async function ablageVon(
  t: Transaktion,
  werk: Werk,
  idempotenz: Idempotenz | null,
  art: Ablageart = 'aendern',
): Promise<Ablage> {
  const neu = art === 'anlegen';
  const antwort: Schrittantwort = {
    vorgang: werk.vorgang.id,
    nummer: werk.felder.nummer ?? werk.vorgang.nummer,
    schritt: werk.schritt.type,
    version: neu ? 1 : werk.vorgang.version + 1,
    zustand: werk.ergebnis.zustand,
  };
  const sitzung = await sitzungNach(t, werk);
  await pruefeRessorts(t, werk, neu);
  const merken = idempotenz && [
    {
      person_id: handelnde(werk),
      schluessel: idempotenz.schluessel,
      anfrage_sha256: idempotenz.anfrageSha256,
      status: 201,
      antwort,
    },
  ];
  return {
    antwort,
    werte: {
      ...vorgangswerte(werk, neu ? 1 : werk.vorgang.version),
      ...pfadwerte(werk, antwort.version),
      ...beiwerte(werk, sitzung),
      idempotenz: merken,
    },
  };
}

/**
 * Writes many Schritte at Vorgaenge of one Mandant that were read at one moment and are held, without what
 * goes before and after; their records follow one another in the chain.
 */
export async function legeStapelAb(t: Transaktion, stapel: readonly Ablage[]): Promise<void> {
  const { anweisung, werte } = stapelanweisung(
    verkette(
      stapel.map((eine) => eine.werte),
      await halteKopf(t),
    ),
  );
  const { rowCount } = await t.abfrage(anweisung, werte);
  if (rowCount !== stapel.length)
    throw new Error(`Von ${stapel.length} Vorgängen, die gehalten wurden, ließen sich ${rowCount} ändern.`);
}

interface Kettenkopf {
  seq: number;
  hash: string;
}

async function halteKopf(t: Transaktion): Promise<Kettenkopf> {
  const { rows } = await t.abfrage<Kettenkopf>({
    name: 'kogge_kopf_halten',
    text: `
      SELECT seq, hash
      FROM pruefpfad_kopf
      WHERE mandant_id = app_mandant()
      FOR NO KEY UPDATE`,
  });
  return rows[0] as Kettenkopf;
}

function verkette(stapel: readonly Kernwerte[], { seq, hash }: Kettenkopf): Kernwerte[] {
  let vorher = hash;
  return stapel.map((werte, nr) => {
    const glied = {
      seq: seq + nr + 1,
      vorher,
      hash: kettenglied(vorher, seq + nr + 1, String(werte['jetztText']), String(werte['eintragSha256'])),
    };
    vorher = glied.hash;
    return { ...werte, ...glied };
  });
}

/** Rows that hang on a Vorgang need it to be there. */
async function legeAn(t: Transaktion, { davor }: Werk, werte: Kernwerte): Promise<boolean> {
  await schreibeKern(t, 'anlegen', werte);
  await schreibe(t, davor);
  return true;
}

async function aendere(
  t: Transaktion,
  werk: Werk,
  { art, werte }: { art: Ablageart; werte: Kernwerte },
): Promise<boolean> {
  if (werk.davor.length > 0 && !(await haelt(t, werk))) return false;
  await schreibe(t, werk.davor);
  return schreibeKern(t, art, werte);
}

async function schreibeKern(t: Transaktion, art: Ablageart, werte: Kernwerte): Promise<boolean> {
  const { anweisung, werte: inReihe } = kernanweisung(art, werte);
  const { rowCount } = await t.abfrage(anweisung, inReihe);
  return rowCount !== 0;
}

/** Writes one after the other. */
export async function schreibe(t: Transaktion, beiwerke: readonly Beiwerk[]): Promise<void> {
  for (const beiwerk of beiwerke) await beiwerk(t);
}

/**
 * Locks the row at the version that was read, so that nothing is written beside it for a Schritt that comes
 * too late.
 */
async function haelt(t: Transaktion, { vorgang }: Werk): Promise<boolean> {
  const { rowCount } = await t.abfrage(
    {
      name: 'kogge_vorgang_halten',
      text: 'SELECT 1 FROM vorgang WHERE id = $1 AND version = $2 FOR NO KEY UPDATE',
    },
    [vorgang.id, vorgang.version],
  );
  return rowCount === 1;
}

type Zielsitzung = Handtermine & { id: string };

const SITZUNG_LESEN = {
  name: 'kogge_sitzung',
  text: `
    SELECT id, datum::text AS datum, abgabeschluss, abgabe_grund,
      stand = 'offen' OR (stand IN ('geplant', 'eingeladen') AND coalesce(bis, datum) >= $2) AS kommt
    FROM sitzung
    WHERE id = $1`,
};

/**
 * Date of the Sitzung that the Vorgang heads for after this Schritt; an unknown one is refused, and a new one
 * that is over.
 */
async function sitzungNach(t: Transaktion, { ergebnis, vorgang, zeile }: Werk): Promise<Zielsitzung | null> {
  const id = ergebnis.stand.context['sitzung'];
  if (typeof id !== 'string') return null;
  if (id === zeile.sitzung?.id) return zeile.sitzung;
  const { rows } = await t.abfrage<Zielsitzung & { kommt: boolean }>(SITZUNG_LESEN, [id, zeile.heute]);
  if (!rows[0]) throw vorgangFehlt();
  if (id !== vorgang.sitzung_id && !rows[0].kommt) {
    throw fehler(
      'bedingung_nicht_erfuellt',
      'Diese Sitzung ist abgeschlossen, entfällt oder ist vorbei. Bitte wählen Sie eine, die noch bevorsteht.',
      'This meeting is closed, cancelled or over. Please choose one that is still to come.',
    );
  }
  return rows[0];
}

/** Ressorts that newly take part exist today: nobody would ever act for another one. */
async function pruefeRessorts(
  t: Transaktion,
  { vorgang, ergebnis, zeile }: Werk,
  neu: boolean,
): Promise<void> {
  const bisher = neu ? [] : beteiligteRessorts(vorgang.stand.context);
  const weitere = beteiligteRessorts(ergebnis.stand.context).filter((ressort) => !bisher.includes(ressort));
  if (weitere.length === 0) return;
  const { rows } = await t.abfrage<{ kuerzel: string }>(
    `
      SELECT kuerzel
      FROM ressort
      WHERE kuerzel = ANY ($1)
        AND (gueltig_bis IS NULL OR gueltig_bis >= $2)`,
    [weitere, zeile.heute],
  );
  const fremd = weitere.filter((ressort) => !rows.some(({ kuerzel }) => kuerzel === ressort)).join(', ');
  if (fremd)
    throw fehler(
      'bedingung_nicht_erfuellt',
      `Ein Ressort ${fremd} gibt es nicht. Bitte wählen Sie ein bestehendes.`,
      `There is no department ${fremd}. Please choose an existing one.`,
    );
}
