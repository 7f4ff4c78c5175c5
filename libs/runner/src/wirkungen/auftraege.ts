import { AUFTRAGSARTEN, BESCHLUSSERGEBNISSE, type Ziffernart } from '#contract';
import { naechsterTermin } from '#kalender';
import type { Transaktion } from '#persistence';
import type { Auftragskontext, Vorlagenkontext, Wirkungsdaten, Ziffer } from '#workflows';
import { alsSystem, SYSTEMAKTEUR } from '../personenkontext.js';
import type { Werk } from '../werk.js';

interface Fristfund {
  original?: string;
  art?: string;
  bis?: string;
  ab?: string;
  rrule?: string | null;
}

/**
 * Proposes an Auftrag for every Ziffer that asks for something, one for each of its deadlines. What was
 * proposed before is not proposed again.
 */
export function auftraegeVorschlagen(werk: Werk): void {
  werk.danach.push(async (t) => {
    const { rows } = await t.abfrage<Ziffer>(
      `
        SELECT nr, text, typ, adressat, fristen
        FROM ziffer
        WHERE vorgang_id = $1
        ORDER BY folge`,
      [werk.vorgang.id],
    );
    const beschluss = await beschlussdatum(t, werk);
    for (const ziffer of rows.filter(({ typ }) =>
      typ.some((art) => (AUFTRAGSARTEN as readonly Ziffernart[]).includes(art)),
    )) {
      const fristen = (ziffer.fristen as Fristfund[]).filter(
        ({ art }) => art !== 'stichtag' && art !== 'keine',
      );
      for (const frist of fristen.length > 0 ? fristen : [{}])
        await schlageVor(t, werk, ziffer, { ...frist, beschluss, ...termine(frist, beschluss) });
    }
  });
}

/** Civil date of the Sitzung that decided, as it was frozen with its outcome; of an Umlauf, today. */
async function beschlussdatum(t: Transaktion, { vorgang, zeile }: Werk): Promise<string> {
  const { rows } = await t.abfrage<{ datum: string | null }>(
    `
      SELECT max(beschlossen_am)::text AS datum
      FROM top
      WHERE vorgang_id = $1
        AND ergebnis = ANY ($2)`,
    [vorgang.id, BESCHLUSSERGEBNISSE],
  );
  return rows[0]?.datum ?? zeile.heute;
}

interface Termine {
  faellig: string | null;
  wiederholung: string | null;
  wiederholungBis: string | null;
}

/**
 * Of a rhythm the first date after the Beschluss is due, and its `bis` ends the chain; a rhythm without dates
 * has to be settled first.
 */
function termine(frist: Fristfund, beschluss: string): Termine {
  const { art, bis = null, ab = null, rrule = null } = frist;
  if (art !== 'wiederkehrend') return { faellig: bis ?? ab, wiederholung: null, wiederholungBis: null };
  return { faellig: ersterTermin(frist, beschluss), wiederholung: rrule, wiederholungBis: bis };
}

function ersterTermin({ bis, ab, rrule }: Fristfund, beschluss: string): string | null {
  const termin = rrule ? naechsterTermin(rrule, beschluss, ab) : ab;
  return termin && termin > beschluss && (!bis || termin <= bis) ? termin : null;
}

async function schlageVor(
  t: Transaktion,
  werk: Werk,
  ziffer: Ziffer,
  frist: Fristfund & Termine & { beschluss: string },
): Promise<void> {
  const { vorgang } = werk;
  const original = frist.original ?? '';
  const { rowCount } = await t.abfrage(
    'SELECT 1 FROM auftrag WHERE quelle_id = $1 AND ziffer_nr = $2 AND frist_original = $3',
    [vorgang.id, ziffer.nr, original],
  );
  if (rowCount) return;
  const { einbringer } = werk.ergebnis.stand.context as unknown as Vorlagenkontext;
  const { faellig, wiederholung, wiederholungBis } = frist;
  const kontext = {
    einbringer,
    gesetztAm: frist.beschluss,
    adressat: await ressortsFuer(t, ziffer.adressat),
    faellig,
    wiederholung,
    wiederholungBis,
  };
  await legeAuftragAn(t, werk, {
    kontext,
    quelle: vorgang.id,
    quelleNummer: vorgang.nummer,
    ziffer: ziffer.nr,
    text: ziffer.text,
    original,
    art: frist.art ?? 'unbestimmt',
    lauf: 1,
  });
}

interface Auftragsanlage {
  kontext: Partial<Auftragskontext>;
  quelle: string;
  quelleNummer: string;
  ziffer: string;
  text: string;
  original: string;
  art: string;
  lauf: number;
}

/** The Ressort that answers for it may be one that the actor does not see into. */
function legeAuftragAn(t: Transaktion, werk: Werk, anlage: Auftragsanlage): Promise<void> {
  return alsSystem(t, () => schreibeAuftrag(t, werk, anlage));
}

async function schreibeAuftrag(
  t: Transaktion,
  { vorgang, zeile, beginne }: Werk,
  anlage: Auftragsanlage,
): Promise<void> {
  const { vorgang: id } = await beginne(t, {
    art: 'auftrag',
    mandant: vorgang.mandant_id,
    titel: `${anlage.quelleNummer}, Ziffer ${anlage.ziffer}: ${gekuerzt(anlage.text)}`,
    stufe: vorgang.stufe,
    eingabe: anlage.kontext as Record<string, unknown>,
    akteur: SYSTEMAKTEUR,
    daten: {},
    einstellungen: zeile.einstellungen,
  });
  await t.abfrage(
    `
      INSERT INTO auftrag (
        vorgang_id, mandant_id, quelle_id, ziffer_nr, lauf, text, frist_original, frist_art, gesetzt_durch,
        faellig, gesetzt_am
      )
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'Senat', $9, $10)`,
    [
      id,
      vorgang.mandant_id,
      anlage.quelle,
      anlage.ziffer,
      anlage.lauf,
      anlage.text,
      anlage.original,
      anlage.art,
      anlage.kontext.faellig ?? null,
      anlage.kontext.gesetztAm ?? null,
    ],
  );
}

/**
 * Ressorts behind the addressees of a Ziffer: codes stay, a body is answered for by those that lead it, „alle
 * Ressorts“ are all of today.
 */
async function ressortsFuer(t: Transaktion, adressaten: readonly string[]): Promise<string[]> {
  const { rows } = await t.abfrage<{ kuerzel: string }>(
    `
      SELECT r.kuerzel
      FROM ressort r
      WHERE r.gueltig_bis IS NULL
        AND (
          r.kuerzel = ANY ($1)
          OR 'alle Ressorts' = ANY ($1)
          OR EXISTS (
            SELECT 1
            FROM gremium g
            WHERE (g.kuerzel = ANY ($1) OR g.name = ANY ($1))
              AND r.kuerzel = ANY (g.leitung)
          )
        )
      ORDER BY r.sortierung`,
    [adressaten],
  );
  return rows.map(({ kuerzel }) => kuerzel);
}

interface Vorgaenger {
  quelle: string;
  quelleNummer: string;
  ziffer: string;
  text: string;
  original: string;
  lauf: number;
  /** Civil date of the Sitzung that fulfilled it: only a later one answers what comes after. */
  gesetztAm: string;
}

/** The Auftrag `$1` as what another run of it is made of. */
const VORGAENGER = `
  SELECT a.quelle_id AS quelle, q.nummer AS "quelleNummer", a.ziffer_nr AS ziffer, a.text,
    a.frist_original AS original,
    (
      SELECT max(l.lauf)
      FROM auftrag l
      WHERE l.quelle_id = a.quelle_id
        AND l.ziffer_nr = a.ziffer_nr
        AND l.frist_original IS NOT DISTINCT FROM a.frist_original
    ) AS lauf,
    coalesce(
      kogge_beschlossen_am(a.vorlage_id), a.erfuellt_am, a.gesetzt_am, kogge_heute()
    )::text AS "gesetztAm"
  FROM auftrag a
  JOIN vorgang q ON q.id = a.quelle_id
  WHERE a.vorgang_id = $1`;

/** The next term of a recurring Auftrag. */
export function naechsterAuftrag(werk: Werk, { faellig, kontext }: Wirkungsdaten['naechster_auftrag']): void {
  werk.danach.push(async (t) => {
    const { rows } = await alsSystem(t, () => t.abfrage<Vorgaenger>(VORGAENGER, [werk.vorgang.id]));
    if (!rows[0]) return;
    const { einbringer, adressat, massgeblich, wiederholung, wiederholungBis } = kontext;
    await weitererLauf(t, werk, rows[0], {
      einbringer,
      adressat,
      massgeblich,
      wiederholung,
      wiederholungBis,
      rhythmusAb: kontext.rhythmusAb ?? kontext.ersteFrist ?? kontext.faellig,
      gesetztAm: rows[0].gesetztAm,
      faellig,
    });
  });
}

/** Fulfilled Aufträge whose decision is gone: the paper was decided anew and rejected, or withdrawn. */
const ERFUELLT_DURCH = `
  SELECT v.id, v.stand -> 'context' AS kontext
  FROM auftrag a
  JOIN vorgang v ON v.id = a.vorgang_id
  WHERE a.vorlage_id = $1
    AND a.gesetzt_am IS NOT NULL
    AND v.zustand IN ('erfuellt', 'erfuelltVerspaetet')
  ORDER BY v.id`;

/**
 * What had fulfilled them is undone: each is proposed again to the Senatskanzlei, with the date that it had.
 * The ended Vorgang stays as it is.
 */
export function schlageErneutVor(werk: Werk): void {
  werk.danach.push((t) =>
    alsSystem(t, async () => {
      const { rows } = await t.abfrage<{ id: string; kontext: Auftragskontext }>(ERFUELLT_DURCH, [
        werk.vorgang.id,
      ]);
      for (const { id, kontext } of rows) {
        const [alt] = (await t.abfrage<Vorgaenger>(VORGAENGER, [id])).rows;
        if (!alt) continue;
        const { einbringer, adressat, massgeblich, gesetztAm, faellig } = kontext;
        await weitererLauf(t, werk, alt, { einbringer, adressat, massgeblich, gesetztAm, faellig });
      }
    }),
  );
}

function weitererLauf(
  t: Transaktion,
  werk: Werk,
  { gesetztAm: _, ...alt }: Vorgaenger,
  kontext: Partial<Auftragskontext>,
): Promise<void> {
  const art = kontext.wiederholung ? 'wiederkehrend' : 'datum';
  return legeAuftragAn(t, werk, { ...alt, kontext, art, lauf: alt.lauf + 1 });
}

function gekuerzt(text: string): string {
  const einzeilig = text.replace(/\s+/gu, ' ').trim();
  return einzeilig.length <= 160 ? einzeilig : `${einzeilig.slice(0, 159)}…`;
}
