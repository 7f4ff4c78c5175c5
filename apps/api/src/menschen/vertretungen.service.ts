import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { fehler, type neueVertretung, type vertretungAnsicht } from '#contract';
import { Datenbank, neueKennung, type Transaktion } from '#persistence';
import { hatEigenesAmt, protokolliere, vorgangFehlt, zugriffVon } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { istVerwaltung, nurVerwaltung } from './verwaltung.js';

type Vertretung = z.infer<typeof vertretungAnsicht>;
/** $1 who asks, $2 whether she is an administrator herself. */
const VERTRETUNG = `
  SELECT v.id, v.vertretene_id AS vertretene, a.name AS "vertreteneName", v.vertretende_id AS vertretende,
    b.name AS "vertretendeName", v.von::text AS von, v.bis::text AS bis, v.rollen, v.grund,
    v.widerrufen_am IS NOT NULL AS widerrufen, v.wirksam,
    NOT v.wirksam
    AND v.widerrufen_am IS NULL
    AND v.eingerichtet_von <> $1
    AND v.vertretende_id <> $1
    AND (v.vertretene_id = $1 OR $2) AS bestaetigbar
  FROM vertretung v
  JOIN person a ON a.id = v.vertretene_id
  JOIN person b ON b.id = v.vertretende_id`;

const GLEICHE_VERTRETUNG = `
  SELECT 1
  FROM vertretung
  WHERE vertretene_id = $1
    AND vertretende_id = $2
    AND widerrufen_am IS NULL
    AND von <= $4
    AND bis >= $3
    AND (rollen && $5 OR rollen = $5)`;

const BESTAETIGUNG = `
  UPDATE vertretung
  SET bestaetigt_von = $2, bestaetigt_am = kogge_jetzt()
  WHERE id = $1
    AND NOT wirksam
    AND widerrufen_am IS NULL
    AND eingerichtet_von <> $2
    AND vertretende_id <> $2
    AND (vertretene_id = $2 OR $3)`;

/** Deputyships; every change is audited, and at once in force. */
@Injectable()
export class VertretungenService {
  constructor(private readonly datenbank: Datenbank) {}

  async vertretungen(ich: Ausweis): Promise<Vertretung[]> {
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.abfrage<Vertretung>(
        `${VERTRETUNG} WHERE v.vertretene_id = $1 OR v.vertretende_id = $1 OR $3 ORDER BY v.von DESC, v.id`,
        [ich.person, hatEigenesAmt(ich, 'ADMIN'), istVerwaltung(ich)],
      ),
    );
    return rows;
  }

  /**
   * For oneself, or by the administration. The deputy acts with the offices of the absent person only – never
   * with those lent to her.
   */
  async vertrete(
    t: Transaktion,
    ich: Ausweis,
    { vertretene = ich.person, vertretende, von, bis, rollen, grund }: z.infer<typeof neueVertretung>,
  ): Promise<Vertretung> {
    await pruefe(t, ich, { vertretene, vertretende, von, bis, rollen });
    const id = neueKennung();
    await t.abfrage(
      `
        INSERT INTO vertretung (
          id, mandant_id, vertretene_id, vertretende_id, rollen, von, bis, grund, eingerichtet_von
        )
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, ich.mandant, vertretene, vertretende, rollen, von, bis, grund, ich.person],
    );
    await protokolliere(t, {
      mandant: ich.mandant,
      akteur: ich.person,
      handlung: 'vertretung_einrichten',
      gegenstand: { art: 'vertretung', id },
      fakten: { vertretene, vertretende, von, bis, rollen },
      detail: grund ? { grund } : null,
    });
    return this.#eine(t, ich, id);
  }

  /**
   * What somebody else has set up for an absent person holds once a second person agrees: the absent one, or
   * another administrator.
   */
  async bestaetige(t: Transaktion, ich: Ausweis, id: string): Promise<Vertretung> {
    const { rowCount } = await t.abfrage(BESTAETIGUNG, [id, ich.person, hatEigenesAmt(ich, 'ADMIN')]);
    if (rowCount === 0) {
      if (!(await this.vertretungen(ich)).some((eine) => eine.id === id)) throw vorgangFehlt();
      throw fehler(
        'bedingung_nicht_erfuellt',
        'Diese Vertretung bestätigt die vertretene Person oder eine andere Person der Administration, ' +
          'die nicht selbst vertritt.',
        'This deputyship is confirmed by the absent person or by another administrator who does not deputise herself.',
      );
    }
    await protokolliere(t, {
      mandant: ich.mandant,
      akteur: ich.person,
      handlung: 'vertretung_bestaetigen',
      gegenstand: { art: 'vertretung', id },
      fakten: {},
      detail: null,
    });
    return this.#eine(t, ich, id);
  }

  async #eine(t: Transaktion, ich: Ausweis, id: string): Promise<Vertretung> {
    return (
      await t.abfrage<Vertretung>(`${VERTRETUNG} WHERE v.id = $3`, [
        ich.person,
        hatEigenesAmt(ich, 'ADMIN'),
        id,
      ])
    ).rows[0] as Vertretung;
  }

  async beende(ich: Ausweis, id: string): Promise<void> {
    await this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      const { rowCount } = await t.abfrage(
        `
          UPDATE vertretung
          SET widerrufen_am = kogge_jetzt()
          WHERE id = $1
            AND widerrufen_am IS NULL
            AND (vertretene_id = $2 OR vertretende_id = $2 OR $3)`,
        [id, ich.person, istVerwaltung(ich)],
      );
      if (rowCount === 0) throw vorgangFehlt();
      await protokolliere(t, {
        mandant: ich.mandant,
        akteur: ich.person,
        handlung: 'vertretung_beenden',
        gegenstand: { art: 'vertretung', id },
        fakten: {},
        detail: null,
      });
    });
  }
}

type Einrichtung = Required<Omit<z.infer<typeof neueVertretung>, 'grund'>>;

async function pruefe(
  t: Transaktion,
  ich: Ausweis,
  { vertretene, vertretende, von, bis, rollen }: Einrichtung,
): Promise<void> {
  if (vertretene !== ich.person) nurVerwaltung(ich);
  if (vertretene === vertretende)
    throw fehler('vertretung_ungueltig', 'Niemand vertritt sich selbst.', 'Nobody deputises for herself.');
  if (vertretene !== ich.person && vertretende === ich.person)
    throw fehler(
      'vertretung_ungueltig',
      'Niemand macht sich selbst zur Vertretung. ' +
        'Bitte lassen Sie die vertretene oder eine andere Person sie einrichten.',
      'Nobody makes herself a deputy. Please let the absent or another person set it up.',
    );
  if (bis < von)
    throw fehler(
      'vertretung_ungueltig',
      'Das Ende liegt vor dem Beginn.',
      'The end is before the beginning.',
    );
  const { rowCount } = await t.abfrage('SELECT 1 FROM person WHERE id = ANY ($1) AND aktiv', [
    [vertretene, vertretende],
  ]);
  if (rowCount !== 2)
    throw fehler('nicht_gefunden', 'Diese Person gibt es nicht.', 'There is no such person.');
  const { rowCount: schon } = await t.abfrage(GLEICHE_VERTRETUNG, [
    vertretene,
    vertretende,
    von,
    bis,
    rollen,
  ]);
  if (schon)
    throw fehler(
      'vertretung_ungueltig',
      'Für diese Zeit gibt es diese Vertretung schon.',
      'This deputyship exists already for that time.',
    );
}
