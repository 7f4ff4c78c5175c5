import type { Definition } from './definition.js';
import type { Modell } from './modell.js';
import { befund, type Modellbefund } from './modellbefund.js';

/** The usual way leads through the procedure: each Schritt comes to the state of the next station. */
export function pruefeWeg(
  { weg = [] }: Pick<Definition<object, never>, 'weg'>,
  { id, kanten }: Modell,
): Modellbefund[] {
  return weg.slice(0, -1).flatMap(({ zustand, schritt }, i) => {
    const ziel = weg[i + 1]?.zustand ?? '';
    const fuehrtHin = kanten.some(
      ({ von, nach, art, name }) =>
        von === zustand &&
        ((art === 'schritt' && name === schritt) || art === 'sofort') &&
        (nach ?? von) === ziel,
    );
    return fuehrtHin
      ? []
      : [
          befund(
            'weg_unterbrochen',
            [id, 'weg', zustand, schritt],
            `Weg: Von „${zustand}“ führt „${schritt}“ nicht nach „${ziel}“. Bitte den Weg berichtigen.`,
            `Way: from “${zustand}” step “${schritt}” does not lead to “${ziel}”. Please correct the way.`,
          ),
        ];
  });
}
