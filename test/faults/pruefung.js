/** After each suite: wait for quiet, then everything that must hold. */
import { setTimeout as warte } from 'node:timers/promises';
import { pruefeInvarianten } from '#runner';
import { pruefeGeschichte } from './geschichte-pruefen.js';
import { alsRolle } from './haus.js';

const OFFEN = `
  SELECT (
    SELECT count(*)
    FROM erinnerung e
    JOIN frist f ON f.id = e.frist_id AND f.stand <> 'beendet'
    JOIN vorgang v ON v.id = e.vorgang_id AND v.beendet_am IS NULL
    WHERE e.stand = 'geplant'
      AND e.faellig_ab <= kogge_jetzt()
      AND (e.art NOT LIKE '+%' OR NOT kogge_ruht(e.vorgang_id, f.datum))
  )::int + (
    SELECT count(*)
    FROM frist
    WHERE stand = 'laeuft'
      AND ereignis IS NOT NULL
      AND zeitpunkt <= kogge_jetzt()
  )::int AS faellig,
    (SELECT count(*) FROM nachricht WHERE stand = 'wartet')::int AS wartend,
    (
      SELECT count(*)
      FROM nachricht
      WHERE stand = 'wartet'
        AND lease_bis > clock_timestamp()
    )::int AS geliehen,
    (SELECT count(*) FROM nachricht WHERE stand = 'wartet' AND faellig_ab > kogge_jetzt())::int AS spaeter`;

/**
 * Nothing is due and nothing is on its way any more. Leases of dead workers run out at once, postponed mails
 * come at once: time is shortened, not skipped.
 */
export async function ruhe(welt, ms = 120_000) {
  await welt.bereit();
  const bis = Date.now() + ms;
  for (let runde = 0; ; runde += 1) {
    const [lage] = await welt.haus.sql(OFFEN);
    if (lage.faellig === 0 && lage.wartend === 0) return;
    if (Date.now() > bis) throw new Error(`Es wird nicht ruhig: ${JSON.stringify(lage)}`);
    if (runde % 8 === 7 && welt.post.offen === 0)
      await welt.haus.sql(`
        UPDATE nachricht
        SET lease_bis = clock_timestamp()
        WHERE stand = 'wartet'
          AND lease_bis > clock_timestamp()`);
    if (lage.spaeter > 0 && lage.geliehen === 0)
      await welt.haus.sql(`UPDATE uhr SET versatz = versatz + interval '61 minutes'`);
    await warte(250);
  }
}

/** All checks by name with what they found; an empty list is what it should be. */
export async function pruefe(welt) {
  await ruhe(welt);
  const { geschichte, m, haus } = welt;
  return {
    ...(await pruefeGeschichte(haus, m.mandant, geschichte)),
    ...(await pruefePost(welt)),
    ...(await pruefeAussagen(haus)),
    'unerwartete Antworten 500 (I-29)': geschichte.unerwartet.splice(0),
    'Alarm des Sieglers (I-18)': gemeldet(welt.siegler, 'siegelalarm'),
    'von selbst geendet (I-30)': welt.prozesse.flatMap(({ vonSelbst }) => vonSelbst.splice(0)),
    'Fehler, auf die niemand wartete (I-30)': gemeldet(welt.prozesse, 'unbeachteter_fehler'),
  };
}

/** Log lines of that event. */
function gemeldet(prozesse, ereignis) {
  return prozesse.flatMap(({ fehlerzeilen }) => fehlerzeilen.filter((zeile) => zeile.includes(ereignis)));
}

/** What `kogge check` does, with the role that may only read. */
export async function pruefeAussagen(haus) {
  const datenbank = await alsRolle(haus, 'kogge_auditor', 2);
  const gebrochen = [];
  let gezaehlt = 0;
  try {
    for await (const befund of pruefeInvarianten(datenbank)) {
      gezaehlt += 1;
      if (!befund.ok) gebrochen.push(befund);
    }
  } finally {
    await datenbank.quelle.destroy();
  }
  if (gezaehlt === 0) throw new Error('kogge check hat nichts geprüft.');
  return Object.fromEntries(
    gebrochen.map((befund) => [`kogge check ${befund.id}`, gebrochen.filter(({ id }) => id === befund.id)]),
  );
}

/**
 * Every message that counts as sent reached the mail server, with one Message-ID and one wording, and nobody
 * is shown one twice.
 */
async function pruefePost({ haus, post }) {
  const nachrichten = await haus.sql(`
    SELECT id, stand, fehler, coalesce('sammel.' || (daten ->> 'sammel'), message_id) AS message_id,
      empfaenger_id, schluessel
    FROM nachricht`);
  const angekommen = new Map();
  for (const { messageId, sha256 } of post.post) {
    const [kennung] = messageId.split('@');
    angekommen.set(kennung, (angekommen.get(kennung) ?? new Set()).add(sha256));
  }
  const bekannt = new Set(nachrichten.map(({ message_id }) => message_id));
  const gezeigt = await haus.sql(`
    SELECT empfaenger_id, schluessel, count(*)::int AS anzahl
    FROM nachricht
    WHERE stand <> 'entfallen'
    GROUP BY 1, 2
    HAVING count(*) > 1`);
  return {
    'gesendet, aber nicht angekommen (I-22)': nachrichten.filter(
      ({ stand, message_id }) => stand === 'gesendet' && !angekommen.has(message_id),
    ),
    'aufgegeben, ohne dass der Mailserver es wollte (I-22)': nachrichten.filter(
      ({ stand, message_id }) =>
        stand === 'fehlgeschlagen' && ![...post.endgueltig].some((eine) => eine.startsWith(message_id)),
    ),
    'fremde Message-ID (I-23)': [...angekommen.keys()].filter((kennung) => !bekannt.has(kennung)),
    'eine Message-ID, zwei Wortlaute (I-23)': [...angekommen]
      .filter(([, wortlaute]) => wortlaute.size > 1)
      .map(([kennung]) =>
        post.post.filter(({ messageId }) => messageId.startsWith(kennung)).map(({ roh }) => roh),
      ),
    'zweimal gezeigt (I-23)': gezeigt,
  };
}

/** Figures of the mails so far. */
export function mailzahlen({ post }) {
  const verschieden = new Set(post.post.map(({ messageId }) => messageId)).size;
  return {
    angekommen: post.post.length,
    verschieden,
    doppelt: post.post.length - verschieden,
    stoerungen: post.stoerungen,
  };
}
