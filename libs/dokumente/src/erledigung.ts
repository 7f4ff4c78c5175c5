import { findeDaten } from './datum-lesen.js';
import { einzeilig } from './normalisieren.js';
import { liesTypen } from './ziffer-typ.js';
import { liesZiffern } from './ziffern.js';
import { muster } from '#kalender';

export interface ErledigterAuftrag {
  beschlussVom: string;
  nr: number | string | null;
}

const BESCHLUSS = muster(
  'iu',
)`(?<!\p{L})(?:Senats?(?:beschluss(?:es)?|sitzung)?|Beschluss(?:es)?|Senat)(?!\p{L})`;
const FRUEHER = muster(
  'iu',
)`beschlossen|beschloss|gebeten|bat(?!\p{L})|beauftragt|Beschluss|aufgefordert|Sitzung`;
const ANTWORT = muster('iu')`
    (?:hiermit|mit\s+dieser\s+Vorlage|mit\s+der\s+vorliegenden|mit\s+vorliegende[mr]|
      durch\s+diese\s+Vorlage)|
    (?:kommt|entspricht|erfüllt|nachgekommen|wird\s+entsprochen)[^.]{0,120}
      (?:nach|Vorlage|Bericht|Auftrag|Bitte|Beschluss)|
    (?:Bericht|Bitte|Auftrag|Berichtspflicht)[^.]{0,120}
      (?:vorgelegt|nachgekommen|entsprochen|erfüllt|erledigt)|(?:vorliegende|dieser)\s+Bericht
  `;
const ZIFFER = /(?:Ziff(?:er|\.)|Nummer|Nr\.|Punkt|Beschlusspunkt|TOP-Ziffer)\s*(\d{1,2}[a-z]?)(?![\d/])/iu;
const UMFELD = 260;

const alsNr = (text: string): number | string => (/^\d+$/u.test(text) ? Number(text) : text);

/** Of quoted old Ziffern the one that asked for the report is answered. */
function ausZitat(text: string, ab: number): number | string | null {
  const [einleitung] =
    /^[^\n]{0,120}?:\s*(?:\n|[„"»]?(?=(?:- )?\(?1(?:\.\)|[.)]) ))/u.exec(text.slice(ab)) ?? [];
  if (einleitung === undefined) return null;
  const bitten = liesZiffern(text.slice(ab + einleitung.length)).filter(
    (ziffer) => typeof ziffer.nr === 'number' && muster('u')`^\P{L}?`.test(ziffer.text),
  );
  return bitten.findLast((ziffer) => liesTypen(ziffer.text).includes('bitte_bericht'))?.nr ?? null;
}

/** An earlier Beschluss is named where section A begins, not behind a hundred pages. */
const ANFANG_ZEICHEN = 50_000;

/** Which earlier Beschluss the paper answers, if section A says so. */
export function liesErledigung(abschnittA: string): ErledigterAuftrag | undefined {
  const problem = abschnittA.slice(0, ANFANG_ZEICHEN);
  if (!ANTWORT.test(problem)) return undefined;
  for (const fund of findeDaten(problem).slice(0, 40)) {
    if (!fund.datum) continue;
    const von = Math.max(0, fund.von - UMFELD / 2);
    const umfeld = einzeilig(problem.slice(von, fund.bis + UMFELD));
    if (
      !BESCHLUSS.test(umfeld) ||
      !FRUEHER.test(umfeld) ||
      /Bürgerschaft/u.test(problem.slice(von, fund.von))
    )
      continue;
    const ziffer = ZIFFER.exec(umfeld)?.[1];
    return { beschlussVom: fund.datum, nr: ziffer ? alsNr(ziffer) : ausZitat(problem, fund.bis) };
  }
  return undefined;
}
