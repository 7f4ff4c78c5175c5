import {
  nachrichtenart,
  stelleInWorten,
  type Hoerende,
  type Rechtsdaten,
  type Rechtsnachricht,
  type Zweisprachig,
} from '#contract';
import { nachrichtenEinfuegen, ohneZeilen, type Transaktion } from '#persistence';

/** A change of rights that people have to hear of; `wer`, `durch` and `andere` are persons by their id. */
export interface Rechtsmeldung {
  mandant: string;
  art: Rechtsnachricht;
  /** What makes it single: the id of the office, the deputyship, the proposal. */
  zu: string;
  recht: Rechtsdaten;
  /** Persons whose work it changes too. */
  auch?: readonly string[];
  hoert: readonly Extract<Hoerende, 'betroffene' | 'beide' | 'verwaltung' | 'cds' | 'revision'>[];
}

const GEMELDET = nachrichtenEinfuegen(
  {
    mandant_id: '$1',
    empfaenger_id: 'an.person_id',
    stelle: 'an.stelle',
    vertritt_id: 'NULL::uuid',
    art: '$2',
    gruppe: '$3',
    schluessel: `$2 || ':' || $4`,
    daten: `
      jsonb_build_object(
        'recht', $5::jsonb || jsonb_strip_nulls(
          jsonb_build_object(
            'wer', (SELECT name FROM person WHERE id::text = $5::jsonb ->> 'wer'),
            'andere', (SELECT name FROM person WHERE id::text = $5::jsonb ->> 'andere'),
            'durch', coalesce(
              (SELECT name FROM person WHERE id::text = $5::jsonb ->> 'durch'), $5::jsonb ->> 'durch'
            )
          )
        )
      )`,
    erstellt_am: 'zeit.jetzt',
    faellig_ab: 'zeit.jetzt',
  },
  'FROM an, zeit ORDER BY an.vorrang',
);

/** $1 Mandant $2 kind $3 group $4 key $5 data $6 persons $7 roles whose holders hear of it too. */
const MELDEN = ohneZeilen(`
  WITH zeit AS MATERIALIZED (
    SELECT j.jetzt, kogge_tag(j.jetzt) AS heute
    FROM (SELECT kogge_jetzt() AS jetzt) j
  ), an AS (
    SELECT u.id AS person_id, 'person@' || u.id AS stelle, 0 AS vorrang
    FROM unnest($6::uuid[]) u(id)
    UNION ALL
    SELECT a.person_id, a.rolle || '@' || a.ressort, 1
    FROM amt a
    JOIN person p ON p.id = a.person_id AND p.aktiv, zeit
    WHERE a.mandant_id = $1
      AND a.rolle = ANY ($7::text[])
      AND a.wirksam
      AND a.widerrufen_am IS NULL
      AND zeit.heute BETWEEN a.von AND coalesce(a.bis, zeit.heute)
  )${GEMELDET}`);

const ROLLEN = { verwaltung: 'ADMIN', cds: 'CDS', revision: 'PRUEF' } as const;

/**
 * Tells those whom a change of rights concerns, in its transaction: each person once, also the one who has made
 * it – what was done in her name by somebody else she learns this way.
 */
export async function meldeRecht(
  t: Transaktion,
  { mandant, art, zu, recht, auch = [], hoert }: Rechtsmeldung,
): Promise<void> {
  const persoenlich = hoert.includes('betroffene') || hoert.includes('beide');
  const betroffene = [
    ...(persoenlich ? [recht.wer] : []),
    ...(hoert.includes('beide') ? [recht.andere] : []),
    ...auch,
  ];
  await t.abfrage(MELDEN, [
    mandant,
    art,
    nachrichtenart(art).gruppe,
    zu,
    JSON.stringify(recht),
    betroffene.filter((person) => person !== undefined),
    (['verwaltung', 'cds', 'revision'] as const)
      .filter((wer) => hoert.includes(wer))
      .map((wer) => ROLLEN[wer]),
  ]);
}

/** Somebody whom a change concerns, and what it is for her. */
export interface Rechtsempfaengerin {
  wer: string;
  was?: Zweisprachig;
  /** Where it goes in place of the address that she has now. */
  adresse?: string;
}

const JEDER = ohneZeilen(
  nachrichtenEinfuegen(
    {
      mandant_id: '$1',
      empfaenger_id: 'p.id',
      stelle: `'person@' || p.id`,
      vertritt_id: 'NULL::uuid',
      art: '$2',
      gruppe: '$3',
      schluessel: `$2 || ':' || $4`,
      daten: `
        jsonb_build_object(
          'recht', jsonb_strip_nulls(
            jsonb_build_object(
              'wer', p.name, 'was', w.was, 'grund', $6::text,
              'durch', coalesce((SELECT name FROM person WHERE id::text = $7), $7)
            )
          )
        ) || jsonb_strip_nulls(jsonb_build_object('adresse', w.adresse))`,
      erstellt_am: 'kogge_jetzt()',
      faellig_ab: 'kogge_jetzt()',
    },
    `
      FROM jsonb_to_recordset($5::jsonb) AS w(wer uuid, was jsonb, adresse text)
      JOIN person p ON p.id = w.wer`,
  ),
);

/** Tells each of them alone what has changed for her, in one statement however many they are. */
export async function meldeRechtJeder(
  t: Transaktion,
  {
    mandant,
    art,
    zu,
    durch,
    grund,
  }: Pick<Rechtsmeldung, 'mandant' | 'art' | 'zu'> & { durch: string; grund: string },
  wem: readonly Rechtsempfaengerin[],
): Promise<void> {
  if (wem.length === 0) return;
  await t.abfrage(JEDER, [mandant, art, nachrichtenart(art).gruppe, zu, JSON.stringify(wem), grund, durch]);
}

/** „Referatsleitung (SF), Vorlagenbüro (SF)“. */
export function stellenInWorten(aemter: readonly { rolle: string; ressort: string }[]): Zweisprachig {
  const stellen = aemter.map(({ rolle, ressort }) => `${rolle}@${ressort}`);
  return {
    de: stellen.map((stelle) => stelleInWorten(stelle, ({ de }) => de)).join(', '),
    en: stellen.map((stelle) => stelleInWorten(stelle, ({ en }) => en)).join(', '),
  };
}
