/**
 * The statement that changes a Vorgang, or many in one go. It writes all at once or – when the version has
 * moved on – nothing at all: Vorgang, one audit record at the end of the chain, and what the Schritt brings
 * of approvals, deadlines, reminders, messages and its idempotency key. `$<name>` is a value of `Kernwerte`.
 * What a Schritt does not bring is left out: PostgreSQL would set up each part, its policies and constraints
 * for nothing.
 */

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
  UPDATE vorgang v SET ${zuerst}zustand = $<zustand>, stand = $<stand>::jsonb, version = v.version + 1, zustaendig = $<zustaendig>::text[], zugang = $<zugang>::text[], federfuehrung = $<federfuehrung>,
    sitzung_id = $<sitzung>::uuid, fassung = $<fassung>, inhalt_sha256 = $<inhalt>, titel = $<titel>, untertitel = $<untertitel>, stufe = $<stufe>, frist_am = $<naechsteFrist>::timestamptz,
    geaendert_am = $<jetzt>::timestamptz, beendet_am = CASE WHEN $<beendet>::boolean THEN $<jetzt>::timestamptz END
  ${aus} WHERE v.id = $<id>::uuid AND v.mandant_id = $<mandant>::uuid AND v.version = $<version>::int RETURNING v.id, v.mandant_id, v.version`;

const NEU: Record<Ablageart, string> = {
  aendern: aendere(),
  wandern: aendere('definition_version = $<verfahrenVersion>, definition_hash = $<verfahrenHash>, '),
  anlegen: `
  INSERT INTO vorgang (id, mandant_id, version, erstellt_am, geaendert_am, zustand, stand, zustaendig, zugang, federfuehrung, sitzung_id, fassung, inhalt_sha256, titel, untertitel, stufe, frist_am, beendet_am,
    art, nummer, definition_id, definition_version, definition_hash, erstellt_von)
  VALUES ($<id>::uuid, $<mandant>::uuid, $<version>::int, $<jetzt>::timestamptz, $<jetzt>::timestamptz, $<zustand>, $<stand>::jsonb, $<zustaendig>::text[], $<zugang>::text[], $<federfuehrung>, $<sitzung>::uuid,
    $<fassung>, $<inhalt>, $<titel>, $<untertitel>, $<stufe>, $<naechsteFrist>::timestamptz, CASE WHEN $<beendet>::boolean THEN $<jetzt>::timestamptz END,
    $<art>, $<nummer>, $<verfahren>, $<verfahrenVersion>, $<verfahrenHash>, $<erstelltVon>::uuid)
  RETURNING id, mandant_id, version`,
};

const trageEin = (aus = '') => `pfad AS (
  INSERT INTO pruefpfad (mandant_id, seq, zeit, akteur, vertritt, handlung, gegenstand_art, gegenstand_id, vorgang_id, vorgang_version, eintrag, eintrag_sha256, detail_hmac, vorher, hash)
  SELECT $<mandant>, kopf.seq, $<jetzt>, $<akteur>, $<vertritt>::uuid, $<handlung>, 'vorgang', neu.id, neu.id, neu.version, $<eintrag>::jsonb, $<eintragSha256>, $<detailHmac>, kopf.vorher, kopf.hash
  FROM neu JOIN kopf ON kopf.id = neu.id${aus}
)`;

/** One link: the head is locked last, and computed where it lies. */
const PRUEFPFAD = `kopf AS (
  UPDATE pruefpfad_kopf k SET seq = k.seq + 1, vorher = k.hash, zeit = $<jetzt>::timestamptz,
    hash = encode(sha256(convert_to(k.hash || '|' || (k.seq + 1) || '|' || $<jetztText> || '|' || $<eintragSha256>, 'UTF8')), 'hex')
  FROM neu WHERE k.mandant_id = neu.mandant_id RETURNING neu.id, k.seq, k.vorher, k.hash
), ${trageEin()}`;

const mitPruefpfad = (art: Ablageart): string => `WITH neu AS (${NEU[art]}\n), ${PRUEFPFAD}`;
const EINER: Record<Ablageart, string> = {
  anlegen: mitPruefpfad('anlegen'),
  aendern: mitPruefpfad('aendern'),
  wandern: mitPruefpfad('wandern'),
};

/** What is one value in the statement for one Vorgang is a column in the one for many. */
const STAPELSPALTEN = {
  id: 'uuid',
  version: 'int',
  zustand: 'text',
  stand: 'text',
  zustaendig: 'text[]',
  zugang: 'text[]',
  federfuehrung: 'text',
  sitzung: 'text',
  fassung: 'int',
  inhalt: 'text',
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

/** Many links: the head is already locked, and the links are computed. */
const STAPEL = `WITH stapel AS MATERIALIZED (
  SELECT * FROM jsonb_to_recordset($<stapel>::jsonb) AS s(${Object.entries(STAPELSPALTEN)
    .map(([name, typ]) => `"${name}" ${typ}`)
    .join(', ')})
), neu AS (${ausStapel(aendere('', 'FROM stapel s'))}
), vorgerueckt AS (
  UPDATE pruefpfad_kopf k SET seq = l.seq, vorher = l.vorher, hash = l.hash, zeit = $<jetzt>::timestamptz FROM (SELECT * FROM stapel ORDER BY seq DESC LIMIT 1) l WHERE k.mandant_id = $<mandant>::uuid
), kopf AS (
  SELECT id, seq, vorher, hash FROM stapel
), ${ausStapel(trageEin(' JOIN stapel s ON s.id = neu.id'))}`;

/** Each is there only when a Schritt brings rows for it; every row names its Vorgang. */
const TEILE = {
  detail: `detail AS (
  INSERT INTO pruefpfad_detail (mandant_id, seq, salz, detail)
  SELECT $<mandant>, kopf.seq, decode(d.salz, 'hex'), d.detail FROM kopf JOIN jsonb_to_recordset($<detail>::jsonb) AS d(vorgang_id uuid, salz text, detail jsonb) ON d.vorgang_id = kopf.id
)`,
  zeichnungen: `gezeichnet AS (
  INSERT INTO zeichnung (id, mandant_id, vorgang_id, vorgang_version, schritt, fassung, inhalt_sha256, rolle, ressort, person_id, vertritt_id, urteil, text, erklaerung, erklaerung_sha256, am)
  SELECT z.id, $<mandant>, neu.id, neu.version, z.schritt, z.fassung, z.inhalt_sha256, z.rolle, z.ressort, z.person_id, z.vertritt_id, z.urteil, z.text, z.erklaerung, z.erklaerung_sha256, $<jetzt>
  FROM neu JOIN jsonb_to_recordset($<zeichnungen>::jsonb) AS z(vorgang_id uuid, id uuid, schritt text, fassung int, inhalt_sha256 text, rolle text, ressort text, person_id uuid, vertritt_id uuid, urteil text, text text, erklaerung jsonb, erklaerung_sha256 text)
    ON z.vorgang_id = neu.id
)`,
  // The deadline that has passed although what it was for is still to be done stays on the record as such.
  endendeFristen: `geendet AS (
  UPDATE frist f SET stand = CASE WHEN x.versaeumt THEN 'abgelaufen' ELSE 'beendet' END, beendet_am = $<jetzt>
  FROM neu JOIN jsonb_to_recordset($<endendeFristen>::jsonb) AS x(vorgang_id uuid, schluessel text, versaeumt boolean) ON x.vorgang_id = neu.id
  WHERE f.vorgang_id = neu.id AND f.stand <> 'beendet' AND f.schluessel = x.schluessel RETURNING f.id
), entfallen AS (
  UPDATE erinnerung e SET stand = 'entfallen' FROM geendet WHERE e.frist_id = geendet.id AND e.stand = 'geplant'
)`,
  fristen: `begonnen AS (
  INSERT INTO frist (id, mandant_id, vorgang_id, schluessel, name, ereignis, datum, zeitpunkt, erster_termin, regel, grund, erinnern, eskalieren, begonnen_am)
  SELECT f.id, $<mandant>, neu.id, f.schluessel, f.name, f.ereignis, f.datum, f.zeitpunkt, f.erster_termin, f.regel, f.grund, f.erinnern, f.eskalieren, $<jetzt>
  FROM neu JOIN jsonb_to_recordset($<fristen>::jsonb) AS f(vorgang_id uuid, id uuid, schluessel text, name text, ereignis jsonb, datum date, zeitpunkt timestamptz, erster_termin date, regel jsonb, grund text, erinnern text[], eskalieren jsonb)
    ON f.vorgang_id = neu.id
)`,
  erinnerungen: `erinnert AS (
  INSERT INTO erinnerung (id, mandant_id, frist_id, vorgang_id, stelle, art, datum, faellig_ab)
  SELECT e.id, $<mandant>, e.frist_id, neu.id, e.stelle, e.art, e.datum, e.faellig_ab
  FROM neu JOIN jsonb_to_recordset($<erinnerungen>::jsonb) AS e(vorgang_id uuid, id uuid, frist_id uuid, stelle text, art text, datum date, faellig_ab timestamptz) ON e.vorgang_id = neu.id
)`,
  // Whoever is told the same in her own office is not told for a vacant one.
  nachrichten: `benachrichtigt AS (
  INSERT INTO nachricht (id, mandant_id, empfaenger_id, stelle, vertritt_id, vorgang_id, art, schluessel, daten, erstellt_am, faellig_ab, message_id)
  SELECT gen_random_uuid(), $<mandant>, wer.person_id, wer.an, wer.vertritt_id, neu.id, n.art, n.schluessel, n.daten || CASE WHEN wer.an = n.stelle THEN '{}' ELSE jsonb_build_object('fuer', n.stelle) END, $<jetzt>, $<jetzt>,
    encode(sha256(convert_to(n.schluessel || '|' || wer.person_id, 'UTF8')), 'hex')
  FROM neu JOIN jsonb_to_recordset($<nachrichten>::jsonb) AS n(vorgang_id uuid, stelle text, art text, schluessel text, daten jsonb) ON n.vorgang_id = neu.id, empfaenger($<mandant>, n.stelle, $<heute>) wer
  WHERE wer.an = n.stelle OR NOT EXISTS (SELECT 1 FROM jsonb_to_recordset($<nachrichten>::jsonb) AS m(vorgang_id uuid, stelle text, art text) WHERE m.vorgang_id = neu.id AND m.art = n.art AND m.stelle = wer.an)
  ON CONFLICT ON CONSTRAINT nachricht_einmal DO NOTHING
)`,
  idempotenz: `gemerkt AS (
  INSERT INTO idempotenz (mandant_id, person_id, schluessel, anfrage_sha256, status, antwort)
  SELECT $<mandant>, i.person_id, i.schluessel, i.anfrage_sha256, i.status, i.antwort
  FROM neu JOIN jsonb_to_recordset($<idempotenz>::jsonb) AS i(vorgang_id uuid, person_id uuid, schluessel text, anfrage_sha256 text, status int, antwort jsonb) ON i.vorgang_id = neu.id
)`,
} as const;

export type Teil = keyof typeof TEILE;
const teilnamen = Object.keys(TEILE) as Teil[];

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
