import { beteiligtePersonen } from './akteur.js';
import type { Beispiel } from './beispiel.js';
import type { Blick, Definition, Frage } from './definition.js';
import { text } from './text.js';
import { aufgabe, ende } from './zustaende.js';

export interface Probekontext extends Record<string, unknown> {
  autor: readonly string[];
  runde: number;
}
type Probeblick = Blick<Probekontext>;

const titel = (name: string) => text(name, name);
const PHASE = text('Phase', 'Phase');
const SCHRITT = { titel: titel('Schritt'), folge: titel('Folge') };

/** The smallest sound procedure with everything in it; specs break one thing at a time. */
export function probeverfahren(): Definition<Probekontext> {
  return {
    id: 'probe',
    version: 1,
    titel: titel('Probe'),
    beginn: 'entwurf',
    kontext: (eingabe) => ({ autor: [], runde: 0, ...eingabe }),
    kreise: { haus: () => ['SF'] },
    bedingungen: {
      fremd: ({ kontext, schritt: { akteur, als } }: Frage<Probekontext>) =>
        beteiligtePersonen(akteur, als).some((person) => kontext.autor.includes(person))
          ? text('Nicht die Autorin.', 'Not the author.')
          : null,
    },
    merken: {
      autorschaft: ({ kontext, schritt: { akteur, als } }: Probeblick) => ({
        autor: beteiligtePersonen(akteur, als),
        runde: kontext.runde + 1,
      }),
    },
    wirkungen: {
      melden: { art: 'nachricht' },
      erinnerung: {
        art: 'frist',
        fristen: ['pruefung'],
        daten: () => ({ schluessel: 'extra', name: 'pruefung', ereignis: null }),
      },
      erinnerungEnde: { art: 'frist_ende', daten: () => ({ schluessel: 'extra' }) },
      frist_abgelaufen: { art: 'mahnung' },
    },
    fristen: { pruefung: { titel: titel('Prüfung'), regel: { art: 'arbeitstage', tage: 3 } } },
    schritte: {
      einreichen: { ...SCHRITT, schreibt: ['sache'] },
      freigeben: { ...SCHRITT, zeichnet: ['sache'] },
      zurueck: SCHRITT,
    },
    augen: { sache: 'autor' },
    zustaende: zustaende(),
  };
}

function zustaende(): Definition<Probekontext>['zustaende'] {
  return {
    entwurf: aufgabe({
      titel: titel('Entwurf'),
      phase: PHASE,
      wer: ['AUT@haus'],
      schritte: { einreichen: { target: 'pruefung', actions: ['autorschaft', 'melden', 'erinnerung'] } },
    }),
    pruefung: aufgabe({
      titel: titel('Prüfung'),
      phase: PHASE,
      wer: ['RL@haus'],
      frist: 'pruefung',
      schritte: {
        freigeben: { target: 'fertig', guard: 'fremd', actions: 'erinnerungEnde' },
        zurueck: 'entwurf',
      },
    }),
    fertig: ende({ titel: titel('Fertig'), phase: PHASE }),
  };
}

export const probebeispiel: Beispiel<Probekontext> = {
  anfaenge: [{}],
  jetzt: '2026-11-02T09:00:00.000Z',
  heute: '2026-11-02',
  lage: () => ({}),
  schritte: {},
  merkmale: () => null,
  personen: ['AUT', 'RL'].map((rolle) => ({
    art: 'person' as const,
    person: rolle,
    aemter: [{ rolle, ressort: 'SF' }],
  })),
};
