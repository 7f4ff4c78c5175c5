import { datumBerlin } from '#kalender';
import { jeZeile, perAbfrage, type Invariante } from './invariante.js';

interface Fristzeile {
  id: string;
  vorgang_id: string;
  datum: string;
  zeitpunkt: Date;
  regel: { art: string; datum?: string };
}

/** Deadlines, reminders, messages, idempotency, isolation. */
export const fristinvarianten: Invariante[] = [
  perAbfrage('I-20', 'Jede Tabelle mit Mandant steht unter Zeilenschutz, auch für ihren Eigentümer', {
    alle: `information_schema.columns WHERE column_name = 'mandant_id' AND table_schema = 'public'`,
    verstoesse: `
      SELECT c.relname
      FROM pg_class c
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'mandant_id'
      WHERE c.relkind IN ('r', 'p')
        AND c.relnamespace = 'public'::regnamespace
        AND c.relname NOT IN ('anmeldung', 'api_schluessel', 'kalenderabo')
        AND NOT (c.relrowsecurity AND c.relforcerowsecurity)`,
  }),
  perAbfrage('I-22a', 'Keine fällige Erinnerung bleibt einen Tag lang liegen', {
    alle: 'erinnerung',
    verstoesse: `
      SELECT e.id, e.vorgang_id
      FROM erinnerung e
      JOIN frist f ON f.id = e.frist_id
      JOIN vorgang v ON v.id = e.vorgang_id
      WHERE e.stand = 'geplant'
        AND f.stand <> 'beendet'
        AND v.beendet_am IS NULL
        AND e.faellig_ab < kogge_jetzt() - interval '1 day'
        AND (e.art NOT LIKE '+%' OR NOT kogge_ruht(e.vorgang_id, f.datum))`,
  }),
  perAbfrage('I-22b', 'Keine Nachricht endet, ohne gesendet, hinfällig oder als Fehler gemeldet zu sein', {
    alle: 'nachricht',
    verstoesse: `
      SELECT id
      FROM nachricht
      WHERE (stand = 'gesendet' AND gesendet_am IS NULL)
        OR (stand = 'fehlgeschlagen' AND fehler IS NULL)`,
  }),
  perAbfrage('I-23', 'Jede Nachricht gibt es je Person einmal, mit einer eigenen Message-ID', {
    alle: 'nachricht',
    verstoesse: `
      SELECT message_id, count(*)
      FROM nachricht
      GROUP BY mandant_id, message_id
      HAVING count(*) > 1`,
  }),
  perAbfrage(
    'I-24',
    'Nach dem Ende eines Vorgangs ist keine Erinnerung mehr geplant und keine mehr entstanden',
    {
      alle: 'erinnerung',
      // By a day: the clock may have been set back between handing over and the end.
      verstoesse: `
        SELECT e.id, e.stand, e.meldung, f.stand AS frist, e.uebergeben_am, f.beendet_am
        FROM erinnerung e
        JOIN frist f ON f.id = e.frist_id
        JOIN vorgang v ON v.id = e.vorgang_id
        WHERE (e.stand = 'geplant' AND f.stand = 'beendet')
          OR (v.beendet_am IS NOT NULL AND e.uebergeben_am > v.beendet_am + interval '1 day')
          OR (f.stand = 'beendet' AND e.uebergeben_am > f.beendet_am + interval '1 day')`,
    },
  ),
  jeZeile<Fristzeile>(
    'I-25',
    'Jede Frist endet an ihrem Kalendertag in Berlin, und ein Datum des Senats ist nie verschoben',
    {
      abfrage: `
        SELECT id::text, vorgang_id, datum::text AS datum, zeitpunkt, regel
        FROM frist
        WHERE id::text > $1
        ORDER BY id::text
        LIMIT $2`,
      schluessel: ({ id }) => id,
      verstoss: ({ id, vorgang_id, datum, zeitpunkt, regel }) => {
        // A Frist that ends with its day ends at the first instant of the next one.
        const amTag =
          regel.art === 'sofort' ||
          datumBerlin(zeitpunkt) === datum ||
          datumBerlin(new Date(zeitpunkt.getTime() - 1)) === datum;
        return amTag && (regel.art !== 'datum' || regel.datum === datum)
          ? null
          : { frist: id, vorgang: vorgang_id, datum, zeitpunkt };
      },
    },
  ),
  perAbfrage('I-27', 'Jede gemerkte Antwort steht für eine Änderung, die es gibt', {
    alle: 'idempotenz',
    // Read out first: below row-level security PostgreSQL asks the index only with values that cannot fail,
    // and these casts could.
    verstoesse: `
      WITH gemerkt AS MATERIALIZED (
        SELECT schluessel, (antwort ->> 'vorgang')::uuid AS vorgang, (antwort ->> 'version')::int AS version
        FROM idempotenz
        WHERE antwort ? 'version'
      )
      SELECT schluessel
      FROM gemerkt g
      WHERE NOT EXISTS (
        SELECT 1
        FROM pruefpfad p
        WHERE p.vorgang_id = g.vorgang
          AND p.vorgang_version = g.version
      )`,
  }),
  perAbfrage(
    'I-35',
    'Kein offener Auftrag mit Termin ist ohne laufende Frist, und Liste und Stand nennen denselben Termin',
    {
      alle: 'auftrag',
      verstoesse: `
        SELECT a.vorgang_id
        FROM auftrag a
        JOIN vorgang v ON v.id = a.vorgang_id
        WHERE v.zustand IN ('offen', 'inErledigung', 'verlaengerungsantrag', 'pruefungErledigung')
          AND (
            (v.stand #>> '{context,faellig}') IS DISTINCT FROM a.faellig::text
            OR NOT EXISTS (
              SELECT 1
              FROM frist f
              WHERE f.vorgang_id = v.id
                AND f.schluessel = 'auftrag'
                AND f.stand = 'laeuft'
                AND f.datum = a.faellig
            )
          )`,
    },
  ),
  perAbfrage('I-36', 'Nummern sind je Wahlperiode einmalig und nicht höher als gezählt', {
    alle: 'vorgang',
    verstoesse: `
      SELECT v.nummer
      FROM vorgang v
      LEFT JOIN nummernkreis n ON n.mandant_id = v.mandant_id
        AND n.art = CASE WHEN v.nummer LIKE 'E %' THEN 'entwurf' ELSE v.art END
        AND n.wahlperiode = split_part(split_part(v.nummer, ' ', 2), '/', 1)::int
      WHERE n.letzte IS NULL
        OR split_part(v.nummer, '/', 2)::int > n.letzte`,
  }),
];
