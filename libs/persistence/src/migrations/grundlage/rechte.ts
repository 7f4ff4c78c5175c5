const JE_VORGANG = [
  'abschnitt',
  'anwesenheit',
  'anlage',
  'fassung',
  'zeichnung',
  'massgabe',
  'bemerkung',
  'top',
  'ziffer',
  'auftrag',
  'veroeffentlichung',
  'frist',
  'erinnerung',
  'suchtext',
];
const JE_MANDANT = [
  'ressort',
  'ressort_name',
  'dienststelle',
  'gremium',
  'gremium_mitglied',
  'amt',
  'vertretung',
  'einstellung',
  'sitzung',
  'nummernkreis',
  'datei',
  'idempotenz',
  'nachricht',
  'pruefpfad',
  'pruefpfad_detail',
  'pruefpfad_kopf',
  'verfahrenswanderung',
];
/** What people keep for themselves is seen by nobody else. */
const JE_PERSON = ['gesehen', 'wiedervorlage', 'listenfilter'];
/**
 * What the worker sees of every Mandant: only what it has to find; everything else it reads within one
 * Mandant.
 */
const JE_WORKER = ['frist', 'erinnerung', 'nachricht', 'idempotenz'];

const ALLE = ['vorgang', 'person', ...JE_MANDANT, ...JE_VORGANG, ...JE_PERSON]
  .map((tabelle) => `'${tabelle}'`)
  .join(', ');

/** A row is seen by everybody of its Mandant. */
export const mandantRegel = (tabelle: string) => `
ALTER TABLE ${tabelle} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${tabelle} FORCE ROW LEVEL SECURITY;
CREATE POLICY mandant ON ${tabelle} USING (mandant_id = (SELECT app_mandant()))
  WITH CHECK (mandant_id = (SELECT app_mandant()));`;

/**
 * A row of a Vorgang is seen by whoever sees the Vorgang: the inner query is filtered by the Vorgang's own
 * policy.
 */
export const vorgangRegel = (tabelle: string) => `
ALTER TABLE ${tabelle} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${tabelle} FORCE ROW LEVEL SECURITY;
CREATE POLICY vorgang ON ${tabelle}
  USING (mandant_id = (SELECT app_mandant()) AND EXISTS (SELECT 1 FROM vorgang v WHERE v.id = vorgang_id))
  WITH CHECK (mandant_id = (SELECT app_mandant()));`;

const personRegel = (tabelle: string) => `
ALTER TABLE ${tabelle} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${tabelle} FORCE ROW LEVEL SECURITY;
CREATE POLICY person ON ${tabelle}
  USING (mandant_id = (SELECT app_mandant()) AND person_id = (SELECT app_person()))
  WITH CHECK (mandant_id = (SELECT app_mandant()) AND person_id = (SELECT app_person()));`;

const workerRegel = (tabelle: string) => `
CREATE POLICY worker ON ${tabelle} TO kogge_worker USING (true) WITH CHECK (true);`;

/** Row-level security by Mandant and level, and what each role may do. */
export const rechte = `
${JE_MANDANT.map(mandantRegel).join('')}
ALTER TABLE person ENABLE ROW LEVEL SECURITY; ALTER TABLE person FORCE ROW LEVEL SECURITY;
CREATE POLICY mandant ON person USING (mandant_id = (SELECT app_mandant()))
  WITH CHECK (mandant_id = (SELECT app_mandant()));
-- Before the login is finished only the one person is visible whom the identity provider has named.
CREATE POLICY anmeldung ON person FOR SELECT USING (
  oidc_iss = (SELECT nullif(current_setting('app.oidc_iss', true), ''))
    AND oidc_sub = (SELECT nullif(current_setting('app.oidc_sub', true), '')));
ALTER TABLE vorgang ENABLE ROW LEVEL SECURITY; ALTER TABLE vorgang FORCE ROW LEVEL SECURITY;
CREATE POLICY zugang ON vorgang FOR SELECT
  USING (mandant_id = (SELECT app_mandant()) AND zugang && (SELECT app_subjekte()));
CREATE POLICY anlegen ON vorgang FOR INSERT WITH CHECK (mandant_id = (SELECT app_mandant()));
CREATE POLICY aendern ON vorgang FOR UPDATE
  USING (mandant_id = (SELECT app_mandant()) AND zugang && (SELECT app_subjekte()))
  WITH CHECK (mandant_id = (SELECT app_mandant()));
${JE_VORGANG.map(vorgangRegel).join('')}
${JE_PERSON.map(personRegel).join('')}
-- Remarks within a house are for that house: whoever wrote one, and everybody in her Ressort.
CREATE POLICY intern ON bemerkung AS RESTRICTIVE FOR SELECT TO kogge_app
  USING (art <> 'intern' OR ARRAY['ressort:' || ressort, 'person:' || person_id] && (SELECT app_subjekte()));
${JE_WORKER.map(workerRegel).join('')}
-- The owner (migrations, backup, the checks of the last judges) sees every row.
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY[${ALLE}] LOOP
    EXECUTE format('CREATE POLICY eigentuemer ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', t);
  END LOOP;
END $$;

GRANT SELECT ON ALL TABLES IN SCHEMA public TO kogge_app, kogge_worker, kogge_auditor;
GRANT INSERT ON ALL TABLES IN SCHEMA public TO kogge_app, kogge_worker;
GRANT UPDATE ON person, ressort, ressort_name, dienststelle, gremium, gremium_mitglied, einstellung, sitzung,
  nummernkreis, vorgang, abschnitt, anwesenheit, anlage, massgabe, bemerkung, top, ziffer, auftrag,
  veroeffentlichung, frist, erinnerung, nachricht, verfahrenswanderung, pruefpfad_kopf, anmeldung,
  api_schluessel
  TO kogge_app, kogge_worker;
-- What an office is stays as it was granted; locking it FOR SHARE needs one column.
GRANT UPDATE (bestaetigt_von, bestaetigt_am, widerrufen_am) ON amt TO kogge_app;
GRANT UPDATE (bestaetigt_von, bestaetigt_am, widerrufen_am) ON vertretung TO kogge_app;
GRANT UPDATE (widerrufen_am) ON amt, vertretung TO kogge_worker;
GRANT DELETE ON anmeldeversuch, idempotenz, einstellung TO kogge_app, kogge_worker;
GRANT UPDATE ON gesehen, wiedervorlage TO kogge_app;
GRANT UPDATE (widerrufen_am) ON kalenderabo TO kogge_app;
GRANT DELETE ON wiedervorlage, listenfilter TO kogge_app;
REVOKE INSERT ON mandant, uhr, workflow_definition, suchtext FROM kogge_app, kogge_worker;
-- Personal detail may be erased; the chain keeps its commitment.
GRANT DELETE ON pruefpfad_detail TO kogge_app;
`;
