import type { Workflow } from './definition.js';
import { liesModell, type Modell } from './modell.js';
import { erreichbar } from './modell-wege.js';
import { wertAus } from './migration-zustand.js';
import type { Migrationsplan, Plancode, Planbefund } from './migrationsplan.js';

const befund = (code: Plancode, ort: string, de: string, en: string): Planbefund => ({ code, ort, de, en });

/**
 * Checks a plan before any Vorgang moves: every state that a running Vorgang may be in has a proper target,
 * every deadline a fate.
 */
export function pruefePlan<K extends object, N extends object>(
  plan: Migrationsplan,
  alt: Workflow<K, never>,
  neu: Workflow<N, never>,
): Planbefund[] {
  const altes = liesModell(alt);
  const neues = liesModell(neu);
  return [
    ...pruefeFassungen(plan, alt, neu),
    ...pruefeZustaende(plan, altes, neues),
    ...pruefeTeile(plan, neues),
    ...pruefeFristen(plan, alt, neu),
    ...pruefeUmbau(plan, neu),
  ];
}

function pruefeFassungen(
  { von, nach }: Migrationsplan,
  alt: { id: string; version: number },
  neu: { id: string; version: number },
): Planbefund[] {
  const gleich = (a: typeof von, b: typeof von) => a.id === b.id && a.version === b.version;
  if (gleich(von, alt) && gleich(nach, neu)) return [];
  return [
    befund(
      'falsche_fassung',
      `${von.id}@${von.version}`,
      `Der Plan gilt von ${von.id} ${von.version} nach ${nach.id} ${nach.version}, nicht von ${alt.id} ${alt.version} nach ${neu.id} ${neu.version}.`,
      `The plan is for ${von.id} ${von.version} to ${nach.id} ${nach.version}, not for ${alt.id} ${alt.version} to ${neu.id} ${neu.version}.`,
    ),
  ];
}

function pruefeZustaende({ zustaende }: Migrationsplan, altes: Modell, neues: Modell): Planbefund[] {
  const betreten = erreichbar(altes, [altes.beginn]);
  // A final part of a parallel state can be active while the others go on.
  const laufend = altes.zustaende
    .filter(
      ({ name, art }) => betreten.has(name) && (art === 'aufgabe' || (art === 'ende' && name.includes('.'))),
    )
    .map(({ name }) => name);
  const ohneZiel = laufend
    .filter((name) => !Object.hasOwn(zustaende, name))
    .map((name) =>
      befund(
        'zustand_ohne_ziel',
        name,
        `Zustand „${name}“: Der Plan sagt nicht, wohin er wandert. Bitte in „zustaende“ ergänzen.`,
        `State “${name}”: the plan does not say where it goes. Please add it to “zustaende”.`,
      ),
    );
  return [
    ...ohneZiel,
    ...Object.entries(zustaende).flatMap(([von, nach]) => pruefeZiel(von, nach, altes, neues)),
  ];
}

function pruefeZiel(von: string, nach: string, altes: Modell, neues: Modell): Planbefund[] {
  const alt = altes.zustaende.find(({ name }) => name === von);
  const ziel = neues.zustaende.find(({ name }) => name === nach);
  if (!alt)
    return [
      befund(
        'zustand_unbekannt',
        von,
        `Einen Zustand „${von}“ hat die alte Fassung nicht. Bitte den Namen berichtigen.`,
        `The old version has no state “${von}”. Please correct the name.`,
      ),
    ];
  if (!ziel)
    return [
      befund(
        'ziel_fehlt',
        von,
        `Zustand „${von}“ soll nach „${nach}“ wandern, den die neue Fassung nicht hat. Bitte das Ziel berichtigen.`,
        `State “${von}” is to go to “${nach}”, which the new version lacks. Please correct the target.`,
      ),
    ];
  const endet = ziel.art === 'ende' && !ziel.name.includes('.') && alt.art !== 'ende';
  if (!endet && ziel.kinder.length === 0) return [];
  return [
    befund(
      'ziel_unzulaessig',
      von,
      `Zustand „${von}“ kann nicht nach „${nach}“ wandern: ${endet ? 'Das ist ein Ende; beenden darf nur ein Schritt' : 'Das ist eine Gruppe; bitte den inneren Zustand nennen'}.`,
      `State “${von}” cannot go to “${nach}”: ${endet ? 'that is an end, and only a step ends a case' : 'that is a group; please name the inner state'}.`,
    ),
  ];
}

/**
 * Taken together, the targets of the states of one parallel state must give one complete state of the new
 * version.
 */
function pruefeTeile({ zustaende, teile = {} }: Migrationsplan, neues: Modell): Planbefund[] {
  const ziele = [...new Set(Object.values(zustaende))].filter((name) =>
    neues.zustaende.some((einer) => einer.name === name && einer.kinder.length === 0),
  );
  const oberste = [...new Set(ziele.map((name) => name.split('.')[0] ?? name))];
  return oberste.flatMap((oben) => {
    const jeTeil = new Map(
      ziele
        .filter((name) => name === oben || name.startsWith(`${oben}.`))
        .map((name) => [teilVon(neues, name), name]),
    );
    const wert = wertAus(neues, [...jeTeil.values()], teile);
    return 'fehler' in wert
      ? wert.fehler.map(([ort, de, en]) => befund('zustand_unvollstaendig', ort, de, en))
      : [];
  });
}

/**
 * The innermost part of a parallel state to which the state belongs; alternatives within it exclude each
 * other.
 */
function teilVon({ zustaende }: Modell, name: string): string {
  const stufen = name.split('.').map((_, i, alle) => alle.slice(0, i + 1).join('.'));
  return (
    [...stufen]
      .reverse()
      .find((stufe) => zustaende.some(({ art, kinder }) => art === 'parallel' && kinder.includes(stufe))) ??
    ''
  );
}

function pruefeFristen(
  { fristen }: Migrationsplan,
  alt: Pick<Workflow, 'fristen'>,
  neu: Pick<Workflow, 'fristen'>,
): Planbefund[] {
  const namen = [...new Set([...Object.keys(alt.fristen), ...Object.keys(neu.fristen)])];
  const ohneAngabe = namen
    .filter((name) => !Object.hasOwn(fristen, name))
    .map((name) =>
      befund(
        'frist_ohne_angabe',
        name,
        `Frist „${name}“: Der Plan sagt nicht, was mit ihr geschieht. Bitte „behalten“, „neu“ oder „verwerfen“ angeben.`,
        `Deadline “${name}”: the plan does not say what becomes of it. Please say “behalten”, “neu” or “verwerfen”.`,
      ),
    );
  const unbekannt = Object.entries(fristen).flatMap(([name, was]) => {
    const fehlt = !namen.includes(name) || (was !== 'verwerfen' && !Object.hasOwn(neu.fristen, name));
    return fehlt
      ? [
          befund(
            'frist_unbekannt',
            name,
            `Frist „${name}“ gibt es in der neuen Fassung nicht. Bitte verwerfen oder den Namen berichtigen.`,
            `Deadline “${name}” does not exist in the new version. Please drop it or correct the name.`,
          ),
        ]
      : [];
  });
  return [...ohneAngabe, ...unbekannt];
}

function pruefeUmbau<N extends object>(
  { kontext }: Migrationsplan,
  { umbauten = {} }: Workflow<N, never>,
): Planbefund[] {
  if (kontext === undefined || Object.hasOwn(umbauten, kontext)) return [];
  return [
    befund(
      'umbau_fehlt',
      kontext,
      `Den Umbau „${kontext}“ gibt es in der neuen Fassung nicht. Bitte in „umbauten“ anlegen.`,
      `The new version has no upgrader “${kontext}”. Please add it to “umbauten”.`,
    ),
  ];
}
