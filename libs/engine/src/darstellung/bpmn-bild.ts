import type { Bpmnplan, Fluss, Kasten } from './bpmn-plan.js';
import type { Element } from './xml.js';

type Punkt = readonly [number, number];

/** The diagram interchange: a shape with bounds for everything, an edge with waypoints for every flow. */
export function bpmnBild(plan: Bpmnplan): Element {
  const formen = [
    form('Teilnehmer', { x: 0, y: 0, breite: plan.breite, hoehe: plan.hoehe }, { isHorizontal: true }),
    ...plan.bahnen.map((bahn) => form(bahn.id, bahn, { isHorizontal: true })),
    ...[...plan.kaesten].map(([id, kasten]) =>
      form(id, kasten, id.startsWith('R_') ? { isMarkerVisible: true } : {}),
    ),
  ];
  return {
    name: 'bpmndi:BPMNDiagram',
    attribute: { id: 'Diagramm' },
    inhalt: [
      {
        name: 'bpmndi:BPMNPlane',
        attribute: { id: 'Ebene', bpmnElement: 'Zusammenarbeit' },
        inhalt: [...formen, ...plan.fluesse.map((fluss, i) => linie(fluss, plan.kaesten, i))],
      },
    ],
  };
}

function form(id: string, { x, y, breite, hoehe }: Kasten, attribute: Record<string, boolean>): Element {
  return {
    name: 'bpmndi:BPMNShape',
    attribute: { id: `${id}_di`, bpmnElement: id, ...attribute },
    inhalt: [{ name: 'dc:Bounds', attribute: { x, y, width: breite, height: hoehe } }],
  };
}

function linie({ id, von, nach }: Fluss, kaesten: Map<string, Kasten>, nummer: number): Element {
  const punkte = fuehre(kaesten.get(von) as Kasten, kaesten.get(nach) as Kasten, nummer);
  return {
    name: 'bpmndi:BPMNEdge',
    attribute: { id: `${id}_di`, bpmnElement: id },
    inhalt: punkte.map(([x, y]) => ({ name: 'di:waypoint', attribute: { x, y } })),
  };
}

/**
 * Forwards from right to left side with one bend; down where the target stands right below; backwards around
 * the top.
 */
function fuehre(von: Kasten, nach: Kasten, nummer: number): Punkt[] {
  const rechts: Punkt = [von.x + von.breite, von.y + von.hoehe / 2];
  const links: Punkt = [nach.x, nach.y + nach.hoehe / 2];
  const versatz = (nummer % 7) * 4;
  if (von.x === nach.x && nach.y > von.y && von.breite === nach.breite)
    return [
      [von.x + von.breite / 2, von.y + von.hoehe],
      [nach.x + nach.breite / 2, nach.y],
    ];
  if (links[0] > rechts[0]) {
    const mitte = rechts[0] + Math.min(30, (links[0] - rechts[0]) / 2) + versatz / 2;
    return rechts[1] === links[1] ? [rechts, links] : [rechts, [mitte, rechts[1]], [mitte, links[1]], links];
  }
  const oben = Math.min(von.y, nach.y) - 8 - versatz / 2;
  return [
    [von.x + von.breite / 2, von.y],
    [von.x + von.breite / 2, oben],
    [nach.x + nach.breite / 2 + versatz, oben],
    [nach.x + nach.breite / 2 + versatz, nach.y],
  ];
}
