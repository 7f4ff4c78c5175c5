import { fehler, type Massnahmenstand } from '#contract';
import type { Massnahmeninhalt } from '#dokumente';
import { kanonisch, sha256 } from '#engine';
import { neueKennung, type Transaktion } from '#persistence';
import { protokolliere } from '../protokollieren.js';
import { gibBerichteWeiter } from './hauswechsel.js';

/** A measure as people enter it; ids of Kennzahlen and Meilensteine are absent while they are new. */
export interface Massnahmenangaben extends Omit<Massnahmeninhalt, 'kennzahlen' | 'meilensteine'> {
  nummer: string;
  titel: string;
  handlungsfeld: number | null;
  ressort: string;
  einheit: string;
  stand: Massnahmenstand;
  kennzahlen: readonly (Omit<Massnahmeninhalt['kennzahlen'][number], 'id'> & { id?: string | undefined })[];
  meilensteine: readonly (Omit<Massnahmeninhalt['meilensteine'][number], 'id'> & {
    id?: string | undefined;
  })[];
}

export interface Massnahmenzeile {
  id: string;
  nummer: string;
  titel: string;
  handlungsfeld: number | null;
  ressort: string;
  einheit: string;
  stand: Massnahmenstand;
  inhalt: Massnahmeninhalt;
  version: number;
}

interface Wer {
  mandant: string;
  person: string | null;
  grund: string;
}

const BESTAND = `
  SELECT EXISTS (
    SELECT 1
    FROM ressort
    WHERE kuerzel = $1
      AND (gueltig_bis IS NULL OR gueltig_bis >= kogge_heute())
  ) AS ressort,
    $2::int IS NULL OR EXISTS (SELECT 1 FROM handlungsfeld WHERE nr = $2) AS feld`;

/**
 * Enters a new measure with its first state in the history. Throws when the number is taken or the Ressort
 * does not exist.
 */
export async function legeMassnahmeAn(t: Transaktion, wer: Wer, angaben: Massnahmenangaben): Promise<string> {
  await pruefe(t, angaben);
  const { kopf, inhalt } = zerlege(angaben, null);
  const id = neueKennung();
  const { rowCount } = await t.abfrage(
    `
      INSERT INTO massnahme (
        id, mandant_id, nummer, titel, handlungsfeld, ressort, einheit, stand, inhalt, geaendert_am
      )
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, kogge_jetzt())
      ON CONFLICT ON CONSTRAINT massnahme_nummer DO NOTHING`,
    [
      id,
      wer.mandant,
      kopf.nummer,
      kopf.titel,
      kopf.handlungsfeld,
      kopf.ressort,
      kopf.einheit,
      kopf.stand,
      JSON.stringify(inhalt),
    ],
  );
  if (rowCount === 0) throw nummerVergeben(kopf.nummer);
  await schreibeStand(t, wer, { id, version: 1, stand: { ...kopf, ...inhalt } });
  return id;
}

/**
 * Changes a measure at the version that was seen (null: whatever it is now). Ids that the measure does not
 * have are given anew, unless they are our own (of a report). Answers false when nothing would change.
 */
export async function aendereMassnahme(
  t: Transaktion,
  wer: Wer,
  id: string,
  {
    angaben,
    version,
    eigeneKennungen = false,
  }: { angaben: Massnahmenangaben; version: number | null; eigeneKennungen?: boolean },
): Promise<boolean> {
  await pruefe(t, angaben);
  const bisher = await liesMassnahme(t, id, 'FOR UPDATE');
  if (version !== null && bisher.version !== version) throw massnahmeVeraltet(bisher.version);
  const { kopf, inhalt } = zerlege(angaben, eigeneKennungen ? angaben : bisher.inhalt);
  const { inhalt: alterInhalt, id: _, version: __, ...alterKopf } = bisher;
  if (kanonisch({ ...kopf, ...inhalt }) === kanonisch({ ...alterKopf, ...alterInhalt })) return false;
  if (kopf.nummer !== bisher.nummer) await pruefeNummer(t, kopf.nummer);
  await t.abfrage(
    `
      UPDATE massnahme
      SET nummer = $2, titel = $3, handlungsfeld = $4, ressort = $5, einheit = $6, stand = $7, inhalt = $8,
        version = version + 1, geaendert_am = kogge_jetzt()
      WHERE id = $1`,
    [
      id,
      kopf.nummer,
      kopf.titel,
      kopf.handlungsfeld,
      kopf.ressort,
      kopf.einheit,
      kopf.stand,
      JSON.stringify(inhalt),
    ],
  );
  await schreibeStand(t, wer, { id, version: bisher.version + 1, stand: { ...kopf, ...inhalt } });
  if (kopf.ressort !== bisher.ressort) await gibBerichteWeiter(t, id, kopf.ressort);
  return true;
}

/** The measure as it stands; throws when there is none. */
export async function liesMassnahme(
  t: Transaktion,
  id: string,
  sperre: '' | 'FOR UPDATE' = '',
): Promise<Massnahmenzeile> {
  const { rows } = await t.abfrage<Massnahmenzeile>(
    `
      SELECT id, nummer, titel, handlungsfeld, ressort, einheit, stand, inhalt, version
      FROM massnahme
      WHERE id = $1 ${sperre}`,
    [id],
  );
  if (!rows[0]) throw fehler('nicht_gefunden', 'Diese Maßnahme gibt es nicht.', 'There is no such measure.');
  return rows[0];
}

function nummerVergeben(nummer: string): Error {
  return fehler(
    'bedingung_nicht_erfuellt',
    `Die Nummer ${nummer} ist schon vergeben. ` +
      'Bitte ändern Sie die bestehende Maßnahme, oder wählen Sie eine andere Nummer.',
    `The number ${nummer} is taken. Please change that measure or choose another number.`,
  );
}

function massnahmeVeraltet(version: number): Error {
  return fehler(
    'voraussetzung_veraltet',
    'Die Maßnahme wurde inzwischen geändert. Bitte führen Sie Ihre Änderung mit der neuen zusammen.',
    'The measure has been changed meanwhile. Please merge your change.',
    { version },
  );
}

async function pruefeNummer(t: Transaktion, nummer: string): Promise<void> {
  const { rowCount } = await t.abfrage('SELECT 1 FROM massnahme WHERE nummer = $1', [nummer]);
  if (rowCount) throw nummerVergeben(nummer);
}

async function pruefe(t: Transaktion, { ressort, handlungsfeld }: Massnahmenangaben): Promise<void> {
  const {
    rows: [da],
  } = await t.abfrage<{ ressort: boolean; feld: boolean }>(BESTAND, [ressort, handlungsfeld]);
  if (!da?.ressort)
    throw fehler(
      'bedingung_nicht_erfuellt',
      `Ein Ressort ${ressort} gibt es nicht. Bitte wählen Sie ein bestehendes.`,
      `There is no department ${ressort}. Please choose an existing one.`,
    );
  if (!da.feld)
    throw fehler(
      'bedingung_nicht_erfuellt',
      `Ein Handlungsfeld ${handlungsfeld} gibt es nicht. Bitte wählen Sie ein bestehendes.`,
      `There is no field of action ${handlungsfeld}. Please choose an existing one.`,
    );
}

/** Columns and content; what is new gets an id, an id of another measure is taken for new. */
function zerlege(
  { leitziel, projektziele, zielgruppe, kennzahlen, meilensteine, ...kopf }: Massnahmenangaben,
  bekannt: Pick<Massnahmenangaben, 'kennzahlen' | 'meilensteine'> | null,
): { kopf: Omit<Massnahmenzeile, 'id' | 'inhalt' | 'version'>; inhalt: Massnahmeninhalt } {
  const bekannte = new Set(
    [...(bekannt?.kennzahlen ?? []), ...(bekannt?.meilensteine ?? [])].map(({ id }) => id),
  );
  const kennung = (id: string | undefined) => (id !== undefined && bekannte.has(id) ? id : neueKennung());
  const { nummer, titel, handlungsfeld, ressort, einheit, stand } = kopf;
  return {
    kopf: { nummer, titel, handlungsfeld, ressort, einheit, stand },
    inhalt: {
      leitziel,
      projektziele,
      zielgruppe,
      kennzahlen: kennzahlen.map((k) => ({ ...k, id: kennung(k.id) })),
      meilensteine: meilensteine.map((m) => ({ ...m, id: kennung(m.id) })),
    },
  };
}

async function schreibeStand(
  t: Transaktion,
  { mandant, person, grund }: Wer,
  { id, version, stand }: { id: string; version: number; stand: object },
): Promise<void> {
  await t.abfrage(
    `
      INSERT INTO massnahme_fassung (massnahme_id, version, mandant_id, inhalt, grund, person_id, am)
      VALUES ($1, $2, $3, $4, $5, $6, kogge_jetzt())`,
    [id, version, mandant, JSON.stringify(stand), grund, person],
  );
  await protokolliere(t, {
    mandant,
    akteur: person ?? 'system',
    handlung: version === 1 ? 'massnahme_anlegen' : 'massnahme_aendern',
    gegenstand: { art: 'massnahme', id },
    fakten: { version, inhaltSha256: sha256(kanonisch(stand)) },
    detail: grund ? { grund } : null,
  });
}
