/** What rows have to know so that rules can be judged by them. */
export const spalten = `
ALTER TABLE massgabe ADD COLUMN abschnitt text;
ALTER TABLE massgabe ADD COLUMN bis date;
-- The Ressort that acted when it was settled; null for what was settled before there was this column.
ALTER TABLE massgabe ADD COLUMN erledigt_ressort text;
ALTER TABLE massgabe DROP CONSTRAINT massgabe_stand;
ALTER TABLE massgabe ADD CONSTRAINT massgabe_stand CHECK (stand IN (
  'offen', 'erfuellt', 'verzichtet', 'zurueckgewiesen', 'umgesetzt', 'ohneRueckmeldung', 'ersetzt'
));
ALTER TABLE zeichnung DROP CONSTRAINT zeichnung_urteil;
ALTER TABLE zeichnung ADD CONSTRAINT zeichnung_urteil CHECK (urteil IN (
  'erteilt', 'massgabe', 'bedenken', 'nicht_betroffen', 'fristablauf', 'einwand'
));
-- Ziffern of a known kind in section G; null where nobody has counted.
ALTER TABLE fassung ADD COLUMN ziffern integer;
`;
