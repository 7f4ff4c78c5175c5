/**
 * The statement that changes a Vorgang. It writes all at once or – when the version has moved on – nothing at all: Vorgang, one audit record at the
 * end of the chain, and what the Schritt brings of approvals, deadlines, reminders, messages and its idempotency key. `$<name>` is a value of
 * `Kernwerte`. What a Schritt does not bring is left out: PostgreSQL would set up each part, its policies and constraints for nothing.
 */

/** How the Vorgang is written: anew, at the version that was read, or at that version over to another version of its procedure. */
export type Ablageart = 'anlegen' | 'aendern' | 'wandern';

/** Values by name; what stands as JSON in the statement is text here. */
export type Kernwerte = Record<string, unknown>;

const SPALTEN = 'zustand = $<zustand>, stand = $<stand>::jsonb, version = version + 1, zustaendig = $<zustaendig>::text[], zugang = $<zugang>::text[], federfuehrung = $<federfuehrung>, sitzung_id = $<sitzung>::uuid';
const aendere = (zuerst: string) => `
  UPDATE vorgang SET ${zuerst}${SPALTEN},
    fassung = $<fassung>, inhalt_sha256 = $<inhalt>, titel = $<titel>, untertitel = $<untertitel>, stufe = $<stufe>, frist_am = $<naechsteFrist>::timestamptz, geaendert_am = $<jetzt>::timestamptz,
    beendet_am = CASE WHEN $<beendet>::boolean THEN $<jetzt>::timestamptz END
  WHERE id = $<id>::uuid AND mandant_id = $<mandant>::uuid AND version = $<version>::int RETURNING id, mandant_id, version`;

const NEU: Record<Ablageart, string> = {
  aendern: aendere(''),
  wandern: aendere('definition_version = $<verfahrenVersion>, definition_hash = $<verfahrenHash>, '),
  anlegen: `
  INSERT INTO vorgang (id, mandant_id, version, erstellt_am, geaendert_am, zustand, stand, zustaendig, zugang, federfuehrung, sitzung_id, fassung, inhalt_sha256, titel, untertitel, stufe, frist_am, beendet_am,
    art, nummer, definition_id, definition_version, definition_hash, erstellt_von)
  VALUES ($<id>::uuid, $<mandant>::uuid, $<version>::int, $<jetzt>::timestamptz, $<jetzt>::timestamptz, $<zustand>, $<stand>::jsonb, $<zustaendig>::text[], $<zugang>::text[], $<federfuehrung>, $<sitzung>::uuid,
    $<fassung>, $<inhalt>, $<titel>, $<untertitel>, $<stufe>, $<naechsteFrist>::timestamptz, CASE WHEN $<beendet>::boolean THEN $<jetzt>::timestamptz END,
    $<art>, $<nummer>, $<verfahren>, $<verfahrenVersion>, $<verfahrenHash>, $<erstelltVon>::uuid)
  RETURNING id, mandant_id, version`,
};

const PRUEFPFAD = `kopf AS (
  UPDATE pruefpfad_kopf k SET seq = k.seq + 1, vorher = k.hash, zeit = $<jetzt>::timestamptz,
    hash = encode(sha256(convert_to(k.hash || '|' || (k.seq + 1) || '|' || $<jetztText> || '|' || $<eintragSha256>, 'UTF8')), 'hex')
  FROM neu WHERE k.mandant_id = neu.mandant_id RETURNING k.seq, k.vorher, k.hash
), pfad AS (
  INSERT INTO pruefpfad (mandant_id, seq, zeit, akteur, vertritt, handlung, gegenstand_art, gegenstand_id, vorgang_id, vorgang_version, eintrag, eintrag_sha256, detail_hmac, vorher, hash)
  SELECT $<mandant>, kopf.seq, $<jetzt>, $<akteur>, $<vertritt>::uuid, $<handlung>, 'vorgang', neu.id, neu.id, neu.version, $<eintrag>::jsonb, $<eintragSha256>, $<detailHmac>, kopf.vorher, kopf.hash FROM kopf, neu
)`;

/** Each is there only when the value of its name is. */
const TEILE = {
  detail: `detail AS (
  INSERT INTO pruefpfad_detail (mandant_id, seq, salz, detail) SELECT $<mandant>, kopf.seq, decode($<salz>, 'hex'), $<detail>::jsonb FROM kopf
)`,
  zeichnungen: `gezeichnet AS (
  INSERT INTO zeichnung (id, mandant_id, vorgang_id, vorgang_version, schritt, fassung, inhalt_sha256, rolle, ressort, person_id, vertritt_id, urteil, text, erklaerung, erklaerung_sha256, am)
  SELECT z.id, $<mandant>, neu.id, neu.version, z.schritt, z.fassung, z.inhalt_sha256, z.rolle, z.ressort, z.person_id, z.vertritt_id, z.urteil, z.text, z.erklaerung, z.erklaerung_sha256, $<jetzt>
  FROM neu, jsonb_to_recordset($<zeichnungen>::jsonb) AS z(id uuid, schritt text, fassung int, inhalt_sha256 text, rolle text, ressort text, person_id uuid, vertritt_id uuid, urteil text, text text, erklaerung jsonb, erklaerung_sha256 text)
)`,
  // The deadline that has passed although what it was for is still to be done stays on the record as such.
  endendeFristen: `geendet AS (
  UPDATE frist f SET stand = CASE WHEN f.schluessel = $<versaeumteFrist> THEN 'abgelaufen' ELSE 'beendet' END, beendet_am = $<jetzt>
  FROM neu WHERE f.vorgang_id = neu.id AND f.stand <> 'beendet' AND f.schluessel = ANY ($<endendeFristen>::text[]) RETURNING f.id
), entfallen AS (
  UPDATE erinnerung e SET stand = 'entfallen' FROM geendet WHERE e.frist_id = geendet.id AND e.stand = 'geplant'
)`,
  fristen: `begonnen AS (
  INSERT INTO frist (id, mandant_id, vorgang_id, schluessel, name, ereignis, datum, zeitpunkt, erster_termin, regel, grund, erinnern, eskalieren, begonnen_am)
  SELECT f.id, $<mandant>, neu.id, f.schluessel, f.name, f.ereignis, f.datum, f.zeitpunkt, f.erster_termin, f.regel, f.grund, f.erinnern, f.eskalieren, $<jetzt>
  FROM neu, jsonb_to_recordset($<fristen>::jsonb) AS f(id uuid, schluessel text, name text, ereignis jsonb, datum date, zeitpunkt timestamptz, erster_termin date, regel jsonb, grund text, erinnern text[], eskalieren jsonb)
)`,
  erinnerungen: `erinnert AS (
  INSERT INTO erinnerung (id, mandant_id, frist_id, vorgang_id, stelle, art, datum, faellig_ab)
  SELECT e.id, $<mandant>, e.frist_id, neu.id, e.stelle, e.art, e.datum, e.faellig_ab
  FROM neu, jsonb_to_recordset($<erinnerungen>::jsonb) AS e(id uuid, frist_id uuid, stelle text, art text, datum date, faellig_ab timestamptz)
)`,
  // Whoever is told the same in her own office is not told for a vacant one.
  nachrichten: `benachrichtigt AS (
  INSERT INTO nachricht (id, mandant_id, empfaenger_id, stelle, vertritt_id, vorgang_id, art, schluessel, daten, erstellt_am, faellig_ab, message_id)
  SELECT gen_random_uuid(), $<mandant>, wer.person_id, wer.an, wer.vertritt_id, neu.id, n.art, n.schluessel, n.daten || CASE WHEN wer.an = n.stelle THEN '{}' ELSE jsonb_build_object('fuer', n.stelle) END, $<jetzt>, $<jetzt>,
    encode(sha256(convert_to(n.schluessel || '|' || wer.person_id, 'UTF8')), 'hex')
  FROM neu, jsonb_to_recordset($<nachrichten>::jsonb) AS n(stelle text, art text, schluessel text, daten jsonb), empfaenger($<mandant>, n.stelle, $<heute>) wer
  WHERE wer.an = n.stelle OR NOT EXISTS (SELECT 1 FROM jsonb_to_recordset($<nachrichten>::jsonb) AS m(stelle text, art text) WHERE m.art = n.art AND m.stelle = wer.an)
  ON CONFLICT ON CONSTRAINT nachricht_einmal DO NOTHING
)`,
  idempotenz: `gemerkt AS (
  INSERT INTO idempotenz (mandant_id, person_id, schluessel, anfrage_sha256, status, antwort)
  SELECT $<mandant>, i.person_id, i.schluessel, i.anfrage_sha256, i.status, i.antwort
  FROM neu, jsonb_to_record($<idempotenz>::jsonb) AS i(person_id uuid, schluessel text, anfrage_sha256 text, status int, antwort jsonb)
)`,
} as const;

const teilnamen = Object.keys(TEILE) as (keyof typeof TEILE)[];

interface Anweisung {
  name: string;
  text: string;
  /** Names of `$1`, `$2` … */
  werte: readonly string[];
}

const gebaut = new Map<string, Anweisung>();

/** The statement for these values, each kind of it built and named once, and its values in order. A part whose value is null is not in it. */
export function kernanweisung(art: Ablageart, werte: Kernwerte): { anweisung: { name: string; text: string }; werte: unknown[] } {
  const name = `kogge_${art}_${teilnamen.map((teil) => (werte[teil] === null ? 0 : 1)).join('')}`;
  const anweisung = gebaut.get(name) ?? baue(name, art, teilnamen.filter((teil) => werte[teil] !== null));
  return { anweisung: { name, text: anweisung.text }, werte: anweisung.werte.map((wert) => werte[wert]) };
}

function baue(name: string, art: Ablageart, teile: readonly (keyof typeof TEILE)[]): Anweisung {
  const werte: string[] = [];
  const mitNamen = `WITH neu AS (${NEU[art]}\n), ${[PRUEFPFAD, ...teile.map((teil) => TEILE[teil])].join(', ')}\nSELECT neu.version FROM neu`;
  const text = mitNamen.replaceAll(/\$<(\w+)>/gu, (_, wert: string) => {
    if (!werte.includes(wert)) werte.push(wert);
    return `$${werte.indexOf(wert) + 1}`;
  });
  const anweisung = { name, text, werte };
  gebaut.set(name, anweisung);
  return anweisung;
}
