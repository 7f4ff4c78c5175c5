import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import {
  nachrichtenart,
  type auftragsfilter,
  type erinnerungAnsicht,
  type fristfilter,
  type fristlistenfilter,
  type fristzeile,
  type nachrichtAnsicht,
  type nachrichtenfilter,
} from '#contract';
import { Datenbank, Erinnerung, felder, Nachricht, Vorgang, type Zeilentransaktion } from '#persistence';
import { IsNull, LessThanOrEqual, Not } from 'typeorm';
import { fristtitel, vorgangFehlt, zugriffVon } from '#runner';
import { verfahren } from '#workflows';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { ausZeiger, seiteAus, zeiger } from '../http/blaettern.js';
import { stellenDer } from '../posteingang/stellen.js';
import { kurzansicht } from '../vorgaenge/vorgang.ansicht.js';
import { utc } from '../http/zeit.js';
import { AUFTRAEGE, FRISTEN, type Auftrag, type Auftragszeile } from './auftraege.sql.js';

type Frist = z.infer<typeof fristzeile>;
type Nachrichtansicht = z.infer<typeof nachrichtAnsicht>;

const ERINNERUNGSFELDER = {
  id: 'e.id',
  vorgang: 'e.vorgangId',
  nummer: 'v.nummer',
  stelle: 'e.stelle',
  art: 'e.art',
  datum: 'e.datum',
  stand: 'e.stand',
  uebergebenAm: utc('e.uebergebenAm'),
};
const NACHRICHTENFELDER = {
  id: 'n.id',
  vorgang: 'n.vorgangId',
  nummer: 'v.nummer',
  art: 'n.art',
  stelle: 'n.stelle',
  vertritt: 'vertretener(CAST(n.empfaengerId AS text), n.vertrittId)',
  stand: 'n.stand',
  verspaetetTage: 'n.verspaetetTage',
  erstelltAm: utc('n.erstelltAm'),
  gesendetAm: utc('n.gesendetAm'),
  gelesenAm: utc('n.gelesenAm'),
  termin: `n.daten ->> 'termin'`,
  fristen: `coalesce(n.daten -> 'fristen', '[]')`,
  fuer: `n.daten ->> 'fuer'`,
};

function auftragsansicht(zeile: Auftragszeile): Auftrag {
  const { quelle, quelleNummer, ziffer, text, adressat, faellig, ersteFrist, verlaengerungen } = zeile;
  const { vorlage, ueberfaellig, fristOriginal, erinnerungen, verantwortlich, verzug } = zeile;
  return {
    ...kurzansicht(zeile),
    quelle,
    quelleNummer,
    ziffer,
    text,
    adressat,
    faellig,
    ersteFrist,
    verlaengerungen,
    vorlage,
    ueberfaellig,
    fristOriginal: fristOriginal || null,
    erinnerungen,
    verantwortlich,
    verzug,
  };
}

/** Auftraege, deadlines, reminders and messages as lists. */
@Injectable()
export class AuftraegeService {
  constructor(private readonly datenbank: Datenbank) {}

  async auftraege(ich: Ausweis, { ressort, stand, mein, nach, anzahl }: z.infer<typeof auftragsfilter>) {
    const [nachTag, nachId] = ausZeiger(nach, 'tag');
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.abfrage(AUFTRAEGE, [
        ressort ?? null,
        stand ?? null,
        nachTag,
        nachId,
        anzahl + 1,
        mein ? stellenDer(ich).alle : null,
      ]),
    );
    return seiteAus(rows, anzahl, {
      ansicht: auftragsansicht,
      zeigerVon: (z) => zeiger(z.faellig ?? '9999-12-31', z.id),
    });
  }

  async fristen(
    ich: Ausweis,
    { bis, vorgang, ressort, mein, nach, anzahl }: z.infer<typeof fristlistenfilter>,
  ) {
    const [nachZeit, nachId] = ausZeiger(nach, 'zeit');
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.abfrage(FRISTEN, [
        bis ?? null,
        vorgang ?? null,
        nachZeit,
        nachId,
        anzahl + 1,
        ressort ?? null,
        mein ? stellenDer(ich).alle : null,
      ]),
    );
    const ansicht = ({ frist, art, titel }: (typeof rows)[number]): Frist => ({
      ...frist,
      titel: fristtitel(
        verfahren.find(({ id }) => id === art),
        frist.name,
      ),
      vorgangTitel: titel,
    });
    return seiteAus(rows, anzahl, { ansicht, zeigerVon: ({ frist }) => zeiger(frist.zeitpunkt, frist.id) });
  }

  async erinnerungen(ich: Ausweis, { bis, vorgang, nach, anzahl }: z.infer<typeof fristfilter>) {
    const [nachTag, nachId] = ausZeiger(nach, 'tag');
    const rows = await this.datenbank.transaktion(zugriffVon(ich), (t) => {
      const abfrage = t
        .zeilen(Erinnerung)
        .createQueryBuilder('e')
        .innerJoin(Vorgang, 'v', 'v.id = e.vorgangId')
        .orderBy('e.datum')
        .addOrderBy('e.id')
        .limit(anzahl + 1);
      if (bis !== undefined) abfrage.andWhere('e.datum <= :bis', { bis });
      if (vorgang !== undefined) abfrage.andWhere({ vorgangId: vorgang });
      if (nachTag !== null) abfrage.andWhere('(e.datum, e.id) > (:nachTag, :nachId)', { nachTag, nachId });
      return felder<z.infer<typeof erinnerungAnsicht>>(abfrage, ERINNERUNGSFELDER);
    });
    return seiteAus(rows, anzahl, {
      ansicht: (zeile) => zeile,
      zeigerVon: (zeile) => zeiger(zeile.datum, zeile.id),
    });
  }

  /** Messages to the caller; those of a Vorgang that she may no longer see are gone with it. */
  async nachrichten(ich: Ausweis, { nach, anzahl }: z.infer<typeof nachrichtenfilter>) {
    const [nachZeit, nachId] = ausZeiger(nach, 'zeit');
    const rows = await this.datenbank.transaktion(zugriffVon(ich), (t) => {
      const abfrage = t
        .zeilen(Nachricht)
        .createQueryBuilder('n')
        .innerJoin('n.vorgang', 'v')
        .where({ empfaengerId: ich.person, stand: Not('entfallen') })
        .orderBy('n.erstelltAm', 'DESC')
        .addOrderBy('n.id', 'DESC')
        .limit(anzahl + 1);
      if (nachZeit) abfrage.andWhere('(n.erstelltAm, n.id) < (:nachZeit, :nachId)', { nachZeit, nachId });
      return felder<Omit<Nachrichtansicht, 'titel'>>(abfrage, NACHRICHTENFELDER);
    });
    return seiteAus(rows, anzahl, {
      ansicht: (zeile): Nachrichtansicht => ({ ...zeile, titel: nachrichtenart(zeile.art).liste }),
      zeigerVon: (zeile) => zeiger(zeile.erstelltAm, zeile.id),
    });
  }

  /** Those of her messages that the list shows and she has not read. */
  async ungelesene(ich: Ausweis): Promise<{ anzahl: number }> {
    return this.datenbank.transaktion(zugriffVon(ich), async (t) => ({
      anzahl: await t
        .zeilen(Nachricht)
        .createQueryBuilder('n')
        .innerJoin('n.vorgang', 'v')
        .where({ empfaengerId: ich.person, stand: Not('entfallen'), gelesenAm: IsNull() })
        .getCount(),
    }));
  }

  /** All that had come by that instant. */
  async alleGelesen(t: Zeilentransaktion, ich: Ausweis, bis: string): Promise<void> {
    await t
      .zeilen(Nachricht)
      .update(
        { empfaengerId: ich.person, gelesenAm: IsNull(), erstelltAm: LessThanOrEqual(new Date(bis)) },
        { gelesenAm: () => 'kogge_jetzt()' },
      );
  }

  /** Only while she may still see the Vorgang that it is about. */
  async gelesen(t: Zeilentransaktion, ich: Ausweis, id: string): Promise<void> {
    const meine = { id, empfaengerId: ich.person };
    const sichtbar = await t
      .zeilen(Nachricht)
      .createQueryBuilder('n')
      .innerJoin('n.vorgang', 'v')
      .where(meine)
      .getExists();
    if (!sichtbar) throw vorgangFehlt();
    await t.zeilen(Nachricht).update(meine, { gelesenAm: () => 'coalesce(gelesen_am, kogge_jetzt())' });
  }
}
