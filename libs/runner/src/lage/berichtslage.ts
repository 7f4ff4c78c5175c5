import { kanonisch } from '#engine';
import {
  offeneWarnungen,
  planstand,
  wasFehlt,
  type Berichtsinhalt,
  type Massnahmeninhalt,
  type Vergleichsstand,
} from '#dokumente';
import type { Transaktion } from '#persistence';
import type { Berichtslage, Besetzungslage } from '#workflows';
import { besetzung, type Lagelader, type Lesezeile } from './lagelader.js';

interface Rohlage extends Besetzungslage {
  inhalt: Berichtsinhalt;
  jahr: number;
  vorjahr: Berichtsinhalt | null;
  massnahme: Massnahmeninhalt;
  gefroren: Berichtsinhalt | null;
  kampagne: string | null;
  abteilungBesetzt: boolean;
  staatsratBesetzt: boolean;
}

/** Somebody holds the office today, or deputises for it, and is not noted in these fields of the context. */
const besetzt = (rolle: string, ...felder: readonly ('mitwirkende' | 'freigaben')[]) => `
  EXISTS (
    SELECT 1
    FROM inhaber(v.mandant_id, '${rolle}@' || v.federfuehrung, kogge_heute()) wer
    WHERE NOT EXISTS (
      SELECT 1
      FROM jsonb_path_query(
        jsonb_build_array(${felder.map((feld) => `v.stand #> '{context,${feld}}'`).join(', ')}), '$.**'
      ) p
      WHERE p IN (to_jsonb(wer.person_id::text), to_jsonb(wer.vertritt_id::text))
    )
  )`;

/** The report with what it is compared with. */
const BERICHT = `
  (
    SELECT jsonb_build_object(
      'inhalt', b.inhalt, 'jahr', b.jahr, 'massnahme', m.inhalt,
      'vorjahr', (
        SELECT a.inhalt
        FROM bericht a
        WHERE a.mandant_id = b.mandant_id
          AND a.massnahme_id = b.massnahme_id
          AND a.jahr = b.jahr - 1
          AND a.zeitraum = 'jahr'
      ),
      'gefroren', (
        SELECT f.inhalt -> 'bericht'
        FROM fassung f
        WHERE f.vorgang_id = v.id
          AND f.nr = v.fassung
      ),
      'kampagne', (SELECT k.zustand FROM vorgang k WHERE k.id = b.kampagne_id),
      'abteilungBesetzt', ${besetzt('AL', 'mitwirkende')},
      'staatsratBesetzt', ${besetzt('STR', 'mitwirkende', 'freigaben')}
    )
    FROM bericht b
    JOIN massnahme m ON m.id = b.massnahme_id
    WHERE b.vorgang_id = v.id
  )`;

/**
 * What conditions of a Jahresbericht need: what it lacks, what nobody has answered yet, and who holds the station and
 * the Berichtswesen, which leads every report on.
 */
export const berichtslage: Lagelader<Berichtslage> = {
  sql: `${BERICHT} || ${besetzung(`ARRAY['BW@' || (v.stand #>> '{context,berichtswesen}')]`)}`,
  lies: ({ lage }: Lesezeile) => {
    const roh = lage as Rohlage;
    return {
      fehlt: wasFehlt(roh.inhalt),
      offeneWarnungen: offeneWarnungen(roh.inhalt, vergleichsstand(roh)).length,
      geaendert: roh.gefroren === null || kanonisch(roh.gefroren) !== kanonisch(roh.inhalt),
      kampagne: roh.kampagne,
      abteilungBesetzt: roh.abteilungBesetzt,
      staatsratBesetzt: roh.staatsratBesetzt,
      besetzung: roh.besetzung ?? null,
      chefUnbesetzt: roh.chefUnbesetzt ?? false,
    };
  },
};

/** Keys of the warnings about the report of this Vorgang that nobody has answered. */
export async function offeneWarnungenZu(t: Transaktion, vorgang: string): Promise<string[]> {
  const { rows } = await t.abfrage<{ lage: Rohlage }>(
    `SELECT ${BERICHT} AS lage FROM vorgang v WHERE v.id = $1`,
    [vorgang],
  );
  const { lage } = rows[0] as { lage: Rohlage };
  return offeneWarnungen(lage.inhalt, vergleichsstand(lage)).map(({ schluessel }) => schluessel);
}

/**
 * What a report of a campaign is compared with: 31 December of its year, the year before, the register of
 * today.
 */
export function vergleichsstand({
  jahr,
  vorjahr,
  massnahme,
}: {
  jahr: number;
  vorjahr: Berichtsinhalt | null;
  massnahme: Massnahmeninhalt | null;
}): Vergleichsstand {
  return { stichtag: `${jahr}-12-31`, vorjahr, register: massnahme && planstand(massnahme, jahr) };
}
