import { anweisung } from '#persistence';

export interface Anmeldezeile {
  mandant_id: string;
  person_id: string;
  ausgewiesen_am: Date;
  bindend?: boolean;
}

/**
 * The last request is known to the minute: a page asks several things at once, and reading should write
 * nothing.
 */
export const MIT_KEKS = anweisung<Omit<Anmeldezeile, 'bindend'>>()({
  name: 'kogge_anmeldung',
  text: `
    WITH gueltig AS (
      SELECT token_sha256, mandant_id, person_id, ausgewiesen_am, zuletzt_am
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
    SELECT mandant_id, person_id, ausgewiesen_am
    FROM gueltig`,
  spalten: ['mandant_id', 'person_id', 'ausgewiesen_am'],
});

export const MIT_SCHLUESSEL = anweisung<Required<Anmeldezeile>>()({
  name: 'kogge_schluessel',
  text: `
    SELECT mandant_id, person_id, clock_timestamp() AS ausgewiesen_am, bindend
    FROM api_schluessel
    WHERE schluessel_sha256 = $1
      AND widerrufen_am IS NULL
      AND (gueltig_bis IS NULL OR gueltig_bis > clock_timestamp())`,
  spalten: ['mandant_id', 'person_id', 'ausgewiesen_am', 'bindend'],
});
