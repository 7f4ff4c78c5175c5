import { Controller } from '@nestjs/common';
import type { GepruefteAbfrage } from '#contract';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { Abfrage, Route } from '../http/route.js';
import { AuftraegeService } from './auftraege.service.js';

@Controller('api')
export class AuftraegeController {
  constructor(private readonly auftraege: AuftraegeService) {}

  @Route('get /auftraege')
  liste(@Ich() ich: Ausweis, @Abfrage('get /auftraege') filter: GepruefteAbfrage<'get /auftraege'>) {
    return this.auftraege.auftraege(ich, filter);
  }

  @Route('get /fristen')
  fristen(@Ich() ich: Ausweis, @Abfrage('get /fristen') filter: GepruefteAbfrage<'get /fristen'>) {
    return this.auftraege.fristen(ich, filter);
  }

  @Route('get /erinnerungen')
  erinnerungen(
    @Ich() ich: Ausweis,
    @Abfrage('get /erinnerungen') filter: GepruefteAbfrage<'get /erinnerungen'>,
  ) {
    return this.auftraege.erinnerungen(ich, filter);
  }
}
