import type pg from 'pg';
import { nachrichtenart } from '#contract';
import { sha256 } from '#engine';
import type { Datei } from '#runner';
import { nachrichtenEinfuegen } from '#persistence';
import { berichtszuege, type Saatzug } from './berichte.js';
import { Demokalender } from './kalender.js';
import { richteEin, richteVertretungenEin } from './einrichten.js';
import { einPdf } from './beleg.js';
import type { Nachschlag, Zug } from './papier.js';
import { inhaberVon } from './personen.js';
import { PAPIERE } from './papiere.js';
import { termine, type Termin } from './route.js';
import { Saatlauf } from './saatlauf.js';
import { sitzungszuege } from './sitzungstage.js';
import { klient } from '../klient.js';

export interface Saatergebnis {
  personen: number;
  sitzungen: number;
  vorgaenge: number;
  schritte: number;
}

export interface Saatwunsch {
  /** The day around which the demo lies. */
  jetzt?: Date;
  /** Without deputies and without Vorgaenge: a story of its own begins here. */
  nurOrganisation?: boolean;
}

/** Sows the demo organisation and its Vorgaenge into an empty database, in one transaction. */
export async function saeeDemo(
  migrationsUrl: string,
  { issuer, ...wunsch }: Saatwunsch & { issuer: string },
): Promise<Saatergebnis> {
  const client = klient({
    connectionString: migrationsUrl,
    options: '-c TimeZone=UTC',
    application_name: 'kogge_demo',
  });
  await client.connect();
  try {
    await client.query('BEGIN');
    const ergebnis = await saee(client, issuer, wunsch);
    await client.query('COMMIT');
    return ergebnis;
  } finally {
    await client.end();
  }
}

/** The same inside a transaction of the migrator that is already open. */
export async function saee(
  client: pg.Client,
  issuer: string,
  { jetzt = new Date(), nurOrganisation = false }: Saatwunsch = {},
): Promise<Saatergebnis> {
  const k = new Demokalender(jetzt);
  await richteEin(client, k, issuer);
  if (!nurOrganisation) {
    await richteVertretungenEin(client, k);
    await spiele(client, k);
  }
  return zaehle(client);
}

/** Plays all papers and reports in the order of their dates, so that the audit trail runs forward. */
async function spiele(client: pg.Client, k: Demokalender): Promise<void> {
  const lauf = new Saatlauf(client);
  const vorgaenge = new Map<string, string>();
  const papierzuege = PAPIERE.flatMap((papier) => termine(papier, k)).map((zug): Saatzug => ({
    wann: zug.wann,
    was: `„${zug.papier.name}“, ${zug.schritt} durch ${zug.wer}`,
    tu: () => mache(lauf, zug, { vorgaenge, k }),
  }));
  for (const { wann, was, tu } of [...sitzungszuege(k), ...papierzuege, ...berichtszuege(k)].sort(
    (a, b) => a.wann.getTime() - b.wann.getTime(),
  )) {
    try {
      await lauf.fristenBis(wann);
      await tu(lauf);
    } catch (grund) {
      throw new Error(`Demo, ${was} am ${wann.toISOString()}: ${(grund as Error).message}`, { cause: grund });
    }
  }
  await lauf.fristenBis(k.jetzt);
  await lauf.beende();
  await verschicke(client);
}

async function mache(
  lauf: Saatlauf,
  zug: Termin,
  { vorgaenge, k }: { vorgaenge: Map<string, string>; k: Demokalender },
): Promise<void> {
  const { papier, wann, wer, schritt } = zug;
  if (schritt === 'anlegen') {
    const { titel, untertitel = null, stufe = 'offen', ff, mit = [] } = papier;
    vorgaenge.set(
      papier.name,
      await lauf.beginne(wann, wer, {
        titel,
        untertitel,
        stufe,
        eingabe: { federfuehrung: ff, einbringer: [ff, ...mit], mitwirkende: [inhaberVon(wer).id] },
        daten: { titel },
      }),
    );
    return;
  }
  const eigener = gefunden(vorgaenge, papier.name);
  const vorgang =
    zug.auftrag === undefined
      ? eigener
      : await lauf.finde(
          wann,
          'SELECT vorgang_id AS id FROM auftrag WHERE quelle_id = $1 AND ziffer_nr = $2',
          [eigener, zug.auftrag],
        );
  const nachschlag = nachschlagFuer(lauf, wann, { vorgaenge, k, eigener, vorgang });
  const datei = mitDatei(zug.datei);
  const daten = typeof zug.daten === 'function' ? await zug.daten(nachschlag) : (zug.daten ?? {});
  await lauf.schritt(wann, wer, { vorgang, schritt, daten: { ...daten, ...datei.daten }, ...datei.mit });
}

interface Nachschlagsort {
  vorgaenge: Map<string, string>;
  k: Demokalender;
  eigener: string;
  vorgang: string;
}

function nachschlagFuer(
  lauf: Saatlauf,
  wann: Date,
  { vorgaenge, k, eigener, vorgang }: Nachschlagsort,
): Nachschlag {
  return {
    kalender: k,
    papier: (name) => gefunden(vorgaenge, name),
    massgabe: (ressort) =>
      lauf.finde(
        wann,
        `
          SELECT id
          FROM massgabe
          WHERE vorgang_id = $1
            AND ressort = $2
            AND stand IN ('offen', 'umgesetzt')`,
        [eigener, ressort],
      ),
    anlage: () => lauf.finde(wann, 'SELECT id FROM anlage WHERE vorgang_id = $1', [vorgang]),
  };
}

/** A file as a Schritt takes it: what the form says of it, and its bytes. */
function mitDatei(datei: Zug['datei']): { daten: object; mit: { datei?: Datei } } {
  if (!datei) return { daten: {}, mit: {} };
  const inhalt = einPdf(datei.zeilen);
  const hash = sha256(inhalt);
  return {
    daten: { name: datei.name, sha256: hash },
    mit: { datei: { sha256: hash, typ: 'application/pdf', inhalt } },
  };
}

function gefunden(vorgaenge: Map<string, string>, name: string): string {
  const id = vorgaenge.get(name);
  if (!id) throw new Error(`Die Vorlage „${name}“ gibt es noch nicht.`);
  return id;
}

const jeArt = (eskalation: string, erinnerung: string) =>
  `CASE WHEN f.art LIKE '+%' THEN '${eskalation}' ELSE '${erinnerung}' END`;

const GESCHRIEBEN = nachrichtenEinfuegen(
  {
    mandant_id: 'f.mandant_id',
    empfaenger_id: 'wer.person_id',
    stelle: 'f.stelle',
    vertritt_id: 'wer.vertritt_id',
    vorgang_id: 'f.vorgang_id',
    erinnerung_id: 'f.id',
    art: jeArt('eskalation', 'erinnerung'),
    gruppe: jeArt(nachrichtenart('eskalation').gruppe, nachrichtenart('erinnerung').gruppe),
    schluessel: "'erinnerung:' || f.id",
    daten: "jsonb_build_object('abstand', f.art::int, 'termin', r.datum, 'frist', r.name)",
    erstellt_am: 'f.faellig_ab',
    faellig_ab: 'f.faellig_ab',
  },
  `
    FROM fertig f
    JOIN frist r ON r.id = f.frist_id, inhaber(f.mandant_id, f.stelle, f.datum) wer`,
);

/** What lies behind us has been sent: the first start does not send letters of two months. */
async function verschicke(client: pg.Client): Promise<void> {
  await client.query(`
    WITH fertig AS (
      UPDATE erinnerung
      SET stand = 'uebergeben', uebergeben_am = faellig_ab
      WHERE stand = 'geplant'
        AND faellig_ab <= clock_timestamp()
      RETURNING *
    )${GESCHRIEBEN}`);
  await client.query(`
    UPDATE nachricht
    SET stand = 'gesendet', versuche = 1, gesendet_am = faellig_ab + interval '20 seconds',
      gelesen_am = CASE
        WHEN faellig_ab < clock_timestamp() - interval '4 days' THEN faellig_ab + interval '2 hours'
      END
    WHERE stand = 'wartet'`);
}

async function zaehle(client: pg.Client): Promise<Saatergebnis> {
  const { rows } = await client.query<Saatergebnis>(`
    SELECT (SELECT count(*)::int FROM person) AS personen, (SELECT count(*)::int FROM sitzung) AS sitzungen,
      (SELECT count(*)::int FROM vorgang) AS vorgaenge, (SELECT count(*)::int FROM pruefpfad) AS schritte`);
  return rows[0] as Saatergebnis;
}
