import { fehler, KoggeFehler, zweisprachigeMeldung, type Meldung, type Zweisprachig } from '#contract';
import { step, type Akteur, type Workflow } from '#engine';
import type { Transaktion, Zugriffskontext } from '#persistence';
import { beginneIn } from './beginnen.js';
import { haltePostZurueck } from './ergebnisse-zurueckhalten.js';
import { zugangslageNach } from './kernwerte.js';
import type { Lesezeile } from './lage/lagelader.js';
import { lageVon } from './lesen.js';
import { subjekteAn } from './personenkontext.js';
import { verfahrenVon } from './register.js';
import { akteurAn, zugangFuer } from './zugang.js';
import { bereite } from './wirkungen/index.js';
import { leeresWerk, type Datei, type Idempotenz, type Werk } from './werk.js';

/** One Schritt that is asked for. */
export interface Schrittauftrag {
  vorgang: string;
  schritt: string;
  daten?: unknown;
  akteur: Akteur;
  zugriff: Zugriffskontext;
  /**
   * Content hash (or its first 16 digits) that the person saw, empty before the first Fassung; a verdict on
   * other content never counts.
   */
  inhaltGesehen?: string;
  /** Version that the person saw; details that others have set since are not overwritten. */
  versionGesehen?: number;
  /** A file that came with the Schritt; it is kept only when the Schritt succeeds. */
  datei?: Datei;
  idempotenz?: Idempotenz;
  /** Called before a binding Schritt is decided; throws when the person has to prove first who she is. */
  vorBindung?: () => void;
  /** Fires only while this deadline still runs: a late timer is harmless. */
  frist?: string;
}

/**
 * Decides one Schritt on what was read, and puts together what it will write. Throws a KoggeFehler when it is
 * refused; nothing is written yet.
 */
export async function werkFuer(t: Transaktion, zeile: Lesezeile, auftrag: Schrittauftrag): Promise<Werk> {
  const { vorgang } = zeile;
  const workflow = verfahrenVon(vorgang);
  pruefeBindung(workflow, auftrag);
  pruefeFrist(zeile, auftrag);
  pruefeInhalt(zeile, auftrag);
  await pruefeAngaben(t, auftrag);
  const akteur =
    auftrag.akteur.art === 'person'
      ? akteurAn(vorgang.zugang, auftrag.akteur.person, zeile.aemter)
      : auftrag.akteur;
  const ergebnis = step(workflow, vorgang.stand, {
    type: auftrag.schritt,
    daten: auftrag.daten ?? {},
    akteur,
    jetzt: zeile.jetzt,
    heute: zeile.heute,
    lage: lageVon(zeile),
  });
  if (!ergebnis.ok)
    throw new KoggeFehler(
      ergebnis.code,
      ergebnis.code === 'daten_ungueltig' ? formulargruende(workflow, auftrag) : ergebnis.gruende,
      { version: vorgang.version, zustand: vorgang.zustand },
    );
  const daten = (ergebnis.daten ?? {}) as Record<string, unknown>;
  const werk: Werk = {
    t,
    workflow,
    zeile,
    vorgang,
    ergebnis,
    als: ergebnis.als,
    schritt: { type: auftrag.schritt, akteur, daten },
    ...leeresWerk(),
    beginne: beginneIn,
    ...ausgeloestDurch(zeile, auftrag),
    ...(auftrag.datei ? { datei: auftrag.datei } : {}),
  };
  await bereite(werk);
  pruefeSicht(werk, auftrag.zugriff);
  haltePostZurueck(werk);
  return werk;
}

/**
 * Nobody shuts herself out: whoever raises the level so far that she may not read the paper herself leaves that to
 * somebody who still may, and who answers for it.
 */
function pruefeSicht(werk: Werk, zugriff: Zugriffskontext): void {
  const { vorgang } = werk;
  // An Auftrag is seen with its source, too; none of its Schritte changes who sees that.
  if (vorgang.art === 'auftrag') return;
  const ich = new Set(subjekteAn(zugriff, vorgang));
  const sieht = (zugang: readonly string[]): boolean => zugang.some((subjekt) => ich.has(subjekt));
  // Closing a meeting moves papers on that the chancellery does not read: it is not shut out by that.
  if (!sieht(vorgang.zugang) || sieht(zugangFuer(zugangslageNach(werk)))) return;
  throw fehler(
    'bedingung_nicht_erfuellt',
    'Danach dürften Sie den Vorgang selbst nicht mehr lesen. Bitten Sie jemanden darum, der ihn danach noch liest: wer ihn geschrieben hat oder in seinem Haus prüft und zeichnet.',
    'You could not read the case yourself any more. Please ask somebody for it who still may: whoever wrote it, or reviews and signs in its house.',
  );
}

/** What is wrong with the form, in both languages: the engine knows no language of a validator. */
function formulargruende({ schritte }: Workflow, { schritt, daten }: Schrittauftrag): Zweisprachig[] {
  const ergebnis = schritte[schritt]?.formular?.['~standard'].validate(daten ?? {}) as
    { issues?: Meldung[] } | undefined;
  return (ergebnis?.issues ?? []).slice(0, 20).map(zweisprachigeMeldung);
}

function ausgeloestDurch({ fristen }: Lesezeile, { frist }: Schrittauftrag): { ausgeloest?: string } {
  const schluessel = fristen.find(({ id }) => id === frist)?.schluessel;
  return schluessel === undefined ? {} : { ausgeloest: schluessel };
}

function pruefeBindung({ schritte }: Workflow, { schritt, vorBindung }: Schrittauftrag): void {
  if (Object.hasOwn(schritte, schritt) && schritte[schritt]?.bindend) vorBindung?.();
}

function pruefeFrist({ fristen }: Lesezeile, { frist }: Schrittauftrag): void {
  if (frist !== undefined && !fristen.some(({ id }) => id === frist)) {
    throw fehler(
      'schritt_nicht_moeglich',
      'Diese Frist läuft nicht mehr.',
      'This deadline is no longer running.',
    );
  }
}

/** Schritte that replace what stands in the Vorgang: each only on top of the last one that the person saw. */
const ERSETZEND = ['festlegen'];

async function pruefeAngaben(
  t: Transaktion,
  { vorgang, schritt, versionGesehen }: Schrittauftrag,
): Promise<void> {
  if (versionGesehen === undefined || !ERSETZEND.includes(schritt)) return;
  const { rows } = await t.abfrage<{ version: number | null }>(
    `
      SELECT max(vorgang_version) AS version
      FROM pruefpfad
      WHERE vorgang_id = $1
        AND handlung = $2`,
    [vorgang, schritt],
  );
  if ((rows[0]?.version ?? 0) <= versionGesehen) return;
  throw fehler(
    'voraussetzung_veraltet',
    'Die Angaben wurden inzwischen geändert. Bitte laden Sie den Vorgang neu und prüfen Sie sie.',
    'The details have been changed meanwhile. Please reload the case and check them.',
    { version: rows[0]?.version, verlauf: `/api/vorgaenge/${vorgang}/schritte` },
  );
}

function pruefeInhalt({ vorgang }: Lesezeile, { inhaltGesehen, versionGesehen = 0 }: Schrittauftrag): void {
  const inhalt = vorgang.inhalt_sha256 ?? '';
  if (versionGesehen > vorgang.version)
    throw fehler(
      'voraussetzung_veraltet',
      'Diesen Stand des Vorgangs gibt es nicht. Bitte laden Sie ihn neu.',
      'There is no such state of the case. Please reload it.',
      { version: vorgang.version },
    );
  if (
    inhaltGesehen === undefined ||
    (inhaltGesehen === '' ? inhalt === '' : inhalt.startsWith(inhaltGesehen))
  )
    return;
  throw fehler(
    'voraussetzung_veraltet',
    `Die Vorlage liegt jetzt in Fassung ${vorgang.fassung} vor. ` +
      'Bitte sehen Sie sich die Änderungen an und entscheiden Sie dann.',
    `The paper is now at version ${vorgang.fassung}. Please look at the changes before you decide.`,
    {
      version: vorgang.version,
      fassung: vorgang.fassung,
      inhaltSha256: vorgang.inhalt_sha256,
      vergleich: `/api/vorgaenge/${vorgang.id}/fassungen/vergleich?bis=${vorgang.fassung}`,
    },
  );
}
