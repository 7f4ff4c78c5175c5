import { Controller, Headers, Param } from '@nestjs/common';
import type { GepruefteAbfrage, GepruefteEingabe } from '#contract';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { EinmalService } from '../http/einmal.service.js';
import { Abfrage, Eingabe, Route } from '../http/route.js';
import { alsKennung } from '../vorgaenge/vorgaenge.service.js';
import { SitzungsablaufService } from './ablauf.service.js';
import { SitzungenService } from './sitzungen.service.js';

@Controller('api')
export class SitzungenController {
  constructor(
    private readonly sitzungen: SitzungenService,
    private readonly ablauf: SitzungsablaufService,
    private readonly einmal: EinmalService,
  ) {}

  @Route('get /sitzungen')
  liste(@Ich() ich: Ausweis, @Abfrage('get /sitzungen') filter: GepruefteAbfrage<'get /sitzungen'>) {
    return this.sitzungen.liste(ich, filter);
  }

  @Route('post /sitzungen')
  anlegen(
    @Ich() ich: Ausweis,
    @Eingabe('post /sitzungen') neu: GepruefteEingabe<'post /sitzungen'>,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: neu,
      arbeit: (t) => this.sitzungen.anlegen(t, ich, neu),
    });
  }

  @Route('get /sitzungen/{id}')
  eine(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.sitzungen.eine(ich, alsKennung(id));
  }

  @Route('put /sitzungen/{id}')
  aendern(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Eingabe('put /sitzungen/{id}') aenderung: GepruefteEingabe<'put /sitzungen/{id}'>,
  ) {
    return this.sitzungen.aendern(ich, alsKennung(id), aenderung);
  }

  @Route('post /sitzungen/{id}/abschluss')
  abschliessen(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Eingabe('post /sitzungen/{id}/abschluss') ende: GepruefteEingabe<'post /sitzungen/{id}/abschluss'>,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: { abschluss: id, ...ende },
      arbeit: (t) => this.ablauf.abschliessen(t, ich, { id: alsKennung(id), nach: ende.nach }),
    });
  }

  @Route('post /sitzungen/{id}/tops/{top}/freigabe')
  async ergebnisFreigeben(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Param('top') top: string,
    @Headers('idempotency-key') schluessel?: string,
  ): Promise<void> {
    await this.einmal.fuehreAus(ich, schluessel, {
      anfrage: { freigabe: top },
      arbeit: (t) => this.ablauf.ergebnisFreigeben(t, ich, { id: alsKennung(id), top: alsKennung(top) }),
    });
  }

  @Route('get /sitzungen/{id}/vorlagen')
  vorlagen(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.ablauf.vorlagen(ich, alsKennung(id));
  }

  @Route('post /sitzungen/{id}/eroeffnung')
  eroeffnen(@Ich() ich: Ausweis, @Param('id') id: string, @Headers('idempotency-key') schluessel?: string) {
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: { eroeffnung: id },
      arbeit: (t) => this.ablauf.eroeffnen(t, ich, alsKennung(id)),
    });
  }

  @Route('post /sitzungen/{id}/nacherfassung')
  nacherfassen(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Eingabe('post /sitzungen/{id}/nacherfassung')
    { grund }: GepruefteEingabe<'post /sitzungen/{id}/nacherfassung'>,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: { nacherfassung: id, grund },
      arbeit: (t) => this.ablauf.nacherfassen(t, ich, { id: alsKennung(id), grund }),
    });
  }

  @Route('post /sitzungen/{id}/nacherfassung/bestaetigung')
  nacherfassungBestaetigen(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: { bestaetigung: id },
      arbeit: (t) => this.ablauf.nacherfassungBestaetigen(t, ich, alsKennung(id)),
    });
  }

  @Route('get /sitzungen/{id}/tagesordnung')
  tagesordnung(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.sitzungen.tagesordnung(ich, alsKennung(id));
  }

  @Route('get /plan')
  plan(@Ich() ich: Ausweis, @Abfrage('get /plan') frage: GepruefteAbfrage<'get /plan'>) {
    return this.sitzungen.plan(ich, frage);
  }
}
