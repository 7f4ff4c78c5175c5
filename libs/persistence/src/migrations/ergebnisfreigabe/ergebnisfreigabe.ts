/** When the outcome of an item was told to those concerned; of meetings closed before, when they were closed. */
export const ergebnisfreigabe = `
ALTER TABLE top ADD COLUMN gemeldet_am timestamptz;
UPDATE top t
SET gemeldet_am = s.geschlossen_am
FROM sitzung s
WHERE s.id = t.sitzung_id
  AND s.stand = 'abgeschlossen'
  AND t.ergebnis NOT IN ('absetzen', 'zurueckziehen');
`;
