import { Module } from '@nestjs/common';
import { EinmalModule } from '../http/einmal.module.js';
import { AuftraegeController } from './auftraege.controller.js';
import { AuftraegeService } from './auftraege.service.js';

/** Aufträge out of decisions, and deadlines. */
@Module({
  imports: [EinmalModule],
  controllers: [AuftraegeController],
  providers: [AuftraegeService],
  exports: [AuftraegeService],
})
export class AuftraegeModule {}
