import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type {
  anlageAnsicht,
  bemerkungAnsicht,
  massgabeAnsicht,
  mitzeichnungAnsicht,
  zifferAnsicht,
} from '#contract';
import { Datenbank, type Transaktion } from '#persistence';
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

const ANLAGEN = `
  SELECT a.id, a.name, a.sha256, d.typ, d.groesse, a.alternativtext,
    ${ZEIT('a.hinzugefuegt_am')} AS "hinzugefuegtAm"
  FROM anlage a
  JOIN datei d ON d.sha256 = a.sha256
  WHERE a.vorgang_id = $1
    AND a.entfernt_am IS NULL
  ORDER BY a.hinzugefuegt_am, a.id`;

/** What hangs on a Vorlage: approvals, Massgaben, remarks, attachments, Ziffern. Every list is one query. */
@Injectable()
export class VorlagenteileService {
  constructor(private readonly datenbank: Datenbank) {}

  mitzeichnungen(ich: Ausweis, id: string): Promise<z.infer<typeof mitzeichnungAnsicht>[]> {
    return this.#liste(ich, id, MITZEICHNUNGEN);
  }

  massgaben(ich: Ausweis, id: string): Promise<z.infer<typeof massgabeAnsicht>[]> {
    return this.#liste(
      ich,
      id,
      `
        SELECT id, ressort, text, fassung, stand, grund, ${ZEIT('erstellt_am')} AS "erstelltAm",
          ${ZEIT('erledigt_am')} AS "erledigtAm"
        FROM massgabe
        WHERE vorgang_id = $1
        ORDER BY erstellt_am, id`,
    );
  }

  /**
   * Remarks of kind `intern` are for the Ressort that wrote them: row-level security leaves the others out.
   */
  bemerkungen(ich: Ausweis, id: string): Promise<z.infer<typeof bemerkungAnsicht>[]> {
    return this.#liste(ich, id, BEMERKUNGEN);
  }

  anlagen(ich: Ausweis, id: string): Promise<z.infer<typeof anlageAnsicht>[]> {
    return this.#liste(ich, id, ANLAGEN);
  }

  /** The bytes of one attachment; earlier Fassungen keep theirs, so removed ones are found too. */
  async datei(
    ich: Ausweis,
    id: string,
    anlage: string,
  ): Promise<{ name: string; typ: string; inhalt: Buffer }> {
    const zeilen = await this.#liste<{ name: string; typ: string; inhalt: Buffer }>(
      ich,
      id,
      `
        SELECT a.name, d.typ, d.inhalt
        FROM anlage a
        JOIN datei d ON d.sha256 = a.sha256
        WHERE a.vorgang_id = $1
          AND a.id = $2`,
      [anlage],
    );
    if (!zeilen[0]) throw vorgangFehlt();
    return zeilen[0];
  }

  ziffern(ich: Ausweis, id: string): Promise<z.infer<typeof zifferAnsicht>[]> {
    return this.#liste(
      ich,
      id,
      `
        SELECT nr, text, typ, adressat, fristen
        FROM ziffer
        WHERE vorgang_id = $1
        ORDER BY folge`,
    );
  }

  #liste<Zeile extends object>(
    ich: Ausweis,
    id: string,
    anweisung: string,
    weitere: unknown[] = [],
  ): Promise<Zeile[]> {
    return this.datenbank.transaktion(zugriffVon(ich), async (t: Transaktion) => {
      const { rowCount } = await t.abfrage('SELECT 1 FROM vorgang WHERE id = $1', [id]);
      if (rowCount === 0) throw vorgangFehlt();
      return (await t.abfrage<Zeile>(anweisung, [id, ...weitere])).rows;
    });
  }
}
