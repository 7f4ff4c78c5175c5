/**
 * Clients that act as people over HTTP, and the history they write themselves: what they wanted, when, and
 * what they were told.
 */
import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { setTimeout as warte } from 'node:timers/promises';

const GEDULD_MS = 4000;

/** Everything clients did in this run. Times are monotonic milliseconds of this process. */
export class Geschichte {
  /** Changes that were asked for. `ausgang`: bestaetigt, abgelehnt, unbekannt. */
  auftraege = [];
  /** Versions that were shown. */
  gesehen = [];
  /** Answers of the kind 500: nobody foresaw them. */
  unerwartet = [];
  wiederholungen = 0;

  zaehle(ab = 0) {
    const teil = this.auftraege.slice(ab);
    const wieviele = (ausgang) => teil.filter((einer) => einer.ausgang === ausgang).length;
    return {
      bestaetigt: wieviele('bestaetigt'),
      unbekannt: wieviele('unbekannt'),
      abgelehnt: wieviele('abgelehnt'),
    };
  }
}

/** One request to one of the API processes; a lost answer is `status: 0`. */
export async function frage(
  welt,
  wer,
  { methode = 'GET', pfad, inhalt, etag, schluessel, geduld = GEDULD_MS, ausweis },
) {
  const bereite = welt.apis.filter(({ bereit }) => bereit);
  const api = welt.zufallFrage.eines(bereite.length > 0 ? bereite : welt.apis);
  const beginn = performance.now();
  api.offen += 1;
  try {
    const antwort = await fetch(`http://127.0.0.1:${api.umgebung.PORT}/api${pfad}`, {
      method: methode,
      signal: AbortSignal.timeout(geduld),
      ...(inhalt === undefined ? {} : { body: JSON.stringify(inhalt) }),
      headers: {
        ...(ausweis ?? { authorization: `Bearer ${wer.schluessel}` }),
        ...(inhalt === undefined ? {} : { 'content-type': 'application/json' }),
        ...(etag ? { 'if-match': etag } : {}),
        ...(schluessel ? { 'idempotency-key': schluessel } : {}),
      },
    });
    const text = await antwort.text();
    const gelesen = text === '' ? null : JSON.parse(text);
    if (antwort.status === 500) welt.geschichte.unerwartet.push({ pfad, methode, anfrage: gelesen?.anfrage });
    return { status: antwort.status, inhalt: gelesen, text, etag: antwort.headers.get('etag') ?? '' };
  } catch (grund) {
    welt.beiAbriss?.(api, beginn);
    return { status: 0, inhalt: null, text: '', etag: '', grund };
  } finally {
    api.offen -= 1;
  }
}

/** Reads a Vorgang and notes which version was shown; null while nobody answers. */
export async function sieh(welt, wer, vorgang) {
  const beginn = performance.now();
  const antwort = await frage(welt, wer, { pfad: `/vorgaenge/${vorgang}` });
  if (antwort.status !== 200) return null;
  welt.geschichte.gesehen.push({
    vorgang,
    beginn,
    ende: performance.now(),
    version: antwort.inhalt.version,
    zustand: antwort.inhalt.zustand,
  });
  return { ...antwort.inhalt, etag: antwort.etag };
}

/**
 * Asks for a change until it knows the outcome, always with the same key; gives up where `beharrlich` is
 * false, or when the run ends.
 */
export async function bestelle(welt, wer, wunsch) {
  const { vorgang = null, schritt, daten = {}, etag, verboten = false, beharrlich = true } = wunsch;
  const auftrag = {
    nr: welt.geschichte.auftraege.length,
    wer: wer.id,
    vorgang,
    schritt,
    schluessel: wunsch.schluessel ?? randomUUID(),
    etag,
    verboten,
    beginn: performance.now(),
    ende: Number.POSITIVE_INFINITY,
    versuche: 0,
    ausgang: 'unbekannt',
    version: null,
    zustand: null,
  };
  welt.geschichte.auftraege.push(auftrag);
  const anfrage =
    vorgang === null
      ? { methode: 'POST', pfad: '/vorgaenge', inhalt: daten, schluessel: auftrag.schluessel }
      : {
          methode: 'POST',
          pfad: `/vorgaenge/${vorgang}/schritte`,
          inhalt: { schritt, daten },
          etag,
          schluessel: auftrag.schluessel,
        };
  for (;;) {
    auftrag.versuche += 1;
    const { status, inhalt } = await frage(welt, wer, anfrage);
    if (status === 201)
      return schliesse(auftrag, 'bestaetigt', {
        vorgang: inhalt.vorgang,
        version: inhalt.version,
        zustand: inhalt.zustand,
      });
    if (status >= 400 && status < 500 && status !== 429)
      return schliesse(auftrag, 'abgelehnt', {
        status,
        code: inhalt?.code,
        versionGenannt: inhalt?.angaben?.version ?? null,
      });
    if (!beharrlich || welt.ende) return auftrag;
    welt.geschichte.wiederholungen += 1;
    await warte(30 + welt.zufallFrage.zahl() * 100 * Math.min(auftrag.versuche, 8));
  }
}

function schliesse(auftrag, ausgang, felder) {
  return Object.assign(auftrag, felder, { ausgang, ende: performance.now() });
}
