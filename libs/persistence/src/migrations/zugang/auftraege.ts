/** Whoever sees a paper sees what came of it; a change of its level or its readers reaches them too. */
export const auftraege = `
CREATE FUNCTION auftrag_erbt_zugang() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public AS $$
BEGIN
  UPDATE vorgang o SET zugang_weitere = q.zugang
  FROM vorgang q
  WHERE o.id = NEW.vorgang_id AND q.id = NEW.quelle_id AND o.zugang_weitere <> q.zugang;
  RETURN NULL;
END $$;
CREATE TRIGGER auftrag_zugang AFTER INSERT OR UPDATE OF quelle_id ON auftrag FOR EACH ROW
  EXECUTE FUNCTION auftrag_erbt_zugang();

CREATE FUNCTION quelle_gibt_zugang() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public AS $$
BEGIN
  UPDATE vorgang o SET zugang_weitere = NEW.zugang
  FROM auftrag a
  WHERE a.quelle_id = NEW.id AND o.id = a.vorgang_id AND o.zugang_weitere <> NEW.zugang;
  RETURN NULL;
END $$;
CREATE TRIGGER vorgang_zugang AFTER UPDATE OF zugang_eigen ON vorgang FOR EACH ROW
  WHEN (NEW.zugang_eigen IS DISTINCT FROM OLD.zugang_eigen)
  EXECUTE FUNCTION quelle_gibt_zugang();
`;
