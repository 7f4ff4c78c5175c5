import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { beschlussfilter } from '#contract';
import { Datenbank } from '#persistence';
import { zugriffVon } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { ausZeiger, seiteAus, zeiger } from '../http/blaettern.js';
import { angabenZu, kurzansicht } from '../vorgaenge/vorgang.ansicht.js';
import { BESCHLUESSE, BESCHLUSS_VON, type Beschluss, type Beschlusszeile } from './beschluesse.sql.js';

/** What the Senate has decided, and what came of it. */
@Injectable()
export class BeschluesseService {
  constructor(private readonly datenbank: Datenbank) {}

  /** The latest Sitzung first. Auftraege that the caller may not see are not there. */
  async liste(ich: Ausweis, { vorgang, ...filter }: z.infer<typeof beschlussfilter>) {
    if (vorgang !== undefined) return this.#einer(ich, vorgang);
    const { ressort, jahr, auftraege, nach, anzahl } = filter;
    const [nachTag, nachId] = ausZeiger(nach, 'tag');
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.abfrage(BESCHLUESSE, [ressort ?? null, jahr ?? null, auftraege ?? null, nachTag, nachId, anzahl + 1]),
    );
    return seiteAus(rows, anzahl, { ansicht, zeigerVon: (z) => zeiger(z.sortierung, z.id) });
  }

  async #einer(ich: Ausweis, vorgang: string) {
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.abfrage(BESCHLUSS_VON, [vorgang]),
    );
    return { eintraege: rows.map(ansicht), weiter: null };
  }
}

function ansicht(zeile: Beschlusszeile): Beschluss {
  const { beschlossenAm, ergebnis, teil, top, ziffern, auftraege } = zeile;
  return {
    ...kurzansicht(zeile),
    beschlossenAm,
    ergebnis,
    teil,
    top,
    ziffern,
    auftraege: auftraege.map(({ definition_id, definition_version, ...auftrag }) => ({
      ...auftrag,
      zustandTitel: angabenZu({ definition_id, definition_version, zustand: auftrag.zustand }).stand,
    })),
  };
}
