import type { Datenbank, Transaktion } from '#persistence';
import { kopfzeile } from './ablage.js';
import type { Kopf } from './kopf.js';

export const EXPORTFORMAT = 'kogge-pruefpfad-1';

export interface Exportwunsch {
  /** Kuerzel of one Mandant; otherwise all. */
  mandant?: string;
  /** Last record; otherwise all. */
  bis?: number;
  /** Records so far, after each page. */
  fortschritt?(eintraege: number): void;
}

interface Pfadzeile {
  seq: number;
  zeit: string;
  eintrag: object;
  spalten: object;
  vorher: string;
  hash: string;
  salz: string | null;
  detail: object | null;
}
interface Siegelzeile {
  nr: number;
  bis_seq: number;
  kopf: string;
  signaturen: Record<string, string>;
}

const SEITE = 1000;
const ALLE = Number.MAX_SAFE_INTEGER;

/**
 * One page: a range of numbers, not a LIMIT, which PostgreSQL without statistics answers by sorting all that
 * is left. Milliseconds as they were hashed; a time that has more digits than that was not written by Kogge
 * and is shown with all of them.
 */
const PFAD = `
  SELECT p.seq,
    to_char(
      p.zeit AT TIME ZONE 'UTC',
      CASE
        WHEN date_trunc('milliseconds', p.zeit) = p.zeit THEN 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'
        ELSE 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'
      END
    ) AS zeit,
    p.eintrag,
    json_build_object(
      'akteur', p.akteur, 'vertritt', p.vertritt, 'handlung', p.handlung, 'gegenstandArt', p.gegenstand_art,
      'gegenstandId', p.gegenstand_id, 'vorgang', p.vorgang_id, 'vorgangVersion', p.vorgang_version,
      'eintragSha256', p.eintrag_sha256, 'detailHmac', p.detail_hmac
    ) AS spalten,
    p.vorher, p.hash, encode(d.salz, 'hex') AS salz, d.detail
  FROM pruefpfad p
  LEFT JOIN pruefpfad_detail d ON d.mandant_id = p.mandant_id
    AND d.seq = p.seq
    AND d.seq > $2
    AND d.seq <= $3
  WHERE p.mandant_id = $1
    AND p.seq > $2
    AND p.seq <= $3
  ORDER BY p.seq`;

/**
 * The audit trail as lines of JSON: for each Mandant its records in order, each head after the last record it
 * covers. Needs the memory of one page.
 */
export async function* exportzeilen(datenbank: Datenbank, wunsch: Exportwunsch = {}): AsyncGenerator<string> {
  const { rows: mandanten } = await datenbank.uebergreifend((t) =>
    t.abfrage<{ id: string; kuerzel: string; jetzt: Date }>(
      `
        SELECT id, kuerzel, clock_timestamp() AS jetzt
        FROM mandant
        WHERE $1::text IS NULL
          OR kuerzel = $1
        ORDER BY kuerzel`,
      [wunsch.mandant ?? null],
    ),
  );
  const gesamt = { eintraege: 0, koepfe: 0 };
  yield JSON.stringify({
    art: 'export',
    format: EXPORTFORMAT,
    erstellt: mandanten[0]?.jetzt.toISOString() ?? null,
  });
  for (const { id, kuerzel } of mandanten) {
    yield JSON.stringify({ art: 'mandant', mandant: id, kuerzel });
    for await (const seite of seiten(datenbank, id, wunsch.bis ?? ALLE)) {
      gesamt.eintraege += seite.eintraege;
      gesamt.koepfe += seite.koepfe;
      yield* seite.zeilen;
      wunsch.fortschritt?.(gesamt.eintraege);
    }
  }
  yield JSON.stringify({ art: 'ende', mandanten: mandanten.length, ...gesamt });
}

interface Seite {
  eintraege: number;
  koepfe: number;
  zeilen: string[];
}

/**
 * Pages in transactions of their own: the trail only grows, so they fit together, and a slow disk holds up
 * nobody.
 */
async function* seiten(datenbank: Datenbank, mandant: string, wunschBis: number): AsyncGenerator<Seite> {
  const im = <T>(arbeit: (t: Transaktion) => Promise<T>) =>
    datenbank.transaktion({ mandant, person: null, subjekte: ['system'] }, arbeit);
  const stand = await im((t) => standVon(t, mandant, wunschBis));
  let nr = 0;
  for (let seq = 0, letzte = false; !letzte;) {
    const bis = Math.min(seq + SEITE, stand.letzter);
    const seite = await im(async (t) => {
      const { rows: pfad } = await t.abfrage<Pfadzeile>(PFAD, [mandant, seq, bis]);
      const naechster = bis < stand.letzter ? await nach(t, mandant, bis) : null;
      const grenze = naechster === null && wunschBis === ALLE ? stand.bisKopf : bis;
      const { rows: koepfe } = await t.abfrage<Siegelzeile>(
        `
          SELECT nr, bis_seq, kopf, signaturen
          FROM siegel
          WHERE mandant_id = $1
            AND nr > $2
            AND nr <= $3
            AND bis_seq <= $4
          ORDER BY nr`,
        [mandant, nr, stand.nr, grenze],
      );
      return { pfad, koepfe, naechster };
    });
    yield {
      eintraege: seite.pfad.length,
      koepfe: seite.koepfe.length,
      zeilen: verschraenkt(seite.pfad, seite.koepfe),
    };
    letzte = seite.naechster === null;
    seq = (seite.naechster ?? 1) - 1;
    nr = seite.koepfe.at(-1)?.nr ?? nr;
  }
  yield {
    eintraege: 0,
    koepfe: 0,
    zeilen: [JSON.stringify({ art: 'stand', seq: stand.seq, hash: stand.hash })],
  };
}

/** Where the next page begins: behind a gap that somebody has cut, if there is one. */
async function nach(t: Transaktion, mandant: string, seq: number): Promise<number | null> {
  const {
    rows: [zeile],
  } = await t.abfrage<{ seq: number | null }>(
    'SELECT min(seq) AS seq FROM pruefpfad WHERE mandant_id = $1 AND seq > $2',
    [mandant, seq],
  );
  return zeile?.seq ?? null;
}

interface Stand {
  seq: number;
  hash: string;
  letzter: number;
  nr: number;
  bisKopf: number;
}

/**
 * Where the export ends. Heads are read first: one that is made meanwhile covers records that are not
 * exported.
 */
async function standVon(t: Transaktion, mandant: string, bis: number): Promise<Stand> {
  const {
    rows: [siegel],
  } = await t.abfrage<Pick<Stand, 'nr' | 'bisKopf'>>(
    `
      SELECT coalesce(max(nr), 0) AS nr, coalesce(max(bis_seq), 0) AS "bisKopf"
      FROM siegel
      WHERE mandant_id = $1`,
    [mandant],
  );
  const {
    rows: [ende],
  } = await t.abfrage<Pick<Stand, 'seq' | 'hash' | 'letzter'>>(
    `
      SELECT coalesce(k.seq, 0) AS seq, coalesce(k.hash, '') AS hash,
        coalesce((SELECT max(seq) FROM pruefpfad WHERE mandant_id = $1), 0) AS letzter
      FROM (VALUES ($1::uuid)) m(id)
      LEFT JOIN pruefpfad_kopf k ON k.mandant_id = m.id`,
    [mandant],
  );
  const stand = {
    ...(siegel as Pick<Stand, 'nr' | 'bisKopf'>),
    ...(ende as Pick<Stand, 'seq' | 'hash' | 'letzter'>),
  };
  if (bis >= stand.seq) return stand;
  const {
    rows: [letzter],
  } = await t.abfrage<{ hash: string }>('SELECT hash FROM pruefpfad WHERE mandant_id = $1 AND seq = $2', [
    mandant,
    bis,
  ]);
  return { ...stand, seq: bis, hash: letzter?.hash ?? '', letzter: bis };
}

function verschraenkt(pfad: readonly Pfadzeile[], koepfe: readonly Siegelzeile[]): string[] {
  const zeilen: string[] = [];
  const warten = [...koepfe];
  const koepfeBis = (seq: number) => {
    while (warten[0] && warten[0].bis_seq <= seq) zeilen.push(alsZeile(warten.shift() as Siegelzeile));
  };
  for (const { salz, detail, ...eintrag } of pfad) {
    koepfeBis(eintrag.seq - 1);
    zeilen.push(JSON.stringify({ art: 'eintrag', ...eintrag, ...(salz === null ? {} : { salz, detail }) }));
  }
  koepfeBis(ALLE);
  return zeilen;
}

const alsZeile = ({ kopf, signaturen }: Siegelzeile): string =>
  kopfzeile({ kopf: JSON.parse(kopf) as Kopf, signaturen });
