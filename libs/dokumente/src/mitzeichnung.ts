import { findeRessorts, type Ressortfund } from './ressort-suche.js';
import type { Mitzeichnungsergebnis } from './typen.js';
import { muster } from './regex.js';

const ERGEBNISSE: readonly (readonly [Mitzeichnungsergebnis, RegExp])[] = [
  ['nicht_betroffen', /nicht\s+(?:berührt|betroffen|beteiligt)|fehlanzeige|keine\s+(?:betroffenheit|zuständigkeit)/iu],
  ['fristablauf', muster('iu')`frist\s?ablauf|ablauf\s+der\s+(?:\p{L}+\s+)?frist|verschwieg|verschweigen|innerhalb\s+der\s+frist\s+(?:keine|nicht)|keine\s+(?:rückmeldung|rückäußerung|stellungnahme|antwort)|nicht\s+(?:fristgerecht\s+)?(?:geäußert|rückgemeldet|geantwortet)`],
  ['massgabe', /ma(?:ß|ss)gabe|unter\s+(?:der\s+)?(?:voraussetzung|bedingung)/iu],
  ['bedenken', /(?<!keine\s)(?<!ohne\s)(?<!keinerlei\s)bedenken|einwände(?!\s+bestehen\s+nicht)|nicht\s+(?:mitgezeichnet|zugestimmt)|mitzeichnung\s+(?:verweigert|versagt|abgelehnt|nicht\s+erteilt)|widersprochen|stimm(?:t|en)\s+nicht\s+zu|lehnt\s+[^.]{0,60}ab|dissens|kein\s+einvernehmen/iu],
  ['erteilt', /mitgezeichnet|zugestimmt|stimm(?:t|en)\s[^.;]{0,80}zu|erteilt|abgestimmt|abstimmung|einvernehmen|einverstanden|keine\s+(?:bedenken|einwände)|ohne\s+(?:bedenken|einwände)|mitzeichnung|zustimmung|beteiligt/iu],
];
const DISSENS = /dissens|kein(?:e[mn]?)?\s+einvernehmen|nicht\s+einvernehmlich|strittig|(?:bedenken|einwände|differenzen)\s[^.]{0,60}nicht\s+(?:ausgeräumt|aufgelöst|beigelegt)|nicht\s+ausgeräumt|keine\s+einigung|abweichende\s+(?:auffassung|meinung|position)|unterschiedliche\s+auffassungen/iu;
const KEIN_DISSENS = /kein(?:e[rn]?)?\s+dissens|dissens\s+(?:besteht|liegt)\s+nicht|nicht\s+strittig|dissens\s*:\s*(?:keiner|nein|entfällt|-|–)/iu;
/** What is asked for under a Maßgabe may name departments that have not spoken here. */
const NEBENSATZ = /,\s*(?:dass|wonach|weil|da|sofern|soweit|wenn|ob)\s/iu;
const SATZENDE = muster('u')`(?<=\p{Ll}{2}[.!?)]|\d{4}\.)\s+(?=[\p{Lu}\d–-])|\n(?=\s*(?:[-–•]|\p{Lu}))|;\s+`;

export interface Abstimmung {
  mitzeichnung: Record<string, Mitzeichnungsergebnis>;
  dissens: string[];
}

const ergebnisIn = (text: string): Mitzeichnungsergebnis | null => ERGEBNISSE.find(([, muster]) => muster.test(text))?.[0] ?? null;

function ohneNebensatz(satz: string): string {
  const neben = NEBENSATZ.exec(satz);
  return neben ? satz.slice(0, neben.index) : satz;
}

/** One department after another: the verdict is what stands behind the name, for lists what closes the list or opens it. */
function liesSatz(satz: string, funde: readonly Ressortfund[]): Map<string, Mitzeichnungsergebnis> {
  const ergebnis = new Map<string, Mitzeichnungsergebnis>();
  const davor = ergebnisIn(satz.slice(0, funde[0]?.von ?? 0));
  let offen: string[] = [];
  funde.forEach((fund, i) => {
    offen.push(fund.kuerzel);
    const hier = ergebnisIn(satz.slice(fund.bis, funde[i + 1]?.von ?? satz.length));
    // "Zugestimmt haben: SF, SK" – there the opening words hold for all; a bracket behind a name is its own.
    if (!hier) return;
    for (const kuerzel of offen) ergebnis.set(kuerzel, hier);
    offen = [];
  });
  const ganz = davor ?? ergebnisIn(satz);
  if (ganz) for (const kuerzel of offen) ergebnis.set(kuerzel, ganz);
  return ergebnis;
}

const RANG: readonly Mitzeichnungsergebnis[] = ['erteilt', 'nicht_betroffen', 'fristablauf', 'massgabe', 'bedenken'];

/** Results of the co-signature and open dissent out of section E. */
export function liesAbstimmung(text: string): Abstimmung {
  const mitzeichnung: Record<string, Mitzeichnungsergebnis> = {};
  const dissens = new Set<string>();
  let zuletzt: string[] = [];
  for (const roh of text.split(SATZENDE)) {
    const satz = roh.replace(/\s+/gu, ' ');
    const haupt = ohneNebensatz(satz);
    const funde = findeRessorts(haupt);
    if (funde.length > 0) zuletzt = funde.map((fund) => fund.kuerzel);
    const uneinig = DISSENS.test(satz) && !KEIN_DISSENS.test(satz);
    if (uneinig) for (const kuerzel of zuletzt) dissens.add(kuerzel);
    for (const [kuerzel, ergebnis] of uneinig ? zuletzt.map((k) => [k, 'bedenken'] as const) : liesSatz(haupt, funde)) {
      const bisher = mitzeichnung[kuerzel];
      if (!bisher || RANG.indexOf(ergebnis) > RANG.indexOf(bisher)) mitzeichnung[kuerzel] = ergebnis;
    }
  }
  return { mitzeichnung, dissens: [...dissens] };
}
