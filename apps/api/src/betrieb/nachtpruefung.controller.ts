import { Controller } from '@nestjs/common';
import type { GepruefteAbfrage } from '#contract';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { Abfrage, Route } from '../http/route.js';
import { NachtpruefungService } from './nachtpruefung.service.js';

@Controller('api')
export class NachtpruefungController {
  constructor(private readonly nachtpruefung: NachtpruefungService) {}

  @Route('get /nachtpruefungen')
  liste(
    @Ich() ich: Ausweis,
    @Abfrage('get /nachtpruefungen') filter: GepruefteAbfrage<'get /nachtpruefungen'>,
  ) {
    return this.nachtpruefung.liste(ich, filter);
  }
}
