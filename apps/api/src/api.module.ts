import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { Datenbank } from '#persistence';
import type { Protokoll } from '#protokoll';
import { Runner, Verfahrenswanderung } from '#runner';
import { AnmeldungController } from './anmeldung/anmeldung.controller.js';
import { AnmeldungGuard } from './anmeldung/anmeldung.guard.js';
import { AnmeldungService } from './anmeldung/anmeldung.service.js';
import { IchController } from './anmeldung/ich.controller.js';
import { OidcService } from './anmeldung/oidc.service.js';
import { AuftraegeController } from './auftraege/auftraege.controller.js';
import { AuftraegeService } from './auftraege/auftraege.service.js';
import { AusgabenService } from './berichte/ausgaben.service.js';
import { BerichteController } from './berichte/berichte.controller.js';
import { BerichteService } from './berichte/berichte.service.js';
import { KampagnenService } from './berichte/kampagnen.service.js';
import { MassnahmenController } from './berichte/massnahmen.controller.js';
import { MassnahmenService } from './berichte/massnahmen.service.js';
import { Bereitschaft } from './betrieb/bereitschaft.js';
import { BetriebController } from './betrieb/betrieb.controller.js';
import { EinstellungenController } from './betrieb/einstellungen.controller.js';
import { EinstellungenService } from './betrieb/einstellungen.service.js';
import { EreignisseController } from './betrieb/ereignisse.controller.js';
import { MailprotokollController } from './betrieb/mailprotokoll.controller.js';
import { MailprotokollService } from './betrieb/mailprotokoll.service.js';
import { NachtpruefungController } from './betrieb/nachtpruefung.controller.js';
import { NachtpruefungService } from './betrieb/nachtpruefung.service.js';
import { PruefpfadController } from './betrieb/pruefpfad.controller.js';
import { PruefpfadService } from './betrieb/pruefpfad.service.js';
import type { ApiUmgebung } from './config.js';
import { EinmalService } from './http/einmal.service.js';
import { ProblemFilter } from './http/problem.filter.js';
import { pruefung } from './http/pruefung.js';
import { KalenderController } from './kalender/kalender.controller.js';
import { KalenderService } from './kalender/kalender.service.js';
import { KontoController } from './konto/konto.controller.js';
import { KontoService } from './konto/konto.service.js';
import { BeschluesseService } from './listen/beschluesse.service.js';
import { ListenController } from './listen/listen.controller.js';
import { SucheService } from './listen/suche.service.js';
import { AemterController } from './menschen/aemter.controller.js';
import { AemterService } from './menschen/aemter.service.js';
import { MenschenController } from './menschen/menschen.controller.js';
import { MenschenService } from './menschen/menschen.service.js';
import { VertretungenService } from './menschen/vertretungen.service.js';
import { AblageService } from './posteingang/ablage.service.js';
import { AufgabenService } from './posteingang/aufgaben.service.js';
import { PosteingangController } from './posteingang/posteingang.controller.js';
import { SitzungenController } from './sitzungen/sitzungen.controller.js';
import { SitzungenService } from './sitzungen/sitzungen.service.js';
import { PROTOKOLL, UMGEBUNG } from './umgebung.js';
import { VerfahrenController } from './verfahren/verfahren.controller.js';
import { ImportService } from './vorgaenge/import.service.js';
import { PruefungService } from './vorgaenge/pruefung.service.js';
import { SchritteService } from './vorgaenge/schritte.service.js';
import { VorgaengeController } from './vorgaenge/vorgaenge.controller.js';
import { VorgaengeService } from './vorgaenge/vorgaenge.service.js';
import { VorlageController } from './vorgaenge/vorlage.controller.js';
import { VorlageService } from './vorgaenge/vorlage.service.js';
import { VorlagenteileService } from './vorgaenge/vorlagenteile.service.js';
import { WanderungenController } from './wanderungen/wanderungen.controller.js';
import { WanderungenService } from './wanderungen/wanderungen.service.js';

export interface ApiTeile {
  umgebung: ApiUmgebung;
  datenbank: Datenbank;
  runner: Runner;
  wanderung: Verfahrenswanderung;
  protokoll: Protokoll;
}

const CONTROLLER = [
  ListenController,
  PosteingangController,
  KalenderController,
  VorlageController,
  VorgaengeController,
  SitzungenController,
  AuftraegeController,
  MassnahmenController,
  BerichteController,
  AemterController,
  MenschenController,
  IchController,
  PruefpfadController,
  EinstellungenController,
  KontoController,
  MailprotokollController,
  NachtpruefungController,
  VerfahrenController,
  WanderungenController,
  AnmeldungController,
  EreignisseController,
  BetriebController,
];

const DIENSTE = [
  AnmeldungService,
  OidcService,
  VorgaengeService,
  SchritteService,
  VorlageService,
  VorlagenteileService,
  ImportService,
  PruefungService,
  SitzungenService,
  AuftraegeService,
  AemterService,
  MenschenService,
  VertretungenService,
  PruefpfadService,
  EinstellungenService,
  KontoService,
  MailprotokollService,
  NachtpruefungService,
  AufgabenService,
  AblageService,
  SucheService,
  BeschluesseService,
  KalenderService,
  MassnahmenService,
  BerichteService,
  KampagnenService,
  AusgabenService,
  WanderungenService,
  EinmalService,
  Bereitschaft,
];

@Module({})
export class ApiModule {
  static mit({ umgebung, datenbank, runner, wanderung, protokoll }: ApiTeile): DynamicModule {
    return {
      module: ApiModule,
      controllers: CONTROLLER,
      providers: [
        { provide: UMGEBUNG, useValue: umgebung },
        { provide: Datenbank, useValue: datenbank },
        { provide: Runner, useValue: runner },
        { provide: Verfahrenswanderung, useValue: wanderung },
        { provide: PROTOKOLL, useValue: protokoll },
        { provide: APP_FILTER, useValue: new ProblemFilter(protokoll) },
        { provide: APP_PIPE, useValue: pruefung },
        { provide: APP_GUARD, useClass: AnmeldungGuard },
        ...DIENSTE,
      ],
    };
  }
}
