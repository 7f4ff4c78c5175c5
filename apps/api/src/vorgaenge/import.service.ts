import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { fehler, klartext, type importAntwort } from '#contract';
import { ressortsZumBeginnen, Runner, vorlageAusDokument, zugriffVon } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import type { Hochgeladen } from '../http/dateien.js';
import { idempotenz } from '../http/kopfzeilen.js';
import { LesenService } from '../http/lesen.service.js';

/** Makes a Vorlage out of an uploaded document; what was odd in it is said, never guessed. */
@Injectable()
export class ImportService {
  constructor(
    private readonly runner: Runner,
    private readonly lesen: LesenService,
  ) {}

  async nimm(
    ich: Ausweis,
    datei: Hochgeladen,
    { anfrage, schluessel }: { anfrage: FastifyRequest; schluessel: string | undefined },
  ): Promise<z.infer<typeof importAntwort>> {
    // Who may not begin a paper does not get one read either.
    const haeuser = ressortsZumBeginnen(ich);
    if (haeuser.length === 0)
      throw fehler(
        'rolle_fehlt',
        'Eine Vorlage legt an, wer in einem Ressort schreibt oder das Vorlagenbüro führt.',
        'Only authors and paper offices begin a paper.',
      );
    const { name, sha256 } = datei;
    const merken = idempotenz(schluessel, { name, sha256 });
    const { dokument, text } = await this.lesen.lies('dokument', datei, { ich, anfrage });
    const { befunde, ...vorlage } = await vorlageAusDokument(this.runner, {
      dokument,
      dateiname: name,
      mandant: ich.mandant,
      haeuser,
      zugriff: zugriffVon(ich),
      akteur: { art: 'person', person: ich.person, aemter: ich.aemter },
      idempotenz: merken,
    });
    return { ...vorlage, befunde, text: klartext(text).text };
  }
}
