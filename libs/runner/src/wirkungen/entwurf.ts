import { fehler } from '#contract';
import { liesBeschlusstext } from '#dokumente';
import { kanonisch, sha256 } from '#engine';
import { neueKennung } from '#persistence';
import type { Vorlagenkontext, Wirkungsdaten } from '#workflows';
import type { Vorgangszeile } from '../lage/lagelader.js';
import { istEntwurfsnummer, naechsteNummer } from '../nummern.js';
import { handelnde, type Beginn, type Werk } from '../werk.js';
import { schreibeAnlage } from './anlagen.js';
import { loescheEntfernte } from './loeschen.js';

const INHALT = `
  SELECT (SELECT jsonb_object_agg(buchstabe, text) FROM abschnitt WHERE vorgang_id = $1) AS abschnitte,
    (SELECT jsonb_object_agg(buchstabe, sha256) FROM abschnitt WHERE vorgang_id = $1) AS hashes,
    (
      SELECT jsonb_agg(
        jsonb_build_object(
          'name', a.name, 'sha256', a.sha256, 'typ', d.typ, 'groesse', d.groesse
        ) ORDER BY a.hinzugefuegt_am,
        a.id
      )
      FROM anlage a
      JOIN datei d ON d.sha256 = a.sha256
      WHERE a.vorgang_id = $1
        AND a.entfernt_am IS NULL
    ) AS anlagen`;

const FASSUNG_EINFRIEREN = `
  INSERT INTO fassung (
    id, mandant_id, vorgang_id, nr, inhalt, inhalt_sha256, abschnitt_sha256, redaktionell, vermerk,
    eingefroren_von, eingefroren_am, ziffern
  )
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;

/**
 * Saves sections of the draft; each only if it still has the version that the person saw (0: not there yet).
 */
export function abschnitteSpeichern(werk: Werk, { abschnitte }: Wirkungsdaten['abschnitte_speichern']): void {
  const { vorgang, zeile } = werk;
  werk.davor.push(async (t) => {
    for (const { buchstabe, text, version } of abschnitte) {
      const werte = [
        vorgang.id,
        vorgang.mandant_id,
        buchstabe,
        text,
        sha256(text),
        handelnde(werk),
        zeile.jetzt,
        version,
      ];
      const { rowCount } = await t.abfrage(
        `
          INSERT INTO abschnitt (vorgang_id, mandant_id, buchstabe, text, sha256, geaendert_von, geaendert_am)
          SELECT $1, $2, $3, $4, $5, $6, $7
          WHERE $8::int = 0
            OR EXISTS (SELECT 1 FROM abschnitt WHERE vorgang_id = $1 AND buchstabe = $3)
          ON CONFLICT (vorgang_id, buchstabe) DO UPDATE SET text = $4, sha256 = $5,
            version = abschnitt.version + 1, geaendert_von = $6, geaendert_am = $7
          WHERE abschnitt.version = $8`,
        werte,
      );
      if (rowCount === 0) throw abschnittVeraltet(vorgang, buchstabe);
    }
  });
}

/**
 * A draft that begins with sections and attachments made by the system in the name of a person who goes on
 * with it.
 */
export function legeEntwurfAn(
  { vorgang, zeile, davor }: Werk,
  { person, abschnitte, anlagen }: NonNullable<Beginn['entwurf']>,
): void {
  davor.push(async (t) => {
    for (const [buchstabe, text] of Object.entries(abschnitte)) {
      await t.abfrage(
        `
          INSERT INTO abschnitt (vorgang_id, mandant_id, buchstabe, text, sha256, geaendert_von, geaendert_am)
          VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [vorgang.id, vorgang.mandant_id, buchstabe, text, sha256(text), person, zeile.jetzt],
      );
    }
    for (const anlage of anlagen)
      await schreibeAnlage(
        t,
        { mandant: vorgang.mandant_id, vorgang: vorgang.id, person, jetzt: zeile.jetzt },
        anlage,
      );
  });
}

function abschnittVeraltet({ id }: Vorgangszeile, buchstabe: string): Error {
  return fehler(
    'voraussetzung_veraltet',
    `Abschnitt ${buchstabe} wurde inzwischen geändert. Bitte führen Sie Ihre Änderung mit der neuen zusammen.`,
    `Section ${buchstabe} has been changed meanwhile. Please merge your change.`,
    { abschnitt: buchstabe, adresse: `/api/vorgaenge/${id}/abschnitte/${buchstabe}` },
  );
}

/** The paper leaves the desk of its author for the first time: it gets the number that it keeps (F4). */
export async function nummerVergeben({ t, vorgang, zeile, felder }: Werk): Promise<void> {
  if (!istEntwurfsnummer(vorgang.nummer)) return;
  felder.nummer = await naechsteNummer(t, vorgang.mandant_id, 'senatsvorlage', zeile.einstellungen);
}

/** The author says that a section is done, or that it is not; an empty one cannot be. */
export function abschnittFertig(werk: Werk, { abschnitt, fertig }: Wirkungsdaten['abschnitt_fertig']): void {
  werk.davor.push(async (t) => {
    const { rowCount } = await t.abfrage(
      `
        UPDATE abschnitt
        SET fertig = $3
        WHERE vorgang_id = $1
          AND buchstabe = $2
          AND (NOT $3 OR btrim(text) <> '')`,
      [werk.vorgang.id, abschnitt, fertig],
    );
    if (rowCount === 0)
      throw fehler(
        'bedingung_nicht_erfuellt',
        `Abschnitt ${abschnitt} ist noch leer.`,
        `Section ${abschnitt} is still empty.`,
      );
  });
}

/** Title, subtitle and level stand in columns; everything else of the form is a note in the context. */
export function stammdaten(
  { felder }: Werk,
  { titel, untertitel, stufe }: Wirkungsdaten['stammdaten'],
): void {
  if (titel !== undefined) felder.titel = titel;
  if (untertitel !== undefined) felder.untertitel = untertitel;
  if (stufe !== undefined) felder.stufe = stufe;
}

/**
 * Freezes the draft as a numbered Fassung: canonical content with the hashes of its attachments, and its
 * SHA-256.
 */
export async function fassungEinfrieren(
  werk: Werk,
  { nr, redaktionell, vermerk }: Wirkungsdaten['fassung_einfrieren'],
): Promise<void> {
  const { t, vorgang, zeile, felder } = werk;
  if (nr === vorgang.fassung) return;
  const { rows } = await t.abfrage<{
    abschnitte: Record<string, string> | null;
    hashes: Record<string, string> | null;
    anlagen: object[] | null;
  }>(INHALT, [vorgang.id]);
  const inhalt = {
    titel: vorgang.titel,
    untertitel: vorgang.untertitel,
    abschnitte: rows[0]?.abschnitte ?? {},
    anlagen: rows[0]?.anlagen ?? [],
  };
  const hash = sha256(kanonisch(inhalt));
  Object.assign(felder, { fassung: nr, inhalt_sha256: hash });
  werk.davor.push(async (davor) => {
    await loescheEntfernte(davor, vorgang.id);
    await davor.abfrage(FASSUNG_EINFRIEREN, [
      neueKennung(),
      vorgang.mandant_id,
      vorgang.id,
      nr,
      JSON.stringify(inhalt),
      hash,
      JSON.stringify(rows[0]?.hashes ?? {}),
      redaktionell,
      vermerk,
      handelnde(werk),
      zeile.jetzt,
      ziffernMitArt(inhalt.abschnitte['G'] ?? '', werk),
    ]);
  });
}

/** More than a stroke or a dash: at least two words. */
const EIN_SATZ = /\p{L}{2,}\P{L}+\p{L}{2,}/u;

/** Ziffern of a section G that decide, take note or commission something. */
function ziffernMitArt(g: string, { ergebnis }: Werk): number {
  const { einbringer } = ergebnis.stand.context as unknown as Vorlagenkontext;
  return liesBeschlusstext(g, { einbringer, bezug: null }).filter(
    ({ typ, text }) => typ.length > 0 && EIN_SATZ.test(text),
  ).length;
}
