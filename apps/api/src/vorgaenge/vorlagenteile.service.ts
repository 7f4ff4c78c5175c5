import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type {
  anlageAnsicht,
  bemerkungAnsicht,
  massgabeAnsicht,
  mitzeichnungAnsicht,
  zifferAnsicht,
} from '#contract';
import { IsNull, type SelectQueryBuilder } from 'typeorm';
import {
  Anlage,
  Datei,
  Datenbank,
  felder,
  Massgabe,
  Vorgang,
  Ziffer,
  type Transaktion,
  type Zeilentransaktion,
} from '#persistence';
import { vorgangFehlt, zugriffVon } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';

const ZEIT = (spalte: string) => `to_char(${spalte} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/**
 * A co-signature counts until its Ressort is asked again – a change elsewhere leaves it; every other approval
 * counts for exactly its content. `z` is the approval, `v` its Vorgang.
 */
export const GILT = `
  CASE
    WHEN z.schritt = 'mitzeichnen'
      OR z.urteil = 'fristablauf' THEN v.stand #>> ARRAY['context', 'mitzeichnungen', z.ressort, 'stand'] IS
        DISTINCT FROM 'offen'
      AND v.stand #> ARRAY['context', 'mitzeichnungen', z.ressort, 'fassung'] = to_jsonb(z.fassung)
      AND NOT EXISTS (
        SELECT 1
        FROM zeichnung s
        WHERE s.vorgang_id = z.vorgang_id
          AND s.ressort = z.ressort
          AND s.schritt = z.schritt
          AND s.vorgang_version > z.vorgang_version
      )
    ELSE z.inhalt_sha256 IS NOT DISTINCT FROM v.inhalt_sha256
  END`;

const MITZEICHNUNGEN = `
  SELECT z.ressort, z.urteil, z.text, z.schritt, z.fassung, z.inhalt_sha256 AS "inhaltSha256",
    (SELECT name FROM person WHERE id = z.person_id) AS person,
    (SELECT name FROM person WHERE id = z.vertritt_id) AS vertritt, z.rolle || '@' || z.ressort AS amt,
    ${ZEIT('z.am')} AS am, left(z.erklaerung_sha256, 12) AS pruefzeichen, ${GILT} AS gilt
  FROM zeichnung z
  JOIN vorgang v ON v.id = z.vorgang_id
  WHERE z.vorgang_id = $1
  ORDER BY z.am, z.id`;

const BEMERKUNGEN = `
  SELECT b.id, (SELECT name FROM person WHERE id = b.person_id) AS person, b.ressort, b.abschnitt, b.art,
    b.text, b.vorschlag, b.fassung, ${ZEIT('b.am')} AS am, b.stand, b.antwort,
    (SELECT name FROM person WHERE id = b.erledigt_von) AS "erledigtVon",
    ${ZEIT('b.erledigt_am')} AS "erledigtAm",
    b.stand = 'offen'
    AND b.vorschlag IS NOT NULL
    AND position(b.vorschlag ->> 'alt' IN coalesce(a.text, '')) = 0 AS veraltet
  FROM bemerkung b
  LEFT JOIN abschnitt a ON a.vorgang_id = b.vorgang_id AND a.buchstabe = b.abschnitt
  WHERE b.vorgang_id = $1
  ORDER BY b.am, b.id`;

const MASSGABENFELDER = {
  id: 'm.id',
  ressort: 'm.ressort',
  text: 'm.text',
  fassung: 'm.fassung',
  stand: 'm.stand',
  grund: 'm.grund',
  erstelltAm: ZEIT('m.erstelltAm'),
  erledigtAm: ZEIT('m.erledigtAm'),
};
const ANLAGENFELDER = {
  id: 'a.id',
  name: 'a.name',
  sha256: 'a.sha256',
  typ: 'd.typ',
  groesse: 'd.groesse',
  alternativtext: 'a.alternativtext',
  hinzugefuegtAm: ZEIT('a.hinzugefuegtAm'),
};
const ZIFFERNFELDER = {
  nr: 'z.nr',
  text: 'z.text',
  typ: 'z.typ',
  adressat: 'z.adressat',
  fristen: 'z.fristen',
};

/** What hangs on a Vorlage: approvals, Massgaben, remarks, attachments, Ziffern. Every list is one query. */
@Injectable()
export class VorlagenteileService {
  constructor(private readonly datenbank: Datenbank) {}

  mitzeichnungen(ich: Ausweis, id: string): Promise<z.infer<typeof mitzeichnungAnsicht>[]> {
    return this.#imVorgang(ich, id, (t) => liste(t, MITZEICHNUNGEN, id));
  }

  massgaben(ich: Ausweis, id: string): Promise<z.infer<typeof massgabeAnsicht>[]> {
    return this.#imVorgang(ich, id, (t) => {
      const massgaben = t
        .zeilen(Massgabe)
        .createQueryBuilder('m')
        .where({ vorgangId: id })
        .orderBy('m.erstelltAm')
        .addOrderBy('m.id');
      return felder<z.infer<typeof massgabeAnsicht>>(massgaben, MASSGABENFELDER);
    });
  }

  /**
   * Remarks of kind `intern` are for the Ressort that wrote them: row-level security leaves the others out.
   */
  bemerkungen(ich: Ausweis, id: string): Promise<z.infer<typeof bemerkungAnsicht>[]> {
    return this.#imVorgang(ich, id, (t) => liste(t, BEMERKUNGEN, id));
  }

  anlagen(ich: Ausweis, id: string): Promise<z.infer<typeof anlageAnsicht>[]> {
    return this.#imVorgang(ich, id, (t) => {
      const geltende = anlagen(t, id)
        .andWhere({ entferntAm: IsNull() })
        .orderBy('a.hinzugefuegtAm')
        .addOrderBy('a.id');
      return felder<z.infer<typeof anlageAnsicht>>(geltende, ANLAGENFELDER);
    });
  }

  /** The bytes of one attachment; earlier Fassungen keep theirs, so removed ones are found too. */
  datei(ich: Ausweis, id: string, anlage: string): Promise<{ name: string; typ: string; inhalt: Buffer }> {
    return this.#imVorgang(ich, id, async (t) => {
      const [datei] = await felder<{ name: string; typ: string; inhalt: Buffer }>(
        anlagen(t, id).andWhere({ id: anlage }),
        { name: 'a.name', typ: 'd.typ', inhalt: 'd.inhalt' },
      );
      if (!datei) throw vorgangFehlt();
      return datei;
    });
  }

  ziffern(ich: Ausweis, id: string): Promise<z.infer<typeof zifferAnsicht>[]> {
    return this.#imVorgang(ich, id, (t) => {
      const ziffern = t.zeilen(Ziffer).createQueryBuilder('z').where({ vorgangId: id }).orderBy('z.folge');
      return felder<z.infer<typeof zifferAnsicht>>(ziffern, ZIFFERNFELDER);
    });
  }

  #imVorgang<T>(ich: Ausweis, id: string, arbeit: (t: Zeilentransaktion) => Promise<T>): Promise<T> {
    return this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      if (!(await t.zeilen(Vorgang).existsBy({ id }))) throw vorgangFehlt();
      return arbeit(t);
    });
  }
}

async function liste<Zeile extends object>(
  t: Transaktion,
  anweisung: string,
  vorgang: string,
): Promise<Zeile[]> {
  return (await t.abfrage<Zeile>(anweisung, [vorgang])).rows;
}

const anlagen = (t: Zeilentransaktion, vorgang: string): SelectQueryBuilder<Anlage> =>
  t
    .zeilen(Anlage)
    .createQueryBuilder('a')
    .innerJoin(Datei, 'd', 'd.sha256 = a.sha256')
    .where({ vorgangId: vorgang });
