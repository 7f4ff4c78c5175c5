import { Controller, Headers, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { GepruefteAbfrage, GepruefteEingabe } from '#contract';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { versionAus } from '../http/kopfzeilen.js';
import { Abfrage, Eingabe, Route } from '../http/route.js';
import { VorlagenteileService } from './vorlagenteile.service.js';
import { PruefungService } from './pruefung.service.js';
import { alsKennung } from './vorgaenge.service.js';
import { VorlageService } from './vorlage.service.js';

@Controller('api')
export class VorlageController {
  constructor(
    private readonly vorlage: VorlageService,
    private readonly teile: VorlagenteileService,
    private readonly pruefe: PruefungService,
  ) {}

  @Route('get /vorgaenge/{id}/abschnitte')
  abschnitte(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.vorlage.abschnitte(ich, alsKennung(id));
  }

  @Route('get /vorgaenge/{id}/abschnitte/{buchstabe}')
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

  @Route('put /vorgaenge/{id}/abschnitte/{buchstabe}')
  async speichere(
    @Ich() ich: Ausweis,
    @Param() { id, buchstabe }: { id: string; buchstabe: string },
    @Eingabe('put /vorgaenge/{id}/abschnitte/{buchstabe}')
    { text }: GepruefteEingabe<'put /vorgaenge/{id}/abschnitte/{buchstabe}'>,
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

  @Route('put /vorgaenge/{id}/anwesenheit')
  anwesend(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Eingabe('put /vorgaenge/{id}/anwesenheit')
    { abschnitt }: GepruefteEingabe<'put /vorgaenge/{id}/anwesenheit'>,
  ) {
    return this.vorlage.anwesend(ich, alsKennung(id), abschnitt);
  }

  @Route('get /vorgaenge/{id}/pruefung')
  pruefung(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.pruefe.vorlage(ich, alsKennung(id));
  }

  @Route('get /vorgaenge/{id}/fassungen')
  fassungen(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.vorlage.fassungen(ich, alsKennung(id));
  }

  @Route('get /vorgaenge/{id}/fassungen/vergleich')
  vergleich(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Abfrage('get /vorgaenge/{id}/fassungen/vergleich')
    frage: GepruefteAbfrage<'get /vorgaenge/{id}/fassungen/vergleich'>,
  ) {
    return this.vorlage.vergleiche(ich, alsKennung(id), frage);
  }

  @Route('get /vorgaenge/{id}/fassungen/{nr}')
  fassung(@Ich() ich: Ausweis, @Param('id') id: string, @Param('nr') nr: string) {
    return this.vorlage.fassung(ich, alsKennung(id), /^\d{1,6}$/u.test(nr) ? Number(nr) : -1);
  }

  @Route('get /vorgaenge/{id}/mitzeichnungen')
  mitzeichnungen(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.teile.mitzeichnungen(ich, alsKennung(id));
  }

  @Route('get /vorgaenge/{id}/massgaben')
  massgaben(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.teile.massgaben(ich, alsKennung(id));
  }

  @Route('get /vorgaenge/{id}/bemerkungen')
  bemerkungen(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.teile.bemerkungen(ich, alsKennung(id));
  }

  @Route('get /vorgaenge/{id}/ziffern')
  ziffern(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.teile.ziffern(ich, alsKennung(id));
  }
}
