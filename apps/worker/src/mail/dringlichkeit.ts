import type { Zweisprachig } from '#contract';
import { datumBerlin, plusTage, wochentag, zeitpunkt } from '#kalender';
import { endeVon } from '#wortlaut';
import type { Nachricht } from './sendung.js';

/** What a digest tells first, with its headings; each message is in one of these. */
const STUFEN = {
  /** Its deadline has passed. */
  ueberfaellig: { de: 'Überfällig', en: 'Overdue' },
  /** Its deadline ends today; also what the nightly check found. */
  heute: { de: 'Heute', en: 'Today' },
  dieseWoche: { de: 'Diese Woche', en: 'This week' },
  spaeter: { de: 'Später', en: 'Later' },
  /** To be done, without a deadline. */
  ohneDatum: { de: 'Ohne Datum', en: 'Without a date' },
  /** Nothing to be done. */
  neues: { de: 'Neues', en: 'News' },
} as const satisfies Record<string, Zweisprachig>;
type Stufe = keyof typeof STUFEN;
const REIHENFOLGE = Object.keys(STUFEN) as Stufe[];

/** Messages in the order of urgency, under their headings; of one heading the earliest deadline first. */
export function nachDringlichkeit(
  nachrichten: readonly Nachricht[],
  jetzt: Date,
): { titel: Zweisprachig; nachrichten: Nachricht[] }[] {
  return REIHENFOLGE.flatMap((stufe) => {
    const diese = nachrichten
      .filter((eine) => stufeVon(eine, jetzt) === stufe)
      .sort((a, b) => (endeDer(a)?.getTime() ?? 0) - (endeDer(b)?.getTime() ?? 0));
    return diese.length === 0 ? [] : [{ titel: STUFEN[stufe], nachrichten: diese }];
  });
}

function stufeVon(nachricht: Nachricht, jetzt: Date): Stufe {
  const { art_gruppe: gruppe } = nachricht;
  if (gruppe === 'hinweise') return 'neues';
  if (gruppe === 'alarme') return 'heute';
  const ende = endeDer(nachricht);
  // A message about a deadline that names none tells that it has passed.
  if (ende === null) return gruppe === 'fristen' ? 'ueberfaellig' : 'ohneDatum';
  return ende <= jetzt ? 'ueberfaellig' : stufeBis(endeVon(ende).datum, datumBerlin(jetzt));
}

function stufeBis(datum: string, heute: string): Stufe {
  if (datum === heute) return 'heute';
  return datum <= plusTage(heute, 7 - wochentag(heute)) ? 'dieseWoche' : 'spaeter';
}

/** Instant with which its deadline ends. */
function endeDer({ daten: { bis, termin }, frist_bis: frist }: Nachricht): Date | null {
  if (bis !== undefined) return new Date(bis);
  return frist ?? (termin === undefined ? null : zeitpunkt(plusTage(termin, 1)));
}
