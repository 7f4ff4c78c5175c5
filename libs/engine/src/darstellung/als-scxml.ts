import type { Workflow } from '../definition.js';
import { liesModell, type Kante, type Modell, type Modellzustand } from '../modell.js';
import { xmlDokument, xmlName, type Element } from './xml.js';

const NAMENSRAUM = 'https://kogge.example/scxml';

/**
 * State Chart XML (W3C) with conditions and actions by name; titles and roles stand in a namespace of their
 * own.
 */
export function alsScxml<K extends object, L>(workflow: Workflow<K, L>): string {
  const modell = liesModell(workflow);
  const oberste = modell.zustaende.filter(({ name }) => !name.includes('.'));
  return xmlDokument({
    name: 'scxml',
    attribute: {
      xmlns: 'http://www.w3.org/2005/07/scxml',
      'xmlns:kogge': NAMENSRAUM,
      version: '1.0',
      name: workflow.id,
      initial: xmlName(workflow.beginn),
      datamodel: 'ecmascript',
      'kogge:titel': workflow.titel.de,
      'kogge:version': workflow.version,
      'kogge:hash': workflow.hash,
    },
    inhalt: oberste.map((zustand) => alsElement(modell, zustand)),
  });
}

const ELEMENT = { ende: 'final', parallel: 'parallel', gruppe: 'state', aufgabe: 'state' };

function beschreibung({ titel, phase, wer = [] }: Modellzustand['angaben']): Element['attribute'] {
  return { 'kogge:titel': titel?.de, 'kogge:phase': phase?.de, 'kogge:wer': wer.join(' ') || undefined };
}

function alsElement(modell: Modell, zustand: Modellzustand): Element {
  const { name, art, angaben, kinder, beginn, eintritt, austritt } = zustand;
  const eigene = modell.kanten.filter(({ von }) => von === name);
  // Schritte that are possible everywhere belong to the root; SCXML has none, so every state that is no end
  // carries them.
  const ueberall = art === 'ende' || name.includes('.') ? [] : modell.kanten.filter(({ von }) => von === '');
  const fristen = [...new Set(eigene.filter((kante) => kante.art === 'frist').map((kante) => kante.name))];
  const unter = modell.zustaende
    .filter((einer) => kinder.includes(einer.name))
    .map((einer) => alsElement(modell, einer));
  return {
    name: ELEMENT[art],
    attribute: {
      id: xmlName(name),
      initial: art === 'gruppe' ? xmlName(beginn ?? '') : undefined,
      ...beschreibung(angaben),
    },
    inhalt: [
      ...block('onentry', [...fristen.map((frist) => senden(name, frist)), ...eintritt.map(aktion)]),
      ...block('onexit', [
        ...fristen.map((frist) => ({ name: 'cancel', attribute: { sendid: sendekennung(name, frist) } })),
        ...austritt.map(aktion),
      ]),
      ...[...eigene, ...ueberall].map((kante) => uebergang(kante, name)),
      ...unter,
    ],
  };
}

function block(name: string, inhalt: Element[]): Element[] {
  return inhalt.length > 0 ? [{ name, inhalt }] : [];
}

function uebergang({ art, name, nach, bedingungen, aktionen, wer }: Kante, zustand: string): Element {
  const ereignis = {
    schritt: name,
    frist: `frist.${zustand}.${name}`,
    sofort: undefined,
    fertig: `done.state.${zustand}`,
  }[art];
  return {
    name: 'transition',
    attribute: {
      event: ereignis,
      cond: bedingungen.map((bedingung) => `${bedingung}()`).join(' && ') || undefined,
      target: nach === null ? undefined : xmlName(nach),
      'kogge:wer': wer.join(' ') || undefined,
    },
    inhalt: aktionen.map(aktion),
  };
}

function aktion(name: string): Element {
  return { name: 'kogge:aktion', attribute: { name } };
}

function sendekennung(zustand: string, frist: string): string {
  return xmlName(`frist-${zustand}-${frist}`);
}

function senden(zustand: string, frist: string): Element {
  return {
    name: 'send',
    attribute: {
      id: sendekennung(zustand, frist),
      event: `frist.${zustand}.${frist}`,
      delayexpr: `frist('${frist}')`,
    },
  };
}
