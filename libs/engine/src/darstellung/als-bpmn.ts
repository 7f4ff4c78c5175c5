import type { Fristart, Workflow } from '../definition.js';
import { beschriftung } from './als-mermaid.js';
import { bildVon, type Bild, type Knoten } from './bild.js';
import { bpmnBild } from './bpmn-bild.js';
import { bpmnPlan, kennung, START, type Bpmnplan, type Fluss, type Wecker } from './bpmn-plan.js';
import { xmlDokument, xmlName, type Element } from './xml.js';

/** Names of roles for the lanes; without them the code of the role stands there. */
export type Rollennamen = Readonly<Record<string, { de: string }>>;

/**
 * BPMN 2.0 with its diagram: a lane for each role, user tasks, exclusive gateways where a task has several
 * ways out, timers at the tasks. A timer that only reminds does not interrupt; Schritte that stay in a state
 * are told in the documentation of the task.
 */
export function alsBpmn<K extends object, L>(workflow: Workflow<K, L>, rollen: Rollennamen = {}): string {
  const bild = bildVon(workflow);
  const plan = bpmnPlan(bild);
  const prozess = `P_${xmlName(workflow.id)}`;
  return xmlDokument({
    name: 'bpmn:definitions',
    attribute: {
      'xmlns:bpmn': 'http://www.omg.org/spec/BPMN/20100524/MODEL',
      'xmlns:bpmndi': 'http://www.omg.org/spec/BPMN/20100524/DI',
      'xmlns:dc': 'http://www.omg.org/spec/DD/20100524/DC',
      'xmlns:di': 'http://www.omg.org/spec/DD/20100524/DI',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      id: `D_${xmlName(workflow.id)}`,
      targetNamespace: `https://kogge.example/bpmn/${workflow.id}/${workflow.version}`,
      exporter: 'Kogge',
      exporterVersion: String(workflow.version),
    },
    inhalt: [
      {
        name: 'bpmn:collaboration',
        attribute: { id: 'Zusammenarbeit' },
        inhalt: [
          {
            name: 'bpmn:participant',
            attribute: { id: 'Teilnehmer', name: workflow.titel.de, processRef: prozess },
          },
        ],
      },
      {
        name: 'bpmn:process',
        attribute: { id: prozess, name: workflow.titel.de, isExecutable: false },
        inhalt: [
          bahnen(plan, rollen),
          ...knotenteile(workflow.fristen, bild, plan),
          ...plan.fluesse.map((fluss) => sequenz(fluss, bild)),
        ],
      },
      bpmnBild(plan),
    ],
  });
}

function bahnen({ bahnen: alle }: Bpmnplan, rollen: Rollennamen): Element {
  const bahn = ({ id, rolle, teile }: Bpmnplan['bahnen'][number]): Element => ({
    name: 'bpmn:lane',
    attribute: { id, name: rollen[rolle]?.de ?? rolle },
    inhalt: teile.map((teil) => ({ name: 'bpmn:flowNodeRef', inhalt: [teil] })),
  });
  return { name: 'bpmn:laneSet', attribute: { id: 'Bahnen' }, inhalt: alle.map(bahn) };
}

function knotenteile(fristen: Record<string, Fristart>, bild: Bild, plan: Bpmnplan): Element[] {
  const mitFluessen = (id: string) => [
    ...plan.fluesse
      .filter(({ nach }) => nach === id)
      .map((fluss) => ({ name: 'bpmn:incoming', inhalt: [fluss.id] })),
    ...plan.fluesse
      .filter(({ von }) => von === id)
      .map((fluss) => ({ name: 'bpmn:outgoing', inhalt: [fluss.id] })),
  ];
  const element = (
    name: string,
    id: string,
    attribute: Element['attribute'],
    vorher: Element[] = [],
  ): Element => ({ name, attribute: { id, ...attribute }, inhalt: [...vorher, ...mitFluessen(id)] });
  return [
    element('bpmn:startEvent', START, { name: 'Beginn' }),
    ...bild.knoten.map((knoten) =>
      element(
        knoten.ende ? 'bpmn:endEvent' : 'bpmn:userTask',
        kennung.zustand(knoten.name),
        { name: knoten.titel.de },
        knoten.ende ? [] : [dokumentation(knoten, bild)],
      ),
    ),
    ...plan.rauten.map((name) => element('bpmn:exclusiveGateway', kennung.raute(name), {})),
    ...plan.wecker.flatMap((wecker) => {
      const ereignis = element('bpmn:boundaryEvent', wecker.id, {
        name: fristen[wecker.frist]?.titel.de ?? wecker.frist,
        attachedToRef: kennung.zustand(wecker.an),
        cancelActivity: wecker.unterbricht,
      });
      ereignis.inhalt = [...(ereignis.inhalt ?? []), zeitgeber(wecker, fristen[wecker.frist])];
      return wecker.unterbricht
        ? [ereignis]
        : [ereignis, element('bpmn:endEvent', kennung.mahnung(wecker.id), { name: 'Mahnung' })];
    }),
  ];
}

function dokumentation({ name, phase, wer, bearbeitbar }: Knoten, { kanten }: Bild): Element {
  const bleibend = [
    ...new Set(
      kanten
        .filter(({ von, bleibt, intern }) => von === name && bleibt && !intern)
        .map(({ titel }) => titel.de),
    ),
  ];
  const saetze = [
    `Phase: ${phase.de}.`,
    `Zuständig: ${wer.join(', ')}.`,
    bearbeitbar ? 'Der Entwurf kann hier bearbeitet werden.' : '',
    bleibend.length > 0 ? `Außerdem möglich: ${bleibend.join(', ')}.` : '',
  ];
  return { name: 'bpmn:documentation', inhalt: [saetze.filter(Boolean).join(' ')] };
}

/**
 * BPMN knows neither Arbeitstage nor Sitzungen: a duration where one comes close, otherwise the rule as an
 * expression.
 */
function zeitgeber({ id }: Wecker, frist: Fristart | undefined): Element {
  const { art, tage, monate, ...rest } = frist?.regel ?? { art: 'unbekannt' };
  const dauer = art === 'monate' ? `P${String(monate)}M` : art.endsWith('tage') ? `P${String(tage)}D` : null;
  const ausdruck = dauer ?? `${art}(${JSON.stringify({ ...(tage === undefined ? {} : { tage }), ...rest })})`;
  return {
    name: 'bpmn:timerEventDefinition',
    attribute: { id: `${id}_Zeit` },
    inhalt: [
      {
        name: dauer ? 'bpmn:timeDuration' : 'bpmn:timeDate',
        attribute: { 'xsi:type': 'bpmn:tFormalExpression' },
        inhalt: [ausdruck],
      },
    ],
  };
}

function sequenz({ id, von, nach, kante }: Fluss, { kanten }: Bild): Element {
  const bedingt = kante !== null && von.startsWith('R_') && kante.bedingungen.length > 0;
  return {
    name: 'bpmn:sequenceFlow',
    attribute: { id, name: kante ? beschriftung(kante, kanten) : undefined, sourceRef: von, targetRef: nach },
    inhalt: bedingt
      ? [
          {
            name: 'bpmn:conditionExpression',
            attribute: { 'xsi:type': 'bpmn:tFormalExpression' },
            inhalt: [kante.bedingungen.map((name) => `${name}()`).join(' and ')],
          },
        ]
      : [],
  };
}
