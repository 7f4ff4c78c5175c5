import { randomUUID } from 'node:crypto';
import { inhaberVon } from '../demo/personen.js';
import { stelleSchluesselAus } from '../schluessel.js';
import type { Schauplatz } from './schauplatz.js';

interface Anfrage {
  methode?: 'POST' | 'PUT';
  eingabe?: object;
  etag?: string | undefined;
}

/**
 * The API, as the people of the story use it: each with a key of her own, every change with If-Match and
 * Idempotency-Key.
 */
export class Zugang {
  readonly #schluessel = new Map<string, Promise<string>>();

  constructor(private readonly platz: Pick<Schauplatz, 'adresse' | 'migrationsUrl'>) {}

  async lies<T>(stelle: string, pfad: string): Promise<T> {
    return (await this.#frage(stelle, pfad)).inhalt as T;
  }

  async sende<T>(stelle: string, pfad: string, eingabe: object, etag?: string): Promise<T> {
    return (await this.#frage(stelle, pfad, { eingabe, etag })).inhalt as T;
  }

  /** Sees the Vorgang and makes a Schritt on exactly what was seen. */
  async mache(stelle: string, vorgang: string, schritt: string, daten: object = {}): Promise<void> {
    const { etag } = await this.#frage(stelle, `/vorgaenge/${vorgang}`);
    await this.sende(stelle, `/vorgaenge/${vorgang}/schritte`, { schritt, daten }, etag);
  }

  /** Sees something, and writes it anew from what was seen. */
  async schreibe<T>(stelle: string, pfad: string, neu: (gesehen: T) => object): Promise<void> {
    const { inhalt, etag } = await this.#frage(stelle, pfad);
    await this.#frage(stelle, pfad, { methode: 'PUT', eingabe: neu(inhalt as T), etag });
  }

  async #frage(
    stelle: string,
    pfad: string,
    { methode = 'POST', eingabe, etag }: Anfrage = {},
  ): Promise<{ inhalt: unknown; etag: string }> {
    const schreibt = eingabe ? { method: methode, body: JSON.stringify(eingabe) } : { method: 'GET' };
    const antwort = await fetch(`${this.platz.adresse}/api${pfad}`, {
      ...schreibt,
      headers: {
        authorization: `Bearer ${await this.#schluesselVon(stelle)}`,
        'accept-language': 'de',
        ...(eingabe ? { 'content-type': 'application/json', 'idempotency-key': randomUUID() } : {}),
        ...(etag ? { 'if-match': etag } : {}),
      },
    });
    const inhalt: unknown = await antwort.json();
    if (!antwort.ok)
      throw new Error(
        `${stelle} ${pfad} ${schreibt.method}: ${antwort.status} ${(inhalt as { detail?: string }).detail ?? ''}`,
      );
    return { inhalt, etag: antwort.headers.get('etag') ?? '' };
  }

  #schluesselVon(stelle: string): Promise<string> {
    const person = inhaberVon(stelle).id;
    const vorhanden =
      this.#schluessel.get(person) ??
      stelleSchluesselAus(this.platz.migrationsUrl, {
        person,
        name: 'Geschichte',
        umfang: 'verwalten',
        tage: 1,
      }).then((neu) => neu?.schluessel ?? '');
    this.#schluessel.set(person, vorhanden);
    return vorhanden;
  }
}
