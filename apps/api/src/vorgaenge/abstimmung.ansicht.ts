import type { VorgangAnsicht } from '#contract';
import type { Vorgangszeile } from '#runner';
import type { Vorlagenkontext } from '#workflows';

type Abstimmung = Pick<
  VorgangAnsicht,
  | 'mitzeichnende'
  | 'kenntnis'
  | 'vorgaengerin'
  | 'rueckgabe'
  | 'formalGeprueft'
  | 'redaktionell'
  | 'eile'
  | 'eilegrund'
>;

/** What stands of co-signature, form and return; of procedures without them nothing. */
export function abstimmung({ stand }: Pick<Vorgangszeile, 'stand'>, von: string | null): Abstimmung {
  const kontext = stand.context as unknown as Partial<Vorlagenkontext>;
  const { mitzeichnungen = {}, dissens = [], kenntnis = {}, rueckgabe, redaktionell } = kontext;
  return {
    mitzeichnende: Object.entries(mitzeichnungen).map(([ressort, eine]) => ({
      ressort,
      stand: eine.stand,
      fassung: eine.fassung,
      abschnitte: [...eine.abschnitte],
      verlaengert: eine.verlaengert,
      reihe: eine.reihe ?? 1,
      gefragtAm: eine.gefragtAm ?? null,
      zuletzt: eine.zuletzt ?? null,
      versaeumtAm: eine.versaeumtAm ?? null,
      verschweigt: eine.verschweigt ?? false,
      einwand: eine.einwand ?? null,
      dissens: dissens.includes(ressort),
    })),
    kenntnis: Object.entries(kenntnis).map(([ressort, am]) => ({ ressort, am })),
    vorgaengerin: kontext.vorgaengerin ?? null,
    rueckgabe: rueckgabe ? { ...rueckgabe, von: von ?? '' } : null,
    formalGeprueft: formalGeprueft(kontext),
    redaktionell: redaktionell
      ? { fassung: redaktionell.fassung, bestaetigt: redaktionell.bestaetigt }
      : null,
    eile: kontext.eile ?? null,
    eilegrund: kontext.eilegrund ?? null,
  };
}

/** Is the Fassung the one that was found formally correct? Null before the first check. */
export const formalGeprueft = ({
  formalGeprueft: geprueft,
  fassung,
}: Partial<Pick<Vorlagenkontext, 'formalGeprueft' | 'fassung'>>): boolean | null =>
  typeof geprueft === 'number' ? geprueft === fassung : null;
