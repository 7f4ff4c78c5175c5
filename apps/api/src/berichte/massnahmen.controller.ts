import { Controller, Headers, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GepruefteAbfrage, GepruefteEingabe } from '#contract';
import { uebernimmListe } from '#runner';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { Dateiannahme } from '../http/dateien.js';
import { EinmalService } from '../http/einmal.service.js';
import { versionAus } from '../http/kopfzeilen.js';
import { LesenService } from '../http/lesen.service.js';
import { Abfrage, Eingabe, Route } from '../http/route.js';
import { alsKennung } from '../vorgaenge/vorgaenge.service.js';
import { darfMassnahme, nurBerichtswesen } from './befugnis.js';
import { MassnahmenService } from './massnahmen.service.js';

@Controller('api')
export class MassnahmenController {
  constructor(
    private readonly massnahmen: MassnahmenService,
    private readonly einmal: EinmalService,
    private readonly lesen: LesenService,
    private readonly dateien: Dateiannahme,
  ) {}

  @Route('get /handlungsfelder')
  handlungsfelder(@Ich() ich: Ausweis) {
    return this.massnahmen.handlungsfelder(ich);
  }

  @Route('get /massnahmen')
  liste(@Ich() ich: Ausweis, @Abfrage('get /massnahmen') filter: GepruefteAbfrage<'get /massnahmen'>) {
    return this.massnahmen.liste(ich, filter);
  }

  @Route('post /massnahmen')
  legeAn(
    @Ich() ich: Ausweis,
    @Eingabe('post /massnahmen') eingabe: GepruefteEingabe<'post /massnahmen'>,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: eingabe,
      arbeit: (t) => this.massnahmen.legeAn(t, ich, eingabe),
    });
  }

  @Route('post /massnahmen/import')
  async importiere(
    @Ich() ich: Ausweis,
    @Req() anfrage: FastifyRequest,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    const datei = await this.dateien.nimm(ich, anfrage, 'liste');
    nurBerichtswesen(ich);
    const liste = await this.lesen.lies('massnahmen', datei, { ich, anfrage });
    const { name, sha256 } = datei;
    const wer = { mandant: ich.mandant, person: ich.person, grund: `Aus der Liste „${name}“` };
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: { name, sha256 },
      arbeit: (t) => uebernimmListe(t, wer, liste, (ressort) => darfMassnahme(ich, ressort)),
    });
  }

  @Route('get /massnahmen/{id}')
  async eine(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Res({ passthrough: true }) antwort: FastifyReply,
  ) {
    const massnahme = await this.massnahmen.eine(ich, alsKennung(id));
    void antwort.header('etag', `"m${massnahme.version}"`);
    return massnahme;
  }

  @Route('put /massnahmen/{id}')
  async aendere(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Eingabe('put /massnahmen/{id}') eingabe: GepruefteEingabe<'put /massnahmen/{id}'>,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) antwort: FastifyReply,
  ) {
    const massnahme = await this.massnahmen.aendere(ich, alsKennung(id), eingabe, versionAus(ifMatch, 'm'));
    void antwort.header('etag', `"m${massnahme.version}"`);
    return massnahme;
  }

  @Route('get /massnahmen/{id}/aenderungen')
  aenderungen(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.massnahmen.aenderungen(ich, alsKennung(id));
  }

  @Route('post /massnahmen/{id}/verknuepfungen')
  verknuepfe(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Eingabe('post /massnahmen/{id}/verknuepfungen')
    eingabe: GepruefteEingabe<'post /massnahmen/{id}/verknuepfungen'>,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: { massnahme: id, ...eingabe },
      arbeit: (t) => this.massnahmen.verknuepfe(t, ich, alsKennung(id), eingabe),
    });
  }

  @Route('delete /massnahmen/{id}/verknuepfungen/{verknuepfung}')
  loese(@Ich() ich: Ausweis, @Param() { id, verknuepfung }: { id: string; verknuepfung: string }) {
    return this.massnahmen.loese(ich, alsKennung(id), alsKennung(verknuepfung));
  }
}
