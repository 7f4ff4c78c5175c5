import { Controller, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { Route } from '../http/route.js';
import { KalenderService } from './kalender.service.js';

@Controller('api')
export class KalenderController {
  constructor(private readonly kalender: KalenderService) {}

  @Route('get /kalenderabo')
  stand(@Ich() ich: Ausweis) {
    return this.kalender.stand(ich);
  }

  /**
   * Without Idempotency-Key on purpose: the answer is a secret and is kept nowhere; a repetition gives a new
   * one.
   */
  @Route('post /kalenderabo')
  stelleAus(@Ich() ich: Ausweis) {
    return this.kalender.stelleAus(ich);
  }

  @Route('delete /kalenderabo')
  widerrufe(@Ich() ich: Ausweis) {
    return this.kalender.widerrufe(ich);
  }

  @Route('get /kalender/{datei}')
  async ical(@Param('datei') datei: string, @Res() antwort: FastifyReply): Promise<void> {
    await antwort
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(await this.kalender.ical(datei));
  }
}
