import type { Nachrichtenname, Stelle } from '#contract';
import { kanonisch, stellenVon, text, wenn, type Blick, type Ersatz, type Frage } from '#engine';
import { besetzung as formular } from './formteile.js';

/** What a context notes of vacant offices. */
export interface Ersetzt {
  /** Offices of this station that nobody holds, with the Stelle that acts in the place of each. */
  ersatz?: Ersatz;
}

/** Facts about who holds the station; only read where they are asked for. */
export interface Besetzungslage {
  /** Is the office held today, or deputised for? By Stelle of this station. */
  besetzung?: Readonly<Record<string, boolean>> | null;
  /** Nobody is head of the Senatskanzlei today, nor deputises. */
  chefUnbesetzt?: boolean;
}

interface Besetzungsmeldung {
  an: Stelle;
  art: Nachrichtenname;
  grund: null;
}

type Ersetzer<K, L> = (kontext: K, lage: L) => Ersatz;
/** Form and office are read as they come: nothing here looks at them. */
type Besetzungsblick<K, L> = Blick<K, L, never, never>;
type Kreise<K, L> = Record<
  string,
  (kontext: K, daten?: Record<string, unknown>, lage?: L) => readonly string[]
>;

/**
 * Who acts in the place of the vacant offices of this station: the head of the Senatskanzlei; where he is biased, or
 * his own office is vacant, the President (regeln.md S2, C10). Nobody, as long as one office of the station is held.
 * Where the President's office is vacant too, the administration fills one of the two, or gives it a standing deputy.
 */
export function ersatzDer(
  rollen: readonly string[],
  { ersatz = {} }: Ersetzt,
  { besetzung, chefUnbesetzt = false, befangen = false }: Besetzungslage & { befangen?: boolean },
): Ersatz {
  const ersetzende = Object.values(ersatz);
  const eigene = Object.entries(besetzung ?? {}).filter(([stelle]) => !ersetzende.includes(stelle));
  if (eigene.some(([, besetzt]) => besetzt)) return {};
  const ohneChef = befangen || chefUnbesetzt;
  return Object.fromEntries(
    eigene
      .filter(([stelle]) => rollen.includes(stelle.split('@')[0] ?? ''))
      .map(([stelle]) => [stelle, ohneChef || stelle === 'CDS@SK' ? 'SEN@SK' : 'CDS@SK']),
  );
}

/** As noted; with the facts of a Schritt only what is vacant at that moment. */
export function geltenderErsatz({ ersatz = {} }: Ersetzt, lage?: Besetzungslage): Ersatz {
  if (lage === undefined) return ersatz;
  return Object.fromEntries(Object.entries(ersatz).filter(([stelle]) => lage.besetzung?.[stelle] === false));
}

/** The condition, the note and the message of a look at who holds the station, for one procedure. */
export function besetzungsteile<K extends Ersetzt & object, L>(
  kreise: Kreise<K, L>,
  an: readonly string[],
  ersatzFuer: Ersetzer<K, L>,
) {
  return {
    besetzungAnders: ({ kontext, schritt: { lage } }: Frage<K, L, never, never>) =>
      wenn(
        kanonisch(ersatzFuer(kontext, lage)) !== kanonisch(kontext.ersatz ?? {}),
        'An der Besetzung dieser Station hat sich nichts geändert.',
        'Nothing has changed about who holds this station.',
      ),
    ersatz: ({ kontext, schritt: { lage } }: Besetzungsblick<K, L>) => ({
      ersatz: ersatzFuer(kontext, lage),
    }),
    /** Those who act now, those whose Vorgang waits, and the chancellery; held again: the holders too. */
    besetzungMelden: {
      art: 'nachricht' as const,
      meldungen: [
        { art: 'amt_unbesetzt' as const, an: ['zustaendig', ...an] },
        { art: 'amt_wieder_besetzt' as const, an: ['zustaendig', ...an] },
      ],
      daten: ({ kontext, schritt: { lage } }: Besetzungsblick<K, L>): Besetzungsmeldung[] => {
        const neu = ersatzFuer(kontext, lage);
        const bisher = kontext.ersatz ?? {};
        const unbesetzt = Object.keys(neu).length > 0;
        const art: Nachrichtenname = unbesetzt ? 'amt_unbesetzt' : 'amt_wieder_besetzt';
        const betroffen = unbesetzt ? Object.values(neu) : [...Object.values(bisher), ...Object.keys(bisher)];
        const alle = [...betroffen, ...stellenVon<K, L>({ kreise }, kontext, an)] as Stelle[];
        return [...new Set(alle)].map((eine) => ({ an: eine, art, grund: null }));
      },
    },
  };
}

/** The Schritt by which the system looks who holds the station. */
export const besetzungPruefen = {
  titel: text('Besetzung der Station geprüft', 'Checked who holds the station'),
  folge: text(
    'Ist das Amt unbesetzt, handelt an seiner Stelle der Chef der Senatskanzlei.',
    'Where the office is vacant the head of the chancellery acts in its place.',
  ),
  formular,
  intern: true,
} as const;
