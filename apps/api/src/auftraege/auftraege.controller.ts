import { Controller, Headers, Param } from '@nestjs/common';
import type { GepruefteAbfrage, GepruefteEingabe } from '#contract';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { EinmalService } from '../http/einmal.service.js';
import { Abfrage, Eingabe, Route } from '../http/route.js';
import { alsKennung } from '../vorgaenge/vorgaenge.service.js';
import { AuftraegeService } from './auftraege.service.js';

@Controller('api')
export class AuftraegeController {
  constructor(
    private readonly auftraege: AuftraegeService,
    private readonly einmal: EinmalService,
  ) {}

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

  @Route('get /nachrichten')
  nachrichten(
    @Ich() ich: Ausweis,
    @Abfrage('get /nachrichten') filter: GepruefteAbfrage<'get /nachrichten'>,
  ) {
    return this.auftraege.nachrichten(ich, filter);
  }

  @Route('get /nachrichten/ungelesen')
  ungelesene(@Ich() ich: Ausweis) {
    return this.auftraege.ungelesene(ich);
  }

  @Route('post /nachrichten/gelesen')
  async alleGelesen(
    @Ich() ich: Ausweis,
    @Eingabe('post /nachrichten/gelesen') { bis }: GepruefteEingabe<'post /nachrichten/gelesen'>,
    @Headers('idempotency-key') schluessel?: string,
  ): Promise<void> {
    await this.einmal.fuehreAus(ich, schluessel, {
      anfrage: { gelesenBis: bis },
      arbeit: (t) => this.auftraege.alleGelesen(t, ich, bis),
    });
  }

  @Route('post /nachrichten/{id}/gelesen')
  async gelesen(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Headers('idempotency-key') schluessel?: string,
  ): Promise<void> {
    await this.einmal.fuehreAus(ich, schluessel, {
      anfrage: { gelesen: id },
      arbeit: (t) => this.auftraege.gelesen(t, ich, alsKennung(id)),
    });
  }
}
