import { anweisung, ohneZeilen } from '#persistence';
import type { Pruefling } from '#runner';
import { LEIHE } from '../leihe.js';

/** A night that this worker has taken. */
export interface Nacht {
  /** Civil date in Berlin on which its time lies. */
  nacht: string;
  fence: number;
}

export const ANSTEHENDE_NACHT = anweisung<Nacht>()({
  text: `
    INSERT INTO nachtpruefung AS n (nacht, lease_bis)
    SELECT f.nacht, ${LEIHE}
    FROM (
      SELECT b.jetzt::date - (b.jetzt::time < $1::time)::int AS nacht
      FROM (SELECT clock_timestamp() AT TIME ZONE 'Europe/Berlin' AS jetzt) b
    ) f
    WHERE NOT EXISTS (
      SELECT 1
      FROM nachtpruefung a
      WHERE a.beendet_am >= (f.nacht + $1::time) AT TIME ZONE 'Europe/Berlin'
    )
      AND NOT EXISTS (
        SELECT 1
        FROM nachtpruefung a
        WHERE a.nacht = f.nacht
          AND (a.beendet_am IS NOT NULL OR a.lease_bis >= clock_timestamp())
      )
    ON CONFLICT ON CONSTRAINT nachtpruefung_pk DO UPDATE SET lease_bis = excluded.lease_bis,
      fence = n.fence + 1
    WHERE n.beendet_am IS NULL
      AND (n.lease_bis IS NULL OR n.lease_bis < clock_timestamp())
    RETURNING n.nacht, n.fence`,
  spalten: ['nacht', 'fence'],
});

/** Under the own fence only. */
export const MEINE = 'nacht = $1 AND fence = $2 AND beendet_am IS NULL';

export const MEINE_NACHT = ohneZeilen(`SELECT 1 FROM nachtpruefung WHERE ${MEINE} FOR UPDATE`);

export const OFFENE_MANDANTEN = anweisung<Pruefling>()({
  text: `
    SELECT id, kuerzel
    FROM mandant m
    WHERE NOT EXISTS (SELECT 1 FROM nachtpruefung_ergebnis e WHERE e.mandant_id = m.id AND e.nacht = $1)
    ORDER BY kuerzel`,
  spalten: ['id', 'kuerzel'],
});

export const ERGEBNIS = ohneZeilen(`
  INSERT INTO nachtpruefung_ergebnis (mandant_id, nacht, begonnen_am, beendet_am, verletzt, aussagen)
  VALUES ($1, $2, $3, clock_timestamp(), $4, $5)`);
