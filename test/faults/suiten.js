/**
 * The suites: which faults, how often, how long. Each runs under load and ends in quiet and with every check.
 */
import { setTimeout as warte } from 'node:timers/promises';
import { arbeite } from './last.js';
import { MAILSTOERUNGEN } from './postfach.js';
import { starteRedis } from './redis.js';
import { stoereCommits, stoerungen } from './stoerungen.js';
import { setzeWorkerUm } from './welt.js';

/** `alle` is the mean time between two faults in milliseconds. */
export const suiten = {
  F1: { titel: 'API-Prozesse sterben', was: ['kill -9 API'], alle: 350 },
  F2: {
    titel: 'Worker sterben, halten an, bekommen Aufträge doppelt',
    was: [
      'kill -9 Worker',
      'kill -9 Worker',
      'Worker hält an (SIGSTOP)',
      'Nachricht doppelt und veraltet zugestellt',
    ],
    alle: 250,
  },
  F3: {
    titel: 'PostgreSQL stirbt',
    was: ['kill -9 PostgreSQL', 'kill -9 PostgreSQL', 'kill -9 eines Datenbankprozesses'],
    alle: 400,
  },
  F4: {
    titel: 'PostgreSQL wird beendet und neu gestartet',
    was: ['PostgreSQL beendet (smart, fast, immediate)'],
    alle: 500,
  },
  F8: {
    titel: 'Redis stirbt oder wird geleert',
    was: ['kill -9 Redis', 'FLUSHALL'],
    alle: 400,
    um: mitRedis,
  },
  F9: {
    titel: 'Netz: Verbindungen reißen, stocken, schweigen',
    was: ['Verbindungen gekappt', 'Netz langsam', 'API hält an (SIGSTOP)'],
    alle: 300,
    um: mitCommits({ halboffen: 0.01 }),
  },
  F10: {
    titel: 'COMMIT kommt nicht an, kommt spät, oder keiner erfährt davon',
    was: [],
    alle: 400,
    um: mitCommits({ fail: 0.1, timeout: 0.1, executeAndTimeout: 0.1 }),
  },
  F11: { titel: 'Der Mailserver spielt nicht mit', was: ['Uhr springt vor'], alle: 700, um: mitMails },
  F12: {
    titel: 'Die Uhr springt',
    was: ['Uhr springt vor', 'Uhr springt zurück', 'Uhr springt auf einen schwierigen Tag', 'kill -9 Worker'],
    alle: 400,
  },
  FS: { titel: 'Sperren und Verklemmungen', was: ['Zeile zu lange gesperrt', 'Verklemmung'], alle: 250 },
};

/** Everything at once, for the long run. */
export const ALLES = {
  titel: 'alles zugleich',
  alle: 1000,
  um: mitAllem,
  was: Object.keys(stoerungen).filter((name) => name !== 'Uhr springt auf einen schwierigen Tag'),
};

/** Runs one suite for so many milliseconds; answers how often each fault was injected and hit. */
export async function fuehreAus(
  welt,
  { was, alle, um = async (_, arbeit) => arbeit({}) },
  { ms, melde = () => {} },
) {
  const zufall = welt.zufall.fuer(`stoerung-${welt.geschichte.auftraege.length}`);
  return um(
    welt,
    async (zusatz) => {
      const zaehler = {};
      const last = arbeite(welt, welt.m);
      const bis = Date.now() + ms;
      const laufend = new Set();
      await warte(300);
      while (Date.now() < bis) {
        const name = zufall.eines([...was, ...Object.keys(zusatz.stoerungen ?? {})]);
        if (name)
          beginne({ welt, zufall, zaehler, laufend }, name, zusatz.stoerungen?.[name] ?? stoerungen[name]);
        await warte(zufall.abstand(alle));
        melde(zaehler);
      }
      await Promise.all(laufend);
      zusatz.schluss?.(zaehler);
      await last.halte();
      return zaehler;
    },
    zufall,
  );
}

function beginne({ welt, zufall, zaehler, laufend }, name, stoere) {
  const lauf = Promise.resolve(stoere(welt, zufall))
    .then(
      (traf) => {
        if (traf === null) return;
        const zahl = (zaehler[name] ??= { gestoert: 0, getroffen: 0 });
        zahl.gestoert += 1;
        if (traf) zahl.getroffen += 1;
      },
      (grund) => {
        (welt.gestell ??= []).push(`${name}: ${grund.message}`);
      },
    )
    .finally(() => laufend.delete(lauf));
  laufend.add(lauf);
}

async function mitRedis(welt, arbeit) {
  const redis = await starteRedis();
  try {
    await setzeWorkerUm(welt, { REDIS_URL: redis.url });
    return await arbeit({
      stoerungen: { 'kill -9 Redis': () => redis.toete(), FLUSHALL: () => redis.leere() },
    });
  } finally {
    await setzeWorkerUm(welt, { REDIS_URL: '' });
    await redis.ende();
  }
}

/** That share of all COMMITs, on both proxies. */
export function mitCommits(anteile) {
  return async (welt, arbeit, zufall) => {
    const gestoerte = Object.values(welt.proxys).map((proxy) => stoereCommits(proxy, zufall, anteile));
    const enden = () => gestoerte.forEach(({ ende }) => ende());
    try {
      return await arbeit({
        schluss: (zaehler) => {
          enden();
          for (const { zahl } of gestoerte)
            for (const [art, anzahl] of Object.entries(zahl)) zaehle(zaehler, `COMMIT: ${art}`, anzahl);
        },
      });
    } finally {
      enden();
    }
  };
}

function mitMails(welt, arbeit, zufall) {
  return mitMailanteil(0.5)(welt, arbeit, zufall);
}

/** That share of mails meets a server in trouble; now and then a refusal is final. */
function mitMailanteil(anteil) {
  return async (welt, arbeit, zufall) => {
    const zahl = {};
    welt.post.urteil = () => {
      if (!zufall.mit(anteil)) return null;
      const art = zufall.mit(0.02) ? 550 : zufall.eines(MAILSTOERUNGEN);
      zahl[art] = (zahl[art] ?? 0) + 1;
      return art;
    };
    try {
      return await arbeit({
        schluss: (zaehler) => {
          welt.post.urteil = () => null;
          for (const [art, anzahl] of Object.entries(zahl)) zaehle(zaehler, `Mailserver: ${art}`, anzahl);
        },
      });
    } finally {
      welt.post.urteil = () => null;
    }
  };
}

async function mitAllem(welt, arbeit, zufall) {
  return mitCommits({ fail: 0.002, timeout: 0.002, executeAndTimeout: 0.003, halboffen: 0.001 })(
    welt,
    (c) =>
      mitMailanteil(0.05)(
        welt,
        (m) =>
          arbeit({
            schluss: (zaehler) => {
              c.schluss(zaehler);
              m.schluss(zaehler);
            },
          }),
        zufall,
      ),
    zufall,
  );
}

/** Faults that hit whenever they are drawn. */
function zaehle(zaehler, name, anzahl) {
  if (anzahl === 0) return;
  const zahl = (zaehler[name] ??= { gestoert: 0, getroffen: 0 });
  zahl.gestoert += anzahl;
  zahl.getroffen += anzahl;
}
