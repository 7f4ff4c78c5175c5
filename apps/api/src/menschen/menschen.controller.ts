import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { leer, neueVertretung, personenfrage, stichtagsfrage } from '#contract';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { EinmalService } from '../http/einmal.service.js';
import { alsKennung } from '../vorgaenge/vorgaenge.service.js';
import { MenschenService } from './menschen.service.js';
import { VertretungenService } from './vertretungen.service.js';

@Controller('api')
export class MenschenController {
  constructor(
    private readonly menschen: MenschenService,
    private readonly vertreter: VertretungenService,
    private readonly einmal: EinmalService,
  ) {}

  @Get('personen')
  personen(@Ich() ich: Ausweis, @Query({ schema: personenfrage }) frage: z.infer<typeof personenfrage>) {
    return this.menschen.personen(ich, frage);
  }

  @Delete('personen/:id/anmeldungen')
  @HttpCode(204)
  beendeAnmeldungen(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.menschen.beendeAnmeldungen(ich, alsKennung(id));
  }

  @Get('ressorts')
  ressorts(@Ich() ich: Ausweis, @Query({ schema: stichtagsfrage }) { am }: z.infer<typeof stichtagsfrage>) {
    return this.menschen.ressorts(ich, am);
  }

  @Get('vertretungen')
  vertretungen(@Ich() ich: Ausweis) {
    return this.vertreter.vertretungen(ich);
  }

  @Post('vertretungen')
  @HttpCode(201)
  vertrete(
    @Ich() ich: Ausweis,
    @Body({ schema: neueVertretung }) neu: z.infer<typeof neueVertretung>,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: neu,
      arbeit: (t) => this.vertreter.vertrete(t, ich, neu),
    });
  }

  @Post('vertretungen/:id/bestaetigung')
  @HttpCode(201)
  bestaetige(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Body({ schema: leer }) _: z.infer<typeof leer>,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: { bestaetigung: id },
      arbeit: (t) => this.vertreter.bestaetige(t, ich, alsKennung(id)),
    });
  }

  @Delete('vertretungen/:id')
  @HttpCode(204)
  beende(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.vertreter.beende(ich, alsKennung(id));
  }
}
