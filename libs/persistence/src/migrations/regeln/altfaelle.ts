import { mandantRegel } from '../grundlage/rechte.js';

/**
 * What an older database holds against a newer rule: listed once, when the statement of that rule comes, and
 * closed by the Senatskanzlei with a reason. `kogge check` tells old from new by it.
 */
export const altfaelle = `
CREATE TABLE altfall (
  id uuid PRIMARY KEY,
  mandant_id uuid NOT NULL CONSTRAINT altfall_mandant REFERENCES mandant,
  -- The statement of the check that it breaks, and what breaks it
  aussage text NOT NULL,
  vorgang_id uuid CONSTRAINT altfall_vorgang REFERENCES vorgang,
  gegenstand_id uuid NOT NULL,
  erfasst_am timestamptz NOT NULL,
  erledigt_von uuid,
  erledigt_am timestamptz,
  grund text,
  CONSTRAINT altfall_einmal UNIQUE (mandant_id, aussage, gegenstand_id),
  CONSTRAINT altfall_erledigt CHECK ((erledigt_am IS NULL) = (grund IS NULL) AND (erledigt_am IS NULL) = (erledigt_von IS NULL))
);
-- Statements whose old cases are listed.
CREATE TABLE altfall_erfassung (
  aussage text PRIMARY KEY,
  am timestamptz NOT NULL
);
${mandantRegel('altfall')}
CREATE POLICY eigentuemer ON altfall TO CURRENT_USER USING (true) WITH CHECK (true);
GRANT SELECT ON altfall, altfall_erfassung TO kogge_app, kogge_worker, kogge_auditor;
GRANT UPDATE (erledigt_von, erledigt_am, grund) ON altfall TO kogge_app;
`;
