import { describe, expect, it } from '@jest/globals';
import type { Definition } from './definition.js';
import { defineWorkflow } from './define-workflow.js';
import { probeverfahren, type Probekontext } from './probe-verfahren.js';
import { start, step, type Stand } from './step.js';
import { text } from './text.js';
import { aufgabe } from './zustaende.js';

const hash = (aendern: (p: Definition<Probekontext>) => void = () => {}) => {
  const probe = probeverfahren();
  aendern(probe);
  return defineWorkflow(probe).hash;
};

describe('a definition', () => {
  it('with a fault can be loaded; only its machine cannot be built', () => {
    const probe = probeverfahren();
    delete probe.zustaende['fertig'];
    const workflow = defineWorkflow(probe);
    expect(workflow.hash).toMatch(/^[0-9a-f]{64}$/u);
    expect(() => workflow.maschine).toThrow(/fertig/u);
  });

  it('builds its machine once', () => {
    const workflow = defineWorkflow(probeverfahren());
    expect(workflow.maschine).toBe(workflow.maschine);
  });

  it('whose condition does not exist fails loudly, never as "false"', () => {
    const probe = probeverfahren();
    probe.bedingungen = {};
    const workflow = defineWorkflow(probe);
    const schritt = (rolle: string) => ({
      type: '',
      akteur: { art: 'person' as const, person: rolle, aemter: [{ rolle, ressort: 'SF' }] },
      jetzt: '',
      heute: '',
      lage: {},
    });
    const eingereicht = step(workflow, start(workflow, {}, schritt('AUT')).stand, {
      ...schritt('AUT'),
      type: 'einreichen',
    });
    expect(() =>
      step(workflow, (eingereicht as { stand: Stand<Probekontext> }).stand, {
        ...schritt('RL'),
        type: 'freigeben',
      }),
    ).toThrow('die Bedingung „fremd“ gibt es nicht');
  });
});

describe('the hash of a definition', () => {
  it('is stable', () => expect(hash()).toBe(hash()));

  it('does not depend on the order in which things are written', () => {
    expect(
      hash((p) => {
        p.zustaende = Object.fromEntries(Object.entries(p.zustaende).reverse());
        p.schritte = Object.fromEntries(Object.entries(p.schritte).reverse());
      }),
    ).toBe(hash());
  });

  it.each([
    [
      'version',
      (p: Definition<Probekontext>) => {
        p.version = 2;
      },
    ],
    [
      'beginning',
      (p: Definition<Probekontext>) => {
        p.beginn = 'pruefung';
      },
    ],
    [
      'target',
      (p: Definition<Probekontext>) => {
        p.zustaende['entwurf'] = aufgabe({
          titel: text('Entwurf', 'Entwurf'),
          phase: text('Phase', 'Phase'),
          wer: ['AUT@haus'],
          schritte: { einreichen: 'fertig' },
        });
      },
    ],
    [
      'rule of a deadline',
      (p: Definition<Probekontext>) => {
        p.fristen['pruefung'] = { ...p.fristen['pruefung']!, regel: { art: 'arbeitstage', tage: 4 } };
      },
    ],
    [
      'four eyes of a Schritt',
      (p: Definition<Probekontext>) => {
        const { zeichnet: _, ...freigeben } = p.schritte['freigeben']!;
        p.schritte['freigeben'] = freigeben;
      },
    ],
    [
      'kind of an effect',
      (p: Definition<Probekontext>) => {
        p.wirkungen['melden'] = { art: 'mahnung' };
      },
    ],
    [
      'title of a Schritt',
      (p: Definition<Probekontext>) => {
        p.schritte['zurueck'] = { ...p.schritte['zurueck']!, titel: text('Anders', 'Other') };
      },
    ],
    [
      'binding Schritt',
      (p: Definition<Probekontext>) => {
        p.schritte['freigeben'] = { ...p.schritte['freigeben']!, bindend: true };
      },
    ],
  ])('changes with its %s', (_, aendern) => expect(hash(aendern)).not.toBe(hash()));
});
