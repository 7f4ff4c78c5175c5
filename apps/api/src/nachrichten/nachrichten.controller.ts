import { Controller, Headers, Param } from '@nestjs/common';
import type { GepruefteAbfrage, GepruefteEingabe } from '#contract';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { EinmalService } from '../http/einmal.service.js';
import { Abfrage, Eingabe, Route } from '../http/route.js';
import { alsKennung } from '../vorgaenge/vorgaenge.service.js';
import { NachrichtenService } from './nachrichten.service.js';

@Controller('api')
export class NachrichtenController {
  constructor(
    private readonly nachrichten: NachrichtenService,
    private readonly einmal: EinmalService,
  ) {}

  @Route('get /nachrichten')
  liste(@Ich() ich: Ausweis, @Abfrage('get /nachrichten') filter: GepruefteAbfrage<'get /nachrichten'>) {
    return this.nachrichten.liste(ich, filter);
  }

  @Route('get /nachrichten/ungelesen')
  ungelesene(@Ich() ich: Ausweis) {
    return this.nachrichten.ungelesene(ich);
  }

  @Route('post /nachrichten/gelesen')
  async alleGelesen(
    @Ich() ich: Ausweis,
    @Eingabe('post /nachrichten/gelesen') { bis }: GepruefteEingabe<'post /nachrichten/gelesen'>,
    @Headers('idempotency-key') schluessel?: string,
  ): Promise<void> {
    await this.einmal.fuehreAus(ich, schluessel, {
      anfrage: { gelesenBis: bis },
      arbeit: (t) => this.nachrichten.alleGelesen(t, ich, bis),
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
      arbeit: (t) => this.nachrichten.gelesen(t, ich, alsKennung(id)),
    });
  }
}
