import { Module } from '@nestjs/common';
import { AuftraegeController } from './auftraege.controller.js';
import { AuftraegeService } from './auftraege.service.js';

/** Aufträge out of decisions, and deadlines. */
@Module({
  controllers: [AuftraegeController],
  providers: [AuftraegeService],
  exports: [AuftraegeService],
})
export class AuftraegeModule {}
