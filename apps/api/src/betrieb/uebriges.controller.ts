import { Body, Controller, Get, Inject, Put, Query } from '@nestjs/common';
import type { z } from 'zod';
import { einstellungenEingabe, pruefpfadfilter, suchfrage } from '#contract';
import { Datenbank } from '#persistence';
import { zugriffVon } from '#runner';
import { verfahren } from '#workflows';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import type { ApiUmgebung } from '../config.js';
import { UMGEBUNG } from '../umgebung.js';
import { UebrigesService } from './uebriges.service.js';

@Controller('api')
export class UebrigesController {
  constructor(private readonly uebriges: UebrigesService, private readonly datenbank: Datenbank, @Inject(UMGEBUNG) private readonly umgebung: ApiUmgebung) {}

  @Get('ich')
  async ich(@Ich() ich: Ausweis) {
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) => t.abfrage<{ jetzt: Date }>('SELECT kogge_jetzt() AS jetzt'));
    return {
      person: ich.person, name: ich.name, mandant: ich.mandant, aemter: ich.aemter, ausgewiesenAm: ich.ausgewiesenAm.toISOString(), erneutAnmelden: '/api/anmeldung?erneut=1',
      demo: this.umgebung.KOGGE_DEMO === '1', jetzt: rows[0]?.jetzt.toISOString(),
    };
  }

  @Get('suche')
  suche(@Ich() ich: Ausweis, @Query({ schema: suchfrage }) frage: z.infer<typeof suchfrage>) {
    return this.uebriges.suche(ich, frage);
  }

  @Get('pruefpfad')
  pruefpfad(@Ich() ich: Ausweis, @Query({ schema: pruefpfadfilter }) filter: z.infer<typeof pruefpfadfilter>) {
    return this.uebriges.pruefpfad(ich, filter);
  }

  @Get('einstellungen')
  einstellungen(@Ich() ich: Ausweis) {
    return this.uebriges.einstellungen(ich);
  }

  @Put('einstellungen')
  setze(@Ich() ich: Ausweis, @Body({ schema: einstellungenEingabe }) eingabe: z.infer<typeof einstellungenEingabe>) {
    return this.uebriges.setze(ich, eingabe);
  }

  @Get('verfahren')
  verfahren() {
    return verfahren.map(({ id, version, hash, titel }) => ({ id, version, hash, titel }));
  }
}
