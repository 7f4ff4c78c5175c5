import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import {
  aufgabenauswahl,
  aufgabenfilter,
  blaettern,
  gesehenEingabe,
  neueWiedervorlage,
  neuerFilter,
} from '#contract';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { alsKennung } from '../vorgaenge/vorgaenge.service.js';
import { AblageService } from './ablage.service.js';
import { AufgabenService } from './aufgaben.service.js';

@Controller('api')
export class PosteingangController {
  constructor(
    private readonly aufgaben: AufgabenService,
    private readonly ablage: AblageService,
  ) {}

  @Get('aufgaben')
  liste(@Ich() ich: Ausweis, @Query({ schema: aufgabenfilter }) filter: z.infer<typeof aufgabenfilter>) {
    return this.aufgaben.liste(ich, filter);
  }

  @Get('aufgaben/uebersicht')
  uebersicht(
    @Ich() ich: Ausweis,
    @Query({ schema: aufgabenauswahl }) auswahl: z.infer<typeof aufgabenauswahl>,
  ) {
    return this.aufgaben.uebersicht(ich, auswahl);
  }

  @Get('aufgaben/erledigt')
  erledigt(@Ich() ich: Ausweis, @Query({ schema: blaettern }) seite: z.infer<typeof blaettern>) {
    return this.aufgaben.erledigt(ich, seite);
  }

  @Post('aufgaben/:id/wiedervorlage')
  @HttpCode(204)
  stelleZurueck(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Body({ schema: neueWiedervorlage }) { am }: z.infer<typeof neueWiedervorlage>,
  ) {
    return this.ablage.stelleZurueck(ich, alsKennung(id), am);
  }

  @Delete('aufgaben/:id/wiedervorlage')
  @HttpCode(204)
  holeZurueck(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.ablage.holeZurueck(ich, alsKennung(id));
  }

  @Post('vorgaenge/:id/gesehen')
  @HttpCode(204)
  gesehen(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Body({ schema: gesehenEingabe }) { version }: z.infer<typeof gesehenEingabe>,
  ) {
    return this.ablage.gesehen(ich, alsKennung(id), version);
  }

  @Get('filter')
  filter(@Ich() ich: Ausweis) {
    return this.ablage.filter(ich);
  }

  @Post('filter')
  @HttpCode(201)
  speichere(@Ich() ich: Ausweis, @Body({ schema: neuerFilter }) neu: z.infer<typeof neuerFilter>) {
    return this.ablage.speichere(ich, neu);
  }

  @Delete('filter/:id')
  @HttpCode(204)
  loesche(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.ablage.loesche(ich, alsKennung(id));
  }
}
