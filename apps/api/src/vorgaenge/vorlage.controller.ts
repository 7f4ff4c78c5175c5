import { Body, Controller, Get, Headers, HttpCode, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { abschnittEingabe, anwesenheitEingabe, vergleichsfrage } from '#contract';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { nimmDatei } from '../http/dateien.js';
import { versionAus } from '../http/kopfzeilen.js';
import { NUR_DATEI } from '../http/sicherheitskoepfe.js';
import { VorlagenteileService } from './vorlagenteile.service.js';
import { ImportService } from './import.service.js';
import { PruefungService } from './pruefung.service.js';
import { SchritteService } from './schritte.service.js';
import { alsKennung } from './vorgaenge.service.js';
import { VorlageService } from './vorlage.service.js';

@Controller('api/vorgaenge')
export class VorlageController {
  constructor(
    private readonly vorlage: VorlageService,
    private readonly teile: VorlagenteileService,
    private readonly schritte: SchritteService,
    private readonly importe: ImportService,
    private readonly pruefe: PruefungService,
  ) {}

  @Post('import')
  async importiere(
    @Ich() ich: Ausweis,
    @Req() anfrage: FastifyRequest,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    return this.importe.nimm(ich, await nimmDatei(anfrage, 'dokument'), schluessel);
  }

  @Get(':id/abschnitte')
  abschnitte(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.vorlage.abschnitte(ich, alsKennung(id));
  }

  @Get(':id/abschnitte/:buchstabe')
  async abschnitt(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Param('buchstabe') buchstabe: string,
    @Res({ passthrough: true }) antwort: FastifyReply,
  ) {
    const abschnitt = await this.vorlage.abschnitt(ich, alsKennung(id), buchstabe);
    void antwort.header('etag', `"a${abschnitt.version}"`);
    return abschnitt;
  }

  @Put(':id/abschnitte/:buchstabe')
  async speichere(
    @Ich() ich: Ausweis,
    @Param() { id, buchstabe }: { id: string; buchstabe: string },
    @Body({ schema: abschnittEingabe }) { text }: z.infer<typeof abschnittEingabe>,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) antwort: FastifyReply,
  ) {
    const abschnitt = await this.vorlage.speichere(ich, alsKennung(id), {
      buchstabe,
      text,
      version: versionAus(ifMatch, 'a'),
    });
    void antwort.header('etag', `"a${abschnitt.version}"`);
    return abschnitt;
  }

  @Put(':id/anwesenheit')
  anwesend(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Body({ schema: anwesenheitEingabe }) { abschnitt }: z.infer<typeof anwesenheitEingabe>,
  ) {
    return this.vorlage.anwesend(ich, alsKennung(id), abschnitt);
  }

  @Get(':id/pruefung')
  pruefung(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.pruefe.vorlage(ich, alsKennung(id));
  }

  @Get(':id/fassungen')
  fassungen(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.vorlage.fassungen(ich, alsKennung(id));
  }

  @Get(':id/fassungen/vergleich')
  vergleich(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Query({ schema: vergleichsfrage }) frage: z.infer<typeof vergleichsfrage>,
  ) {
    return this.vorlage.vergleiche(ich, alsKennung(id), frage);
  }

  @Get(':id/fassungen/:nr')
  fassung(@Ich() ich: Ausweis, @Param('id') id: string, @Param('nr') nr: string) {
    return this.vorlage.fassung(ich, alsKennung(id), /^\d{1,6}$/u.test(nr) ? Number(nr) : -1);
  }

  @Get(':id/mitzeichnungen')
  mitzeichnungen(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.teile.mitzeichnungen(ich, alsKennung(id));
  }

  @Get(':id/massgaben')
  massgaben(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.teile.massgaben(ich, alsKennung(id));
  }

  @Get(':id/bemerkungen')
  bemerkungen(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.teile.bemerkungen(ich, alsKennung(id));
  }

  @Get(':id/ziffern')
  ziffern(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.teile.ziffern(ich, alsKennung(id));
  }

  @Get(':id/anlagen')
  anlagen(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.teile.anlagen(ich, alsKennung(id));
  }

  @Post(':id/anlagen')
  @HttpCode(201)
  async haengeAn(
    @Ich() ich: Ausweis,
    @Param('id') kennung: string,
    @Req() anfrage: FastifyRequest,
    @Headers() koepfe: Record<string, string | undefined>,
  ) {
    const id = alsKennung(kennung);
    const datei = await nimmDatei(anfrage, 'anlage');
    const daten = {
      name: datei.name,
      sha256: datei.sha256,
      ...(datei.beschreibung ? { alternativtext: datei.beschreibung } : {}),
    };
    await this.schritte.mache(
      ich,
      id,
      { schritt: 'anlageHinzufuegen', daten },
      { ifMatch: koepfe['if-match'], schluessel: koepfe['idempotency-key'], datei },
    );
    return (await this.teile.anlagen(ich, id)).findLast(({ sha256 }) => sha256 === datei.sha256);
  }

  /** Always as a download: nothing that somebody uploaded is ever shown as a page of ours. */
  @Get(':id/anlagen/:anlage')
  async lade(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Param('anlage') anlage: string,
    @Res() antwort: FastifyReply,
  ) {
    const { name, typ, inhalt } = await this.teile.datei(ich, alsKennung(id), alsKennung(anlage));
    await antwort
      .header('content-type', typ)
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
      .header('content-security-policy', NUR_DATEI)
      .send(inhalt);
  }
}
