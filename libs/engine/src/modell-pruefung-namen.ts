import type { Definition } from './definition.js';
import type { Kante, Modell } from './modell.js';
import { gross, wegname } from './modell-pruefung-aufbau.js';
import { unbenutzt, type Umfeld } from './modell-pruefung-angaben.js';
import { befund, type Modellbefund } from './modellbefund.js';

type Geprueft = Pick<
  Definition<object, never>,
  'bedingungen' | 'merken' | 'wirkungen' | 'fristen' | 'kreise'
>;

/** Kinds of rules that the calendar can count. */
const REGELARTEN = ['arbeitstage', 'kalendertage', 'vorSitzung', 'nachSitzung', 'monate', 'datum'];
const EIGENE_WIRKUNGEN = ['frist', 'frist_ende'];

/**
 * Names inside the states stand for something, and everything declared is used: conditions, notes, effects,
 * deadlines, circles.
 */
export function pruefeNamen(definition: Geprueft, modell: Modell, umfeld: Umfeld): Modellbefund[] {
  return [
    ...pruefeBedingungen(definition, modell),
    ...pruefeAktionen(definition, modell),
    ...pruefeFristen(definition, modell),
    ...pruefeHandler(definition, modell, umfeld),
    ...pruefeKreise(definition, modell),
  ];
}

function pruefeBedingungen({ bedingungen }: Geprueft, { id, kanten }: Modell): Modellbefund[] {
  const fehlende = kanten.flatMap((kante) =>
    kante.bedingungen
      .filter((name) => !Object.hasOwn(bedingungen, name))
      .map((name) =>
        befund(
          'bedingung_fehlt',
          [id, kante.von, kante.name, name],
          `Zustand „${kante.von || 'überall'}“: ${gross(wegname(kante).de)} verlangt die Bedingung „${name}“, die es nicht gibt. Bitte in „bedingungen“ anlegen oder den Namen berichtigen.`,
          `State “${kante.von || 'everywhere'}”: ${wegname(kante).en} asks for condition “${name}”, which does not exist. Please add it to “bedingungen” or correct the name.`,
        ),
      ),
  );
  const benutzt = new Set(kanten.flatMap((kante) => kante.bedingungen));
  return [
    ...fehlende,
    ...Object.keys(bedingungen)
      .filter((name) => !benutzt.has(name))
      .map((name) => unbenutzt(id, 'bedingungen', name)),
  ];
}

function pruefeAktionen({ merken, wirkungen }: Geprueft, { id, zustaende, kanten }: Modell): Modellbefund[] {
  const stellen = [
    ...kanten.flatMap(({ von, name, aktionen }) =>
      aktionen.map((aktion) => ({ ort: von || 'überall', wo: name, aktion })),
    ),
    ...zustaende.flatMap(({ name, eintritt, austritt }) =>
      [...eintritt, ...austritt].map((aktion) => ({ ort: name, wo: '', aktion })),
    ),
  ];
  const fehlende = stellen
    .filter(({ aktion }) => !Object.hasOwn(merken, aktion) && !Object.hasOwn(wirkungen, aktion))
    .map(({ ort, wo, aktion }) =>
      befund(
        'aktion_fehlt',
        [id, ort, wo, aktion],
        `Zustand „${ort}“: Die Aktion „${aktion}“ gibt es weder in „merken“ noch in „wirkungen“. Bitte anlegen oder den Namen berichtigen.`,
        `State “${ort}”: action “${aktion}” is neither in “merken” nor in “wirkungen”. Please add it or correct the name.`,
      ),
    );
  const benutzt = new Set(stellen.map(({ aktion }) => aktion));
  const ungenutzt = (teil: 'merken' | 'wirkungen', dinge: object) =>
    Object.keys(dinge)
      .filter((name) => !benutzt.has(name))
      .map((name) => unbenutzt(id, teil, name));
  const doppelte = Object.keys(merken)
    .filter((name) => Object.hasOwn(wirkungen, name))
    .map((name) =>
      befund(
        'name_doppelt',
        [id, 'wirkungen', name],
        `„${name}“ steht in „merken“ und in „wirkungen“; eines verdeckt das andere. Bitte eines umbenennen.`,
        `“${name}” is in “merken” and in “wirkungen”; one hides the other. Please rename one.`,
      ),
    );
  return [...fehlende, ...doppelte, ...ungenutzt('merken', merken), ...ungenutzt('wirkungen', wirkungen)];
}

function pruefeFristen({ fristen, wirkungen }: Geprueft, { id, kanten }: Modell): Modellbefund[] {
  const amZustand = kanten.filter(({ art }) => art === 'frist');
  const genannt = [
    ...amZustand.map(({ von, name }) => ({
      ort: von,
      wo: `Zustand „${von}“`,
      where: `State “${von}”`,
      name,
    })),
    ...Object.entries(wirkungen).flatMap(([ort, { fristen: namen = [] }]) =>
      namen.map((name) => ({ ort, wo: `Wirkung „${ort}“`, where: `Effect “${ort}”`, name })),
    ),
  ];
  return [
    ...genannt
      .filter(({ name }) => !Object.hasOwn(fristen, name))
      .map(({ ort, wo, where, name }) =>
        befund(
          'frist_fehlt',
          [id, ort, name],
          `${wo}: Die Frist „${name}“ gibt es nicht. Bitte in „fristen“ mit ihrer Regel anlegen.`,
          `${where}: deadline “${name}” does not exist. Please add it to “fristen” with its rule.`,
        ),
      ),
    ...pruefeRegeln(fristen, id),
    ...pruefeFristenden(id, amZustand),
    ...Object.keys(fristen)
      .filter((name) => !genannt.some((eine) => eine.name === name))
      .map((name) => unbenutzt(id, 'fristen', name)),
  ];
}

function pruefeRegeln(fristen: Geprueft['fristen'], id: string): Modellbefund[] {
  return Object.entries(fristen)
    .filter(([, { regel }]) => !REGELARTEN.includes(regel?.art))
    .map(([name]) =>
      befund(
        'frist_ohne_regel',
        [id, 'fristen', name],
        `Frist „${name}“: Ihre Regel fehlt oder ist unbekannt. Bitte eine von ${REGELARTEN.join(', ')} angeben.`,
        `Deadline “${name}”: its rule is missing or unknown. Please give one of ${REGELARTEN.join(', ')}.`,
      ),
    );
}

function pruefeFristenden(id: string, amZustand: readonly Kante[]): Modellbefund[] {
  return amZustand
    .filter(
      ({ nach, fehlziel, aktionen }) => nach === null && fehlziel === undefined && aktionen.length === 0,
    )
    .map(({ von, name }) =>
      befund(
        'frist_ohne_wirkung',
        [id, von, name],
        `Zustand „${von}“: Das Ende der Frist „${name}“ bewirkt nichts. Bitte ein Ziel oder eine Wirkung nennen.`,
        `State “${von}”: the end of deadline “${name}” brings about nothing. Please name a target or an effect.`,
      ),
    );
}

function pruefeHandler({ wirkungen }: Geprueft, { id }: Modell, { handler }: Umfeld): Modellbefund[] {
  const bekannt = [...handler, ...EIGENE_WIRKUNGEN];
  return Object.entries(wirkungen).flatMap(([name, { art, fristen }]) => [
    ...(bekannt.includes(art)
      ? []
      : [
          befund(
            'handler_fehlt',
            [id, 'wirkungen', name],
            `Wirkung „${name}“: Für die Art „${art}“ gibt es keinen Handler. Bitte einen schreiben oder die Art berichtigen.`,
            `Effect “${name}”: kind “${art}” has no handler. Please write one or correct the kind.`,
          ),
        ]),
    ...(art === 'frist' && !fristen?.length
      ? [
          befund(
            'frist_fehlt',
            [id, 'wirkungen', name],
            `Wirkung „${name}“: Es ist nicht gesagt, welche Fristen sie beginnt. Bitte „fristen“ nennen.`,
            `Effect “${name}” does not say which deadlines it begins. Please name “fristen”.`,
          ),
        ]
      : []),
  ]);
}

/** Circles serve those who act, and those who are told. */
function pruefeKreise({ kreise, wirkungen }: Geprueft, { id, zustaende, kanten }: Modell): Modellbefund[] {
  const stellen = [
    ...zustaende.flatMap(({ angaben }) => angaben.wer ?? []),
    ...kanten.flatMap(({ wer }) => wer),
    ...Object.values(wirkungen).flatMap(({ meldungen = [] }) => meldungen.flatMap(({ an }) => an)),
  ];
  const benutzt = new Set(stellen.map((muster) => muster.split('@')[1]));
  return Object.keys(kreise)
    .filter((name) => !benutzt.has(name))
    .map((name) => unbenutzt(id, 'kreise', name));
}
