import { Controller, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { inVertretung, stelleInWorten, type GepruefteAbfrage, type Zweisprachig } from '#contract';
import { datumBerlin, datumDeutsch, uhrzeitBerlin } from '#kalender';
import { Ich, type Ausweis } from '../../anmeldung/ausweis.js';
import { Abfrage, Route } from '../../http/route.js';
import { sendeCsv } from '../../listen/csv.js';
import { alsKennung } from '../vorgaenge.service.js';
import { VerlaufService } from './verlauf.service.js';

const SPALTEN = [
  'Tag',
  'Uhrzeit',
  'Was',
  'Als',
  'In Vertretung',
  'Angaben',
  'Begründung und Vermerk',
  'Prüfzeichen',
];
const deutsch = ({ de }: Zweisprachig) => de;

@Controller('api')
export class VerlaufController {
  constructor(private readonly verlauf: VerlaufService) {}

  @Route('get /vorgaenge/{id}/schritte')
  liste(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Abfrage('get /vorgaenge/{id}/schritte') filter: GepruefteAbfrage<'get /vorgaenge/{id}/schritte'>,
  ) {
    return this.verlauf.verlauf(ich, alsKennung(id), filter);
  }

  @Route('get /vorgaenge/{id}/seither')
  seither(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.verlauf.seither(ich, alsKennung(id));
  }

  @Route('get /vorgaenge/{id}/verlauf.csv')
  async tabelle(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Abfrage('get /vorgaenge/{id}/verlauf.csv') filter: GepruefteAbfrage<'get /vorgaenge/{id}/verlauf.csv'>,
    @Res() antwort: FastifyReply,
  ) {
    const eintraege = await this.verlauf.verlauf(ich, alsKennung(id), filter);
    const zeilen = eintraege.map(({ zeit, satz, amt, vertritt, angaben, texte, inhaltSha256 }) => {
      const wann = new Date(zeit);
      return [
        datumDeutsch(datumBerlin(wann)),
        uhrzeitBerlin(wann),
        satz.de,
        amt === null || amt.startsWith('person@') ? null : stelleInWorten(amt, deutsch),
        vertritt === null ? null : inVertretung(vertritt).de,
        angaben.map(({ name, wert }) => `${name.de}: ${wert.de}`).join('; '),
        texte.join('\n'),
        inhaltSha256,
      ];
    });
    await sendeCsv(antwort, 'verlauf', [SPALTEN, ...zeilen], { mehr: false });
  }
}
