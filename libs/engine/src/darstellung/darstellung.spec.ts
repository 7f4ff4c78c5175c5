import { describe, expect, it } from '@jest/globals';
import { auftrag, rollen, senatsvorlage, verfahren } from '#workflows';
import { defineWorkflow } from '../define-workflow.js';
import type { Workflow } from '../definition.js';
import { probeverfahren } from '../probe-verfahren.js';
import { text } from '../text.js';
import { alsBpmn } from './als-bpmn.js';
import { alsJson } from './als-json.js';
import { alsMermaid, mermaidText } from './als-mermaid.js';
import { alsScxml } from './als-scxml.js';
import { xmlText } from './xml.js';

interface Bpmnteil {
  $type: string;
  id: string;
  name?: string;
  cancelActivity?: boolean;
  x?: number;
  y?: number;
  width?: number;
  height?: number;
  bounds?: Bpmnteil;
  waypoint?: Bpmnteil[];
  bpmnElement?: Bpmnteil;
  flowElements?: Bpmnteil[];
  laneSets?: { lanes: (Bpmnteil & { flowNodeRef: Bpmnteil[] })[] }[];
}

// The package ships its types under another name than itself.
const { BpmnModdle } = (await import('bpmn-moddle' as string)) as {
  BpmnModdle: new () => { fromXML(xml: string): Promise<unknown> };
};

const lies = async (xml: string) => {
  const { warnings, elementsById } = (await new BpmnModdle().fromXML(xml)) as {
    warnings: unknown[];
    elementsById: Record<string, Bpmnteil>;
  };
  const teile = Object.values(elementsById);
  return { warnings, teile, art: (typ: string) => teile.filter(({ $type }) => $type === `bpmn:${typ}`) };
};

/** Every opened element is closed in order, and attributes are quoted. */
const istWohlgeformt = (xml: string): boolean => {
  const offen: string[] = [];
  const rest = xml
    .replace(/^<\?xml[^?]*\?>/u, '')
    .replace(
      /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/gu,
      (_, zu: string, name: string, __, leer: string) => {
        if (zu) return offen.pop() === name ? '' : '<';
        if (!leer) offen.push(name);
        return '';
      },
    );
  return offen.length === 0 && !/[<>]/u.test(rest) && !/&(?!amp;|lt;|gt;|quot;|apos;|#\d+;)/u.test(xml);
};

const boese = () => {
  const probe = probeverfahren();
  probe.titel = text('Maß & „Mitte“ <b>"x"</b> \'y\'\n;#%\u0001', 'x');
  probe.schritte['zurueck'] = { titel: text('a: b; <c> & "d" #1 {e}', 'x'), folge: text('x', 'x') };
  return defineWorkflow(probe) as unknown as Workflow;
};

describe.each(verfahren.map((eines) => [eines.id, eines] as const))('BPMN of %s', (_, workflow) => {
  it('is read by bpmn-moddle without a warning', async () =>
    expect((await lies(alsBpmn(workflow, rollen))).warnings).toEqual([]));

  it('has a task for each task and an end for each end, every one in one lane', async () => {
    const { art, teile } = await lies(alsBpmn(workflow, rollen));
    const { knoten } = alsJson(workflow);
    expect(art('UserTask').map(({ name }) => name)).toEqual(
      knoten.filter(({ ende }) => !ende).map(({ titel }) => titel.de),
    );
    const inBahnen = teile
      .filter(({ $type }) => $type === 'bpmn:Lane')
      .flatMap((bahn) => (bahn as unknown as { flowNodeRef: Bpmnteil[] }).flowNodeRef.map(({ id }) => id));
    const knotenteile = ['UserTask', 'EndEvent', 'StartEvent', 'ExclusiveGateway', 'BoundaryEvent']
      .flatMap(art)
      .map(({ id }) => id);
    expect([...inBahnen].sort()).toEqual([...knotenteile].sort());
  });

  it('has a place for everything, and nothing lies on another thing', async () => {
    const { teile } = await lies(alsBpmn(workflow, rollen));
    const formen = teile.filter(({ $type }) => $type === 'bpmndi:BPMNShape');
    const linien = teile.filter(({ $type }) => $type === 'bpmndi:BPMNEdge');
    const gezeichnet = new Set([...formen, ...linien].map(({ bpmnElement }) => bpmnElement?.id));
    for (const { id } of teile.filter(({ $type }) =>
      /^bpmn:(UserTask|EndEvent|StartEvent|ExclusiveGateway|BoundaryEvent|SequenceFlow|Lane|Participant)$/u.test(
        $type,
      ),
    ))
      expect(gezeichnet).toContain(id);
    for (const { waypoint } of linien) expect(waypoint?.length).toBeGreaterThanOrEqual(2);
    const kaesten = formen
      .filter(({ bpmnElement }) =>
        ['bpmn:UserTask', 'bpmn:EndEvent', 'bpmn:ExclusiveGateway', 'bpmn:StartEvent'].includes(
          bpmnElement?.$type ?? '',
        ),
      )
      .map(({ bounds }) => bounds as Required<Bpmnteil>);
    for (const [i, a] of kaesten.entries()) {
      for (const b of kaesten.slice(i + 1))
        expect(
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y,
        ).toBe(true);
    }
  });
});

describe('BPMN', () => {
  it('interrupts only where a deadline moves the Vorgang', async () => {
    const { art } = await lies(alsBpmn(auftrag, rollen));
    expect(art('BoundaryEvent').map(({ name, cancelActivity }) => [name, cancelActivity])).toEqual([
      ['Bestätigung des Auftrags', false],
      ['Wiedervorlage zur Terminklärung', true],
    ]);
  });

  it('shows the deadlines of the co-signing Ressorts too', async () => {
    expect(
      (await lies(alsBpmn(senatsvorlage, rollen))).art('BoundaryEvent').map(({ name }) => name),
    ).toContain('Mitzeichnung');
  });

  it('names lanes after roles', async () => {
    expect((await lies(alsBpmn(auftrag, rollen))).art('Lane').map(({ name }) => name)).toEqual([
      'Senatskanzlei',
      'Vorlagenbüro',
    ]);
    expect((await lies(alsBpmn(auftrag))).art('Lane').map(({ name }) => name)).toEqual(['SK', 'VB']);
  });

  it('escapes titles', async () => {
    const { warnings, art } = await lies(alsBpmn(boese()));
    expect(warnings).toEqual([]);
    expect(art('Process')[0]?.name).toBe('Maß & „Mitte“ <b>"x"</b> \'y\'\n;#%');
    expect(art('SequenceFlow').map(({ name }) => name)).toContain('a: b; <c> & "d" #1 {e}');
  });
});

describe('SCXML', () => {
  it.each([...verfahren.map((eines) => [eines.id, eines] as const), ['boese', boese()] as const])(
    'of %s is well-formed',
    (_, workflow) => expect(istWohlgeformt(alsScxml(workflow))).toBe(true),
  );

  it('has states, ends, Schritte with conditions, and timers that are cancelled', () => {
    const xml = alsScxml(auftrag);
    expect(xml).toContain('<state id="vorgeschlagen" kogge:titel="Auftrag bestätigen oder verwerfen"');
    expect(xml).toContain('<final id="erfuellt"');
    expect(xml).toContain('<transition event="fortfuehren" cond="terminGesetzt()" target="offen"');
    expect(xml).toContain(
      '<send id="frist-terminKlaeren-wiedervorlage" event="frist.terminKlaeren.wiedervorlage" delayexpr="frist(&apos;wiedervorlage&apos;)"/>',
    );
    expect(xml).toContain('<cancel sendid="frist-terminKlaeren-wiedervorlage"/>');
    expect([...xml.matchAll(/target="([^"]+)"/gu)].every(([, ziel]) => xml.includes(` id="${ziel}"`))).toBe(
      true,
    );
  });
});

describe('Mermaid', () => {
  it('shows states with German titles and the ways between them', () => {
    const zeilen = alsMermaid(auftrag).split('\n');
    expect(zeilen[0]).toBe('stateDiagram-v2');
    expect(zeilen).toContain('  state "Auftrag erledigen" as z_offen');
    expect(zeilen).toContain('  z_pruefungGegenstandslos --> z_offen : Auftrag fortführen [terminGesetzt]');
    expect(zeilen).toContain(
      '  z_terminKlaeren --> z_terminKlaeren : Frist „Wiedervorlage zur Terminklärung“ abgelaufen',
    );
    expect(zeilen).toContain('  z_erfuellt --> [*]');
  });

  it('keeps its own signs out of titles', () => {
    expect(mermaidText('a: b;\n"c" #1')).toBe('a#58; b#59; #34;c#34; #35;1');
    expect(alsMermaid(boese())).toContain(
      'z_pruefung --> z_entwurf : a#58; b#59; #60;c#62; & #34;d#34; #35;1 #123;e#125;',
    );
  });
});

describe('JSON', () => {
  it('has phases, nodes with a place each, ways, deadlines and roles', () => {
    const bild = alsJson(senatsvorlage);
    expect(JSON.parse(JSON.stringify(bild))).toEqual(bild);
    expect(bild.phasen.map(({ titel }) => titel.de)).toEqual([
      'Im Ressort',
      'Abstimmung',
      'Schlusszeichnung',
      'Senatskanzlei',
      'Senat',
      'Nach dem Beschluss',
    ]);
    expect(bild.knoten.find(({ name }) => name === 'ressortabstimmung')).toMatchObject({
      bearbeitbar: true,
      ende: false,
      fristen: ['mitzeichnung', 'mitzeichnungKurz', 'mitzeichnungEilt'],
      wer: ['STR@mitzeichnend', 'VB@nacharbeit', 'AUT@nacharbeit'],
    });
    expect(bild.kanten).toContainEqual(
      expect.objectContaining({
        von: 'eingereicht',
        nach: 'vorberatung',
        art: 'schritt',
        name: 'annehmen',
        bedingungen: expect.arrayContaining(['formalGueltig', 'fristgerecht']),
        wer: ['SK@SK'],
        bleibt: false,
        intern: false,
      }),
    );
    expect(new Set(bild.knoten.map(({ ebene, reihe }) => `${ebene}/${reihe}`)).size).toBe(bild.knoten.length);
    expect(bild.schritte['freigeben']).toMatchObject({ bindend: true, intern: false });
  });
});

describe('XML text', () => {
  it('escapes markup and drops what XML forbids', () =>
    expect(xmlText('a<b>&"c"\'d\'\u0000\u0008\uD800😀')).toBe('a&lt;b&gt;&amp;&quot;c&quot;&apos;d&apos;😀'));
});
