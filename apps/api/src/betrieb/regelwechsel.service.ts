import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { z } from 'zod';
import { fehler, regelworte, type neuerRegelwechsel, type regelwechselAnsicht } from '#contract';
import {
  Datenbank,
  Einstellung,
  felder,
  neueKennung,
  Person,
  Regelwechsel,
  type Zeilentransaktion,
} from '#persistence';
import { ladeEinstellungen, meldeRecht, protokolliere, zugriffVon } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { nurEigeneVerwaltung, nurVerwaltung } from '../menschen/verwaltung.js';

type Ansicht = z.infer<typeof regelwechselAnsicht>;
type Zeile = Omit<Ansicht, 'vorgeschlagenAm' | 'eigener'> & { am: Date; von: string };

const OFFEN = { bestaetigtVon: IsNull(), verworfenAm: IsNull() };
const FELDER = {
  id: 'r.id',
  regel: 'r.regel',
  wert: 'r.wert',
  grund: 'r.grund',
  vorgeschlagenVon: 'p.name',
  von: 'r.vorgeschlagenVon',
  am: 'r.vorgeschlagenAm',
};

/** Rules that say whose word counts are switched by two administrators, with a reason (regeln.md C6, §3). */
@Injectable()
export class RegelwechselService {
  constructor(private readonly datenbank: Datenbank) {}

  async offene(ich: Ausweis): Promise<Ansicht[]> {
    nurVerwaltung(ich);
    const zeilen = await this.datenbank.transaktion(zugriffVon(ich), (t) => {
      const abfrage = t
        .zeilen(Regelwechsel)
        .createQueryBuilder('r')
        .innerJoin(Person, 'p', 'p.id = r.vorgeschlagenVon')
        .where(OFFEN)
        .orderBy('r.vorgeschlagenAm');
      return felder<Zeile>(abfrage, FELDER);
    });
    return zeilen.map(({ am, von, ...zeile }) => ({
      ...zeile,
      vorgeschlagenAm: am.toISOString(),
      eigener: von === ich.person,
    }));
  }

  async schlageVor(
    t: Zeilentransaktion,
    ich: Ausweis,
    { regel, wert, grund }: z.infer<typeof neuerRegelwechsel>,
  ): Promise<{ id: string }> {
    nurEigeneVerwaltung(ich);
    if ((await ladeEinstellungen(t, ich.mandant))[regel] === wert)
      throw fehler(
        'bedingung_nicht_erfuellt',
        'Die Regel steht schon so.',
        'The rule stands like this already.',
      );
    const wechsel = t.zeilen(Regelwechsel);
    if (await wechsel.existsBy({ regel, ...OFFEN }))
      throw fehler(
        'bedingung_nicht_erfuellt',
        'Für diese Regel ist schon eine Umstellung vorgeschlagen. Bitte entscheiden Sie zuerst über sie.',
        'A switch of this rule is proposed already. Please decide on it first.',
      );
    const id = neueKennung();
    await wechsel.insert({ id, mandantId: ich.mandant, regel, wert, grund, vorgeschlagenVon: ich.person });
    await this.#halteFest(t, ich, { id, regel, wert, handlung: 'regel_vorschlagen', grund });
    return { id };
  }

  /** By somebody who has not proposed it; the rule holds for requests that are sent from then on. */
  async bestaetige(t: Zeilentransaktion, ich: Ausweis, id: string): Promise<void> {
    nurEigeneVerwaltung(ich);
    const wechsel = t.zeilen(Regelwechsel);
    const offener = await wechsel.findOne({ where: { id, ...OFFEN }, lock: { mode: 'pessimistic_write' } });
    if (!offener) throw keinWechsel();
    if (offener.vorgeschlagenVon === ich.person)
      throw fehler(
        'bedingung_nicht_erfuellt',
        'Wer eine Umstellung vorgeschlagen hat, bestätigt sie nicht. ' +
          'Bitte lassen Sie eine zweite Person aus der Administration entscheiden.',
        'Whoever proposed a switch does not confirm it. Please let a second administrator decide.',
      );
    await wechsel.update({ id }, { bestaetigtVon: ich.person, bestaetigtAm: () => 'kogge_jetzt()' });
    const { regel, wert } = offener;
    await t
      .zeilen(Einstellung)
      .upsert({ mandantId: ich.mandant, schluessel: regel, wert }, ['mandantId', 'schluessel']);
    await this.#halteFest(t, ich, { id, regel, wert, handlung: 'regel_umstellen', grund: offener.grund });
  }

  /** By anybody of the administration, also by the one who proposed it. */
  async verwirf(ich: Ausweis, id: string): Promise<void> {
    nurVerwaltung(ich);
    await this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      const offener = await t.zeilen(Regelwechsel).findOneBy({ id, ...OFFEN });
      const { affected } = await t
        .zeilen(Regelwechsel)
        .update({ id, ...OFFEN }, { verworfenAm: () => 'kogge_jetzt()' });
      if (!offener || affected === 0) throw keinWechsel();
      const { regel, wert } = offener;
      await this.#halteFest(t, ich, { id, regel, wert, handlung: 'regel_verwerfen' });
    });
  }

  async #halteFest(
    t: Zeilentransaktion,
    ich: Ausweis,
    { id, regel, wert, handlung, grund }: Regelhandlung,
  ): Promise<void> {
    const { art, hoert } = MELDUNGEN[handlung];
    await protokolliere(t, {
      mandant: ich.mandant,
      akteur: ich.person,
      handlung,
      gegenstand: { art: 'regelwechsel', id },
      fakten: { regel, wert },
      detail: grund ? { grund } : null,
    });
    const { de, en } = regelworte[regel] ?? { de: regel, en: regel };
    await meldeRecht(t, {
      mandant: ich.mandant,
      art,
      zu: id,
      recht: {
        durch: ich.person,
        was: wert ? { de, en } : { de: `nicht mehr: ${de}`, en: `no longer: ${en}` },
        ...(grund ? { grund } : {}),
      },
      hoert,
    });
  }
}

interface Regelhandlung extends Pick<Regelwechsel, 'id' | 'regel' | 'wert'> {
  handlung: keyof typeof MELDUNGEN;
  grund?: string;
}

/** What is told of each act: the head of the chancellery hears what holds now. */
const MELDUNGEN = {
  regel_vorschlagen: { art: 'recht_regel_vorgeschlagen', hoert: ['verwaltung'] },
  regel_umstellen: { art: 'recht_regel_umgestellt', hoert: ['verwaltung', 'cds'] },
  regel_verwerfen: { art: 'recht_regel_verworfen', hoert: ['verwaltung'] },
} as const;

const keinWechsel = () =>
  fehler(
    'nicht_gefunden',
    'Diese Umstellung wartet nicht mehr auf eine Entscheidung.',
    'This switch does not wait for a decision any more.',
  );
