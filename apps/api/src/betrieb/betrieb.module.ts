import { Module } from '@nestjs/common';
import { AnmeldungModule } from '../anmeldung/anmeldung.module.js';
import { DateienModule } from '../http/dateien.module.js';
import { EinmalModule } from '../http/einmal.module.js';
import { AltfaelleController } from './altfaelle.controller.js';
import { AltfaelleService } from './altfaelle.service.js';
import { Bereitschaft } from './bereitschaft.js';
import { BetriebController } from './betrieb.controller.js';
import { EinstellungenController } from './einstellungen.controller.js';
import { EinstellungenService } from './einstellungen.service.js';
import { EreignisseController } from './ereignisse.controller.js';
import { LageService } from './lage.service.js';
import { MailprotokollController } from './mailprotokoll.controller.js';
import { MailprotokollService } from './mailprotokoll.service.js';
import { NachtpruefungController } from './nachtpruefung.controller.js';
import { NachtpruefungService } from './nachtpruefung.service.js';
import { PruefpfadController } from './pruefpfad.controller.js';
import { PruefpfadService } from './pruefpfad.service.js';
import { RegelwechselController } from './regelwechsel.controller.js';
import { RegelwechselService } from './regelwechsel.service.js';
import { UnbesetztController } from './unbesetzt.controller.js';

/** What administrators and auditors look at, and what watches the service. */
@Module({
  imports: [AnmeldungModule, DateienModule, EinmalModule],
  controllers: [
    PruefpfadController,
    EinstellungenController,
    RegelwechselController,
    MailprotokollController,
    NachtpruefungController,
    AltfaelleController,
    UnbesetztController,
    EreignisseController,
    BetriebController,
  ],
  providers: [
    PruefpfadService,
    EinstellungenService,
    RegelwechselService,
    MailprotokollService,
    NachtpruefungService,
    AltfaelleService,
    LageService,
    Bereitschaft,
  ],
})
export class BetriebModule {}
