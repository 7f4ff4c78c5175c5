import { fehler } from '#contract';
import { uebernimm, type Berichtsinhalt } from '#dokumente';
import { kanonisch, sha256 } from '#engine';
import type { Wirkungsdaten } from '#workflows';
import { neueKennung } from '#persistence';
import { ABGEGEBEN } from '../lage/kampagnenlage.js';
import { alsSystem } from '../personenkontext.js';
import { handelnde, type Werk } from '../werk.js';
import { sofortFaellig } from './sofort.js';

/** Saves what the author wrote, only if the report still has the version that she saw. */
export async function berichtSpeichern(
  werk: Werk,
  { version, ...eingabe }: Wirkungsdaten['bericht_speichern'],
): Promise<void> {
  const { t, vorgang, zeile } = werk;
  const { rows } = await t.abfrage<{ inhalt: Berichtsinhalt }>(
    'SELECT inhalt FROM bericht WHERE vorgang_id = $1',
    [vorgang.id],
  );
  const { inhalt, unbekannt } = uebernimm((rows[0] as { inhalt: Berichtsinhalt }).inhalt, eingabe);
  if (unbekannt.length > 0)
    throw fehler(
      'daten_ungueltig',
      'Der Bericht hat diese Kennzahl oder diesen Meilenstein nicht. Bitte laden Sie ihn neu.',
      'The report has no such indicator or milestone. Please reload it.',
      { unbekannt },
    );
  werk.davor.push(async (davor) => {
    const { rowCount } = await davor.abfrage(
      `
        UPDATE bericht
        SET inhalt = $2, version = version + 1, geaendert_am = $3
        WHERE vorgang_id = $1
          AND version = $4`,
      [vorgang.id, JSON.stringify(inhalt), zeile.jetzt, version],
    );
    if (rowCount === 0)
      throw fehler(
        'voraussetzung_veraltet',
        'Der Bericht wurde inzwischen geändert. Bitte führen Sie Ihre Änderung mit der neuen zusammen.',
        'The report has been changed meanwhile. Please merge your change.',
      );
  });
}

/** Freezes the report as a numbered Fassung: approvals hold for exactly this content. */
export async function berichtEinfrieren(
  werk: Werk,
  { nr }: Wirkungsdaten['bericht_einfrieren'],
): Promise<void> {
  const { t, vorgang } = werk;
  if (nr === vorgang.fassung) return;
  const { rows } = await t.abfrage<{ inhalt: Berichtsinhalt }>(
    'SELECT inhalt FROM bericht WHERE vorgang_id = $1',
    [vorgang.id],
  );
  friereEin(werk, nr, {
    titel: vorgang.titel,
    untertitel: vorgang.untertitel,
    abschnitte: {},
    anlagen: [],
    bericht: rows[0]?.inhalt,
  });
}

/** Writes a Fassung with this content, and its hash into the Vorgang. */
export function friereEin(werk: Werk, nr: number, inhalt: object): void {
  const hash = sha256(kanonisch(inhalt));
  Object.assign(werk.felder, { fassung: nr, inhalt_sha256: hash });
  werk.davor.push((davor) =>
    davor.abfrage(
      `
        INSERT INTO fassung (
          id, mandant_id, vorgang_id, nr, inhalt, inhalt_sha256, abschnitt_sha256, eingefroren_von,
          eingefroren_am
        )
        VALUES ($1, $2, $3, $4, $5, $6, '{}', $7, $8)`,
      [
        neueKennung(),
        werk.vorgang.mandant_id,
        werk.vorgang.id,
        nr,
        JSON.stringify(inhalt),
        hash,
        handelnde(werk),
        werk.zeile.jetzt,
      ],
    ),
  );
}

const ERHEBUNG_SCHLIESSEN = sofortFaellig(
  'alleBerichteFrei',
  'Alle Berichte sind freigegeben oder entfallen.',
  `
    FROM vorgang o
    WHERE o.id = $1
      AND NOT EXISTS (
        SELECT 1
        FROM frist f
        WHERE f.vorgang_id = o.id
          AND f.schluessel = 'alleBerichteFrei'
          AND f.stand = 'laeuft'
      )`,
);

const GESAMTBERICHT_OEFFNEN = sofortFaellig(
  'berichtZurueck',
  'Ein Bericht des Gesamtberichts ging an das Ressort zurück.',
  "FROM vorgang o WHERE o.id = $1 AND o.zustand = 'freigabeSF'",
);

/** A Gesamtbericht that lies for approval is no longer what the reports say. */
export function kampagneOeffnen(
  { zeile, davor }: Werk,
  { kampagne }: Wirkungsdaten['kampagne_oeffnen'],
): void {
  davor.push((t) =>
    alsSystem(t, () =>
      t.abfrage(GESAMTBERICHT_OEFFNEN, [kampagne, 'berichtZurueck', zeile.heute, zeile.jetzt]),
    ),
  );
}

/**
 * With the last report that is approved or waived, collection closes. The Kampagne is locked: of two last
 * ones, the second sees the first.
 */
export function kampagnePruefen(werk: Werk, { kampagne }: Wirkungsdaten['kampagne_pruefen']): void {
  const { zeile } = werk;
  werk.danach.push((t) =>
    alsSystem(t, async () => {
      const { rows } = await t.abfrage<{ zustand: string }>(
        'SELECT zustand FROM vorgang WHERE id = $1 FOR NO KEY UPDATE',
        [kampagne],
      );
      if (rows[0]?.zustand !== 'erhebung') return;
      const {
        rows: [offen],
      } = await t.abfrage<{ anzahl: string }>(
        `
          SELECT count(*) AS anzahl
          FROM bericht b
          JOIN vorgang o ON o.id = b.vorgang_id
          WHERE b.kampagne_id = $1
            AND o.zustand <> ALL ($2)`,
        [kampagne, ABGEGEBEN],
      );
      if (Number(offen?.anzahl) === 0)
        await t.abfrage(ERHEBUNG_SCHLIESSEN, [kampagne, 'alleBerichteFrei', zeile.heute, zeile.jetzt]);
    }),
  );
}
