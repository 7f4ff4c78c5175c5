import { Controller } from '@nestjs/common';
import type { z } from 'zod';
import { fehler, type unbesetztAnsicht } from '#contract';
import { Datenbank } from '#persistence';
import { zugriffVon } from '#runner';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { Route } from '../http/route.js';
import { istVerwaltung } from '../menschen/verwaltung.js';
import { darfSitzungenLeiten } from '../sitzungen/befugnis.js';
import { angabenZu } from '../vorgaenge/vorgang.ansicht.js';
import { UNBESETZTE } from './unbesetzt.sql.js';

/** Where a Vorgang waits for nobody: for those who can fill an office or lead it round. */
@Controller('api')
export class UnbesetztController {
  constructor(private readonly datenbank: Datenbank) {}

  @Route('get /unbesetzt')
  liste(@Ich() ich: Ausweis): Promise<z.infer<typeof unbesetztAnsicht>[]> {
    if (!darfSitzungenLeiten(ich) && !istVerwaltung(ich))
      throw fehler(
        'rolle_fehlt',
        'Unbesetzte Stationen sehen Senatskanzlei und Administration.',
        'Vacant stations are for the chancellery and administrators.',
      );
    return this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      const { rows } = await t.abfrage(UNBESETZTE);
      return rows.map(({ vorgang, nummer, art, federfuehrung, stellen, handelnde, seit, ...stand }) => ({
        vorgang,
        nummer,
        art,
        ressort: federfuehrung,
        zustandTitel: angabenZu(stand).stand,
        stellen,
        handelnde,
        seit: seit.toISOString(),
      }));
    });
  }
}
