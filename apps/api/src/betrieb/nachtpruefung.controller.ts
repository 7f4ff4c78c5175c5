import { Controller, Get, Query } from '@nestjs/common';
import type { z } from 'zod';
import { blaettern } from '#contract';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { NachtpruefungService } from './nachtpruefung.service.js';

@Controller('api/nachtpruefungen')
export class NachtpruefungController {
  constructor(private readonly nachtpruefung: NachtpruefungService) {}

  @Get()
  liste(@Ich() ich: Ausweis, @Query({ schema: blaettern }) filter: z.infer<typeof blaettern>) {
    return this.nachtpruefung.liste(ich, filter);
  }
}
