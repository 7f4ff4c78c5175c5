import { Module } from '@nestjs/common';
import { EinmalModule } from '../http/einmal.module.js';
import { SitzungenController } from './sitzungen.controller.js';
import { RunnerModule } from '../runner.module.js';
import { SitzungsablaufService } from './ablauf.service.js';
import { SitzungenService } from './sitzungen.service.js';
import { SitzungsfreiController } from './sitzungsfrei.controller.js';
import { SitzungsfreiService } from './sitzungsfrei.service.js';

/** Meetings and their agenda. */
@Module({
  imports: [EinmalModule, RunnerModule],
  controllers: [SitzungenController, SitzungsfreiController],
  providers: [SitzungenService, SitzungsablaufService, SitzungsfreiService],
})
export class SitzungenModule {}
