import { Module } from '@nestjs/common';
import { AuftraegeModule } from '../auftraege/auftraege.module.js';
import { VorgaengeModule } from '../vorgaenge/vorgaenge.module.js';
import { BeschluesseService } from './beschluesse.service.js';
import { ListenController } from './listen.controller.js';
import { SucheService } from './suche.service.js';

/** Lists, full text, decisions. */
@Module({
  imports: [AuftraegeModule, VorgaengeModule],
  controllers: [ListenController],
  providers: [SucheService, BeschluesseService],
})
export class ListenModule {}
