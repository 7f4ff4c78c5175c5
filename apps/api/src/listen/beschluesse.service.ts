import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { beschlussAnsicht, beschlussfilter } from '#contract';
import { Datenbank } from '#persistence';
import { zugriffVon } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { ausZeiger, seiteAus, zeiger } from '../http/blaettern.js';
import { angabenZu, kurzansicht, KURZSPALTEN, type Kurzzeile } from '../vorgaenge/vorgang.ansicht.js';

type Beschluss = z.infer<typeof beschlussAnsicht>;
type Auftragszeile = Omit<Beschluss['auftraege'][number], 'zustandTitel'> & {
  definition_id: string;
  definition_version: number;
};
type Beschlusszeile = Kurzzeile &
  Pick<Beschluss, 'beschlossenAm' | 'ergebnis' | 'teil' | 'top' | 'ziffern'> & {
    auftraege: Auftragszeile[];
    sortierung: string;
  };

const BESCHLUESSE = `
  SELECT ${KURZSPALTEN}, s.datum::text AS "beschlossenAm",
    coalesce(s.datum, '1900-01-01')::text AS sortierung, p.ergebnis, p.teil, p.nummer AS top, z.ziffern,
    coalesce(a.auftraege, '[]') AS auftraege
  FROM vorgang v
  JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object('nr', nr, 'text', text, 'typ', typ) ORDER BY folge) AS ziffern
    FROM ziffer
    WHERE vorgang_id = v.id
  ) z ON z.ziffern IS NOT NULL
  LEFT JOIN sitzung s ON s.id = v.sitzung_id
  LEFT JOIN top p ON p.sitzung_id = v.sitzung_id AND p.vorgang_id = v.id
  LEFT JOIN LATERAL (
    SELECT jsonb_agg(
      jsonb_build_object(
        'id', av.id, 'nummer', av.nummer, 'ziffer', auf.ziffer_nr, 'text', auf.text, 'zustand', av.zustand,
        'definition_id', av.definition_id, 'definition_version', av.definition_version,
        'adressat', av.stand #> '{context,adressat}', 'faellig', auf.faellig,
        'beendet', av.beendet_am IS NOT NULL
      ) ORDER BY auf.ziffer_nr,
      auf.lauf
    ) AS auftraege
    FROM auftrag auf
    JOIN vorgang av ON av.id = auf.vorgang_id
    WHERE auf.quelle_id = v.id
  ) a ON true
  WHERE ($1::text IS NULL OR v.federfuehrung = $1)
    AND ($2::int IS NULL OR extract(year FROM s.datum) = $2)
    AND ($3::text IS NULL OR (a.auftraege IS NOT NULL) = ($3 = 'ja'))
    AND ($4::date IS NULL OR (coalesce(s.datum, '1900-01-01'), v.id) < ($4, $5::uuid))
  ORDER BY coalesce(s.datum, '1900-01-01') DESC, v.id DESC
  LIMIT $6`;

/** What the Senate has decided, and what came of it. */
@Injectable()
export class BeschluesseService {
  constructor(private readonly datenbank: Datenbank) {}

  /** The latest Sitzung first. Auftraege that the caller may not see are not there. */
  async liste(ich: Ausweis, { ressort, jahr, auftraege, nach, anzahl }: z.infer<typeof beschlussfilter>) {
    const [nachTag, nachId] = ausZeiger(nach, 'tag');
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.abfrage<Beschlusszeile>(BESCHLUESSE, [
        ressort ?? null,
        jahr ?? null,
        auftraege ?? null,
        nachTag,
        nachId,
        anzahl + 1,
      ]),
    );
    return seiteAus(rows, anzahl, { ansicht, zeigerVon: (z) => zeiger(z.sortierung, z.id) });
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
      zustandTitel: angabenZu({ definition_id, definition_version, zustand: auftrag.zustand }).titel,
    })),
  };
}
