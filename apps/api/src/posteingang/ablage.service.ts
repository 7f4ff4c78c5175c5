import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  aufgabenauswahl,
  fehler,
  KoggeFehler,
  vorgangsauswahl,
  zweisprachigeMeldung,
  type filterAnsicht,
  type neuerFilter,
} from '#contract';
import { datumBerlin } from '#kalender';
import {
  Datenbank,
  Listenfilter,
  neueKennung,
  Vorgang,
  Wiedervorlage,
  type Zeilentransaktion,
} from '#persistence';
import { vorgangFehlt, zugriffVon } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { auswahlwerte } from '../listen/auswahl.js';
import { GESEHEN, PASSENDE_VORGAENGE, ZURUECKZUSTELLENDES } from './ablage.sql.js';
import { AufgabenService, passt } from './aufgaben.service.js';
import { stellenDer } from './stellen.js';

type Filter = z.infer<typeof filterAnsicht>;
const HOECHSTENS = 30;
const SCHEMA = { posteingang: aufgabenauswahl, vorlagen: vorgangsauswahl };

/** What a person keeps for herself: what she has seen, put aside, and saved as filters. */
@Injectable()
export class AblageService {
  constructor(
    private readonly datenbank: Datenbank,
    private readonly aufgaben: AufgabenService,
  ) {}

  /** A later view never becomes an earlier one: two windows may show different states. */
  async gesehen(ich: Ausweis, vorgang: string, version: number): Promise<void> {
    const { rowCount } = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.abfrage(GESEHEN, [vorgang, ich.person, version]),
    );
    if (rowCount === 0) throw vorgangFehlt();
  }

  async stelleZurueck(ich: Ausweis, vorgang: string, am: string): Promise<void> {
    await this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      const { rows } = await t.abfrage(ZURUECKZUSTELLENDES, [vorgang, stellenDer(ich).alle]);
      if (!rows[0]) throw vorgangFehlt();
      pruefeTag(am, rows[0]);
      await t
        .zeilen(Wiedervorlage)
        .upsert(
          { mandantId: ich.mandant, personId: ich.person, vorgangId: vorgang, zustand: rows[0].zustand, am },
          ['personId', 'vorgangId'],
        );
    });
  }

  async holeZurueck(ich: Ausweis, vorgang: string): Promise<void> {
    await this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      if (!(await t.zeilen(Vorgang).existsBy({ id: vorgang }))) throw vorgangFehlt();
      await t.zeilen(Wiedervorlage).delete({ personId: ich.person, vorgangId: vorgang });
    });
  }

  async filter(ich: Ausweis): Promise<Filter[]> {
    const gespeicherte = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.zeilen(Listenfilter).find({
        where: { personId: ich.person },
        order: { bereich: 'ASC', name: 'ASC', id: 'ASC' },
      }),
    );
    const gezaehlt: Filter[] = [];
    for (const { id, bereich, name, abfrage } of gespeicherte)
      gezaehlt.push({ id, bereich, name, abfrage, anzahl: await this.#zaehle(ich, { bereich, abfrage }) });
    return gezaehlt;
  }

  async speichere(ich: Ausweis, { bereich, name, abfrage }: z.infer<typeof neuerFilter>): Promise<Filter> {
    const geprueft = SCHEMA[bereich].safeParse(abfrage);
    if (!geprueft.success)
      throw new KoggeFehler('eingabe_ungueltig', geprueft.error.issues.map(zweisprachigeMeldung));
    const id = await this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      // Two windows save one after the other.
      await t.abfrage(`SELECT pg_advisory_xact_lock(hashtextextended('listenfilter:' || $1, 0))`, [
        ich.person,
      ]);
      await t.zeilen(Listenfilter).delete({ personId: ich.person, bereich, name });
      await nichtZuViele(t, ich.person);
      const neu = neueKennung();
      await t
        .zeilen(Listenfilter)
        .insert({ id: neu, mandantId: ich.mandant, personId: ich.person, bereich, name, abfrage });
      return neu;
    });
    return { id, bereich, name, abfrage, anzahl: await this.#zaehle(ich, { bereich, abfrage }) };
  }

  async loesche(ich: Ausweis, id: string): Promise<void> {
    const { affected } = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.zeilen(Listenfilter).delete({ id, personId: ich.person }),
    );
    if (affected === 0)
      throw fehler(
        'nicht_gefunden',
        'Diesen Filter gibt es nicht mehr.',
        'There is no such filter any more.',
      );
  }

  async #zaehle(ich: Ausweis, { bereich, abfrage }: Pick<Filter, 'bereich' | 'abfrage'>): Promise<number> {
    if (bereich === 'posteingang') {
      const auswahl = aufgabenauswahl.parse(abfrage);
      return (await this.aufgaben.merkmale(ich, auswahl.vertretung)).filter((zeile) => passt(zeile, auswahl))
        .length;
    }
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.abfrage(PASSENDE_VORGAENGE, auswahlwerte(vorgangsauswahl.parse(abfrage))),
    );
    return rows[0]?.anzahl ?? 0;
  }
}

/**
 * Until a later day, and never past the deadline: that one stays and escalates whatever anybody puts aside.
 */
function pruefeTag(
  am: string,
  { frist, jetzt, meins }: { frist: Date | null; jetzt: Date; meins: boolean },
): void {
  if (!meins)
    throw fehler(
      'bedingung_nicht_erfuellt',
      'Diese Aufgabe wartet gerade nicht auf Sie.',
      'This task does not wait for you right now.',
    );
  if (am <= datumBerlin(jetzt))
    throw fehler(
      'bedingung_nicht_erfuellt',
      'Bitte wählen Sie einen Tag nach heute.',
      'Please choose a day after today.',
    );
  const letzter = frist && datumBerlin(new Date(frist.getTime() - 1));
  if (letzter !== null && am > letzter)
    throw fehler(
      'bedingung_nicht_erfuellt',
      `Die Frist endet am ${letzter}. Bitte wählen Sie höchstens diesen Tag.`,
      `The deadline ends on ${letzter}. Please choose that day at the latest.`,
      { spaetestens: letzter },
    );
}

async function nichtZuViele(t: Zeilentransaktion, person: string): Promise<void> {
  if ((await t.zeilen(Listenfilter).countBy({ personId: person })) >= HOECHSTENS)
    throw fehler(
      'bedingung_nicht_erfuellt',
      `Sie haben schon ${HOECHSTENS} Filter. Bitte löschen Sie einen.`,
      `You have ${HOECHSTENS} filters already. Please delete one.`,
    );
}
