import { Controller, Headers, Param } from '@nestjs/common';
import type { GepruefteAbfrage, GepruefteEingabe } from '#contract';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { EinmalService } from '../http/einmal.service.js';
import { Abfrage, Eingabe, Route } from '../http/route.js';
import { alsKennung } from '../vorgaenge/vorgaenge.service.js';
import { AltfaelleService } from './altfaelle.service.js';

@Controller('api')
export class AltfaelleController {
  constructor(
    private readonly altfaelle: AltfaelleService,
    private readonly einmal: EinmalService,
  ) {}

  @Route('get /altfaelle')
  liste(@Ich() ich: Ausweis, @Abfrage('get /altfaelle') filter: GepruefteAbfrage<'get /altfaelle'>) {
    return this.altfaelle.liste(ich, filter);
  }

  @Route('post /altfaelle/{id}/erledigung')
  async erledige(
    @Ich() ich: Ausweis,
    @Param('id') kennung: string,
    @Eingabe('post /altfaelle/{id}/erledigung') eingabe: GepruefteEingabe<'post /altfaelle/{id}/erledigung'>,
    @Headers('idempotency-key') schluessel?: string,
  ): Promise<void> {
    const id = alsKennung(kennung);
    await this.einmal.fuehreAus(ich, schluessel, {
      anfrage: { erledige: id, ...eingabe },
      arbeit: (t) => this.altfaelle.erledige(t, ich, { id, ...eingabe }),
    });
  }
}
