import { Controller, Headers, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { Dateiannahme } from '../http/dateien.js';
import { EinmalService } from '../http/einmal.service.js';
import { Route } from '../http/route.js';
import { BerichteService } from './berichte.service.js';

/** Reports out of documents that are sent. */
@Controller('api')
export class BerichtsimportController {
  constructor(
    private readonly dateien: Dateiannahme,
    private readonly berichte: BerichteService,
    private readonly einmal: EinmalService,
  ) {}

  @Route('post /berichte/import')
  async importiere(
    @Ich() ich: Ausweis,
    @Req() anfrage: FastifyRequest,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    const datei = await this.dateien.nimm(ich, anfrage, 'dokument');
    const dokument = await this.berichte.liesHochgeladenes(ich, datei, anfrage);
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: { name: datei.name, sha256: datei.sha256 },
      arbeit: (t) => this.berichte.nimm(t, ich, { datei, dokument }),
    });
  }
}
