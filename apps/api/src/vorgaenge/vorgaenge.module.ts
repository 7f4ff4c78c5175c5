import { Module } from '@nestjs/common';
import { DateienModule } from '../http/dateien.module.js';
import { LesenModule } from '../http/lesen.module.js';
import { RunnerModule } from '../runner.module.js';
import { ImportService } from './import.service.js';
import { PruefungService } from './pruefung.service.js';
import { SchritteService } from './schritte.service.js';
import { VorgaengeController } from './vorgaenge.controller.js';
import { VorgaengeService } from './vorgaenge.service.js';
import { VerlaufController } from './verlauf/verlauf.controller.js';
import { VerlaufService } from './verlauf/verlauf.service.js';
import { VorlageController } from './vorlage.controller.js';
import { VorlagendateienController } from './vorlagendateien.controller.js';
import { VorlageService } from './vorlage.service.js';
import { VorlagenteileService } from './vorlagenteile.service.js';

/** Vorgänge, their Schritte, and the Vorlage in them. */
@Module({
  imports: [DateienModule, LesenModule, RunnerModule],
  controllers: [VorlageController, VorlagendateienController, VorgaengeController, VerlaufController],
  providers: [
    VorgaengeService,
    SchritteService,
    VerlaufService,
    VorlageService,
    VorlagenteileService,
    ImportService,
    PruefungService,
  ],
  exports: [VorgaengeService],
})
export class VorgaengeModule {}
