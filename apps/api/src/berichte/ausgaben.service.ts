import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { fehler, type ausgabeAnsicht, type neueAusgabe } from '#contract';
import { Datenbank, neueKennung, type Transaktion } from '#persistence';
import { zugriffVon } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';

type Ansicht = z.infer<typeof ausgabeAnsicht>;
const SPALTEN = `
  a.id, a.form, a.stand, a.fertig, a.gesamt, a.name, length(a.inhalt) AS groesse,
  to_char(a.erstellt_am AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "erstelltAm"`;

/**
 * Files that the worker makes of a consolidated report. The row is the truth; only who asked for it sees it.
 */
@Injectable()
export class AusgabenService {
  constructor(private readonly datenbank: Datenbank) {}

  async bestelle(
    t: Transaktion,
    ich: Ausweis,
    kampagne: string,
    { form }: z.infer<typeof neueAusgabe>,
  ): Promise<Ansicht> {
    const {
      rows: [da],
    } = await t.abfrage<{ gesamt: number }>(
      `
        SELECT (SELECT count(*)::int FROM bericht b WHERE b.kampagne_id = k.vorgang_id) AS gesamt
        FROM kampagne k
        WHERE k.vorgang_id = $1`,
      [kampagne],
    );
    if (!da) throw fehler('nicht_gefunden', 'Diese Kampagne gibt es nicht.', 'There is no such campaign.');
    const id = neueKennung();
    await t.abfrage(
      `
        INSERT INTO ausgabe (id, mandant_id, kampagne_id, person_id, form, gesamt, erstellt_am)
        VALUES ($1, $2, $3, $4, $5, $6, kogge_jetzt())`,
      [id, ich.mandant, kampagne, ich.person, form, da.gesamt],
    );
    return this.#lies(t, id);
  }

  eine(ich: Ausweis, id: string): Promise<Ansicht> {
    return this.datenbank.transaktion(zugriffVon(ich), (t) => this.#lies(t, id));
  }

  /** What is finished stays finished; what is not begun or at work ends. */
  async brichAb(ich: Ausweis, id: string): Promise<void> {
    await this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      await this.#lies(t, id);
      await t.abfrage(
        `
          UPDATE ausgabe
          SET stand = 'abgebrochen', fence = fence + 1, lease_bis = NULL
          WHERE id = $1
            AND stand IN ('wartet', 'laeuft')`,
        [id],
      );
    });
  }

  datei(ich: Ausweis, id: string): Promise<{ name: string; form: Ansicht['form']; inhalt: Buffer }> {
    return this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      const {
        rows: [a],
      } = await t.abfrage<{ name: string; form: Ansicht['form']; inhalt: Buffer | null }>(
        'SELECT name, form, inhalt FROM ausgabe WHERE id = $1',
        [id],
      );
      if (!a) throw ausgabeFehlt();
      if (a.inhalt === null)
        throw fehler(
          'bedingung_nicht_erfuellt',
          'Die Datei ist noch nicht fertig. Bitte warten Sie, oder erstellen Sie sie neu.',
          'The file is not ready yet. Please wait, or have it made anew.',
        );
      return { ...a, inhalt: a.inhalt };
    });
  }

  async #lies(t: Transaktion, id: string): Promise<Ansicht> {
    const { rows } = await t.abfrage<Ansicht>(`SELECT ${SPALTEN} FROM ausgabe a WHERE a.id = $1`, [id]);
    if (!rows[0]) throw ausgabeFehlt();
    return rows[0];
  }
}

function ausgabeFehlt(): Error {
  return fehler(
    'nicht_gefunden',
    'Diese Ausgabe gibt es nicht, oder sie ist nach einer Woche gelöscht worden.',
    'There is no such file, or it was deleted after a week.',
  );
}
