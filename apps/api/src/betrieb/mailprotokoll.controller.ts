import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { leer, mailprotokollfilter } from '#contract';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { EinmalService } from '../http/einmal.service.js';
import { alsKennung } from '../vorgaenge/vorgaenge.service.js';
import { MailprotokollService } from './mailprotokoll.service.js';

@Controller('api/mailprotokoll')
export class MailprotokollController {
  constructor(
    private readonly protokoll: MailprotokollService,
    private readonly einmal: EinmalService,
  ) {}

  @Get()
  liste(
    @Ich() ich: Ausweis,
    @Query({ schema: mailprotokollfilter }) filter: z.infer<typeof mailprotokollfilter>,
  ) {
    return this.protokoll.liste(ich, filter);
  }

  @Post(':id/wiederholung')
  @HttpCode(204)
  async wiederhole(
    @Ich() ich: Ausweis,
    @Param('id') kennung: string,
    @Body({ schema: leer }) _: z.infer<typeof leer>,
    @Headers('idempotency-key') schluessel?: string,
  ): Promise<void> {
    const id = alsKennung(kennung);
    await this.einmal.fuehreAus(ich, schluessel, {
      anfrage: { wiederhole: id },
      arbeit: (t) => this.protokoll.wiederhole(t, ich, id),
    });
  }
}
