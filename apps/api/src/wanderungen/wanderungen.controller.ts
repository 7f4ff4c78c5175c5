import { Controller, Headers, Param } from '@nestjs/common';
import type { GepruefteAbfrage, GepruefteEingabe } from '#contract';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { EinmalService } from '../http/einmal.service.js';
import { Abfrage, Eingabe, Route } from '../http/route.js';
import { alsKennung } from '../vorgaenge/vorgaenge.service.js';
import { WanderungenService } from './wanderungen.service.js';

@Controller('api')
export class WanderungenController {
  constructor(
    private readonly wanderungen: WanderungenService,
    private readonly einmal: EinmalService,
  ) {}

  @Route('post /verfahrenswanderungen')
  schlageVor(
    @Ich() ich: Ausweis,
    @Eingabe('post /verfahrenswanderungen') plan: GepruefteEingabe<'post /verfahrenswanderungen'>,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: plan,
      arbeit: (t) => this.wanderungen.schlageVor(t, ich, plan),
    });
  }

  @Route('get /verfahrenswanderungen')
  liste(
    @Ich() ich: Ausweis,
    @Abfrage('get /verfahrenswanderungen') seite: GepruefteAbfrage<'get /verfahrenswanderungen'>,
  ) {
    return this.wanderungen.liste(ich, seite);
  }

  @Route('get /verfahrenswanderungen/{id}')
  eine(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.wanderungen.eine(ich, alsKennung(id));
  }

  @Route('post /verfahrenswanderungen/{id}/bestaetigung')
  bestaetige(@Ich() ich: Ausweis, @Param('id') id: string, @Headers('idempotency-key') schluessel?: string) {
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: { bestaetigung: id },
      arbeit: (t) => this.wanderungen.bestaetige(t, ich, alsKennung(id)),
    });
  }
}
