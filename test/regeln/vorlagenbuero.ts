import { expect } from '@jest/globals';
import { plusArbeitstage } from '#kalender';
import { inOrdnung } from '#workflows';
import type { Testapi } from '../umgebung/api.js';
import {
  eineVorlage,
  feuereFaelliges,
  heuteIn,
  person,
  stelleUhr,
  type Organisation,
} from '../umgebung/index.js';

export const WEIL = { grund: 'Das ist so besprochen.' };

export type Vorlagenbuero = ReturnType<typeof vorlagenbuero>;

/** What stories about papers of SF do again and again; everything over HTTP but the clock and the worker. */
export function vorlagenbuero(haus: Organisation, t: Testapi) {
  const lies = (id: string) => t.als('vb@SF').lies(id);
  return {
    inAbstimmung: async (...mitzeichnende: string[]) =>
      (await eineVorlage(haus, { zustand: 'ressortabstimmung', mitzeichnende })).id,
    urteile: (ressort: string, id: string, urteil: string, text?: string) =>
      t.als(`str@${ressort}`).mach(id, 'mitzeichnen', { ressort, urteil, ...(text ? { text } : {}) }),
    staende: async (id: string): Promise<Record<string, string>> =>
      Object.fromEntries(
        (await lies(id)).mitzeichnende.map((m: { ressort: string; stand: string }) => [m.ressort, m.stand]),
      ),
    zustand: async (id: string): Promise<string> => (await lies(id)).zustand,
    /** Kinds of messages that this office has about the Vorgang. */
    post: async (wer: string, id: string) =>
      (
        await haus.db.sql<{ art: string }>(
          `
            SELECT art
            FROM nachricht
            WHERE empfaenger_id = $1
              AND vorgang_id = $2
            ORDER BY erstellt_am, art`,
          [person(haus, wer).id, id],
        )
      ).map(({ art }) => art),
    schreibe: async (id: string, buchstabe: string, text: string) => {
      const { etag } = await t.als('aut@SF').get(`/vorgaenge/${id}/abschnitte/${buchstabe}`);
      const antwort = await t
        .als('aut@SF')
        .put(`/vorgaenge/${id}/abschnitte/${buchstabe}`, { text }, { etag });
      expect(antwort.status).toBe(200);
    },
    massgabeVon: async (id: string, ressort: string): Promise<string> =>
      (await t.als('vb@SF').liste(`/vorgaenge/${id}/massgaben`)).find((m) => m.ressort === ressort)?.id,
    /** So many Arbeitstage later, at eight in the morning. */
    spaeter: async (arbeitstage: number) =>
      stelleUhr(haus.db, `${plusArbeitstage(await heuteIn(haus.db), arbeitstage)}T08:00`),
    erneutEin: async (id: string) => {
      await t.als('aut@SF').mach(id, 'einreichenFach');
      await t.als('rl@SF').mach(id, 'freigeben');
      await t.als('vb@SF').mach(id, 'formalBestanden', inOrdnung.formalBestanden);
    },
    feuere: (vorgang: string) => feuereFaelliges(haus, vorgang),
  };
}
