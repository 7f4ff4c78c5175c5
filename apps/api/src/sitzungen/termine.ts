import type { z } from 'zod';
import { fehler, type neueSitzung, type sitzungAenderung } from '#contract';
import {
  datumBerlin,
  datumDeutsch,
  istArbeitstag,
  sitzungstermine,
  tageZwischen,
  ungewoehnlich,
} from '#kalender';
import type { Einstellungen } from '#runner';
import type { Sitzungszeile } from './sitzungsansicht.js';
import type { Geschrieben } from './sitzungszeile.js';

type Neu = z.infer<typeof neueSitzung>;
type Aenderung = Omit<z.infer<typeof sitzungAenderung>, 'version' | 'nach'>;
type Termine = Pick<Geschrieben, 'datum' | 'bis' | 'beginn' | 'abgabeschluss' | 'konferenz' | 'abgabeGrund'>;

const nein = (de: string, en: string) => fehler('bedingung_nicht_erfuellt', de, en);

/** The dates of a new meeting: counted by the one function, or set by hand with a reason. */
export function termineNeu(neu: Neu, e: Einstellungen): Termine {
  const gezaehlt = sitzungstermine(neu.datum, e);
  return {
    datum: neu.datum,
    bis: neu.bis ?? null,
    beginn: neu.beginn ?? e.sitzungsbeginn,
    abgabeschluss: neu.abgabeschluss ? new Date(neu.abgabeschluss) : gezaehlt.abgabeschluss,
    konferenz: neu.konferenz ? new Date(neu.konferenz) : gezaehlt.konferenz,
    abgabeGrund: neu.abgabeschluss ? (neu.abgabeGrund ?? null) : null,
  };
}

/**
 * The meeting as it is to be. On another day its dates are counted anew; whether a submission deadline that
 * was set by hand stays is asked. Who moves a meeting invites to it anew.
 */
export function geaendert(alt: Sitzungszeile, neu: Aenderung, e: Einstellungen): Geschrieben {
  const { datum = alt.datum, vermerk = alt.vermerk, beginn = alt.beginn } = neu;
  const verlegt = datum !== alt.datum;
  return {
    ...alt,
    ...abgabe(alt, neu, e),
    ...konferenz(alt, datum, e),
    ...(verlegt ? aufNeuemTag(alt) : {}),
    ...Object.fromEntries(
      Object.entries({ bis: neu.bis, grund: neu.grund, stand: neu.stand }).filter(
        ([, wert]) => wert !== undefined,
      ),
    ),
    datum,
    vermerk,
    beginn,
  };
}

/** What belonged to the old day. */
const aufNeuemTag = ({ stand }: Sitzungszeile): Pick<Geschrieben, 'bis' | 'grund' | 'stand'> => ({
  bis: null,
  grund: null,
  stand: stand === 'eingeladen' ? 'geplant' : stand,
});

const konferenz = ({ datum, konferenz: bisher }: Sitzungszeile, neu: string, e: Einstellungen) => ({
  konferenz: neu === datum ? bisher : sitzungstermine(neu, e).konferenz,
});

function abgabe(
  alt: Sitzungszeile,
  { datum = alt.datum, abgabeBehalten }: Aenderung,
  e: Einstellungen,
): Pick<Termine, 'abgabeschluss' | 'abgabeGrund'> {
  const bleibt = { abgabeschluss: alt.abgabeschluss, abgabeGrund: alt.abgabeGrund };
  if (datum === alt.datum) return bleibt;
  if (alt.abgabeGrund !== null && abgabeBehalten === undefined)
    throw fehler(
      'bedingung_nicht_erfuellt',
      'Der Abgabeschluss dieser Sitzung ist von Hand gesetzt. Soll er bleiben oder neu berechnet werden?',
      'The submission deadline of this meeting was set by hand. Shall it stay, or be counted anew?',
      { frage: 'abgabeBehalten' },
    );
  if (alt.abgabeGrund !== null && abgabeBehalten) return bleibt;
  return { abgabeschluss: sitzungstermine(datum, e).abgabeschluss, abgabeGrund: null };
}

/** Is that a day for a meeting? An unusual one only with a reason. */
export function pruefeTag(
  { datum, bis, grund }: Pick<Geschrieben, 'datum' | 'bis' | 'grund'>,
  heute: string,
  e: Einstellungen,
): void {
  if (bis !== null && bis < datum)
    throw nein('Der letzte Tag der Sitzung liegt vor dem ersten.', 'The last day is before the first.');
  if (bis !== null && tageZwischen(datum, bis) > 6)
    throw nein(
      'Eine Sitzung dauert höchstens sieben Tage. Bitte tragen Sie eine weitere ein.',
      'A meeting lasts at most seven days. Please enter another one.',
    );
  if (grund !== null) return;
  if ((bis ?? datum) < heute)
    throw nein(
      `Der ${datumDeutsch(datum)} ist vorbei. Eine vergangene Sitzung wird nur mit Grund eingetragen: zur Nacherfassung oder als Altbestand.`,
      'This day is over. A past meeting is entered only with a reason: to be recorded later, or as an old one.',
    );
  const was = ungewoehnlich(datum, e.sitzungsfrei);
  if (was !== null)
    throw nein(
      `Der ${datumDeutsch(datum)} ist ${was}. Der Senat tagt dienstags; für einen anderen Tag nennen Sie bitte einen Grund.`,
      'The Senate meets on Tuesdays. For another day please give a reason.',
    );
}

/** The submission deadline is on an Arbeitstag, not after the meeting, and by hand only with a reason. */
export function pruefeAbgabe(
  { datum, abgabeschluss, abgabeGrund }: Pick<Termine, 'datum' | 'abgabeschluss' | 'abgabeGrund'>,
  vonHand: boolean,
  e: Einstellungen,
): void {
  const tag = datumBerlin(abgabeschluss);
  if (vonHand && abgabeGrund === null)
    throw nein(
      'Einen Abgabeschluss setzen Sie nur mit Grund von Hand.',
      'A submission deadline is set by hand only with a reason.',
    );
  if (tag > datum)
    throw nein(
      `Der Abgabeschluss am ${datumDeutsch(tag)} liegt nach der Sitzung.`,
      'The submission deadline is after the meeting.',
    );
  if (!istArbeitstag(tag, e.sitzungsfrei))
    throw nein(
      `Der Abgabeschluss am ${datumDeutsch(tag)} fällt auf einen freien Tag. Bitte einen Arbeitstag wählen.`,
      'The submission deadline is on a day off. Please choose a working day.',
    );
}
