import { plusTage, type Datum } from '../datum.js';
import { letzteSitzungBis, naechsteSitzung } from '../sitzungskalender.js';
import type { Lesung, Muster, Umfeld } from './angabe.js';
import { benannt, GENITIV } from './ereignis.js';
import { quelle, regex } from '../regex.js';
import { TERMIN, wortmuster } from './wortmuster.js';
import { MONAT } from './sprache.js';
import { liesTermin } from './termin.js';

const DAVOR = '(?:(?:spätestens|möglichst|rechtzeitig|bis|noch|bereits|bis spätestens|jedoch),? ){0,3}';
const PRAEPOSITION = '(?:zur|zu|in|für|auf|an|am|bis zur|bis|vor|mit|im)(?: der| die| den| dem| einer)?';
const SENAT = '(?: (?:des Senats|im Senat|vom Senat|der Landesregierung))?';
const SITZUNG = `(?:Senats)?[Ss]itzung(?:stag(?:es|s)?|stermin(?:s)?|en)?${SENAT}`;
const GREMIUM = quelle`
  (?: (?:der|des) (?:\p{Ll}+ )?(?!Senats)\p{Lu}[\p{L}-]*(?: für \p{Lu}[\p{L}-]*)?
  (?:(?:,| und|, und) \p{Lu}[\p{L}-]*){0,4}${GENITIV})
`;
const VERGANGEN = new RegExp(
  quelle`
    ^,? (?:(?:bereits|so|einstimmig|mehrheitlich|wie) )?
    (?:beschlossen|gefasst|zugestimmt|behandelt|beraten|zur Kenntnis|erteilt|getroffen|vorgestellt|
      verabschiedet|ausgesetzt|festgelegt|gebeten)
  `,
  'u',
);

const sitzungAm = (bis: Datum, ungefaehr?: true): Lesung => ({
  art: 'sitzung',
  bis,
  ...(ungefaehr ? { ungefaehr } : {}),
});

function naechste(wort: string, { bezug }: Umfeld): Lesung {
  if (!bezug) return { art: 'sitzung' };
  const erste = naechsteSitzung(bezug);
  return sitzungAm(wort.startsWith('über') ? naechsteSitzung(erste) : erste);
}

function am(text: string, treffer: RegExpExecArray, { bezug, allein }: Umfeld): Lesung | null {
  const termin = liesTermin(text, bezug);
  if (!termin) return null;
  if (!allein && istErwaehnung(termin.bis, treffer, bezug)) return { art: 'keine', rolle: 'keineFrist' };
  if (termin.art === 'ungueltig') return { art: 'ungueltig' };
  return termin.bis ? sitzungAm(termin.bis) : { art: 'sitzung' };
}

function istErwaehnung(tag: Datum | undefined, treffer: RegExpExecArray, bezug: Datum | null): boolean {
  const danach = treffer.input.slice(treffer.index + treffer[0].length);
  return VERGANGEN.test(danach) || (bezug !== null && tag !== undefined && tag <= bezug);
}

function vorOderNach(welche: string, richtung: string, text: string, { bezug }: Umfeld): Lesung | null {
  const termin = liesTermin(text, bezug);
  if (!termin) return null;
  if (termin.art === 'ungueltig') return { art: 'ungueltig' };
  if (!termin.von || !termin.bis) return { art: 'sitzung' };
  if (richtung === 'nach') return sitzungAm(naechsteSitzung(termin.bis));
  if (richtung === 'vor')
    return sitzungAm(
      letzteSitzungBis(/^(?:Ende|Ablauf)/u.test(text) ? termin.bis : plusTage(termin.von, -1)),
    );
  return sitzungAm(
    welche.startsWith('letzt') ? letzteSitzungBis(termin.bis) : naechsteSitzung(plusTage(termin.von, -1)),
  );
}

function imMonat(text: string, { bezug }: Umfeld): Lesung | null {
  const termin = liesTermin(text, bezug);
  if (termin?.art === 'ungueltig') return { art: 'ungueltig' };
  return termin?.bis ? sitzungAm(letzteSitzungBis(termin.bis), true) : { art: 'sitzung' };
}

/** Deadlines that are a Sitzung of the Senate: Tuesdays of the Sitzungskalender without exceptions. */
export const SITZUNG_MUSTER: readonly Muster[] = [
  {
    muster: wortmuster(
      quelle`
        ${DAVOR}
        ${PRAEPOSITION} ((?:über)?nächste[nrm]?|kommende[nrm]?|folgende[nrm]?|anstehende[nrm]?|
          darauffolgende[nrm]?) (?:ordentlichen |turnusmäßigen )?${SITZUNG}
      `,
    ),
    lies: ([, wort = ''], umfeld) => naechste(wort, umfeld),
  },
  {
    muster: wortmuster(
      quelle`
        ${DAVOR}
        ${PRAEPOSITION} (?:(?:über)?nächste[nr]?|kommende[nr]?|folgende[nr]?) (?:Sitzung${GREMIUM}|
          \p{Lu}\p{L}*(?:ausschuss|deputations|konferenz|beirats|gruppen)-?sitzung|Staatsrätekonferenz|
          Deputation\p{L}*(?:${GENITIV}))
      `,
    ),
    lies: () => ({ art: 'sitzung' }),
  },
  {
    muster: wortmuster(
      quelle`
        ${DAVOR}(?:${PRAEPOSITION} )?
        (?:(?:ordentlichen|außerordentlichen) )?${SITZUNG}
          ${GREMIUM}?,? (?:am|vom|des|den|von) (${TERMIN})
      `,
    ),
    lies: (m, umfeld) => am(m[1] ?? '', m, umfeld),
  },
  {
    muster: wortmuster(
      `${DAVOR}${PRAEPOSITION} (${TERMIN}) (?:stattfindenden|anstehenden|terminierten) ${SITZUNG}`,
    ),
    lies: (m, umfeld) => am(m[1] ?? '', m, umfeld),
  },
  {
    muster: wortmuster(
      quelle`
        ${DAVOR}(?:(?:${PRAEPOSITION}|zum|am) )?
        (letzte[nrm]?|erste[nrm]?) (?:ordentlichen |regulären |turnusmäßigen )?${SITZUNG}
        (?: (vor|nach|im|in|des|der))? (?:dem |den |der )?(?:Jahr |Jahre |Jahres )?(${TERMIN})
      `,
    ),
    lies: ([, welche = '', richtung = '', text = ''], umfeld) => vorOderNach(welche, richtung, text, umfeld),
  },
  {
    muster: wortmuster(
      quelle`
        ${DAVOR}(?:(?:${PRAEPOSITION}|zum|am) )?
        (?:letzte[nrm]?|erste[nrm]?) (?:ordentlichen |regulären |turnusmäßigen )?
          ${SITZUNG} (?:vor|nach|in|der) ${benannt('\\p{Lu}[\\p{L}-]*')}
      `,
    ),
    lies: () => ({ art: 'ereignis' }),
  },
  {
    muster: wortmuster(`${DAVOR}(?:in|zu|für) (?:der|die)? ?((?:${MONAT}))-?[Ss]itzung${SENAT}`),
    lies: ([, monat = ''], umfeld) => imMonat(monat, umfeld),
  },
  {
    muster: wortmuster(
      `${DAVOR}(?:in|zu|für) (?:der|die)? ?(?:(?:${MONAT}))-?[Ss]itzung${SENAT} ((?:19|20)\\d{2})`,
    ),
    lies: (m, umfeld) => imMonat(`${regex(MONAT).exec(m[0])?.[0]} ${m[1]}`, umfeld),
  },
];
