import { datumDeutsch, istArbeitstag, plusTage, zeitpunkt, type Datum } from '#kalender';
import { BERICHT_TAGE, ERSTE_TAGE, nachDemBeschluss, verknuepfen, wegEinerVorlage, type Szene } from './drehbuch.js';
import { Erzaehler } from './erzaehler.js';
import { Postfach } from './mails.js';
import { eroeffne } from './schauplatz.js';
import { BERICHT, ERSTE, type Geschichtsvorlage } from './vorlagen.js';
import { Zugang } from './zugang.js';

export interface Geschichtswunsch {
  /** Nobody reports: the ladder of escalation is told. */
  ohneBericht: boolean;
  /** PostgreSQL on which a fresh database is made; otherwise an embedded one. */
  server?: string | undefined;
  /** Replaces the paper of the story. */
  vorlage?: Geschichtsvorlage | undefined;
  melde(zeile: string): void;
}

const ANFANG = '2024-11-18';
const ERINNERUNGEN = ['2025-08-05', '2025-09-02', '2025-09-16', '2025-09-23', '2025-09-29'];
const ESKALATIONEN = ['2025-10-01', '2025-10-06', '2025-10-10'];

/** Replays the worked example and answers whether everything happened on exactly the days on which it must. */
export async function erzaehleGeschichte({ ohneBericht, server, vorlage = ERSTE, melde }: Geschichtswunsch): Promise<boolean> {
  const platz = await eroeffne(zeitpunkt(ANFANG, '07:00'), server);
  try {
    const e = new Erzaehler(platz, new Zugang(platz), { postfach: new Postfach(platz.mailverzeichnis), melde });
    const szenen = [...wegEinerVorlage('erste', vorlage, ERSTE_TAGE), ...nachDemBeschluss(), ...(ohneBericht ? [] : [...wegEinerVorlage('bericht', BERICHT, BERICHT_TAGE), ...verknuepfen()])];
    const stille = await spiele(e, szenen, ohneBericht ? '2025-10-24' : '2025-10-10');
    return await zusammenfassung(e, { ohneBericht, stille, melde });
  } finally {
    await platz.stop();
  }
}

/** Visits every Arbeitstag in the morning; answers on how many nothing happened at all. */
async function spiele(e: Erzaehler, szenen: readonly Szene[], ende: Datum): Promise<number> {
  let stille = 0;
  for (let tag: Datum = ANFANG; tag <= ende; tag = plusTage(tag, 1)) {
    const heutige = szenen.filter(({ datum }) => datum === tag).sort((a, b) => (a.uhr < b.uhr ? -1 : 1));
    if (!istArbeitstag(tag) && heutige.length === 0) continue;
    await e.gehe(tag, '08:05');
    for (const { uhr, spiele: szene } of heutige) {
      await e.gehe(tag, uhr);
      await szene(e);
    }
    if (heutige.length === 0 && !e.mails.has(tag)) stille += 1;
  }
  return stille;
}

async function zusammenfassung(e: Erzaehler, { ohneBericht, stille, melde }: { ohneBericht: boolean; stille: number; melde: (zeile: string) => void }): Promise<boolean> {
  const nummer = e.nummer('auftrag');
  const tage = (anfang: string) => [...e.mails].filter(([, mails]) => mails.some(({ betreff }) => betreff.startsWith(anfang) && betreff.includes(`${nummer} `))).map(([tag]) => tag);
  const [auftrag, ...weitere] = await e.auftraege('erste');
  const erinnert = tage('Erinnerung');
  const eskaliert = tage('Überfällig');
  const soll = { zustand: ohneBericht ? 'offen' : 'erfuellt', eskaliert: ohneBericht ? ESKALATIONEN : [] };
  const pruefungen: [string, boolean, string][] = [
    ['Aufträge aus dem Beschluss', weitere.length === 0 && auftrag !== undefined, String(weitere.length + (auftrag ? 1 : 0))],
    ['Fällig', auftrag?.faellig === '2025-09-30' && auftrag.ersteFrist === '2025-09-30', datumDeutsch(auftrag?.faellig ?? '')],
    ['Erinnert am', gleich(erinnert, ERINNERUNGEN), erinnert.map(datumDeutsch).join(', ') || 'keinem Tag'],
    ['Eskaliert am', gleich(eskaliert, soll.eskaliert), eskaliert.map(datumDeutsch).join(', ') || 'keinem Tag'],
    ['Stand des Auftrags', auftrag?.zustand === soll.zustand, auftrag?.zustand ?? 'fehlt'],
  ];
  melde(`\nZusammenfassung\n  Vorgang ${e.nummer('erste')}, Auftrag ${nummer}; an ${stille} weiteren Arbeitstagen geschah nichts.`);
  for (const [was, stimmt, wert] of pruefungen) melde(`  ${stimmt ? 'richtig' : 'FALSCH '}  ${was}: ${wert}`);
  return pruefungen.every(([, stimmt]) => stimmt);
}

function gleich(a: readonly string[], b: readonly string[]): boolean {
  return a.join() === b.join();
}
