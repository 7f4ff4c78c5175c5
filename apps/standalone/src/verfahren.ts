import pg from 'pg';
import { kanonisch } from '#engine';
import { verfahren } from '#workflows';

/** A stored procedure was changed without a new version: Vorgaenge that run under it could not go on. */
export class VerfahrenGeaendert extends Error {}

/**
 * Enters the procedures of this program into the database. Throws when one differs from what is stored under
 * the same version.
 */
export async function registriereVerfahren(migrationsUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: migrationsUrl });
  await client.connect();
  try {
    await trageVerfahrenEin(client);
  } finally {
    await client.end();
  }
}

/** The same with a connection that is open. */
export async function trageVerfahrenEin(client: pg.Client): Promise<void> {
  for (const { id, version, hash, titel, beginn } of verfahren) {
    await client.query(
      `
        INSERT INTO workflow_definition (id, version, hash, definition)
        VALUES ($1, $2, $3, $4)
        ON CONFLICT DO NOTHING`,
      [id, version, hash, kanonisch({ id, version, titel, beginn })],
    );
    const { rows } = await client.query<{ hash: string }>(
      'SELECT hash FROM workflow_definition WHERE id = $1 AND version = $2',
      [id, version],
    );
    if (rows[0]?.hash !== hash) throw geaendert(id, version);
  }
}

function geaendert(id: string, version: number): VerfahrenGeaendert {
  return new VerfahrenGeaendert(
    `Das Verfahren „${id}“ Version ${version} lautet anders als das, nach dem gespeicherte Vorgänge laufen. ` +
      `Bitte machen Sie daraus Version ${version + 1} (workflows/${id}/), ` +
      'oder setzen Sie die Demo zurück: npx kogge demo\n' +
      `Procedure “${id}” version ${version} differs from the stored one. ` +
      `Please make it version ${version + 1}, or reset the demo: npx kogge demo`,
  );
}
