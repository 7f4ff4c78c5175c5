import { augenfelder, type Workflow } from '#engine';
import { verfahren } from '#workflows';
import { erfasseAltfaelle, type Abfrage } from './altfaelle.js';
import { berechneZugang } from './zugang-nachtragen.js';

/** A stored procedure was changed without a new version: Vorgaenge that run under it could not go on. */
export class VerfahrenGeaendert extends Error {}

const EINTRAGEN = `
  INSERT INTO workflow_definition (id, version, hash, definition)
  VALUES ($1, $2, $3, $4)
  ON CONFLICT (id, version) DO UPDATE SET definition = excluded.definition
  WHERE workflow_definition.hash = excluded.hash`;

/** What the database keeps of a procedure: its name, and who must not sign what (`zeichnung_vier_augen`). */
function zeile({ id, version, hash, titel, beginn, ...rest }: Workflow): unknown[] {
  const vierAugen = augenfelder(rest as never);
  return [id, version, hash, JSON.stringify({ id, version, titel, beginn, vierAugen })];
}

/**
 * Enters the procedures of this program into the database, computes access anew where its rules are others than those
 * of the program before, and lists what the database holds against newer rules; by the owner of its tables. Answers of
 * how many Vorgaenge the access became another. Throws when a procedure differs from what is stored under the same
 * version.
 */
export async function trageVerfahrenEin(frage: Abfrage): Promise<number> {
  for (const eines of verfahren) await frage(EINTRAGEN, zeile(eines));
  const [erstes] = await abweichungen(frage);
  if (erstes) throw new VerfahrenGeaendert(erstes);
  const andererZugang = await berechneZugang(frage);
  await erfasseAltfaelle(frage);
  return andererZugang;
}

/** Sentences about versions that the database does not hold as this program has them; empty when all agree. */
export async function abweichungen(frage: Abfrage): Promise<string[]> {
  const { rows } = await frage('SELECT id, version, hash FROM workflow_definition');
  const gespeichert = new Map(
    (rows as { id: string; version: number; hash: string }[]).map(({ id, version, hash }) => [
      `${id} ${version}`,
      hash,
    ]),
  );
  return verfahren.flatMap(({ id, version, hash }) => {
    const dort = gespeichert.get(`${id} ${version}`);
    if (dort === undefined) return [fehlt(id, version)];
    return dort === hash ? [] : [geaendert(id, version)];
  });
}

function fehlt(id: string, version: number): string {
  return (
    `Das Verfahren „${id}“ Version ${version} ist in der Datenbank nicht eingetragen. Bitte lassen Sie die Wanderungen laufen. / ` +
    `Procedure “${id}” version ${version} is not entered in the database. Please run the migrations.`
  );
}

function geaendert(id: string, version: number): string {
  return (
    `Das Verfahren „${id}“ Version ${version} lautet anders als das, nach dem gespeicherte Vorgänge laufen. ` +
    `Bitte machen Sie daraus eine neue Version (docs/verfahren-aendern.md). / ` +
    `Procedure “${id}” version ${version} differs from the stored one. Please make it a new version.`
  );
}
