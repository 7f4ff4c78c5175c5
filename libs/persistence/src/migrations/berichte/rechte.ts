import { mandantRegel, vorgangRegel } from '../grundlage/rechte.js';

const JE_MANDANT = ['handlungsfeld', 'massnahme', 'massnahme_fassung', 'kampagne_massnahme'];
const JE_VORGANG = ['verknuepfung', 'kampagne'];

const ALLE = [...JE_MANDANT, ...JE_VORGANG, 'bericht', 'ausgabe'];

const eigentuemerRegel = (tabelle: string) =>
  `CREATE POLICY eigentuemer ON ${tabelle} TO CURRENT_USER USING (true) WITH CHECK (true);`;

/** Row-level security and rights of the tables of the reports. */
export const berichtsrechte = `
${JE_MANDANT.map(mandantRegel).join('')}
${JE_VORGANG.map(vorgangRegel).join('')}
-- An imported report is seen by everybody of the Mandant, one of a campaign by whoever sees its Vorgang.
ALTER TABLE bericht ENABLE ROW LEVEL SECURITY; ALTER TABLE bericht FORCE ROW LEVEL SECURITY;
CREATE POLICY vorgang ON bericht
  USING (mandant_id = (SELECT app_mandant())
    AND (vorgang_id IS NULL OR EXISTS (SELECT 1 FROM vorgang v WHERE v.id = vorgang_id)))
  WITH CHECK (mandant_id = (SELECT app_mandant()));
-- A file is for whoever asked for it.
ALTER TABLE ausgabe ENABLE ROW LEVEL SECURITY; ALTER TABLE ausgabe FORCE ROW LEVEL SECURITY;
CREATE POLICY person ON ausgabe TO kogge_app
  USING (mandant_id = (SELECT app_mandant()) AND person_id = (SELECT app_person()))
  WITH CHECK (mandant_id = (SELECT app_mandant()) AND person_id = (SELECT app_person()));
CREATE POLICY worker ON ausgabe TO kogge_worker USING (true) WITH CHECK (true);
CREATE POLICY mandant ON ausgabe TO kogge_auditor USING (mandant_id = (SELECT app_mandant()));
${ALLE.map(eigentuemerRegel).join('\n')}

GRANT SELECT ON ${ALLE.join(', ')} TO kogge_app, kogge_worker, kogge_auditor;
GRANT INSERT ON ${ALLE.join(', ')} TO kogge_app, kogge_worker;
GRANT UPDATE ON handlungsfeld, massnahme, kampagne, bericht, ausgabe TO kogge_app, kogge_worker;
GRANT DELETE ON verknuepfung TO kogge_app;
GRANT DELETE ON ausgabe TO kogge_worker;
`;
