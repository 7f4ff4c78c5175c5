import { SCHLUESSELUMFAENGE, type Schluesselumfang } from '#contract';
import { anweisung } from '#persistence';

/** A binding act needs a proof of identity that is at most this old (reliability I-07). */
const FRISCH_MINUTEN = 5;

export interface Anmeldezeile {
  mandant_id: string;
  person_id: string;
  ausgewiesen_am: Date;
  /** By which passkey; null: at the provider. */
  passkey_id: string | null;
  /** A proof from the future is none: then one of the two clocks is wrong. */
  frisch: boolean;
  umfang: Schluesselumfang[];
  von_hier: boolean;
}

const SPALTEN = [
  'mandant_id',
  'person_id',
  'ausgewiesen_am',
  'passkey_id',
  'frisch',
  'umfang',
  'von_hier',
] as const;

/**
 * The last request is known to the minute: a page asks several things at once, and reading should write
 * nothing.
 */
export const MIT_KEKS = anweisung<Anmeldezeile>()({
  name: 'kogge_anmeldung',
  text: `
    WITH gueltig AS (
      SELECT token_sha256, mandant_id, person_id, ausgewiesen_am, passkey_id, zuletzt_am
      FROM anmeldung
      WHERE token_sha256 = $1
        AND beendet_am IS NULL
        AND gueltig_bis > clock_timestamp()
        AND zuletzt_am > clock_timestamp() - make_interval(mins => $2)
    ), benutzt AS (
      UPDATE anmeldung a
      SET zuletzt_am = clock_timestamp()
      FROM gueltig g
      WHERE a.token_sha256 = g.token_sha256
        AND g.zuletzt_am < clock_timestamp() - interval '1 minute'
    )
    SELECT mandant_id, person_id, ausgewiesen_am, passkey_id,
      ausgewiesen_am BETWEEN clock_timestamp() - interval '${FRISCH_MINUTEN} minutes' AND clock_timestamp() +
      interval '1 minute' AS frisch,
      '{${SCHLUESSELUMFAENGE.join(',')}}'::text[] AS umfang, true AS von_hier
    FROM gueltig`,
  spalten: SPALTEN,
});

/** $1 hash of the key $2 address from which it comes; null where it is none. */
export const MIT_SCHLUESSEL = anweisung<Anmeldezeile>()({
  name: 'kogge_schluessel',
  text: `
    SELECT mandant_id, person_id, clock_timestamp() AS ausgewiesen_am, NULL::uuid AS passkey_id,
      false AS frisch, umfang, adressen = '{}' OR coalesce($2::inet <<= ANY (adressen), false) AS von_hier
    FROM api_schluessel
    WHERE schluessel_sha256 = $1
      AND widerrufen_am IS NULL
      AND gueltig_bis > clock_timestamp()`,
  spalten: SPALTEN,
});

/**
 * The head of the audit chain, for somebody who is still let in and still holds an office; otherwise no row. A
 * stream that listens keeps no login alive.
 *
 * $1 Mandant $2 person $3 hash of her login or key $4 minutes of rest after which a login ends
 */
export const KOPF_FUER_WEN = anweisung<{ seq: number }>()({
  name: 'kogge_strom',
  text: `
    SELECT k.seq
    FROM pruefpfad_kopf k
    WHERE k.mandant_id = $1
      AND EXISTS (
        SELECT 1
        FROM anmeldung
        WHERE token_sha256 = $3
          AND beendet_am IS NULL
          AND gueltig_bis > clock_timestamp()
          AND zuletzt_am > clock_timestamp() - make_interval(mins => $4)
        UNION ALL
        SELECT 1
        FROM api_schluessel
        WHERE schluessel_sha256 = $3
          AND widerrufen_am IS NULL
          AND gueltig_bis > clock_timestamp()
      )
      AND EXISTS (
        SELECT 1
        FROM amt a
        JOIN person p ON p.id = a.person_id AND p.aktiv
        WHERE a.person_id = $2
          AND a.wirksam
          AND a.widerrufen_am IS NULL
          AND kogge_heute() BETWEEN a.von AND coalesce(a.bis, kogge_heute())
      )`,
  spalten: ['seq'],
});
