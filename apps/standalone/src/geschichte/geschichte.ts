import { datumDeutsch, istArbeitstag, plusTage, zeitpunkt, type Datum } from '#kalender';
import { mitAufraeumen } from '../abbruch.js';
import {
  BERICHT_TAGE,
  ERSTE_TAGE,
  nachDemBeschluss,
  verknuepfen,
  wegEinerVorlage,
  type Szene,
} from './drehbuch.js';
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
const FAELLIG = '2025-09-30';
const ERINNERUNGEN = ['2025-08-05', '2025-09-02', '2025-09-16', '2025-09-23', '2025-09-29'];
const ESKALATIONEN = ['2025-10-01', '2025-10-06', '2025-10-10'];

/**
 * Replays the worked example and answers whether everything happened on exactly the days on which it must.
 */
export async function erzaehleGeschichte({
  ohneBericht,
  server,
  vorlage = ERSTE,
  melde,
}: Geschichtswunsch): Promise<boolean> {
  const eroeffnend = eroeffne(zeitpunkt(ANFANG, '07:00'), server);
  const schliesse = () =>
    eroeffnend.then(
      (platz) => platz.stop(),
      () => {},
    );
  return mitAufraeumen(async () => {
    const platz = await eroeffnend;
    const e = new Erzaehler(platz, new Zugang(platz), {
      postfach: new Postfach(platz.mailverzeichnis),
      melde,
    });
    const szenen = [
      ...wegEinerVorlage('erste', vorlage, ERSTE_TAGE),
      ...nachDemBeschluss(),
      ...(ohneBericht ? [] : [...wegEinerVorlage('bericht', BERICHT, BERICHT_TAGE), ...verknuepfen()]),
    ];
    const stille = await spiele(e, szenen, ohneBericht ? '2025-10-24' : '2025-10-10');
    return zusammenfassung(e, { ohneBericht, stille, melde });
  }, schliesse);
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

interface Pruefung {
  was: string;
  ist: string;
  soll: string;
}

async function zusammenfassung(
  e: Erzaehler,
  { ohneBericht, stille, melde }: { ohneBericht: boolean; stille: number; melde: (zeile: string) => void },
): Promise<boolean> {
  const nummer = e.nummer('auftrag');
  const pruefungen = [
    ...(await auftragspruefungen(e, ohneBericht)),
    ...mailpruefungen(e, nummer, ohneBericht ? ESKALATIONEN : []),
  ];
  melde(
    `\nZusammenfassung\n  Vorgang ${e.nummer('erste')}, Auftrag ${nummer}; ` +
      `an ${stille} weiteren Arbeitstagen geschah nichts.`,
  );
  for (const { was, ist, soll } of pruefungen)
    melde(ist === soll ? `  richtig  ${was}: ${ist}` : `  FALSCH   ${was}: ${ist}; richtig wäre: ${soll}`);
  return pruefungen.every(({ ist, soll }) => ist === soll);
}

async function auftragspruefungen(e: Erzaehler, ohneBericht: boolean): Promise<Pruefung[]> {
  const auftraege = await e.auftraege('erste');
  const liste = (werte: (string | null)[]) => werte.map((wert) => wert ?? 'ohne').join(', ');
  return [
    { was: 'Aufträge aus dem Beschluss', ist: String(auftraege.length), soll: '1' },
    { was: 'Fällig', ist: liste(auftraege.map(({ faellig }) => faellig)), soll: FAELLIG },
    {
      was: 'Zuerst gesetzter Termin',
      ist: liste(auftraege.map(({ ersteFrist }) => ersteFrist)),
      soll: FAELLIG,
    },
    {
      was: 'Stand des Auftrags',
      ist: liste(auftraege.map(({ zustand }) => zustand)),
      soll: ohneBericht ? 'offen' : 'erfuellt',
    },
  ];
}

/** Days on which a mail about the Auftrag came, out of the mails themselves. */
function mailpruefungen({ mails }: Erzaehler, nummer: string, eskalationen: readonly Datum[]): Pruefung[] {
  const betrifft = (anfang: string) =>
    [...mails]
      .filter(([, desTages]) =>
        desTages.some(({ betreff }) => betreff.startsWith(anfang) && betreff.includes(` ${nummer} `)),
      )
      .map(([tag]) => tag);
  const tage = (werte: readonly Datum[]) => werte.map(datumDeutsch).join(', ') || 'keinem Tag';
  return [
    { was: 'Erinnert am', ist: tage(betrifft('Erinnerung')), soll: tage(ERINNERUNGEN) },
    { was: 'Eskaliert am', ist: tage(betrifft('Überfällig')), soll: tage(eskalationen) },
  ];
}
