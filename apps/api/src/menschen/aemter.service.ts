import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import {
  fehler,
  type ablehnung,
  type amtAntwort,
  type amtVorschlag,
  type blaettern,
  type neuesAmt,
} from '#contract';
import { Datenbank, neueKennung, type Transaktion } from '#persistence';
import { protokolliere, vorgangFehlt, zugriffVon } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { ausZeiger, seiteAus, zeiger } from '../http/blaettern.js';
import { nurEigeneVerwaltung, nurVerwaltung } from './verwaltung.js';

type Amtantwort = z.infer<typeof amtAntwort>;
type Vorschlag = z.infer<typeof amtVorschlag>;
const OFFEN = 'NOT a.wirksam AND a.widerrufen_am IS NULL';

const VORSCHLAEGE = `
  SELECT a.id, a.person_id AS person, p.name AS "personName", a.rolle, a.ressort, a.von::text AS von,
    a.bis::text AS bis, a.grund, a.erteilt_von AS "vorgeschlagenVon", v.name AS "vorgeschlagenVonName",
    date_trunc('milliseconds', a.erteilt_am) AS am
  FROM amt a
  JOIN person p ON p.id = a.person_id
  JOIN person v ON v.id = a.erteilt_von
  WHERE ${OFFEN}
    AND ($1::timestamptz IS NULL OR (date_trunc('milliseconds', a.erteilt_am), a.id) > ($1, $2::uuid))
  ORDER BY date_trunc('milliseconds', a.erteilt_am), a.id
  LIMIT $3`;

/**
 * Offices: who may approve is put in office by two persons and taken out of it by one (I-12). The database
 * checks the same once more.
 */
@Injectable()
export class AemterService {
  constructor(private readonly datenbank: Datenbank) {}

  /** At once in force without approval rights, otherwise a proposal. */
  async erteile(
    t: Transaktion,
    ich: Ausweis,
    { person, rolle, ressort, von, bis, grund }: z.infer<typeof neuesAmt>,
  ): Promise<Amtantwort> {
    nurEigeneVerwaltung(ich);
    await pruefeErteilung(t, ich, { person, ressort, von, bis });
    const id = neueKennung();
    const {
      rows: [neu],
    } = await imAmt(
      t.abfrage<{ wirksam: boolean }>(
        `
          INSERT INTO amt (id, mandant_id, person_id, rolle, ressort, von, bis, grund, erteilt_von)
          VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
          RETURNING wirksam`,
        [id, ich.mandant, person, rolle, ressort, von, bis ?? null, grund, ich.person],
      ),
    );
    const wirksam = neu?.wirksam === true;
    await this.#protokolliere(t, ich, id, {
      handlung: wirksam ? 'amt_erteilen' : 'amt_vorschlagen',
      fakten: { person, rolle, ressort, von, bis: bis ?? null },
      grund,
    });
    return { id, stand: wirksam ? 'wirksam' : 'vorgeschlagen' };
  }

  async vorschlaege(ich: Ausweis, { nach, anzahl }: z.infer<typeof blaettern>) {
    nurVerwaltung(ich);
    const [nachZeit, nachId] = ausZeiger(nach, 'zeit');
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.abfrage<Omit<Vorschlag, 'vorgeschlagenAm'> & { am: Date }>(VORSCHLAEGE, [
        nachZeit,
        nachId,
        anzahl + 1,
      ]),
    );
    return seiteAus(rows, anzahl, {
      ansicht: ({ am, ...zeile }): Vorschlag => ({ ...zeile, vorgeschlagenAm: am.toISOString() }),
      zeigerVon: ({ am, id }) => zeiger(am.toISOString(), id),
    });
  }

  /** By somebody who neither proposed it nor is to get it. */
  async bestaetige(t: Transaktion, ich: Ausweis, id: string): Promise<Amtantwort> {
    nurEigeneVerwaltung(ich);
    const {
      rows: [vorschlag],
    } = await t.abfrage<{ person_id: string; erteilt_von: string }>(
      `
        SELECT a.person_id, a.erteilt_von
        FROM amt a
        WHERE a.id = $1
          AND ${OFFEN}
        FOR UPDATE`,
      [id],
    );
    if (!vorschlag) throw keinVorschlag();
    if (vorschlag.erteilt_von === ich.person)
      throw fehler(
        'bedingung_nicht_erfuellt',
        'Wer ein Amt vorgeschlagen hat, bestätigt es nicht. ' +
          'Bitte lassen Sie eine zweite Person aus der Administration entscheiden.',
        'Whoever proposed an office does not confirm it. Please let a second administrator decide.',
      );
    if (vorschlag.person_id === ich.person)
      throw fehler(
        'bedingung_nicht_erfuellt',
        'Ein Amt für sich selbst bestätigt man nicht.',
        'Nobody confirms an office for herself.',
      );
    await imAmt(
      t.abfrage('UPDATE amt SET bestaetigt_von = $2, bestaetigt_am = kogge_jetzt() WHERE id = $1', [
        id,
        ich.person,
      ]),
    );
    await this.#protokolliere(t, ich, id, {
      handlung: 'amt_bestaetigen',
      fakten: { person: vorschlag.person_id },
    });
    return { id, stand: 'wirksam' };
  }

  /** By anybody of the administration, also by the one who proposed it. */
  async lehneAb(
    t: Transaktion,
    ich: Ausweis,
    id: string,
    { grund }: z.infer<typeof ablehnung>,
  ): Promise<Amtantwort> {
    nurVerwaltung(ich);
    const { rowCount } = await t.abfrage(
      `UPDATE amt a SET widerrufen_am = kogge_jetzt() WHERE a.id = $1 AND ${OFFEN}`,
      [id],
    );
    if (rowCount === 0) throw keinVorschlag();
    await this.#protokolliere(t, ich, id, { handlung: 'amt_ablehnen', grund });
    return { id, stand: 'abgelehnt' };
  }

  /** Needs one person only, and works at once; a proposal goes the same way. */
  async widerrufe(ich: Ausweis, id: string): Promise<void> {
    nurVerwaltung(ich);
    await this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      const { rowCount } = await t.abfrage(
        'UPDATE amt SET widerrufen_am = kogge_jetzt() WHERE id = $1 AND widerrufen_am IS NULL',
        [id],
      );
      if (rowCount === 0) throw vorgangFehlt();
      await this.#protokolliere(t, ich, id, { handlung: 'amt_widerrufen' });
    });
  }

  #protokolliere(
    t: Transaktion,
    ich: Ausweis,
    id: string,
    {
      handlung,
      fakten = {},
      grund = '',
    }: { handlung: string; fakten?: Record<string, unknown>; grund?: string },
  ): Promise<void> {
    return protokolliere(t, {
      mandant: ich.mandant,
      akteur: ich.person,
      handlung,
      gegenstand: { art: 'amt', id },
      fakten,
      detail: grund ? { grund } : null,
    });
  }
}

/** The caller may have lost her own office since the request began: the database looks again, with a lock. */
function imAmt<T>(arbeit: Promise<T>): Promise<T> {
  return arbeit.catch((grund: unknown) => {
    if ((grund as { constraint?: string }).constraint === 'amt_administration')
      throw fehler(
        'rolle_fehlt',
        'Sie gehören nicht mehr zur Administration.',
        'You are no longer an administrator.',
      );
    throw grund;
  });
}

function keinVorschlag(): Error {
  return fehler(
    'nicht_gefunden',
    'Diesen offenen Vorschlag gibt es nicht; vielleicht ist schon entschieden.',
    'There is no such open proposal; it may have been decided already.',
  );
}

async function pruefeErteilung(
  t: Transaktion,
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
  const { rowCount } = await t.abfrage(
    'SELECT 1 FROM person p, ressort r WHERE p.id = $1 AND p.aktiv AND r.kuerzel = $2',
    [person, ressort],
  );
  if (rowCount === 0)
    throw fehler(
      'nicht_gefunden',
      'Diese Person oder dieses Ressort gibt es nicht.',
      'There is no such person or department.',
    );
}
