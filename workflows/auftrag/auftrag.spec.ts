import { describe, expect, it } from '@jest/globals';
import type { Akteur } from '#engine';
import { Probelauf } from '../probelauf.js';
import { auftrag } from './auftrag.workflow.js';
import { beispiel } from './beispiel.js';
import type { Auftragskontext, Auftragslage } from './kontext.js';

const GRUND = { grund: 'Aus gutem Grund' };
const VORLAGE = { vorlage: '0193d000-0000-7000-8000-000000000003' };
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

  it('with a date in the past is refused', () => {
    expect(vorschlag({ faellig: '2024-12-01' }).gruende('SK@SK', 'bestaetigen')).toEqual([
      'Der Termin liegt in der Vergangenheit. Bitte setzen Sie einen künftigen.',
    ]);
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
  it('of up to one month from the first date goes from office to office', () => {
    const lauf = antrag('2025-10-30').mache('SK@SK', 'verlaengerungGenehmigen');
    expect([lauf.zustand, lauf.stand.context.faellig, lauf.stand.context.ersteFrist]).toEqual([
      'offen',
      '2025-10-30',
      '2025-09-30',
    ]);
  });

  it.each(['2025-10-31', '2025-11-15'])('to %s needs the decision of the body that set the date', (auf) => {
    expect(antrag(auf).gruende('SK@SK', 'verlaengerungGenehmigen')).toEqual([
      'So weit darf nur verlängern, wer den Termin gesetzt hat. Bitte geben Sie den Beschluss an.',
    ]);
    expect(
      antrag(auf).mache('SK@SK', 'verlaengerungGenehmigen', { beschluss: 'Senat, 16.09.2025, TOP 4' }).stand
        .context.faellig,
    ).toBe(auf);
  });

  it('counts every time from the first date, which stays visible with all that followed', () => {
    const lauf = antrag('2025-10-15')
      .mache('SK@SK', 'verlaengerungGenehmigen')
      .mache('VB@SF', 'verlaengerungBeantragen', { auf: '2025-11-14', ...GRUND });
    expect(lauf.versuche('SK@SK', 'verlaengerungGenehmigen').ok).toBe(false);
    const { ersteFrist, verlaengerungen } = lauf.mache('SK@SK', 'verlaengerungGenehmigen', {
      beschluss: 'Senat, 07.10.2025',
    }).stand.context;
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
  it('comes with the decision on the linked paper', () => {
    expect(inErledigung().mache('system', 'vorlageBeschlossen', {}, { heute: '2025-09-30' }).zustand).toBe(
      'erfuellt',
    );
    expect(inErledigung().mache('system', 'vorlageBeschlossen', {}, { heute: '2025-10-01' }).zustand).toBe(
      'erfuelltVerspaetet',
    );
  });

  it('by receipt is not late because the decision came later', () => {
    const lauf = () => inErledigung({ massgeblich: 'eingang' });
    expect(
      lauf().mache(
        'system',
        'vorlageBeschlossen',
        {},
        { heute: '2025-10-14', lage: { vorlageEingegangen: '2025-09-30' } },
      ).zustand,
    ).toBe('erfuellt');
    expect(
      lauf().mache(
        'system',
        'vorlageBeschlossen',
        {},
        { heute: '2025-10-14', lage: { vorlageEingegangen: '2025-10-01' } },
      ).zustand,
    ).toBe('erfuelltVerspaetet');
    expect(lauf().mache('system', 'vorlageBeschlossen', {}, { heute: '2025-10-14' }).zustand).toBe(
      'erfuelltVerspaetet',
    );
  });

  it('is never claimed by a person', () =>
    expect(inErledigung().versuche('SK@SK', 'vorlageBeschlossen')).toMatchObject({
      ok: false,
      code: 'schritt_unbekannt',
    }));

  it('needs a paper that runs', () =>
    expect(
      offen().gruende('VB@SF', 'vorlageVerknuepfen', VORLAGE, { lage: { vorlageBekannt: false } }),
    ).toEqual(['Diese Vorlage gibt es nicht, oder sie ist schon beendet.']));

  it('opens again when the paper is withdrawn', () => {
    const lauf = inErledigung().mache('system', 'vorlageZurueck');
    expect([lauf.zustand, lauf.stand.context.vorlage]).toEqual(['offen', null]);
  });

  it('of a recurring obligation begins the next term', () => {
    const lage = { naechsterTermin: '2026-09-30' };
    const { wirkungen } = inErledigung({ wiederholung: 'FREQ=YEARLY' }).mache(
      'system',
      'vorlageBeschlossen',
      {},
      { lage },
    ).letzter;
    expect(wirkungen).toMatchObject([
      {
        art: 'naechster_auftrag',
        daten: { faellig: '2026-09-30', kontext: { adressat: ['SF'], wiederholung: 'FREQ=YEARLY' } },
      },
    ]);
    expect(inErledigung().mache('system', 'vorlageBeschlossen', {}, { lage }).letzter.wirkungen).toEqual([]);
  });
});

describe('an obligation that is moot', () => {
  const gemeldet = () => offen().mache('STR@SF', 'gegenstandslosMelden', GRUND);

  it('is lifted by somebody else with the decision', () => {
    const selbst: Akteur = { art: 'person', person: 'STR SF', aemter: [{ rolle: 'CDS', ressort: 'SK' }] };
    expect(gemeldet().versuche(selbst, 'aufheben', { beschluss: 'Senat, 16.09.2025' }).ok).toBe(false);
    expect(gemeldet().mache('CDS@SK', 'aufheben', { beschluss: 'Senat, 16.09.2025' }).zustand).toBe(
      'aufgehoben',
    );
  });

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
