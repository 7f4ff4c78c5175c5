import { Controller, Headers, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { GepruefteAbfrage, GepruefteEingabe } from '#contract';
import { Runner } from '#runner';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { EinmalService } from '../http/einmal.service.js';
import { versionAus } from '../http/kopfzeilen.js';
import { NUR_DATEI } from '../http/sicherheitskoepfe.js';
import { Abfrage, Eingabe, Route } from '../http/route.js';
import { alsKennung } from '../vorgaenge/vorgaenge.service.js';
import { AusgabenService } from './ausgaben.service.js';
import { BerichteService } from './berichte.service.js';
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

  @Route('get /berichte')
  liste(@Ich() ich: Ausweis, @Abfrage('get /berichte') filter: GepruefteAbfrage<'get /berichte'>) {
    return this.berichte.liste(ich, filter);
  }

  @Route('get /berichte/{id}')
  async einer(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Res({ passthrough: true }) antwort: FastifyReply,
  ) {
    const bericht = await this.berichte.einer(ich, alsKennung(id));
    void antwort.header('etag', `"b${bericht.version}"`);
    return bericht;
  }

  @Route('put /berichte/{id}')
  async speichere(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Eingabe('put /berichte/{id}') eingabe: GepruefteEingabe<'put /berichte/{id}'>,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) antwort: FastifyReply,
  ) {
    const bericht = await this.berichte.speichere(ich, alsKennung(id), eingabe, versionAus(ifMatch, 'b'));
    void antwort.header('etag', `"b${bericht.version}"`);
    return bericht;
  }

  @Route('post /berichte/{id}/zuordnung')
  ordneZu(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Eingabe('post /berichte/{id}/zuordnung') eingabe: GepruefteEingabe<'post /berichte/{id}/zuordnung'>,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: { zuordnung: id, ...eingabe },
      arbeit: (t) => this.berichte.ordneZu(t, ich, alsKennung(id), eingabe),
    });
  }

  @Route('get /kampagnen')
  alleKampagnen(@Ich() ich: Ausweis, @Abfrage('get /kampagnen') seite: GepruefteAbfrage<'get /kampagnen'>) {
    return this.kampagnen.liste(ich, seite);
  }

  @Route('post /kampagnen')
  plane(
    @Ich() ich: Ausweis,
    @Eingabe('post /kampagnen') eingabe: GepruefteEingabe<'post /kampagnen'>,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    return this.kampagnen.plane(ich, eingabe, schluessel);
  }

  @Route('get /kampagnen/{id}')
  kampagne(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.kampagnen.eine(ich, alsKennung(id));
  }

  @Route('get /kampagnen/{id}/gesamtbericht')
  gesamtbericht(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.kampagnen.gesamtbericht(ich, alsKennung(id));
  }

  @Route('post /kampagnen/{id}/ausgaben')
  async bestelle(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Eingabe('post /kampagnen/{id}/ausgaben') eingabe: GepruefteEingabe<'post /kampagnen/{id}/ausgaben'>,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    const ausgabe = await this.einmal.fuehreAus(ich, schluessel, {
      anfrage: { ausgabe: id, ...eingabe },
      arbeit: (t) => this.ausgaben.bestelle(t, ich, alsKennung(id), eingabe),
    });
    this.runner.melde();
    return ausgabe;
  }

  @Route('get /ausgaben/{id}')
  ausgabe(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.ausgaben.eine(ich, alsKennung(id));
  }

  @Route('delete /ausgaben/{id}')
  brichAb(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.ausgaben.brichAb(ich, alsKennung(id));
  }

  /** Always as a download, like everything that is made or uploaded. */
  @Route('get /ausgaben/{id}/datei')
  async lade(@Ich() ich: Ausweis, @Param('id') id: string, @Res() antwort: FastifyReply) {
    const { name, form, inhalt } = await this.ausgaben.datei(ich, alsKennung(id));
    await antwort
      .header('content-type', TYP[form])
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
      .header('content-security-policy', NUR_DATEI)
      .send(inhalt);
  }
}
