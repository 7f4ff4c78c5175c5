import { describe, expect, it } from '@jest/globals';
import {
  datenbankAls,
  einAuftrag,
  eineVorlage,
  frischeDatenbank,
  heuteIn,
  organisation,
  stelleUhr,
} from './index.js';

describe('Umgebung der Tests', () => {
  it('brings a paper into every state of the straight way', async () => {
    const haus = await organisation(await frischeDatenbank());
    const wege = [
      'entwurf',
      'fachpruefung',
      'formalpruefung',
      'schlusszeichnungStaatsrat',
      'schlusszeichnungSenator',
      'eingereicht',
      'vorberatung',
      'tagesordnung',
      'beratung',
      'beschlossen',
      'ausgefertigt',
    ];
    for (const zustand of wege) expect((await eineVorlage(haus, { zustand })).zustand).toBe(zustand);
    expect(
      (await eineVorlage(haus, { zustand: 'ressortabstimmung', mitzeichnende: ['SIS'] })).zustaendig,
    ).toEqual(['STR@SIS']);
  });

  it('moves the clock, and builds the Auftrag of the worked example', async () => {
    const db = await frischeDatenbank();
    await stelleUhr(db, '2024-12-17T10:00');
    const haus = await organisation(db);
    expect(await heuteIn(db)).toBe('2024-12-17');
    const auftrag = await einAuftrag(haus, { faellig: '2025-09-30' });
    expect(auftrag.zustand).toBe('offen');
    const tage = await db.sql<{ datum: string }>(
      `
        SELECT datum::text
        FROM erinnerung
        WHERE vorgang_id = $1
          AND meldung = 'erinnerung'
        ORDER BY datum`,
      [auftrag.id],
    );
    expect(tage.map(({ datum }) => datum)).toEqual([
      '2025-08-05',
      '2025-09-02',
      '2025-09-16',
      '2025-09-23',
      '2025-09-29',
    ]);
  });

  it('lets the login of the processes work only in its roles', async () => {
    const db = await frischeDatenbank();
    await organisation(db);
    const app = await datenbankAls(db, 'kogge_app');
    expect((await app.uebergreifend((t) => t.abfrage('SELECT 1 FROM vorgang'))).rowCount).toBe(0);
    await expect(app.uebergreifend((t) => t.abfrage('DELETE FROM pruefpfad'))).rejects.toThrow(
      /permission denied/u,
    );
  });
});
