import { Controller } from '@nestjs/common';
import type { GepruefteAbfrage } from '#contract';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { Abfrage, Route } from '../http/route.js';
import { PruefpfadService } from './pruefpfad.service.js';

@Controller('api')
export class PruefpfadController {
  constructor(private readonly pruefpfad: PruefpfadService) {}

  @Route('get /pruefpfad')
  liste(@Ich() ich: Ausweis, @Abfrage('get /pruefpfad') filter: GepruefteAbfrage<'get /pruefpfad'>) {
    return this.pruefpfad.liste(ich, filter);
  }
}
