import type { Termin } from '#contract';
import type { Sprache } from '../sprache/sprache.js';

const MONATE = {
  de: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const;

interface Teile {
  jahr: string;
  monat: number;
  tag: string;
  quartal: number;
}

function teile(datum: string): Teile {
  const [jahr = '', rest = '', tag = ''] = datum.split('-');
  const quartal = /^Q([1-4])$/u.exec(rest)?.[1];
  const monat = quartal ? Number(quartal) * 3 : Number(rest || 1);
  return { jahr, monat, tag, quartal: quartal ? Number(quartal) : Math.ceil(monat / 3) };
}

/**
 * A date in the precision it was written with: „11.2020“ is „November 2020“, never a day that nobody has
 * named. What has no date stays as written.
 */
export function terminInWorten(termin: Termin, sprache: Sprache): string {
  if (termin.strich || termin.datum === undefined) return termin.text;
  const { jahr, monat, tag, quartal } = teile(termin.datum);
  const genau = {
    tag:
      sprache === 'de'
        ? `${tag}.${String(monat).padStart(2, '0')}.${jahr}`
        : `${tag}/${String(monat).padStart(2, '0')}/${jahr}`,
    monat: `${MONATE[sprache][monat - 1] ?? ''} ${jahr}`,
    quartal: sprache === 'de' ? `${quartal}. Quartal ${jahr}` : `quarter ${quartal} of ${jahr}`,
    jahr,
  };
  const worte = genau[termin.genauigkeit ?? 'tag'];
  if (termin.art === 'ab' || termin.art === 'fortlaufend_ab')
    return sprache === 'de' ? `ab ${worte}` : `from ${worte}`;
  return worte;
}

/** The days that a date may mean, as civil dates: a month is all its days. Null where no date stands. */
export function spanne(termin: Termin | null): { von: string; bis: string } | null {
  if (!termin || termin.strich) return null;
  if (termin.von !== undefined && termin.bis !== undefined) return { von: termin.von, bis: termin.bis };
  if (termin.datum === undefined) return null;
  const { jahr, monat, tag, quartal } = teile(termin.datum);
  const monate: Record<string, readonly [number, number]> = {
    monat: [monat, monat],
    quartal: [quartal * 3 - 2, quartal * 3],
    jahr: [1, 12],
  };
  const [erster, letzter] = monate[termin.genauigkeit ?? 'tag'] ?? [0, 0];
  if (erster === 0) return tag === '' ? null : { von: termin.datum, bis: termin.datum };
  return {
    von: alsTag(jahr, erster, 1),
    bis: new Date(Date.UTC(Number(jahr), letzter, 0)).toISOString().slice(0, 10),
  };
}

const alsTag = (jahr: string, monat: number, tag: number): string =>
  `${jahr}-${String(monat).padStart(2, '0')}-${String(tag).padStart(2, '0')}`;
