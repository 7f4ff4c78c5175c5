import { nachrichtenart, fehler } from '#contract';
import { belebe, kanonisch, sha256, zustaendigeStellen } from '#engine';
import { neueKennung, type Transaktion } from '#persistence';
import { vorgangFehlt } from './lesen.js';
import type { Sitzungsstand } from './lage/lagelader.js';
import { kernanweisung, stapelanweisung, type Ablageart, type Kernwerte } from './kern.sql.js';
import { planeFristen } from './fristen-planen.js';
import { kettenglied, pruefeintrag } from './pruefeintrag.js';
import {
  handelnde,
  type Beiwerk,
  type Idempotenz,
  type Schrittantwort,
  type Werk,
  type Zeichnungszeile,
} from './werk.js';
import { beteiligteRessorts, zugangFuer } from './zugang.js';

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
    nummer: werk.vorgang.nummer,
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

type Zielsitzung = Pick<Sitzungsstand, 'id' | 'datum' | 'stand'>;

/**
 * Date of the Sitzung that the Vorgang heads for after this Schritt; an unknown one is refused, and a new one
 * that is over.
 */
async function sitzungNach(t: Transaktion, { ergebnis, vorgang, zeile }: Werk): Promise<Zielsitzung | null> {
  const id = ergebnis.stand.context['sitzung'];
  if (typeof id !== 'string') return null;
  if (id === zeile.sitzung?.id) return zeile.sitzung;
  const { rows } = await t.abfrage<Zielsitzung>(
    { name: 'kogge_sitzung', text: 'SELECT id, datum::text AS datum, stand FROM sitzung WHERE id = $1' },
    [id],
  );
  if (!rows[0]) throw vorgangFehlt();
  if (id !== vorgang.sitzung_id && rows[0].stand !== 'geplant') {
    throw fehler(
      'bedingung_nicht_erfuellt',
      'Diese Sitzung ist abgeschlossen oder entfällt. Bitte wählen Sie eine, die noch bevorsteht.',
      'This meeting is closed or cancelled. Please choose one that is still to come.',
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

function vorgangswerte(
  { vorgang, ergebnis, felder, zeile, workflow }: Werk,
  version: number,
): Record<string, unknown> {
  const kontext = ergebnis.stand.context;
  const beendet = ergebnis.stand.status === 'done';
  const { titel, untertitel, stufe, fassung, inhalt_sha256: inhalt } = { ...vorgang, ...felder };
  return {
    id: vorgang.id,
    mandant: vorgang.mandant_id,
    version,
    jetzt: zeile.jetzt,
    jetztText: zeile.jetzt,
    heute: zeile.heute,
    zustand: ergebnis.zustand,
    stand: JSON.stringify(ergebnis.stand),
    beendet,
    zustaendig: beendet ? [] : zustaendigeStellen(workflow, belebe(workflow, ergebnis.stand)),
    zugang: zugangFuer(stufe, kontext),
    federfuehrung: federfuehrungVon(kontext) ?? vorgang.federfuehrung,
    sitzung: kontext['sitzung'] ?? vorgang.sitzung_id,
    titel,
    untertitel,
    stufe,
    fassung,
    inhalt,
    art: vorgang.art,
    nummer: vorgang.nummer,
    erstelltVon: vorgang.erstellt_von,
    verfahren: vorgang.definition_id,
    verfahrenVersion: workflow.version,
    verfahrenHash: workflow.hash,
  };
}

/** The leading Ressort; of an Auftrag the first of those that owe it. */
function federfuehrungVon(kontext: Record<string, unknown>): unknown {
  return kontext['federfuehrung'] ?? (kontext['adressat'] as string[] | undefined)?.[0];
}

/** Audit record and approvals. */
function pfadwerte(
  werk: Werk,
  version: number,
): Record<string, unknown> & Pick<Kernwerte, 'detail' | 'zeichnungen'> {
  const { vorgang, workflow, schritt, als, zeile, ergebnis } = werk;
  const zeichnungen = werk.zeichnungen.map((eine) => unterschrift(werk, eine, version));
  const { detail, eintrag, eintragSha256, detailHmac, salz } = pruefeintrag(
    {
      handlung: schritt.type,
      vorgang: vorgang.id,
      version,
      von: version === 1 ? null : vorgang.zustand,
      nach: ergebnis.zustand,
      akteur: schritt.akteur.person,
      amt: als && { rolle: als.rolle, ressort: als.ressort, vertritt: als.vertritt ?? null },
      zeit: zeile.jetzt,
      verfahren: { id: workflow.id, version: workflow.version, hash: workflow.hash },
      inhaltSha256: werk.felder.inhalt_sha256 ?? vorgang.inhalt_sha256,
      erklaerungen: zeichnungen.map(({ erklaerung_sha256 }) => erklaerung_sha256),
      standSha256: sha256(kanonisch(ergebnis.stand)),
    },
    schritt.daten,
  );
  return {
    akteur: schritt.akteur.person,
    vertritt: als?.vertritt ?? null,
    handlung: schritt.type,
    eintrag: JSON.stringify(eintrag),
    eintragSha256,
    detailHmac,
    detail: detail && [{ salz, detail }],
    zeichnungen,
  };
}

/**
 * The approval statement (RFC 8785): what was signed, by whom, for whom, in which office, on which content.
 */
function unterschrift(werk: Werk, { ressort, urteil, text, fassung }: Zeichnungszeile, version: number) {
  const { vorgang, schritt, als, zeile } = werk;
  const inhalt = fassung === null ? null : (werk.felder.inhalt_sha256 ?? vorgang.inhalt_sha256);
  const id = neueKennung();
  const person = handelnde(werk);
  const erklaerung = {
    handlung: schritt.type,
    urteil,
    mandant: vorgang.mandant_id,
    vorgang: vorgang.id,
    nummer: vorgang.nummer,
    version,
    fassung,
    inhaltSha256: inhalt,
    person,
    vertritt: als?.vertritt ?? null,
    amt: als && `${als.rolle}@${als.ressort}`,
    ressort,
    text,
    verfahrenHash: vorgang.definition_hash,
    zeit: zeile.jetzt,
    einmal: id,
  };
  return {
    id,
    schritt: schritt.type,
    fassung,
    inhalt_sha256: inhalt,
    rolle: als?.rolle ?? null,
    ressort,
    person_id: person,
    vertritt_id: als?.vertritt ?? null,
    urteil,
    text,
    erklaerung,
    erklaerung_sha256: sha256(kanonisch(erklaerung)),
  };
}

/**
 * Deadlines that end and begin, their reminders, messages; and the next deadline of the Vorgang that follows
 * from them.
 */
function beiwerte(
  werk: Werk,
  sitzung: { datum: string } | null,
): Record<string, unknown> & Pick<Kernwerte, 'endendeFristen' | 'fristen' | 'erinnerungen' | 'nachrichten'> {
  const { workflow, zeile, ergebnis, nachrichten } = werk;
  const beendet = ergebnis.stand.status === 'done';
  const enden = endendeFristen(werk);
  const { fristen, erinnerungen } = planeFristen(beendet ? [] : ergebnis.fristenBeginnen, {
    workflow,
    einstellungen: zeile.einstellungen,
    jetzt: zeile.jetzt,
    heute: zeile.heute,
    sitzung: sitzung?.datum ?? null,
    laufende: zeile.fristen,
  });
  const versaeumteFrist = versaeumt(werk);
  const bleibend = [...zeile.fristen, ...zeile.versaeumte]
    .filter(({ schluessel }) => !enden.includes(schluessel) || schluessel === versaeumteFrist)
    .map(({ zeitpunkt }) => new Date(zeitpunkt).toISOString());
  return {
    endendeFristen: enden.map((schluessel) => ({ schluessel, versaeumt: schluessel === versaeumteFrist })),
    fristen,
    erinnerungen,
    nachrichten: nachrichten.map((eine) => ({ ...eine, gruppe: nachrichtenart(eine.art).gruppe })),
    naechsteFrist: [...bleibend, ...fristen.map(({ zeitpunkt }) => zeitpunkt)].sort()[0] ?? null,
  };
}

/**
 * With the Vorgang all its deadlines end; otherwise those that its Schritt ends, begins anew, or was brought
 * by.
 */
function endendeFristen({ zeile, ergebnis, ausgeloest }: Werk): string[] {
  if (ergebnis.stand.status === 'done')
    return [...zeile.fristen, ...zeile.versaeumte].map(({ schluessel }) => schluessel);
  return [
    ...new Set([
      ...ergebnis.fristenEnden,
      ...ergebnis.fristenBeginnen.map(({ schluessel }) => schluessel),
      ...(ausgeloest ? [ausgeloest] : []),
    ]),
  ];
}

/**
 * Key of the deadline that brought this Schritt, unless the Schritt has done what it was for or begins it
 * anew: until then the Vorgang is overdue.
 */
function versaeumt({ ergebnis: { stand, fristenEnden, fristenBeginnen }, ausgeloest }: Werk): string | null {
  if (ausgeloest === undefined || stand.status === 'done' || fristenEnden.includes(ausgeloest)) return null;
  return fristenBeginnen.some(({ schluessel }) => schluessel === ausgeloest) ? null : ausgeloest;
}
