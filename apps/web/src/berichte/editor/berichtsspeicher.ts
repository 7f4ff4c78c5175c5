import type { BerichtAnsicht } from '#contract';
import { Textspeicher, type Speicherstand } from '../../entwurf/editor/textspeicher.js';
import { alsText, ausText, eingabeAus } from './eingabe.js';

export type Berichtsstand = Speicherstand<BerichtAnsicht>;

/**
 * Keeps one report as a section is kept: a moment after the last key, with the version that was seen, and on
 * this device until the server has it.
 */
export const berichtsspeicher = (
  bericht: BerichtAnsicht,
  ort: string,
  gespeichert: (antwort: BerichtAnsicht) => void,
): Textspeicher<BerichtAnsicht> =>
  new Textspeicher(
    {
      pfad: `/berichte/${bericht.id}`,
      etag: (version) => `"b${version}"`,
      inhalt: ausText,
      text: (antwort) => alsText(eingabeAus(antwort)),
    },
    ort,
    { text: alsText(eingabeAus(bericht)), version: bericht.version },
    gespeichert,
  );
