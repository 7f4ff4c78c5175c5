/** Columns of a scope, and the two rows that name only one person. */
export const tabelle = `
ALTER TABLE vertretung
  ALTER COLUMN vertretene_id DROP NOT NULL,
  ALTER COLUMN vertretende_id DROP NOT NULL,
  ALTER COLUMN bis DROP NOT NULL,
  ALTER COLUMN wirksam SET EXPRESSION AS (
    eingerichtet_von IS NULL
      OR coalesce(eingerichtet_von = vertretene_id, false)
      OR bestaetigt_von IS NOT NULL
  ),
  -- Of a standing deputy, who is there for an office and not for a person: that office is rollen[1] here
  ADD COLUMN ressort text,
  -- In procedures of these kinds only; empty means in all
  ADD COLUMN verfahren text[] NOT NULL DEFAULT '{}',
  -- In this one Vorgang only
  ADD COLUMN vorgang_id uuid,
  -- Without vertretene_id: the standing deputy of an office, without end.
  -- Without vertretende_id: somebody is away, and the standing deputies of her offices act.
  ADD CONSTRAINT vertretung_staendig CHECK (
    (vertretene_id IS NULL) = (ressort IS NOT NULL)
    AND (vertretene_id IS NULL) = (bis IS NULL)
    AND (
      vertretene_id IS NOT NULL
      OR vertretende_id IS NOT NULL
        AND cardinality(rollen) = 1
        AND rollen <@ ARRAY['AUT', 'RL', 'AL', 'MV', 'BW', 'VB', 'STR', 'SEN', 'SK', 'CDS']
    )
  ),
  ADD CONSTRAINT vertretung_umfang CHECK (
    verfahren = '{}' AND vorgang_id IS NULL
    OR (verfahren = '{}' OR vorgang_id IS NULL) AND vertretene_id IS NOT NULL AND vertretende_id IS NOT NULL
  ),
  ADD CONSTRAINT vertretung_verfahren
    CHECK (verfahren <@ ARRAY['senatsvorlage', 'auftrag', 'jahresbericht', 'kampagne']),
  ADD CONSTRAINT vertretung_ressort FOREIGN KEY (mandant_id, ressort)
    REFERENCES ressort (mandant_id, kuerzel),
  ADD CONSTRAINT vertretung_vorgang FOREIGN KEY (mandant_id, vorgang_id) REFERENCES vorgang (mandant_id, id);
CREATE INDEX vertretung_staendige ON vertretung (mandant_id, ressort)
  WHERE vertretene_id IS NULL AND widerrufen_am IS NULL;
`;
