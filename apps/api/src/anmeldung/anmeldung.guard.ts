import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { fehler, route, type Routenname } from '#contract';
import { AnmeldungService } from './anmeldung.service.js';
import { OEFFENTLICH, ROUTENNAME, type AnfrageMitAusweis } from './ausweis.js';
import { pruefeBefugnis } from './befugnis.js';

const LESEND = ['GET', 'HEAD', 'OPTIONS'];

/** Nobody comes further without a session or an API key; a change never comes from a foreign page. */
@Injectable()
export class AnmeldungGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly anmeldung: AnmeldungService,
  ) {}

  async canActivate(kontext: ExecutionContext): Promise<boolean> {
    const anfrage = kontext.switchToHttp().getRequest<AnfrageMitAusweis>();
    if (this.reflector.getAllAndOverride<boolean>(OEFFENTLICH, [kontext.getHandler(), kontext.getClass()]))
      return true;
    const ausweis = await this.anmeldung.erkenne(anfrage);
    if (!ausweis)
      throw fehler('nicht_angemeldet', 'Bitte melden Sie sich an.', 'Please log in.', {
        anmeldung: '/api/anmeldung',
      });
    if (ausweis.art === 'anmeldung' && !LESEND.includes(anfrage.method)) this.#pruefeHerkunft(anfrage);
    const name = this.reflector.get<Routenname | undefined>(ROUTENNAME, kontext.getHandler());
    if (name) pruefeBefugnis(route(name), ausweis);
    return true;
  }

  /** A browser says where a request comes from; one that changes something must come from our own page. */
  #pruefeHerkunft({ headers }: AnfrageMitAusweis): void {
    const eigene = this.anmeldung.herkunft;
    const von = headers.origin ?? (headers['sec-fetch-site'] === 'same-origin' ? eigene : undefined);
    if (von !== eigene)
      throw fehler(
        'herkunft_unzulaessig',
        'Änderungen sind nur von der eigenen Seite aus möglich.',
        'Changes are possible from our own page only.',
      );
  }
}
