import { Controller, Headers, Param } from '@nestjs/common';
import type { GepruefteEingabe } from '#contract';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { EinmalService } from '../http/einmal.service.js';
import { Eingabe, Route } from '../http/route.js';
import { alsKennung } from '../vorgaenge/vorgaenge.service.js';
import { AbgleicheService } from './abgleiche.service.js';

@Controller('api')
export class AbgleicheController {
  constructor(
    private readonly abgleiche: AbgleicheService,
    private readonly einmal: EinmalService,
  ) {}

  @Route('get /abgleiche')
  liste(@Ich() ich: Ausweis) {
    return this.abgleiche.liste(ich);
  }

  @Route('post /abgleiche/probe')
  probe(
    @Ich() ich: Ausweis,
    @Eingabe('post /abgleiche/probe') liste: GepruefteEingabe<'post /abgleiche/probe'>,
  ) {
    return this.abgleiche.probe(ich, liste);
  }

  @Route('post /abgleiche')
  legeVor(
    @Ich() ich: Ausweis,
    @Eingabe('post /abgleiche') auftrag: GepruefteEingabe<'post /abgleiche'>,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: auftrag,
      arbeit: (t) => this.abgleiche.legeVor(t, ich, auftrag),
    });
  }

  @Route('post /abgleiche/{id}/bestaetigung')
  bestaetige(@Ich() ich: Ausweis, @Param('id') id: string, @Headers('idempotency-key') schluessel?: string) {
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: { abgleich: id, bestaetigung: true },
      arbeit: (t) => this.abgleiche.bestaetige(t, ich, alsKennung(id)),
    });
  }

  @Route('post /abgleiche/{id}/gegenzeichnung')
  zeichneGegen(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: { abgleich: id, gegenzeichnung: true },
      arbeit: (t) => this.abgleiche.zeichneGegen(t, ich, alsKennung(id)),
    });
  }

  @Route('post /abgleiche/{id}/ablehnung')
  verwirf(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Eingabe('post /abgleiche/{id}/ablehnung')
    { grund }: GepruefteEingabe<'post /abgleiche/{id}/ablehnung'>,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: { abgleich: id, ablehnung: grund },
      arbeit: (t) => this.abgleiche.verwirf(t, ich, alsKennung(id), grund),
    });
  }
}
