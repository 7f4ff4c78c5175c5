import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { anlageAnsicht, bemerkungAnsicht, massgabeAnsicht, mitzeichnungAnsicht, zifferAnsicht } from '#contract';
import { Datenbank, type Transaktion } from '#persistence';
import { vorgangFehlt, zugriffVon } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';

const ZEIT = (spalte: string) => `to_char(${spalte} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** What hangs on a Vorlage: approvals, Massgaben, remarks, attachments, Ziffern. Every list is one query. */
@Injectable()
export class BeiwerkService {
  constructor(private readonly datenbank: Datenbank) {}

  mitzeichnungen(ich: Ausweis, id: string): Promise<z.infer<typeof mitzeichnungAnsicht>[]> {
    return this.#liste(ich, id, `
      SELECT z.ressort, z.urteil, z.text, z.schritt, z.fassung, z.inhalt_sha256 AS "inhaltSha256", (SELECT name FROM person WHERE id = z.person_id) AS person,
        (SELECT name FROM person WHERE id = z.vertritt_id) AS vertritt, z.rolle || '@' || z.ressort AS amt, ${ZEIT('z.am')} AS am, left(z.erklaerung_sha256, 12) AS pruefzeichen,
        z.inhalt_sha256 IS NOT DISTINCT FROM (SELECT inhalt_sha256 FROM vorgang WHERE id = $1) AS gilt
      FROM zeichnung z WHERE z.vorgang_id = $1 ORDER BY z.am, z.id`);
  }

  massgaben(ich: Ausweis, id: string): Promise<z.infer<typeof massgabeAnsicht>[]> {
    return this.#liste(ich, id, `SELECT id, ressort, text, fassung, stand, grund, ${ZEIT('erstellt_am')} AS "erstelltAm", ${ZEIT('erledigt_am')} AS "erledigtAm" FROM massgabe WHERE vorgang_id = $1 ORDER BY erstellt_am, id`);
  }

  /** Remarks of kind `intern` are for the Ressort that wrote them. */
  bemerkungen(ich: Ausweis, id: string): Promise<z.infer<typeof bemerkungAnsicht>[]> {
    const ressorts = [...new Set(ich.aemter.map(({ ressort }) => ressort))];
    return this.#liste(ich, id, `
      SELECT b.id, (SELECT name FROM person WHERE id = b.person_id) AS person, b.ressort, b.abschnitt, b.art, b.text, b.vorschlag, b.fassung, ${ZEIT('b.am')} AS am
      FROM bemerkung b WHERE b.vorgang_id = $1 AND (b.art <> 'intern' OR b.ressort = ANY ($2) OR b.person_id = $3) ORDER BY b.am, b.id`, [ressorts, ich.person]);
  }

  anlagen(ich: Ausweis, id: string): Promise<z.infer<typeof anlageAnsicht>[]> {
    return this.#liste(ich, id, `
      SELECT a.id, a.name, a.sha256, d.typ, d.groesse, a.alternativtext, ${ZEIT('a.hinzugefuegt_am')} AS "hinzugefuegtAm"
      FROM anlage a JOIN datei d ON d.sha256 = a.sha256 WHERE a.vorgang_id = $1 AND a.entfernt_am IS NULL ORDER BY a.hinzugefuegt_am, a.id`);
  }

  /** The bytes of one attachment; earlier Fassungen keep theirs, so removed ones are found too. */
  async datei(ich: Ausweis, id: string, anlage: string): Promise<{ name: string; typ: string; inhalt: Buffer }> {
    const zeilen = await this.#liste<{ name: string; typ: string; inhalt: Buffer }>(ich, id, 'SELECT a.name, d.typ, d.inhalt FROM anlage a JOIN datei d ON d.sha256 = a.sha256 WHERE a.vorgang_id = $1 AND a.id = $2', [anlage]);
    if (!zeilen[0]) throw vorgangFehlt();
    return zeilen[0];
  }

  ziffern(ich: Ausweis, id: string): Promise<z.infer<typeof zifferAnsicht>[]> {
    return this.#liste(ich, id, 'SELECT nr, text, typ, adressat, fristen FROM ziffer WHERE vorgang_id = $1 ORDER BY folge');
  }

  /** Keeps the bytes under their hash; the same file twice is one. */
  async bewahre(ich: Ausweis, { sha256, typ, inhalt }: { sha256: string; typ: string; inhalt: Buffer }): Promise<void> {
    await this.datenbank.transaktion(zugriffVon(ich), (t) => t.abfrage(
      'INSERT INTO datei (mandant_id, sha256, typ, groesse, inhalt, hochgeladen_von) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (mandant_id, sha256) DO NOTHING',
      [ich.mandant, sha256, typ, inhalt.length, inhalt, ich.person]));
  }

  #liste<Zeile extends object>(ich: Ausweis, id: string, anweisung: string, weitere: unknown[] = []): Promise<Zeile[]> {
    return this.datenbank.transaktion(zugriffVon(ich), async (t: Transaktion) => {
      const { rowCount } = await t.abfrage('SELECT 1 FROM vorgang WHERE id = $1', [id]);
      if (rowCount === 0) throw vorgangFehlt();
      return (await t.abfrage<Zeile>(anweisung, [id, ...weitere])).rows;
    });
  }
}
