import { Controller, Headers, Param } from '@nestjs/common';
import type { GepruefteEingabe } from '#contract';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { EinmalService } from '../http/einmal.service.js';
import { Eingabe, Route } from '../http/route.js';
import { alsKennung } from '../vorgaenge/vorgaenge.service.js';
import { RegelwechselService } from './regelwechsel.service.js';

@Controller('api')
export class RegelwechselController {
  constructor(
    private readonly wechsel: RegelwechselService,
    private readonly einmal: EinmalService,
  ) {}

  @Route('get /regelwechsel')
  offene(@Ich() ich: Ausweis) {
    return this.wechsel.offene(ich);
  }

  @Route('post /regelwechsel')
  schlageVor(
    @Ich() ich: Ausweis,
    @Eingabe('post /regelwechsel') eingabe: GepruefteEingabe<'post /regelwechsel'>,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: { regelwechsel: eingabe },
      arbeit: (t) => this.wechsel.schlageVor(t, ich, eingabe),
    });
  }

  @Route('post /regelwechsel/{id}/bestaetigung')
  async bestaetige(
    @Ich() ich: Ausweis,
    @Param('id') kennung: string,
    @Headers('idempotency-key') schluessel?: string,
  ): Promise<void> {
    const id = alsKennung(kennung);
    await this.einmal.fuehreAus(ich, schluessel, {
      anfrage: { regelwechselBestaetigen: id },
      arbeit: (t) => this.wechsel.bestaetige(t, ich, id),
    });
  }

  @Route('delete /regelwechsel/{id}')
  verwirf(@Ich() ich: Ausweis, @Param('id') kennung: string): Promise<void> {
    return this.wechsel.verwirf(ich, alsKennung(kennung));
  }
}
