import { Controller, Sse } from '@nestjs/common';
import {
  concat,
  distinctUntilChanged,
  exhaustMap,
  interval,
  map,
  merge,
  of,
  skip,
  takeUntil,
  timer,
  type Observable,
} from 'rxjs';
import { Datenbank } from '#persistence';
import { zugriffVon } from '#runner';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { Route } from '../http/route.js';
import { Bereitschaft } from './bereitschaft.js';

const TAKT_MS = 2000;
const PULS_MS = 20_000;

/**
 * Tells open pages that something moved, so that they read again; it carries no content. The head of the
 * audit chain is asked for: it moves with every change, whichever process made it, and needs no NOTIFY in the
 * hot path.
 */
@Controller('api')
export class EreignisseController {
  constructor(
    private readonly datenbank: Datenbank,
    private readonly bereitschaft: Bereitschaft,
  ) {}

  @Route('get /ereignisse')
  @Sse()
  ereignisse(@Ich() ich: Ausweis): Observable<{ data: object; type: string }> {
    // The first look is at once: what moves right after the page was read would otherwise count as known.
    const bewegungen = timer(0, TAKT_MS).pipe(
      exhaustMap(() => this.#kopf(ich)),
      distinctUntilChanged(),
      skip(1),
      map(() => ({ type: 'bewegung', data: {} })),
    );
    const puls = interval(PULS_MS).pipe(map(() => ({ type: 'puls', data: {} })));
    return concat(of({ type: 'verbunden', data: {} }), merge(bewegungen, puls)).pipe(
      takeUntil(this.bereitschaft.ende),
    );
  }

  async #kopf(ich: Ausweis): Promise<number> {
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.abfrage<{ seq: number }>('SELECT seq FROM pruefpfad_kopf WHERE mandant_id = $1', [ich.mandant]),
    );
    return rows[0]?.seq ?? 0;
  }
}
