import { Controller, Headers, Param } from '@nestjs/common';
import type { GepruefteAbfrage, GepruefteEingabe } from '#contract';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { EinmalService } from '../http/einmal.service.js';
import { Abfrage, Eingabe, Route } from '../http/route.js';
import { alsKennung } from '../vorgaenge/vorgaenge.service.js';
import { MailprotokollService } from './mailprotokoll.service.js';

@Controller('api')
export class MailprotokollController {
  constructor(
    private readonly protokoll: MailprotokollService,
    private readonly einmal: EinmalService,
  ) {}

  @Route('get /mailprotokoll')
  liste(@Ich() ich: Ausweis, @Abfrage('get /mailprotokoll') filter: GepruefteAbfrage<'get /mailprotokoll'>) {
    return this.protokoll.liste(ich, filter);
  }

  @Route('post /mailprotokoll/wiederholung')
  wiederholeZeitraum(
    @Ich() ich: Ausweis,
    @Eingabe('post /mailprotokoll/wiederholung')
    zeitraum: GepruefteEingabe<'post /mailprotokoll/wiederholung'>,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: { wiederhole: zeitraum },
      arbeit: (t) => this.protokoll.wiederholeZeitraum(t, ich, zeitraum),
    });
  }

  @Route('post /mailprotokoll/testmail')
  teste(@Ich() ich: Ausweis, @Headers('idempotency-key') schluessel?: string) {
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: { testmail: true },
      arbeit: (t) => this.protokoll.teste(t, ich),
    });
  }

  @Route('post /mailprotokoll/{id}/wiederholung')
  async wiederhole(
    @Ich() ich: Ausweis,
    @Param('id') kennung: string,
    @Headers('idempotency-key') schluessel?: string,
  ): Promise<void> {
    const id = alsKennung(kennung);
    await this.einmal.fuehreAus(ich, schluessel, {
      anfrage: { wiederhole: id },
      arbeit: (t) => this.protokoll.wiederhole(t, ich, id),
    });
  }
}
