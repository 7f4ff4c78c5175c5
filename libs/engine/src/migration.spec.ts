import { describe, expect, it } from '@jest/globals';
import { beispiele, senatsvorlage } from '#workflows';
import { begehe } from './begehung.js';
import { defineWorkflow } from './define-workflow.js';
import type { Definition, Workflow } from './definition.js';
import { wandere } from './migration.js';
import { pruefePlan } from './migration-pruefen.js';
import type { Migrationsplan } from './migrationsplan.js';
import { probeverfahren, type Probekontext } from './probe-verfahren.js';
import { step, type Stand } from './step.js';
import { text } from './text.js';
import { aufgabe, ende } from './zustaende.js';

const T = text('x', 'x');
const teil = (name: string) => ({
  initial: 'offen',
  states: {
    offen: aufgabe({
      titel: T,
      phase: T,
      wer: [`${name}@haus`],
      schritte: { [`zeichnen${name}`]: 'erteilt' },
    }),
    erteilt: { type: 'final' as const, meta: { titel: T, phase: T, wer: [] } },
  },
});
const neu = (aendern: (probe: Definition<Probekontext>) => void): Workflow<Probekontext> => {
  const probe = probeverfahren();
  probe.version = 2;
  aendern(probe);
  return defineWorkflow(probe);
};
const alt = defineWorkflow(probeverfahren());
/** `pruefung` becomes two parts side by side; `entwurf` is called `anfang`. */
const zweiTeile = neu((p) => {
  p.beginn = 'anfang';
  p.zustaende = {
    anfang: aufgabe({ titel: T, phase: T, wer: ['AUT@haus'], schritte: { einreichen: 'pruefung' } }),
    pruefung: {
      type: 'parallel',
      states: { AL: teil('AL'), RL: teil('RL') },
      onDone: 'fertig',
      after: { pruefung: { actions: ['frist_abgelaufen'] } },
    },
    fertig: ende({ titel: T, phase: T }),
  };
  p.schritte = {
    einreichen: { titel: T, folge: T },
    zeichnenAL: { titel: T, folge: T },
    zeichnenRL: { titel: T, folge: T },
  };
  p.umbauten = { 'v1→v2': ({ autor }) => ({ autor: autor as string[], runde: 99 }) };
});
const plan = (weiteres: Partial<Migrationsplan> = {}): Migrationsplan => ({
  von: { id: 'probe', version: 1 },
  nach: { id: 'probe', version: 2 },
  zustaende: { entwurf: 'anfang', pruefung: 'pruefung.RL.offen' },
  teile: { 'pruefung.AL': 'pruefung.AL.offen' },
  fristen: { pruefung: 'behalten' },
  ...weiteres,
});
const stand = (value: unknown): Stand<Probekontext> => ({
  value,
  context: { autor: ['Anna'], runde: 1 },
  status: 'active',
  historyValue: {},
  children: {},
});
const codes = (befunde: { code: string }[]) => befunde.map(({ code }) => code);
const WF = (w: Workflow<Probekontext>) => w as unknown as Workflow<Probekontext, never>;
const pruefe = (p: Migrationsplan, ziel = zweiTeile) => pruefePlan(p, WF(alt), WF(ziel));
const ziehe = (p: Migrationsplan, value: unknown, laufende?: { schluessel: string; name: string }[]) =>
  wandere(p, WF(alt), WF(zweiTeile), stand(value), laufende);

describe('a plan', () => {
  it('that says everything has no findings', () => expect(pruefe(plan())).toEqual([]));

  it('is for exactly two versions', () =>
    expect(codes(pruefe(plan({ von: { id: 'probe', version: 3 } })))).toEqual(['falsche_fassung']));

  it('names a target for every state a Vorgang may be in', () => {
    expect(pruefe(plan({ zustaende: { pruefung: 'pruefung.RL.offen' } }))).toMatchObject([
      {
        code: 'zustand_ohne_ziel',
        ort: 'entwurf',
        de: 'Zustand „entwurf“: Der Plan sagt nicht, wohin er wandert. Bitte in „zustaende“ ergänzen.',
      },
    ]);
  });

  it.each([
    ['ziel_fehlt', { entwurf: 'weg', pruefung: 'pruefung.RL.offen' }],
    ['ziel_unzulaessig', { entwurf: 'fertig', pruefung: 'pruefung.RL.offen' }],
    ['ziel_unzulaessig', { entwurf: 'anfang', pruefung: 'pruefung' }],
    ['zustand_unbekannt', { entwurf: 'anfang', pruefung: 'pruefung.RL.offen', nichts: 'anfang' }],
  ])('is refused with %s', (code, zustaende) => expect(codes(pruefe(plan({ zustaende })))).toContain(code));

  it('states how new parallel parts begin', () => {
    expect(pruefe(plan({ teile: {} }))).toMatchObject([
      {
        code: 'zustand_unvollstaendig',
        ort: 'pruefung.AL',
        de: 'Für den Teil „pruefung.AL“ sagt der Plan keinen Zustand. Bitte in „teile“ angeben, womit er beginnt.',
      },
    ]);
  });

  it('says what becomes of every deadline', () => {
    expect(codes(pruefe(plan({ fristen: {} })))).toEqual(['frist_ohne_angabe']);
    expect(codes(pruefe(plan({ fristen: { pruefung: 'behalten', andere: 'neu' } })))).toEqual([
      'frist_unbekannt',
    ]);
    const ohneFrist = neu((p) => {
      p.fristen = {};
    });
    expect(
      codes(pruefe(plan({ zustaende: { entwurf: 'entwurf', pruefung: 'pruefung' } }), ohneFrist)),
    ).toEqual(['frist_unbekannt']);
    expect(
      codes(
        pruefe(
          plan({
            zustaende: { entwurf: 'entwurf', pruefung: 'pruefung' },
            fristen: { pruefung: 'verwerfen' },
          }),
          ohneFrist,
        ),
      ),
    ).toEqual([]);
  });

  it('names an upgrader that exists', () => {
    expect(codes(pruefe(plan({ kontext: 'v0→v2' })))).toEqual(['umbau_fehlt']);
    expect(pruefe(plan({ kontext: 'v1→v2' }))).toEqual([]);
  });
});

describe('moving a Vorgang', () => {
  it('renames its state', () =>
    expect(ziehe(plan(), 'entwurf')).toMatchObject({
      ok: true,
      zustand: 'anfang',
      fristenBehalten: [],
      fristenEnden: [],
      fristenBeginnen: [],
    }));

  it('puts it into the part the plan names, and new parts where the plan says', () => {
    expect(ziehe(plan(), 'pruefung')).toMatchObject({
      ok: true,
      stand: {
        value: { pruefung: { RL: 'offen', AL: 'offen' } },
        context: { autor: ['Anna'], runde: 1 },
        status: 'active',
      },
    });
    expect(ziehe(plan({ teile: { 'pruefung.AL': 'erteilt' } }), 'pruefung')).toMatchObject({
      stand: { value: { pruefung: { RL: 'offen', AL: 'erteilt' } } },
    });
  });

  it('leaves it able to go on', () => {
    const gewandert = ziehe(plan({ teile: { 'pruefung.AL': 'erteilt' } }), 'pruefung') as {
      stand: Stand<Probekontext>;
    };
    const rl = { art: 'person' as const, person: 'Rolf', aemter: [{ rolle: 'RL', ressort: 'SF' }] };
    expect(
      step(zweiTeile, gewandert.stand, { type: 'zeichnenRL', akteur: rl, jetzt: '', heute: '', lage: {} }),
    ).toMatchObject({ ok: true, zustand: 'fertig' });
  });

  const ALT = { schluessel: 'xstate.after.pruefung.probe.pruefung', name: 'pruefung' };
  it.each([
    [
      'behalten',
      {
        fristenBehalten: [{ von: ALT.schluessel, nach: 'xstate.after.pruefung.probe.pruefung' }],
        fristenEnden: [],
        fristenBeginnen: [],
      },
    ],
    [
      'neu',
      {
        fristenBehalten: [],
        fristenEnden: [ALT.schluessel],
        fristenBeginnen: [
          {
            schluessel: 'xstate.after.pruefung.probe.pruefung',
            name: 'pruefung',
            ereignis: { type: 'xstate.after.pruefung.probe.pruefung' },
          },
        ],
      },
    ],
    ['verwerfen', { fristenBehalten: [], fristenEnden: [ALT.schluessel], fristenBeginnen: [] }],
  ] as const)('treats its deadline as the plan says: %s', (was, erwartet) => {
    expect(ziehe(plan({ fristen: { pruefung: was } }), 'pruefung')).toMatchObject(erwartet);
    expect(ziehe(plan({ fristen: { pruefung: was } }), 'pruefung', [ALT])).toMatchObject(erwartet);
  });

  it('keeps the key of a deadline that an effect has set', () => {
    expect(ziehe(plan(), 'pruefung', [{ schluessel: 'extra', name: 'pruefung' }])).toMatchObject({
      fristenBehalten: [{ von: 'extra', nach: 'extra' }],
      fristenEnden: [],
    });
    expect(
      ziehe(plan({ fristen: { pruefung: 'verwerfen' } }), 'pruefung', [
        { schluessel: 'extra', name: 'pruefung' },
      ]),
    ).toMatchObject({ fristenBehalten: [], fristenEnden: ['extra'] });
  });

  it('upgrades the context, or refuses where that fails', () => {
    expect(ziehe(plan({ kontext: 'v1→v2' }), 'entwurf')).toMatchObject({
      stand: { context: { autor: ['Anna'], runde: 99 } },
    });
    expect(ziehe(plan({ kontext: 'fehlt' }), 'entwurf')).toMatchObject([{ code: 'umbau_gescheitert' }]);
  });

  it('gives new fields of the context the defaults of the new version', () => {
    const ziel = neu((p) => {
      p.kontext = (eingabe) => ({ autor: [], runde: 0, neuesFeld: 'leer', ...eingabe });
    });
    expect(
      wandere(plan({ zustaende: { entwurf: 'entwurf' } }), WF(alt), WF(ziel), stand('entwurf')),
    ).toMatchObject({ stand: { context: { autor: ['Anna'], neuesFeld: 'leer' } } });
  });

  it('refuses what the plan does not cover, and what has ended', () => {
    expect(ziehe(plan({ zustaende: {} }), 'entwurf')).toMatchObject([
      { code: 'zustand_ohne_ziel', ort: 'entwurf' },
    ]);
    expect(ziehe(plan({ teile: {} }), 'pruefung')).toMatchObject([{ code: 'zustand_unvollstaendig' }]);
    expect(wandere(plan(), WF(alt), WF(zweiTeile), { ...stand('fertig'), status: 'done' })).toMatchObject([
      { code: 'vorgang_beendet' },
    ]);
  });

  it('touches nothing of the stand it is given', () => {
    const vorher = stand('pruefung');
    wandere(plan({ kontext: 'v1→v2' }), WF(alt), WF(zweiTeile), vorher);
    expect(vorher).toEqual(stand('pruefung'));
  });
});

describe('two parts that exist in both versions', () => {
  it('move each by itself', () => {
    const weiter = defineWorkflow({
      ...probeverfahren(),
      version: 3,
      zustaende: zweiTeile.zustaende,
      beginn: 'anfang',
      schritte: zweiTeile.schritte,
    });
    const gleich = Object.fromEntries(
      ['anfang', 'pruefung.AL.offen', 'pruefung.AL.erteilt', 'pruefung.RL.offen', 'pruefung.RL.erteilt'].map(
        (name) => [name, name],
      ),
    );
    const p = {
      von: { id: 'probe', version: 2 },
      nach: { id: 'probe', version: 3 },
      zustaende: gleich,
      fristen: { pruefung: 'behalten' as const },
    };
    expect(pruefePlan(p, WF(zweiTeile), WF(weiter))).toEqual([]);
    expect(
      wandere(p, WF(zweiTeile), WF(weiter), stand({ pruefung: { AL: 'erteilt', RL: 'offen' } })),
    ).toMatchObject({ ok: true, stand: { value: { pruefung: { AL: 'erteilt', RL: 'offen' } } } });
  });
});

describe('every situation of the Senatsvorlage', () => {
  it('moves to an identical next version without loss', () => {
    const naechste = defineWorkflow({ ...senatsvorlage, version: senatsvorlage.version + 1 });
    const zustaende = Object.fromEntries(
      Object.keys(senatsvorlage.zustaende)
        .filter((name) => !['abgeschlossen', 'abgelehnt', 'zurueckgezogen'].includes(name))
        .map((name) => [name, name]),
    );
    const p: Migrationsplan = {
      von: { id: 'senatsvorlage', version: senatsvorlage.version },
      nach: { id: 'senatsvorlage', version: naechste.version },
      zustaende,
      fristen: Object.fromEntries(
        Object.keys(senatsvorlage.fristen).map((name) => [name, 'behalten' as const]),
      ),
    };
    expect(pruefePlan(p, senatsvorlage as never, naechste as never)).toEqual([]);
    const laufende = begehe(
      senatsvorlage as unknown as Workflow,
      beispiele['senatsvorlage']!,
    ).situationen.filter((situation) => situation.stand.status === 'active');
    for (const situation of laufende)
      expect(wandere(p, senatsvorlage as never, naechste as never, situation.stand)).toMatchObject({
        ok: true,
        stand: { value: situation.stand.value, context: situation.stand.context },
        fristenEnden: [],
        fristenBeginnen: [],
      });
  });
});
