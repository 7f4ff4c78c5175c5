import type { Sitzungsstand as Sitzungsstandwort, Stufe, Verfahrensname, Zugangsphase } from '#contract';
import type { Amt, Stand } from '#engine';
import { alsKennungInSql } from '#persistence';
import type { Einstellungen } from '../einstellungen.js';

/** A row of `vorgang` as JSON. */
export interface Vorgangszeile {
  id: string;
  mandant_id: string;
  art: Verfahrensname;
  nummer: string;
  titel: string;
  untertitel: string | null;
  stufe: Stufe;
  definition_id: string;
  definition_version: number;
  definition_hash: string;
  zustand: string;
  stand: Stand;
  version: number;
  zustaendig: string[];
  phase: Zugangsphase;
  zugang: string[];
  zugang_eigen: string[];
  zugang_arbeit: string[];
  zugang_streng: Record<string, string[]>;
  federfuehrung: string;
  sitzung_id: string | null;
  fassung: number;
  inhalt_sha256: string | null;
  frist_am: string | null;
  erstellt_von: string | null;
  erstellt_am: string;
  geaendert_am: string;
  beendet_am: string | null;
}

export interface Sitzungsstand {
  id: string;
  datum: string;
  abgabeschluss: string;
  konferenz: string;
  stand: Sitzungsstandwort;
  /** Why its submission deadline was set by hand; null when it was counted. */
  abgabe_grund: string | null;
  /** Last day of a meeting of several days. */
  bis: string | null;
  nacherfassung_bestaetigt_am: string | null;
  altbestand: boolean;
}

export interface LaufendeFrist {
  id: string;
  schluessel: string;
  name: string;
  datum: string;
  zeitpunkt: string;
  erster_termin: string;
}

/** Everything that one Schritt reads, in one statement. */
export interface Lesezeile {
  vorgang: Vorgangszeile;
  jetzt: string;
  heute: string;
  aemter: Amt[];
  fristen: LaufendeFrist[];
  /** Deadlines that have passed although what they were for is still to be done. */
  versaeumte: Pick<LaufendeFrist, 'schluessel' | 'zeitpunkt'>[];
  einstellungen: Einstellungen;
  /** The Sitzung that the Vorgang heads for now. */
  sitzung: Sitzungsstand | null;
  lage: unknown;
  /** Answer already given under this Idempotency-Key. */
  idempotent: { anfrage_sha256: string; status: number; antwort: unknown } | null;
}

/**
 * Facts of one procedure: what to read beside the Vorgang `v` on the day `h.heute`, and how to shape it.
 * `$DATEN` is the form.
 */
export interface Lagelader<L> {
  sql: string;
  lies(zeile: Lesezeile): L;
}

/** An id that the form names; what is no id names nothing. */
export const genannt = (feld: string): string => alsKennungInSql(`$DATEN ->> '${feld}'`);

/** Is asked only when somebody looks who holds the station, and where somebody acts in the place of an office. */
const NACH_BESETZUNG = `v.stand #> '{context,ersatz}' IS NOT NULL OR $DATEN ->> 'besetzung' IS NOT NULL`;

/**
 * Who holds the station – of its Stellen those that may read – and these further ones today, as facts `besetzung` and
 * `chefUnbesetzt`.
 */
export const besetzung = (weitere = `'{}'::text[]`): string => `
  jsonb_build_object(
    'besetzung', CASE
      WHEN ${NACH_BESETZUNG} THEN (
        SELECT jsonb_object_agg(s.stelle, EXISTS (SELECT 1 FROM inhaber(v.mandant_id, s.stelle, h.heute)))
        FROM unnest(sehende_stellen(v.zustaendig, v.zugang) || ${weitere}) AS s(stelle)
      )
    END,
    'chefUnbesetzt', CASE
      WHEN ${NACH_BESETZUNG} THEN NOT EXISTS (SELECT 1 FROM inhaber(v.mandant_id, 'CDS@SK', h.heute))
    END
  )`;
