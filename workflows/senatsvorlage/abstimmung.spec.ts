import { describe, expect, it } from '@jest/globals';
import type { Abschnitt } from '#contract';
import { belebe, zustaendigeStellen, type Akteur } from '#engine';
import { Probelauf } from '../probelauf.js';
import { beispiel, NAECHSTE } from './beispiel.js';
import { inOrdnung } from './formalpunkte.js';
import type { Mitzeichnung, Vorlagenkontext, Vorlagenlage } from './kontext.js';
import { senatsvorlage } from './senatsvorlage.workflow.js';

const offen = (...abschnitte: Abschnitt[]): Mitzeichnung => ({
  stand: 'offen',
  fassung: null,
  abschnitte,
  verlaengert: false,
});
const GEAENDERT = (...geaendert: string[]) => ({ lage: { geaendert } });
const EINSTELLUNGEN = { verschweigen: false, massgabenBlockieren: true, senatorZeichnet: true, quorum: 3 };

/** SIS is concerned with A and D, SBMS with B only. */
const abstimmung = (eingabe: Partial<Vorlagenkontext> = {}, lage: Partial<Vorlagenlage> = {}) =>
  new Probelauf<Vorlagenkontext, Vorlagenlage>(senatsvorlage, beispiel, {
    mitzeichnungen: { SIS: offen('A', 'D'), SBMS: offen('B') },
    ...eingabe,
  }).bis('ressortabstimmung', { lage: { ...GEAENDERT('A').lage, ...lage } });
const urteil = (ressort: string, wie = 'erteilt') => ({
  ressort,
  urteil: wie,
  ...(wie === 'massgabe' || wie === 'bedenken' ? { text: 'Die Kosten fehlen' } : {}),
});
const staende = ({ stand }: Probelauf<Vorlagenkontext, Vorlagenlage>) =>
  Object.fromEntries(Object.entries(stand.context.mitzeichnungen).map(([r, m]) => [r, m.stand]));
const stellen = (lauf: Probelauf<Vorlagenkontext, Vorlagenlage>) =>
  zustaendigeStellen(senatsvorlage, belebe(senatsvorlage, lauf.stand));

describe('two Ressorts in parallel', () => {
  it('are asked at the same time, each with a deadline of its own', () => {
    const { letzter } = abstimmung();
    expect(letzter.fristenBeginnen.map(({ schluessel, name }) => [schluessel, name])).toEqual([
      ['mitzeichnung:SIS', 'mitzeichnung'],
      ['mitzeichnung:SBMS', 'mitzeichnung'],
    ]);
    expect(
      letzter.wirkungen.filter(({ art }) => art === 'nachricht').map(({ daten }) => daten['an']),
    ).toEqual(['STR@SIS', 'STR@SBMS']);
  });

  it.each([
    ['SIS', 'SBMS'],
    ['SBMS', 'SIS'],
  ])('lead on when both have signed, %s first', (erstes, zweites) => {
    const lauf = abstimmung().mache(`STR@${erstes}`, 'mitzeichnen', urteil(erstes));
    expect([lauf.zustand, stellen(lauf)]).toEqual(['ressortabstimmung', [`STR@${zweites}`]]);
    expect(lauf.letzter.fristenEnden).toEqual([`massgabeOffen:${erstes}`, `mitzeichnung:${erstes}`]);
    expect(lauf.mache(`STR@${zweites}`, 'mitzeichnen', urteil(zweites)).zustand).toBe(
      'schlusszeichnungStaatsrat',
    );
  });

  it('sign each for itself only, and once', () => {
    expect(abstimmung().gruende('STR@SIS', 'mitzeichnen', urteil('SBMS'))).toEqual([
      'Diesen Schritt dürfen nur machen: STR@SBMS.',
    ]);
    expect(
      abstimmung()
        .mache('STR@SIS', 'mitzeichnen', urteil('SIS'))
        .gruende('STR@SIS', 'mitzeichnen', urteil('SIS')),
    ).toEqual(['Dieses Ressort hat seine Mitzeichnung schon abgegeben.']);
  });

  it('can be those of one person with two offices: two verdicts', () => {
    const beide: Akteur = {
      art: 'person',
      person: 'Schilling',
      aemter: [
        { rolle: 'STR', ressort: 'SIS' },
        { rolle: 'STR', ressort: 'SBMS' },
      ],
    };
    const lauf = abstimmung().mache(beide, 'mitzeichnen', urteil('SBMS'));
    expect(lauf.letzter.als).toEqual({ rolle: 'STR', ressort: 'SBMS' });
    expect(lauf.mache(beide, 'mitzeichnen', urteil('SIS')).zustand).toBe('schlusszeichnungStaatsrat');
  });

  it('need a text for a Massgabe or an objection', () => {
    expect(
      abstimmung().versuche('STR@SIS', 'mitzeichnen', { ressort: 'SIS', urteil: 'bedenken' }),
    ).toMatchObject({ ok: false, code: 'daten_ungueltig' });
  });
});

describe('a Massgabe', () => {
  const blockiert = () =>
    abstimmung()
      .mache('STR@SIS', 'mitzeichnen', urteil('SIS', 'massgabe'))
      .mache('STR@SBMS', 'mitzeichnen', urteil('SBMS'));

  it('holds the paper up until it is settled; the leading Ressort has the task then', () => {
    const lauf = blockiert();
    expect([lauf.zustand, stellen(lauf)]).toEqual(['ressortabstimmung', ['VB@SF', 'AUT@SF']]);
    expect(lauf.gruende('VB@SF', 'abstimmungSchliessen')).toEqual([
      'Noch offene Maßgaben: 1. Das Ressort sagt „erfüllt“ oder „verzichtet“, oder Sie weisen sie begründet zurück.',
    ]);
    expect(
      lauf.mache('STR@SIS', 'massgabeErledigen', {
        massgabe: NAECHSTE,
        stand: 'erfuellt',
        grund: 'Kosten ergänzt',
      }).zustand,
    ).toBe('schlusszeichnungStaatsrat');
  });

  it('counts when it comes last', () => {
    const lauf = abstimmung()
      .mache('STR@SBMS', 'mitzeichnen', urteil('SBMS'))
      .mache('STR@SIS', 'mitzeichnen', urteil('SIS', 'massgabe'), { lage: { offeneMassgaben: 0 } });
    expect(lauf.zustand).toBe('ressortabstimmung');
  });

  it('holds nothing up where the setting says so', () => {
    const lage = { einstellungen: { ...EINSTELLUNGEN, massgabenBlockieren: false } };
    const lauf = abstimmung()
      .mache('STR@SIS', 'mitzeichnen', urteil('SIS', 'massgabe'), { lage })
      .mache('STR@SBMS', 'mitzeichnen', urteil('SBMS'), { lage });
    expect(lauf.zustand).toBe('schlusszeichnungStaatsrat');
  });
});

describe('an objection', () => {
  const klaerung = () =>
    abstimmung()
      .mache('STR@SIS', 'mitzeichnen', urteil('SIS', 'bedenken'))
      .mache('STR@SBMS', 'mitzeichnen', urteil('SBMS'));

  it('leads to the settlement when all have answered', () => expect(klaerung().zustand).toBe('klaerung'));

  it('is asked again after an agreement, the others are not', () => {
    const lauf = klaerung().mache('AL@SF', 'geeinigt');
    expect([lauf.zustand, staende(lauf)]).toEqual(['ressortabstimmung', { SIS: 'offen', SBMS: 'erteilt' }]);
    expect(lauf.letzter.fristenBeginnen.map(({ schluessel }) => schluessel)).toEqual(['mitzeichnung:SIS']);
  });

  it('that stays is recorded as dissent and goes on with the paper', () => {
    const lauf = klaerung().mache('STR@SF', 'dissensDokumentieren', {
      grund: 'Keine Einigung über die Kosten',
    });
    expect([lauf.zustand, lauf.stand.context.dissens]).toEqual(['schlusszeichnungStaatsrat', ['SIS']]);
  });

  it('keeps its dissent when a later Fassung leaves its sections alone', () => {
    const lauf = klaerung()
      .mache('STR@SF', 'dissensDokumentieren', { grund: 'Keine Einigung über die Kosten' })
      .mache('STR@SF', 'zeichnen')
      .mache('SEN@SF', 'zeichnen')
      .mache('SK@SK', 'annehmen', inOrdnung.annehmen)
      .mache('SK@SK', 'neufassungErbitten', { grund: 'Abschnitt B kürzen' });
    expect(lauf.mache('AUT@SF', 'neueFassung', {}, GEAENDERT('B')).stand.context.dissens).toEqual(['SIS']);
    // After the intake nobody is asked again: the objection stands as it was recorded.
    expect(lauf.mache('AUT@SF', 'neueFassung', {}, GEAENDERT('D')).stand.context.dissens).toEqual(['SIS']);
  });
});

describe('a new Fassung', () => {
  const gezeichnet = () =>
    abstimmung({ mitzeichnungen: { SIS: offen('A', 'D'), SBMS: offen('B'), SJV: offen('C') } })
      .mache('STR@SIS', 'mitzeichnen', urteil('SIS'))
      .mache('STR@SBMS', 'mitzeichnen', urteil('SBMS'));

  it('asks again only those whose sections changed, with a deadline of their own', () => {
    const lauf = gezeichnet().mache('AUT@SF', 'neueFassung', {}, GEAENDERT('D'));
    expect(staende(lauf)).toEqual({ SIS: 'offen', SBMS: 'erteilt', SJV: 'offen' });
    expect(lauf.letzter.fristenBeginnen.map(({ schluessel }) => schluessel)).toEqual(['mitzeichnung:SIS']);
    expect(
      lauf.letzter.wirkungen.filter(({ art }) => art === 'nachricht').map(({ daten }) => daten['an']),
    ).toEqual(['STR@SIS']);
  });

  it('asks everybody when the attachments changed', () => {
    expect(staende(gezeichnet().mache('AUT@SF', 'neueFassung', {}, GEAENDERT('Anlagen')))).toEqual({
      SIS: 'offen',
      SBMS: 'offen',
      SJV: 'offen',
    });
  });

  it('that is merely editorial keeps every verdict and every deadline', () => {
    const lauf = gezeichnet().mache('AUT@SF', 'neueFassung', { redaktionell: true }, GEAENDERT('A', 'B'));
    expect(staende(lauf)).toEqual({ SIS: 'erteilt', SBMS: 'erteilt', SJV: 'offen' });
    expect([lauf.letzter.fristenBeginnen, lauf.stand.context.fassung]).toEqual([[], 2]);
  });

  it('needs a change', () =>
    expect(gezeichnet().gruende('AUT@SF', 'neueFassung')).toEqual([
      'Seit der letzten Fassung ist nichts geändert.',
    ]));

  it('must be frozen before the paper goes on', () => {
    const lauf = abstimmung()
      .mache('STR@SIS', 'mitzeichnen', urteil('SIS'))
      .mache('STR@SBMS', 'mitzeichnen', urteil('SBMS'), GEAENDERT('C'));
    expect([lauf.zustand, stellen(lauf)]).toEqual(['ressortabstimmung', ['VB@SF', 'AUT@SF']]);
    expect(lauf.mache('AUT@SF', 'neueFassung', {}, GEAENDERT('C')).zustand).toBe('ressortabstimmung');
    expect(lauf.mache('VB@SF', 'formalPruefen', inOrdnung.formalPruefen).zustand).toBe(
      'schlusszeichnungStaatsrat',
    );
  });

  it('is not skipped by the edit itself', () => {
    const lauf = abstimmung()
      .mache('STR@SIS', 'mitzeichnen', urteil('SIS'))
      .mache('STR@SBMS', 'mitzeichnen', urteil('SBMS'), GEAENDERT('C'));
    expect(
      lauf.mache('AUT@SF', 'bearbeiten', { abschnitte: [{ buchstabe: 'C', text: 'anders', version: 1 }] })
        .zustand,
    ).toBe('ressortabstimmung');
    expect(lauf.mache('VB@SF', 'abstimmungSchliessen').zustand).toBe('schlusszeichnungStaatsrat');
  });

  it('makes its author unable to co-sign', () => {
    const eine: Akteur = {
      art: 'person',
      person: 'Zwei Hüte',
      aemter: [
        { rolle: 'AUT', ressort: 'SF' },
        { rolle: 'STR', ressort: 'SJV' },
      ],
    };
    expect(
      gezeichnet().mache(eine, 'neueFassung', {}, GEAENDERT('A')).gruende(eine, 'mitzeichnen', urteil('SJV')),
    ).toHaveLength(1);
  });
});

describe('a further Ressort', () => {
  it('leaves the deadlines of the others alone', () => {
    const lauf = abstimmung().mache('VB@SF', 'ressortBeteiligen', { ressort: 'SJV' });
    expect(lauf.letzter.fristenBeginnen.map(({ schluessel }) => schluessel)).toEqual(['mitzeichnung:SJV']);
    expect(lauf.letzter.wirkungen).toEqual([
      {
        art: 'nachricht',
        daten: { an: 'STR@SJV', art: 'mitzeichnung_angefordert', frist: 'mitzeichnung:SJV' },
      },
    ]);
  });

  it('must neither take part already nor introduce the paper', () => {
    expect(abstimmung().gruende('VB@SF', 'ressortBeteiligen', { ressort: 'SIS' })).toEqual([
      'Dieses Ressort ist schon beteiligt.',
    ]);
    expect(abstimmung().gruende('VB@SF', 'ressortBeteiligen', { ressort: 'SF' })).toEqual([
      'Ein einbringendes Ressort zeichnet nicht bei sich selbst mit.',
    ]);
    expect(abstimmung().gruende('VB@SF', 'ressortBeteiligen', { ressort: 'toString' })).toEqual([]);
  });
});

describe('silence', () => {
  const abgelaufen = (verschweigen: boolean) =>
    abstimmung(
      { mitzeichnungen: { SIS: offen('A') } },
      { einstellungen: { ...EINSTELLUNGEN, verschweigen } },
    ).mache('frist', 'mitzeichnungsfristAbgelaufen', { ressort: 'SIS' });

  it('is no consent: the Ressort is reminded and the next in line told', () => {
    const lauf = abgelaufen(false);
    expect([lauf.zustand, staende(lauf)]).toEqual(['ressortabstimmung', { SIS: 'offen' }]);
    expect(lauf.letzter.wirkungen).toMatchObject([
      { art: 'mahnung', daten: { an: ['STR@SIS'], eskalation: ['VB@SIS'] } },
      { art: 'nachricht', daten: { an: 'VB@SF', art: 'mitzeichnung_versaeumt' } },
      { art: 'nachricht', daten: { an: 'person@AUT SF', art: 'mitzeichnung_versaeumt' } },
    ]);
  });

  it('is consent only where the setting allows it, and is labelled', () => {
    const lauf = abgelaufen(true);
    expect([lauf.zustand, staende(lauf)]).toEqual(['schlusszeichnungStaatsrat', { SIS: 'verschwiegen' }]);
    expect(lauf.letzter.wirkungen[0]).toMatchObject({
      art: 'zeichnung',
      daten: { urteil: 'fristablauf', text: 'Die Mitzeichnung gilt nach Fristablauf als erteilt.' },
    });
  });

  it('can be delayed once by up to seven days', () => {
    const lauf = abstimmung().mache('VB@SF', 'fristVerlaengern', {
      ressort: 'SIS',
      tage: 7,
      grund: 'Urlaubszeit',
    });
    expect(
      lauf.gruende('VB@SF', 'fristVerlaengern', { ressort: 'SIS', tage: 1, grund: 'Noch einmal' }),
    ).toEqual(['Diese Frist wurde schon einmal verlängert.']);
    expect(
      lauf.versuche('VB@SF', 'fristVerlaengern', { ressort: 'SBMS', tage: 8, grund: 'Zu lang' }),
    ).toMatchObject({ ok: false, code: 'daten_ungueltig' });
  });

  it.each([
    ['normal', 'mitzeichnung'],
    ['kurz', 'mitzeichnungKurz'],
    ['eilt', 'mitzeichnungEilt'],
  ] as const)('has the deadline of its urgency: %s', (eile, name) => {
    expect(abstimmung({ eile, eilegrund: 'Haushaltsschluss' }).letzter.fristenBeginnen[0]?.name).toBe(name);
  });
});
