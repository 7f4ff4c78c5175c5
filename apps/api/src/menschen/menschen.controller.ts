import { Controller, Headers, Param } from '@nestjs/common';
import type { GepruefteAbfrage, GepruefteEingabe } from '#contract';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { EinmalService } from '../http/einmal.service.js';
import { Abfrage, Eingabe, Route } from '../http/route.js';
import { alsKennung } from '../vorgaenge/vorgaenge.service.js';
import { MenschenService } from './menschen.service.js';
import { VertretungenService } from './vertretungen.service.js';

@Controller('api')
export class MenschenController {
  constructor(
    private readonly menschen: MenschenService,
    private readonly vertreter: VertretungenService,
    private readonly einmal: EinmalService,
  ) {}

  @Route('get /personen')
  personen(@Ich() ich: Ausweis, @Abfrage('get /personen') frage: GepruefteAbfrage<'get /personen'>) {
    return this.menschen.personen(ich, frage);
  }

  @Route('delete /personen/{id}/anmeldungen')
  beendeAnmeldungen(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.menschen.beendeAnmeldungen(ich, alsKennung(id));
  }

  @Route('post /personen/{id}/deaktivierung')
  deaktiviere(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Eingabe('post /personen/{id}/deaktivierung')
    eingabe: GepruefteEingabe<'post /personen/{id}/deaktivierung'>,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: { deaktivierung: id, ...eingabe },
      arbeit: (t) => this.menschen.deaktiviere(t, ich, alsKennung(id), eingabe),
    });
  }

  @Route('delete /personen/{id}/deaktivierung')
  nimmAuf(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.menschen.nimmAuf(ich, alsKennung(id));
  }

  @Route('get /schluessel')
  alleSchluessel(@Ich() ich: Ausweis) {
    return this.menschen.alleSchluessel(ich);
  }

  @Route('delete /schluessel/{kennung}')
  widerrufeSchluessel(@Ich() ich: Ausweis, @Param('kennung') kennung: string) {
    return this.menschen.widerrufeSchluessel(ich, kennung);
  }

  @Route('get /ressorts')
  ressorts(@Ich() ich: Ausweis, @Abfrage('get /ressorts') { am }: GepruefteAbfrage<'get /ressorts'>) {
    return this.menschen.ressorts(ich, am);
  }

  @Route('get /vertretungen')
  vertretungen(@Ich() ich: Ausweis) {
    return this.vertreter.vertretungen(ich);
  }

  @Route('post /vertretungen')
  vertrete(
    @Ich() ich: Ausweis,
    @Eingabe('post /vertretungen') neu: GepruefteEingabe<'post /vertretungen'>,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: neu,
      arbeit: (t) => this.vertreter.vertrete(t, ich, neu),
    });
  }

  @Route('post /staendige-vertretungen')
  vertreteStaendig(
    @Ich() ich: Ausweis,
    @Eingabe('post /staendige-vertretungen') neu: GepruefteEingabe<'post /staendige-vertretungen'>,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: { staendig: neu },
      arbeit: (t) => this.vertreter.vertreteStaendig(t, ich, neu),
    });
  }

  @Route('post /vertretungen/{id}/bestaetigung')
  bestaetige(@Ich() ich: Ausweis, @Param('id') id: string, @Headers('idempotency-key') schluessel?: string) {
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: { bestaetigung: id },
      arbeit: (t) => this.vertreter.bestaetige(t, ich, alsKennung(id)),
    });
  }

  @Route('delete /vertretungen/{id}')
  beende(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.vertreter.beende(ich, alsKennung(id));
  }
}
