import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { auftragsfilter, fristfilter, fristlistenfilter, leer, nachrichtenfilter } from '#contract';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { EinmalService } from '../http/einmal.service.js';
import { alsKennung } from '../vorgaenge/vorgaenge.service.js';
import { AuftraegeService } from './auftraege.service.js';

@Controller('api')
export class AuftraegeController {
  constructor(
    private readonly auftraege: AuftraegeService,
    private readonly einmal: EinmalService,
  ) {}

  @Get('auftraege')
  liste(@Ich() ich: Ausweis, @Query({ schema: auftragsfilter }) filter: z.infer<typeof auftragsfilter>) {
    return this.auftraege.auftraege(ich, filter);
  }

  @Get('fristen')
  fristen(
    @Ich() ich: Ausweis,
    @Query({ schema: fristlistenfilter }) filter: z.infer<typeof fristlistenfilter>,
  ) {
    return this.auftraege.fristen(ich, filter);
  }

  @Get('erinnerungen')
  erinnerungen(@Ich() ich: Ausweis, @Query({ schema: fristfilter }) filter: z.infer<typeof fristfilter>) {
    return this.auftraege.erinnerungen(ich, filter);
  }

  @Get('nachrichten')
  nachrichten(
    @Ich() ich: Ausweis,
    @Query({ schema: nachrichtenfilter }) filter: z.infer<typeof nachrichtenfilter>,
  ) {
    return this.auftraege.nachrichten(ich, filter);
  }

  @Post('nachrichten/:id/gelesen')
  @HttpCode(204)
  async gelesen(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Body({ schema: leer }) _: z.infer<typeof leer>,
    @Headers('idempotency-key') schluessel?: string,
  ): Promise<void> {
    await this.einmal.fuehreAus(ich, schluessel, {
      anfrage: { gelesen: id },
      arbeit: (t) => this.auftraege.gelesen(t, ich, alsKennung(id)),
    });
  }
}
