import { describe, expect, it } from '@jest/globals';
import { Probelauf } from '../probelauf.js';
import { beispiel, NAECHSTE, SITZUNG } from './beispiel.js';
import { inOrdnung } from './formalpunkte.js';
import type { Vorlagenkontext, Vorlagenlage } from './kontext.js';
import { senatsvorlage } from './senatsvorlage.workflow.js';

type Lauf = Probelauf<Vorlagenkontext, Vorlagenlage>;
const GRUND = { grund: 'Aus gutem Grund' };
const OFFEN = { ...SITZUNG, stand: 'offen' as const };
const gezeichnet = (eingabe: Partial<Vorlagenkontext> = {}, jetzt = beispiel.jetzt): Lauf =>
  new Probelauf<Vorlagenkontext, Vorlagenlage>(senatsvorlage, beispiel, { mitzeichnungen: {}, ...eingabe })
    .bis('schlusszeichnungSenator', { lage: { geaendert: ['A'] } })
    .mache('SEN@SF', 'zeichnen', {}, { jetzt });
const vorberatung = (eingabe?: Partial<Vorlagenkontext>) =>
  gezeichnet(eingabe).mache('SK@SK', 'annehmen', inOrdnung.annehmen);
const tagesordnung = (eingabe?: Partial<Vorlagenkontext>) => vorberatung(eingabe).mache('SK@SK', 'empfehlen');
const beratung = (eingabe?: Partial<Vorlagenkontext>) =>
  tagesordnung(eingabe).mache('SK@SK', 'aufsetzen', { teil: 'oeffentlich' }).mache('SK@SK', 'aufrufen');
const beschlossen = (eingabe?: Partial<Vorlagenkontext>) =>
  beratung(eingabe).mache('SK@SK', 'beschliessen', { anwesend: 7 });
const ausgefertigt = (eingabe?: Partial<Vorlagenkontext>) =>
  beschlossen(eingabe).mache('SK@SK', 'ausfertigen');

describe('a late paper', () => {
  const NACHHER = '2026-12-10T11:00:00.001Z';

  it('is in time when it came in before the deadline, even if it is accepted after it', () => {
    expect(
      gezeichnet({}, SITZUNG.abgabeschluss).mache('SK@SK', 'annehmen', inOrdnung.annehmen, {
        jetzt: '2026-12-10T14:00:00.000Z',
      }).zustand,
    ).toBe('vorberatung');
  });

  it('is not accepted; it can be registered as Tischvorlage with a reason', () => {
    const lauf = gezeichnet({}, NACHHER);
    expect(lauf.gruende('SK@SK', 'annehmen', inOrdnung.annehmen, { jetzt: NACHHER })).toEqual([
      'Der Abgabeschluss der Sitzung ist vorbei. Bitte als Tischvorlage mit Begründung anmelden.',
    ]);
    expect(lauf.versuche('VB@SF', 'alsTischvorlageAnmelden', {})).toMatchObject({
      ok: false,
      code: 'daten_ungueltig',
    });
    expect(lauf.mache('VB@SF', 'alsTischvorlageAnmelden', GRUND).zustand).toBe('tischvorlagePruefung');
  });

  it('is admitted by the head of the chancellery alone', () => {
    const lauf = gezeichnet({}, NACHHER).mache('VB@SF', 'alsTischvorlageAnmelden', GRUND);
    expect(lauf.gruende('SK@SK', 'zulassen')).toEqual(['Diesen Schritt dürfen nur machen: CDS@SK.']);
    expect(lauf.mache('CDS@SK', 'zulassen', {}, { jetzt: '2026-12-11T09:00:00.000Z' }).zustand).toBe(
      'vorberatung',
    );
  });

  it('goes straight on the agenda when the state secretaries have met', () => {
    const lauf = gezeichnet({}, NACHHER).mache('VB@SF', 'alsTischvorlageAnmelden', GRUND);
    expect(lauf.mache('CDS@SK', 'zulassen', {}, { jetzt: '2026-12-15T07:00:00.000Z' }).zustand).toBe(
      'tagesordnung',
    );
  });

  it('that is not admitted goes to another Sitzung', () => {
    const lauf = gezeichnet({}, NACHHER)
      .mache('VB@SF', 'alsTischvorlageAnmelden', GRUND)
      .mache('CDS@SK', 'aufAndereSitzung', { sitzung: NAECHSTE, ...GRUND });
    expect([lauf.zustand, lauf.stand.context.sitzung, lauf.stand.context.tischvorlage]).toEqual([
      'eingereicht',
      NAECHSTE,
      false,
    ]);
  });
});

describe('a Neufassung', () => {
  const neufassung = () => vorberatung().mache('SK@SK', 'neufassungErbitten', GRUND);

  it('is signed only when there is a new Fassung', () => {
    expect(neufassung().gruende('STR@SF', 'zeichnen')).toEqual([
      'Es gibt noch keine neue Fassung. Bitte erst ändern und eine neue Fassung erstellen.',
    ]);
    expect(
      neufassung()
        .mache('AUT@SF', 'neueFassung', {}, { lage: { geaendert: ['C'] } })
        .mache('VB@SF', 'formalPruefen', inOrdnung.formalPruefen)
        .mache('STR@SF', 'zeichnen').zustand,
    ).toBe('tagesordnung');
  });

  it('is not signed by the person who released the paper', () => {
    const eine = { art: 'person' as const, person: 'RL SF', aemter: [{ rolle: 'STR', ressort: 'SF' }] };
    expect(
      neufassung()
        .mache('AUT@SF', 'neueFassung', {}, { lage: { geaendert: ['C'] } })
        .mache('VB@SF', 'formalPruefen', inOrdnung.formalPruefen)
        .gruende(eine, 'zeichnen'),
    ).toHaveLength(1);
  });

  it('tells the Ressorts that co-signed', () => {
    const mitzeichnungen = {
      SIS: { stand: 'erteilt' as const, fassung: 1, abschnitte: ['C'] as const, verlaengert: false },
    };
    const lauf = neufassung();
    lauf.stand = { ...lauf.stand, context: { ...lauf.stand.context, mitzeichnungen } };
    const { wirkungen } = lauf
      .mache('AUT@SF', 'neueFassung', {}, { lage: { geaendert: ['C'] } })
      .mache('VB@SF', 'formalPruefen', inOrdnung.formalPruefen)
      .mache('STR@SF', 'zeichnen').letzter;
    expect(wirkungen).toContainEqual({
      art: 'nachricht',
      daten: { an: 'STR@SIS', art: 'neufassung_gezeichnet' },
    });
  });
});

describe('the agenda', () => {
  it('takes a paper once, and a confidential one only in the confidential part', () => {
    expect(
      tagesordnung().gruende(
        'SK@SK',
        'aufsetzen',
        { teil: 'oeffentlich' },
        { lage: { stufe: 'vertraulich' } },
      ),
    ).toEqual(['Eine vertrauliche Vorlage gehört in den vertraulichen Teil.']);
    expect(
      tagesordnung()
        .mache('SK@SK', 'aufsetzen', { teil: 'oeffentlich' })
        .gruende('SK@SK', 'aufsetzen', { teil: 'oeffentlich' }),
    ).toEqual(['Die Vorlage steht schon auf der Tagesordnung.']);
  });

  it('calls only what stands on it', () =>
    expect(tagesordnung().gruende('SK@SK', 'aufrufen', {}, { lage: { sitzung: OFFEN } })).toEqual([
      'Die Vorlage hat noch keinen Tagesordnungspunkt.',
    ]));
});

describe('a meeting that is not open', () => {
  const aufgesetzt = () => tagesordnung().mache('SK@SK', 'aufsetzen', { teil: 'oeffentlich' });
  const nicht = [
    'Die Sitzung am 15.12.2026 ist nicht eröffnet. Die Senatskanzlei eröffnet sie an ihrem Tag.',
  ];

  it.each(['geplant', 'eingeladen', 'abgeschlossen', 'entfallen'] as const)(
    'calls and decides nothing while it is %s',
    (stand) => {
      const lage = { lage: { sitzung: { ...SITZUNG, stand } } };
      expect(aufgesetzt().gruende('SK@SK', 'aufrufen', {}, lage)).toEqual(nicht);
      for (const [schritt, daten] of Object.entries({
        beschliessen: { anwesend: 7 },
        kenntnisNehmen: { anwesend: 7 },
        ueberweisen: { anwesend: 7, gremium: 'HaFA' },
        aussetzen: { sitzung: NAECHSTE, ...GRUND },
        ablehnen: { anwesend: 7, nein: 7 },
      }))
        expect(beratung().gruende('SK@SK', schritt, daten, lage)).toEqual(nicht);
    },
  );

  it('may run past midnight; from the day after it is recorded later', () => {
    const am = (heute: string) => ({ heute, lage: { sitzung: OFFEN } });
    expect(beratung().gruende('SK@SK', 'beschliessen', { anwesend: 7 }, am('2026-12-16'))).toEqual([]);
    expect(beratung().gruende('SK@SK', 'beschliessen', { anwesend: 7 }, am('2026-12-17'))).toEqual([
      'Die Sitzung am 15.12.2026 ist vorbei. Bitte die Nacherfassung beantragen; eine zweite Person bestätigt sie.',
    ]);
  });

  it('has decided nothing that could be executed, published or filed', () => {
    const vorher = { lage: { beschlossenAm: '2026-12-15' } };
    const grund = ['Die Sitzung, die beschließt, ist erst am 15.12.2026.'];
    expect(beschlossen().gruende('SK@SK', 'ausfertigen', {}, vorher)).toEqual(grund);
    expect(ausgefertigt().gruende('VB@SF', 'veroeffentlichen', { umfang: 'voll' }, vorher)).toEqual(grund);
    expect(ausgefertigt().gruende('VB@SF', 'sperren', { paragraf: '§ 3 BremIFG', ...GRUND }, vorher)).toEqual(
      grund,
    );
    expect(
      ausgefertigt()
        .mache('VB@SF', 'veroeffentlichen', { umfang: 'voll' })
        .gruende('VB@SF', 'zuDenAkten', {}, vorher),
    ).toEqual(grund);
  });

  it('that is closed or cancelled takes no paper, and says what to do', () => {
    const zu = (stand: 'abgeschlossen' | 'entfallen') => ({ lage: { sitzung: { ...SITZUNG, stand } } });
    const [entfaellt, abgeschlossen] = ['entfällt', 'ist abgeschlossen'].map(
      (wort) => `Die Sitzung am 15.12.2026 ${wort}. Bitte zuerst eine andere Sitzung wählen.`,
    );
    expect(gezeichnet().gruende('SK@SK', 'annehmen', inOrdnung.annehmen, zu('entfallen'))).toEqual([
      entfaellt,
    ]);
    expect(vorberatung().gruende('SK@SK', 'empfehlen', {}, zu('abgeschlossen'))).toEqual([abgeschlossen]);
    expect(tagesordnung().gruende('SK@SK', 'aufsetzen', { teil: 'oeffentlich' }, zu('entfallen'))).toEqual([
      entfaellt,
    ]);
  });
});

describe('a meeting that moves', () => {
  it('makes no paper late that came in time', () => {
    const frueher = { lage: { sitzung: { ...SITZUNG, abgabeschluss: '2026-11-01T11:00:00.000Z' } } };
    expect(gezeichnet().gruende('SK@SK', 'annehmen', inOrdnung.annehmen, frueher)).toEqual([]);
    const spaet = gezeichnet({}, '2026-12-10T11:00:00.001Z');
    expect(spaet.gruende('SK@SK', 'annehmen', inOrdnung.annehmen)).toHaveLength(1);
  });

  it('is another than one that the paper is moved to: there its own deadline counts', () => {
    const frueher = { lage: { sitzung: { ...SITZUNG, abgabeschluss: '2026-11-01T11:00:00.000Z' } } };
    expect(
      gezeichnet()
        .mache('SK@SK', 'aufAndereSitzung', { sitzung: NAECHSTE, ...GRUND })
        .gruende('SK@SK', 'annehmen', inOrdnung.annehmen, frueher),
    ).toHaveLength(1);
  });
});

describe('withdrawal', () => {
  it.each([
    ['entwurf', () => new Probelauf<Vorlagenkontext, Vorlagenlage>(senatsvorlage, beispiel, { fassung: 1 })],
    ['eingereicht', () => gezeichnet()],
    ['vorberatung', () => vorberatung()],
    ['tagesordnung', () => tagesordnung().mache('SK@SK', 'aufsetzen', { teil: 'oeffentlich' })],
  ])('is possible in %s', (zustand, lauf) => {
    expect(lauf().zustand).toBe(zustand);
    expect(lauf().mache('VB@SF', 'zurueckziehen', GRUND).zustand).toBe('zurueckgezogen');
  });

  it.each([
    ['beratung', () => beratung()],
    ['beschlossen', () => beschlossen()],
    ['ausgefertigt', () => ausgefertigt()],
  ])('is not possible in %s', (zustand, lauf) => {
    expect(lauf().zustand).toBe(zustand);
    expect(lauf().versuche('VB@SF', 'zurueckziehen', GRUND)).toMatchObject({
      ok: false,
      code: 'schritt_nicht_moeglich',
    });
  });

  it('leaves its outcome at the agenda item', () => {
    const { wirkungen } = tagesordnung()
      .mache('SK@SK', 'aufsetzen', { teil: 'oeffentlich' })
      .mache('VB@SF', 'zurueckziehen', GRUND).letzter;
    expect(wirkungen).toContainEqual({
      art: 'top_ergebnis',
      daten: { ergebnis: 'zurueckziehen', vermerk: GRUND.grund },
    });
  });
});

describe('the vote', () => {
  it('needs the quorum of the setting', () => {
    expect(beratung().gruende('SK@SK', 'beschliessen', { anwesend: 2 })).toEqual([
      'Der Senat ist erst mit 3 Mitgliedern beschlussfähig.',
    ]);
    expect(beratung().mache('SK@SK', 'beschliessen', { anwesend: 3 }).zustand).toBe('beschlossen');
  });

  it.each([
    ['more for than against', { ja: 4, nein: 3 }, true],
    ['more against', { ja: 3, nein: 4 }, false],
    ['only votes against', { nein: 7 }, false],
    ['a tie', { ja: 3, nein: 3 }, false],
    ['a tie with the President for it', { ja: 3, nein: 3, stimmePraesident: 'ja' }, true],
    ['a tie with the President against it', { ja: 3, nein: 3, stimmePraesident: 'nein' }, false],
  ])('decides with %s: %j', (_, stimmen, angenommen) => {
    for (const schritt of ['beschliessen', 'kenntnisNehmen'])
      expect(beratung().versuche('SK@SK', schritt, { anwesend: 7, ...stimmen }).ok).toBe(angenommen);
  });

  it.each([
    [{ ja: 4, nein: 3 }, false],
    [{ ja: 3, nein: 4 }, true],
    [{ ja: 3, nein: 3 }, false],
    [{ ja: 3, nein: 3, stimmePraesident: 'nein' }, true],
    [{}, true],
  ])('rejects with %j: %s', (stimmen, abgelehnt) => {
    expect(beratung().versuche('SK@SK', 'ablehnen', { anwesend: 7, ...stimmen }).ok).toBe(abgelehnt);
  });

  it('has no more votes than members', () =>
    expect(
      beratung().gruende('SK@SK', 'beschliessen', { anwesend: 7, ja: 6, nein: 1, enthaltung: 1 }),
    ).toEqual(['Es sind mehr Stimmen angegeben als Mitglieder anwesend.']));

  it('on a change needs the changed parts', () =>
    expect(beratung().gruende('SK@SK', 'mitAenderungBeschliessen', { anwesend: 7 })).toEqual([
      'Bitte geben Sie den geänderten Beschluss in Ziffern an.',
    ]));

  it('of the Senate is never replaced by a deadline', () => {
    expect(beratung().letzter.fristenBeginnen).toEqual([]);
    expect(
      beratung()
        .moeglich('SK@SK')
        .filter(({ moeglich }) => moeglich)
        .map(({ name }) => name),
    ).toContain('beschliessen');
  });
});

describe('a paper that comes back', () => {
  it('after referral needs a new agenda item', () => {
    const lauf = beratung()
      .mache('SK@SK', 'ueberweisen', { anwesend: 7, gremium: 'HaFA' })
      .mache('SK@SK', 'aufAndereSitzung', { sitzung: NAECHSTE, ...GRUND })
      .mache('SK@SK', 'wiederAufsetzen');
    expect(lauf.gruende('SK@SK', 'aufrufen', {}, { lage: { sitzung: OFFEN } })).toEqual([
      'Die Vorlage hat noch keinen Tagesordnungspunkt.',
    ]);
    expect(
      beratung()
        .mache('SK@SK', 'ueberweisen', { anwesend: 7, gremium: 'HaFA' })
        .mache('SK@SK', 'wiederAufsetzen')
        .gruende('SK@SK', 'aufsetzen', { teil: 'oeffentlich' }),
    ).toEqual([]);
  });

  it('after postponement is decided in the later Sitzung', () => {
    const lauf = beratung().mache('SK@SK', 'aussetzen', { sitzung: NAECHSTE, ...GRUND });
    expect([lauf.zustand, lauf.stand.context.sitzung]).toEqual(['ausgesetzt', NAECHSTE]);
    expect(
      lauf
        .mache('SK@SK', 'wiederAufsetzen')
        .mache('SK@SK', 'aufsetzen', { teil: 'oeffentlich' })
        .mache('SK@SK', 'aufrufen').zustand,
    ).toBe('beratung');
  });

  it('cannot go on the agenda of a closed Sitzung', () => {
    const lauf = beratung().mache('SK@SK', 'aussetzen', { sitzung: NAECHSTE, ...GRUND });
    expect(
      lauf.gruende(
        'SK@SK',
        'wiederAufsetzen',
        {},
        { lage: { sitzung: { ...SITZUNG, stand: 'abgeschlossen' } } },
      ),
    ).toEqual(['Die Sitzung am 15.12.2026 ist abgeschlossen. Bitte zuerst eine andere Sitzung wählen.']);
  });

  it('does not come back to the meeting that has dealt with it', () => {
    const lauf = beratung().mache('SK@SK', 'ueberweisen', { anwesend: 7, gremium: 'HaFA' });
    expect(lauf.gruende('SK@SK', 'wiederAufsetzen', {}, { lage: { schonBehandelt: true } })).toEqual([
      'In dieser Sitzung hat die Vorlage schon ein Ergebnis. Bitte eine andere Sitzung wählen.',
    ]);
  });

  it('is postponed only to a later meeting that is still to come', () => {
    const ziel = { id: NAECHSTE, datum: '2026-12-08', letzterTag: '2026-12-08', offenBis: '2026-12-09' };
    const mit = (stand: 'geplant' | 'entfallen') => ({ lage: { ziel: { ...ziel, stand } } });
    const gruende = (weiteres: object) =>
      beratung().gruende('SK@SK', 'aussetzen', { sitzung: NAECHSTE, ...GRUND }, weiteres);
    expect(gruende(mit('geplant'))).toEqual([
      'Ausgesetzt wird in eine spätere Sitzung. Bitte wählen Sie eine nach dieser.',
    ]);
    expect(gruende(mit('entfallen'))).toContain(
      'Die Sitzung am 08.12.2026 entfällt. Bitte wählen Sie eine, die noch bevorsteht.',
    );
  });
});

describe('Widerspruch', () => {
  it('may come from a senator of any Ressort, and the head of the chancellery decides', () => {
    const lauf = beschlossen().mache('SEN@SIS', 'widersprechen', GRUND);
    expect(lauf.gruende('SEN@SIS', 'widerspruchZurueckweisen', GRUND)).toEqual([
      'Diesen Schritt dürfen nur machen: CDS@SK.',
    ]);
    expect(lauf.mache('CDS@SK', 'widerspruchZurueckweisen', GRUND).zustand).toBe('beschlossen');
  });

  it('that is admissible brings the paper into a later Sitzung', () => {
    expect(
      beschlossen()
        .mache('SEN@SIS', 'widersprechen', GRUND)
        .mache('CDS@SK', 'erneutBeraten', { sitzung: NAECHSTE, ...GRUND }).zustand,
    ).toBe('ausgesetzt');
  });

  it('is closed to state secretaries', () =>
    expect(beschlossen().versuche('STR@SIS', 'widersprechen', GRUND)).toMatchObject({
      ok: false,
      code: 'rolle_fehlt',
    }));
});

describe('after the decision', () => {
  it('every part needs a kind before execution', () =>
    expect(beschlossen().gruende('SK@SK', 'ausfertigen', {}, { lage: { ziffernOhneArt: 1 } })).toEqual([
      'Jede Ziffer des Beschlusses braucht eine Art.',
    ]));

  it('publishes fully, in part with what is redacted, or not at all with the legal reason', () => {
    expect(ausgefertigt().mache('VB@SF', 'veroeffentlichen', { umfang: 'voll' }).zustand).toBe(
      'veroeffentlicht',
    );
    expect(ausgefertigt().gruende('VB@SF', 'veroeffentlichen', { umfang: 'teil' })).toEqual([
      'Bitte sagen Sie, was geschwärzt wird.',
    ]);
    expect(
      ausgefertigt().mache('VB@SF', 'veroeffentlichen', { umfang: 'teil', schwaerzungen: 'Namen' }).zustand,
    ).toBe('teilveroeffentlicht');
    expect(ausgefertigt().versuche('VB@SF', 'sperren', GRUND)).toMatchObject({
      ok: false,
      code: 'daten_ungueltig',
    });
    expect(ausgefertigt().mache('VB@SF', 'sperren', { paragraf: '§ 3 BremIFG', ...GRUND }).zustand).toBe(
      'gesperrt',
    );
  });

  it('never publishes a confidential paper', () => {
    for (const umfang of [{ umfang: 'voll' }, { umfang: 'teil', schwaerzungen: 'Namen' }]) {
      expect(
        ausgefertigt().gruende('VB@SF', 'veroeffentlichen', umfang, { lage: { stufe: 'vertraulich' } }),
      ).toContain('Vertrauliche Vorlagen werden nicht veröffentlicht.');
    }
  });

  it('waits for every Gremium', () => {
    const lauf = ausgefertigt({ gremien: { HaFA: 'geplant', Deputation: 'geplant' } }).mache(
      'VB@SF',
      'veroeffentlichen',
      { umfang: 'voll' },
    );
    expect(
      lauf.gruende('VB@SF', 'gremiumMelden', { gremium: 'Beirat', ergebnis: 'beraten', am: '2026-12-18' }),
    ).toEqual(['Dieses Gremium ist nicht vorgesehen.']);
    expect(
      lauf.mache('VB@SF', 'gremiumMelden', { gremium: 'HaFA', ergebnis: 'zugestimmt', am: '2026-12-18' })
        .zustand,
    ).toBe('folgegremien');
    expect(
      lauf.mache('VB@SF', 'gremiumMelden', { gremium: 'Deputation', ergebnis: 'beraten', am: '2026-12-19' })
        .zustand,
    ).toBe('veroeffentlicht');
  });

  it('is filed only when all obligations are closed', () => {
    const lauf = ausgefertigt().mache('VB@SF', 'veroeffentlichen', { umfang: 'voll' });
    expect(lauf.gruende('VB@SF', 'zuDenAkten', {}, { lage: { offeneAuftraege: 2 } })).toEqual([
      'Noch offene Aufträge aus dem Beschluss: 2.',
    ]);
    expect(lauf.mache('VB@SF', 'zuDenAkten').stand.status).toBe('done');
  });

  it('tells the obligations that wait for this paper, whether it is decided or withdrawn', () => {
    expect(beschlossen().letzter.wirkungen).toContainEqual({
      art: 'auftraege_benachrichtigen',
      daten: { ereignis: 'vorlageBeschlossen' },
    });
    expect(tagesordnung().mache('VB@SF', 'zurueckziehen', GRUND).letzter.wirkungen).toContainEqual({
      art: 'auftraege_benachrichtigen',
      daten: { ereignis: 'vorlageZurueck' },
    });
  });
});
