import { Controller, Sse } from '@nestjs/common';
import {
  concat,
  distinctUntilChanged,
  endWith,
  exhaustMap,
  finalize,
  ignoreElements,
  interval,
  map,
  merge,
  of,
  share,
  skip,
  takeUntil,
  takeWhile,
  timer,
  type Observable,
} from 'rxjs';
import { fehler } from '#contract';
import { AnmeldungService } from '../anmeldung/anmeldung.service.js';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { Route } from '../http/route.js';
import { Bereitschaft } from './bereitschaft.js';

/** So long after she has lost her login or her last office somebody may still listen (regeln.md §3). */
const TAKT_MS = 1000;
const PULS_MS = 20_000;
/** Open pages of one login. */
const HOECHSTENS_JE_ANMELDUNG = 10;

/**
 * Tells open pages that something moved, so that they read again; it carries no content. The head of the
 * audit chain is asked for: it moves with every change, whichever process made it, and needs no NOTIFY in the
 * hot path. With the head it asks whether she is still let in: otherwise the stream ends.
 */
@Controller('api')
export class EreignisseController {
  readonly #offene = new Map<string, number>();

  constructor(
    private readonly anmeldung: AnmeldungService,
    private readonly bereitschaft: Bereitschaft,
  ) {}

  @Route('get /ereignisse')
  @Sse()
  ereignisse(@Ich() ich: Ausweis): Observable<{ data: object; type: string }> {
    this.#zaehle(ich);
    // The first look is at once: what moves right after the page was read would otherwise count as known.
    const koepfe = timer(0, TAKT_MS).pipe(
      exhaustMap(() => this.anmeldung.kopfFuer(ich)),
      takeWhile((kopf) => kopf !== null),
      share(),
    );
    const bewegungen = koepfe.pipe(
      distinctUntilChanged(),
      skip(1),
      map(() => ({ type: 'bewegung', data: {} })),
    );
    const puls = interval(PULS_MS).pipe(
      map(() => ({ type: 'puls', data: {} })),
      takeUntil(koepfe.pipe(ignoreElements(), endWith(null))),
    );
    return concat(of({ type: 'verbunden', data: {} }), merge(bewegungen, puls)).pipe(
      takeUntil(this.bereitschaft.ende),
      finalize(() => this.#gibFrei(ich)),
    );
  }

  #zaehle({ tokenSha256 }: Ausweis): void {
    const offen = this.#offene.get(tokenSha256) ?? 0;
    if (offen >= HOECHSTENS_JE_ANMELDUNG)
      throw fehler(
        'zu_viele_anfragen',
        'Sie haben Kogge in zu vielen Fenstern offen. Bitte schließen Sie eines.',
        'Kogge is open in too many windows. Please close one.',
      );
    this.#offene.set(tokenSha256, offen + 1);
  }

  #gibFrei({ tokenSha256 }: Ausweis): void {
    const offen = (this.#offene.get(tokenSha256) ?? 1) - 1;
    if (offen > 0) this.#offene.set(tokenSha256, offen);
    else this.#offene.delete(tokenSha256);
  }
}
