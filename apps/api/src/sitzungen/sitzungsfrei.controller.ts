import { Controller, Headers, Param } from '@nestjs/common';
import type { GepruefteEingabe } from '#contract';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { EinmalService } from '../http/einmal.service.js';
import { Eingabe, Route } from '../http/route.js';
import { alsKennung } from '../vorgaenge/vorgaenge.service.js';
import { SitzungsfreiService } from './sitzungsfrei.service.js';

@Controller('api')
export class SitzungsfreiController {
  constructor(
    private readonly sitzungsfrei: SitzungsfreiService,
    private readonly einmal: EinmalService,
  ) {}

  @Route('get /sitzungsfrei')
  liste(@Ich() ich: Ausweis) {
    return this.sitzungsfrei.liste(ich);
  }

  @Route('post /sitzungsfrei')
  eintragen(
    @Ich() ich: Ausweis,
    @Eingabe('post /sitzungsfrei') zeitraum: GepruefteEingabe<'post /sitzungsfrei'>,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: zeitraum,
      arbeit: (t) => this.sitzungsfrei.eintragen(t, ich, zeitraum),
    });
  }

  @Route('delete /sitzungsfrei/{id}')
  streichen(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.sitzungsfrei.streichen(ich, alsKennung(id));
  }
}
