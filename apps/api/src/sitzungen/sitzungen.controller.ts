import { Body, Controller, Get, Headers, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import type { z } from 'zod';
import { leer, neueSitzung, planfrage, sitzungAenderung, sitzungsfilter } from '#contract';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { EinmalService } from '../http/einmal.service.js';
import { alsKennung } from '../vorgaenge/vorgaenge.service.js';
import { SitzungenService } from './sitzungen.service.js';

@Controller('api')
export class SitzungenController {
  constructor(
    private readonly sitzungen: SitzungenService,
    private readonly einmal: EinmalService,
  ) {}

  @Get('sitzungen')
  liste(@Ich() ich: Ausweis, @Query({ schema: sitzungsfilter }) filter: z.infer<typeof sitzungsfilter>) {
    return this.sitzungen.liste(ich, filter);
  }

  @Post('sitzungen')
  @HttpCode(201)
  anlegen(
    @Ich() ich: Ausweis,
    @Body({ schema: neueSitzung }) neu: z.infer<typeof neueSitzung>,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: neu,
      arbeit: (t) => this.sitzungen.anlegen(t, ich, neu),
    });
  }

  @Get('sitzungen/:id')
  eine(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.sitzungen.eine(ich, alsKennung(id));
  }

  @Put('sitzungen/:id')
  aendern(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Body({ schema: sitzungAenderung }) aenderung: z.infer<typeof sitzungAenderung>,
  ) {
    return this.sitzungen.aendern(ich, alsKennung(id), aenderung);
  }

  @Post('sitzungen/:id/abschluss')
  @HttpCode(201)
  abschliessen(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Body({ schema: leer }) _: z.infer<typeof leer>,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: { abschluss: id },
      arbeit: (t) => this.sitzungen.abschliessen(t, ich, alsKennung(id)),
    });
  }

  @Get('sitzungen/:id/tagesordnung')
  tagesordnung(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.sitzungen.tagesordnung(ich, alsKennung(id));
  }

  @Get('plan')
  plan(@Ich() ich: Ausweis, @Query({ schema: planfrage }) frage: z.infer<typeof planfrage>) {
    return this.sitzungen.plan(ich, frage);
  }
}
