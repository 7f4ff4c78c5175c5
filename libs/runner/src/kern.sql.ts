/**
 * The two statements that change a Vorgang. Each writes all at once or – when the version has moved on – nothing at all:
 * Vorgang, one audit record at the end of the chain, approvals, deadlines, reminders, messages and the idempotency key.
 *
 * $1 id  $2 Mandant  $3 expected version  $4 instant  $5 state  $6 snapshot  $7 zustaendig  $8 zugang  $9 federfuehrung  $10 Sitzung
 * $11 Fassung  $12 content hash  $13 titel  $14 untertitel  $15 stufe  $16 next deadline  $17 ended
 * $18 actor  $19 deputised  $20 handlung  $21 audit entry  $22 its hash  $23 detail  $24 detail HMAC  $25 salt
 * $26 approvals  $27 keys of deadlines that end  $28 deadlines  $29 reminders  $30 messages  $31 idempotency  $32 day  $33 instant as hashed
 * $34 key of the deadline that has passed although what it was for is still to be done
 */
const ABLAGE = `,
kopf AS (
  UPDATE pruefpfad_kopf k SET seq = k.seq + 1, vorher = k.hash, zeit = $4::timestamptz,
    hash = encode(sha256(convert_to(k.hash || '|' || (k.seq + 1) || '|' || $33 || '|' || $22, 'UTF8')), 'hex')
  FROM neu WHERE k.mandant_id = neu.mandant_id RETURNING k.seq, k.vorher, k.hash
), pfad AS (
  INSERT INTO pruefpfad (mandant_id, seq, zeit, akteur, vertritt, handlung, gegenstand_art, gegenstand_id, vorgang_id, vorgang_version, eintrag, eintrag_sha256, detail_hmac, vorher, hash)
  SELECT $2, kopf.seq, $4, $18, $19::uuid, $20, 'vorgang', neu.id, neu.id, neu.version, $21::jsonb, $22, $24, kopf.vorher, kopf.hash FROM kopf, neu
), detail AS (
  INSERT INTO pruefpfad_detail (mandant_id, seq, salz, detail)
  SELECT $2, kopf.seq, decode($25, 'hex'), $23::jsonb FROM kopf WHERE $23::jsonb IS NOT NULL
), gezeichnet AS (
  INSERT INTO zeichnung (id, mandant_id, vorgang_id, vorgang_version, schritt, fassung, inhalt_sha256, rolle, ressort, person_id, vertritt_id, urteil, text, erklaerung, erklaerung_sha256, am)
  SELECT z.id, $2, neu.id, neu.version, z.schritt, z.fassung, z.inhalt_sha256, z.rolle, z.ressort, z.person_id, z.vertritt_id, z.urteil, z.text, z.erklaerung, z.erklaerung_sha256, $4
  FROM neu, jsonb_to_recordset($26::jsonb) AS z(id uuid, schritt text, fassung int, inhalt_sha256 text, rolle text, ressort text, person_id uuid, vertritt_id uuid, urteil text, text text, erklaerung jsonb, erklaerung_sha256 text)
), geendet AS (
  UPDATE frist f SET stand = CASE WHEN f.schluessel = $34 THEN 'abgelaufen' ELSE 'beendet' END, beendet_am = $4
  FROM neu WHERE f.vorgang_id = neu.id AND f.stand <> 'beendet' AND f.schluessel = ANY ($27::text[]) RETURNING f.id
), entfallen AS (
  UPDATE erinnerung e SET stand = 'entfallen' FROM geendet WHERE e.frist_id = geendet.id AND e.stand = 'geplant'
), begonnen AS (
  INSERT INTO frist (id, mandant_id, vorgang_id, schluessel, name, ereignis, datum, zeitpunkt, erster_termin, regel, grund, erinnern, eskalieren, begonnen_am)
  SELECT f.id, $2, neu.id, f.schluessel, f.name, f.ereignis, f.datum, f.zeitpunkt, f.erster_termin, f.regel, f.grund, f.erinnern, f.eskalieren, $4
  FROM neu, jsonb_to_recordset($28::jsonb) AS f(id uuid, schluessel text, name text, ereignis jsonb, datum date, zeitpunkt timestamptz, erster_termin date, regel jsonb, grund text, erinnern text[], eskalieren jsonb)
), erinnert AS (
  INSERT INTO erinnerung (id, mandant_id, frist_id, vorgang_id, stelle, art, datum, faellig_ab)
  SELECT e.id, $2, e.frist_id, neu.id, e.stelle, e.art, e.datum, e.faellig_ab
  FROM neu, jsonb_to_recordset($29::jsonb) AS e(id uuid, frist_id uuid, stelle text, art text, datum date, faellig_ab timestamptz)
), benachrichtigt AS (
  INSERT INTO nachricht (id, mandant_id, empfaenger_id, stelle, vertritt_id, vorgang_id, art, schluessel, daten, erstellt_am, faellig_ab, message_id)
  SELECT gen_random_uuid(), $2, wer.person_id, wer.an, wer.vertritt_id, neu.id, n.art, n.schluessel, n.daten || CASE WHEN wer.an = n.stelle THEN '{}' ELSE jsonb_build_object('fuer', n.stelle) END, $4, $4,
    encode(sha256(convert_to(n.schluessel || '|' || wer.person_id, 'UTF8')), 'hex')
  FROM neu, jsonb_to_recordset($30::jsonb) AS n(stelle text, art text, schluessel text, daten jsonb), empfaenger($2, n.stelle, $32) wer
  -- Whoever is told the same in her own office is not told for a vacant one.
  WHERE wer.an = n.stelle OR NOT EXISTS (SELECT 1 FROM jsonb_to_recordset($30::jsonb) AS m(stelle text, art text) WHERE m.art = n.art AND m.stelle = wer.an)
  ON CONFLICT ON CONSTRAINT nachricht_einmal DO NOTHING
), gemerkt AS (
  INSERT INTO idempotenz (mandant_id, person_id, schluessel, anfrage_sha256, status, antwort)
  SELECT $2, i.person_id, i.schluessel, i.anfrage_sha256, i.status, i.antwort
  FROM neu, jsonb_to_record($31::jsonb) AS i(person_id uuid, schluessel text, anfrage_sha256 text, status int, antwort jsonb) WHERE i.schluessel IS NOT NULL
)
SELECT neu.version FROM neu`;

/** Conditional update: hits only the version that was read. */
export const VORGANG_AENDERN = {
  name: 'kogge_vorgang_aendern',
  text: `WITH neu AS (
  UPDATE vorgang SET zustand = $5, stand = $6::jsonb, version = version + 1, zustaendig = $7::text[], zugang = $8::text[], federfuehrung = $9, sitzung_id = $10::uuid,
    fassung = $11, inhalt_sha256 = $12, titel = $13, untertitel = $14, stufe = $15, frist_am = $16::timestamptz, geaendert_am = $4::timestamptz,
    beendet_am = CASE WHEN $17::boolean THEN $4::timestamptz END
  WHERE id = $1::uuid AND mandant_id = $2::uuid AND version = $3::int RETURNING id, mandant_id, version
)${ABLAGE}`,
};

/** The same for a new Vorgang; $35 art  $36 nummer  $37 definition  $38 its version  $39 its hash  $40 created by. */
export const VORGANG_ANLEGEN = {
  name: 'kogge_vorgang_anlegen',
  text: `WITH neu AS (
  INSERT INTO vorgang (id, mandant_id, version, erstellt_am, geaendert_am, zustand, stand, zustaendig, zugang, federfuehrung, sitzung_id, fassung, inhalt_sha256, titel, untertitel, stufe, frist_am, beendet_am,
    art, nummer, definition_id, definition_version, definition_hash, erstellt_von)
  VALUES ($1::uuid, $2::uuid, $3::int, $4::timestamptz, $4::timestamptz, $5, $6::jsonb, $7::text[], $8::text[], $9, $10::uuid, $11, $12, $13, $14, $15, $16::timestamptz, CASE WHEN $17::boolean THEN $4::timestamptz END,
    $35, $36, $37, $38, $39, $40::uuid)
  RETURNING id, mandant_id, version
)${ABLAGE}`,
};

/** The same for a Vorgang that moves to another version of its procedure; $35 its version  $36 its hash. */
export const VORGANG_WANDERN = {
  name: 'kogge_vorgang_wandern',
  text: VORGANG_AENDERN.text.replace('SET zustand = $5,', 'SET definition_version = $35, definition_hash = $36, zustand = $5,'),
};
