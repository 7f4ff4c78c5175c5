import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Anweisung } from '#persistence';
import { TEILE } from '../libs/runner/src/kern-teile.sql.js';
import { kernanweisung, stapelanweisung, type Kernwerte } from '../libs/runner/src/kern.sql.js';
import { spaltenVon } from './umgebung/beschreibung.js';
import { frischeDatenbank } from './umgebung/index.js';

type Erklaerte = Anweisung<unknown>;

const WURZEL = join(import.meta.dirname, '..');
/** A whole statement, not a part of one. */
const GANZE = /^\s*(?:WITH|SELECT|INSERT|UPDATE|DELETE)\b[\s\S]*\b(?:FROM|INTO|SET)\b/u;

let client: pg.Client;
const erklaerte: [name: string, anweisung: Erklaerte][] = [];
const nackte: string[] = [];

const istErklaert = (wert: unknown): wert is Erklaerte =>
  typeof wert === 'object' && wert !== null && 'text' in wert && 'spalten' in wert;

beforeAll(async () => {
  client = new pg.Client((await frischeDatenbank()).migrationsUrl);
  await client.connect();
  for (const datei of dateien()) {
    const inhalt = (await import(join(WURZEL, datei))) as Record<string, unknown>;
    for (const [name, wert] of Object.entries(inhalt)) {
      if (istErklaert(wert)) erklaerte.push([`${datei}: ${name}`, wert]);
      if (typeof wert === 'string' && GANZE.test(wert)) nackte.push(`${datei}: ${name}`);
    }
  }
});
afterAll(() => client.end());

function dateien(): string[] {
  return ['apps/api/src', 'apps/worker/src', 'libs/persistence/src'].flatMap((ordner) =>
    readdirSync(join(WURZEL, ordner), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.sql.ts'))
      .toSorted()
      .map((name) => join(ordner, name)),
  );
}

/** What a Schritt may bring, of everything one. */
const ALLES = Object.fromEntries(Object.keys(TEILE).map((teil) => [teil, [{}]])) as Kernwerte;
const NICHTS = Object.fromEntries(Object.keys(TEILE).map((teil) => [teil, null])) as Kernwerte;

describe('Anweisungen von Hand', () => {
  it('are prepared by the migrated database, with exactly the columns that their rows are said to have', async () => {
    expect(erklaerte.length).toBeGreaterThan(40);
    for (const [name, { text, spalten }] of erklaerte) {
      const gefunden = await spaltenVon(client, text).catch((grund: Error) => `${name}: ${grund.message}`);
      expect({ name, spalten: spalten.length > 0 ? gefunden : [] }).toEqual({
        name,
        spalten: expect.arrayContaining([...spalten]),
      });
      if (spalten.length > 0) expect(gefunden).toHaveLength(spalten.length);
      else expect(gefunden).not.toEqual(expect.any(String));
    }
  });

  it('are declared with their columns, each that is a whole one', () => {
    expect(nackte).toEqual([]);
  });

  it('have names that are given once', () => {
    const namen = erklaerte.flatMap(([, { name }]) => name ?? []);
    expect(new Set(namen).size).toBe(namen.length);
  });

  it.each(['anlegen', 'aendern', 'wandern'] as const)(
    'the kernel for „%s“ is prepared, bare and with every part',
    async (art) => {
      for (const werte of [NICHTS, ALLES])
        expect(await spaltenVon(client, kernanweisung(art, werte).anweisung.text)).not.toEqual([]);
    },
  );

  it('the kernel for many at once is prepared, bare and with every part', async () => {
    for (const werte of [NICHTS, ALLES])
      expect(await spaltenVon(client, stapelanweisung([werte]).anweisung.text)).not.toEqual([]);
  });

  it('finds a column that is not there any more', async () => {
    await expect(spaltenVon(client, 'SELECT id, gibtesnicht FROM person WHERE id = $1')).rejects.toThrow(
      'gibtesnicht',
    );
    expect(await spaltenVon(client, 'SELECT id, name AS wer FROM person WHERE id = $1')).toEqual([
      'id',
      'wer',
    ]);
  });
});
