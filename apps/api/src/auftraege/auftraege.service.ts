import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type {
  auftragsfilter,
  erinnerungAnsicht,
  fristfilter,
  fristlistenfilter,
  fristzeile,
} from '#contract';
import { Datenbank, Erinnerung, felder, Vorgang } from '#persistence';
import { fristtitel, zugriffVon } from '#runner';
import { verfahren } from '#workflows';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { ausZeiger, seiteAus, zeiger } from '../http/blaettern.js';
import { stellenDer } from '../posteingang/stellen.js';
import { kurzansicht } from '../vorgaenge/vorgang.ansicht.js';
import { utc } from '../http/zeit.js';
import { AUFTRAEGE, FRISTEN, type Auftrag, type Auftragszeile } from './auftraege.sql.js';

type Frist = z.infer<typeof fristzeile>;

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
}
