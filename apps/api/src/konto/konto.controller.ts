import { Controller, Headers, Param } from '@nestjs/common';
import type { GepruefteEingabe } from '#contract';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { EinmalService } from '../http/einmal.service.js';
import { Eingabe, Route } from '../http/route.js';
import { KontoService } from './konto.service.js';

/** Everybody's own account. */
@Controller('api')
export class KontoController {
  constructor(
    private readonly konto: KontoService,
    private readonly einmal: EinmalService,
  ) {}

  @Route('get /ich/einstellungen')
  einstellungen(@Ich() ich: Ausweis) {
    return this.konto.einstellungen(ich);
  }

  @Route('put /ich/einstellungen')
  setze(
    @Ich() ich: Ausweis,
    @Eingabe('put /ich/einstellungen') neu: GepruefteEingabe<'put /ich/einstellungen'>,
  ) {
    return this.konto.setze(ich, neu);
  }

  @Route('get /ich/schluessel')
  schluessel(@Ich() ich: Ausweis) {
    return this.konto.schluessel(ich);
  }

  @Route('post /ich/schluessel')
  stelleAus(
    @Ich() ich: Ausweis,
    @Eingabe('post /ich/schluessel') neu: GepruefteEingabe<'post /ich/schluessel'>,
    @Headers('idempotency-key') einmal?: string,
  ) {
    return this.einmal.fuehreAus(ich, einmal, {
      anfrage: neu,
      arbeit: (t) => this.konto.stelleAus(t, ich, neu),
      geheim: true,
    });
  }

  @Route('delete /ich/schluessel/{kennung}')
  widerrufe(@Ich() ich: Ausweis, @Param('kennung') kennung: string) {
    return this.konto.widerrufe(ich, kennung);
  }

  @Route('get /ich/anmeldungen')
  anmeldungen(@Ich() ich: Ausweis) {
    return this.konto.anmeldungen(ich);
  }

  @Route('delete /ich/anmeldungen/{kennung}')
  beende(@Ich() ich: Ausweis, @Param('kennung') kennung: string) {
    return this.konto.beende(ich, kennung);
  }
}
