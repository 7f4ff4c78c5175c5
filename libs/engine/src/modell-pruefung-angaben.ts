import type { Definition } from './definition.js';
import type { Modell } from './modell.js';
import { befund, type Modellbefund } from './modellbefund.js';
import type { Text } from './text.js';

/** What the check has to know about the world around the procedure. */
export interface Umfeld {
  /** Roles that a person can hold; `person` is always one. */
  rollen: readonly string[];
  /** Kinds of effects that have a handler; `frist` and `frist_ende` belong to the engine. */
  handler: readonly string[];
  /** Ressort codes that a Stelle may name directly; without them every code in capitals counts. */
  ressorts?: readonly string[];
}

type Geprueft = Pick<Definition<object, never>, 'schritte' | 'kreise' | 'augen'>;
const VORBEHALTEN = /^(xstate|done|error)\./u;
const leer = (text: Partial<Text> | undefined): boolean => !text?.de?.trim() || !text.en?.trim();

/** Titles, phases, roles and Schritte: what people see and who acts. */
export function pruefeAngaben(definition: Geprueft, modell: Modell, umfeld: Umfeld): Modellbefund[] {
  return [
    ...pruefeAufgaben(modell),
    ...pruefeStellen(definition, modell, umfeld),
    ...pruefeKantenDerSchritte(definition, modell),
    ...pruefeEintraege(definition, modell),
    ...pruefeAugen(definition, modell),
  ];
}

function pruefeAufgaben({ id, zustaende }: Modell): Modellbefund[] {
  return zustaende
    .filter(({ art }) => art === 'aufgabe' || art === 'ende')
    .flatMap(({ name, art, angaben }) => [
      ...(leer(angaben.titel)
        ? [
            befund(
              'titel_fehlt',
              [id, name],
              `Zustand „${name}“: Es fehlt der Titel auf Deutsch und Englisch. Bitte „titel“ setzen.`,
              `State “${name}” lacks a title in German and English. Please set “titel”.`,
            ),
          ]
        : []),
      ...(leer(angaben.phase)
        ? [
            befund(
              'phase_fehlt',
              [id, name],
              `Zustand „${name}“: Es fehlt die Phase. Bitte „phase“ setzen.`,
              `State “${name}” lacks a phase. Please set “phase”.`,
            ),
          ]
        : []),
      ...(art === 'aufgabe' && !angaben.wer?.length && !angaben.wartetAuf
        ? [
            befund(
              'aufgabe_ohne_rolle',
              [id, name],
              `Zustand „${name}“: Die Aufgabe gehört niemandem. Bitte in „wer“ mindestens eine Rolle nennen.`,
              `State “${name}”: nobody has the task. Please name at least one role in “wer”.`,
            ),
          ]
        : []),
    ]);
}

function pruefeStellen(
  { kreise }: Geprueft,
  { id, zustaende, kanten }: Modell,
  { rollen, ressorts }: Umfeld,
): Modellbefund[] {
  const genannt = [
    ...zustaende.map(({ name, angaben }) => ({ ort: name, wer: angaben.wer ?? [] })),
    ...kanten.map(({ von, wer }) => ({ ort: von || 'überall', wer })),
  ];
  const einmal = new Map(
    genannt.flatMap(({ ort, wer }) => wer.map((muster) => [`${ort} ${muster}`, { ort, muster }] as const)),
  );
  const istRessort = (code: string) =>
    ressorts ? ressorts.includes(code) : /^[A-Z][A-Za-z]{1,9}$/u.test(code);
  return [...einmal.values()].flatMap(({ ort, muster }) => {
    const [rolle = '', kreis = ''] = muster.split('@');
    const unbekannteRolle = rolle !== 'person' && !rollen.includes(rolle);
    const unbekannterKreis = kreis !== '*' && !Object.hasOwn(kreise, kreis) && !istRessort(kreis);
    return [
      ...(unbekannteRolle
        ? [
            befund(
              'rolle_unbekannt',
              [id, ort, muster],
              `Zustand „${ort}“: Die Rolle „${rolle}“ in „${muster}“ gibt es nicht. Bitte eine von ${rollen.join(', ')} verwenden.`,
              `State “${ort}”: role “${rolle}” in “${muster}” does not exist. Please use one of ${rollen.join(', ')}.`,
            ),
          ]
        : []),
      ...(unbekannterKreis
        ? [
            befund(
              'kreis_unbekannt',
              [id, ort, muster],
              `Zustand „${ort}“: „${kreis}“ in „${muster}“ ist weder ein Kreis dieses Verfahrens noch ein Ressortkürzel. Bitte in „kreise“ anlegen oder berichtigen.`,
              `State “${ort}”: “${kreis}” in “${muster}” is neither a circle of this procedure nor a department. Please add it to “kreise” or correct it.`,
            ),
          ]
        : []),
    ];
  });
}

function pruefeKantenDerSchritte({ schritte }: Geprueft, { id, kanten }: Modell): Modellbefund[] {
  const jeSchritt = [
    ...new Map(
      kanten.filter(({ art }) => art === 'schritt').map((kante) => [`${kante.von} ${kante.name}`, kante]),
    ).values(),
  ];
  return jeSchritt.flatMap(({ von, name, wer }) => {
    const eintrag = Object.hasOwn(schritte, name) ? schritte[name] : undefined;
    const ort = von || 'überall';
    return [
      ...(VORBEHALTEN.test(name)
        ? [
            befund(
              'name_vorbehalten',
              [id, ort, name],
              `Zustand „${ort}“: Der Name „${name}“ gehört XState. Bitte den Schritt anders nennen.`,
              `State “${ort}”: the name “${name}” belongs to XState. Please rename the step.`,
            ),
          ]
        : []),
      ...(eintrag
        ? []
        : [
            befund(
              'schritt_ohne_eintrag',
              [id, ort, name],
              `Zustand „${ort}“: Der Schritt „${name}“ hat keinen Eintrag. Bitte in „schritte“ mit Titel und Folge anlegen.`,
              `State “${ort}”: step “${name}” has no entry. Please add it to “schritte” with title and consequence.`,
            ),
          ]),
      ...(wer.length > 0 || eintrag?.intern
        ? []
        : [
            befund(
              'schritt_fuer_niemand',
              [id, ort, name],
              `Zustand „${ort}“: Den Schritt „${name}“ darf niemand machen. Bitte „wer“ nennen oder ihn als intern kennzeichnen.`,
              `State “${ort}”: nobody may take step “${name}”. Please name “wer” or mark it as internal.`,
            ),
          ]),
    ];
  });
}

function pruefeEintraege({ schritte }: Geprueft, { id, kanten }: Modell): Modellbefund[] {
  const benutzt = kanten.filter(({ art }) => art === 'schritt');
  return Object.entries(schritte).flatMap(([name, { titel, folge }]) => [
    ...(leer(titel) || leer(folge)
      ? [
          befund(
            'schritt_unvollstaendig',
            [id, 'schritte', name],
            `Schritt „${name}“: Titel und Folge müssen auf Deutsch und Englisch dastehen. Bitte ergänzen.`,
            `Step “${name}” needs title and consequence in German and English. Please complete it.`,
          ),
        ]
      : []),
    ...(benutzt.some((kante) => kante.name === name) ? [] : [unbenutzt(id, 'schritte', name)]),
  ]);
}

/** A matter is noted somewhere, somebody writes in it and somebody else signs it. */
function pruefeAugen({ augen, schritte }: Geprueft, { id }: Modell): Modellbefund[] {
  const arten = Object.values(schritte);
  const genannt = new Set(arten.flatMap(({ schreibt = [], zeichnet = [] }) => [...schreibt, ...zeichnet]));
  const unbekannte = [...genannt].filter((sache) => !Object.hasOwn(augen, sache));
  const einseitige = Object.keys(augen).filter(
    (sache) =>
      !arten.some(({ schreibt }) => schreibt?.includes(sache)) ||
      !arten.some(({ zeichnet }) => zeichnet?.includes(sache)),
  );
  return [
    ...unbekannte.map((sache) =>
      befund(
        'vier_augen_unbekannt',
        [id, 'augen', sache],
        `Vier Augen: Die Sache „${sache}“ gibt es nicht. Bitte in „augen“ anlegen oder den Namen berichtigen.`,
        `Four eyes: there is no matter “${sache}”. Please add it to “augen” or correct the name.`,
      ),
    ),
    ...einseitige.map((sache) =>
      befund(
        'vier_augen_unbekannt',
        [id, 'augen', sache],
        `Vier Augen: In der Sache „${sache}“ schreibt oder zeichnet niemand. Bitte die Schritte kennzeichnen.`,
        `Four eyes: nobody writes or nobody signs the matter “${sache}”. Please mark the steps.`,
      ),
    ),
  ];
}

/** Something that is declared but used nowhere. */
export function unbenutzt(id: string, teil: string, name: string): Modellbefund {
  return befund(
    'unbenutzt',
    [id, teil, name],
    `„${name}“ in „${teil}“ wird nirgends verwendet. Bitte streichen oder verwenden.`,
    `“${name}” in “${teil}” is used nowhere. Please remove or use it.`,
  );
}
