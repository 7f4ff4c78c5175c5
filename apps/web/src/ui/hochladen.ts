import type { Antwort, Eingabe, Problem, RoutennameMit } from '#contract';
import { roheAdresse, type RoheTeile } from '../api/adresse.js';
import { ApiFehler, UNERREICHBAR } from '../api/api.js';

type Postroute = RoutennameMit<'post'>;
/** Routes that take a file instead of fields. */
export type Dateiroute = { [R in Postroute]: [Eingabe<R>] extends [never] ? R : never }[Postroute];

interface Upload extends RoheTeile {
  inhalt: FormData;
  etag?: string;
  /** Share that has been sent, 0 to 1. */
  fortschritt: (anteil: number) => void;
  signal: AbortSignal;
}

/**
 * Sends a file and says how far it is; `fetch` cannot. Throws an ApiFehler, or an AbortError when the person
 * stopped it.
 */
export function ladeHoch<R extends Dateiroute>(
  route: R,
  { inhalt, etag, fortschritt, signal, ...teile }: Upload,
): Promise<Antwort<R>> {
  return new Promise((gelungen, misslungen) => {
    const anfrage = new XMLHttpRequest();
    anfrage.open('POST', roheAdresse(route, teile));
    anfrage.responseType = 'json';
    anfrage.setRequestHeader('idempotency-key', crypto.randomUUID());
    if (etag !== undefined) anfrage.setRequestHeader('if-match', etag);
    anfrage.upload.addEventListener('progress', ({ loaded, total }) =>
      fortschritt(total > 0 ? loaded / total : 0),
    );
    anfrage.addEventListener('load', () => {
      if (anfrage.status < 300) gelungen(anfrage.response as Antwort<R>);
      else
        misslungen(
          new ApiFehler(
            anfrage.status,
            (anfrage.response as Problem | null) ?? { ...UNERREICHBAR, status: anfrage.status },
          ),
        );
    });
    anfrage.addEventListener('error', () => misslungen(new ApiFehler(0, UNERREICHBAR)));
    anfrage.addEventListener('abort', () => misslungen(new DOMException('abgebrochen', 'AbortError')));
    signal.addEventListener('abort', () => anfrage.abort());
    anfrage.send(inhalt);
  });
}
