import { Controller, Headers, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { GepruefteAbfrage, GepruefteEingabe } from '#contract';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { etag } from '../http/kopfzeilen.js';
import { Abfrage, Eingabe, Route } from '../http/route.js';
import { SchritteService } from './schritte.service.js';
import { alsKennung, VorgaengeService } from './vorgaenge.service.js';

@Controller('api')
export class VorgaengeController {
  constructor(
    private readonly vorgaenge: VorgaengeService,
    private readonly schritte: SchritteService,
  ) {}

  @Route('get /vorgaenge')
  liste(@Ich() ich: Ausweis, @Abfrage('get /vorgaenge') filter: GepruefteAbfrage<'get /vorgaenge'>) {
    return this.vorgaenge.liste(ich, filter);
  }

  @Route('post /vorgaenge')
  anlegen(
    @Ich() ich: Ausweis,
    @Eingabe('post /vorgaenge') neu: GepruefteEingabe<'post /vorgaenge'>,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    return this.schritte.lege(ich, neu, schluessel);
  }

  @Route('get /vorgaenge/{id}')
  async einer(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Res({ passthrough: true }) antwort: FastifyReply,
  ) {
    const { ansicht, version, inhalt } = await this.vorgaenge.einer(ich, alsKennung(id));
    void antwort.header('etag', etag(version, inhalt));
    return ansicht;
  }

  @Route('post /vorgaenge/{id}/schritte')
  async schritt(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Eingabe('post /vorgaenge/{id}/schritte') eingabe: GepruefteEingabe<'post /vorgaenge/{id}/schritte'>,
    @Headers() koepfe: Record<string, string | undefined>,
  ) {
    return this.schritte.mache(ich, alsKennung(id), eingabe, {
      ifMatch: koepfe['if-match'],
      schluessel: koepfe['idempotency-key'],
    });
  }
}
