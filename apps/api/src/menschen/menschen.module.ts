import { Module } from '@nestjs/common';
import { EinmalModule } from '../http/einmal.module.js';
import { AbgleicheController } from './abgleiche.controller.js';
import { AbgleicheService } from './abgleiche.service.js';
import { AemterController } from './aemter.controller.js';
import { AemterService } from './aemter.service.js';
import { MenschenController } from './menschen.controller.js';
import { MenschenService } from './menschen.service.js';
import { VertretungenService } from './vertretungen.service.js';

/** People, offices, deputies, and the lists in which they come. */
@Module({
  imports: [EinmalModule],
  controllers: [AbgleicheController, AemterController, MenschenController],
  providers: [AbgleicheService, AemterService, MenschenService, VertretungenService],
})
export class MenschenModule {}
