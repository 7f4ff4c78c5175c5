import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { ablehnung, blaettern, leer, neuesAmt } from '#contract';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { EinmalService } from '../http/einmal.service.js';
import { alsKennung } from '../vorgaenge/vorgaenge.service.js';
import { AemterService } from './aemter.service.js';

@Controller('api/aemter')
export class AemterController {
  constructor(
    private readonly aemter: AemterService,
    private readonly einmal: EinmalService,
  ) {}

  @Post()
  @HttpCode(201)
  erteile(
    @Ich() ich: Ausweis,
    @Body({ schema: neuesAmt }) amt: z.infer<typeof neuesAmt>,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: amt,
      arbeit: (t) => this.aemter.erteile(t, ich, amt),
    });
  }

  @Get('vorschlaege')
  vorschlaege(@Ich() ich: Ausweis, @Query({ schema: blaettern }) seite: z.infer<typeof blaettern>) {
    return this.aemter.vorschlaege(ich, seite);
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
      arbeit: (t) => this.aemter.bestaetige(t, ich, alsKennung(id)),
    });
  }

  @Post(':id/ablehnung')
  @HttpCode(201)
  lehneAb(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Body({ schema: ablehnung }) eingabe: z.infer<typeof ablehnung>,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: { ablehnung: id, ...eingabe },
      arbeit: (t) => this.aemter.lehneAb(t, ich, alsKennung(id), eingabe),
    });
  }

  @Delete(':id')
  @HttpCode(204)
  widerrufe(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.aemter.widerrufe(ich, alsKennung(id));
  }
}
