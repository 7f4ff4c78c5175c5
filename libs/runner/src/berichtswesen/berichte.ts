import { fehler } from '#contract';
import { berichtsinhaltAus, type Bericht, type Berichtsinhalt, type Massnahmeninhalt } from '#dokumente';
import { neueKennung, type Transaktion } from '#persistence';
import { protokolliere } from '../protokollieren.js';
import { aendereMassnahme, liesMassnahme } from './massnahmen.js';

/** The file a report was read from, and which of the reports in it. */
export interface Berichtsquelle {
  datei: string;
  sha256: string;
  teil: number;
}

export interface Berichtsablage {
  bericht: string;
  nummer: string | null;
  jahr: number | null;
  massnahme: string | null;
  stand: 'neu' | 'vorhanden';
  befunde: string[];
}

interface Wer {
  mandant: string;
  person: string | null;
}

const BERICHT_DES_JAHRES = `
  SELECT 1
  FROM bericht b
  JOIN bericht n ON n.id = $2
  WHERE b.massnahme_id = $1
    AND b.jahr = n.jahr
    AND b.zeitraum = n.zeitraum`;

const ZUORDNUNG = `
  UPDATE bericht
  SET massnahme_id = $2, inhalt = $3, version = version + 1, geaendert_am = kogge_jetzt(),
    befunde = array_remove(
      array_remove(befunde, 'massnahme_fehlt'), 'massnahme_unbekannt:' || (quelle ->> 'nummer')
    )
  WHERE id = $1`;

/**
 * Keeps one report that was read from a document: with its measure when there is one, otherwise to be
 * assigned. The same file again changes nothing; a second report on the same measure and year is kept beside,
 * never over the first.
 */
export async function legeBerichtAb(
  t: Transaktion,
  wer: Wer,
  quelle: Berichtsquelle,
  dokument: Bericht,
): Promise<Berichtsablage> {
  const nummer = dokument.massnahme ?? null;
  const jahr = dokument.jahr ?? null;
  const {
    rows: [vorhanden],
  } = await t.abfrage<{ id: string; massnahme_id: string | null; befunde: string[] }>(
    `
      SELECT id, massnahme_id, befunde
      FROM bericht
      WHERE quelle_sha256 = $1
        AND quelle_teil = $2`,
    [quelle.sha256, quelle.teil],
  );
  if (vorhanden)
    return {
      bericht: vorhanden.id,
      nummer,
      jahr,
      massnahme: vorhanden.massnahme_id,
      stand: 'vorhanden',
      befunde: vorhanden.befunde,
    };
  const zeitraum = dokument.aufbau === 'halbjahresbericht' ? 'halbjahr' : 'jahr';
  const { massnahme, befunde } = await ziel(t, { nummer, jahr, zeitraum }, dokument.befunde);
  const inhalt = berichtsinhaltAus(dokument, neueKennung);
  const id = neueKennung();
  await t.abfrage(
    `
      INSERT INTO bericht (
        id, mandant_id, massnahme_id, jahr, zeitraum, inhalt, quelle, quelle_sha256, quelle_teil, befunde,
        geaendert_am
      )
      VALUES ($1, $2, NULL, $3, $4, $5, $6, $7, $8, $9, kogge_jetzt())`,
    [
      id,
      wer.mandant,
      jahr,
      zeitraum,
      JSON.stringify(inhalt),
      JSON.stringify({
        datei: quelle.datei,
        nummer,
        bezeichnung: dokument.bezeichnung ?? '',
        ressort: dokument.einbringer?.[0] ?? null,
      }),
      quelle.sha256,
      quelle.teil,
      befunde,
    ],
  );
  await protokolliere(t, {
    mandant: wer.mandant,
    akteur: wer.person ?? 'system',
    handlung: 'bericht_einlesen',
    gegenstand: { art: 'bericht', id },
    fakten: { quelleSha256: quelle.sha256, teil: quelle.teil },
    detail: { datei: quelle.datei },
  });
  if (massnahme) await ordneZu(t, wer, id, massnahme);
  return { bericht: id, nummer, jahr, massnahme, stand: 'neu', befunde };
}

/** The measure of that number, unless it has a report of that year already. */
async function ziel(
  t: Transaktion,
  { nummer, jahr, zeitraum }: { nummer: string | null; jahr: number | null; zeitraum: string },
  befunde: readonly string[],
): Promise<{ massnahme: string | null; befunde: string[] }> {
  if (jahr === null) return { massnahme: null, befunde: [...befunde, 'jahr_fehlt'] };
  const {
    rows: [m],
  } = await t.abfrage<{ id: string; belegt: boolean }>(
    `
      SELECT m.id,
        EXISTS (
          SELECT 1
          FROM bericht b
          WHERE b.massnahme_id = m.id
            AND b.jahr = $2
            AND b.zeitraum = $3
        ) AS belegt
      FROM massnahme m
      WHERE m.nummer = $1`,
    [nummer, jahr, zeitraum],
  );
  if (!m)
    return {
      massnahme: null,
      befunde: [...befunde, nummer === null ? 'massnahme_fehlt' : `massnahme_unbekannt:${nummer}`],
    };
  return m.belegt
    ? { massnahme: null, befunde: [...befunde, 'bericht_doppelt'] }
    : { massnahme: m.id, befunde: [...befunde] };
}

/**
 * Says to which measure an imported report belongs. What the register does not know yet (Kennzahlen,
 * Planwerte, Meilensteine) is added to it from the report; what it knows stays.
 */
export async function ordneZu(t: Transaktion, wer: Wer, bericht: string, massnahme: string): Promise<void> {
  const {
    rows: [zeile],
  } = await t.abfrage<{
    jahr: number | null;
    massnahme_id: string | null;
    vorgang_id: string | null;
    inhalt: Berichtsinhalt;
    quelle: { datei: string };
  }>(
    `
      SELECT jahr, massnahme_id, vorgang_id, inhalt, quelle
      FROM bericht
      WHERE id = $1
      FOR UPDATE`,
    [bericht],
  );
  if (!zeile) throw fehler('nicht_gefunden', 'Diesen Bericht gibt es nicht.', 'There is no such report.');
  if (zeile.massnahme_id !== null)
    throw fehler(
      'bedingung_nicht_erfuellt',
      'Dieser Bericht gehört schon zu einer Maßnahme.',
      'This report belongs to a measure already.',
    );
  const alt = await liesMassnahme(t, massnahme, 'FOR UPDATE');
  const { rowCount: belegt } = await t.abfrage(BERICHT_DES_JAHRES, [massnahme, bericht]);
  if (zeile.jahr === null || belegt) {
    throw fehler(
      'bedingung_nicht_erfuellt',
      zeile.jahr === null
        ? 'Der Bericht nennt kein Jahr und kann nicht zugeordnet werden.'
        : `Zu ${alt.nummer} gibt es für ${zeile.jahr} schon einen Bericht.`,
      zeile.jahr === null
        ? 'The report names no year and cannot be assigned.'
        : `${alt.nummer} has a report for ${zeile.jahr} already.`,
    );
  }
  const { inhalt, register } = verbinde(zeile.inhalt, alt.inhalt, zeile.jahr);
  await t.abfrage(ZUORDNUNG, [bericht, massnahme, JSON.stringify(inhalt)]);
  await protokolliere(t, {
    mandant: wer.mandant,
    akteur: wer.person ?? 'system',
    handlung: 'bericht_zuordnen',
    gegenstand: { art: 'bericht', id: bericht },
    fakten: { massnahme, jahr: zeile.jahr },
    detail: null,
  });
  const { id: _, version: __, inhalt: ___, ...kopf } = alt;
  await aendereMassnahme(
    t,
    { ...wer, grund: `Aus dem Bericht ${zeile.jahr} (${zeile.quelle.datei})` },
    massnahme,
    { angaben: { ...kopf, ...register }, version: null, eigeneKennungen: true },
  );
}

const gleich = (a: string, b: string) =>
  a.replace(/\s+/gu, ' ').trim().toLowerCase() === b.replace(/\s+/gu, ' ').trim().toLowerCase();

/** Kennzahlen and Meilensteine of the report take the ids of the register where the names agree. */
function verbinde(
  bericht: Berichtsinhalt,
  register: Massnahmeninhalt,
  jahr: number,
): { inhalt: Berichtsinhalt; register: Massnahmeninhalt } {
  const kennzahlen = bericht.kennzahlen.map((k) => ({
    ...k,
    id: register.kennzahlen.find((r) => r.ebene === k.ebene && gleich(r.name, k.name))?.id ?? k.id,
  }));
  const meilensteine = bericht.meilensteine.map((m) => ({
    ...m,
    id: register.meilensteine.find((r) => gleich(r.name, m.name))?.id ?? m.id,
  }));
  const bekannt = new Set([...register.kennzahlen, ...register.meilensteine].map(({ id }) => id));
  return {
    inhalt: { ...bericht, kennzahlen, meilensteine },
    register: {
      leitziel: register.leitziel || bericht.leitziel,
      projektziele: register.projektziele || bericht.projektziele,
      zielgruppe: register.zielgruppe || bericht.zielgruppe,
      kennzahlen: [
        ...register.kennzahlen.map((r) => ({
          ...r,
          planwerte: {
            ...planwert(
              kennzahlen.find(({ id }) => id === r.id),
              jahr,
            ),
            ...r.planwerte,
          },
        })),
        ...kennzahlen
          .filter(({ id }) => !bekannt.has(id))
          .map((k) => ({
            id: k.id,
            ebene: k.ebene,
            name: k.name,
            einheit: k.einheit,
            richtung: null,
            planwerte: planwert(k, jahr),
          })),
      ],
      meilensteine: [
        ...register.meilensteine,
        ...meilensteine
          .filter(({ id }) => !bekannt.has(id))
          .map(({ id, nr, name, soll }) => ({ id, nr, name, soll })),
      ],
    },
  };
}

function planwert(kennzahl: { plan: string } | undefined, jahr: number): Record<string, string> {
  return kennzahl && kennzahl.plan !== '' ? { [String(jahr)]: kennzahl.plan } : {};
}
