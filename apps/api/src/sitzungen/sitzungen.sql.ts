export const SPALTEN = `
  s.id, s.nummer, s.wahlperiode, s.datum::text AS datum, s.abgabeschluss, s.konferenz, s.stand, s.vermerk,
  s.version, (SELECT count(*)::int FROM top t WHERE t.sitzung_id = s.id) AS tops`;

export const TAGESORDNUNG = `
  SELECT p.id, p.teil, p.nummer, v.id AS vorgang, v.nummer AS "vorgangNummer", v.titel, v.zustand, p.ergebnis,
    p.anwesend, p.stimmen, p.vermerk
  FROM top p
  JOIN vorgang v ON v.id = p.vorgang_id
  WHERE p.sitzung_id = $1
  ORDER BY p.teil, p.nummer`;

export const NEUE_SITZUNG = `
  INSERT INTO sitzung (id, mandant_id, wahlperiode, nummer, datum, abgabeschluss, konferenz, vermerk)
  VALUES (
    $1, $2, $3,
    (
      SELECT coalesce(max(nummer), 0) + 1
      FROM sitzung
      WHERE mandant_id = $2
        AND wahlperiode = $3
    ),
    $4, $5, $6, $7
  )
  RETURNING id`;
