import type { Kante, Modell } from './modell.js';
import { erreichbar, offeneKanten } from './modell-wege.js';
import { befund, type Modellbefund } from './modellbefund.js';

/** How a way is called in a sentence: „Schritt „freigeben““, „Frist „klaerung““. */
export function wegname({ art, name }: Pick<Kante, 'art' | 'name'>): { de: string; en: string } {
  if (art === 'schritt') return { de: `der Schritt „${name}“`, en: `step “${name}”` };
  if (art === 'frist') return { de: `die Frist „${name}“`, en: `deadline “${name}”` };
  return art === 'sofort'
    ? { de: 'der sofortige Übergang', en: 'the immediate transition' }
    : { de: 'der Übergang nach allen Teilen', en: 'the transition after all parts' };
}

/** Targets, reachability, ends: what holds for the states and ways as a graph, conditions left aside. */
export function pruefeAufbau(modell: Modell): Modellbefund[] {
  const ziele = pruefeZiele(modell);
  return [
    ...ziele,
    ...pruefeErreichbarkeit(modell),
    ...pruefeEnden(modell),
    ...pruefeVerdeckte(modell),
    ...pruefeSchleifen(modell),
  ];
}

function pruefeZiele({ id, beginn, zustaende, kanten }: Modell): Modellbefund[] {
  const namen = new Set(zustaende.map(({ name }) => name));
  const anfaenge = [
    ...(namen.has(beginn)
      ? []
      : [
          befund(
            'beginn_fehlt',
            [id],
            `Das Verfahren beginnt in „${beginn}“, diesen Zustand gibt es nicht. Bitte „beginn“ berichtigen.`,
            `The procedure begins in “${beginn}”, which does not exist. Please correct “beginn”.`,
          ),
        ]),
    ...zustaende
      .filter(({ art, beginn: erster }) => art === 'gruppe' && (erster === undefined || !namen.has(erster)))
      .map(({ name }) =>
        befund(
          'beginn_fehlt',
          [id, name],
          `Zustand „${name}“: Es fehlt der erste Unterzustand. Bitte „initial“ setzen.`,
          `State “${name}” lacks its first child. Please set “initial”.`,
        ),
      ),
  ];
  const fehlende = kanten
    .filter(({ fehlziel }) => fehlziel !== undefined)
    .map((kante) => {
      const weg = wegname(kante);
      return befund(
        'ziel_fehlt',
        [id, kante.von, kante.name],
        `Zustand „${kante.von || 'überall'}“: Für ${weg.de.replace(/^der /u, 'den ')} gibt es das Ziel „${kante.fehlziel}“ nicht. Bitte das Ziel berichtigen oder den Zustand anlegen.`,
        `State “${kante.von || 'everywhere'}”: ${weg.en} leads to “${kante.fehlziel}”, which does not exist. Please correct the target or add the state.`,
      );
    });
  return [...anfaenge, ...fehlende];
}

function pruefeErreichbarkeit(modell: Modell): Modellbefund[] {
  const vomBeginn = erreichbar(modell, [modell.beginn, '']);
  const enden = new Set(
    modell.zustaende.filter(({ name, art }) => art === 'ende' && !name.includes('.')).map(({ name }) => name),
  );
  return modell.zustaende.flatMap(({ name }) => [
    ...(vomBeginn.has(name)
      ? []
      : [
          befund(
            'zustand_unerreichbar',
            [modell.id, name],
            `Zustand „${name}“: Kein Weg führt dorthin. Bitte einen Schritt mit diesem Ziel anlegen oder den Zustand streichen.`,
            `State “${name}”: no way leads there. Please add a step with this target or remove the state.`,
          ),
        ]),
    ...([...erreichbar(modell, [name])].some((ziel) => enden.has(ziel))
      ? []
      : [
          befund(
            'ende_unerreichbar',
            [modell.id, name],
            `Zustand „${name}“: Von hier führt kein Weg zu einem Ende. Bitte einen Schritt anlegen, der den Vorgang weiterbringt.`,
            `State “${name}”: no end can be reached from here. Please add a step that leads on.`,
          ),
        ]),
  ]);
}

function pruefeEnden({ id, zustaende, kanten }: Modell): Modellbefund[] {
  return zustaende
    .filter(({ name, art }) => art === 'ende' && kanten.some(({ von }) => von === name))
    .map(({ name }) =>
      befund(
        'ende_mit_schritten',
        [id, name],
        `Zustand „${name}“ ist ein Ende, hat aber Schritte. Bitte die Schritte streichen oder das Ende zu einer Aufgabe machen.`,
        `State “${name}” is an end but has steps. Please remove them, or make it a task.`,
      ),
    );
}

/** XState takes the first way whose conditions hold. */
function pruefeVerdeckte({ id, kanten }: Modell): Modellbefund[] {
  return kanten
    .filter((kante, i) =>
      kanten
        .slice(0, i)
        .some(
          ({ von, art, name, bedingungen }) =>
            von === kante.von && art === kante.art && name === kante.name && bedingungen.length === 0,
        ),
    )
    .map((kante) =>
      befund(
        'weg_verdeckt',
        [id, kante.von, kante.name],
        `Zustand „${kante.von}“: ${gross(wegname(kante).de)} hat nach einem Weg ohne Bedingung noch einen weiteren, der nie gegangen wird. Bitte die Reihenfolge ändern oder eine Bedingung setzen.`,
        `State “${kante.von}”: ${wegname(kante).en} has a way behind one without conditions; it is never taken. Please reorder or add a condition.`,
      ),
    );
}

function pruefeSchleifen(modell: Modell): Modellbefund[] {
  const sofort = { ...modell, kanten: modell.kanten.filter(({ art }) => art === 'sofort') };
  const schleifig = modell.zustaende.filter(({ name }) =>
    offeneKanten(sofort, name).some(({ nach }) => nach !== null && erreichbar(sofort, [nach]).has(name)),
  );
  return schleifig.map(({ name }) =>
    befund(
      'sofort_schleife',
      [modell.id, name],
      `Zustand „${name}“: Sofortige Übergänge führen hierher zurück; der Vorgang käme nie zur Ruhe. Bitte einen davon zu einem Schritt machen.`,
      `State “${name}”: immediate transitions lead back here; the case would never settle. Please turn one of them into a step.`,
    ),
  );
}

/** „der Schritt“ → „Der Schritt“. */
export function gross(satz: string): string {
  return satz.charAt(0).toUpperCase() + satz.slice(1);
}
