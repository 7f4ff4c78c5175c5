import { Controller, Get, Query } from '@nestjs/common';
import type { z } from 'zod';
import { pruefpfadfilter } from '#contract';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { PruefpfadService } from './pruefpfad.service.js';

@Controller('api')
export class PruefpfadController {
  constructor(private readonly pruefpfad: PruefpfadService) {}

  @Get('pruefpfad')
  liste(@Ich() ich: Ausweis, @Query({ schema: pruefpfadfilter }) filter: z.infer<typeof pruefpfadfilter>) {
    return this.pruefpfad.liste(ich, filter);
  }
}
