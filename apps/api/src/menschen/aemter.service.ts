import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import {
  fehler,
  stelleInWorten,
  type ablehnung,
  type amtAntwort,
  type amtVorschlag,
  type blaettern,
  type neuesAmt,
} from '#contract';
import { IsNull } from 'typeorm';
import {
  Abgleich,
  Amt,
  Datenbank,
  felder,
  neueKennung,
  Person,
  Ressort,
  type Zeilentransaktion,
} from '#persistence';
import { meldeRecht, protokolliere, vorgangFehlt, zugriffVon } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { ausZeiger, seiteAus, zeiger } from '../http/blaettern.js';
import { staendigHandelnde } from './vertretungsmeldung.js';
import { nurEigeneVerwaltung, nurVerwaltung } from './verwaltung.js';

type Amtantwort = z.infer<typeof amtAntwort>;
type Vorschlag = z.infer<typeof amtVorschlag>;
interface Vorschlagszeile extends Omit<Vorschlag, 'vorgeschlagenAm'> {
  am: Date;
}

/** Neither confirmed nor declined. */
const OFFEN = { wirksam: false, widerrufenAm: IsNull() };
const VORGESCHLAGEN_AM = `date_trunc('milliseconds', a.erteiltAm)`;
const VORSCHLAGSFELDER = {
  id: 'a.id',
  person: 'a.personId',
  personName: 'p.name',
  rolle: 'a.rolle',
  ressort: 'a.ressort',
  von: 'a.von',
  bis: 'a.bis',
  grund: 'a.grund',
  vorgeschlagenVon: 'a.erteiltVon',
  vorgeschlagenVonName: 'v.name',
  am: VORGESCHLAGEN_AM,
};

/**
 * Offices: who may approve is put in office by two persons and taken out of it by one (I-12). The database
 * checks the same once more.
 */
@Injectable()
export class AemterService {
  constructor(private readonly datenbank: Datenbank) {}

  /** At once in force without approval rights, otherwise a proposal. */
  async erteile(
    t: Zeilentransaktion,
    ich: Ausweis,
    { person, rolle, ressort, von, bis, grund }: z.infer<typeof neuesAmt>,
  ): Promise<Amtantwort> {
    nurEigeneVerwaltung(ich);
    await pruefeErteilung(t, ich, { person, ressort, von, bis });
    const id = neueKennung();
    const amt = { personId: person, rolle, ressort, von, bis: bis ?? null, grund };
    const { generatedMaps } = await t
      .zeilen(Amt)
      .createQueryBuilder()
      .insert()
      .values({ id, mandantId: ich.mandant, ...amt, erteiltVon: ich.person })
      .returning(['wirksam'])
      .execute();
    const wirksam = generatedMaps[0]?.['wirksam'] === true;
    await this.#halteFest(t, ich, {
      amt: { id, ...amt },
      handlung: wirksam ? 'amt_erteilen' : 'amt_vorschlagen',
      fakten: { person, rolle, ressort, von, bis: bis ?? null },
      grund,
    });
    return { id, stand: wirksam ? 'wirksam' : 'vorgeschlagen' };
  }

  async vorschlaege(ich: Ausweis, { nach, anzahl }: z.infer<typeof blaettern>) {
    nurVerwaltung(ich);
    const [nachZeit, nachId] = ausZeiger(nach, 'zeit');
    const rows = await this.datenbank.transaktion(zugriffVon(ich), (t) => {
      const abfrage = t
        .zeilen(Amt)
        .createQueryBuilder('a')
        .innerJoin('a.person', 'p')
        .innerJoin(Person, 'v', 'v.id = a.erteiltVon')
        .leftJoin(Abgleich, 'g', 'g.id = a.abgleichId')
        .where(OFFEN)
        // What stands in a list is signed with the list; what the second person could not give remains.
        .andWhere('(g.id IS NULL OR g.gegengezeichnetVon IS NOT NULL)')
        .orderBy(VORGESCHLAGEN_AM)
        .addOrderBy('a.id')
        .limit(anzahl + 1);
      if (nachZeit)
        abfrage.andWhere(`(${VORGESCHLAGEN_AM}, a.id) > (:nachZeit, :nachId)`, { nachZeit, nachId });
      return felder<Vorschlagszeile>(abfrage, VORSCHLAGSFELDER);
    });
    return seiteAus(rows, anzahl, {
      ansicht: ({ am, ...zeile }): Vorschlag => ({ ...zeile, vorgeschlagenAm: am.toISOString() }),
      zeigerVon: ({ am, id }) => zeiger(am.toISOString(), id),
    });
  }

  /** By somebody who neither proposed it nor is to get it. */
  async bestaetige(t: Zeilentransaktion, ich: Ausweis, id: string): Promise<Amtantwort> {
    nurEigeneVerwaltung(ich);
    const vorschlag = await t
      .zeilen(Amt)
      .findOne({ where: { id, ...OFFEN }, lock: { mode: 'pessimistic_write' } });
    if (!vorschlag) throw keinVorschlag();
    if (vorschlag.erteiltVon === ich.person)
      throw fehler(
        'bedingung_nicht_erfuellt',
        'Wer ein Amt vorgeschlagen hat, bestätigt es nicht. ' +
          'Bitte lassen Sie eine zweite Person aus der Administration entscheiden.',
        'Whoever proposed an office does not confirm it. Please let a second administrator decide.',
      );
    if (vorschlag.personId === ich.person)
      throw fehler(
        'bedingung_nicht_erfuellt',
        'Ein Amt für sich selbst bestätigt man nicht.',
        'Nobody confirms an office for herself.',
      );
    await t.zeilen(Amt).update({ id }, { bestaetigtVon: ich.person, bestaetigtAm: () => 'kogge_jetzt()' });
    await this.#halteFest(t, ich, {
      amt: vorschlag,
      handlung: 'amt_bestaetigen',
      fakten: { person: vorschlag.personId },
      grund: vorschlag.grund,
    });
    return { id, stand: 'wirksam' };
  }

  /** By anybody of the administration, also by the one who proposed it. */
  async lehneAb(
    t: Zeilentransaktion,
    ich: Ausweis,
    id: string,
    { grund }: z.infer<typeof ablehnung>,
  ): Promise<Amtantwort> {
    nurVerwaltung(ich);
    const amt = await t.zeilen(Amt).findOneBy({ id, ...OFFEN });
    const { affected } = await t
      .zeilen(Amt)
      .update({ id, ...OFFEN }, { widerrufenAm: () => 'kogge_jetzt()' });
    if (!amt || affected === 0) throw keinVorschlag();
    await this.#halteFest(t, ich, { amt, handlung: 'amt_ablehnen', grund });
    return { id, stand: 'abgelehnt' };
  }

  /** Needs one person only, and works at once; a proposal goes the same way. */
  async widerrufe(ich: Ausweis, id: string): Promise<void> {
    nurVerwaltung(ich);
    await this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      const amt = await t.zeilen(Amt).findOneBy({ id, widerrufenAm: IsNull() });
      const { affected } = await t
        .zeilen(Amt)
        .update({ id, widerrufenAm: IsNull() }, { widerrufenAm: () => 'kogge_jetzt()' });
      if (!amt || affected === 0) throw vorgangFehlt();
      await this.#halteFest(t, ich, { amt, handlung: 'amt_widerrufen' });
    });
  }

  /** Into the audit trail, and to those who have to hear of it; of an office of the audit the CDS too. */
  async #halteFest(
    t: Zeilentransaktion,
    ich: Ausweis,
    { amt, handlung, fakten = {}, grund = '' }: Amtshandlung,
  ) {
    const { id, personId: wer, rolle, ressort, von, bis } = amt;
    await protokolliere(t, {
      mandant: ich.mandant,
      akteur: ich.person,
      handlung,
      gegenstand: { art: 'amt', id },
      fakten,
      detail: grund ? { grund } : null,
    });
    const { art, betroffene } = MELDUNGEN[handlung];
    const stelle = `${rolle}@${ressort}`;
    const was = { de: stelleInWorten(stelle, ({ de }) => de), en: stelleInWorten(stelle, ({ en }) => en) };
    const beginn = handlung === 'amt_widerrufen' ? {} : { von, ...(bis === null ? {} : { bis }) };
    await meldeRecht(t, {
      mandant: ich.mandant,
      art,
      zu: id,
      recht: { wer, durch: ich.person, was, ...beginn, grund },
      auch: handlung === 'amt_widerrufen' ? await staendigHandelnde(t, ich.mandant, amt) : [],
      hoert: [
        ...(betroffene ? (['betroffene'] as const) : []),
        'verwaltung',
        ...(rolle === 'PRUEF' ? (['cds'] as const) : []),
      ],
    });
  }
}

interface Amtshandlung {
  amt: Pick<Amt, 'id' | 'personId' | 'rolle' | 'ressort' | 'von' | 'bis'>;
  handlung: keyof typeof MELDUNGEN;
  fakten?: Record<string, unknown>;
  grund?: string;
}

/** What is told of each act, and whether the person concerned hears of it: not of a mere proposal. */
const MELDUNGEN = {
  amt_erteilen: { art: 'recht_amt_erteilt', betroffene: true },
  amt_vorschlagen: { art: 'recht_amt_vorgeschlagen', betroffene: false },
  amt_bestaetigen: { art: 'recht_amt_erteilt', betroffene: true },
  amt_ablehnen: { art: 'recht_amt_abgelehnt', betroffene: false },
  amt_widerrufen: { art: 'recht_amt_widerrufen', betroffene: true },
} as const;

function keinVorschlag(): Error {
  return fehler(
    'nicht_gefunden',
    'Diesen offenen Vorschlag gibt es nicht; vielleicht ist schon entschieden.',
    'There is no such open proposal; it may have been decided already.',
  );
}

async function pruefeErteilung(
  t: Zeilentransaktion,
  ich: Ausweis,
  { person, ressort, von, bis }: Pick<z.infer<typeof neuesAmt>, 'person' | 'ressort' | 'von' | 'bis'>,
): Promise<void> {
  if (person === ich.person)
    throw fehler(
      'bedingung_nicht_erfuellt',
      'Ein Amt erteilt man sich nicht selbst.',
      'Nobody grants an office to herself.',
    );
  if (bis !== undefined && bis < von)
    throw fehler(
      'bedingung_nicht_erfuellt',
      'Das Ende liegt vor dem Beginn.',
      'The end is before the beginning.',
    );
  const gibtEs =
    (await t.zeilen(Person).existsBy({ id: person, aktiv: true })) &&
    (await t.zeilen(Ressort).existsBy({ kuerzel: ressort }));
  if (!gibtEs)
    throw fehler(
      'nicht_gefunden',
      'Diese Person oder dieses Ressort gibt es nicht.',
      'There is no such person or department.',
    );
}
