import { liesModell } from '#engine';
import { spiele } from '../spiele.js';
import { bruch, type Bruch } from './akte.js';
import type { Haus, Vorgangsblick } from './haus.js';

const SATZ = 'Aus jedem Stand, der kein Ende ist, führt ein Schritt weiter, oder eine Frist läuft.';
/** Nobody has a task while the Vorgang waits for another one. */
const WARTENDE = new Set(
  Object.values(spiele).flatMap(({ workflow }) =>
    liesModell(workflow)
      .zustaende.filter(({ angaben }) => angaben.wartetAuf !== undefined)
      .map(({ name }) => `${workflow.id} ${name}`),
  ),
);
const FRISTEN = `
  SELECT EXISTS (
    SELECT 1
    FROM frist
    WHERE vorgang_id = $1
      AND stand = 'laeuft'
      AND ereignis IS NOT NULL
      AND ereignis ->> 'type' NOT LIKE 'xstate.after.%'
  ) AS laeuft,
    EXISTS (
      SELECT 1
      FROM auftrag a
      JOIN vorgang v ON v.id = a.vorgang_id AND v.beendet_am IS NULL
      WHERE a.quelle_id = $1
    ) AS auftraege,
    EXISTS (
      SELECT 1
      FROM bericht b
      JOIN vorgang k ON k.id = b.kampagne_id
      JOIN vorgang v ON v.id = b.vorgang_id AND v.beendet_am IS NULL
      WHERE b.kampagne_id = $1
        AND v.zustand NOT IN ('uebernommen', 'nichtVorgelegt', 'nichtFreigegeben')
        AND (v.zustand <> 'frei' OR k.zustand <> 'erhebung')
    ) AS berichte,
    EXISTS (
      SELECT 1
      FROM bericht b
      JOIN vorgang k ON k.id = b.kampagne_id AND k.zustand = 'erhebung'
      JOIN vorgang v ON v.id = b.vorgang_id AND v.zustand = 'frei'
      WHERE b.vorgang_id = $1
    ) AS erhebung`;

/** What a Vorgang may wait for: a deadline, its Aufträge, its reports. */
interface Lage {
  laeuft: boolean;
  auftraege: boolean;
  berichte: boolean;
  /** A released report waits until the collection is closed. */
  erhebung: boolean;
}

/** Does this Schritt lead nowhere? */
const nebenher = (art: string): readonly string[] => NEBENHER.get(art) ?? [];
const NEBENHER = new Map(
  Object.entries(spiele).map(([art, { workflow, spiel }]) => [art, spiel(workflow).nebenher]),
);

/**
 * S2: not ended, and the API offers nobody a Schritt that leads on, and no deadline runs that brings anything – nor
 * within the hour, when the worker has looked at who holds the station.
 */
export async function sackgasse(haus: Haus, vorgang: Vorgangsblick): Promise<Bruch[]> {
  if (await gehtWeiter(haus, vorgang)) return [];
  await haus.pruefeBesetzung();
  const dann = (await haus.vorgaenge()).find(({ id }) => id === vorgang.id) ?? vorgang;
  if (await gehtWeiter(haus, dann)) return [];
  const { art, zustand, zustaendig } = dann;
  const unbesetzt = zustaendig.filter((stelle) => haus.menschen.inhaber(stelle).length === 0);
  const wer = unbesetzt.length > 0 ? ` Unbesetzt: ${unbesetzt.join(', ')}.` : '';
  return [bruch('S2', SATZ, `${art} in „${zustand}“: niemand kann weiter, und keine Frist läuft.${wer}`)];
}

async function gehtWeiter(haus: Haus, vorgang: Vorgangsblick): Promise<boolean> {
  const { id, art, zustand, zustaendig, beendet } = vorgang;
  if (beendet || WARTENDE.has(`${art} ${zustand}`)) return true;
  const [lage] = await haus.sql<Lage>(FRISTEN, [id]);
  if (lage && Object.values(lage).some(Boolean)) return true;
  const zuerst = zustaendig.flatMap((stelle) => haus.menschen.inhaber(stelle));
  const danach = haus.menschen.alle.filter((mensch) => !zuerst.includes(mensch));
  for (const mensch of [...zuerst, ...danach]) if (await kannWeiter(haus, mensch.id, id, art)) return true;
  return false;
}

async function kannWeiter(haus: Haus, person: string, id: string, art: string): Promise<boolean> {
  const wer = haus.menschen.wer(person);
  if (wer === undefined) return false;
  const { status, inhalt } = await haus.als(wer).get(`/vorgaenge/${id}`);
  return (
    status === 200 &&
    inhalt.schritte.some(
      ({ name, moeglich }: { name: string; moeglich: boolean }) => moeglich && !nebenher(art).includes(name),
    )
  );
}
