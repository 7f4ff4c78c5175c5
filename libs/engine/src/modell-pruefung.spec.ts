import { describe, expect, it } from '@jest/globals';
import { beispiele, beispielFuer, rollen, senatsvorlage, verfahren } from '#workflows';
import type { Schrittart, Definition } from './definition.js';
import { defineWorkflow } from './define-workflow.js';
import { pruefeModell } from './modell-pruefung.js';
import { probebeispiel, probeverfahren, type Probekontext } from './probe-verfahren.js';
import { aufgabe, ende } from './zustaende.js';

const UMFELD = { rollen: ['AUT', 'RL'], handler: ['nachricht', 'mahnung'] };
type Probe = Definition<Probekontext>;
type Zustand = Record<string, Record<string, unknown>>;

/** Breaks one thing in the sound procedure. */
const kaputt = (
  aendern: (probe: Probe) => unknown,
  umfeld: Partial<Parameters<typeof pruefeModell<Probekontext, Record<string, unknown>>>[1]> = {},
) => {
  const probe = probeverfahren();
  aendern(probe);
  return pruefeModell(probe, { ...UMFELD, ...umfeld });
};
const codes = (befunde: { code: string }[]) => befunde.map(({ code }) => code);
const zustand = (probe: Probe, name: string) =>
  (probe.zustaende as unknown as Zustand)[name] as Record<string, Record<string, unknown>>;
const TEXT = { de: 'x', en: 'x' };

describe('a sound procedure', () => {
  it('has no findings, walked or not', () => {
    expect(kaputt(() => {})).toEqual([]);
    expect(kaputt(() => {}, { beispiel: probebeispiel })).toEqual([]);
  });

  it('is checked as a workflow just like as a definition', () =>
    expect(pruefeModell(defineWorkflow(probeverfahren()), { ...UMFELD, beispiel: probebeispiel })).toEqual(
      [],
    ));
});

describe('the procedures in use', () => {
  const handler = [
    'abschnitte_speichern',
    'stammdaten',
    'nummer_vergeben',
    'entwurf_loeschen',
    'anlage_hinzufuegen',
    'anlage_entfernen',
    'anlage_beschreiben',
    'abschnitt_fertig',
    'fassung_einfrieren',
    'zeichnung',
    'massgabe',
    'massgabe_erledigen',
    'massgaben_ersetzen',
    'bemerkung',
    'bemerkung_erledigen',
    'hausantwort',
    'vorschlag_uebernehmen',
    'frist_verlaengern',
    'nachricht',
    'mahnung',
    'aufgabe_melden',
    'hand_erinnern',
    'top_anlegen',
    'top_ergebnis',
    'ziffern',
    'auftraege_vorschlagen',
    'auftraege_benachrichtigen',
    'auftragsdaten',
    'bericht_speichern',
    'bericht_einfrieren',
    'kampagne_pruefen',
    'kampagne_oeffnen',
    'kampagne_anlegen',
    'kampagne_abbrechen',
    'planwerte_festschreiben',
    'berichte_beginnen',
    'kampagne_erinnern',
    'gesamtbericht_einfrieren',
    'kampagnenvorlage_anlegen',
    'berichte_abschliessen',
    'naechster_auftrag',
    'veroeffentlichung',
  ];
  const umfeld = { rollen: Object.keys(rollen), handler };

  it.each(verfahren.map((eines) => [eines.id, eines.version, eines] as const))(
    '%s %i has no findings',
    (_id, _version, eines) =>
      expect(pruefeModell(eines, { ...umfeld, beispiel: beispielFuer(eines) })).toEqual([]),
    60_000,
  );

  it('give one sentence for a target that is removed', () => {
    const zustaende = Object.fromEntries(
      Object.entries(senatsvorlage.zustaende).filter(([name]) => name !== 'vorberatung'),
    );
    const befunde = pruefeModell(defineWorkflow({ ...senatsvorlage, zustaende }), umfeld);
    expect(befunde.filter(({ code }) => code === 'ziel_fehlt').map(({ de }) => de)).toEqual([
      'Zustand „eingereicht“: Für den Schritt „annehmen“ gibt es das Ziel „vorberatung“ nicht. Bitte das Ziel berichtigen oder den Zustand anlegen.',
      'Zustand „tischvorlagePruefung“: Für den Schritt „zulassen“ gibt es das Ziel „vorberatung“ nicht. Bitte das Ziel berichtigen oder den Zustand anlegen.',
    ]);
  });

  it('give one sentence for a role that is removed', () => {
    const befunde = pruefeModell(senatsvorlage, {
      ...umfeld,
      rollen: umfeld.rollen.filter((rolle) => rolle !== 'RL'),
    });
    expect(befunde.map(({ de }) => de)).toContain(
      'Zustand „fachpruefung“: Die Rolle „RL“ in „RL@federfuehrung“ gibt es nicht. Bitte eine von AUT, AL, MV, BW, VB, STR, SEN, SK, CDS verwenden.',
    );
    expect(new Set(codes(befunde))).toEqual(new Set(['rolle_unbekannt']));
  });

  it('give one sentence for a handler that is removed', () => {
    const befunde = pruefeModell(senatsvorlage, {
      ...umfeld,
      handler: handler.filter((art) => art !== 'massgabe'),
    });
    expect(befunde).toEqual([
      {
        code: 'handler_fehlt',
        ort: 'senatsvorlage/wirkungen/massgabe',
        de: 'Wirkung „massgabe“: Für die Art „massgabe“ gibt es keinen Handler. Bitte einen schreiben oder die Art berichtigen.',
        en: 'Effect “massgabe”: kind “massgabe” has no handler. Please write one or correct the kind.',
      },
    ]);
  });

  it('would let one person release and sign, were the release forgotten when the paper comes back', () => {
    const merken = { ...senatsvorlage.merken, zeichnungVerworfen: senatsvorlage.merken['rueckgabe']! };
    const befunde = pruefeModell(defineWorkflow({ ...senatsvorlage, merken }), {
      ...umfeld,
      beispiel: beispiele['senatsvorlage'] as never,
    });
    expect(befunde.map(({ ort }) => ort)).toEqual(['senatsvorlage/vierAugen/freigeben/zeichnen']);
    expect(befunde[0]?.de).toMatch(
      /freigeben \(eine Person mit allen Ämtern\).* maengelMelden → zeichnen\([^)]*\) \(eine Person/u,
    );
  }, 60_000);
});

describe('structure', () => {
  it('finds a target that does not exist, without a stack trace', () => {
    expect(
      kaputt((p) => {
        zustand(p, 'pruefung')['on'] = { freigeben: [{ target: 'fertisch', meta: { wer: ['RL@haus'] } }] };
      }).find(({ code }) => code === 'ziel_fehlt'),
    ).toMatchObject({
      ort: 'probe/pruefung/freigeben',
      de: 'Zustand „pruefung“: Für den Schritt „freigeben“ gibt es das Ziel „fertisch“ nicht. Bitte das Ziel berichtigen oder den Zustand anlegen.',
    });
  });

  it('finds an unknown beginning', () =>
    expect(
      codes(
        kaputt((p) => {
          p.beginn = 'anfang';
        }),
      ),
    ).toContain('beginn_fehlt'));

  it('finds a state that no way leads to', () => {
    const befunde = kaputt((p) => {
      p.zustaende['insel'] = ende({ titel: TEXT, phase: TEXT });
    });
    expect(befunde.map(({ code, de }) => [code, de])).toEqual([
      [
        'zustand_unerreichbar',
        'Zustand „insel“: Kein Weg führt dorthin. Bitte einen Schritt mit diesem Ziel anlegen oder den Zustand streichen.',
      ],
    ]);
  });

  it('finds states from which no end is reached', () => {
    const befunde = kaputt((p) => {
      p.zustaende['sackgasse'] = aufgabe({
        titel: TEXT,
        phase: TEXT,
        wer: ['RL@haus'],
        schritte: { zurueck: { target: 'sackgasse', reenter: true } },
      });
      (zustand(p, 'pruefung')['on'] as Record<string, unknown>)['zurueck'] = [
        { target: 'sackgasse', meta: { wer: ['RL@haus'] } },
      ];
    });
    expect(befunde.map(({ code, ort }) => [code, ort])).toEqual([['ende_unerreichbar', 'probe/sackgasse']]);
  });

  it('finds an end that goes on', () =>
    expect(
      codes(
        kaputt((p) => {
          zustand(p, 'fertig')['on'] = { zurueck: [{ target: 'entwurf', meta: { wer: ['RL@haus'] } }] };
        }),
      ),
    ).toEqual(['ende_mit_schritten']));

  it('finds a way hidden behind one without conditions', () => {
    expect(
      codes(
        kaputt((p) => {
          (zustand(p, 'pruefung')['on'] as Record<string, unknown>)['zurueck'] = [
            { target: 'entwurf', meta: { wer: ['RL@haus'] } },
            { target: 'fertig', meta: { wer: ['RL@haus'] } },
          ];
        }),
      ),
    ).toEqual(['weg_verdeckt']);
  });

  it('finds states that follow each other at once in a circle', () => {
    expect(
      codes(
        kaputt((p) => {
          Object.assign(zustand(p, 'pruefung'), { always: [{ target: 'entwurf' }] });
          Object.assign(zustand(p, 'entwurf'), { always: [{ target: 'pruefung' }] });
        }),
      ),
    ).toEqual(['sofort_schleife', 'sofort_schleife']);
  });
});

describe('tasks', () => {
  const meta = (p: Probe) => zustand(p, 'pruefung')['meta'] as Record<string, unknown>;
  it.each([
    ['title', 'titel', 'titel_fehlt'],
    ['phase', 'phase', 'phase_fehlt'],
  ])('need a %s in both languages', (_, feld, code) => {
    expect(
      codes(
        kaputt((p) => {
          delete meta(p)[feld];
        }),
      ),
    ).toEqual([code]);
    expect(
      codes(
        kaputt((p) => {
          meta(p)[feld] = { de: 'Ja', en: ' ' };
        }),
      ),
    ).toEqual([code]);
  });

  it('belong to somebody', () =>
    expect(
      codes(
        kaputt((p) => {
          meta(p)['wer'] = [];
        }),
      ),
    ).toEqual(['aufgabe_ohne_rolle']));

  it('belong to roles and circles that exist', () => {
    expect(
      codes(
        kaputt((p) => {
          meta(p)['wer'] = ['CHEF@haus'];
        }),
      ),
    ).toEqual(['rolle_unbekannt']);
    expect(
      codes(
        kaputt((p) => {
          meta(p)['wer'] = ['RL@hauss'];
        }),
      ),
    ).toEqual(['kreis_unbekannt']);
    expect(
      codes(
        kaputt((p) => {
          meta(p)['wer'] = ['RL@SK', 'RL@*', 'person@haus'];
        }),
      ),
    ).toEqual([]);
    expect(
      codes(
        kaputt(
          (p) => {
            meta(p)['wer'] = ['RL@XX'];
          },
          { ressorts: ['SF', 'SK'] },
        ),
      ),
    ).toEqual(['kreis_unbekannt']);
  });
});

describe('Schritte', () => {
  const on = (p: Probe) => zustand(p, 'pruefung')['on'] as Record<string, unknown>;
  it('need an entry', () =>
    expect(
      codes(
        kaputt((p) => {
          delete (p.schritte as Record<string, unknown>)['zurueck'];
        }),
      ),
    ).toEqual(['schritt_ohne_eintrag']));
  it('need title and consequence', () =>
    expect(
      codes(
        kaputt((p) => {
          p.schritte['zurueck'] = { titel: TEXT, folge: { de: '', en: '' } };
        }),
      ),
    ).toEqual(['schritt_unvollstaendig']));
  it('are there for somebody, unless internal', () => {
    expect(
      codes(
        kaputt((p) => {
          on(p)['zurueck'] = [{ target: 'entwurf' }];
        }),
      ),
    ).toEqual(['schritt_fuer_niemand']);
    expect(
      codes(
        kaputt((p) => {
          on(p)['zurueck'] = [{ target: 'entwurf' }];
          p.schritte['zurueck'] = { ...p.schritte['zurueck']!, intern: true };
        }),
      ),
    ).toEqual([]);
  });
  it('do not carry names of XState', () =>
    expect(
      codes(
        kaputt((p) => {
          on(p)['xstate.init'] = [{ target: 'entwurf', meta: { wer: ['RL@haus'] } }];
        }),
      ),
    ).toEqual(['name_vorbehalten', 'schritt_ohne_eintrag']));
  it('write and sign matters that exist, and each matter is both written and signed', () => {
    const mit = (schritt: string, weiteres: Partial<Schrittart>) =>
      kaputt((p) => {
        p.schritte[schritt] = { ...p.schritte[schritt]!, ...weiteres };
      });
    expect(codes(mit('zurueck', { schreibt: ['sach'] }))).toEqual(['vier_augen_unbekannt']);
    expect(codes(mit('freigeben', { zeichnet: [] }))).toEqual(['vier_augen_unbekannt']);
  });
  it('that are possible everywhere name who may', () => {
    expect(
      codes(
        kaputt((p) => {
          p.ueberall = { zurueck: { target: '.entwurf' } };
        }),
      ),
    ).toEqual(['schritt_fuer_niemand']);
    expect(
      codes(
        kaputt((p) => {
          p.ueberall = { zurueck: { target: '.entwurf', wer: ['RL@haus'] } };
        }),
      ),
    ).toEqual([]);
    expect(
      codes(
        kaputt((p) => {
          p.ueberall = { zurueck: { target: 'entwurf', wer: ['RL@haus'] } };
        }),
      ),
    ).toEqual(['ziel_fehlt']);
  });
});

describe('names', () => {
  const on = (p: Probe) => zustand(p, 'pruefung')['on'] as Record<string, unknown[]>;
  it('of conditions exist', () =>
    expect(
      codes(
        kaputt((p) => {
          p.bedingungen = {};
        }),
      ),
    ).toEqual(['bedingung_fehlt']));
  it('of actions exist', () =>
    expect(
      codes(
        kaputt((p) => {
          p.merken = {};
        }),
      ),
    ).toEqual(['aktion_fehlt']));
  it('stand for one thing', () =>
    expect(
      codes(
        kaputt((p) => {
          p.wirkungen['autorschaft'] = { art: 'nachricht' };
        }),
      ),
    ).toEqual(['name_doppelt']));
  it('of deadlines exist', () =>
    expect(
      codes(
        kaputt((p) => {
          p.fristen = {};
        }),
      ),
    ).toEqual(['frist_fehlt', 'frist_fehlt']));
  it('of deadlines are said by effects that begin them', () =>
    expect(
      codes(
        kaputt((p) => {
          p.wirkungen['erinnerung'] = { art: 'frist' };
        }),
      ),
    ).toEqual(['frist_fehlt']));
  it('of deadlines have a rule that the calendar knows', () =>
    expect(
      codes(
        kaputt((p) => {
          p.fristen['pruefung'] = { titel: TEXT, regel: { art: 'mondphase' } };
        }),
      ),
    ).toEqual(['frist_ohne_regel']));
  it('of deadlines bring something about', () =>
    expect(
      codes(
        kaputt((p) => {
          zustand(p, 'pruefung')['after'] = { pruefung: {} };
        }),
      ),
    ).toEqual(['unbenutzt', 'frist_ohne_wirkung']));
  it('of effects have a handler', () =>
    expect(codes(kaputt(() => {}, { handler: ['mahnung'] }))).toEqual(['handler_fehlt']));
  it.each([
    [
      'bedingungen',
      (p: Probe) => {
        p.bedingungen['alt'] = () => null;
      },
    ],
    [
      'merken',
      (p: Probe) => {
        p.merken['alt'] = () => ({});
      },
    ],
    [
      'wirkungen',
      (p: Probe) => {
        p.wirkungen['alt'] = { art: 'mahnung' };
      },
    ],
    [
      'fristen',
      (p: Probe) => {
        p.fristen['alt'] = { titel: TEXT, regel: { art: 'monate', monate: 1 } };
      },
    ],
    [
      'schritte',
      (p: Probe) => {
        p.schritte['alt'] = { titel: TEXT, folge: TEXT };
      },
    ],
    [
      'kreise',
      (p: Probe) => {
        p.kreise['alt'] = () => [];
      },
    ],
  ])('that are declared in %s are used', (teil, aendern) => {
    expect(kaputt(aendern).map(({ code, ort }) => [code, ort])).toEqual([['unbenutzt', `probe/${teil}/alt`]]);
    expect(on(probeverfahren())).toBeDefined();
  });
});

describe('walking', () => {
  const gehend = (aendern: (probe: Probe) => unknown, beispiel = probebeispiel) =>
    kaputt(aendern, { beispiel });

  it('shows the way on which one person does both, in her own offices', () => {
    const [fund] = gehend((p) => {
      p.bedingungen['fremd'] = () => null;
    });
    expect(fund).toMatchObject({
      code: 'vier_augen_umgehbar',
      de: 'Vier Augen: „einreichen“ und „freigeben“ kann eine Person allein machen, und zwar so: einreichen (eine Person mit allen Ämtern) → freigeben (eine Person mit allen Ämtern). Bitte „freigeben“ im Zustand „pruefung“ eine Bedingung geben, die das ausschließt.',
    });
  });

  it('shows the way on which she does it as deputy', () => {
    const [fund] = gehend((p) => {
      p.bedingungen['fremd'] = ({ kontext, schritt: { akteur, als } }) =>
        kontext.autor.includes(akteur.person) && !als?.vertritt ? TEXT : null;
    });
    expect(fund?.de).toContain(
      'einreichen (eine Person mit allen Ämtern) → freigeben (ihre Vertretung i. V. für eine Person mit allen Ämtern)',
    );
  });

  it('finds a Schritt whose conditions never hold', () => {
    expect(
      codes(
        gehend((p) => {
          p.bedingungen['fremd'] = () => TEXT;
        }),
      ),
    ).toEqual(['nie_betreten', 'schritt_nie_moeglich']);
  });

  it('finds a situation in which nobody has a task', () => {
    expect(
      gehend((p) => {
        p.kreise['niemand'] = () => [];
        (zustand(p, 'pruefung')['meta'] as Record<string, unknown>)['wer'] = ['RL@niemand'];
      }),
    ).toMatchObject([
      {
        code: 'niemand_zustaendig',
        de: 'Zustand „pruefung“: Nach einreichen hat niemand eine Aufgabe. Bitte „wer“ so ergänzen, dass immer jemand zuständig ist.',
      },
    ]);
    expect(
      gehend((p) => {
        Object.assign(zustand(p, 'pruefung')['meta'] as object, {
          wer: [],
          wartetAuf: { de: 'Beschluss des Senats', en: 'decision of the Senate' },
        });
      }),
    ).toEqual([]);
  });

  it('tells of a condition that fails', () => {
    expect(
      gehend((p) => {
        p.bedingungen['fremd'] = () => {
          throw new Error('kaputt');
        };
      }),
    ).toMatchObject([{ code: 'begehung_gescheitert', de: expect.stringContaining('kaputt') }]);
  });

  it('stops where situations never end', () => {
    expect(codes(gehend(() => {}, { ...probebeispiel, merkmale: ({ runde }) => runde }))).toEqual([
      'begehung_unvollstaendig',
    ]);
  }, 60_000);
});

describe('a procedure in which nothing happens in silence', () => {
  const gemeldet = (bruch: (probe: Probe) => void) =>
    kaputt((p) => {
      p.nieStumm = true;
      p.wirkungen['melden'] = { art: 'nachricht', meldungen: [{ art: 'neues', an: ['RL@haus'] }] };
      p.wirkungen['frist_abgelaufen'] = {
        art: 'mahnung',
        meldungen: [{ art: 'mahnung', an: ['zustaendig'] }],
      };
      p.schritte['freigeben'] = { ...p.schritte['freigeben']!, still: TEXT };
      p.schritte['zurueck'] = { ...p.schritte['zurueck']!, still: TEXT };
      bruch(p);
    });

  it('tells somebody of every Schritt, or says why not', () => expect(gemeldet(() => {})).toEqual([]));
  it('says so in a sentence where a Schritt has neither', () => {
    const befunde = gemeldet((p) => delete p.schritte['zurueck']!.still);
    expect(befunde.map(({ code, ort }) => [code, ort])).toEqual([
      ['schritt_stumm', 'probe/pruefung/zurueck'],
    ]);
    expect(befunde[0]?.de).toBe(
      'Zustand „pruefung“: Vom Schritt „zurueck“ nach „entwurf“ hört niemand. ' +
        'Bitte eine Nachricht nennen oder in „still“ sagen, warum keine nötig ist.',
    );
  });
  it('gives no reason for silence where somebody always hears', () =>
    expect(
      codes(
        gemeldet((p) => {
          p.schritte['einreichen'] = { ...p.schritte['einreichen']!, still: TEXT };
        }),
      ),
    ).toEqual(['unbenutzt']));
});
