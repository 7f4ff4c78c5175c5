import { absaetze, einzeilig } from './normalisieren.js';
import { muster } from '#kalender';

export interface Titel {
  titel: string | null;
  untertitel?: string;
}

const ETIKETT = /^(?:Betreff|Betr\.?|Thema|Titel|Gegenstand|Bezeichnung)\s*:\s*/iu;
const HIER = /(?:^|\s|,|–|-)\s*hier\s*:\s*/iu;
const LAENGSTER_TITEL = 400;
const OFFENES_ENDE = muster('iu')`
    (?:[,:–-]|\b(?:und|für|der|die|das|des|dem|den|zur|zum|im|in|am|an|von|vom|mit|nach|über|auf|bei|
      sowie|oder|zu))$
  `;

const anzahl = (text: string, muster: RegExp): number => text.match(muster)?.length ?? 0;

/** Quotation marks that do not close. */
export function unpaarig(ganz: string): boolean {
  const text = ganz.slice(0, 8000);
  const auf = anzahl(text, /[„«‚]/gu);
  const zu = anzahl(text, /[“”»‘]/gu);
  return (auf !== zu && (auf > 0 || zu % 2 === 1)) || anzahl(text, /"/gu) % 2 === 1;
}

function geht(titel: string, folge: string): boolean {
  if (OFFENES_ENDE.test(titel)) return true;
  if (/„[^“”]*$/u.test(titel) && /[“”]/u.test(folge)) return true;
  return muster('u')`^\p{Ll}`.test(folge) && !HIER.test(folge);
}

const istSatz = (text: string): boolean =>
  /[.!?]$/u.test(text) && muster('u')`\s\p{Ll}+\s`.test(text) && text.length > 120;

/** A title that a blank line cut in two. */
function verbinde(teile: readonly string[]): { titel: string; verbraucht: number } {
  let [titel = ''] = teile;
  let verbraucht = 1;
  while (
    verbraucht < teile.length &&
    geht(titel, teile[verbraucht] ?? '') &&
    titel.length < LAENGSTER_TITEL
  ) {
    titel = `${titel} ${teile[verbraucht] ?? ''}`;
    verbraucht += 1;
  }
  return { titel, verbraucht };
}

const kannUntertitelSein = (absatz: string): boolean =>
  absatz !== '' && absatz.length <= 250 && !istSatz(absatz);

/** Title and subtitle out of what the other readers left of the head. */
export function liesTitel(kopfrest: string): Titel {
  const teile = absaetze(kopfrest)
    .map((absatz) => absatz.replace(ETIKETT, ''))
    .filter((absatz) => muster('u')`[\p{L}\p{N}]{2}`.test(absatz));
  const [erster = ''] = teile;
  if (erster === '' || erster.length > LAENGSTER_TITEL || istSatz(erster)) return { titel: null };
  const { titel, verbraucht } = verbinde(teile);
  const hier = HIER.exec(titel);
  if (hier && hier.index > 0)
    return {
      titel: einzeilig(titel.slice(0, hier.index)),
      untertitel: einzeilig(titel.slice(hier.index + hier[0].length)),
    };
  const danach = teile[verbraucht] ?? '';
  return kannUntertitelSein(danach) ? { titel, untertitel: danach.replace(/^hier\s*:\s*/iu, '') } : { titel };
}
