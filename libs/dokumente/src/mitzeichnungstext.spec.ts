import { describe, expect, it } from '@jest/globals';
import { liesAbstimmung } from './mitzeichnung.js';
import { mitzeichnungstext, type Ressorturteil } from './mitzeichnungstext.js';

const urteil = (ressort: string, mehr: Partial<Ressorturteil>): Ressorturteil => ({
  ressort,
  urteil: 'erteilt',
  text: null,
  am: '2025-03-12',
  person: 'Eva Ahlers',
  vertritt: null,
  stand: 'erteilt',
  versaeumtAm: null,
  einwand: null,
  dissens: false,
  massgaben: [],
  ...mehr,
});

const ALLE: readonly [Ressorturteil, string][] = [
  [
    urteil('SIS', { vertritt: 'Udo Cordes' }),
    'SIS: Mitgezeichnet am 12.03.2025 (Eva Ahlers i. V. für Udo Cordes).',
  ],
  [
    urteil('SJV', {
      urteil: 'massgabe',
      massgaben: [
        { text: 'Die Kosten trägt\nallein das Haus.', stand: 'erfuellt', grund: 'Abschnitt D ist ergänzt.' },
        { text: 'Bericht 2026', stand: 'offen', grund: null },
      ],
    }),
    'SJV: Mitgezeichnet unter Maßgabe am 12.03.2025 (Eva Ahlers): „Die Kosten trägt allein das Haus.“ (erfüllt, Abschnitt D ist ergänzt); „Bericht 2026“ (noch offen).',
  ],
  [
    urteil('SUKW', { urteil: 'bedenken', dissens: true, text: 'Das Klima leidet' }),
    'SUKW: Nicht mitgezeichnet, Dissens am 12.03.2025 (Eva Ahlers): „Das Klima leidet“.',
  ],
  [
    urteil('SKB', { urteil: 'bedenken', text: 'Das ist zu teuer' }),
    'SKB: Bedenken am 12.03.2025 (Eva Ahlers): „Das ist zu teuer“.',
  ],
  [urteil('SWHT', { urteil: 'nicht_betroffen' }), 'SWHT: Nicht betroffen am 12.03.2025 (Eva Ahlers).'],
  [
    urteil('SBMS', { urteil: 'fristablauf', person: null }),
    'SBMS: Die Mitzeichnung gilt nach Fristablauf am 12.03.2025 als erteilt.',
  ],
  [urteil('SGFV', { urteil: null, am: null, person: null }), 'SGFV: Die Mitzeichnung steht noch aus.'],
];

describe('The text of the co-signature', () => {
  it.each(ALLE)('says what %j means', (eines, text) => expect(mitzeichnungstext([eines])).toBe(text));

  it('is read back as the same verdicts', () => {
    const { mitzeichnung, dissens } = liesAbstimmung(mitzeichnungstext(ALLE.map(([eines]) => eines)));
    expect(mitzeichnung).toEqual(
      Object.fromEntries(
        ALLE.filter(([{ urteil: u }]) => u !== null).map(([{ ressort, urteil: u }]) => [ressort, u]),
      ),
    );
    expect(dissens).toEqual(['SUKW']);
  });
});
