import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { personAnsicht, personenfrage, ressortAnsicht } from '#contract';
import { Datenbank } from '#persistence';
import { protokolliere, vorgangFehlt, zugriffVon } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { ausZeiger, seiteAus, zeiger } from '../http/blaettern.js';
import { nurVerwaltung } from './verwaltung.js';

const PERSONEN = `
  SELECT p.id, p.name, p.aktiv,
    (
      SELECT coalesce(
        jsonb_agg(
          jsonb_build_object(
            'id', a.id, 'rolle', a.rolle, 'ressort', a.ressort, 'von', a.von, 'bis', a.bis
          ) ORDER BY a.von
        ),
        '[]'
      )
      FROM amt a
      WHERE a.person_id = p.id
        AND a.wirksam
        AND a.widerrufen_am IS NULL
    ) AS aemter
  FROM person p
  WHERE ($1::text IS NULL OR position(lower($1) IN lower(p.name)) > 0)
    AND ($2::text IS NULL OR (p.name, p.id) > ($2, $3::uuid))
  ORDER BY p.name, p.id
  LIMIT $4`;

const RESSORTS = `
  WITH tag AS (
    SELECT coalesce($1::date, kogge_heute()) AS tag
  )
  SELECT r.kuerzel,
    coalesce(
      (
        SELECT n.name
        FROM ressort_name n
        WHERE n.ressort = r.kuerzel
          AND n.von <= tag
          AND (n.bis IS NULL OR n.bis >= tag)
        ORDER BY n.von DESC
        LIMIT 1
      ),
      r.kuerzel
    ) AS name,
    r.gueltig_von::text AS "gueltigVon", r.gueltig_bis::text AS "gueltigBis"
  FROM ressort r, tag
  WHERE r.gueltig_von <= tag
    AND (r.gueltig_bis IS NULL OR r.gueltig_bis >= tag)
  ORDER BY r.sortierung, r.kuerzel`;

/** Persons with their offices, and Ressorts. */
@Injectable()
export class MenschenService {
  constructor(private readonly datenbank: Datenbank) {}

  async personen(ich: Ausweis, { q, nach, anzahl }: z.infer<typeof personenfrage>) {
    const [nachName, nachId] = ausZeiger(nach, 'name');
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.abfrage<z.infer<typeof personAnsicht>>(PERSONEN, [q ?? null, nachName, nachId, anzahl + 1]),
    );
    return seiteAus(rows, anzahl, {
      ansicht: (zeile) => zeile,
      zeigerVon: (zeile) => zeiger(zeile.name, zeile.id),
    });
  }

  /**
   * A lost device, somebody at the wrong desk: every login of the person ends at once. Logins stand outside
   * row-level security, hence the look at the person first.
   */
  async beendeAnmeldungen(ich: Ausweis, person: string): Promise<void> {
    nurVerwaltung(ich);
    await this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      if ((await t.abfrage('SELECT 1 FROM person WHERE id = $1', [person])).rowCount === 0)
        throw vorgangFehlt();
      const { rowCount: anzahl } = await t.abfrage(
        `
          UPDATE anmeldung
          SET beendet_am = clock_timestamp()
          WHERE person_id = $1
            AND beendet_am IS NULL`,
        [person],
      );
      await protokolliere(t, {
        mandant: ich.mandant,
        akteur: ich.person,
        handlung: 'anmeldungen_beenden',
        gegenstand: { art: 'person', id: person },
        fakten: { anzahl },
        detail: null,
      });
    });
  }

  /**
   * Official names change with the holder of the office: asked for a day, each Ressort has the name of that
   * day.
   */
  async ressorts(ich: Ausweis, am: string | undefined): Promise<z.infer<typeof ressortAnsicht>[]> {
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.abfrage<z.infer<typeof ressortAnsicht>>(RESSORTS, [am ?? null]),
    );
    return rows;
  }
}
