import { muster } from '#kalender';
import type { Mitzeichnungsergebnis } from './typen.js';

/** What a passage of section E says of those it names; `offen`: nothing yet. */
export interface Votum {
  ergebnis: Mitzeichnungsergebnis | 'offen';
  dissens: boolean;
}

const OFFEN = muster('iu')`
  eingeleitet|läuft\s+(?:noch|derzeit|parallel)|steh(?:t|en)\s+(?:\p{L}+\s+)?aus|aussteh|
  noch\s+nicht\s+(?:abgeschlossen|erfolgt|vor|erteilt)|
  (?:ist|sind)\s+(?:\p{L}+\s+)?(?:vorgesehen|beabsichtigt|geplant)|wird\s+(?:noch|parallel|derzeit)\s|
  wird\s[^.;]{0,60}(?:eingeholt|eingeleitet|herbeigeführt)
`;
const AUSGERAEUMT = muster('iu')`
  kein(?:e[nrm]?|erlei)?\s+(?:\p{L}+\s+){0,2}?(?:bedenken|einwände|einwendungen|vorbehalte|dissens)|
  ohne\s+(?:bedenken|einwände|einwendungen|vorbehalte)|
  weder[^.]{0,200}?(?:bedenken|einwände|einwendungen)|
  (?:bedenken|einwände|einwendungen|dissens)(?:\s*:)?\s[^.;]{0,100}?
    (?:besteh(?:t|en)|lieg(?:t|en)|wurden?|werden|hat|haben)\s+(?:\p{L}+\s+)?nicht|
  (?:bedenken|einwände|dissens)[^.;]{0,100}?(?:konnten?|wurden?|sind|ist)\s+(?:(?!nicht)\p{L}+\s+){0,2}
    (?:ausgeräumt|beigelegt|aufgelöst)|dissens\s*:\s*(?:keiner|nein|entfällt|[-–]\s*$)|nicht\s+strittig
`;
const NICHT_BETROFFEN = muster('iu')`
  nicht\s+(?:\p{L}+\s+)?(?:berührt|betroffen|beteiligt|zuständig|tangiert)|fehlanzeige|
  keine\s+(?:betroffenheit|zuständigkeit|berührung|belange)|unberührt|unzuständig
`;
const FRISTABLAUF = muster('iu')`
  frist\s?ablauf|ablauf\s+der\s+(?:\p{L}+\s+)?frist|
  frist\s+(?:ist\s+|war\s+)?(?:abgelaufen|verstrichen)|verschwieg|verschweigen|
  innerhalb\s+der\s+(?:\p{L}+\s+)?frist\s+(?:keine|nicht)|
  keine\s+(?:rückmeldung|rückäußerung|stellungnahme|antwort|äußerung)|
  nicht\s+(?:\p{L}+\s+)?
    (?:geäußert|rückgemeldet|zurückgemeldet|geantwortet|stellung\s+genommen|reagiert)|
  nicht\s+fristgerecht
`;
const MASSGABE = muster('iu')`
  ma(?:ß|ss)gabe|unter\s+(?:der\s+|einer\s+|den\s+)?(?:voraussetzung|bedingung|auflage|vorbehalt)|
  an\s+(?:die|eine|folgende)\s+(?:\p{L}+\s+)?bedingung|vorbehaltlich|
  mit\s+(?:auflagen|änderungswünschen|vorbehalt|bedingungen)|,\s*(?:sofern|soweit|wenn)\s
`;
const DISSENS = muster('iu')`
  dissens|kein(?:e[mn]?)?\s+(?:einvernehmen|einigung|einigkeit|verständigung|konsens)|
  (?:einvernehmen|einigung|einigkeit|verständigung|konsens|zustimmung|mitzeichnung)\s[^.;]{0,120}?
    (?:nicht\s+(?:\p{L}+\s+)?
        (?:erzielt|hergestellt|erreicht|herbeigeführt|zustande|gefunden|möglich|erteilt|gegeben|vor(?!\p{L}))|
      verweiger|versag|abgelehnt)|nicht\s+einvernehmlich|strittig|
  (?:bedenken|einwände|differenzen|diese)\s[^.;]{0,100}?nicht\s+(?:\p{L}+\s+)?
    (?:ausgeräumt|aufgelöst|beigelegt)|nicht\s+ausgeräumt|
  abweichende[nr]?\s+(?:auffassung|meinung|position|rechtsauffassung)|
  unterschiedliche[nr]?\s+(?:auffassungen|positionen)|auseinander
`;
const ABLEHNUNG = muster('iu')`
  nicht\s+(?:mitgezeichnet|zugestimmt|mitgetragen|mit(?!\p{L})|zu(?!\p{L})|einverstanden)|
  stimm(?:t|en)\s[^.;]{0,80}?nicht\s+zu|lehn(?:t|en|te)\s[^.;]{0,80}?ab(?!\p{L})|abgelehnt|ablehn|
  widersprochen|widerspr(?:icht|uch)|verweiger|versag
`;
const BEDENKEN = /bedenken|einwände|einwendungen|nicht\s+erteilt|kritisch/iu;
const ERTEILT = muster('iu')`
  mitgezeichnet|zugestimmt|stimm(?:t|en)\s[^.;]{0,100}?zu(?!\p{L})|erteilt|abgestimmt|einvernehm|
  einverst(?:anden|ändnis)|zeichne(?:t|n)\s[^.;]{0,60}?mit(?!\p{L})|mitzeichnung|zustimmung|
  tr(?:ä|a)g(?:t|en)\s[^.;]{0,80}?mit(?!\p{L})|mitgetragen|befürwort|billigt|konsens
`;
const BETEILIGT = /abstimmung|beteilig|einbezogen|eingebunden/iu;

/** The first that fits counts: what is denied or unfinished stands before what is said. */
const STUFEN: readonly (readonly [RegExp, Votum])[] = [
  [OFFEN, { ergebnis: 'offen', dissens: false }],
  [NICHT_BETROFFEN, { ergebnis: 'nicht_betroffen', dissens: false }],
  [FRISTABLAUF, { ergebnis: 'fristablauf', dissens: false }],
  [AUSGERAEUMT, { ergebnis: 'erteilt', dissens: false }],
  [DISSENS, { ergebnis: 'bedenken', dissens: true }],
  [ABLEHNUNG, { ergebnis: 'bedenken', dissens: true }],
  [MASSGABE, { ergebnis: 'massgabe', dissens: false }],
  [BEDENKEN, { ergebnis: 'bedenken', dissens: false }],
  [ERTEILT, { ergebnis: 'erteilt', dissens: false }],
  [BETEILIGT, { ergebnis: 'erteilt', dissens: false }],
];

export const votumIn = (text: string): Votum | null =>
  STUFEN.find(([worte]) => worte.test(text))?.[1] ?? null;

/** Only taken part, not agreed: says nothing where the co-signature is still under way. */
export const nurBeteiligt = (text: string): boolean =>
  STUFEN.find(([worte]) => worte.test(text))?.[0] === BETEILIGT;

export const istAusgeraeumt = (text: string): boolean => AUSGERAEUMT.test(text) && !DISSENS.test(text);
