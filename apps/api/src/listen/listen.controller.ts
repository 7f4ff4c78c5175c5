import { Controller, Get, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { auftragsauswahl, beschlussfilter, suchfrage, vorgangsauswahl } from '#contract';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { AuftraegeService } from '../auftraege/auftraege.service.js';
import { VorgaengeService } from '../vorgaenge/vorgaenge.service.js';
import { BeschluesseService } from './beschluesse.service.js';
import { HOECHSTENS, sendeCsv } from './csv.js';
import { SucheService } from './suche.service.js';

/** Search, decisions, counts, and lists as files. */
@Controller('api')
export class ListenController {
  constructor(
    private readonly sucher: SucheService,
    private readonly entschieden: BeschluesseService,
    private readonly vorgaenge: VorgaengeService,
    private readonly auftraege: AuftraegeService,
  ) {}

  @Get('suche')
  suche(@Ich() ich: Ausweis, @Query({ schema: suchfrage }) frage: z.infer<typeof suchfrage>) {
    return this.sucher.suche(ich, frage);
  }

  @Get('beschluesse')
  beschluesse(
    @Ich() ich: Ausweis,
    @Query({ schema: beschlussfilter }) filter: z.infer<typeof beschlussfilter>,
  ) {
    return this.entschieden.liste(ich, filter);
  }

  @Get('vorgaenge/facetten')
  facetten(
    @Ich() ich: Ausweis,
    @Query({ schema: vorgangsauswahl }) auswahl: z.infer<typeof vorgangsauswahl>,
  ) {
    return this.vorgaenge.facetten(ich, auswahl);
  }

  @Get('vorgaenge.csv')
  async vorgaengeCsv(
    @Ich() ich: Ausweis,
    @Query({ schema: vorgangsauswahl }) auswahl: z.infer<typeof vorgangsauswahl>,
    @Res() antwort: FastifyReply,
  ) {
    const { eintraege } = await this.vorgaenge.liste(ich, { ...auswahl, anzahl: HOECHSTENS });
    await sendeCsv(antwort, 'vorgaenge', [
      [
        'Nummer',
        'Art',
        'Titel',
        'Stand',
        'Phase',
        'Federführung',
        'Sitzung',
        'Fassung',
        'Vertraulichkeit',
        'Liegt bei',
        'Frist (UTC)',
        'Geändert (UTC)',
        'Beendet (UTC)',
      ],
      ...eintraege.map((v) => [
        v.nummer,
        v.art,
        v.titel,
        v.zustandTitel.de,
        v.phase.de,
        v.federfuehrung,
        v.sitzung?.datum ?? null,
        v.fassung,
        v.stufe,
        v.zustaendig.filter((eine) => !eine.startsWith('person@')).join(', '),
        v.fristAm,
        v.geaendertAm,
        v.beendetAm,
      ]),
    ]);
  }

  @Get('auftraege.csv')
  async auftraegeCsv(
    @Ich() ich: Ausweis,
    @Query({ schema: auftragsauswahl }) auswahl: z.infer<typeof auftragsauswahl>,
    @Res() antwort: FastifyReply,
  ) {
    const { eintraege } = await this.auftraege.auftraege(ich, { ...auswahl, anzahl: HOECHSTENS });
    await sendeCsv(antwort, 'auftraege', [
      [
        'Nummer',
        'Aus Vorlage',
        'Ziffer',
        'Auftrag',
        'Adressaten',
        'Fällig',
        'Erster Termin',
        'Verlängerungen',
        'Überfällig',
        'Stand',
        'Erinnerungen',
        'Nächste Erinnerung',
      ],
      ...eintraege.map((a) => [
        a.nummer,
        a.quelleNummer,
        a.ziffer,
        a.text,
        a.adressat.join(', '),
        a.faellig,
        a.ersteFrist,
        a.verlaengerungen,
        a.ueberfaellig ? 'ja' : 'nein',
        a.zustandTitel.de,
        a.erinnerungen.gesendet,
        a.erinnerungen.naechste,
      ]),
    ]);
  }
}
