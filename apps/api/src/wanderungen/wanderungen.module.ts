import { Module } from '@nestjs/common';
import { EinmalModule } from '../http/einmal.module.js';
import { RunnerModule } from '../runner.module.js';
import { WanderungenController } from './wanderungen.controller.js';
import { WanderungenService } from './wanderungen.service.js';

/** Running Vorgänge that move to another version of their procedure. */
@Module({
  imports: [EinmalModule, RunnerModule],
  controllers: [WanderungenController],
  providers: [WanderungenService],
})
export class WanderungenModule {}
