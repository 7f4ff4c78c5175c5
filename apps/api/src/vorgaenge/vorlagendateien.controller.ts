import { Controller, Headers, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { fehler } from '#contract';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { Dateiannahme } from '../http/dateien.js';
import { Route } from '../http/route.js';
import { NUR_DATEI } from '../http/sicherheitskoepfe.js';
import { ImportService } from './import.service.js';
import { SchritteService } from './schritte.service.js';
import { alsKennung } from './vorgaenge.service.js';
import { VorlagenteileService } from './vorlagenteile.service.js';

/** Files of a Vorlage: what it is made of, and what hangs on it. */
@Controller('api')
export class VorlagendateienController {
  constructor(
    private readonly dateien: Dateiannahme,
    private readonly importe: ImportService,
    private readonly schritte: SchritteService,
    private readonly teile: VorlagenteileService,
  ) {}

  @Route('post /vorgaenge/import')
  async importiere(
    @Ich() ich: Ausweis,
    @Req() anfrage: FastifyRequest,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    const datei = await this.dateien.nimm(ich, anfrage, 'dokument');
    return this.importe.nimm(ich, datei, { anfrage, schluessel });
  }

  @Route('get /vorgaenge/{id}/anlagen')
  anlagen(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.teile.anlagen(ich, alsKennung(id));
  }

  @Route('post /vorgaenge/{id}/anlagen')
  async haengeAn(
    @Ich() ich: Ausweis,
    @Param('id') kennung: string,
    @Req() anfrage: FastifyRequest,
    @Headers() koepfe: Record<string, string | undefined>,
  ) {
    const id = alsKennung(kennung);
    const datei = await this.dateien.nimm(ich, anfrage, 'anlage');
    const daten = {
      name: datei.name,
      sha256: datei.sha256,
      ...(datei.beschreibung ? { alternativtext: datei.beschreibung } : {}),
      ...(datei.stufe ? { stufe: datei.stufe } : {}),
    };
    await this.schritte.mache(
      ich,
      id,
      { schritt: 'anlageHinzufuegen', daten },
      { ifMatch: koepfe['if-match'], schluessel: koepfe['idempotency-key'], datei },
    );
    const anlage = (await this.teile.anlagen(ich, id)).findLast(({ sha256 }) => sha256 === datei.sha256);
    if (!anlage)
      throw fehler(
        'nicht_gefunden',
        'Die Anlage wurde inzwischen wieder entfernt.',
        'The attachment has been removed again in the meantime.',
      );
    return anlage;
  }

  /** Always as a download: nothing that somebody uploaded is ever shown as a page of ours. */
  @Route('get /vorgaenge/{id}/anlagen/{anlage}')
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
