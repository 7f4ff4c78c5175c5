import { Controller } from '@nestjs/common';
import type { GepruefteEingabe } from '#contract';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { Eingabe, Route } from '../http/route.js';
import { EinstellungenService } from './einstellungen.service.js';

@Controller('api')
export class EinstellungenController {
  constructor(private readonly service: EinstellungenService) {}

  @Route('get /einstellungen')
  einstellungen(@Ich() ich: Ausweis) {
    return this.service.einstellungen(ich);
  }

  @Route('put /einstellungen')
  setze(@Ich() ich: Ausweis, @Eingabe('put /einstellungen') eingabe: GepruefteEingabe<'put /einstellungen'>) {
    return this.service.setze(ich, eingabe);
  }
}
