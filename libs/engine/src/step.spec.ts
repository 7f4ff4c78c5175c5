import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createActor } from 'xstate';
import { auftrag, beispiele, senatsvorlage } from '#workflows';
import type { Akteur } from './akteur.js';
import type { Beispiel } from './beispiel.js';
import { defineWorkflow } from './define-workflow.js';
import type { Formular, Workflow } from './definition.js';
import { moeglicheSchritte } from './moegliche-schritte.js';
import { probeverfahren, type Probekontext } from './probe-verfahren.js';
import { belebe, start, step, type Stand } from './step.js';
import { text } from './text.js';
import { aufgabe } from './zustaende.js';
import { anfaenge, versuch, ziehe, zuege } from './zuege.js';

const ZEIT = { jetzt: '2026-11-02T09:00:00.000Z', heute: '2026-11-02', lage: {} };
const aut: Akteur = { art: 'person', person: 'Anna', aemter: [{ rolle: 'AUT', ressort: 'SF' }] };
const rl: Akteur = { art: 'person', person: 'Rolf', aemter: [{ rolle: 'RL', ressort: 'SF' }] };
const probe = defineWorkflow(probeverfahren());
const beginn = () => start(probe, {}, { type: 'anlegen', akteur: aut, ...ZEIT });
const eingereicht = () => {
  const ergebnis = step(probe, beginn().stand, { type: 'einreichen', akteur: aut, ...ZEIT });
  if (!ergebnis.ok) throw new Error('einreichen');
  return ergebnis;
};

describe('a Schritt', () => {
  it('gives the next stand, its deadlines and effects as data', () => {
    expect(eingereicht()).toEqual({
      ok: true,
      zustand: 'pruefung',
      als: { rolle: 'AUT', ressort: 'SF' },
      daten: {},
      stand: {
        status: 'active',
        value: 'pruefung',
        context: { autor: ['Anna'], runde: 1 },
        historyValue: {},
        children: {},
      },
      fristenBeginnen: [
        { schluessel: 'extra', name: 'pruefung', ereignis: null },
        {
          schluessel: 'xstate.after.pruefung.probe.pruefung',
          name: 'pruefung',
          ereignis: { type: 'xstate.after.pruefung.probe.pruefung' },
        },
      ],
      fristenEnden: [],
      wirkungen: [{ art: 'nachricht', daten: {} }],
    });
  });

  it('ends the deadlines of the state it leaves', () => {
    expect(step(probe, eingereicht().stand, { type: 'freigeben', akteur: rl, ...ZEIT })).toMatchObject({
      ok: true,
      zustand: 'fertig',
      fristenBeginnen: [],
      fristenEnden: ['xstate.after.pruefung.probe.pruefung', 'extra'],
    });
  });

  it.each([
    ['schritt_unbekannt', 'fliegen', aut],
    ['schritt_nicht_moeglich', 'freigeben', rl],
    ['rolle_fehlt', 'einreichen', rl],
  ])('is refused with %s', (code, type, akteur) => {
    expect(step(probe, beginn().stand, { type, akteur, ...ZEIT })).toMatchObject({
      ok: false,
      code,
      gruende: [{ de: expect.stringMatching(/.{10}/u), en: expect.stringMatching(/.{10}/u) }],
    });
  });

  it('is refused with the reason of its condition', () => {
    const anna: Akteur = { ...aut, aemter: [{ rolle: 'RL', ressort: 'SF' }] };
    expect(step(probe, eingereicht().stand, { type: 'freigeben', akteur: anna, ...ZEIT })).toEqual({
      ok: false,
      code: 'bedingung_nicht_erfuellt',
      gruende: [{ de: 'Nicht die Autorin.', en: 'Not the author.' }],
    });
  });

  it('changes nothing of the stand it begins from', () => {
    const { stand } = eingereicht();
    const vorher = JSON.stringify(stand);
    step(probe, stand, { type: 'freigeben', akteur: rl, ...ZEIT });
    expect(JSON.stringify(stand)).toBe(vorher);
  });

  it('is not possible after the end', () => {
    const fertig = step(probe, eingereicht().stand, { type: 'freigeben', akteur: rl, ...ZEIT });
    expect(
      step(probe, (fertig as { stand: Stand<Probekontext> }).stand, { type: 'zurueck', akteur: rl, ...ZEIT }),
    ).toMatchObject({ ok: false, code: 'schritt_nicht_moeglich' });
  });

  it('fails loudly on a stand that does not fit the definition', () => {
    expect(() =>
      step(probe, { ...beginn().stand, value: 'verschwunden' }, { type: 'einreichen', akteur: aut, ...ZEIT }),
    ).toThrow(/verschwunden/u);
  });

  it('leaves no deadline of a state that it enters and leaves again', () => {
    const definition = probeverfahren();
    definition.zustaende['pruefung'] = aufgabe({
      titel: text('x', 'x'),
      phase: text('x', 'x'),
      wer: ['RL@haus'],
      frist: 'pruefung',
      sofort: [{ target: 'fertig' }],
      schritte: {},
    });
    expect(
      step(defineWorkflow(definition), beginn().stand, { type: 'einreichen', akteur: aut, ...ZEIT }),
    ).toMatchObject({
      zustand: 'fertig',
      fristenBeginnen: [{ schluessel: 'extra' }],
      fristenEnden: ['xstate.after.pruefung.probe.pruefung'],
    });
  });
});

describe('the form of a Schritt', () => {
  const mitFormular = (formular: Formular) => {
    const definition = probeverfahren();
    definition.schritte['einreichen'] = { ...definition.schritte['einreichen']!, formular };
    return defineWorkflow(definition);
  };
  const pflicht: Formular = {
    '~standard': {
      validate: (wert) =>
        (wert as { grund?: string }).grund
          ? { value: { grund: 'geprüft' } }
          : { issues: [{ message: 'fehlt', path: ['grund'] }] },
    },
  };

  it('is asked for even when nothing was sent', () => {
    const verfahren = mitFormular(pflicht);
    expect(step(verfahren, beginn().stand, { type: 'einreichen', akteur: aut, ...ZEIT })).toEqual({
      ok: false,
      code: 'daten_ungueltig',
      gruende: [{ de: 'grund: fehlt', en: 'grund: fehlt' }],
    });
    expect(
      step(verfahren, beginn().stand, { type: 'einreichen', daten: { grund: 'x' }, akteur: aut, ...ZEIT }),
    ).toMatchObject({ ok: true, daten: { grund: 'geprüft' } });
  });

  it('is not asked for while only the possibilities are shown', () => {
    expect(moeglicheSchritte(mitFormular(pflicht), beginn().stand, { akteur: aut, ...ZEIT })).toMatchObject([
      { name: 'einreichen', moeglich: true, gruende: [] },
    ]);
  });

  it('never passes because it answers later', () => {
    expect(() =>
      step(mitFormular({ '~standard': { validate: () => Promise.resolve({ value: {} }) } }), beginn().stand, {
        type: 'einreichen',
        akteur: aut,
        ...ZEIT,
      }),
    ).toThrow(/asynchron/u);
  });
});

/** Two ways of every workflow: the stored stand, restored before each event – and one actor that lives on. */
describe.each([
  ['senatsvorlage', senatsvorlage],
  ['auftrag', auftrag],
] as unknown as [string, Workflow][])('%s', (id, workflow) => {
  const beispiel = beispiele[id] as Beispiel;

  it('stored and restored after every event equals the run in memory', () => {
    fc.assert(
      fc.property(
        fc.nat(beispiel.anfaenge.length - 1),
        fc.array(fc.nat(1000), { maxLength: 40 }),
        (anfang, wahl) => {
          let { stand } = anfaenge(workflow, beispiel)[anfang]!;
          const lebend = createActor(workflow.maschine, { input: beispiel.anfaenge[anfang] }).start();
          for (const zahl of wahl) {
            const gespeichert = JSON.parse(JSON.stringify(stand)) as Stand;
            const v = versuch(workflow, beispiel, gespeichert);
            if (v.snapshot.status !== 'active') break;
            const offen = zuege(workflow, beispiel, v.snapshot);
            const zug = offen[zahl % offen.length]!;
            const gelungen = ziehe(v, zug, beispiel.personen);
            if (!gelungen) continue;
            lebend.send({
              type: zug.type,
              daten: gelungen.ergebnis.daten,
              akteur: gelungen.akteur,
              als: gelungen.ergebnis.als,
              jetzt: beispiel.jetzt,
              heute: zug.variante.heute ?? beispiel.heute,
              lage: { ...beispiel.lage(stand.context), ...zug.variante.lage },
            } as never);
            ({ stand } = gelungen.ergebnis);
            const { value, context, status } = JSON.parse(
              JSON.stringify(lebend.getPersistedSnapshot()),
            ) as Stand;
            expect({ value, context, status }).toEqual({
              value: stand.value,
              context: stand.context,
              status: stand.status,
            });
          }
          lebend.stop();
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  it('answers every event of anybody without throwing', () => {
    const alle: Akteur[] = [
      ...beispiel.personen,
      { art: 'frist', person: 'frist', aemter: [] },
      { art: 'system', person: 'system', aemter: [] },
      { art: 'person', person: 'niemand', aemter: [] },
    ];
    const typen = [
      ...Object.keys(workflow.schritte),
      ...Object.keys(workflow.zustaende).map((name) => `xstate.after.x.${id}.${name}`),
      'xstate.init',
      'done.state.x',
      'toString',
      '',
    ];
    const formen = Object.values(beispiel.schritte)
      .flat()
      .map(({ daten }) => daten)
      .filter((daten) => typeof daten === 'object');
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom(...typen),
            fc.constantFrom(...alle),
            fc.oneof(fc.constantFrom(undefined, {}, ...formen), fc.jsonValue()),
          ),
          { maxLength: 30 },
        ),
        (ereignisse) => {
          let { stand } = anfaenge(workflow, beispiel)[0]!;
          for (const [type, akteur, daten] of ereignisse) {
            const ergebnis = step(workflow, stand, {
              type,
              akteur,
              daten: daten ?? undefined,
              jetzt: beispiel.jetzt,
              heute: beispiel.heute,
              lage: beispiel.lage(stand.context),
            });
            if (ergebnis.ok) ({ stand } = ergebnis);
            else expect(ergebnis.gruende.length).toBeGreaterThan(0);
          }
          belebe(workflow, stand);
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);
});
