import { beforeAll, expect, it } from '@jest/globals';
import { starteTestapi, type Testapi } from './umgebung/api.js';
import { eineVorlage, frischeDatenbank, organisation, person, type Organisation } from './umgebung/index.js';

let haus: Organisation;
let t: Testapi;
beforeAll(async () => {
  haus = await organisation(await frischeDatenbank());
  t = await starteTestapi(haus);
});

it('says who else works on a paper and where, until the heartbeat stops – and nothing to those who may not see the paper', async () => {
  const { id } = await eineVorlage(haus, { stufe: 'vertraulich' });
  const pfad = `/vorgaenge/${id}/anwesenheit`;
  expect((await t.als('aut@SF').put(pfad, { abschnitt: 'D' })).inhalt).toEqual([]);
  expect((await t.als('rl@SF').put(pfad, { abschnitt: null })).inhalt).toEqual([
    { name: person(haus, 'aut@SF').name, abschnitt: 'D' },
  ]);
  expect((await t.als('aut@SJV').put(pfad, { abschnitt: 'A' })).status).toBe(404);
  expect((await t.als('aut@SF').put(pfad, { abschnitt: 'H' })).status).toBe(400);
  await haus.db.sql(
    `UPDATE anwesenheit SET bis = clock_timestamp() - interval '1 second' WHERE person_id = $1`,
    [person(haus, 'aut@SF').id],
  );
  expect((await t.als('rl@SF').put(pfad, { abschnitt: 'A' })).inhalt).toEqual([]);
});
