import { plusTage } from '#kalender';
import type { Irgendeine } from './gang.js';
import { eigene, inhaber, neuerMensch, type Mensch } from './menschen.js';
import type { Weltakt } from './welt.js';
import type { Zufall } from './zufall.js';

export type Vorschlag = { was: string; daten: Record<string, string> } | null;

/** How often the clock goes on, and people come, go and stand in for each other. */
export const LEUTEGEWICHTE = [
  ['Tage vergehen', 6],
  ['Sie vertritt', 3],
  ['Sie kommt zurück', 1],
  ['Sie verliert ihre Ämter', 2],
  ['Ein Amt wird neu besetzt', 2],
] as const;

/** The form with which the system looks who holds a station. */
export const PRUEFEN = { besetzung: 'pruefen' };

/**
 * Somebody has to be appointed: nobody holds the station, and nobody the office that would act in its place – that of
 * the head of the Senatskanzlei or, where he is biased (`befangen`) or not there, that of the President.
 */
export const wartetAufAmt = (
  { zustaendig, besetzt }: { zustaendig: string[]; besetzt: (stelle: string) => boolean },
  befangen = false,
): boolean =>
  zustaendig.length > 0 &&
  ![...zustaendig, 'SEN@SK', ...(befangen ? [] : ['CDS@SK'])].some((stelle) => besetzt(stelle));

type Leutewelt = Pick<Irgendeine, 'heute' | 'menschen' | 'geheZu' | 'zustaendig'>;

/** What happens with the clock and with people in every procedure. */
export const leuteakte: Readonly<Record<string, Weltakt<Leutewelt>>> = {
  'Tage vergehen': (welt, { tage }) => {
    welt.geheZu(plusTage(welt.heute, Number(tage)));
    return true;
  },
  'Sie vertritt': (welt, { wer, abwesend }) => {
    const vertretende = welt.menschen.find(({ id }) => id === wer);
    const abwesende = welt.menschen.find(({ id }) => id === abwesend);
    if (!vertretende || !abwesende || wer === abwesend || vertretende.aemter.length === 0) return false;
    vertretende.aemter.push(...eigene(abwesende).map((amt) => ({ ...amt, vertritt: abwesende.id })));
    return true;
  },
  'Sie kommt zurück': (welt, { abwesend }) => {
    for (const mensch of welt.menschen)
      mensch.aemter = mensch.aemter.filter(({ vertritt }) => vertritt !== abwesend);
    return true;
  },
  'Sie verliert ihre Ämter': (welt, { wer }) => {
    const mensch = welt.menschen.find(({ id }) => id === wer);
    if (!mensch || mensch.aemter.length === 0) return false;
    mensch.aemter = [];
    return true;
  },
  'Ein Amt wird neu besetzt': (welt, { rolle = '', ressort = '', nr }) => {
    welt.menschen.push(neuerMensch(Number(nr), { rolle, ressort }));
    return true;
  },
};

const person = (z: Zufall, aus: readonly Mensch[]): string =>
  z.vielleichtEines(aus.filter(({ aemter }) => aemter.length > 0))?.id ?? '';

/** What of it may happen now. */
export const leuteangaben: Readonly<Record<string, (welt: Leutewelt, z: Zufall) => Vorschlag>> = {
  'Tage vergehen': (_, z) => ({ was: 'Tage vergehen', daten: { tage: String(z.eines([1, 1, 2, 5, 10])) } }),
  'Sie vertritt': ({ menschen }, z) => ({
    was: 'Sie vertritt',
    daten: { wer: person(z, menschen), abwesend: person(z, menschen) },
  }),
  'Sie kommt zurück': ({ menschen }, z) => {
    const vertretene = menschen.flatMap(({ aemter }) => aemter.flatMap(({ vertritt }) => vertritt ?? []));
    const abwesend = z.vielleichtEines(vertretene);
    return abwesend ? { was: 'Sie kommt zurück', daten: { abwesend } } : null;
  },
  'Sie verliert ihre Ämter': (welt, z) => {
    const station = welt.zustaendig.flatMap((stelle) => inhaber(stelle, welt.menschen));
    const wer = z.selten(2) ? person(z, station) : person(z, welt.menschen);
    const fehlend = welt.menschen.filter(({ aemter }) => aemter.length === 0).length;
    return wer && fehlend < 6 ? { was: 'Sie verliert ihre Ämter', daten: { wer } } : null;
  },
  'Ein Amt wird neu besetzt': (welt, z) => {
    const stelle = z.vielleichtEines(welt.zustaendig.filter((eine) => !eine.startsWith('person@')));
    const [rolle = '', ressort = ''] = stelle?.split('@') ?? [];
    const nr = String(welt.menschen.length);
    return stelle ? { was: 'Ein Amt wird neu besetzt', daten: { rolle, ressort, nr } } : null;
  },
};
