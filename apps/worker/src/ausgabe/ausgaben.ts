import { Inject, Injectable } from '@nestjs/common';
import {
  gesamtberichtRahmen,
  gesamtberichtXlsx,
  massnahmeHtml,
  type Gesamtbericht,
  type Mappe,
} from '#dokumente';
import { Datenbank, type Zugriffskontext } from '#persistence';
import type { Payload } from '#queue';
import { ladePersonenkontext, liesGesamtbericht, systemzugriff, zugriffVon } from '#runner';
import type { Protokoll } from '#protokoll';
import { PROTOKOLL } from '../umgebung.js';
import { LEIHE } from '../leihe.js';

/** So many reports between two looks whether somebody has cancelled. */
const SCHRITTWEITE = 10;
const FORMEN = {
  xlsx: gesamtberichtXlsx,
  html: async (gesamt: Gesamtbericht) => alsHtml(gesamt),
  json: async (gesamt: Gesamtbericht) => alsJson(gesamt),
};

interface Bestellung {
  kampagne_id: string;
  form: keyof typeof FORMEN;
  person_id: string;
}

/**
 * Makes files of consolidated reports: says how far it is, stops when it is cancelled, keeps the file in the
 * row.
 */
@Injectable()
export class Ausgaben {
  /** At work right now, for handing it back when time runs out at the end. */
  readonly #unterwegs = new Set<Payload<'ausgabe'>>();

  constructor(
    private readonly datenbank: Datenbank,
    @Inject(PROTOKOLL) private readonly protokoll: Protokoll,
  ) {}

  async erstelle(job: Payload<'ausgabe'>): Promise<void> {
    this.#unterwegs.add(job);
    try {
      await this.#erstelle(job);
    } finally {
      this.#unterwegs.delete(job);
    }
  }

  /** Gives back what is still at work: the next look hands it over again, and it begins anew. */
  async gibZurueck(): Promise<void> {
    for (const { mandant, ...eine } of this.#unterwegs)
      await this.#setze(mandant, eine, `stand = 'wartet', fertig = 0, lease_bis = NULL`, []);
  }

  async #erstelle({ mandant, ausgabe, fence }: Payload<'ausgabe'>): Promise<void> {
    const zeile = await this.#beginne(mandant, ausgabe, fence);
    if (!zeile) return;
    try {
      const gesamt = await this.datenbank.transaktion(await this.#zugriff(mandant, zeile.person_id), (t) =>
        liesGesamtbericht(t, zeile.kampagne_id),
      );
      const mappe = await FORMEN[zeile.form](gesamt);
      for (const [i, eine] of gesamt.zeilen.entries()) {
        mappe.nimm(eine);
        if (
          (i + 1) % SCHRITTWEITE === 0 &&
          !(await this.#setze(mandant, { ausgabe, fence }, `fertig = $4, lease_bis = ${LEIHE}`, [i + 1]))
        )
          return;
      }
      const name = `Jahresbericht-${gesamt.jahr}.${zeile.form}`;
      await this.#setze(
        mandant,
        { ausgabe, fence },
        `stand = 'fertig', fertig = gesamt, lease_bis = NULL, name = $4, inhalt = $5`,
        [name, await mappe.fertig()],
      );
      this.protokoll.info({ ereignis: 'ausgabe_fertig', mandant, ausgabe, form: zeile.form });
    } catch (grund) {
      await this.#setze(mandant, { ausgabe, fence }, `stand = 'gescheitert', lease_bis = NULL`, []);
      throw grund;
    }
  }

  /** The file holds what whoever asked for it may see today. */
  async #zugriff(mandant: string, person: string): Promise<Zugriffskontext> {
    const kontext = await this.datenbank.transaktion(systemzugriff(mandant), (t) =>
      ladePersonenkontext(t, mandant, person),
    );
    if (!kontext)
      throw new Error(`Die Ausgabe hat eine Person bestellt, die nicht mehr aktiv ist: ${person}`);
    return zugriffVon(kontext);
  }

  async #beginne(mandant: string, ausgabe: string, fence: number): Promise<Bestellung | null> {
    const { rows } = await this.datenbank.transaktion(systemzugriff(mandant), (t) =>
      t.abfrage<Bestellung>(
        `
          UPDATE ausgabe
          SET stand = 'laeuft', fertig = 0
          WHERE id = $1
            AND mandant_id = $2
            AND fence = $3
            AND stand IN ('wartet', 'laeuft')
          RETURNING kampagne_id, form, person_id`,
        [ausgabe, mandant, fence],
      ),
    );
    return rows[0] ?? null;
  }

  /** Only under the own fence and while nobody has cancelled. */
  async #setze(
    mandant: string,
    { ausgabe, fence }: { ausgabe: string; fence: number },
    felder: string,
    werte: unknown[],
  ): Promise<boolean> {
    const { rowCount } = await this.datenbank.transaktion(systemzugriff(mandant), (t) =>
      t.abfrage(
        `
          UPDATE ausgabe
          SET ${felder}
          WHERE id = $1
            AND mandant_id = $2
            AND fence = $3
            AND stand = 'laeuft'`,
        [ausgabe, mandant, fence, ...werte],
      ),
    );
    return rowCount === 1;
  }
}

function alsHtml(gesamt: Gesamtbericht): Mappe {
  const { anfang, ende } = gesamtberichtRahmen(gesamt);
  const teile = [anfang];
  return {
    nimm: (zeile) => void teile.push(massnahmeHtml(zeile)),
    fertig: async () => Buffer.from([...teile, ende].join('')),
  };
}

function alsJson({ jahr, freigegeben }: Gesamtbericht): Mappe {
  const zeilen: unknown[] = [];
  return {
    nimm: (zeile) => void zeilen.push(zeile),
    fertig: async () => Buffer.from(JSON.stringify({ jahr, freigegeben, massnahmen: zeilen }, null, 2)),
  };
}
