/**
 * Last judge 4 knows the approvals of reports too: whoever wrote does not approve, and two approvals come
 * from two persons.
 */
export const vierAugenDerBerichte = `
CREATE OR REPLACE FUNCTION zeichnung_vier_augen() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public AS $$
DECLARE mitwirkende jsonb;
BEGIN
  SELECT coalesce(stand #> '{context,mitwirkende}', '[]'::jsonb) INTO mitwirkende
  FROM vorgang
  WHERE id = NEW.vorgang_id;
  IF NEW.schritt IN ('freigeben', 'mitzeichnen', 'zeichnen', 'freigebenAL', 'freigebenSTR')
     AND (mitwirkende ? coalesce(NEW.person_id::text, '')
       OR mitwirkende ? coalesce(NEW.vertritt_id::text, '')) THEN
    RAISE EXCEPTION 'Vier Augen: wer mitgeschrieben hat, zeichnet nicht' USING ERRCODE = '23514',
      CONSTRAINT = 'zeichnung_vier_augen';
  END IF;
  IF NEW.schritt = 'freigebenSTR' AND EXISTS (
    SELECT 1
    FROM zeichnung z
    WHERE z.vorgang_id = NEW.vorgang_id
      AND z.fassung = NEW.fassung
      AND z.schritt = 'freigebenAL'
      AND ARRAY[z.person_id, z.vertritt_id] && ARRAY[NEW.person_id, NEW.vertritt_id]
  ) THEN
    RAISE EXCEPTION 'Vier Augen: zwei Freigaben kommen von zwei Personen' USING ERRCODE = '23514',
      CONSTRAINT = 'zeichnung_vier_augen';
  END IF;
  IF NOT EXISTS (
    SELECT 1
    FROM pruefpfad p
    WHERE p.vorgang_id = NEW.vorgang_id
      AND p.vorgang_version = NEW.vorgang_version
      AND p.transaktion = pg_current_xact_id()
  ) THEN
    RAISE EXCEPTION 'Zeichnung %: kein Schritt im Pruefpfad hat sie gemacht', NEW.id USING ERRCODE = '23514';
  END IF;
  RETURN NULL;
END $$;
`;
