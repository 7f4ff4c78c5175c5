import type { AbschnittAnsicht } from '#contract';
import { lies, sende } from '../../api/api.js';
import { Textspeicher, type Speicherstand } from './textspeicher.js';

export type Abschnittsstand = Speicherstand<AbschnittAnsicht>;

/** Keeps one section of a draft. */
export const abschnittsspeicher = (
  vorgang: string,
  ort: string,
  abschnitt: AbschnittAnsicht,
): Textspeicher<AbschnittAnsicht> => {
  const pfad = { id: vorgang, buchstabe: abschnitt.buchstabe };
  return new Textspeicher(
    {
      lies: () => lies('get /vorgaenge/{id}/abschnitte/{buchstabe}', { pfad }),
      schreibe: (text, version) =>
        sende('put /vorgaenge/{id}/abschnitte/{buchstabe}', {
          pfad,
          eingabe: { text },
          etag: `"a${version}"`,
        }),
      text: ({ text }) => text,
    },
    ort,
    abschnitt,
  );
};
