import { Controller, Headers, Param } from '@nestjs/common';
import type { GepruefteAbfrage, GepruefteEingabe } from '#contract';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { EinmalService } from '../http/einmal.service.js';
import { Abfrage, Eingabe, Route } from '../http/route.js';
import { alsKennung } from '../vorgaenge/vorgaenge.service.js';
import { AemterService } from './aemter.service.js';

@Controller('api')
export class AemterController {
  constructor(
    private readonly aemter: AemterService,
    private readonly einmal: EinmalService,
  ) {}

  @Route('post /aemter')
  erteile(
    @Ich() ich: Ausweis,
    @Eingabe('post /aemter') amt: GepruefteEingabe<'post /aemter'>,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: amt,
      arbeit: (t) => this.aemter.erteile(t, ich, amt),
    });
  }

  @Route('get /aemter/vorschlaege')
  vorschlaege(
    @Ich() ich: Ausweis,
    @Abfrage('get /aemter/vorschlaege') seite: GepruefteAbfrage<'get /aemter/vorschlaege'>,
  ) {
    return this.aemter.vorschlaege(ich, seite);
  }

  @Route('post /aemter/{id}/bestaetigung')
  bestaetige(@Ich() ich: Ausweis, @Param('id') id: string, @Headers('idempotency-key') schluessel?: string) {
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: { bestaetigung: id },
      arbeit: (t) => this.aemter.bestaetige(t, ich, alsKennung(id)),
    });
  }

  @Route('post /aemter/{id}/ablehnung')
  lehneAb(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Eingabe('post /aemter/{id}/ablehnung') eingabe: GepruefteEingabe<'post /aemter/{id}/ablehnung'>,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: { ablehnung: id, ...eingabe },
      arbeit: (t) => this.aemter.lehneAb(t, ich, alsKennung(id), eingabe),
    });
  }

  @Route('delete /aemter/{id}')
  widerrufe(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.aemter.widerrufe(ich, alsKennung(id));
  }
}
