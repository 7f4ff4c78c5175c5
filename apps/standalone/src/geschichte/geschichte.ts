import { istArbeitstag, plusTage, zeitpunkt, type Datum } from '#kalender';
import { mitAufraeumen } from '../abbruch.js';
import { Erzaehler } from './erzaehler.js';
import { kampagnenstueck } from './kampagne.js';
import { doppelte, jePerson, legePostAb, Postfach } from './mails.js';
import { eroeffne, type Schauplatz } from './schauplatz.js';
import type { Pruefung, Stueck } from './stueck.js';
import { vorlagenstueck } from './vorlage.js';
import type { Geschichtsvorlage } from './vorlagen.js';
import { Zugang } from './zugang.js';

export interface Geschichtswunsch {
  /** `vorlage`: a paper and the Auftrag that comes of it; `kampagne`: the reports of one year. */
  stueck: 'vorlage' | 'kampagne';
  /** Nobody reports: the ladder of escalation is told. */
  ohneBericht: boolean;
  /** PostgreSQL on which a fresh database is made; otherwise an embedded one. */
  server?: string | undefined;
  /** Replaces the paper of the story. */
  vorlage?: Geschichtsvorlage | undefined;
  /** Folder into which every mail is written. */
  mails?: string | undefined;
  melde(zeile: string): void;
}

/**
 * Replays a worked example and answers whether everything happened on exactly the days on which it must, and every
 * message reached its person once.
 */
export async function erzaehleGeschichte(wunsch: Geschichtswunsch): Promise<boolean> {
  const stueck = wunsch.stueck === 'kampagne' ? kampagnenstueck() : vorlagenstueck(wunsch);
  const eroeffnend = eroeffne(zeitpunkt(stueck.anfang, '07:00'), wunsch.server);
  const schliesse = () =>
    eroeffnend.then(
      (platz) => platz.stop(),
      () => {},
    );
  return mitAufraeumen(async () => {
    const platz = await eroeffnend;
    const { melde } = wunsch;
    const e = new Erzaehler(platz, new Zugang(platz), {
      postfach: new Postfach(platz.mailverzeichnis),
      melde,
    });
    const stille = await spiele(e, stueck);
    melde(`\nZusammenfassung\n  ${stueck.wovon(e)}; an ${stille} weiteren Arbeitstagen geschah nichts.`);
    const pruefungen = [...(await stueck.pruefungen(e)), ...(await postpruefungen(platz, e))];
    for (const { was, ist, soll } of pruefungen)
      melde(ist === soll ? `  richtig  ${was}: ${ist}` : `  FALSCH   ${was}: ${ist}; richtig wäre: ${soll}`);
    zaehlePost(e, melde);
    if (wunsch.mails !== undefined) {
      await legePostAb(e.post, wunsch.mails);
      melde(`  Alle Mails liegen in ${wunsch.mails}, für jede Person eine Datei und ein Ordner.`);
    }
    return pruefungen.every(({ ist, soll }) => ist === soll);
  }, schliesse);
}

/** Visits every Arbeitstag in the morning; answers on how many nothing happened at all. */
async function spiele(e: Erzaehler, { anfang, ende, szenen }: Stueck): Promise<number> {
  let stille = 0;
  for (let tag: Datum = anfang; tag <= ende; tag = plusTage(tag, 1)) {
    const heutige = szenen.filter(({ datum }) => datum === tag).sort((a, b) => (a.uhr < b.uhr ? -1 : 1));
    if (!istArbeitstag(tag) && heutige.length === 0) continue;
    await e.gehe(tag, '08:05');
    for (const { uhr, spiele: szene } of heutige) {
      await e.gehe(tag, uhr);
      await szene(e);
    }
    if (heutige.length === 0 && e.post.at(-1)?.tag !== tag) stille += 1;
  }
  return stille;
}

/** No mail twice, and none that is still owed. */
async function postpruefungen(platz: Schauplatz, { post }: Erzaehler): Promise<Pruefung[]> {
  const { offen, versandt } = await platz.zaehleNachrichten();
  return [
    { was: 'Mails, die zweimal dasselbe sagen', ist: String(doppelte(post).length), soll: '0' },
    { was: 'Nachrichten, die noch nicht hinaus sind', ist: String(offen), soll: '0' },
    { was: 'Mails im Postfach', ist: String(post.length), soll: String(versandt) },
  ];
}

function zaehlePost({ post }: Erzaehler, melde: (zeile: string) => void): void {
  const zeilen = jePerson(post);
  melde(`\nMails je Person (${post.length} an ${zeilen.length} Personen)`);
  for (const { an, mails, tage, hoechstens } of zeilen)
    melde(`  ${an}: ${mails.length} an ${tage} Tagen, höchstens ${hoechstens} an einem`);
}
