import { inVertretung, type Massgabenstand, type Mitzeichnungsstand } from '#contract';
import { datumDeutsch, type Datum } from '#kalender';
import type { Mitzeichnungsergebnis } from './typen.js';

/** What one Ressort has said on the paper as it stands. */
export interface Ressorturteil {
  /** Official name on that day, or the code. */
  ressort: string;
  /** Null: it has not answered yet, or not again. */
  urteil: Mitzeichnungsergebnis | null;
  /** What stands in place of a verdict, and since which civil date. */
  stand: Mitzeichnungsstand;
  versaeumtAm: Datum | null;
  /** It objected after the final signature. */
  einwand: string | null;
  text: string | null;
  am: Datum | null;
  person: string | null;
  /** Whom the person deputised for. */
  vertritt: string | null;
  /** The objection stays: the leading Ressort has recorded it as dissent. */
  dissens: boolean;
  massgaben: readonly {
    text: string;
    stand: Exclude<Massgabenstand, 'ersetzt'>;
    grund: string | null;
  }[];
}

const STAND = {
  offen: 'noch offen',
  erfuellt: 'erfüllt',
  verzichtet: 'verzichtet',
  zurueckgewiesen: 'nicht übernommen, Dissens',
  umgesetzt: 'als umgesetzt gemeldet, Antwort steht aus',
  ohneRueckmeldung: 'umgesetzt, keine Rückmeldung',
} satisfies Record<Ressorturteil['massgaben'][number]['stand'], string>;

/**
 * The results of the co-signature in the words of section E, one line for each Ressort. Made of the verdicts
 * themselves, it says what they say.
 */
export function mitzeichnungstext(urteile: readonly Ressorturteil[]): string {
  return urteile.map((eines) => `${eines.ressort}: ${satz(eines)}${einwand(eines)}`).join('\n');
}

const einwand = ({ einwand: worin }: Ressorturteil): string =>
  worin === null ? '' : ` Einwand nach der Schlusszeichnung: ${zitat(worin)}.`;

function ohneUrteil({ stand, versaeumtAm }: Ressorturteil): string {
  if (stand === 'herausgenommen')
    return 'Aus der Mitzeichnung genommen durch die Chefin oder den Chef der Senatskanzlei.';
  if (stand === 'keineRueckmeldung')
    return `Keine Rückmeldung${versaeumtAm === null ? '' : ` bis ${datumDeutsch(versaeumtAm)}`}; das ist keine Zustimmung.`;
  return 'Die Mitzeichnung steht noch aus.';
}

function satz(eines: Ressorturteil): string {
  const { urteil, text, dissens, massgaben } = eines;
  switch (urteil) {
    case null:
      return ohneUrteil(eines);
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
  const wer =
    person === null ? '' : ` (${person}${vertritt === null ? '' : ` ${inVertretung(vertritt).de}`})`;
  return `${am === null ? '' : ` am ${datumDeutsch(am)}`}${wer}`;
}

const einzeilig = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const zitat = (text: string | null): string => `„${einzeilig(text ?? '')}“`;
