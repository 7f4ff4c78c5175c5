import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { blaettern, leer, wanderplan } from '#contract';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { EinmalService } from '../http/einmal.service.js';
import { alsKennung } from '../vorgaenge/vorgaenge.service.js';
import { WanderungenService } from './wanderungen.service.js';

@Controller('api/verfahrenswanderungen')
export class WanderungenController {
  constructor(
    private readonly wanderungen: WanderungenService,
    private readonly einmal: EinmalService,
  ) {}

  @Post()
  @HttpCode(201)
  schlageVor(
    @Ich() ich: Ausweis,
    @Body({ schema: wanderplan }) plan: z.infer<typeof wanderplan>,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: plan,
      arbeit: (t) => this.wanderungen.schlageVor(t, ich, plan),
    });
  }

  @Get()
  liste(@Ich() ich: Ausweis, @Query({ schema: blaettern }) seite: z.infer<typeof blaettern>) {
    return this.wanderungen.liste(ich, seite);
  }

  @Get(':id')
  eine(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.wanderungen.eine(ich, alsKennung(id));
  }

  @Post(':id/bestaetigung')
  @HttpCode(201)
  bestaetige(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Body({ schema: leer }) _: z.infer<typeof leer>,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: { bestaetigung: id },
      arbeit: (t) => this.wanderungen.bestaetige(t, ich, alsKennung(id)),
    });
  }
}
