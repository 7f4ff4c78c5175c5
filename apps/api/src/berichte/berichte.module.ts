import { Module } from '@nestjs/common';
import { EinmalModule } from '../http/einmal.module.js';
import { DateienModule } from '../http/dateien.module.js';
import { LesenModule } from '../http/lesen.module.js';
import { RunnerModule } from '../runner.module.js';
import { AusgabenService } from './ausgaben.service.js';
import { BerichteController } from './berichte.controller.js';
import { BerichtsimportController } from './berichtsimport.controller.js';
import { BerichteService } from './berichte.service.js';
import { KampagnenService } from './kampagnen.service.js';
import { MassnahmenController } from './massnahmen.controller.js';
import { MassnahmenService } from './massnahmen.service.js';

/** Register of measures, campaigns, yearly reports. */
@Module({
  imports: [DateienModule, EinmalModule, LesenModule, RunnerModule],
  controllers: [MassnahmenController, BerichteController, BerichtsimportController],
  providers: [MassnahmenService, BerichteService, KampagnenService, AusgabenService],
})
export class BerichteModule {}
