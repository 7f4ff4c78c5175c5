import { beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { schluessel, starteTestapi, type Testapi } from './umgebung/api.js';
import { eineVorlage, frischeDatenbank, organisation, person, type Organisation } from './umgebung/index.js';
import { bis } from './worker/postfach.js';

let haus: Organisation;
let t: Testapi;
beforeAll(async () => {
  haus = await organisation(await frischeDatenbank());
  t = await starteTestapi(haus);
});

describe('A service that is stopped', () => {
  it('answers what it has begun, takes nothing new, and lets no open page hold it up', async () => {
    const { id } = await eineVorlage(haus, { zustand: 'fachpruefung' });
    const rl = t.als('rl@SF');
    const { etag } = await rl.get(`/vorgaenge/${id}`);
    const ereignisse = await fetch(`${t.adresse}/api/ereignisse`, {
      headers: { authorization: `Bearer ${schluessel(person(haus, 'rl@SF').id)}` },
    });
    // Somebody holds the chain: the Schritt is begun and cannot end yet.
    const sperre = new pg.Client(haus.db.migrationsUrl);
    await sperre.connect();
    await sperre.query('BEGIN');
    await sperre.query('SELECT 1 FROM pruefpfad_kopf WHERE mandant_id = $1 FOR UPDATE', [haus.mandant]);
    const freigabe = rl.schritt(id, 'freigeben', {}, { etag });
    await bis(
      async () =>
        (
          await haus.db.sql(`
            SELECT 1
            FROM pg_stat_activity
            WHERE datname = current_database()
              AND application_name = 'kogge_app'
              AND wait_event_type = 'Lock'`)
        ).length > 0,
    );
    const ende = t.api.stop();
    // The stream ends by itself, not by a connection that breaks.
    for await (const _ of ereignisse.body ?? []) {
      /* read to its end */
    }
    await bis(() =>
      fetch(`${t.adresse}/api/gesundheit`).then(
        ({ status }) => status === 503,
        () => true,
      ),
    );
    await sperre.query('ROLLBACK');
    await sperre.end();
    expect(await freigabe).toMatchObject({ status: 201, inhalt: { zustand: 'formalpruefung' } });
    await ende;
    await expect(fetch(`${t.adresse}/api/gesundheit`)).rejects.toThrow();
  });
});
