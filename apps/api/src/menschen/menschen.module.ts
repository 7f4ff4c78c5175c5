import { Module } from '@nestjs/common';
import { EinmalModule } from '../http/einmal.module.js';
import { AemterController } from './aemter.controller.js';
import { AemterService } from './aemter.service.js';
import { MenschenController } from './menschen.controller.js';
import { MenschenService } from './menschen.service.js';
import { VertretungenService } from './vertretungen.service.js';

/** People, offices, deputies. */
@Module({
  imports: [EinmalModule],
  controllers: [AemterController, MenschenController],
  providers: [AemterService, MenschenService, VertretungenService],
})
export class MenschenModule {}
