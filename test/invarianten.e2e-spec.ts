import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Datenbank } from '#persistence';
import { pruefeInvarianten, type Befund } from '#runner';
import { datenbankAls, frischeDatenbank, organisation, type Organisation } from './umgebung/index.js';

jest.setTimeout(120_000);
const VIELE = 20_000;
let haus: Organisation;
let pruefer: Datenbank;

beforeAll(async () => {
  haus = await organisation(await frischeDatenbank());
  pruefer = await datenbankAls(haus.db, 'kogge_auditor');
});

/**
 * Answers under their keys, each with the record of its change; written past the runner, with no statistics,
 * as after a restore.
 */
async function vieleAntworten(): Promise<void> {
  await haus.db.sql(`
    BEGIN;
    SET LOCAL session_replication_role = replica;
    WITH neu AS (
      SELECT gen_random_uuid() AS vorgang, i
      FROM generate_series(1, ${VIELE}) AS i
    ), pfad AS (
      INSERT INTO pruefpfad (
        mandant_id, seq, zeit, akteur, handlung, gegenstand_art, gegenstand_id, eintrag, eintrag_sha256,
        vorher, hash, vorgang_id, vorgang_version
      )
      SELECT '${haus.mandant}', 1000 + i, clock_timestamp(), 'system', 'bemerken', 'vorgang', vorgang, '{}',
        'x', 'x', 'x', vorgang, 1
      FROM neu
    )
    INSERT INTO idempotenz (mandant_id, person_id, schluessel, anfrage_sha256, status, antwort)
    SELECT '${haus.mandant}', gen_random_uuid(), 's' || i, 'x', 201,
      jsonb_build_object('vorgang', vorgang, 'version', 1)
    FROM neu;
    COMMIT`);
}

describe('kogge check', () => {
  it(`answers for ${VIELE} kept answers within the time that the database gives one statement`, async () => {
    await vieleAntworten();
    const befunde: Befund[] = [];
    for await (const befund of pruefeInvarianten(pruefer)) befunde.push(befund);
    expect(befunde.find(({ id }) => id === 'I-27')).toMatchObject({ gezaehlt: VIELE, ok: true });
  });
});
