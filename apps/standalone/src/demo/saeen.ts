import pg from 'pg';
import { Demokalender } from './kalender.js';
import { richteEin } from './einrichten.js';
import { MANDANT } from './organisation.js';
import type { Nachschlag } from './papier.js';
import { inhaberVon } from './personen.js';
import { PAPIERE } from './papiere.js';
import { termine, type Termin } from './route.js';
import { Saatlauf } from './saatlauf.js';

export interface Saatergebnis {
  personen: number;
  sitzungen: number;
  vorgaenge: number;
  schritte: number;
}

/** Sows the demo organisation and its Vorgaenge into an empty database, in one transaction. */
export async function saeeDemo(migrationsUrl: string, { issuer, jetzt = new Date(), nurOrganisation = false }: { issuer: string; jetzt?: Date; nurOrganisation?: boolean }): Promise<Saatergebnis> {
  const client = new pg.Client({ connectionString: migrationsUrl, options: '-c TimeZone=UTC', application_name: 'kogge_demo' });
  await client.connect();
  try {
    await client.query('BEGIN');
    const k = new Demokalender(jetzt);
    await richteEin(client, k, issuer);
    if (!nurOrganisation) await spiele(client, k);
    await client.query('COMMIT');
    return await zaehle(client);
  } finally {
    await client.end();
  }
}

/** Plays all papers in the order of their dates, so that the audit trail runs forward. */
async function spiele(client: pg.Client, k: Demokalender): Promise<void> {
  const lauf = new Saatlauf(client);
  const vorgaenge = new Map<string, string>();
  const zuege = PAPIERE.flatMap((papier) => termine(papier, k)).sort((a, b) => a.wann.getTime() - b.wann.getTime());
  for (const zug of zuege) {
    try {
      await lauf.fristenBis(zug.wann);
      await mache(lauf, zug, { vorgaenge, k });
    } catch (grund) {
      throw new Error(`Demo, „${zug.papier.name}“, ${zug.schritt} durch ${zug.wer} am ${zug.wann.toISOString()}: ${(grund as Error).message}`, { cause: grund });
    }
  }
  await lauf.fristenBis(k.jetzt);
  await lauf.beende();
  // Minutes of the latest Sitzung are still being written; the earlier ones are closed.
  await client.query(`UPDATE sitzung SET stand = 'abgeschlossen', version = version + 1 WHERE mandant_id = $1 AND datum < $2`, [MANDANT.id, k.sitzung(-1).datum]);
}

async function mache(lauf: Saatlauf, zug: Termin, { vorgaenge, k }: { vorgaenge: Map<string, string>; k: Demokalender }): Promise<void> {
  const { papier, wann, wer, schritt } = zug;
  if (schritt === 'anlegen') {
    const { titel, untertitel = null, stufe = 'offen', ff, mit = [] } = papier;
    vorgaenge.set(papier.name, await lauf.beginne(wann, wer, { titel, untertitel, stufe, eingabe: { federfuehrung: ff, einbringer: [ff, ...mit], mitwirkende: [inhaberVon(wer).id] }, daten: { titel } }));
    return;
  }
  const eigener = gefunden(vorgaenge, papier.name);
  const nachschlag: Nachschlag = { kalender: k, papier: (name) => gefunden(vorgaenge, name), massgabe: (ressort) => eine(lauf, `SELECT id FROM massgabe WHERE vorgang_id = $1 AND ressort = $2 AND stand = 'offen'`, [eigener, ressort]) };
  const vorgang = zug.auftrag === undefined ? eigener : await eine(lauf, 'SELECT vorgang_id AS id FROM auftrag WHERE quelle_id = $1 AND ziffer_nr = $2', [eigener, zug.auftrag]);
  const daten = typeof zug.daten === 'function' ? await zug.daten(nachschlag) : (zug.daten ?? {});
  await lauf.schritt(wann, wer, { vorgang, schritt, daten });
}

function gefunden(vorgaenge: Map<string, string>, name: string): string {
  const id = vorgaenge.get(name);
  if (!id) throw new Error(`Die Vorlage „${name}“ gibt es noch nicht.`);
  return id;
}

async function eine(lauf: Saatlauf, anweisung: string, werte: string[]): Promise<string> {
  const { rows } = await lauf.transaktion.abfrage<{ id: string }>(anweisung, werte);
  if (!rows[0]) throw new Error(`Nichts gefunden: ${anweisung} ${werte.join(', ')}`);
  return rows[0].id;
}

async function zaehle(client: pg.Client): Promise<Saatergebnis> {
  const { rows } = await client.query<Saatergebnis>(
    `SELECT (SELECT count(*)::int FROM person) AS personen, (SELECT count(*)::int FROM sitzung) AS sitzungen, (SELECT count(*)::int FROM vorgang) AS vorgaenge, (SELECT count(*)::int FROM pruefpfad) AS schritte`);
  return rows[0] as Saatergebnis;
}
