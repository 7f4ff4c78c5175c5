import { begehe, type Begehung } from './begehung.js';
import type { Beispiel } from './beispiel.js';
import { defineWorkflow } from './define-workflow.js';
import type { Definition, Workflow } from './definition.js';
import { liesModell, type Modell } from './modell.js';
import { pruefeAngaben, type Umfeld } from './modell-pruefung-angaben.js';
import { pruefeAufbau } from './modell-pruefung-aufbau.js';
import { pruefeMeldungen } from './modell-pruefung-meldungen.js';
import { pruefeNamen } from './modell-pruefung-namen.js';
import { pruefeVierAugen } from './modell-pruefung-vier-augen.js';
import { pruefeWeg } from './modell-pruefung-weg.js';
import { befund, zuViele, type Modellbefund } from './modellbefund.js';

export interface Pruefumfeld<K extends object, L> extends Umfeld {
  /** With example facts the model is walked as well; that takes seconds, not milliseconds. */
  beispiel?: Beispiel<K, L>;
}

/**
 * Checks a procedure before it may run. Works on the plain definition, so that a broken one gives sentences
 * and not a stack trace; with example facts, and when the definition itself is sound, it also walks the
 * model.
 */
export function pruefeModell<K extends object, L>(
  definition: Definition<K, L> | Workflow<K, L>,
  umfeld: Pruefumfeld<K, L>,
): Modellbefund[] {
  const modell = liesModell(definition);
  const geprueft = definition as unknown as Definition<object, never>;
  const befunde = [
    ...pruefeAufbau(modell),
    ...pruefeAngaben(geprueft, modell, umfeld),
    ...pruefeNamen(geprueft, modell, umfeld),
    ...pruefeWeg(geprueft, modell),
    ...pruefeMeldungen(geprueft, modell),
  ];
  const tragend = befunde.filter(({ code }) => code !== 'unbenutzt');
  if (tragend.length > 0 || !umfeld.beispiel) return befunde;
  return [...befunde, ...pruefeGehend(definition, modell, umfeld.beispiel)];
}

function pruefeGehend<K extends object, L>(
  definition: Definition<K, L> | Workflow<K, L>,
  modell: Modell,
  beispiel: Beispiel<K, L>,
): Modellbefund[] {
  const workflow = 'maschine' in definition ? definition : defineWorkflow(definition);
  try {
    const begehung = begehe(workflow, beispiel);
    // What was walked only in part proves nothing; the finding says so.
    return [
      ...pruefeBegehung(begehung, modell),
      ...(begehung.abgebrochen ? [] : pruefeVierAugen(workflow, beispiel)),
    ];
  } catch (fehler) {
    const grund = fehler instanceof Error ? fehler.message : String(fehler);
    return [
      befund(
        'begehung_gescheitert',
        [modell.id],
        `Beim Begehen des Modells gab es einen Fehler: ${grund}. Bitte Bedingungen, Notizen und Wirkungen prüfen.`,
        `Walking the model failed: ${grund}. Please check conditions, notes and effects.`,
      ),
    ];
  }
}

function pruefeBegehung<K>(begehung: Begehung<K>, modell: Modell): Modellbefund[] {
  const betreten = new Set(begehung.situationen.flatMap(({ zustand }) => mitEltern(zustand)));
  return [
    ...nieBetretene(modell, betreten),
    ...nieGelungene(modell, betreten, begehung),
    ...ohneZustaendige(modell, begehung),
    ...(begehung.abgebrochen ? [zuViele(modell.id)] : []),
  ];
}

/** `a.b+c` stands in `a`, `a.b` and `c`. */
function mitEltern(zustand: string): string[] {
  return zustand
    .split('+')
    .flatMap((teil) => teil.split('.').map((_, i, alle) => alle.slice(0, i + 1).join('.')));
}

function nieBetretene({ id, zustaende }: Modell, betreten: ReadonlySet<string>): Modellbefund[] {
  return zustaende
    .filter(
      ({ name, art }) => (art === 'aufgabe' || art === 'ende') && !name.includes('.') && !betreten.has(name),
    )
    .map(({ name }) =>
      befund(
        'nie_betreten',
        [id, name],
        `Zustand „${name}“: Mit den Beispielen kommt niemand dorthin. ` +
          'Bitte die Bedingungen auf dem Weg oder die Beispiele prüfen.',
        `State “${name}”: the examples never lead there. ` +
          'Please check the conditions on the way, or the examples.',
      ),
    );
}

function nieGelungene<K>(
  { id, kanten }: Modell,
  betreten: ReadonlySet<string>,
  { bewegungen }: Begehung<K>,
): Modellbefund[] {
  const gelungen = new Set(bewegungen.map(({ von, type }) => `${von} ${type}`));
  const schritte = kanten.filter(({ art, von }) => art === 'schritt' && von !== '');
  const jeSchritt = [...new Map(schritte.map((kante) => [`${kante.von} ${kante.name}`, kante])).values()];
  return jeSchritt
    .filter(({ von, name }) => !von.includes('.') && betreten.has(von) && !gelungen.has(`${von} ${name}`))
    .map(({ von, name }) =>
      befund(
        'schritt_nie_moeglich',
        [id, von, name],
        `Zustand „${von}“: Der Schritt „${name}“ gelingt mit keinem Beispiel. ` +
          'Bitte seine Bedingungen prüfen oder ein Beispiel ergänzen.',
        `State “${von}”: step “${name}” succeeds with no example. ` +
          'Please check its conditions or add an example.',
      ),
    );
}

function ohneZustaendige<K>({ id, zustaende }: Modell, { situationen }: Begehung<K>): Modellbefund[] {
  const wartend = new Set(zustaende.filter(({ angaben }) => angaben.wartetAuf).map(({ name }) => name));
  const verlassen = situationen.find(
    ({ stellen, stand, zustand }) =>
      stand.status === 'active' && stellen.length === 0 && !wartend.has(zustand),
  );
  if (!verlassen) return [];
  const weg = verlassen.weg.join(' → ');
  return [
    befund(
      'niemand_zustaendig',
      [id, verlassen.zustand],
      `Zustand „${verlassen.zustand}“: Nach ${weg} hat niemand eine Aufgabe. ` +
        'Bitte „wer“ so ergänzen, dass immer jemand zuständig ist.',
      `State “${verlassen.zustand}”: after ${weg} nobody has a task. ` +
        'Please complete “wer” so that somebody always has.',
    ),
  ];
}
