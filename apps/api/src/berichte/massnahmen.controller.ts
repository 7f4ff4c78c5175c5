import {
  Body,
  Controller,
  Delete,
  Get,
  Headers,
  HttpCode,
  Param,
  Post,
  Put,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { fehler, massnahmeEingabe, massnahmenfilter, neueVerknuepfung } from '#contract';
import { DateiUnlesbar, liesMassnahmendatei } from '#dokumente';
import { uebernimmListe } from '#runner';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { nimmDatei } from '../http/dateien.js';
import { EinmalService } from '../http/einmal.service.js';
import { versionAus } from '../http/kopfzeilen.js';
import { alsKennung } from '../vorgaenge/vorgaenge.service.js';
import { darfMassnahme, nurBerichtswesen } from './befugnis.js';
import { MassnahmenService } from './massnahmen.service.js';

@Controller('api')
export class MassnahmenController {
  constructor(
    private readonly massnahmen: MassnahmenService,
    private readonly einmal: EinmalService,
  ) {}

  @Get('handlungsfelder')
  handlungsfelder(@Ich() ich: Ausweis) {
    return this.massnahmen.handlungsfelder(ich);
  }

  @Get('massnahmen')
  liste(@Ich() ich: Ausweis, @Query({ schema: massnahmenfilter }) filter: z.infer<typeof massnahmenfilter>) {
    return this.massnahmen.liste(ich, filter);
  }

  @Post('massnahmen')
  @HttpCode(201)
  legeAn(
    @Ich() ich: Ausweis,
    @Body({ schema: massnahmeEingabe }) eingabe: z.infer<typeof massnahmeEingabe>,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: eingabe,
      arbeit: (t) => this.massnahmen.legeAn(t, ich, eingabe),
    });
  }

  @Post('massnahmen/import')
  @HttpCode(201)
  async importiere(
    @Ich() ich: Ausweis,
    @Req() anfrage: FastifyRequest,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    const { name, inhalt, sha256 } = await nimmDatei(anfrage, 'liste');
    nurBerichtswesen(ich);
    const liste = await liesMassnahmendatei(name, inhalt).catch((grund: unknown) => {
      throw grund instanceof DateiUnlesbar ? fehler('datei_unlesbar', grund.de, grund.en) : grund;
    });
    const wer = { mandant: ich.mandant, person: ich.person, grund: `Aus der Liste „${name}“` };
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: { name, sha256 },
      arbeit: (t) => uebernimmListe(t, wer, liste, (ressort) => darfMassnahme(ich, ressort)),
    });
  }

  @Get('massnahmen/:id')
  async eine(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Res({ passthrough: true }) antwort: FastifyReply,
  ) {
    const massnahme = await this.massnahmen.eine(ich, alsKennung(id));
    void antwort.header('etag', `"m${massnahme.version}"`);
    return massnahme;
  }

  @Put('massnahmen/:id')
  async aendere(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Body({ schema: massnahmeEingabe }) eingabe: z.infer<typeof massnahmeEingabe>,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) antwort: FastifyReply,
  ) {
    const massnahme = await this.massnahmen.aendere(ich, alsKennung(id), eingabe, versionAus(ifMatch, 'm'));
    void antwort.header('etag', `"m${massnahme.version}"`);
    return massnahme;
  }

  @Get('massnahmen/:id/aenderungen')
  aenderungen(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.massnahmen.aenderungen(ich, alsKennung(id));
  }

  @Post('massnahmen/:id/verknuepfungen')
  @HttpCode(201)
  verknuepfe(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Body({ schema: neueVerknuepfung }) eingabe: z.infer<typeof neueVerknuepfung>,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: { massnahme: id, ...eingabe },
      arbeit: (t) => this.massnahmen.verknuepfe(t, ich, alsKennung(id), eingabe),
    });
  }

  @Delete('massnahmen/:id/verknuepfungen/:verknuepfung')
  @HttpCode(204)
  loese(@Ich() ich: Ausweis, @Param() { id, verknuepfung }: { id: string; verknuepfung: string }) {
    return this.massnahmen.loese(ich, alsKennung(id), alsKennung(verknuepfung));
  }
}
