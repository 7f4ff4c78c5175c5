import pg from 'pg';

/**
 * A connection of its own, not yet open. When it breaks it says so on itself as well, which would end the process
 * where nobody listens; whoever works on it learns it from the statement.
 */
export function klient(angaben: pg.ClientConfig): pg.Client {
  const client = new pg.Client(angaben);
  client.on('error', () => {});
  return client;
}
