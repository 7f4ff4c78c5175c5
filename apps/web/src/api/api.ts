import type {
  Antwort,
  Eingabe,
  Problem,
  Routenname,
  RoutennameMit,
  RoutennameMitVorbedingung,
} from '#contract';
import { roheAdresse, type Adressteile, type RoheTeile, type Wenn } from './adresse.js';

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

/** What was read, with its ETag: what the person has seen. */
export interface Gelesenes<T> {
  inhalt: T;
  etag: string;
}

type Rumpf<R extends Routenname> = [Eingabe<R>] extends [never]
  ? unknown
  : undefined extends Eingabe<R>
    ? unknown
    : { eingabe: Eingabe<R> };
/** Everything that a request to that route has to say, and may say. */
export type Anfrage<R extends Routenname> = Adressteile<R> &
  Rumpf<R> &
  (R extends RoutennameMitVorbedingung ? { etag: string } : unknown) & {
    /** One for each intention: a repetition has no second effect. */
    schluessel?: string;
    signal?: AbortSignal;
  };

interface RoheAnfrage extends RoheTeile {
  eingabe?: unknown;
  etag?: string;
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
export async function rufe<R extends Routenname>(
  route: R,
  anfrage: RoheAnfrage = {},
): Promise<Gelesenes<Antwort<R>>> {
  const antwort = await fetch(roheAdresse(route, anfrage), alsAnfrage(route, anfrage)).catch(
    (grund: unknown) => {
      if (anfrage.signal?.aborted) throw grund;
      throw new ApiFehler(0, UNERREICHBAR);
    },
  );
  const json = antwort.headers.get('content-type')?.includes('json') ? await antwort.json() : null;
  if (antwort.ok) return { inhalt: json as Antwort<R>, etag: antwort.headers.get('etag') ?? '' };
  const fehler = new ApiFehler(
    antwort.status,
    (json as Problem | null) ?? { ...UNERREICHBAR, status: antwort.status },
  );
  if (fehler.code === 'nicht_angemeldet') sitzungsende.dispatchEvent(new Event('ende'));
  throw fehler;
}

function alsAnfrage(route: Routenname, { eingabe, etag, schluessel, signal }: RoheAnfrage): RequestInit {
  const methode = route.slice(0, route.indexOf(' ')).toUpperCase();
  const inhalt = eingabe ?? (methode === 'POST' ? {} : undefined);
  const kopf: [string, string][] = [];
  if (inhalt !== undefined) kopf.push(['content-type', 'application/json']);
  if (etag !== undefined) kopf.push(['if-match', etag]);
  if (methode === 'POST') kopf.push(['idempotency-key', schluessel ?? crypto.randomUUID()]);
  return {
    method: methode,
    headers: kopf,
    body: inhalt === undefined ? null : JSON.stringify(inhalt),
    signal: signal ?? null,
  };
}

/** Reads what is behind a route. */
export const lies = async <R extends RoutennameMit<'get'>>(
  route: R,
  ...[anfrage]: Wenn<Anfrage<R>>
): Promise<Antwort<R>> => (await rufe(route, anfrage as RoheAnfrage | undefined)).inhalt;

/** Changes something. */
export const sende = async <R extends RoutennameMit<'post' | 'put' | 'delete'>>(
  route: R,
  ...[anfrage]: Wenn<Anfrage<R>>
): Promise<Antwort<R>> => (await rufe(route, anfrage as RoheAnfrage | undefined)).inhalt;
