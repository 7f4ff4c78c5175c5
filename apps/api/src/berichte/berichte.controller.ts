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
import { berichteFilter, berichtEingabe, blaettern, neueAusgabe, neueKampagne, zuordnung } from '#contract';
import { Runner } from '#runner';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { nimmDatei } from '../http/dateien.js';
import { EinmalService } from '../http/einmal.service.js';
import { versionAus } from '../http/kopfzeilen.js';
import { NUR_DATEI } from '../http/sicherheitskoepfe.js';
import { alsKennung } from '../vorgaenge/vorgaenge.service.js';
import { AusgabenService } from './ausgaben.service.js';
import { BerichteService, liesHochgeladenes } from './berichte.service.js';
import { KampagnenService } from './kampagnen.service.js';

const TYP = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  html: 'text/html; charset=utf-8',
} as const;

@Controller('api')
export class BerichteController {
  constructor(
    private readonly berichte: BerichteService,
    private readonly kampagnen: KampagnenService,
    private readonly ausgaben: AusgabenService,
    private readonly runner: Runner,
    private readonly einmal: EinmalService,
  ) {}

  @Get('berichte')
  liste(@Ich() ich: Ausweis, @Query({ schema: berichteFilter }) filter: z.infer<typeof berichteFilter>) {
    return this.berichte.liste(ich, filter);
  }

  @Post('berichte/import')
  @HttpCode(201)
  async importiere(
    @Ich() ich: Ausweis,
    @Req() anfrage: FastifyRequest,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    const datei = await nimmDatei(anfrage, 'dokument');
    const dokument = await liesHochgeladenes(ich, datei);
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: { name: datei.name, sha256: datei.sha256 },
      arbeit: (t) => this.berichte.nimm(t, ich, { datei, dokument }),
    });
  }

  @Get('berichte/:id')
  async einer(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Res({ passthrough: true }) antwort: FastifyReply,
  ) {
    const bericht = await this.berichte.einer(ich, alsKennung(id));
    void antwort.header('etag', `"b${bericht.version}"`);
    return bericht;
  }

  @Put('berichte/:id')
  async speichere(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Body({ schema: berichtEingabe }) eingabe: z.infer<typeof berichtEingabe>,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) antwort: FastifyReply,
  ) {
    const bericht = await this.berichte.speichere(ich, alsKennung(id), eingabe, versionAus(ifMatch, 'b'));
    void antwort.header('etag', `"b${bericht.version}"`);
    return bericht;
  }

  @Post('berichte/:id/zuordnung')
  @HttpCode(201)
  ordneZu(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Body({ schema: zuordnung }) eingabe: z.infer<typeof zuordnung>,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: { zuordnung: id, ...eingabe },
      arbeit: (t) => this.berichte.ordneZu(t, ich, alsKennung(id), eingabe),
    });
  }

  @Get('kampagnen')
  alleKampagnen(@Ich() ich: Ausweis, @Query({ schema: blaettern }) seite: z.infer<typeof blaettern>) {
    return this.kampagnen.liste(ich, seite);
  }

  @Post('kampagnen')
  @HttpCode(201)
  plane(
    @Ich() ich: Ausweis,
    @Body({ schema: neueKampagne }) eingabe: z.infer<typeof neueKampagne>,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    return this.kampagnen.plane(ich, eingabe, schluessel);
  }

  @Get('kampagnen/:id')
  kampagne(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.kampagnen.eine(ich, alsKennung(id));
  }

  @Get('kampagnen/:id/gesamtbericht')
  gesamtbericht(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.kampagnen.gesamtbericht(ich, alsKennung(id));
  }

  @Post('kampagnen/:id/ausgaben')
  @HttpCode(201)
  async bestelle(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Body({ schema: neueAusgabe }) eingabe: z.infer<typeof neueAusgabe>,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    const ausgabe = await this.einmal.fuehreAus(ich, schluessel, {
      anfrage: { ausgabe: id, ...eingabe },
      arbeit: (t) => this.ausgaben.bestelle(t, ich, alsKennung(id), eingabe),
    });
    this.runner.melde();
    return ausgabe;
  }

  @Get('ausgaben/:id')
  ausgabe(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.ausgaben.eine(ich, alsKennung(id));
  }

  @Delete('ausgaben/:id')
  @HttpCode(204)
  brichAb(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.ausgaben.brichAb(ich, alsKennung(id));
  }

  /** Always as a download, like everything that is made or uploaded. */
  @Get('ausgaben/:id/datei')
  async lade(@Ich() ich: Ausweis, @Param('id') id: string, @Res() antwort: FastifyReply) {
    const { name, form, inhalt } = await this.ausgaben.datei(ich, alsKennung(id));
    await antwort
      .header('content-type', TYP[form])
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
      .header('content-security-policy', NUR_DATEI)
      .send(inhalt);
  }
}
