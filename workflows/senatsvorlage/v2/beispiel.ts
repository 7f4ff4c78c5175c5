import type { Beispiel } from '#engine';
import { beispiel as heutiges } from '../beispiel.js';
import { bedenkende, offeneRessorts, type Vorlagenkontext, type Vorlagenlage } from '../kontext.js';
import { schritte } from './schritte.js';

const { mitzeichnungsfristAbgelaufen = [], massgabeErledigen = [] } = heutiges.schritte;
const LAGE = heutiges.lage(heutiges.anfaenge[0] as Vorlagenkontext);

/** Example facts for version 2: the check lists were preset, and the policy of silence was a fact of the day. */
export const beispiel: Beispiel<Vorlagenkontext, Vorlagenlage> = {
  ...heutiges,
  anfaenge: heutiges.anfaenge.slice(0, 1).map((anfang) => ({
    ...anfang,
    mitzeichnungen: Object.fromEntries(
      Object.entries(anfang.mitzeichnungen ?? {}).map(([ressort, { gefragtAm: _, ...eine }]) => [
        ressort,
        eine,
      ]),
    ),
  })),
  merkmale: (kontext) => [
    kontext.top !== null,
    kontext.veroeffentlichung,
    Object.values(kontext.gremien),
    kontext.top === null && [
      Object.keys(kontext.mitzeichnungen).length > 0,
      offeneRessorts(kontext).length,
      bedenkende(kontext).some((ressort) => !kontext.dissens.includes(ressort)),
      kontext.neufassungNach !== null && kontext.fassung > kontext.neufassungNach,
    ],
  ],
  schritte: {
    ...Object.fromEntries(
      Object.entries(heutiges.schritte).filter(([name]) => Object.hasOwn(schritte, name)),
    ),
    festlegen: [
      ...(heutiges.schritte['festlegen'] ?? []),
      { variante: 'mit Deputation', daten: { gremien: ['HaFA'] } },
    ],
    absetzen: [{ daten: { grund: 'Aus gutem Grund' } }],
    formalBestanden: [{}],
    annehmen: [{}],
    massgabeErledigen: massgabeErledigen.map((eines) => ({
      ...eines,
      daten: { ...(eines.daten as object), grund: 'Aus gutem Grund' },
    })),
    mitzeichnungsfristAbgelaufen: [
      ...mitzeichnungsfristAbgelaufen,
      ...mitzeichnungsfristAbgelaufen.map((eines) => ({
        ...eines,
        variante: 'verschweigen',
        lage: { einstellungen: { ...LAGE.einstellungen, verschweigen: true } },
      })),
    ],
  },
};
