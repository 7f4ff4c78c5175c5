/** Access of every Vorgang is computed anew once for each set of rules, not with each start of the program. */
export const zugangsregel = `
CREATE TABLE zugangsregel (
  einzig boolean PRIMARY KEY DEFAULT true CHECK (einzig),
  -- Of what the rules answer
  abdruck text NOT NULL,
  -- From when on Vorgaenge may have been written by a program with other rules
  am timestamptz NOT NULL
);
GRANT SELECT ON zugangsregel TO kogge_app, kogge_worker, kogge_auditor;
`;
