import { Controller, Param } from '@nestjs/common';
import type { GepruefteAbfrage, GepruefteEingabe } from '#contract';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { Abfrage, Eingabe, Route } from '../http/route.js';
import { alsKennung } from '../vorgaenge/vorgaenge.service.js';
import { AblageService } from './ablage.service.js';
import { AufgabenService } from './aufgaben.service.js';

@Controller('api')
export class PosteingangController {
  constructor(
    private readonly aufgaben: AufgabenService,
    private readonly ablage: AblageService,
  ) {}

  @Route('get /aufgaben')
  liste(@Ich() ich: Ausweis, @Abfrage('get /aufgaben') filter: GepruefteAbfrage<'get /aufgaben'>) {
    return this.aufgaben.liste(ich, filter);
  }

  @Route('get /aufgaben/uebersicht')
  uebersicht(
    @Ich() ich: Ausweis,
    @Abfrage('get /aufgaben/uebersicht') auswahl: GepruefteAbfrage<'get /aufgaben/uebersicht'>,
  ) {
    return this.aufgaben.uebersicht(ich, auswahl);
  }

  @Route('get /aufgaben/erledigt')
  erledigt(
    @Ich() ich: Ausweis,
    @Abfrage('get /aufgaben/erledigt') seite: GepruefteAbfrage<'get /aufgaben/erledigt'>,
  ) {
    return this.aufgaben.erledigt(ich, seite);
  }

  @Route('post /aufgaben/{id}/wiedervorlage')
  stelleZurueck(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Eingabe('post /aufgaben/{id}/wiedervorlage')
    { am }: GepruefteEingabe<'post /aufgaben/{id}/wiedervorlage'>,
  ) {
    return this.ablage.stelleZurueck(ich, alsKennung(id), am);
  }

  @Route('delete /aufgaben/{id}/wiedervorlage')
  holeZurueck(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.ablage.holeZurueck(ich, alsKennung(id));
  }

  @Route('post /vorgaenge/{id}/gesehen')
  gesehen(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Eingabe('post /vorgaenge/{id}/gesehen') { version }: GepruefteEingabe<'post /vorgaenge/{id}/gesehen'>,
  ) {
    return this.ablage.gesehen(ich, alsKennung(id), version);
  }

  @Route('get /filter')
  filter(@Ich() ich: Ausweis) {
    return this.ablage.filter(ich);
  }

  @Route('post /filter')
  speichere(@Ich() ich: Ausweis, @Eingabe('post /filter') neu: GepruefteEingabe<'post /filter'>) {
    return this.ablage.speichere(ich, neu);
  }

  @Route('delete /filter/{id}')
  loesche(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.ablage.loesche(ich, alsKennung(id));
  }
}
