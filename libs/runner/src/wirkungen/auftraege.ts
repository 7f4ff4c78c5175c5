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
        await schlageVor(t, werk, ziffer, { ...frist, ...termine(frist, beschluss) });
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
  frist: Fristfund & Termine,
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
        faellig
      )
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'Senat', $9)`,
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

/** The next term of a recurring Auftrag. */
export function naechsterAuftrag(werk: Werk, { faellig, kontext }: Wirkungsdaten['naechster_auftrag']): void {
  werk.danach.push(async (t) => {
    const { rows } = await t.abfrage<{
      quelle_id: string;
      nummer: string;
      ziffer_nr: string;
      text: string;
      frist_original: string;
      lauf: number;
    }>(
      `
        SELECT a.quelle_id, q.nummer, a.ziffer_nr, a.text, a.frist_original, a.lauf
        FROM auftrag a
        JOIN vorgang q ON q.id = a.quelle_id
        WHERE a.vorgang_id = $1`,
      [werk.vorgang.id],
    );
    const alt = rows[0];
    if (!alt) return;
    await legeAuftragAn(t, werk, {
      kontext: {
        einbringer: kontext.einbringer,
        adressat: kontext.adressat,
        massgeblich: kontext.massgeblich,
        wiederholung: kontext.wiederholung,
        wiederholungBis: kontext.wiederholungBis,
        faellig,
      },
      quelle: alt.quelle_id,
      quelleNummer: alt.nummer,
      ziffer: alt.ziffer_nr,
      text: alt.text,
      original: alt.frist_original,
      art: 'wiederkehrend',
      lauf: alt.lauf + 1,
    });
  });
}

function gekuerzt(text: string): string {
  const einzeilig = text.replace(/\s+/gu, ' ').trim();
  return einzeilig.length <= 160 ? einzeilig : `${einzeilig.slice(0, 159)}…`;
}
