import type { topmerkmale as schema } from '#contract';
import type { Vorlagenkontext } from '#workflows';
import type { z } from 'zod';
import { formalGeprueft } from '../vorgaenge/abstimmung.ansicht.js';

/** What of a paper's context says something about its item. */
export type Topkontext = Partial<
  Pick<Vorlagenkontext, 'mitzeichnungen' | 'dissens' | 'formalGeprueft' | 'fassung'>
>;

/** Marks of an item on the agenda (rules C3, C4, C6, F1). */
export function topmerkmale(kontext: Topkontext): z.infer<typeof schema> {
  const { mitzeichnungen = {}, dissens = [] } = kontext;
  const ressorts = Object.entries(mitzeichnungen);
  return {
    dissens: [...dissens],
    einwand: ressorts.filter(([, { einwand }]) => einwand !== undefined).map(([ressort]) => ressort),
    ohneRueckmeldung: ressorts
      .filter(([, { stand }]) => stand === 'keineRueckmeldung')
      .map(([ressort]) => ressort),
    formNeu: formalGeprueft(kontext) === false,
  };
}
