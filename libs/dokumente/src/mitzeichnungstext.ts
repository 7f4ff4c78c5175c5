import { datumDeutsch, type Datum } from '#kalender';
import type { Mitzeichnungsergebnis } from './typen.js';

/** What one Ressort has said on the paper as it stands. */
export interface Ressorturteil {
  /** Official name on that day, or the code. */
  ressort: string;
  /** Null: it has not answered yet. */
  urteil: Mitzeichnungsergebnis | null;
  text: string | null;
  am: Datum | null;
  person: string | null;
  /** Whom the person deputised for. */
  vertritt: string | null;
  /** The objection stays: the leading Ressort has recorded it as dissent. */
  dissens: boolean;
  massgaben: readonly {
    text: string;
    stand: 'offen' | 'erfuellt' | 'verzichtet' | 'zurueckgewiesen';
    grund: string | null;
  }[];
}

const STAND = {
  offen: 'noch offen',
  erfuellt: 'erfüllt',
  verzichtet: 'verzichtet',
  zurueckgewiesen: 'nicht übernommen',
} as const;

/**
 * The results of the co-signature in the words of section E, one line for each Ressort. Made of the verdicts
 * themselves, it says what they say.
 */
export function mitzeichnungstext(urteile: readonly Ressorturteil[]): string {
  return urteile.map((eines) => `${eines.ressort}: ${satz(eines)}`).join('\n');
}

function satz(eines: Ressorturteil): string {
  const { urteil, text, dissens, massgaben } = eines;
  switch (urteil) {
    case null:
      return 'Die Mitzeichnung steht noch aus.';
    case 'erteilt':
      return `Mitgezeichnet${wann(eines)}.`;
    case 'massgabe':
      return `Mitgezeichnet unter Maßgabe${wann(eines)}: ${massgaben.map(massgabe).join('; ') || zitat(text)}.`;
    case 'bedenken':
      return `${dissens ? 'Nicht mitgezeichnet, Dissens' : 'Bedenken'}${wann(eines)}: ${zitat(text)}.`;
    case 'nicht_betroffen':
      return `Nicht betroffen${wann(eines)}.`;
    case 'fristablauf':
      return `Die Mitzeichnung gilt nach Fristablauf${wann(eines)} als erteilt.`;
  }
}

function massgabe({ text, stand, grund }: Ressorturteil['massgaben'][number]): string {
  return `${zitat(text)} (${STAND[stand]}${grund ? `, ${einzeilig(grund).replace(/[.\s]+$/u, '')}` : ''})`;
}

function wann({ am, person, vertritt }: Ressorturteil): string {
  const wer = person === null ? '' : ` (${person}${vertritt === null ? '' : ` i. V. für ${vertritt}`})`;
  return `${am === null ? '' : ` am ${datumDeutsch(am)}`}${wer}`;
}

const einzeilig = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const zitat = (text: string | null): string => `„${einzeilig(text ?? '')}“`;
