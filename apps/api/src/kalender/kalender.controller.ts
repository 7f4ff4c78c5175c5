import { Body, Controller, Delete, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { leer } from '#contract';
import { Ich, Oeffentlich, type Ausweis } from '../anmeldung/ausweis.js';
import { KalenderService } from './kalender.service.js';

@Controller('api')
export class KalenderController {
  constructor(private readonly kalender: KalenderService) {}

  @Get('kalenderabo')
  stand(@Ich() ich: Ausweis) {
    return this.kalender.stand(ich);
  }

  /**
   * Without Idempotency-Key on purpose: the answer is a secret and is kept nowhere; a repetition gives a new
   * one.
   */
  @Post('kalenderabo')
  @HttpCode(201)
  stelleAus(@Ich() ich: Ausweis, @Body({ schema: leer }) _: z.infer<typeof leer>) {
    return this.kalender.stelleAus(ich);
  }

  @Delete('kalenderabo')
  @HttpCode(204)
  widerrufe(@Ich() ich: Ausweis) {
    return this.kalender.widerrufe(ich);
  }

  @Oeffentlich()
  @Get('kalender/:datei')
  async ical(@Param('datei') datei: string, @Res() antwort: FastifyReply): Promise<void> {
    await antwort
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(await this.kalender.ical(datei));
  }
}
