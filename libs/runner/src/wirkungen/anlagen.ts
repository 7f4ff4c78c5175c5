import { fehler, type Dateimerkmal, type Stufe } from '#contract';
import { neueKennung, type Transaktion } from '#persistence';
import type { Wirkungsdaten } from '#workflows';
import { handelnde, type Werk } from '../werk.js';

/**
 * Adds the file that came with the Schritt, or one that the person may see already; files are found by their
 * content hash.
 */
export async function anlageHinzufuegen(
  werk: Werk,
  { name, sha256, alternativtext, stufe }: Wirkungsdaten['anlage_hinzufuegen'],
): Promise<void> {
  const { datei, vorgang, zeile } = werk;
  if (datei?.sha256 !== sha256) await pruefeSichtbar(werk, sha256);
  werk.davor.push(async (t) => {
    const wo = {
      mandant: vorgang.mandant_id,
      vorgang: vorgang.id,
      person: handelnde(werk),
      jetzt: zeile.jetzt,
    };
    await schreibeAnlage(t, wo, {
      name,
      sha256,
      ...(alternativtext === undefined ? {} : { alternativtext }),
      ...(stufe === undefined ? {} : { stufe }),
      ...(datei ? { typ: datei.typ, inhalt: datei.inhalt, merkmale: datei.merkmale ?? [] } : {}),
    });
  });
}

interface Anlagenort {
  mandant: string;
  vorgang: string;
  person: string | null;
  jetzt: string;
}
interface NeueAnlage {
  name: string;
  sha256: string;
  alternativtext?: string | null;
  stufe?: Stufe;
  typ?: string;
  inhalt?: Buffer;
  merkmale?: readonly Dateimerkmal[];
}

/** Hangs a file on a Vorgang; its bytes are kept once, by their hash. */
export async function schreibeAnlage(
  t: Transaktion,
  { mandant, vorgang, person, jetzt }: Anlagenort,
  { name, sha256, alternativtext = null, stufe = 'offen', typ, inhalt, merkmale = [] }: NeueAnlage,
): Promise<void> {
  if (inhalt) {
    await t.abfrage(
      `
        INSERT INTO datei (mandant_id, sha256, typ, groesse, inhalt, hochgeladen_von, merkmale)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (mandant_id, sha256) DO NOTHING`,
      [mandant, sha256, typ, inhalt.length, inhalt, person, merkmale],
    );
  }
  await t.abfrage(
    `
      INSERT INTO anlage (
        id, mandant_id, vorgang_id, name, sha256, alternativtext, hinzugefuegt_von, hinzugefuegt_am, stufe
      )
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [neueKennung(), mandant, vorgang, name, sha256, alternativtext, person, jetzt, stufe],
  );
}

/** A hash alone opens nothing: the file must hang on a Vorgang that the person may see. */
async function pruefeSichtbar({ t }: Werk, sha256: string): Promise<void> {
  const { rowCount } = await t.abfrage(
    `
      SELECT 1
      FROM anlage a
      JOIN vorgang v ON v.id = a.vorgang_id
      WHERE a.sha256 = $1
      LIMIT 1`,
    [sha256],
  );
  if (rowCount === 0)
    throw fehler(
      'nicht_gefunden',
      'Diese Datei wurde noch nicht hochgeladen.',
      'This file has not been uploaded yet.',
    );
}

/** Nobody reads it any more unless a Fassung has held it; it is gone with the next one (regeln.md F4). */
export function anlageEntfernen(werk: Werk, { anlage }: Wirkungsdaten['anlage_entfernen']): void {
  werk.davor.push(async (t) => {
    const { rowCount } = await t.abfrage(
      `
        UPDATE anlage
        SET entfernt_am = $3
        WHERE id = $1
          AND vorgang_id = $2
          AND entfernt_am IS NULL`,
      [anlage, werk.vorgang.id, werk.zeile.jetzt],
    );
    if (rowCount === 0)
      throw fehler(
        'nicht_gefunden',
        'Diese Anlage gibt es am Entwurf nicht.',
        'There is no such attachment on the draft.',
      );
  });
}

/** What the file shows or holds, for people who do not see it; and who may. */
export function anlageBeschreiben(
  werk: Werk,
  { anlage, alternativtext, stufe }: Wirkungsdaten['anlage_beschreiben'],
): void {
  werk.davor.push(async (t) => {
    const { rowCount } = await t.abfrage(
      `
        UPDATE anlage
        SET alternativtext = $3, stufe = coalesce($4, stufe)
        WHERE id = $1
          AND vorgang_id = $2
          AND entfernt_am IS NULL`,
      [anlage, werk.vorgang.id, alternativtext || null, stufe ?? null],
    );
    if (rowCount === 0)
      throw fehler(
        'nicht_gefunden',
        'Diese Anlage gibt es am Entwurf nicht.',
        'There is no such attachment on the draft.',
      );
  });
}
