import type { Datum } from '../datum.js';
import type { Lesung, Muster } from './angabe.js';
import { DAUER, isoDauer, liesDauer, plusDauer } from './dauer.js';
import { EREIGNIS } from './ereignis.js';
import { quelle } from '../regex.js';
import { TERMIN, wortmuster } from './wortmuster.js';
import { liesTermin } from './termin.js';

const BESCHLUSS = quelle`
    (?:(?:dem|der|dieser|diesem|seiner|heutigem|des) )?(?:heutigen )?
    (?:Beschlussfassung|Senatsbeschluss(?:es)?|Beschluss(?:es)?|Senatsbefassung|Befassung|Kenntnisnahme|
      heute|Beschlußfassung|Senatssitzung|Auftragserteilung)
    (?: (?:des Senats|durch den Senat|im Senat|der Vorlage))?
  `;
const DAVOR = quelle`
    (?:(?:spätestens|frühestens|längstens|jedoch|innerhalb von|innerhalb|binnen|rund|etwa|ca\.|circa|
    jeweils|möglichst|bis|bis zu) ){0,3}
  `;
const INNERHALB = quelle`
    (?:innerhalb von|innerhalb der (?:nächsten|kommenden)|innerhalb des (?:nächsten|kommenden)|
    innerhalb|innert|binnen|in (?:den |der )?(?:nächsten|kommenden)|im (?:nächsten|kommenden)|in|
    nach Ablauf von|nach Ablauf|nach|(?:mit|unter) (?:einer|der) Frist von|
    (?:in|innerhalb) einer Frist von|(?:Frist|Termin):|nach spätestens|in spätestens)
  `;

function nachDauer(text: string, bezug: Datum | null): Lesung | null {
  const dauer = liesDauer(text);
  if (!dauer) return null;
  if (!bezug) return { art: 'unbestimmt' };
  return { art: 'datum', bis: plusDauer(bezug, dauer), ...(/ bis /u.test(text) ? { ungefaehr: true } : {}) };
}

function umTermin(dauertext: string, richtung: string, text: string, bezug: Datum | null): Lesung | null {
  const dauer = liesDauer(dauertext);
  const termin = liesTermin(text, bezug);
  if (!dauer || !termin) return null;
  if (termin.art === 'ungueltig') return { art: 'ungueltig' };
  const vonHier = richtung === 'vor' ? termin.von : termin.bis;
  if (!vonHier) return { art: 'unbestimmt' };
  return {
    art: 'datum',
    bis: plusDauer(vonHier, dauer, richtung === 'vor' ? -1 : 1),
    ...(termin.ungefaehr ? { ungefaehr: true } : {}),
  };
}

function umEreignis(dauertext: string, richtung: string): Lesung | null {
  const dauer = liesDauer(dauertext);
  if (!dauer) return null;
  const versatz = isoDauer(dauer, richtung === 'vor' ? -1 : 1);
  return { art: 'ereignis', ...(versatz ? { versatz } : {}) };
}

/** Lengths of time: from the day of reference, around a date, around an event. */
export const DAUER_MUSTER: readonly Muster[] = [
  {
    muster: wortmuster(
      quelle`
        (?:nach ${BESCHLUSS},? )?${DAVOR}${INNERHALB} (${DAUER})
        (?:(?:,| gerechnet)? (?:nach|ab|seit|vom Tag(?:e)?) ${BESCHLUSS})?
      `,
    ),
    lies: ([, text = ''], { bezug }) => nachDauer(text, bezug),
  },
  {
    muster: wortmuster(`${DAVOR}(${DAUER}) (?:nach|ab|seit) ${BESCHLUSS}`),
    lies: ([, text = ''], { bezug }) => (bezug ? nachDauer(text, bezug) : umEreignis(text, 'nach')),
  },
  {
    muster: wortmuster(
      `${DAVOR}(${DAUER}) (vor|nach|ab) (?:der Sitzung (?:des Senats )?)?(?:dem |den |am |vom )?(${TERMIN})`,
    ),
    lies: ([, dauer = '', richtung = '', termin = ''], { bezug }) => umTermin(dauer, richtung, termin, bezug),
  },
  {
    muster: wortmuster(`${DAVOR}(${DAUER}) (vor|nach|ab|seit) ${EREIGNIS}`),
    lies: ([, dauer = '', richtung = '']) => umEreignis(dauer, richtung),
  },
  {
    muster: wortmuster(`(${DAUER})`),
    lies: ({ 0: text, input }, { bezug, allein }) =>
      allein && text === input ? nachDauer(text, bezug) : null,
  },
];
