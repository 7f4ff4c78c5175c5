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

const NEUER_BERICHT = `
  INSERT INTO bericht (
    id, mandant_id, massnahme_id, jahr, zeitraum, inhalt, quelle, quelle_sha256, quelle_teil, befunde,
    geaendert_am
  )
  VALUES ($1, $2, NULL, $3, $4, $5, $6, $7, $8, $9, kogge_jetzt())`;

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
  const vorhanden = await ausQuelle(t, quelle);
  if (vorhanden) return { ...vorhanden, nummer, jahr, stand: 'vorhanden' };
  const zeitraum = dokument.aufbau === 'halbjahresbericht' ? 'halbjahr' : 'jahr';
  const { massnahme, befunde } = await ziel(t, { nummer, jahr, zeitraum }, dokument.befunde);
  const inhalt = berichtsinhaltAus(dokument, neueKennung);
  const id = neueKennung();
  await t.abfrage(NEUER_BERICHT, [
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
  ]);
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

/** The report that was read from the same place in the same file before. */
async function ausQuelle(
  t: Transaktion,
  { sha256, teil }: Berichtsquelle,
): Promise<Pick<Berichtsablage, 'bericht' | 'massnahme' | 'befunde'> | undefined> {
  const { rows } = await t.abfrage<Pick<Berichtsablage, 'bericht' | 'massnahme' | 'befunde'>>(
    `
      SELECT id AS bericht, massnahme_id AS massnahme, befunde
      FROM bericht
      WHERE quelle_sha256 = $1
        AND quelle_teil = $2`,
    [sha256, teil],
  );
  return rows[0];
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

interface Berichtszeile {
  jahr: number | null;
  massnahme_id: string | null;
  inhalt: Berichtsinhalt;
  quelle: { datei: string };
}

/** The report, locked, when it belongs to no measure yet. */
async function halteFreien(t: Transaktion, bericht: string): Promise<Berichtszeile> {
  const {
    rows: [zeile],
  } = await t.abfrage<Berichtszeile>(
    `
      SELECT jahr, massnahme_id, inhalt, quelle
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
  return zeile;
}

/**
 * Says to which measure an imported report belongs. What the register does not know yet (Kennzahlen,
 * Planwerte, Meilensteine) is added to it from the report; what it knows stays.
 */
export async function ordneZu(t: Transaktion, wer: Wer, bericht: string, massnahme: string): Promise<void> {
  const zeile = await halteFreien(t, bericht);
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
  const bekannt = new Set(register.meilensteine.map(({ id }) => id));
  return {
    inhalt: { ...bericht, kennzahlen, meilensteine },
    register: {
      leitziel: register.leitziel || bericht.leitziel,
      projektziele: register.projektziele || bericht.projektziele,
      zielgruppe: register.zielgruppe || bericht.zielgruppe,
      kennzahlen: ergaenze(register.kennzahlen, kennzahlen, jahr),
      meilensteine: [
        ...register.meilensteine,
        ...meilensteine
          .filter(({ id }) => !bekannt.has(id))
          .map(({ id, nr, name, soll }) => ({ id, nr, name, soll })),
      ],
    },
  };
}

/** Kennzahlen of the register with the Planwert of the year, where they have none; then the new ones. */
function ergaenze(
  bekannte: Massnahmeninhalt['kennzahlen'],
  berichtete: Berichtsinhalt['kennzahlen'],
  jahr: number,
): Massnahmeninhalt['kennzahlen'] {
  const mitPlan = bekannte.map((bekannt) => {
    const berichtet = berichtete.find(({ id }) => id === bekannt.id);
    return { ...bekannt, planwerte: { ...planwert(berichtet, jahr), ...bekannt.planwerte } };
  });
  const neue = berichtete
    .filter(({ id }) => !bekannte.some((bekannt) => bekannt.id === id))
    .map((k) => ({
      id: k.id,
      ebene: k.ebene,
      name: k.name,
      einheit: k.einheit,
      richtung: null,
      planwerte: planwert(k, jahr),
    }));
  return [...mitPlan, ...neue];
}

function planwert(kennzahl: { plan: string } | undefined, jahr: number): Record<string, string> {
  return kennzahl && kennzahl.plan !== '' ? { [String(jahr)]: kennzahl.plan } : {};
}
