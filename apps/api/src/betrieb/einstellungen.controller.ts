import { Body, Controller, Get, Put } from '@nestjs/common';
import type { z } from 'zod';
import { einstellungenEingabe } from '#contract';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { EinstellungenService } from './einstellungen.service.js';

@Controller('api')
export class EinstellungenController {
  constructor(private readonly service: EinstellungenService) {}

  @Get('einstellungen')
  einstellungen(@Ich() ich: Ausweis) {
    return this.service.einstellungen(ich);
  }

  @Put('einstellungen')
  setze(
    @Ich() ich: Ausweis,
    @Body({ schema: einstellungenEingabe }) eingabe: z.infer<typeof einstellungenEingabe>,
  ) {
    return this.service.setze(ich, eingabe);
  }
}
