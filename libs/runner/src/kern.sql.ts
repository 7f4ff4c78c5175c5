/**
 * The statement that changes a Vorgang, or many in one go. It writes all at once or – when the version has
 * moved on – nothing at all: Vorgang, one audit record at the end of the chain, and what the Schritt brings
 * of approvals, deadlines, reminders, messages and its idempotency key. `$<name>` is a value of `Kernwerte`.
 * What a Schritt does not bring is left out: PostgreSQL would set up each part, its policies and constraints
 * for nothing.
 */
import { TEILE, teilnamen, type Teil } from './kern-teile.sql.js';
import { kettengliedSql } from './pruefeintrag.js';

/**
 * How the Vorgang is written: anew, at the version that was read, or at that version over to another version
 * of its procedure.
 */
export type Ablageart = 'anlegen' | 'aendern' | 'wandern';

/**
 * Values of one Schritt by name: what is JSON in the statement is text here, and each further part (`TEILE`)
 * the rows that it brings, or null.
 */
export type Kernwerte = Record<string, unknown> & Record<Teil, readonly object[] | null>;

const aendere = (zuerst = '', aus = '') => `
  UPDATE vorgang v
  SET ${zuerst}zustand = $<zustand>, stand = $<stand>::jsonb, version = v.version + 1,
    zustaendig = $<zustaendig>::text[], phase = $<phase>, zugang_eigen = $<zugang>::text[],
    zugang_arbeit = $<zugangArbeit>::text[], zugang_streng = $<zugangStreng>::jsonb,
    federfuehrung = $<federfuehrung>, sitzung_id = $<sitzung>::uuid, fassung = $<fassung>,
    inhalt_sha256 = $<inhalt>, nummer = $<nummer>, titel = $<titel>, untertitel = $<untertitel>,
    stufe = $<stufe>, frist_am = $<naechsteFrist>::timestamptz, geaendert_am = $<jetzt>::timestamptz,
    beendet_am = CASE WHEN $<beendet>::boolean THEN $<jetzt>::timestamptz END ${aus}
  WHERE v.id = $<id>::uuid
    AND v.mandant_id = $<mandant>::uuid
    AND v.version = $<version>::int
  RETURNING v.id, v.mandant_id, v.version, v.art`;

const ANLAGE = `
  INSERT INTO vorgang (
    id, mandant_id, version, erstellt_am, geaendert_am, zustand, stand, zustaendig, phase, zugang_eigen,
    zugang_arbeit, zugang_streng, federfuehrung, sitzung_id, fassung, inhalt_sha256, titel, untertitel, stufe,
    frist_am, beendet_am, art, nummer, definition_id, definition_version, definition_hash, erstellt_von
  )
  VALUES (
    $<id>::uuid, $<mandant>::uuid, $<version>::int, $<jetzt>::timestamptz, $<jetzt>::timestamptz, $<zustand>,
    $<stand>::jsonb, $<zustaendig>::text[], $<phase>, $<zugang>::text[], $<zugangArbeit>::text[],
    $<zugangStreng>::jsonb, $<federfuehrung>, $<sitzung>::uuid, $<fassung>, $<inhalt>, $<titel>,
    $<untertitel>, $<stufe>, $<naechsteFrist>::timestamptz,
    CASE WHEN $<beendet>::boolean THEN $<jetzt>::timestamptz END, $<art>, $<nummer>, $<verfahren>,
    $<verfahrenVersion>, $<verfahrenHash>, $<erstelltVon>::uuid
  )
  RETURNING id, mandant_id, version, art`;

/** One link: the head is locked last, and computed where it lies. */
const KETTENGLIED = `
  UPDATE pruefpfad_kopf k ${kettengliedSql('$<jetzt>', '$<jetztText>', '$<eintragSha256>')}
  FROM neu
  WHERE k.mandant_id = neu.mandant_id
  RETURNING neu.id, k.seq, k.vorher, k.hash`;

const trageEin = (aus = '') => `
  INSERT INTO pruefpfad (
    mandant_id, seq, zeit, akteur, vertritt, handlung, gegenstand_art, gegenstand_id, vorgang_id,
    vorgang_version, eintrag, eintrag_sha256, detail_hmac, vorher, hash
  )
  SELECT $<mandant>, kopf.seq, $<jetzt>, $<akteur>, $<vertritt>::uuid, $<handlung>, 'vorgang', neu.id, neu.id,
    neu.version, $<eintrag>::jsonb, $<eintragSha256>, $<detailHmac>, kopf.vorher, kopf.hash
  FROM neu
  JOIN kopf ON kopf.id = neu.id ${aus}`;

const mitPruefpfad = (ablage: string): string =>
  `WITH neu AS (${ablage}), kopf AS (${KETTENGLIED}), pfad AS (${trageEin()})`;

const EINER: Record<Ablageart, string> = {
  anlegen: mitPruefpfad(ANLAGE),
  aendern: mitPruefpfad(aendere()),
  wandern: mitPruefpfad(
    aendere('definition_version = $<verfahrenVersion>, definition_hash = $<verfahrenHash>, '),
  ),
};

/** What is one value in the statement for one Vorgang is a column in the one for many. */
const STAPELSPALTEN = {
  id: 'uuid',
  version: 'int',
  zustand: 'text',
  stand: 'text',
  zustaendig: 'text[]',
  phase: 'text',
  zugang: 'text[]',
  zugangArbeit: 'text[]',
  zugangStreng: 'text',
  federfuehrung: 'text',
  sitzung: 'text',
  fassung: 'int',
  inhalt: 'text',
  nummer: 'text',
  titel: 'text',
  untertitel: 'text',
  stufe: 'text',
  naechsteFrist: 'text',
  beendet: 'boolean',
  akteur: 'text',
  vertritt: 'text',
  handlung: 'text',
  eintrag: 'text',
  eintragSha256: 'text',
  detailHmac: 'text',
  seq: 'bigint',
  vorher: 'text',
  hash: 'text',
} as const;
const ausStapel = (text: string): string =>
  text.replaceAll(/\$<(\w+)>/gu, (wert, name: string) => (name in STAPELSPALTEN ? `s."${name}"` : wert));

const STAPELTYP = Object.entries(STAPELSPALTEN)
  .map(([name, typ]) => `"${name}" ${typ}`)
  .join(', ');

/** Many links: the head is already locked, and the links are computed. */
const STAPEL = `
  WITH stapel AS MATERIALIZED (
    SELECT *
    FROM jsonb_to_recordset($<stapel>::jsonb) AS s(${STAPELTYP})
  ), neu AS (
    ${ausStapel(aendere('', 'FROM stapel s'))}
  ), vorgerueckt AS (
    UPDATE pruefpfad_kopf k
    SET seq = l.seq, vorher = l.vorher, hash = l.hash, zeit = $<jetzt>::timestamptz
    FROM (SELECT * FROM stapel ORDER BY seq DESC LIMIT 1) l
    WHERE k.mandant_id = $<mandant>::uuid
  ), kopf AS (
    SELECT id, seq, vorher, hash
    FROM stapel
  ), pfad AS (
    ${ausStapel(trageEin('JOIN stapel s ON s.id = neu.id'))}
  )`;

interface Anweisung {
  name: string;
  text: string;
  /** Names of `$1`, `$2` … */
  werte: readonly string[];
}

/** A named statement with its values in order. */
export interface Kernanweisung {
  anweisung: { name: string; text: string };
  werte: unknown[];
}

const gebaut = new Map<string, Anweisung>();

/** The statement for these values of one Vorgang. */
export function kernanweisung(art: Ablageart, werte: Kernwerte): Kernanweisung {
  return mitTeilen(art, EINER[art], werte, [werte]);
}

/**
 * The statement for many Vorgaenge of one Mandant, read at one moment; each has its link of the chain (`seq`,
 * `vorher`, `hash`).
 */
export function stapelanweisung(stapel: readonly Kernwerte[]): Kernanweisung {
  const { mandant, jetzt, heute } = stapel[0] as Kernwerte;
  const zeilen = stapel.map((werte) =>
    Object.fromEntries(Object.keys(STAPELSPALTEN).map((name) => [name, werte[name]])),
  );
  return mitTeilen('stapel', STAPEL, { mandant, jetzt, heute, stapel: JSON.stringify(zeilen) }, stapel);
}

/** Each kind of it is built and named once. A part that none of them brings is not in it. */
function mitTeilen(
  art: string,
  kern: string,
  einfache: Record<string, unknown>,
  alle: readonly Kernwerte[],
): Kernanweisung {
  const zeilen = teilnamen.map((teil) =>
    alle.flatMap((werte) => (werte[teil] ?? []).map((zeile) => ({ vorgang_id: werte['id'], ...zeile }))),
  );
  const name = `kogge_${art}_${zeilen.map(({ length }) => (length > 0 ? 1 : 0)).join('')}`;
  const anweisung =
    gebaut.get(name) ??
    baue(
      name,
      kern,
      teilnamen.filter((_, nr) => zeilen[nr]?.length),
    );
  return {
    anweisung: { name, text: anweisung.text },
    werte: anweisung.werte.map((wert) =>
      wert in TEILE ? JSON.stringify(zeilen[teilnamen.indexOf(wert as Teil)]) : einfache[wert],
    ),
  };
}

function baue(name: string, kern: string, teile: readonly Teil[]): Anweisung {
  const werte: string[] = [];
  const text =
    `${[kern, ...teile.map((teil) => TEILE[teil])].join(', ')}\nSELECT neu.version FROM neu`.replaceAll(
      /\$<(\w+)>/gu,
      (_, wert: string) => {
        if (!werte.includes(wert)) werte.push(wert);
        return `$${werte.indexOf(wert) + 1}`;
      },
    );
  const anweisung = { name, text, werte };
  gebaut.set(name, anweisung);
  return anweisung;
}
