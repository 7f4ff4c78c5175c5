import type { Problem } from '#contract';
import { ApiFehler, UNERREICHBAR } from '../api/api.js';

interface Upload {
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
export function ladeHoch<T>(pfad: string, { inhalt, etag, fortschritt, signal }: Upload): Promise<T> {
  return new Promise((gelungen, misslungen) => {
    const anfrage = new XMLHttpRequest();
    anfrage.open('POST', `/api${pfad}`);
    anfrage.responseType = 'json';
    anfrage.setRequestHeader('idempotency-key', crypto.randomUUID());
    if (etag !== undefined) anfrage.setRequestHeader('if-match', etag);
    anfrage.upload.addEventListener('progress', ({ loaded, total }) =>
      fortschritt(total > 0 ? loaded / total : 0),
    );
    anfrage.addEventListener('load', () => {
      if (anfrage.status < 300) gelungen(anfrage.response as T);
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
