import { fehler } from '#contract';
import { liesBeschlusstext } from '#dokumente';
import { neueKennung, type Transaktion } from '#persistence';
import type { Vorlagenkontext, Wirkungsdaten, Ziffer } from '#workflows';
import { handelnde, type Werk } from '../werk.js';

const KOMMENDE_SITZUNG = `
  SELECT 1
  FROM sitzung
  WHERE id = $1
    AND stand IN ('geplant', 'eingeladen', 'offen')
  FOR NO KEY UPDATE`;

const FREIE_NUMMER = `
  SELECT NOT EXISTS (
    SELECT 1
    FROM top
    WHERE sitzung_id = $1
      AND teil = $2
      AND nummer = $3
      AND vorgang_id <> $4
  ) AS frei,
    (SELECT coalesce(max(nummer), 0) + 1 FROM top WHERE sitzung_id = $1 AND teil = $2) AS naechste`;

const TOP_ANLEGEN = `
  INSERT INTO top (id, mandant_id, sitzung_id, vorgang_id, teil, nummer)
  VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT ON CONSTRAINT top_einmal DO UPDATE SET ergebnis = NULL, anwesend = NULL, stimmen = NULL,
    vermerk = NULL, entschieden_am = NULL`;

/** Puts the paper on the agenda of its Sitzung; without a wish it gets the next number of the part. */
export async function topAnlegen(
  { t, vorgang, ergebnis, davor }: Werk,
  { teil, nummer }: Wirkungsdaten['top_anlegen'],
): Promise<void> {
  const sitzung = ergebnis.stand.context['sitzung'];
  // Locked before the Vorgang, as closing and moving a Sitzung do: two of them never wait for each other.
  // Counted only with the lock in hand.
  const { rowCount } = await t.abfrage(KOMMENDE_SITZUNG, [sitzung]);
  if (rowCount === 0)
    throw fehler(
      'bedingung_nicht_erfuellt',
      'Diese Sitzung ist abgeschlossen oder entfällt.',
      'This meeting is closed or cancelled.',
    );
  const { rows } = await t.abfrage<{ frei: boolean; naechste: number }>(FREIE_NUMMER, [
    sitzung,
    teil,
    nummer ?? null,
    vorgang.id,
  ]);
  const stelle = rows[0] as { frei: boolean; naechste: number };
  if (!stelle.frei)
    throw fehler(
      'bedingung_nicht_erfuellt',
      `Der TOP ${nummer} ist schon belegt.`,
      `Item ${nummer} is already taken.`,
    );
  davor.push((spaeter) =>
    spaeter.abfrage(TOP_ANLEGEN, [
      neueKennung(),
      vorgang.mandant_id,
      sitzung,
      vorgang.id,
      teil,
      nummer ?? stelle.naechste,
    ]),
  );
}

/** Records the outcome at the TOP of the Sitzung in which it was called. */
export function topErgebnis(
  { vorgang, zeile, davor }: Werk,
  { ergebnis, anwesend, ja, nein, enthaltung, stimmePraesident, vermerk }: Wirkungsdaten['top_ergebnis'],
): void {
  const gezaehlt = [ja, nein, enthaltung].some((zahl) => zahl !== undefined);
  const stimmen = !gezaehlt
    ? null
    : JSON.stringify({
        ja: ja ?? 0,
        nein: nein ?? 0,
        enthaltung: enthaltung ?? 0,
        ...(stimmePraesident ? { stimmePraesident } : {}),
      });
  davor.push((t) =>
    t.abfrage(
      `
        UPDATE top
        SET ergebnis = $3, anwesend = $4, stimmen = $5, vermerk = $6, entschieden_am = $7,
          beschlossen_am = (SELECT s.datum FROM sitzung s WHERE s.id = $2)
        WHERE vorgang_id = $1
          AND sitzung_id = $2`,
      [vorgang.id, vorgang.sitzung_id, ergebnis, anwesend ?? null, stimmen, vermerk ?? null, zeile.jetzt],
    ),
  );
}

/**
 * The Ziffern of the Beschluss: as given, or read out of section G of the Fassung. Only G creates
 * obligations.
 */
export function ziffern(werk: Werk, { ziffern: gegeben }: Wirkungsdaten['ziffern']): void {
  const { vorgang, davor } = werk;
  if (!gegeben && werk.schritt.type === 'ausfertigen') return;
  davor.push(async (t) => {
    const zeilen = gegeben
      ? ergaenzt(gegeben, werk, await grundlage(t, werk))
      : ausAbschnittG(werk, await grundlage(t, werk));
    for (const [folge, { nr, text, typ, adressat, fristen }] of zeilen.entries()) {
      await t.abfrage(
        `
          INSERT INTO ziffer (id, mandant_id, vorgang_id, nr, folge, text, typ, adressat, fristen)
          VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
          ON CONFLICT ON CONSTRAINT ziffer_nr DO UPDATE SET folge = $5, text = $6, typ = $7, adressat = $8,
            fristen = $9`,
        [
          neueKennung(),
          vorgang.mandant_id,
          vorgang.id,
          nr,
          folge,
          text,
          typ,
          adressat,
          JSON.stringify(fristen),
        ],
      );
    }
  });
}

interface Grundlage {
  g: string | null;
  datum: string | null;
}

/** Section G of the Fassung, and the day from which its deadlines count. */
async function grundlage(t: Transaktion, { vorgang }: Werk): Promise<Grundlage> {
  const { rows } = await t.abfrage<Grundlage>(
    `
      SELECT f.inhalt #>> '{abschnitte,G}' AS g,
        (
          SELECT p.beschlossen_am::text
          FROM top p
          WHERE p.vorgang_id = f.vorgang_id
            AND p.sitzung_id = $3
        ) AS datum
      FROM fassung f
      WHERE f.vorgang_id = $1
        AND f.nr = $2`,
    [vorgang.id, vorgang.fassung, vorgang.sitzung_id],
  );
  return rows[0] ?? { g: null, datum: null };
}

function lies(text: string, { ergebnis }: Werk, { datum }: Grundlage): Ziffer[] {
  const { einbringer } = ergebnis.stand.context as unknown as Vorlagenkontext;
  return liesBeschlusstext(text, { einbringer, bezug: datum }).map((z) => ({ ...z, nr: String(z.nr) }));
}

const ausAbschnittG = (werk: Werk, basis: Grundlage): Ziffer[] => lies(basis.g ?? '', werk, basis);

/**
 * Whoever changes the wording need not say again what it says: addressee, kind and deadlines that are left
 * out are read from it.
 */
function ergaenzt(gegeben: readonly Ziffer[], werk: Werk, basis: Grundlage): Ziffer[] {
  const sonst = <T>(eigene: readonly T[], gelesene: readonly T[]): T[] => [
    ...(eigene.length > 0 ? eigene : gelesene),
  ];
  return gegeben.map((ziffer) => {
    const gelesen = lies(`1. ${ziffer.text}`, werk, basis);
    return {
      ...ziffer,
      typ: sonst(
        ziffer.typ,
        gelesen.flatMap(({ typ }) => typ),
      ),
      adressat: sonst(
        ziffer.adressat,
        gelesen.flatMap(({ adressat }) => adressat),
      ),
      fristen: sonst(
        ziffer.fristen,
        gelesen.flatMap(({ fristen }) => fristen),
      ),
    };
  });
}

/**
 * The decision on publication with its legal ground; publishing itself is a later step outside the procedure.
 */
export function veroeffentlichung(
  werk: Werk,
  { stand, paragraf, grund, schwaerzungen }: Wirkungsdaten['veroeffentlichung'],
): void {
  werk.davor.push((t) =>
    t.abfrage(
      `
        INSERT INTO veroeffentlichung (
          vorgang_id, mandant_id, stand, paragraf, grund, schwaerzungen, entschieden_von, entschieden_am
        )
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        ON CONFLICT (vorgang_id) DO UPDATE SET stand = $3, paragraf = $4, grund = $5, schwaerzungen = $6,
          entschieden_von = $7, entschieden_am = $8`,
      [
        werk.vorgang.id,
        werk.vorgang.mandant_id,
        stand,
        paragraf ?? null,
        grund ?? null,
        schwaerzungen ?? null,
        handelnde(werk),
        werk.zeile.jetzt,
      ],
    ),
  );
}
