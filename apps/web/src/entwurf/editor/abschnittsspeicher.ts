import type { AbschnittAnsicht } from '#contract';
import { Textspeicher, type Speicherstand } from './textspeicher.js';

export type Abschnittsstand = Speicherstand<AbschnittAnsicht>;

/** Keeps one section of a draft. */
export const abschnittsspeicher = (
  vorgang: string,
  ort: string,
  abschnitt: AbschnittAnsicht,
): Textspeicher<AbschnittAnsicht> =>
  new Textspeicher(
    {
      pfad: `/vorgaenge/${vorgang}/abschnitte/${abschnitt.buchstabe}`,
      etag: (version) => `"a${version}"`,
      inhalt: (text) => ({ text }),
      text: ({ text }) => text,
    },
    ort,
    abschnitt,
  );
