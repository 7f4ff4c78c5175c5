import type { Problem } from '#contract';

/** A refusal of the API, with its reasons for people. `status` 0: nothing was reached. */
export class ApiFehler extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem,
  ) {
    super(problem.detail);
  }

  get code(): string {
    return this.problem.code;
  }
}

export interface Antwort<T> {
  inhalt: T;
  etag: string;
}

interface Anfrage {
  inhalt?: unknown;
  etag?: string;
  /** One for each intention: a repetition has no second effect. */
  schluessel?: string;
  signal?: AbortSignal;
}

export const UNERREICHBAR: Problem = {
  type: 'urn:kogge:problem:verbindung',
  title: 'Keine Verbindung',
  status: 0,
  code: 'verbindung',
  detail: 'Kogge ist gerade nicht erreichbar.',
  angaben: {},
  anfrage: '',
  gruende: [
    {
      de: 'Kogge ist gerade nicht erreichbar. Bitte prüfen Sie Ihre Verbindung; Ihre Eingaben bleiben hier stehen.',
      en: 'Kogge cannot be reached. Please check your connection; your input stays here.',
    },
  ],
};

/** Listeners that are told when the session has ended, wherever it shows. */
export const sitzungsende = new EventTarget();

/** One request to the API. Throws an ApiFehler for everything that did not succeed. */
export async function frage<T>(methode: string, pfad: string, anfrage: Anfrage = {}): Promise<Antwort<T>> {
  const antwort = await fetch(`/api${pfad}`, alsAnfrage(methode, anfrage)).catch((grund: unknown) => {
    if (anfrage.signal?.aborted) throw grund;
    throw new ApiFehler(0, UNERREICHBAR);
  });
  const json = antwort.headers.get('content-type')?.includes('json') ? await antwort.json() : null;
  if (antwort.ok) return { inhalt: json as T, etag: antwort.headers.get('etag') ?? '' };
  const fehler = new ApiFehler(
    antwort.status,
    (json as Problem | null) ?? { ...UNERREICHBAR, status: antwort.status },
  );
  if (fehler.code === 'nicht_angemeldet') sitzungsende.dispatchEvent(new Event('ende'));
  throw fehler;
}

function alsAnfrage(methode: string, { inhalt, etag, schluessel, signal }: Anfrage): RequestInit {
  const alsJson = inhalt !== undefined && !(inhalt instanceof FormData);
  const kopf: [string, string][] = [];
  if (alsJson) kopf.push(['content-type', 'application/json']);
  if (etag !== undefined) kopf.push(['if-match', etag]);
  if (methode === 'POST') kopf.push(['idempotency-key', schluessel ?? crypto.randomUUID()]);
  return {
    method: methode,
    headers: kopf,
    body: alsJson ? JSON.stringify(inhalt) : ((inhalt as FormData | undefined) ?? null),
    signal: signal ?? null,
  };
}

export const lies = async <T>(pfad: string, signal?: AbortSignal): Promise<T> =>
  (await frage<T>('GET', pfad, signal ? { signal } : {})).inhalt;
export const sende = async <T>(
  pfad: string,
  inhalt?: unknown,
  weiteres: Omit<Anfrage, 'inhalt'> = {},
): Promise<T> => (await frage<T>('POST', pfad, { inhalt: inhalt ?? {}, ...weiteres })).inhalt;

/** Query string of the values that are there. */
export function abfrage(werte: Record<string, string | number | undefined | null>): string {
  const gesetzt = Object.entries(werte)
    .filter(([, wert]) => wert !== undefined && wert !== null && wert !== '')
    .map(([name, wert]) => [name, String(wert)]);
  return gesetzt.length === 0 ? '' : `?${new URLSearchParams(gesetzt)}`;
}
