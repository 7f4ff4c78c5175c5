import type { Lesung, Muster } from './angabe.js';
import type { Datum } from '../datum.js';
import { quelle } from '../regex.js';
import { TERMIN, wortmuster } from './wortmuster.js';
import { jahresregel } from './rrule.js';
import { liesTermin, TERMINE } from './termin.js';

function stichtag(worte: string, bezug: Datum | null): Lesung {
  const termine = [...worte.matchAll(TERMINE)].map(([text]) => liesTermin(text, bezug));
  if (termine.some((termin) => termin?.art === 'ungueltig')) return { art: 'ungueltig' };
  const tage = termine.flatMap((termin) => termin?.jahrestag ?? []);
  if (termine.every((termin) => termin?.ohneJahr) && tage.length > 0)
    return { art: 'stichtag', rrule: jahresregel(tage) };
  const bis = termine[0]?.bis;
  return bis ? { art: 'stichtag', bis } : { art: 'stichtag' };
}

/** The day whose state a report shows. It is never a due date (bremen.md §2, rule for the extractor). */
export const STICHTAG_MUSTER: readonly Muster[] = [
  {
    muster: wortmuster(
      quelle`
        (?:(?:jeweils |jährlich )?(?:mit|zum|zu den|per|ab|am|bis zum|auf den)(?: dem| den)? )?
        (?:(?:jährlichen|jeweiligen) )?
        (?:[Ss]tichtag(?:e|en|s)?|Erhebungsstichtag|Datenstand|Berichtsstichtag|Bilanzstichtag|Stand)
        (?: (?:ist|sind|jeweils|vom|zum|der|den|am|des))*:?
        ((?: (?:der |den |zum |jeweils )?${TERMIN})
          (?:(?:,| und| sowie) (?:der |den |zum )?${TERMIN}){0,3}(?: (?:eines jeden|jeden|jedes) Jahres)?)
      `,
    ),
    lies: ([, termine = ''], { bezug }) => stichtag(termine, bezug),
  },
  {
    muster: wortmuster(`(?:mit|zum|zu den) (?:jeweiligen )?Stichtag(?:en)?`),
    lies: (_treffer, { allein }) => (allein ? { art: 'stichtag' } : null),
  },
];
