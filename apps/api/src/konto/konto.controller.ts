import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { z } from 'zod';
import { kontoEinstellungen, neuerSchluessel } from '#contract';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { EinmalService } from '../http/einmal.service.js';
import { KontoService } from './konto.service.js';

/** Everybody's own account. */
@Controller('api/ich')
export class KontoController {
  constructor(
    private readonly konto: KontoService,
    private readonly einmal: EinmalService,
  ) {}

  @Get('einstellungen')
  einstellungen(@Ich() ich: Ausweis) {
    return this.konto.einstellungen(ich);
  }

  @Put('einstellungen')
  setze(@Ich() ich: Ausweis, @Body({ schema: kontoEinstellungen }) neu: z.infer<typeof kontoEinstellungen>) {
    return this.konto.setze(ich, neu);
  }

  @Get('schluessel')
  schluessel(@Ich() ich: Ausweis) {
    return this.konto.schluessel(ich);
  }

  @Post('schluessel')
  @HttpCode(201)
  stelleAus(
    @Ich() ich: Ausweis,
    @Body({ schema: neuerSchluessel }) neu: z.infer<typeof neuerSchluessel>,
    @Headers('idempotency-key') einmal?: string,
  ) {
    return this.einmal.fuehreAus(ich, einmal, {
      anfrage: neu,
      arbeit: (t) => this.konto.stelleAus(t, ich, neu),
    });
  }

  @Delete('schluessel/:kennung')
  @HttpCode(204)
  widerrufe(@Ich() ich: Ausweis, @Param('kennung') kennung: string) {
    return this.konto.widerrufe(ich, kennung);
  }

  @Get('anmeldungen')
  anmeldungen(@Ich() ich: Ausweis) {
    return this.konto.anmeldungen(ich);
  }

  @Delete('anmeldungen/:kennung')
  @HttpCode(204)
  beende(@Ich() ich: Ausweis, @Param('kennung') kennung: string) {
    return this.konto.beende(ich, kennung);
  }
}
