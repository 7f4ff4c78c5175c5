import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { neuerVorgang, schrittEingabe, vorgangsfilter } from '#contract';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { etag } from '../http/kopfzeilen.js';
import { SchritteService } from './schritte.service.js';
import { alsKennung, VorgaengeService } from './vorgaenge.service.js';

@Controller('api')
export class VorgaengeController {
  constructor(
    private readonly vorgaenge: VorgaengeService,
    private readonly schritte: SchritteService,
  ) {}

  @Get('vorgaenge')
  liste(@Ich() ich: Ausweis, @Query({ schema: vorgangsfilter }) filter: z.infer<typeof vorgangsfilter>) {
    return this.vorgaenge.liste(ich, filter);
  }

  @Post('vorgaenge')
  anlegen(
    @Ich() ich: Ausweis,
    @Body({ schema: neuerVorgang }) neu: z.infer<typeof neuerVorgang>,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    return this.schritte.lege(ich, neu, schluessel);
  }

  @Get('vorgaenge/:id')
  async einer(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Res({ passthrough: true }) antwort: FastifyReply,
  ) {
    const { ansicht, version, inhalt } = await this.vorgaenge.einer(ich, alsKennung(id));
    void antwort.header('etag', etag(version, inhalt));
    return ansicht;
  }

  @Get('vorgaenge/:id/schritte')
  verlauf(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.schritte.verlauf(ich, alsKennung(id));
  }

  @Post('vorgaenge/:id/schritte')
  @HttpCode(201)
  async schritt(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Body({ schema: schrittEingabe }) eingabe: z.infer<typeof schrittEingabe>,
    @Headers() koepfe: Record<string, string | undefined>,
  ) {
    return this.schritte.mache(ich, alsKennung(id), eingabe, {
      ifMatch: koepfe['if-match'],
      schluessel: koepfe['idempotency-key'],
    });
  }
}
