import type { Datum } from '../datum.js';
import { naechsterTermin } from '../wiederholung.js';
import type { Jahrestag, Lesung } from './angabe.js';
import type { Fund } from './finden.js';
import { jahresregel } from './rrule.js';
import { quelle } from '../regex.js';

export const istRhythmus = ({ lesung }: Fund): boolean =>
  lesung.art === 'wiederkehrend' && lesung.rolle !== 'beginn';

const JAEHRLICH = /^FREQ=YEARLY(?:;INTERVAL=(\d+))?$/u;

function grundregel(rhythmen: Lesung[]): string | null {
  const mitRegel = rhythmen.filter(({ rrule }) => rrule);
  return (mitRegel.find(({ ohneJahr }) => !ohneJahr) ?? mitRegel[0])?.rrule ?? null;
}

function regelVon(rhythmen: Lesung[], tage: Jahrestag[]): string | null {
  const rrule = grundregel(rhythmen);
  if (tage.length === 0) return rrule;
  const jaehrlich = JAEHRLICH.exec(rrule ?? '');
  if (jaehrlich || rhythmen.some(({ jahrestage }) => jahrestage))
    return jahresregel(tage, Number(jaehrlich?.[1] ?? 1));
  return tage.length > 1 ? (jahresregel(tage) ?? rrule) : rrule;
}

/** "bis 2030 jährlich", "fortlaufend bis Ende des Jahres": the rhythm ends then. */
const ENDE = new RegExp(
  quelle`
    ^(?:(?:längstens|spätestens|zunächst),? )?bis (?:(?:zum|zu) )?(?:(?:Ende|Ablauf|Schluss) )?
    (?:(?:des |dieses |des laufenden |im )?(?:Kalender)?[Jj]ahre?s? ?)?(?:\d{4}|Jahresende(?: \d{4})?)?$
  `,
  'u',
);

/**
 * "monatlich bis zum 31.12.2026" ends then, if there is time for more than one; "jährlich bis zum 31.03.2026"
 * begins so.
 */
function laesstMehrereZu(rrule: string | null, bis: Datum, bezug: Datum | null): boolean {
  if (!rrule) return true;
  const erster = bezug && naechsterTermin(rrule, bezug);
  const zweiter = erster && naechsterTermin(rrule, erster);
  return zweiter !== null && zweiter <= bis;
}

/** "jährlich von 2026 bis 2030", "in den Jahren 2026 bis 2028": begins and ends with the period. */
const istBereich = (worte: string): boolean => /^(?:vom|von|zwischen|in de[rn]) /u.test(worte);

const mitBis = (worte: string): boolean => /^(?:\p{L}+,? )?bis /u.test(worte);

function beendet({ lesung }: Fund, worte: string, rrule: string | null, bezug: Datum | null): boolean {
  const { rolle, art, bis, ohneJahr, weitere } = lesung;
  if (rolle) return rolle === 'ende';
  if (!bis || !['datum', 'zeitraum'].includes(art)) return false;
  if (istBereich(worte) || ENDE.test(worte)) return true;
  return !ohneJahr && !weitere && mitBis(worte) && laesstMehrereZu(rrule, bis, bezug);
}

function endeDesRhythmus(teile: Fund[], text: string, bezug: Datum | null): Lesung | undefined {
  const rrule = grundregel(teile.filter(istRhythmus).map(({ lesung }) => lesung));
  const worte = ({ anfang, ende }: Fund): string => text.slice(anfang, ende);
  return teile.find((teil) => beendet(teil, worte(teil), rrule, bezug))?.lesung;
}

const anfangMit = (ende: Lesung | undefined): Datum | undefined =>
  ende?.art === 'zeitraum' && !ende.ungefaehr ? ende.von : undefined;

/** "bis zum Jahr 2029" includes that year, though it is read as its first day. */
function endetAm(ende: Lesung | undefined): { bis?: Datum } {
  if (!ende?.bis) return {};
  const ganzesJahr =
    ende.bis.endsWith('-01-01') && ende.jahrestage?.some(({ tag, monat }) => monat === 12 && tag === 31);
  return { bis: ganzesJahr ? `${ende.bis.slice(0, 4)}-12-31` : ende.bis };
}

/** A rhythm with its days, its first date (`ab`) and its last (`bis`), out of the readings that name them. */
export function wiederkehrend(teile: Fund[], text: string, bezug: Datum | null): Lesung {
  const lesungen = teile.map(({ lesung }) => lesung);
  if (lesungen.some(({ art }) => art === 'ungueltig')) return { art: 'ungueltig' };
  const rhythmen = teile.filter(istRhythmus).map(({ lesung }) => lesung);
  const beginn = lesungen.find(({ rolle }) => rolle === 'beginn');
  const ende = endeDesRhythmus(teile, text, bezug);
  const termine = lesungen.filter(
    (lesung) => !rhythmen.includes(lesung) && lesung !== ende && lesung.rolle !== 'beginn',
  );
  const fest = termine.find(({ ohneJahr, bis }) => bis && !ohneJahr);
  const genannt = [...rhythmen, ...termine].flatMap(({ jahrestage }) => jahrestage ?? []);
  const tage =
    genannt.length > 0 ? genannt : (beginn?.jahrestage ?? []).filter(({ tag }) => tag !== undefined);
  const ab = beginn ? erstesMal(beginn, genannt) : anfangMit(ende);
  return {
    art: 'wiederkehrend',
    rrule: regelVon(rhythmen, tage),
    ...endetAm(ende),
    ...(ab ? { ab } : {}),
    ...(fest && !ab ? { ab: fest.bis } : {}),
  };
}

/** "zum 31.03., erstmals 2026" begins on 31.03.2026: the first of the named days in the year named. */
function erstesMal(beginn: Lesung, genannt: Jahrestag[]): string | undefined {
  const tag = beginn.bis ?? beginn.von;
  const jahr = tag?.slice(0, 4);
  const [erster] = genannt;
  if (!jahr || !erster?.tag || erster.tag < 1 || beginn.jahrestage) return tag;
  return `${jahr}-${String(erster.monat).padStart(2, '0')}-${String(erster.tag).padStart(2, '0')}`;
}
