import type { BerichtAnsicht } from '#contract';
import { lies, sende } from '../../api/api.js';
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
      lies: () => lies('get /berichte/{id}', { pfad: { id: bericht.id } }),
      schreibe: (text, version) =>
        sende('put /berichte/{id}', {
          pfad: { id: bericht.id },
          eingabe: ausText(text),
          etag: `"b${version}"`,
        }),
      text: (antwort) => alsText(eingabeAus(antwort)),
    },
    ort,
    { text: alsText(eingabeAus(bericht)), version: bericht.version },
    gespeichert,
  );
