import { Controller, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { fehler } from '#contract';
import { Datenbank, uhrenmangel, uhrenversatz } from '#persistence';
import { abweichungen } from '#runner';
import { Route } from '../http/route.js';
import type { ApiUmgebung } from '../config.js';
import { UMGEBUNG } from '../umgebung.js';
import { Bereitschaft } from './bereitschaft.js';
import { LageService } from './lage.service.js';
import { metriken } from './metriken.js';
import { openapi } from './openapi.js';

/** For operators: description, health, readiness, metrics. */
@Controller('api')
export class BetriebController {
  constructor(
    private readonly datenbank: Datenbank,
    private readonly bereitschaft: Bereitschaft,
    private readonly lage: LageService,
    @Inject(UMGEBUNG) private readonly umgebung: ApiUmgebung,
  ) {}

  @Route('get /openapi.json')
  beschreibung() {
    return openapi(this.umgebung.BASIS_URL);
  }

  @Route('get /gesundheit')
  gesundheit() {
    return { lebt: true };
  }

  /**
   * Ready only while the database answers, takes what is written, holds the procedures as this program has them, goes
   * with the clock of this machine, and nobody is stopping the service. How worker, queue and sealer are doing, what
   * the nightly check found, and whether the virus scanner answers, is said and stops nothing: people work on.
   */
  @Route('get /bereitschaft')
  async bereit() {
    const anders = await this.datenbank
      .uebergreifend((t) => abweichungen((sql, werte) => t.abfrage(sql, werte)))
      .catch(() => null);
    if (anders?.[0]) {
      const [de = '', en = ''] = anders[0].split(' / ');
      throw fehler('nicht_bereit', de, en);
    }
    if (anders === null || !this.bereitschaft.bereit)
      throw fehler(
        'nicht_bereit',
        'Der Dienst startet, endet oder erreicht seine Datenbank nicht.',
        'The service is starting, stopping or cannot reach its database.',
      );
    const mangel = uhrenmangel(await uhrenversatz(this.datenbank));
    if (mangel) throw fehler('nicht_bereit', mangel.de, mangel.en);
    const datenbank = await this.lage.datenbanklage();
    if (datenbank !== 'schreibt')
      throw fehler(
        'nicht_bereit',
        'Die Datenbank nimmt keine Änderungen an. Bitte prüfen Sie, ob ihr Datenträger voll ist oder ob sie nur gelesen werden darf.',
        'The database takes no changes. Please check whether its disk is full or whether it is read-only.',
        { datenbank },
      );
    return { bereit: true as const, datenbank, ...(await this.lage.gesagt()) };
  }

  @Route('get /metriken')
  async metriken(@Res() antwort: FastifyReply): Promise<void> {
    await this.lage.miss();
    await antwort.header('content-type', metriken.contentType).send(await metriken.metrics());
  }
}
