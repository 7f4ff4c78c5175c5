import type { Szene } from './drehbuch.js';
import type { Erzaehler } from './erzaehler.js';
import type { Pruefung, Stueck } from './stueck.js';

const JAHR = 2025;
const MASSNAHMEN = [
  { nummer: 'D1', titel: 'Digitale Poststelle', ressort: 'SF', plan: '5', ist: '6' },
  { nummer: 'D2', titel: 'Termine in einem Portal', ressort: 'SIS', plan: '80', ist: '82' },
  { nummer: 'D3', titel: 'Bauantrag am Bildschirm', ressort: 'SBMS', plan: '10', ist: '12' },
] as const;
type Nummer = (typeof MASSNAHMEN)[number]['nummer'];

const szene = (datum: string, uhr: string, spiele: Szene['spiele']): Szene => ({ datum, uhr, spiele });
/** A Schritt at the campaign, or at the report of a Massnahme. */
const schritt = (datum: string, uhr: string, [stelle, name, was, daten]: [string, string, string, object?]) =>
  szene(datum, uhr, (e) => e.mache(stelle, name, was, daten));
const ressortVon = (nummer: Nummer) => MASSNAHMEN.find((eine) => eine.nummer === nummer)?.ressort ?? '';

/** The author writes and hands in, head of division and Staatsrat approve. */
function abgegeben(nummer: Nummer, [schreiben, pruefen, freigeben]: [string, string, string]): Szene[] {
  const ressort = ressortVon(nummer);
  return [
    szene(schreiben, '10:00', (e) => schreibe(e, nummer)),
    schritt(schreiben, '10:30', [`MV@${ressort}`, nummer, 'einreichen']),
    schritt(pruefen, '11:00', [`AL@${ressort}`, nummer, 'freigebenAL']),
    schritt(freigeben, '14:00', [`STR@${ressort}`, nummer, 'freigebenSTR']),
  ];
}

async function schreibe(e: Erzaehler, nummer: Nummer): Promise<void> {
  const { ist = '', ressort = '' } = MASSNAHMEN.find((eine) => eine.nummer === nummer) ?? {};
  await e.berichte(`MV@${ressort}`, nummer, (bericht) => ({
    kurzeinschaetzung: 'gruen',
    kennzahlen: bericht.kennzahlen.map(({ id }) => ({ id, ist })),
    meilensteine: bericht.meilensteine.map(({ id }) => ({ id, ist: '11.2025' })),
    sachstand: 'Der Pilot läuft in zwei Häusern; im Frühjahr folgen die übrigen.',
  }));
}

function geplant(): Szene[] {
  return [
    szene('2025-11-03', '09:00', async (e) => {
      for (const { plan, nummer, titel, ressort } of MASSNAHMEN)
        await e.sende('BW@SF', '/massnahmen', {
          nummer,
          titel,
          ressort,
          kennzahlen: [
            { name: 'Angeschlossene Stellen', einheit: 'Anzahl', planwerte: { 2024: '2', [JAHR]: plan } },
          ],
          meilensteine: [{ name: 'Pilot', soll: '30.09.2025' }],
        });
      await e.beginneKampagne('kampagne', 'BW@SF', { jahr: JAHR, gremien: ['HaFA'] });
    }),
    schritt('2025-11-03', '10:00', ['BW@SF', 'kampagne', 'planwerteEinfrieren']),
    schritt('2025-12-01', '09:00', ['BW@SF', 'kampagne', 'anfordern']),
    szene('2025-12-01', '09:10', (e) => e.findeBerichte('kampagne')),
  ];
}

/** One report in time, one after a question, one only after the ladder has climbed. */
function erhoben(): Szene[] {
  return [
    ...abgegeben('D1', ['2025-12-08', '2025-12-10', '2025-12-12']),
    szene('2025-12-09', '10:00', (e) => schreibe(e, 'D2')),
    schritt('2025-12-09', '10:30', ['MV@SIS', 'D2', 'einreichen']),
    schritt('2025-12-11', '09:00', ['AL@SIS', 'D2', 'rueckfrage', { grund: 'Seit wann sind es 82?' }]),
    ...abgegeben('D2', ['2025-12-15', '2025-12-16', '2025-12-17']),
    schritt('2026-01-21', '09:00', ['BW@SF', 'kampagne', 'erinnern']),
    ...abgegeben('D3', ['2026-01-22', '2026-01-23', '2026-01-26']),
  ];
}

function zusammengestellt(): Szene[] {
  return [
    ...MASSNAHMEN.map(({ nummer }, i) => schritt('2026-01-27', `09:0${i}`, ['BW@SF', nummer, 'uebernehmen'])),
    schritt('2026-01-28', '09:00', ['BW@SF', 'kampagne', 'konsolidieren']),
    schritt('2026-01-29', '09:00', ['STR@SF', 'kampagne', 'freigeben']),
  ];
}

/** Register, collection, one late report, the consolidated report and its approval. */
export function kampagnenstueck(): Stueck {
  return {
    anfang: '2025-11-03',
    ende: '2026-02-06',
    szenen: [...geplant(), ...erhoben(), ...zusammengestellt()],
    wovon: () => `Kampagne ${JAHR} mit ${MASSNAHMEN.length} Berichten`,
    pruefungen: async (e) => [
      { was: 'Stand der Kampagne', ist: await e.stand('BW@SF', 'kampagne'), soll: 'Vorlage ist unterwegs' },
      ...mailpruefungen(e),
    ],
  };
}

/** Whoever is late is reminded and climbs; whoever has delivered hears nothing of it. */
function mailpruefungen({ post }: Erzaehler): Pruefung[] {
  const tage = (anfang: string) =>
    [...new Set(post.filter(({ betreff }) => betreff.startsWith(anfang)).map(({ tag }) => tag))].join(', ');
  return [
    { was: 'Berichte erbeten am', ist: tage('Jahresbericht erbeten'), soll: '2025-12-01' },
    {
      was: 'Erinnert am',
      ist: tage('Erinnerung: fällig'),
      soll: '2025-12-31, 2026-01-08, 2026-01-12, 2026-01-14',
    },
    { was: 'Eskaliert am', ist: tage('Überfällig'), soll: '2026-01-16, 2026-01-20' },
  ];
}
