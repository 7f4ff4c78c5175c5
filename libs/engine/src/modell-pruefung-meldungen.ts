import type { Definition } from './definition.js';
import type { Modell } from './modell.js';
import { befund, type Modellbefund } from './modellbefund.js';
import { nachrichtentafel, type Tafelzeile } from './nachrichtentafel.js';

/**
 * Nothing happens in silence: every Schritt tells somebody on each of its ways, or says why not. Versions from
 * before that was asked are as they are.
 */
export function pruefeMeldungen(definition: Definition<object, never>, modell: Modell): Modellbefund[] {
  const { schritte, nieStumm } = definition;
  if (!nieStumm) return [];
  const tafel = nachrichtentafel(definition, modell).filter(({ art }) => art === 'schritt');
  const stumme = tafel.filter(({ meldungen }) => meldungen.length === 0);
  const ohneGrund = stumme.filter(({ name }) => schritte[name]?.still === undefined);
  const grundlos = Object.keys(schritte).filter(
    (name) => schritte[name]?.still && !stumme.some((zeile) => zeile.name === name),
  );
  return [
    ...ohneGrund.map((zeile) => stumm(modell.id, zeile)),
    ...grundlos.map((name) =>
      befund(
        'unbenutzt',
        [modell.id, 'schritte', name],
        `Schritt „${name}“: Davon hört immer jemand; „still“ ist überflüssig. Bitte streichen.`,
        `Step “${name}”: somebody always hears of it; “still” is not needed. Please remove it.`,
      ),
    ),
  ];
}

function stumm(id: string, { von, name, nach }: Tafelzeile): Modellbefund {
  const ort = von || 'überall';
  const weg = nach === null ? '' : ` nach „${nach}“`;
  return befund(
    'schritt_stumm',
    [id, ort, name],
    `Zustand „${ort}“: Vom Schritt „${name}“${weg} hört niemand. ` +
      'Bitte eine Nachricht nennen oder in „still“ sagen, warum keine nötig ist.',
    `State “${ort}”: nobody hears of step “${name}”${nach === null ? '' : ` to “${nach}”`}. ` +
      'Please name a message, or say in “still” why none is needed.',
  );
}
