import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { fehler, KoggeFehler, type Fehlercode } from '#contract';
import { fehlerfelder, type Protokoll } from '#protokoll';
import { urteil } from '#runner';
import type { AnfrageMitAusweis } from '../anmeldung/ausweis.js';
import { spracheVon } from './sprache.js';
import { STATUS, TITEL } from './status.js';

/**
 * The only place where a refusal becomes HTTP: RFC 9457 in the language of the caller, without stack, SQL or
 * hidden ids.
 */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly protokoll: Protokoll) {}

  catch(grund: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const anfrage = http.getRequest<AnfrageMitAusweis>();
    const kogge = alsKoggeFehler(grund);
    this.#merke(anfrage, kogge.code, grund);
    sende(http.getResponse<FastifyReply>(), anfrage, kogge);
  }

  /**
   * Who was refused what, and why: by person, or by address as long as nobody is known. `err` is for stories;
   * the log of an installation leaves it out.
   */
  #merke(anfrage: AnfrageMitAusweis, code: Fehlercode, grund: unknown): void {
    if (code === 'intern')
      return this.protokoll.error(
        { ereignis: 'unerwarteter_fehler', anfrage: anfrage.id, ...fehlerfelder(grund), err: grund },
        'unerwarteter Fehler',
      );
    const wer = anfrage.ausweis
      ? { mandant: anfrage.ausweis.mandant, person: anfrage.ausweis.person }
      : { von: anfrage.ip };
    this.protokoll[AUFFAELLIG.includes(code) ? 'warn' : 'info']({
      ereignis: 'abgelehnt',
      anfrage: anfrage.id,
      methode: anfrage.method,
      route: anfrage.routeOptions.url,
      code,
      ...wer,
    });
  }
}

/** What no page of ours asks for, and what operators should look at. */
const AUFFAELLIG: readonly Fehlercode[] = [
  'herkunft_unzulaessig',
  'zu_viele_anfragen',
  'ausgelastet',
  'nicht_bereit',
];

/** Answers a refusal; used outside Nest's routes too (unknown paths, broken bodies). */
export function sende(
  antwort: FastifyReply,
  anfrage: FastifyRequest,
  { code, gruende, angaben }: KoggeFehler,
): void {
  if (antwort.sent) return;
  const englisch = spracheVon(anfrage.headers['accept-language']) === 'en';
  const [de, en] = TITEL[code];
  void antwort
    .status(STATUS[code])
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('content-language', englisch ? 'en' : 'de')
    .header('cache-control', 'no-store')
    .send(
      JSON.stringify({
        type: `urn:kogge:problem:${code}`,
        title: englisch ? en : de,
        status: STATUS[code],
        detail: gruende.map((grund) => (englisch ? grund.en : grund.de)).join(' '),
        code,
        gruende,
        angaben,
        anfrage: String(anfrage.id),
      }),
    );
}

const VON_STATUS: Record<number, Fehlercode> = {
  400: 'eingabe_ungueltig',
  401: 'nicht_angemeldet',
  403: 'rolle_fehlt',
  404: 'nicht_gefunden',
  405: 'nicht_gefunden',
  413: 'datei_zu_gross',
  414: 'nicht_gefunden',
  415: 'datei_typ',
  429: 'zu_viele_anfragen',
  503: 'nicht_bereit',
};

/** Everything that may be thrown, as one of our refusals; what nobody expected is `intern`. */
export function alsKoggeFehler(grund: unknown): KoggeFehler {
  if (grund instanceof KoggeFehler) return grund;
  const { statusCode, code: sqlstate = '' } = grund as { statusCode?: number; code?: string };
  const code = VON_STATUS[grund instanceof HttpException ? grund.getStatus() : (statusCode ?? 500)];
  const [de, en] = code
    ? (HINWEISE[code] ?? ['Bitte prüfen Sie die Anfrage.', 'Please check the request.'])
    : ['', ''];
  return code ? fehler(code, de, en) : (urteil(grund) ?? (VON_SQLSTATE[sqlstate] ?? INTERN)());
}

const INTERN = () =>
  fehler(
    'intern',
    'Das hätte nicht passieren dürfen. Bitte nennen Sie der Administration die Nummer der Anfrage.',
    'This should not have happened. Please tell the administrators the request number.',
  );
const beschaeftigt = () =>
  fehler(
    'konflikt',
    'Die Datenbank war zu lange beschäftigt. Bitte versuchen Sie es noch einmal.',
    'The database was busy for too long. Please try again.',
  );
const unspeicherbar = () =>
  fehler(
    'eingabe_ungueltig',
    'Der Text enthält ein Zeichen, das nicht gespeichert werden kann (NUL).',
    'The text contains a character that cannot be stored (NUL).',
  );
const abgeschnitten = () =>
  fehler(
    'nicht_bereit',
    'Die Datenbank ist gerade nicht erreichbar. Bitte versuchen Sie es gleich noch einmal.',
    'The database cannot be reached right now. Please try again shortly.',
  );

/** Refusals of the database that a caller can do something about. */
const VON_SQLSTATE: Record<string, () => KoggeFehler> = {
  '57014': beschaeftigt,
  '55P03': beschaeftigt,
  '40001': beschaeftigt,
  '40P01': beschaeftigt,
  '22021': unspeicherbar,
  '22P05': unspeicherbar,
  '57P01': abgeschnitten,
  '57P02': abgeschnitten,
  '57P03': abgeschnitten,
  '08006': abgeschnitten,
  '53100': abgeschnitten,
  '53300': abgeschnitten,
  '58030': abgeschnitten,
  ECONNREFUSED: abgeschnitten,
  ECONNRESET: abgeschnitten,
  EPIPE: abgeschnitten,
};

const HINWEISE: Partial<Record<Fehlercode, readonly [string, string]>> = {
  eingabe_ungueltig: [
    'Die Anfrage ist kein gültiges JSON oder ihr fehlt etwas. Bitte prüfen Sie sie gegen /api/openapi.json.',
    'The request is no valid JSON or lacks something. Please check it against /api/openapi.json.',
  ],
  nicht_gefunden: [
    'Diese Adresse gibt es nicht. Alle Adressen stehen in /api/openapi.json.',
    'There is no such address. All addresses are in /api/openapi.json.',
  ],
  datei_zu_gross: ['Die Anfrage ist größer als erlaubt.', 'The request is larger than allowed.'],
  datei_typ: [
    'Diese Art von Inhalt wird hier nicht angenommen. Bitte senden Sie application/json.',
    'This kind of content is not accepted here. Please send application/json.',
  ],
  zu_viele_anfragen: ['Bitte warten Sie einen Augenblick.', 'Please wait a moment.'],
};
