import { Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { stelleInWorten, stufenworte, type GepruefteAbfrage } from '#contract';
import { neuestesVerfahren } from '#runner';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { AuftraegeService } from '../auftraege/auftraege.service.js';
import { Abfrage, Route } from '../http/route.js';
import { VorgaengeService } from '../vorgaenge/vorgaenge.service.js';
import { BeschluesseService } from './beschluesse.service.js';
import { HOECHSTENS, sendeCsv } from './csv.js';
import { SucheService } from './suche.service.js';

/** The columns of the tables, in German like the spreadsheets they go into. */
const VORGANGSSPALTEN = [
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
];
const AUFTRAGSSPALTEN = [
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
];

/** Search, decisions, counts, and lists as files. */
@Controller('api')
export class ListenController {
  constructor(
    private readonly sucher: SucheService,
    private readonly entschieden: BeschluesseService,
    private readonly vorgaenge: VorgaengeService,
    private readonly auftraege: AuftraegeService,
  ) {}

  @Route('get /suche')
  suche(@Ich() ich: Ausweis, @Abfrage('get /suche') frage: GepruefteAbfrage<'get /suche'>) {
    return this.sucher.suche(ich, frage);
  }

  @Route('get /beschluesse')
  beschluesse(
    @Ich() ich: Ausweis,
    @Abfrage('get /beschluesse') filter: GepruefteAbfrage<'get /beschluesse'>,
  ) {
    return this.entschieden.liste(ich, filter);
  }

  @Route('get /vorgaenge/facetten')
  facetten(
    @Ich() ich: Ausweis,
    @Abfrage('get /vorgaenge/facetten') auswahl: GepruefteAbfrage<'get /vorgaenge/facetten'>,
  ) {
    return this.vorgaenge.facetten(ich, auswahl);
  }

  @Route('get /vorgaenge.csv')
  async vorgaengeCsv(
    @Ich() ich: Ausweis,
    @Abfrage('get /vorgaenge.csv') auswahl: GepruefteAbfrage<'get /vorgaenge.csv'>,
    @Res() antwort: FastifyReply,
  ) {
    const { eintraege, weiter } = await this.vorgaenge.liste(ich, { ...auswahl, anzahl: HOECHSTENS });
    await sendeCsv(
      antwort,
      'vorgaenge',
      [
        VORGANGSSPALTEN,
        ...eintraege.map((v) => [
          v.nummer,
          neuestesVerfahren(v.art).titel.de,
          v.titel,
          v.zustandTitel.de,
          v.phase.de,
          v.federfuehrung,
          v.sitzung?.datum ?? null,
          v.fassung,
          stufenworte[v.stufe].de,
          v.zustaendig
            .filter((eine) => !eine.startsWith('person@'))
            .map((eine) => stelleInWorten(eine, ({ de }) => de))
            .join(', '),
          v.fristAm,
          v.geaendertAm,
          v.beendetAm,
        ]),
      ],
      { mehr: weiter !== null },
    );
  }

  @Route('get /auftraege.csv')
  async auftraegeCsv(
    @Ich() ich: Ausweis,
    @Abfrage('get /auftraege.csv') auswahl: GepruefteAbfrage<'get /auftraege.csv'>,
    @Res() antwort: FastifyReply,
  ) {
    const { eintraege, weiter } = await this.auftraege.auftraege(ich, { ...auswahl, anzahl: HOECHSTENS });
    await sendeCsv(
      antwort,
      'auftraege',
      [
        AUFTRAGSSPALTEN,
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
      ],
      { mehr: weiter !== null },
    );
  }
}
