import { describe, expect, it } from '@jest/globals';
import { istKreis, type Nachrichtenname, type Verfahrensname } from '#contract';
import { nachrichtentafel, type Tafelzeile } from '#engine';
import { verfahren } from './index.js';

const tafeln = new Map(
  verfahren
    .filter(({ nieStumm }) => nieStumm)
    .map((eines) => [eines.id, nachrichtentafel(eines as never)] as const),
);
const wege = (id: Verfahrensname, schritt: string): Tafelzeile[] =>
  (tafeln.get(id) ?? []).filter(({ name }) => name === schritt);

type Zeile = readonly [Verfahrensname, readonly string[], Nachrichtenname, readonly string[]];

const HAUS = ['VB@einbringend', 'STR@einbringend', 'person@mitwirkende'];
const FEDERFUEHRUNG = ['VB@federfuehrung', 'person@mitwirkende'];
const RESSORT = ['STR@genannt', 'VB@genannt'];
const GEFRAGTE = ['STR@gefragt', 'VB@gefragt'];
const ALLE = [...HAUS, ...GEFRAGTE, 'STR@kenntnis', 'VB@kenntnis'];
const DES_AUFTRAGS = ['VB@adressat', 'person@verantwortlich', 'VB@quelle', 'SK@SK'];

/** The table of regeln.md §2, row by row: these Schritte tell at least these Stellen this. */
const REGELN: Record<string, readonly Zeile[]> = {
  'returned with reason': [
    ['senatsvorlage', ['zurueckgeben', 'maengelMelden'], 'vorlage_zurueckgegeben', HAUS],
    [
      'senatsvorlage',
      ['zurueckgeben', 'maengelMelden'],
      'vorlage_zurueckgegeben',
      ['RL@federfuehrung', 'AL@federfuehrung'],
    ],
    ['jahresbericht', ['rueckfrage', 'rueckfrageSF'], 'bericht_zurueckgegeben', ['MV@federfuehrung']],
  ],
  'objection, condition': [
    ['senatsvorlage', ['mitzeichnen', 'urteilErsetzen'], 'mitzeichnung_bedenken', FEDERFUEHRUNG],
    ['senatsvorlage', ['mitzeichnen', 'urteilErsetzen'], 'mitzeichnung_massgabe', FEDERFUEHRUNG],
    ['senatsvorlage', ['urteilErsetzen'], 'mitzeichnung_ersetzt', FEDERFUEHRUNG],
    ['senatsvorlage', ['einwandErheben'], 'mitzeichnung_einwand', [...FEDERFUEHRUNG, 'SK@SK']],
  ],
  'condition rejected, waived, met; asked again; new Fassung': [
    [
      'senatsvorlage',
      ['massgabeZurueckweisen'],
      'massgabe_zurueckgewiesen',
      ['STR@massgebend', 'VB@massgebend'],
    ],
    ['senatsvorlage', ['massgabeErledigen'], 'massgabe_erledigt', HAUS],
    ['senatsvorlage', ['massgabeUmsetzen'], 'massgabe_umgesetzt', ['STR@massgebend', 'VB@massgebend']],
    ['senatsvorlage', ['erneutFragen'], 'mitzeichnung_angefordert', ['STR@angefragt']],
    ['senatsvorlage', ['redaktionellBestaetigen'], 'fassung_redaktionell', ['STR@gefragt']],
    ['senatsvorlage', ['dissensDokumentieren'], 'mitzeichnung_dissens', ['STR@bedenkend']],
  ],
  'extension, no answer, silent consent, taken off the list': [
    ['senatsvorlage', ['fristVerlaengern'], 'mitzeichnung_verlaengert', RESSORT],
    ['senatsvorlage', ['keineRueckmeldung'], 'mitzeichnung_keine_rueckmeldung', RESSORT],
    ['senatsvorlage', ['ressortHerausnehmen'], 'mitzeichnung_herausgenommen', RESSORT],
  ],
  remarks: [
    ['senatsvorlage', ['bemerken', 'mitzeichnen'], 'bemerkungen_neu', FEDERFUEHRUNG],
    [
      'senatsvorlage',
      ['bemerkungErledigen', 'vorschlagUebernehmen'],
      'bemerkungen_beantwortet',
      ['person@bemerkend'],
    ],
  ],
  'what becomes of the paper': [
    ['senatsvorlage', ['zurueckziehen'], 'vorlage_zurueckgezogen', ALLE],
    [
      'senatsvorlage',
      ['beschliessen', 'mitAenderungBeschliessen', 'kenntnisNehmen', 'ablehnen', 'ueberweisen', 'aussetzen'],
      'senat_ergebnis',
      ALLE,
    ],
    ['senatsvorlage', ['aufAndereSitzung'], 'andere_sitzung', ALLE],
    ['senatsvorlage', ['zulassen'], 'tischvorlage_zugelassen', ALLE],
  ],
  'objection § 14': [
    ['senatsvorlage', ['widersprechen'], 'beschluss_widersprochen', [...HAUS, 'SK@SK']],
    ['senatsvorlage', ['widerspruchZurueckweisen'], 'widerspruch_zurueckgewiesen', ['person@widersprechend']],
    ['senatsvorlage', ['erneutBeraten'], 'beschluss_erneut_beraten', ['person@widersprechend']],
  ],
  Auftrag: [
    ['auftrag', ['terminSetzen'], 'auftrag_terminSetzen', DES_AUFTRAGS],
    ['auftrag', ['verlaengerungAblehnen'], 'auftrag_verlaengerungAblehnen', DES_AUFTRAGS],
    ['auftrag', ['vorlageVerknuepfen'], 'auftrag_beantwortet', DES_AUFTRAGS],
    ['auftrag', ['erledigungFeststellen'], 'auftrag_erledigungFeststellen', DES_AUFTRAGS],
    ['auftrag', ['fortfuehren'], 'auftrag_fortfuehren', DES_AUFTRAGS],
  ],
  'published, withheld': [
    ['senatsvorlage', ['veroeffentlichen'], 'vorlage_veroeffentlicht', HAUS],
    ['senatsvorlage', ['sperren'], 'vorlage_nicht_veroeffentlicht', HAUS],
  ],
};

/** Not admitted as a late paper: told as that. */
const ANDERS: readonly string[] = ['tischvorlagePruefung aufAndereSitzung'];

describe.each(Object.entries(REGELN))('who is told: %s', (_, zeilen) => {
  it.each(
    zeilen.flatMap(([id, schritte, art, an]) => schritte.map((schritt) => [id, schritt, art, an] as const)),
  )('%s %s tells %s', (id, schritt, art, an) => {
    const alle = wege(id, schritt).filter(({ von }) => !ANDERS.includes(`${von} ${schritt}`));
    expect(alle.length).toBeGreaterThan(0);
    for (const { von, meldungen } of alle)
      expect({ von, an: meldungen.find((eine) => eine.art === art)?.an }).toEqual({
        von,
        an: expect.arrayContaining([...an]),
      });
  });
});

describe('the words for those who are told', () => {
  const genannt = [...tafeln.values()]
    .flat()
    .flatMap(({ meldungen }) =>
      meldungen.flatMap(({ an }) => an.map((stelle) => stelle.split('@')[1] ?? '')),
    );
  it.each([...new Set(genannt)].filter((kreis) => kreis !== kreis.toUpperCase()))(
    'has words for %s',
    (kreis) => expect(istKreis(kreis)).toBe(true),
  );
});
