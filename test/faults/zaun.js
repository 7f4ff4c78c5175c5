/**
 * A worker that stood still wakes up: what it took over was leased to somebody else long ago. It must not
 * send.
 */
import { setTimeout as warte } from 'node:timers/promises';
import { Warteschlangen } from '#queue';
import { waermeAn } from './last.js';
import { bestelle, sieh } from './menschen.js';

const STILLE_MS = 4000;

/**
 * Messages are leased under a newer fence by nobody who acts; the queue brings the old hand-over. Answers
 * mails that went out all the same.
 */
export async function veralteteZustellung(welt) {
  const { haus, m, post } = welt;
  const warteschlangen = new Warteschlangen({ databaseUrl: haus.url() }, { fehler: () => {} });
  try {
    await Promise.all(welt.worker.map((einer) => einer.halte()));
    await waermeAn(welt, m, 3);
    for (const vorgang of m.offene) {
      const { etag } = await sieh(welt, m.personen['aut@SF'], vorgang);
      await bestelle(welt, m.personen['aut@SF'], { vorgang, schritt: 'einreichenFach', etag });
    }
    const wartende = await haus.sql(`
      UPDATE nachricht
      SET fence = 5, lease_bis = clock_timestamp() + interval '10 minutes'
      WHERE stand = 'wartet'
      RETURNING id, mandant_id AS mandant`);
    if (wartende.length === 0) throw new Error('Es gibt keine Nachricht, an der sich der Zaun prüfen lässt.');
    for (const einer of welt.worker) einer.starte();
    await welt.bereit();
    await warteschlangen.gibAb(
      'mail',
      wartende.map(({ id, mandant }) => ({
        id: `veraltet-${id}`,
        payload: { mandant, nachrichten: [{ id, fence: 4 }] },
      })),
    );
    const bis = Date.now() + 20_000;
    while ((await warteschlangen.offen('mail')) > 0 && Date.now() < bis) await warte(100);
    await warte(STILLE_MS);
    return { 'unter veraltetem Zaun gesendet (I-23)': [...post.post] };
  } finally {
    await warteschlangen.schliesse();
  }
}
