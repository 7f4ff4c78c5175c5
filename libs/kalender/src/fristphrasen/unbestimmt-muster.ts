import type { Muster } from './angabe.js';
import { quelle } from '../regex.js';
import { wortmuster } from './wortmuster.js';

const SOFORT = quelle`
    schnellstmöglich|schnellstens|frühestmöglich|baldmöglichst|baldigst|ehestmöglich|alsbald|umgehend|
    unverzüglich|sofort|zeitnah|kurzfristig|mittelfristig|langfristig|demnächst|zügig|bald|rechtzeitig|
    fristgerecht|perspektivisch|möglichst|frühzeitig|zeitgerecht|zeitgleich|ohne schuldhaftes Zögern
  `;
const WENDUNGEN = quelle`
    so (?:schnell|bald|früh|frühzeitig|rasch|zeitnah|zügig) wie (?:irgend )?möglich|
    sobald (?:wie|als) möglich|
    möglichst (?:bald|schnell|rasch|zeitnah|kurzfristig|umgehend|zügig|früh|frühzeitig)|
    zu
      (?:r| einem)? (?:gegebener|gegebenen|geeigneten|geeigneter|passenden|späteren|späterer|
        angemessener) Zeit(?:punkt)?|
    zum (?:gegebenen|geeigneten|nächstmöglichen|frühestmöglichen|frühest möglichen|
      passenden) (?:Zeitpunkt|Termin)|zum nächstmöglichen|
    bei (?:nächster |passender |sich bietender )?Gelegenheit|
    in (?:Kürze|absehbarer Zeit|nächster Zeit|naher Zukunft|Bälde)|
    (?:in|innerhalb|binnen) (?:einer )?angemessene[rn] (?:Zeit|Frist)|auf absehbare Zeit|
    mit sofortiger Wirkung|ab sofort|ohne (?:weiteren )?(?:Verzug|Verzögerung|Aufschub)|
    (?:bei|nach) Bedarf|im Bedarfsfall|auf (?:Anforderung|Nachfrage|Verlangen)|anlassbezogen|
    nach Möglichkeit|(?:in|auf|zu) einer der (?:nächsten|kommenden|folgenden) Sitzungen(?: des Senats)?
  `;
const SCHWACH = new RegExp(
  quelle`
    ^(?:rechtzeitig|zügig|bald|perspektivisch|fristgerecht|möglichst|frühzeitig|zeitgerecht|zeitgleich|
    langfristig|mittelfristig|sofort|nach Möglichkeit|auf absehbare Zeit)$
  `,
  'u',
);
const KEINE = quelle`
    bis auf [Ww]eiteres|bis auf weiteren Beschluss|bis auf [Ww]iderruf|unbefristet|
    (?:zeitlich )?unbegrenzt|
    ohne (?:eine )?(?:Frist|Befristung|Fristsetzung|Zeitvorgabe|Endtermin|zeitliche Begrenzung)|
    auf unbestimmte Zeit|auf Dauer|dauerhaft|keine(?: Frist)?|entfällt
  `;
const ZWISCHEN = '(?:,? (?:und|oder|jedoch|aber|bzw\\.) | )';

/** Phrases without a day: soon, some time, and such as ask for no day at all. */
export const UNBESTIMMT_MUSTER: readonly Muster[] = [
  {
    anlass: new RegExp(
      quelle`
        möglich|bald|frist|zeit|Zeit|sofort|gehend|unverz|demnäch|zügig|perspekt|Zöger|Termin|nächst|
        Geleg|Kürze|Bälde|Zukunft|Verz|Aufsch|Bedarf|Anford|Nachfr|Verlang|anlass|kommend|folgend
      `,
      'u',
    ),
    muster: wortmuster(`(?:(?:${WENDUNGEN}|${SOFORT})(?:${ZWISCHEN}(?:${WENDUNGEN}|${SOFORT})){0,2})`),
    lies: ([worte], { allein }) => (!allein && SCHWACH.test(worte) ? null : { art: 'unbestimmt' }),
  },
  {
    anlass: /Weiter|weiter|ider|befrist|begrenz|ohne|unbestimmt|Dauer|dauer|keine|entf/u,
    muster: wortmuster(`(?:${KEINE})`),
    lies: ([worte], { allein }) =>
      !allein && /^(?:dauerhaft|auf Dauer|entfällt|unbegrenzt|keine)$/u.test(worte) ? null : { art: 'keine' },
  },
];
