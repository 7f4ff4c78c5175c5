import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import {
  fehler,
  type handlungsfeld,
  type massnahmeAenderung,
  type massnahmeEingabe,
  type massnahmenfilter,
  type neueVerknuepfung,
} from '#contract';
import { Datenbank, neueKennung, type Transaktion } from '#persistence';
import {
  aendereMassnahme,
  legeMassnahmeAn,
  liesMassnahme,
  protokolliere,
  vorgangFehlt,
  zugriffVon,
  type Massnahmenzeile,
} from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { ausZeiger, seiteAus, zeiger } from '../http/blaettern.js';
import { angabenZu } from '../vorgaenge/vorgang.ansicht.js';
import { aenderungen, type Stand } from './aenderungen.js';
import { darfMassnahme, pruefeMassnahme } from './befugnis.js';
import {
  kennzahlenreihen,
  massnahmeAlsKurz,
  meilensteinreihen,
  type Jahresinhalt,
  type MassnahmeAnsicht,
  type Massnahmenkurzzeile,
} from './massnahmen.ansicht.js';
import { LETZTE_AMPEL, MASSNAHMENSPALTEN, ORDNUNG } from './massnahmen.sql.js';

type Eingabe = z.infer<typeof massnahmeEingabe>;

const MASSNAHMEN = `
  SELECT ${MASSNAHMENSPALTEN}, ${ORDNUNG} AS ordnung
  FROM massnahme m
  WHERE ($1::int IS NULL OR m.handlungsfeld = $1)
    AND ($2::text IS NULL OR m.ressort = $2)
    AND ($3::text IS NULL OR m.stand = $3)
    AND ($4::text IS NULL OR coalesce(${LETZTE_AMPEL}, 'unbekannt') = $4)
    AND ($5::text IS NULL OR position(lower($5) IN lower(m.nummer || ' ' || m.titel)) > 0)
    AND ($6::text IS NULL OR (${ORDNUNG}, m.id) > ($6, $7::uuid))
  ORDER BY ${ORDNUNG}, m.id
  LIMIT $8`;

const VERKNUEPFUNGEN = `
  SELECT k.id, k.vorgang_id AS vorgang, v.art, v.nummer, v.titel, k.bezug, v.definition_id,
    v.definition_version, v.zustand
  FROM verknuepfung k
  JOIN vorgang v ON v.id = k.vorgang_id
  WHERE k.massnahme_id = $1
  ORDER BY k.am DESC`;

/** The register of measures: list, one over the years, changes, links. */
@Injectable()
export class MassnahmenService {
  constructor(private readonly datenbank: Datenbank) {}

  async liste(
    ich: Ausweis,
    { handlungsfeld, ressort, ampel, stand, q, nach, anzahl }: z.infer<typeof massnahmenfilter>,
  ) {
    const [nachName, nachId] = ausZeiger(nach, 'name');
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.abfrage<Massnahmenkurzzeile & { ordnung: string }>(MASSNAHMEN, [
        handlungsfeld ?? null,
        ressort ?? null,
        stand ?? null,
        ampel ?? null,
        q ?? null,
        nachName,
        nachId,
        anzahl + 1,
      ]),
    );
    return seiteAus(rows, anzahl, {
      ansicht: ({ ordnung: _, ...zeile }) => massnahmeAlsKurz(zeile),
      zeigerVon: ({ ordnung, id }) => zeiger(ordnung, id),
    });
  }

  async handlungsfelder(ich: Ausweis): Promise<z.infer<typeof handlungsfeld>[]> {
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.abfrage<z.infer<typeof handlungsfeld>>('SELECT nr, titel FROM handlungsfeld ORDER BY nr'),
    );
    return rows;
  }

  eine(ich: Ausweis, id: string): Promise<MassnahmeAnsicht> {
    return this.datenbank.transaktion(zugriffVon(ich), (t) => this.lies(t, ich, id));
  }

  async lies(t: Transaktion, ich: Ausweis, id: string): Promise<MassnahmeAnsicht> {
    const massnahme = await liesMassnahme(t, id);
    const {
      rows: [kurz],
    } = await t.abfrage<Massnahmenkurzzeile & { heute: string }>(
      `SELECT ${MASSNAHMENSPALTEN}, kogge_heute()::text AS heute FROM massnahme m WHERE m.id = $1`,
      [id],
    );
    const { heute, ...zeile } = kurz as Massnahmenkurzzeile & { heute: string };
    const ansicht = massnahmeAlsKurz(zeile);
    const zaehlend = ansicht.berichte
      .filter(({ herkunft, kurzeinschaetzung }) => herkunft === 'import' || kurzeinschaetzung !== null)
      .map(({ bericht }) => bericht);
    const { rows: berichte } = await t.abfrage<Jahresinhalt>(
      'SELECT id, jahr, inhalt FROM bericht WHERE id = ANY ($1)',
      [zaehlend],
    );
    const { leitziel, projektziele, zielgruppe } = massnahme.inhalt;
    return {
      ...ansicht,
      version: massnahme.version,
      bearbeitbar: darfMassnahme(ich, massnahme.ressort),
      leitziel,
      projektziele,
      zielgruppe,
      kennzahlen: kennzahlenreihen(massnahme.inhalt, berichte),
      meilensteine: meilensteinreihen(massnahme.inhalt, berichte, heute),
      verknuepfungen: await this.#verknuepfungen(t, id),
    };
  }

  async legeAn(t: Transaktion, ich: Ausweis, { grund, ...angaben }: Eingabe): Promise<MassnahmeAnsicht> {
    pruefeMassnahme(ich, angaben.ressort);
    const id = await legeMassnahmeAn(t, { mandant: ich.mandant, person: ich.person, grund }, angaben);
    return this.lies(t, ich, id);
  }

  aendere(
    ich: Ausweis,
    id: string,
    { grund, ...angaben }: Eingabe,
    version: number,
  ): Promise<MassnahmeAnsicht> {
    return this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      const { ressort } = await liesMassnahme(t, id);
      for (const eines of new Set([ressort, angaben.ressort])) pruefeMassnahme(ich, eines);
      await aendereMassnahme(t, { mandant: ich.mandant, person: ich.person, grund }, id, {
        angaben,
        version,
      });
      return this.lies(t, ich, id);
    });
  }

  /** Newest first, each with what it changed against the one before. */
  aenderungen(ich: Ausweis, id: string): Promise<z.infer<typeof massnahmeAenderung>[]> {
    return this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      await liesMassnahme(t, id);
      const { rows } = await t.abfrage<Stand>(
        `
          SELECT f.version, f.inhalt, f.grund, f.am,
            coalesce((SELECT name FROM person WHERE id = f.person_id), 'Kogge') AS person
          FROM massnahme_fassung f
          WHERE f.massnahme_id = $1
          ORDER BY f.version`,
        [id],
      );
      return aenderungen(rows);
    });
  }

  async verknuepfe(
    t: Transaktion,
    ich: Ausweis,
    id: string,
    { vorgang, bezug }: z.infer<typeof neueVerknuepfung>,
  ): Promise<MassnahmeAnsicht> {
    const massnahme = await this.#zumAendern(t, ich, id);
    const { rowCount } = await t.abfrage('SELECT 1 FROM vorgang WHERE id = $1', [vorgang]);
    if (rowCount === 0) throw vorgangFehlt();
    await t.abfrage(
      `
        INSERT INTO verknuepfung (id, mandant_id, massnahme_id, vorgang_id, bezug, person_id, am)
        VALUES ($1, $2, $3, $4, $5, $6, kogge_jetzt())
        ON CONFLICT ON CONSTRAINT verknuepfung_einmal DO NOTHING`,
      [neueKennung(), ich.mandant, massnahme.id, vorgang, bezug, ich.person],
    );
    await this.#protokolliere(t, ich, id, { handlung: 'massnahme_verknuepfen', fakten: { vorgang, bezug } });
    return this.lies(t, ich, id);
  }

  async loese(ich: Ausweis, id: string, verknuepfung: string): Promise<void> {
    await this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      await this.#zumAendern(t, ich, id);
      const { rowCount } = await t.abfrage('DELETE FROM verknuepfung WHERE id = $1 AND massnahme_id = $2', [
        verknuepfung,
        id,
      ]);
      if (rowCount === 0)
        throw fehler('nicht_gefunden', 'Diese Verknüpfung gibt es nicht.', 'There is no such link.');
      await this.#protokolliere(t, ich, id, { handlung: 'massnahme_loesen', fakten: { verknuepfung } });
    });
  }

  async #zumAendern(t: Transaktion, ich: Ausweis, id: string): Promise<Massnahmenzeile> {
    const massnahme = await liesMassnahme(t, id);
    pruefeMassnahme(ich, massnahme.ressort);
    return massnahme;
  }

  #protokolliere(
    t: Transaktion,
    ich: Ausweis,
    id: string,
    { handlung, fakten }: { handlung: string; fakten: Record<string, unknown> },
  ): Promise<void> {
    return protokolliere(t, {
      mandant: ich.mandant,
      akteur: ich.person,
      handlung,
      gegenstand: { art: 'massnahme', id },
      fakten,
      detail: null,
    });
  }

  /** Links set by people, and Vorgaenge that may be seen only. */
  async #verknuepfungen(t: Transaktion, id: string): Promise<MassnahmeAnsicht['verknuepfungen']> {
    const { rows } = await t.abfrage<
      Omit<MassnahmeAnsicht['verknuepfungen'][number], 'zustandTitel'> & {
        definition_id: string;
        definition_version: number;
        zustand: string;
      }
    >(VERKNUEPFUNGEN, [id]);
    return rows.map(({ definition_id, definition_version, zustand, ...zeile }) => ({
      ...zeile,
      zustandTitel: angabenZu({ definition_id, definition_version, zustand }).titel,
    }));
  }
}
