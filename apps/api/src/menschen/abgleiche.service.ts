import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type {
  abgleichAnsicht,
  abgleichAntwort,
  abgleichsauftrag,
  abgleichsliste,
  abgleichsplan,
} from '#contract';
import { liesPersonenliste } from '#dokumente';
import { Datenbank, type Zeilentransaktion } from '#persistence';
import {
  bestaetigeAbgleich,
  legeAbgleichVor,
  probeAbgleich,
  verwirfAbgleich,
  zeichneAbgleichGegen,
  zugriffVon,
  type Abgleichsplan,
} from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { ABGLEICHE } from './abgleiche.sql.js';
import { nurEigeneVerwaltung, nurVerwaltung } from './verwaltung.js';

type Antwort = z.infer<typeof abgleichAntwort>;

/**
 * Lists of people and offices (regeln.md §3): what a person hands in she confirms with that; what a key hands in
 * waits for two persons.
 */
@Injectable()
export class AbgleicheService {
  constructor(private readonly datenbank: Datenbank) {}

  async liste(ich: Ausweis): Promise<z.infer<typeof abgleichAnsicht>[]> {
    nurVerwaltung(ich);
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.abfrage(ABGLEICHE, [ich.mandant, ich.person]),
    );
    return rows.map((zeile) => ({ ...zeile, vorgelegtAm: zeile.vorgelegtAm.toISOString() }));
  }

  async probe(
    ich: Ausweis,
    { art, inhalt, vollstaendig }: z.infer<typeof abgleichsliste>,
  ): Promise<z.infer<typeof abgleichsplan>> {
    nurEigeneVerwaltung(ich);
    const liste = liesPersonenliste(inhalt, art);
    return this.datenbank.transaktion(zugriffVon(ich), async (t) =>
      ansicht(await probeAbgleich(t, ich, { liste, vollstaendig })),
    );
  }

  async legeVor(
    t: Zeilentransaktion,
    ich: Ausweis,
    { art, inhalt, auchViele, ...auftrag }: z.infer<typeof abgleichsauftrag>,
  ): Promise<Antwort> {
    nurEigeneVerwaltung(ich);
    const persoenlich = ich.art === 'anmeldung';
    const wer = { mandant: ich.mandant, person: ich.person, akteur: ich.person, durch: ich.person };
    const { id, stand } = await legeAbgleichVor(t, wer, {
      ...auftrag,
      liste: liesPersonenliste(inhalt, art),
      auchViele: auchViele && persoenlich,
      zeichnet: persoenlich,
    });
    return { id, stand, eigene: 0 };
  }

  async bestaetige(t: Zeilentransaktion, ich: Ausweis, id: string): Promise<Antwort> {
    nurEigeneVerwaltung(ich);
    return { id, stand: 'bestaetigt', eigene: await bestaetigeAbgleich(t, ich, id) };
  }

  async zeichneGegen(t: Zeilentransaktion, ich: Ausweis, id: string): Promise<Antwort> {
    nurEigeneVerwaltung(ich);
    return { id, stand: 'wirksam', eigene: await zeichneAbgleichGegen(t, ich, id) };
  }

  async verwirf(t: Zeilentransaktion, ich: Ausweis, id: string, grund: string): Promise<Antwort> {
    nurEigeneVerwaltung(ich);
    await verwirfAbgleich(t, ich, id, grund);
    return { id, stand: 'verworfen', eigene: 0 };
  }
}

/** The plan as people read it: names, not ids. */
function ansicht(plan: Abgleichsplan): z.infer<typeof abgleichsplan> {
  return {
    plan: plan.pruefwert,
    neu: plan.neu.map(({ name, anmeldung, email }) => ({ name, anmeldung, email })),
    geaendert: plan.geaendert.map(({ soll: { name, anmeldung }, was }) => ({ name, anmeldung, was })),
    deaktiviert: plan.deaktiviert.map(({ name, anmeldung }) => ({ name, anmeldung })),
    entzogen: plan.entzogen.map(({ person: { name }, amt: { rolle, ressort, von, bis } }) => ({
      name,
      rolle,
      ressort,
      von,
      bis,
    })),
    sofort: plan.sofort.map(({ anmeldung: _, ...amt }) => amt),
    zuZweit: plan.zuZweit.map(({ anmeldung: _, ...amt }) => amt),
    angaben: plan.angaben.map(({ person: _, ...angabe }) => angabe),
    unveraendert: plan.unveraendert,
    viele: plan.viele,
    maengel: plan.maengel,
    hinweise: plan.hinweise,
  };
}
