import { describe, expect, it } from '@jest/globals';
import { liesPersonenliste } from '#dokumente';
import type { Abgleichslage, Istperson } from './abgleichsplan.js';
import { planeAbgleich } from './plan.js';

const amt = (stelle: string, wirksam = true) => {
  const [rolle, ressort = ''] = stelle.split('@') as [Istperson['aemter'][number]['rolle'], string];
  return { id: `amt-${stelle}`, rolle, ressort, von: '2026-01-01', bis: null, wirksam };
};
const ist = (anmeldung: string, aemter: string[] = [], anders: Partial<Istperson> = {}): Istperson => ({
  id: `id-${anmeldung}`,
  anmeldung,
  name: anmeldung.toUpperCase(),
  email: `${anmeldung}@land.example`,
  sprache: 'de',
  aktiv: true,
  macht: false,
  aemter: aemter.map((stelle) => amt(stelle)),
  ...anders,
});
const lage = (personen: Istperson[], ich: string | null = 'id-ada'): Abgleichslage => ({
  heute: '2026-12-01',
  personen,
  ressorts: ['SK', 'SF'],
  wartende: [],
  ich,
});
const plane = (
  zeilen: string[],
  personen: Istperson[],
  { voll = false, ich = 'id-ada' as string | null } = {},
) =>
  planeAbgleich(
    liesPersonenliste(['anmeldung;name;email;amt;von;bis', ...zeilen].join('\n'), 'csv'),
    lage(personen, ich),
    voll,
  );
const stellen = (aemter: readonly { name: string; rolle: string; ressort: string }[]) =>
  aemter.map(({ name, rolle, ressort }) => `${name} ${rolle}@${ressort}`);

describe('A list that is compared with the house', () => {
  it('brings new people, changes what is different, and gives offices without power at once', () => {
    const plan = plane(
      [
        'neu;NEU;neu@land.example;AUT@SF',
        'neu;NEU;neu@land.example;RL@SF',
        'alt;Anders;alt@land.example;AUT@SK',
      ],
      [ist('alt', ['AUT@SK'])],
    );
    expect(plan.neu.map(({ name }) => name)).toEqual(['NEU']);
    expect(plan.geaendert.map(({ was }) => was)).toEqual([['name']]);
    expect(stellen(plan.sofort)).toEqual(['NEU AUT@SF']);
    expect(stellen(plan.zuZweit)).toEqual(['NEU RL@SF']);
    expect([plan.maengel, plan.hinweise, plan.deaktiviert, plan.entzogen]).toEqual([[], [], [], []]);
  });

  it('takes offices that it does not name, and people only when it names everybody or says so', () => {
    const haus = [ist('a', ['RL@SF', 'VB@SF']), ist('b', ['AUT@SF'])];
    expect(plane(['a;A;a@land.example;RL@SF'], haus).entzogen.map(({ amt: eines }) => eines.id)).toEqual([
      'amt-VB@SF',
    ]);
    expect(plane(['a;A;a@land.example;RL@SF'], haus).deaktiviert).toEqual([]);
    expect(
      plane(['a;A;a@land.example;RL@SF'], haus, { voll: true }).deaktiviert.map(({ name }) => name),
    ).toEqual(['B']);
  });

  it('takes no administrator, takes nobody back, and gives its own hand nothing – and says so', () => {
    const plan = plane(
      ['ada;ADA;ada@land.example;STR@SF', 'weg;WEG;weg@land.example;RL@SF'],
      [ist('ada', ['ADMIN@SK']), ist('bea', ['ADMIN@SF']), ist('weg', [], { aktiv: false })],
      { voll: true },
    );
    expect([plan.zuZweit, plan.entzogen, plan.deaktiviert]).toEqual([[], [], []]);
    expect(plan.hinweise.map(({ de }) => de)).toEqual([
      'STR@SF für Sie selbst schlagen Sie nicht vor; das muss eine andere Person der Administration tun.',
      'ADA gehört zur Administration (SK), die Liste nennt das nicht. Es bleibt; beenden kann es eine Person.',
      'WEG ist deaktiviert und bleibt es; wieder aufnehmen kann sie oder ihn die Administration.',
      'BEA gehört zur Administration und bleibt; deaktivieren kann sie oder ihn eine Person.',
    ]);
  });

  it('begins no office in the past, asks nothing twice, and keeps the audit for a time', () => {
    const plan = plane(
      [
        'a;A;a@land.example;RL@SF;01.01.2020;',
        'b;B;b@land.example;VB@SF;;31.12.2027',
        'c;C;c@land.example;STR@SF;;',
        'd;D;d@land.example;PRUEF@SK;;',
        'e;E;e@land.example;AL@XX;;',
        'f;F;f@land.example;AL@SF;;30.11.2026',
      ],
      [ist('a'), ist('b', ['VB@SF']), ist('c', [], { aemter: [amt('STR@SF', false)] })],
    );
    expect(plan.zuZweit).toEqual([expect.objectContaining({ name: 'A', von: '2026-12-01' })]);
    expect(plan.hinweise.map(({ de }) => de)).toEqual([
      'VB@SF von B endet anders als in der Liste; es bleibt, bis jemand es neu erteilt.',
      'STR@SF von C wartet schon auf eine zweite Person.',
      'AL@SF von F ist schon zu Ende und wird nicht erteilt.',
    ]);
    expect(plan.maengel.map(({ zeile, de }) => `${zeile}: ${de}`)).toEqual([
      '5: Ein Amt der Revision endet nach spätestens zwölf Monaten; bitte nennen Sie den letzten Tag.',
      '6: Das Haus „XX“ gibt es nicht.',
    ]);
  });

  it('proposes every office at the command line', () => {
    const plan = plane(['a;A;a@land.example;AUT@SF'], [], { ich: null });
    expect([plan.sofort, stellen(plan.zuZweit)]).toEqual([[], ['A AUT@SF']]);
  });

  it('is suspicious when it takes away a fifth of the house', () => {
    const haus = Array.from({ length: 60 }, (_, i) => ist(`p${i}`));
    const rest = (anzahl: number) =>
      haus.slice(anzahl).map(({ anmeldung: a }) => `${a};${a.toUpperCase()};${a}@land.example;`);
    expect(plane(rest(12), haus, { voll: true }).viele).toBe(false);
    expect(plane(rest(13), haus, { voll: true }).viele).toBe(true);
  });

  it('lets the mail address of somebody with power wait, once, and changes the rest', () => {
    const haus = [ist('a', ['RL@SF'], { macht: true }), ist('b', ['AUT@SF'])];
    const zeilen = ['a;Anders;neu@land.example;RL@SF', 'b;B;auch@land.example;AUT@SF'];
    const plan = plane(zeilen, haus);
    expect(plan.angaben).toEqual([
      { person: 'id-a', name: 'A', angabe: 'email', vorher: 'a@land.example', nachher: 'neu@land.example' },
    ]);
    expect(plan.geaendert.map(({ was, soll, adresse }) => [was, soll.email, adresse])).toEqual([
      [['name'], 'a@land.example', null],
      [['email'], 'auch@land.example', 'b@land.example'],
    ]);
  });

  it('has another check value as soon as it would do something else', () => {
    const eins = plane(['a;A;a@land.example;AUT@SF'], []);
    expect(plane(['a;A;a@land.example;AUT@SF'], []).pruefwert).toBe(eins.pruefwert);
    expect(plane(['a;A;a@land.example;AUT@SF'], [ist('a')]).pruefwert).not.toBe(eins.pruefwert);
  });
});
