import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Datenbank } from '#persistence';
import { erfasseAltfaelle, pruefeInvarianten, type Befund } from '#runner';
import { starteTestapi } from '../umgebung/api.js';
import {
  datenbankAls,
  eineVorlage,
  frischeDatenbank,
  organisation,
  type Organisation,
} from '../umgebung/index.js';

let haus: Organisation;
let pruefer: Datenbank;

beforeAll(async () => {
  haus = await organisation(await frischeDatenbank());
  pruefer = await datenbankAls(haus.db, 'kogge_auditor');
});

const befund = async (id: string): Promise<Befund> => {
  for await (const eines of pruefeInvarianten(pruefer)) if (eines.id === id) return eines;
  throw new Error(`Eine Aussage ${id} gibt es nicht.`);
};
/** Past every judge, as a fault of the program or of the storage would. */
const verderbe = (sql: string) =>
  haus.db.sql(`BEGIN; SET LOCAL session_replication_role = replica; ${sql}; COMMIT`);
const gezeichnet = () =>
  eineVorlage(haus, { zustand: 'eingereicht', mitzeichnende: ['SIS'] }).then(({ id }) => id);
const beschlossen = () => eineVorlage(haus, { zustand: 'beschlossen' }).then(({ id }) => id);

/** What each statement objects to: how it comes about, given a paper. */
const GEGENBEISPIELE: [id: string, vorlage: () => Promise<string>, sql: (id: string) => string][] = [
  [
    'I-40',
    gezeichnet,
    (id) => `UPDATE vorgang SET stand = stand #- '{context,mitzeichnungen,SIS}' WHERE id = '${id}'`,
  ],
  [
    'I-41',
    gezeichnet,
    (id) =>
      `
        UPDATE vorgang
        SET stand = jsonb_set(stand, '{context,mitzeichnungen,SIS,stand}', '"bedenken"')
        WHERE id = '${id}'`,
  ],
  [
    'I-42',
    gezeichnet,
    (id) => `
      INSERT INTO massgabe (
        id, mandant_id, vorgang_id, fassung, ressort, text, stand, erledigt_ressort, erstellt_von, erstellt_am
      )
      SELECT gen_random_uuid(), mandant_id, id, 1, 'SIS', 'Bitte kürzen', 'erfuellt', 'SJV', erstellt_von,
        now()
      FROM vorgang
      WHERE id = '${id}'`,
  ],
  [
    'I-43',
    gezeichnet,
    (id) =>
      `
        UPDATE vorgang
        SET stand = jsonb_set(stand, '{context,einbringer}', '["SF", "SWHT"]')
        WHERE id = '${id}'`,
  ],
  ['I-44', beschlossen, (id) => `DELETE FROM ziffer WHERE vorgang_id = '${id}'`],
  ['I-45', gezeichnet, (id) => `DELETE FROM zeichnung WHERE vorgang_id = '${id}' AND ressort = 'SIS'`],
  [
    'I-46',
    gezeichnet,
    (id) =>
      `
        UPDATE vorgang
        SET stand = jsonb_set(stand, '{context,formalGeprueft}', 'null')
        WHERE id = '${id}'`,
  ],
  [
    'I-85',
    beschlossen,
    (id) => `UPDATE ziffer SET text = U&'Der Senat stimmt \\202E.uz thcin' WHERE vorgang_id = '${id}'`,
  ],
  ['I-47', gezeichnet, (id) => `UPDATE vorgang SET federfuehrung = 'SGFV' WHERE id = '${id}'`],
];

describe('Statements about rules', () => {
  it.each(GEGENBEISPIELE)(
    '%s objects to its counter-example, and not before',
    async (aussage, vorlage, sql) => {
      const id = await vorlage();
      expect(await befund(aussage)).toMatchObject({ ok: true });
      await verderbe(sql(id));
      expect(await befund(aussage)).toMatchObject({ ok: false, beispiel: { vorgang_id: id } });
      // What was there before the rule is listed once, and told from what is new.
      await haus.db.sql('DELETE FROM altfall_erfassung WHERE aussage = $1', [aussage]);
      expect(
        await erfasseAltfaelle(async (abfrage, werte) => ({ rows: await haus.db.sql(abfrage, werte) })),
      ).toBe(1);
      expect(await befund(aussage)).toMatchObject({ ok: true });
    },
  );
});

describe('An Altfall', () => {
  it('is listed for the chancellery, and closed by it with a reason, once', async () => {
    const t = await starteTestapi(haus);
    const sk = t.als('sk@SK');
    const [fall] = await sk.liste('/altfaelle?offen=ja');
    expect(fall).toMatchObject({
      aussage: 'I-40',
      titel: 'Jedes Ressort, das einmal gefragt war, steht noch bei der Vorlage',
      vorgang: { nummer: expect.stringMatching(/^VL 21/u) },
      grund: null,
    });
    expect((await t.als('aut@SF').get('/altfaelle')).inhalt.code).toBe('rolle_fehlt');
    const erledige = () =>
      sk.post(`/altfaelle/${fall.id}/erledigung`, { grund: 'Vor der Umstellung so beschlossen.' });
    expect([(await erledige()).status, (await erledige()).status]).toEqual([204, 409]);
    expect((await sk.liste('/altfaelle?offen=ja')).map(({ id }) => id)).not.toContain(fall.id);
    expect((await sk.liste('/altfaelle?offen=nein'))[0]).toMatchObject({
      grund: 'Vor der Umstellung so beschlossen.',
      erledigtVon: expect.any(String),
    });
  });
});
