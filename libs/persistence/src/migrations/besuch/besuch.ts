/** What a person knew of a Vorgang before her present visit. */
export const besuch = `
ALTER TABLE gesehen ADD COLUMN davor_version integer, ADD COLUMN davor_am timestamptz;
ALTER TABLE gesehen
  ADD CONSTRAINT gesehen_davor CHECK ((davor_version IS NULL) = (davor_am IS NULL)) NOT VALID;
`;
