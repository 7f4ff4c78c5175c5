import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { starteTestapi, type Testapi } from '../umgebung/api.js';
import {
  eineVorlage,
  frischeDatenbank,
  gebaut,
  mache,
  organisation,
  person,
  type Organisation,
  type TestDatenbank,
} from '../umgebung/index.js';
import { bericht } from '../umgebung/ruecklauf.js';
import { einWorker, ruhe } from './mit-worker.js';
import { einPostfach, type Postfach } from './postfach.js';

let db: TestDatenbank;
let haus: Organisation;
let t: Testapi;
let fach: Postfach;

beforeAll(async () => {
  db = await frischeDatenbank();
  haus = await organisation(db);
  t = await starteTestapi(haus);
});
beforeEach(async () => {
  await db.sql(`UPDATE nachricht SET stand = 'entfallen' WHERE stand = 'wartet'`);
  fach = await einPostfach();
});

const adresse = (wer: string) => person(haus, wer).email;
const post = (wer: string) => fach.post.filter(({ an }) => an === adresse(wer));

/** What the mail server pipes into the command, as the operations department has wired it. */
async function kommtZurueck(nachricht: string, umgebung: Record<string, string> = {}) {
  const prozess = spawn('node', ['bin/kogge.js', 'mails', 'ruecklauf'], {
    cwd: await gebaut(),
    env: {
      ...process.env,
      DATABASE_URL: db.url,
      DATABASE_MIGRATION_URL: db.migrationsUrl,
      ...umgebung,
    },
  });
  prozess.stdin.end(nachricht);
  const [gesagt, [code]] = await Promise.all([text(prozess.stderr), once(prozess, 'exit')]);
  return { code: code as number, gesagt: gesagt.trim() };
}

const kennung = (mail?: { messageId: string }) => /^<(.*)@/u.exec(mail?.messageId ?? '')?.[1] ?? '';

describe('A mail that comes back', () => {
  it('is seen by the administration with its address, and told to whoever made the Schritt', async () => {
    const worker = await einWorker(db, fach);
    const { id, nummer } = await eineVorlage(haus, { zustand: 'fachpruefung' });
    await mache(haus, id, 'freigeben', 'rl@SF');
    await ruhe(db, worker);
    const [mail] = post('vb@SF');
    expect(await kommtZurueck(bericht({ kennung: kennung(mail) }))).toMatchObject({ code: 0 });
    const eintraege = async () => t.als('admin@SK').liste('/mailprotokoll?stand=fehlgeschlagen');
    expect(await eintraege()).toEqual([
      expect.objectContaining({
        adresse: adresse('vb@SF'),
        vorgangNummer: nummer,
        unzustellbarSeit: expect.stringMatching(/^\d{4}-/u),
        fehler: expect.stringMatching(/^zurückgekommen 5\.1\.1 smtp; 550/u),
      }),
    ]);
    fach.leere();
    await ruhe(db, worker);
    const [hinweis] = post('rl@SF');
    expect(hinweis?.betreff).toContain('Eine Mail kam nicht an');
    expect(hinweis?.text).toContain(person(haus, 'vb@SF').name);
    // The same report again: a mail server repeats itself.
    expect(await kommtZurueck(bericht({ kennung: kennung(mail) }))).toMatchObject({
      code: 0,
      gesagt: expect.stringContaining('Rücklauf zu 0 Nachrichten'),
    });
    expect(await eintraege()).toHaveLength(1);
  });

  it('says nothing about the address when the mailbox is full, and a new address has no past', async () => {
    const seit = async (wer: string) =>
      (
        await db.sql<{ seit: Date | null }>(
          'SELECT mail_unzustellbar_seit AS seit FROM person WHERE id = $1',
          [person(haus, wer).id],
        )
      )[0]?.seit;
    const worker = await einWorker(db, fach);
    await eineVorlage(haus, { zustand: 'fachpruefung' });
    await ruhe(db, worker);
    await kommtZurueck(bericht({ kennung: kennung(post('al@SF')[0]), status: '5.2.2' }));
    expect(await seit('al@SF')).toBeNull();
    await kommtZurueck(bericht({ kennung: kennung(post('rl@SF')[0]) }));
    expect(await seit('rl@SF')).toBeInstanceOf(Date);
    await db.sql(`UPDATE person SET email = 'neu.rl@bremen.test' WHERE id = $1`, [person(haus, 'rl@SF').id]);
    expect(await seit('rl@SF')).toBeNull();
  });

  it('marks everything that a digest told', async () => {
    const worker = await einWorker(db, fach, { MAIL_JE_STUNDE: '1' });
    await db.sql(`UPDATE nachricht SET erstellt_am = erstellt_am - interval '4 days'`);
    await eineVorlage(haus, { zustand: 'formalpruefung' });
    await eineVorlage(haus, { zustand: 'formalpruefung' });
    await ruhe(db, worker);
    const sammel = post('vb@SF').find(({ messageId }) => messageId.startsWith('<sammel.'));
    const { gesagt } = await kommtZurueck(bericht({ kennung: kennung(sammel) }));
    expect(gesagt).toMatch(/Rücklauf zu [1-9]/u);
    expect(
      await db.sql(`SELECT DISTINCT stand FROM nachricht WHERE daten ->> 'sammel' = $1`, [
        kennung(sammel).slice('sammel.'.length),
      ]),
    ).toEqual([{ stand: 'fehlgeschlagen' }]);
  });

  it('is kept by the mail server while the database cannot be reached; anything else is taken and forgotten', async () => {
    const nirgends = 'postgresql://kogge@127.0.0.1:9/nirgends';
    expect(
      await kommtZurueck(bericht({}), { DATABASE_URL: nirgends, DATABASE_MIGRATION_URL: nirgends }),
    ).toMatchObject({ code: 75 });
    for (const nachricht of ['Subject: Urlaub\r\nAuto-Submitted: auto-replied\r\n\r\nBin weg.', ''])
      expect(await kommtZurueck(nachricht)).toMatchObject({ code: 0 });
    expect(await kommtZurueck(bericht({ action: 'delayed' }))).toMatchObject({ code: 0 });
  });
});

describe('A test mail', () => {
  it('goes to the administrator who asks for it, and to nobody else', async () => {
    const worker = await einWorker(db, fach);
    const { status, inhalt } = await t.als('admin@SK').post('/mailprotokoll/testmail');
    expect([status, inhalt]).toEqual([201, { adresse: adresse('admin@SK') }]);
    await ruhe(db, worker);
    expect(fach.post.map(({ an, betreff }) => [an, betreff])).toEqual([[adresse('admin@SK'), 'Testmail']]);
    expect((await t.als('rl@SF').post('/mailprotokoll/testmail')).status).toBe(403);
  });
});
