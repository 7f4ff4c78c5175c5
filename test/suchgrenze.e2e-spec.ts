import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { starteTestapi, type Testapi } from './umgebung/api.js';
import { eineVorlage, frischeDatenbank, organisation, type Organisation } from './umgebung/index.js';

jest.setTimeout(60_000);
let haus: Organisation;
let t: Testapi;
beforeAll(async () => {
  haus = await organisation(await frischeDatenbank());
  t = await starteTestapi(haus);
});
afterEach(() => expect(t.fehlerzeilen.splice(0)).toEqual([]));

/** The paper so many times over, each with its full text; what judges a Vorgang looks away. */
async function vervielfache(vorgang: string, mal: number): Promise<void> {
  await haus.db.sql('ALTER TABLE vorgang DISABLE TRIGGER USER');
  await haus.db.sql(
    `
      WITH neu AS (
        INSERT INTO vorgang (
          id, mandant_id, art, nummer, titel, stufe, definition_id, definition_version, definition_hash,
          zustand, stand, version, zustaendig, zugang_eigen, zugang_arbeit, federfuehrung, fassung,
          erstellt_von, erstellt_am, geaendert_am
        )
        SELECT gen_random_uuid(), mandant_id, art, 'M 21/' || $2 || '-' || i, titel, stufe, definition_id,
          definition_version, definition_hash, zustand, stand, version, '{}', zugang_eigen, zugang_arbeit,
          federfuehrung, 0, erstellt_von, erstellt_am, geaendert_am
        FROM vorgang, generate_series(1, $2::int) i
        WHERE id = $1
        RETURNING id
      )
      INSERT INTO suchtext (vorgang_id, mandant_id, arbeit, ueberholt, kopf, alles)
      SELECT neu.id, mandant_id, arbeit, ueberholt, kopf, alles
      FROM neu, suchtext
      WHERE vorgang_id = $1`,
    [vorgang, mal],
  );
  await haus.db.sql('ALTER TABLE vorgang ENABLE TRIGGER USER');
  await haus.db.sql('ANALYZE vorgang, suchtext');
}

describe('A word that stands in every paper', () => {
  it('is looked up in 10 000 of them, and the answer says that there are more', async () => {
    const { id } = await eineVorlage(haus, { titel: 'Allerweltswort' });
    const suche = async () => (await t.als('vb@SF').get('/suche?q=Allerweltswort')).inhalt;
    await vervielfache(id, 9_999);
    expect(await suche()).toMatchObject({ anzahl: 10_000, mehr: false });
    await vervielfache(id, 5_000);
    const viele = await suche();
    expect(viele.mehr).toBe(true);
    expect(viele.anzahl).toBe(10_001);
    expect(viele.eintraege).toHaveLength(50);
  });
});
