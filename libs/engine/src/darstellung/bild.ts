import type { Definition, Workflow } from '../definition.js';
import { liesModell, type Kante, type Modell, type Modellzustand } from '../modell.js';
import { mitbetreten, offeneKanten } from '../modell-wege.js';
import { text, type Text } from '../text.js';
import { ebenen } from './ebenen.js';

/**
 * A state as it is drawn: tasks and ends; `ebene` counts from the beginning, `reihe` within the same phase
 * and distance.
 */
export interface Knoten {
  name: string;
  titel: Text;
  phase: Text;
  wer: readonly string[];
  bearbeitbar: boolean;
  ende: boolean;
  /** Deadlines that run in it. */
  fristen: readonly string[];
  ebene: number;
  reihe: number;
}

/** A way as it is drawn. */
export interface Bildkante {
  von: string;
  /** The same as `von` when the Vorgang stays. */
  nach: string;
  art: Kante['art'];
  name: string;
  titel: Text;
  bedingungen: readonly string[];
  wer: readonly string[];
  /** The Vorgang stays in the state; nothing starts anew. */
  bleibt: boolean;
  intern: boolean;
}

export interface Bild {
  beginn: string;
  knoten: readonly Knoten[];
  kanten: readonly Bildkante[];
}

type Gezeichnet = Pick<
  Definition<object, never>,
  'id' | 'beginn' | 'zustaende' | 'ueberall' | 'schritte' | 'fristen' | 'wirkungen'
>;

/** A procedure as a picture: its states laid out in layers, its ways with their titles. */
export function bildVon<K extends object, L>(workflow: Definition<K, L> | Workflow<K, L>): Bild {
  const definition = workflow as unknown as Gezeichnet;
  const modell = liesModell(definition);
  const blaetter = modell.zustaende.filter(({ art }) => art === 'aufgabe' || art === 'ende');
  const kanten = blaetter.flatMap((zustand) =>
    offeneKanten(modell, zustand.name).flatMap((kante) => gezeichnet(definition, modell, zustand, kante)),
  );
  const beginn = erstesBlatt(modell, modell.beginn);
  const plaetze = ebenen(
    blaetter.map(({ name, art }) => ({ name, ende: art === 'ende' })),
    kanten,
    beginn,
  );
  return {
    beginn,
    kanten,
    knoten: blaetter.map((zustand) =>
      alsKnoten(definition, zustand, modell, plaetze.get(zustand.name) ?? { ebene: 0, reihe: 0 }),
    ),
  };
}

function alsKnoten(
  { wirkungen }: Gezeichnet,
  { name, angaben, art, eintritt }: Modellzustand,
  modell: Modell,
  platz: { ebene: number; reihe: number },
): Knoten {
  const fristen = offeneKanten(modell, name)
    .filter((kante) => kante.art === 'frist')
    .map((kante) => kante.name);
  const ausWirkungen = eintritt.flatMap((aktion) => wirkungen[aktion]?.fristen ?? []);
  return {
    name,
    titel: angaben.titel ?? text(name, name),
    phase: angaben.phase ?? text('', ''),
    wer: angaben.wer ?? [],
    bearbeitbar: angaben.bearbeitbar === true,
    ende: art === 'ende',
    fristen: [...new Set([...fristen, ...ausWirkungen])],
    ...platz,
  };
}

function gezeichnet(
  definition: Gezeichnet,
  modell: Modell,
  zustand: Modellzustand,
  kante: Kante,
): Bildkante[] {
  if (kante.fehlziel !== undefined) return [];
  const { art, name, bedingungen, wer, nach } = kante;
  const intern = art !== 'schritt' || definition.schritte[name]?.intern === true;
  return [
    {
      von: zustand.name,
      nach: nach === null ? zustand.name : erstesBlatt(modell, nach),
      art,
      name,
      titel: titelVon(definition, kante),
      bedingungen,
      wer,
      bleibt: nach === null,
      intern,
    },
  ];
}

function titelVon({ schritte, fristen }: Gezeichnet, { art, name }: Kante): Text {
  if (art === 'schritt') return schritte[name]?.titel ?? text(name, name);
  if (art === 'frist') {
    const titel = fristen[name]?.titel ?? text(name, name);
    return text(`Frist „${titel.de}“ abgelaufen`, `Deadline “${titel.en}” passed`);
  }
  return art === 'sofort' ? text('sofort', 'at once') : text('alle Teile fertig', 'all parts done');
}

/** The task in which one is after entering a state: of a group its first one. */
function erstesBlatt(modell: Modell, name: string): string {
  const kind = mitbetreten(modell, name).find((einer) => einer.startsWith(`${name}.`));
  return kind === undefined ? name : erstesBlatt(modell, kind);
}
