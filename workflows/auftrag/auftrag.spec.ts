import { describe, expect, it } from '@jest/globals';
import type { Akteur } from '#engine';
import { Probelauf } from '../probelauf.js';
import { auftrag } from './auftrag.workflow.js';
import { beispiel } from './beispiel.js';
import type { Auftragskontext, Auftragslage } from './kontext.js';

const GRUND = { grund: 'Aus gutem Grund' };
const VORLAGE = { vorlage: '0193d000-0000-7000-8000-000000000003' };
const OHNE_BESCHLUSS =
  'So weit darf nur verlängern, wer den Termin gesetzt hat. Bitte wählen Sie den Beschluss, oder nennen Sie von einem Beschluss außerhalb Tag, Gremium, Fundstelle und die Anlage mit seinem Text.';
const GEWAEHLT = { beschluss: '0193d000-0000-7000-8000-000000000009' };
const BESCHLOSSEN = { lage: { beschluss: { id: GEWAEHLT.beschluss, nummer: 'VL 21/9', am: '2025-09-16' } } };
const AUSSERHALB = {
  beschlussVom: '2024-12-17',
  beschlussGremium: 'Senat',
  beschlussFundstelle: 'Niederschrift, TOP 4',
};
const BELEGT = { lage: { beleg: { id: GEWAEHLT.beschluss, name: 'Niederschrift.pdf' } } };
const vorschlag = (eingabe: Partial<Auftragskontext> = {}) =>
  new Probelauf<Auftragskontext, Auftragslage>(auftrag, beispiel, eingabe);
const offen = (eingabe?: Partial<Auftragskontext>) => vorschlag(eingabe).mache('SK@SK', 'bestaetigen');
const antrag = (auf: string) => offen().mache('VB@SF', 'verlaengerungBeantragen', { auf, ...GRUND });
const inErledigung = (eingabe?: Partial<Auftragskontext>) =>
  offen(eingabe).mache('VB@SF', 'vorlageVerknuepfen', VORLAGE);

describe('a proposal', () => {
  it('becomes an obligation with one deadline, its reminders and the ladder of escalation', () => {
    expect(offen().letzter.fristenBeginnen).toEqual([
      {
        schluessel: 'auftrag',
        name: 'auftrag',
        ereignis: null,
        datum: '2025-09-30',
        erinnern: ['VB@SF'],
        eskalieren: [['AL@SF'], ['STR@SF'], ['CDS@SK']],
      },
    ]);
  });

  it('without a date goes to the settlement of the date, and comes back every three months', () => {
    const lauf = offen({ faellig: null });
    expect(lauf.zustand).toBe('terminKlaeren');
    expect(
      lauf
        .mache('frist', 'xstate.after.wiedervorlage.auftrag.terminKlaeren')
        .letzter.fristenBeginnen.map(({ name }) => name),
    ).toEqual(['wiedervorlage']);
    expect(lauf.mache('SK@SK', 'terminSetzen', { faellig: '2025-06-30' }).zustand).toBe('offen');
  });

  it.each([
    ['2024-12-01', 'liegt in der Vergangenheit'],
    ['2024-12-20', 'liegt nicht nach der Sitzung, die den Auftrag erteilt hat'],
  ])('due on %s is confirmed only with the reason', (faellig, wo) => {
    const lage = { gesetztAm: '2024-12-20' };
    const lauf = () => vorschlag({ faellig });
    expect(lauf().gruende('SK@SK', 'bestaetigen', {}, { lage })).toEqual([
      `Der Termin ${wo}. Bitte setzen Sie einen späteren oder begründen Sie ihn.`,
    ]);
    expect(lauf().mache('SK@SK', 'bestaetigen', GRUND, { lage }).stand.context.terminGrund).toBe(GRUND.grund);
  });

  it('needs an addressee that exists', () => {
    expect(vorschlag({ adressat: [] }).gruende('SK@SK', 'bestaetigen')).toEqual([
      'Bitte geben Sie an, welches Ressort den Auftrag erledigt.',
    ]);
    expect(vorschlag({ adressat: ['XYZ'] }).gruende('SK@SK', 'bestaetigen')).toEqual([
      'Ein Ressort XYZ gibt es nicht. Bitte wählen Sie ein bestehendes.',
    ]);
  });

  it('is discarded only with a reason', () => {
    expect(vorschlag().versuche('SK@SK', 'verwerfen')).toMatchObject({ ok: false, code: 'daten_ungueltig' });
    expect(vorschlag().mache('SK@SK', 'verwerfen', GRUND).stand.status).toBe('done');
  });
});

describe('an extension', () => {
  it('rests on no Beschluss outside that nobody has confirmed: within a month it is the word of the office', () => {
    const zukuenftig = { ...AUSSERHALB, beschlussVom: '2025-06-01' };
    const lauf = antrag('2025-10-30').mache('SK@SK', 'verlaengerungGenehmigen', zukuenftig, BELEGT);
    expect(lauf.stand.context.verlaengertDurch).toBeNull();
  });

  it('of up to one month from the first date goes from office to office', () => {
    const lauf = antrag('2025-10-30').mache('SK@SK', 'verlaengerungGenehmigen');
    expect([lauf.zustand, lauf.stand.context.faellig, lauf.stand.context.ersteFrist]).toEqual([
      'offen',
      '2025-10-30',
      '2025-09-30',
    ]);
  });

  it.each(['2025-10-31', '2025-11-15'])('to %s needs the decision of the body that set the date', (auf) => {
    expect(antrag(auf).gruende('SK@SK', 'verlaengerungGenehmigen')).toEqual([OHNE_BESCHLUSS]);
    expect(
      antrag(auf).mache('SK@SK', 'verlaengerungGenehmigen', GEWAEHLT, BESCHLOSSEN).stand.context.faellig,
    ).toBe(auf);
    expect(antrag(auf).gruende('SK@SK', 'verlaengerungGenehmigen', GEWAEHLT)).toEqual([
      'Diesen Beschluss gibt es nicht. Bitte wählen Sie eine beschlossene Vorlage.',
    ]);
  });

  it('by a decision outside counts when a second person has confirmed it', () => {
    const lauf = antrag('2025-11-15').mache('SK@SK', 'verlaengerungGenehmigen', AUSSERHALB, BELEGT);
    expect([lauf.zustand, lauf.stand.context.faellig]).toEqual(['beschlussBestaetigung', '2025-09-30']);
    expect(lauf.gruende('SK@SK', 'beschlussBestaetigen')).toEqual([
      'Wer für diesen Auftrag einen Beschluss eingetragen hat, bestätigt keinen.',
    ]);
    const { faellig, verlaengerungen } = lauf.mache('CDS@SK', 'beschlussBestaetigen').stand.context;
    expect([faellig, verlaengerungen.at(-1)?.genehmigtDurch]).toEqual([
      '2025-11-15',
      'Senat vom 17.12.2024, Niederschrift, TOP 4',
    ]);
  });

  it('by a decision outside that is not confirmed leaves the date, and the one who entered it is told', () => {
    const { zustand, stand, letzter } = antrag('2025-11-15')
      .mache('SK@SK', 'verlaengerungGenehmigen', AUSSERHALB, BELEGT)
      .mache('CDS@SK', 'beschlussVerwerfen', GRUND);
    expect([zustand, stand.context.faellig]).toEqual(['offen', '2025-09-30']);
    expect(letzter.wirkungen).toContainEqual({
      art: 'nachricht',
      daten: {
        an: 'person@SK SK',
        art: 'auftrag_beschlussVerwerfen',
        termin: '2025-09-30',
        ...GRUND,
      },
    });
  });

  it('is given by the chancellery without an application where the Senate gave it', () => {
    const daten = { auf: '2025-12-15', ...GRUND };
    expect(offen().gruende('SK@SK', 'verlaengernNachBeschluss', daten)).not.toEqual([]);
    const lauf = inErledigung().mache(
      'SK@SK',
      'verlaengernNachBeschluss',
      { ...daten, ...GEWAEHLT },
      BESCHLOSSEN,
    );
    expect([lauf.zustand, lauf.stand.context.faellig]).toEqual(['inErledigung', '2025-12-15']);
  });

  it('counts every time from the first date, which stays visible with all that followed', () => {
    const lauf = antrag('2025-10-15')
      .mache('SK@SK', 'verlaengerungGenehmigen')
      .mache('VB@SF', 'verlaengerungBeantragen', { auf: '2025-11-14', ...GRUND });
    expect(lauf.versuche('SK@SK', 'verlaengerungGenehmigen').ok).toBe(false);
    const { ersteFrist, verlaengerungen } = lauf.mache(
      'SK@SK',
      'verlaengerungGenehmigen',
      GEWAEHLT,
      BESCHLOSSEN,
    ).stand.context;
    expect([ersteFrist, verlaengerungen.map(({ von, auf }) => `${von}→${auf}`)]).toEqual([
      '2025-09-30',
      ['2025-09-30→2025-10-15', '2025-10-15→2025-11-14'],
    ]);
  });

  it('ends with the month where the next one is shorter', () => {
    const lauf = offen({ faellig: '2025-01-31' }).mache('VB@SF', 'verlaengerungBeantragen', {
      auf: '2025-02-28',
      ...GRUND,
    });
    expect(lauf.gruende('SK@SK', 'verlaengerungGenehmigen')).toEqual([]);
  });

  it('must be later than the present date and lie in the future', () => {
    expect(offen().gruende('VB@SF', 'verlaengerungBeantragen', { auf: '2025-09-30', ...GRUND })).toEqual([
      'Der neue Termin muss nach dem bisherigen liegen.',
    ]);
    expect(
      offen().gruende(
        'VB@SF',
        'verlaengerungBeantragen',
        { auf: '2025-10-30', ...GRUND },
        { heute: '2025-11-01' },
      ),
    ).toEqual(['Der neue Termin liegt in der Vergangenheit. Bitte wählen Sie einen künftigen.']);
  });

  it('is never granted by the person who asked, in another office or as deputy', () => {
    const selbst: Akteur = { art: 'person', person: 'VB SF', aemter: [{ rolle: 'SK', ressort: 'SK' }] };
    const vertretung: Akteur = {
      art: 'person',
      person: 'Dritte',
      aemter: [{ rolle: 'SK', ressort: 'SK', vertritt: 'VB SF' }],
    };
    for (const wer of [selbst, vertretung])
      expect(antrag('2025-10-15').gruende(wer, 'verlaengerungGenehmigen')).toEqual([
        'Wer den Antrag gestellt hat, entscheidet nicht darüber.',
      ]);
  });

  it('that is refused leaves the date', () => {
    const lauf = antrag('2025-10-30').mache('SK@SK', 'verlaengerungAblehnen', GRUND);
    expect([lauf.zustand, lauf.stand.context.faellig, lauf.stand.context.antrag]).toEqual([
      'offen',
      '2025-09-30',
      null,
    ]);
  });
});

describe('fulfilment', () => {
  const BERICHT = {
    id: VORLAGE.vorlage,
    einbringer: ['SF'],
    sitzung: '2025-09-30',
    beschlossen: null,
    eingegangen: null,
  };
  const beschlossen = (am: string, weiteres: object = {}) => ({
    heute: '2026-01-20',
    lage: { verknuepfte: { ...BERICHT, beschlossen: am, ...weiteres } },
  });

  it.each([
    ['2025-09-30', 'erfuellt'],
    ['2025-10-01', 'erfuelltVerspaetet'],
  ])('by a decision of %s is %s, whenever it is recorded', (am, zustand) => {
    const lauf = inErledigung().mache('system', 'vorlageBeschlossen', {}, beschlossen(am));
    expect([lauf.zustand, lauf.stand.context.erfuelltAm]).toEqual([zustand, am]);
  });

  it.each([
    ['2025-09-30', 'erfuellt'],
    ['2025-10-01', 'erfuelltVerspaetet'],
    [null, 'erfuelltVerspaetet'],
  ])('by receipt on %s is %s although the decision came later', (eingegangen, zustand) =>
    expect(
      inErledigung({ massgeblich: 'eingang' }).mache(
        'system',
        'vorlageBeschlossen',
        {},
        beschlossen('2025-10-14', { eingegangen }),
      ).zustand,
    ).toBe(zustand),
  );

  it('is never claimed by a person', () =>
    expect(inErledigung().versuche('SK@SK', 'vorlageBeschlossen')).toMatchObject({
      ok: false,
      code: 'schritt_unbekannt',
    }));

  it.each([
    [
      'a paper that runs',
      { vorlageBekannt: false },
      'Diese Vorlage gibt es nicht, oder sie ist schon beendet.',
    ],
    [
      'another paper than its source',
      { quelle: VORLAGE.vorlage },
      'Aus dieser Vorlage stammt der Auftrag. Bitte wählen Sie die Vorlage, die über ihn berichtet.',
    ],
    [
      'a paper that is not decided yet',
      { vorlage: { ...BERICHT, beschlossen: '2025-09-16' } },
      'Diese Vorlage ist schon beschlossen. Ob sie den Auftrag erledigt, stellt die Senatskanzlei fest.',
    ],
    [
      'a paper of an addressee',
      { vorlage: { ...BERICHT, einbringer: ['SKB'] } },
      'Berichten muss SF: Diese Vorlage bringt ein anderes Haus ein.',
    ],
    [
      'a later meeting',
      { vorlage: { ...BERICHT, sitzung: '2024-12-17' } },
      'Die Vorlage muss in einer späteren Sitzung beraten werden als der, die den Auftrag erteilt hat.',
    ],
    [
      'the reason of the delay when it comes late',
      { vorlage: { ...BERICHT, sitzung: '2025-10-07' } },
      'Diese Vorlage kommt erst nach dem Termin in den Senat. Bitte nennen Sie den Grund des Verzugs.',
    ],
  ])('needs %s', (_was, lage, grund) =>
    expect(offen().gruende('VB@SF', 'vorlageVerknuepfen', VORLAGE, { lage })).toEqual([grund]),
  );

  it.each([
    ['in the same meeting', '2024-12-17', {}],
    ['for another house by then', '2025-09-30', { einbringer: ['SKB'] }],
  ])('does not come with a decision %s: open again, and people are told', (_wie, am, weiteres) => {
    const { zustand, stand, letzter } = inErledigung().mache(
      'system',
      'vorlageBeschlossen',
      {},
      beschlossen(am, weiteres),
    );
    expect([zustand, stand.context.vorlage, stand.context.erfuelltAm]).toEqual(['offen', null, null]);
    expect(letzter.wirkungen).toEqual([
      { art: 'auftragsdaten', daten: {} },
      { art: 'nachricht', daten: { an: 'VB@SF', art: 'auftrag_berichtPasstNicht', termin: '2025-09-30' } },
      { art: 'nachricht', daten: { an: 'SK@SK', art: 'auftrag_berichtPasstNicht', termin: '2025-09-30' } },
    ]);
  });

  it('opens again when the paper is withdrawn', () => {
    const lauf = inErledigung().mache('system', 'vorlageZurueck');
    expect([lauf.zustand, lauf.stand.context.vorlage]).toEqual(['offen', null]);
  });

  it('of a recurring obligation begins the next term', () => {
    const umstaende = { lage: { ...beschlossen('2025-09-30').lage, naechsterTermin: '2026-09-30' } };
    const naechste = (eingabe: Partial<Auftragskontext>) =>
      inErledigung(eingabe)
        .mache('system', 'vorlageBeschlossen', {}, umstaende)
        .letzter.wirkungen.filter(({ art }) => art === 'naechster_auftrag');
    expect(naechste({ wiederholung: 'FREQ=YEARLY' })).toMatchObject([
      { daten: { faellig: '2026-09-30', kontext: { adressat: ['SF'], wiederholung: 'FREQ=YEARLY' } } },
    ]);
    expect(naechste({})).toEqual([]);
  });

  it('without a paper is found by the chancellery with the day and the reason', () => {
    const daten = { am: '2025-09-30', ...GRUND };
    const am = (heute: string) => ({ heute });
    expect(offen().gruende('VB@SF', 'erledigungFeststellen', daten)).toHaveLength(1);
    expect(offen().mache('SK@SK', 'erledigungFeststellen', daten, am('2025-10-20')).zustand).toBe('erfuellt');
    expect(
      offen().mache('SK@SK', 'erledigungFeststellen', { ...daten, am: '2025-10-01' }, am('2025-10-20'))
        .zustand,
    ).toBe('erfuelltVerspaetet');
    expect(offen().gruende('SK@SK', 'erledigungFeststellen', daten, am('2025-09-29'))).toEqual([
      'Der Tag der Erledigung liegt zwischen dem Beschluss, der den Auftrag erteilt hat, und heute.',
    ]);
  });

  it('without a paper is never found by somebody of the house that owes it', () => {
    const beide: Akteur = {
      art: 'person',
      person: 'Dritte',
      aemter: [
        { rolle: 'SK', ressort: 'SK' },
        { rolle: 'VB', ressort: 'SF' },
      ],
    };
    const daten = { am: '2024-12-19', ...GRUND };
    for (const lauf of [offen(), offen().mache('AL@SF', 'erledigungMelden', GRUND)])
      expect(lauf.gruende(beide, 'erledigungFeststellen', daten)).toEqual([
        'Sie gehören zu dem Haus, das den Auftrag erledigt. Die Erledigung stellt jemand anderes fest.',
      ]);
  });
});

describe('an obligation that is moot', () => {
  const gemeldet = () => offen().mache('STR@SF', 'gegenstandslosMelden', GRUND);

  it('is lifted by somebody else with the decision', () => {
    const selbst: Akteur = { art: 'person', person: 'STR SF', aemter: [{ rolle: 'CDS', ressort: 'SK' }] };
    expect(gemeldet().versuche(selbst, 'aufheben', GEWAEHLT, BESCHLOSSEN).ok).toBe(false);
    expect(gemeldet().gruende('CDS@SK', 'aufheben')).toHaveLength(1);
    expect(gemeldet().mache('CDS@SK', 'aufheben', GEWAEHLT, BESCHLOSSEN).zustand).toBe('aufgehoben');
  });

  it('is lifted by a decision outside when a second person has confirmed it', () => {
    const lauf = gemeldet().mache('SK@SK', 'aufheben', AUSSERHALB, BELEGT);
    expect(lauf.zustand).toBe('beschlussBestaetigung');
    expect(lauf.mache('CDS@SK', 'beschlussBestaetigen').zustand).toBe('aufgehoben');
  });

  it('is lifted without an application where the Senate did', () =>
    expect(offen().mache('SK@SK', 'aufhebenNachBeschluss', GEWAEHLT, BESCHLOSSEN).zustand).toBe(
      'aufgehoben',
    ));

  it('that goes on returns to where it was', () => {
    const lauf = gemeldet().mache('SK@SK', 'fortfuehren', GRUND);
    expect([lauf.zustand, lauf.stand.context.antragsteller]).toEqual(['offen', []]);
    expect(
      offen({ faellig: null })
        .mache('VB@SF', 'gegenstandslosMelden', GRUND)
        .mache('SK@SK', 'fortfuehren', GRUND).zustand,
    ).toBe('terminKlaeren');
  });
});

describe('a person responsible', () => {
  it('belongs to the house, is told, and stands there with the reason of a delay', () => {
    const PERSON = { person: '0193d000-0000-7000-8000-000000000005' };
    expect(
      offen().gruende('VB@SF', 'verantwortlichBenennen', PERSON, { lage: { personImHaus: false } }),
    ).toEqual(['Verantwortlich ist eine Person aus dem Haus, das den Auftrag erledigt.']);
    const lauf = offen().mache('VB@SF', 'verantwortlichBenennen', PERSON);
    expect(lauf.letzter.wirkungen).toContainEqual({
      art: 'nachricht',
      daten: { an: `person@${PERSON.person}`, art: 'auftrag_verantwortlich', termin: '2025-09-30' },
    });
    const { verantwortlich, verzug } = lauf.mache('VB@SF', 'verzugBegruenden', GRUND).stand.context;
    expect([verantwortlich, verzug]).toEqual([PERSON.person, GRUND.grund]);
  });
});
