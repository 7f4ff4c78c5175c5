import { BESCHLUSSERGEBNISSE, type Massgabenstand } from '#contract';
import { bedeutsames, type Texte } from '#dokumente';
import { plusTage } from '#kalender';
import type { Besetzungslage, Sitzungslage, Vorgaengerin, Vorlagenlage, Zielsitzung } from '#workflows';
import type { Einstellungen } from '../einstellungen.js';
import { besetzung, genannt, type Lagelader, type Lesezeile, type Sitzungsstand } from './lagelader.js';

const EWIG = '9999-12-31';

interface Rohlage {
  entwurf: {
    abschnitte: Record<string, { sha256: string; leer: boolean }> | null;
    finanzen: boolean | null;
    gender: boolean | null;
    klima: boolean | null;
    anlagen: string[] | null;
  };
  fassung: {
    abschnitt_sha256: Record<string, string>;
    anlagen: { sha256: string }[];
    titel_gleich: boolean;
    ziffern: number | null;
  } | null;
  massgaben: { id: string; ressort: string; stand: Massgabenstand }[] | null;
  texte: Texte | null;
  ressorts: string[] | null;
  haeuser_der_person: string[] | null;
  vorgaengerin: Vorgaengerin | null;
  besetzung: Besetzungslage;
  auftraege: number;
  ohne_art: number;
  ziel: Sitzungsstand | null;
  tops: { beschlossen: string | null; behandelt: boolean | null };
}

/**
 * What conditions of a Senatsvorlage need beyond its snapshot: hashes and counts, never the texts. Each table
 * once: PostgreSQL sets up every subquery anew for each Schritt.
 */
export const vorlagenlage: Lagelader<Vorlagenlage> = {
  sql: `
    jsonb_build_object(
      'entwurf', entwurfslage(v.id),
      'fassung', (
        SELECT jsonb_build_object(
          'abschnitt_sha256', f.abschnitt_sha256, 'anlagen', f.inhalt -> 'anlagen', 'ziffern', f.ziffern,
          'titel_gleich', f.inhalt ->> 'titel' = v.titel
          AND f.inhalt ->> 'untertitel' IS NOT DISTINCT FROM v.untertitel
        )
        FROM fassung f
        WHERE f.vorgang_id = v.id
          AND f.nr = v.fassung
      ),
      'massgaben', (
        SELECT jsonb_agg(jsonb_build_object('id', m.id, 'ressort', m.ressort, 'stand', m.stand))
        FROM massgabe m
        WHERE m.vorgang_id = v.id
          AND m.stand IN ('offen', 'umgesetzt')
      ),
      'texte', CASE
        WHEN $DATEN ->> 'redaktionell' = 'true' THEN (
          SELECT jsonb_build_object(
            'alt', f.inhalt -> 'abschnitte',
            'neu', (SELECT jsonb_object_agg(a.buchstabe, a.text) FROM abschnitt a WHERE a.vorgang_id = v.id)
          )
          FROM fassung f
          WHERE f.vorgang_id = v.id
            AND f.nr = v.fassung
        )
      END,
      'ressorts', (
        SELECT jsonb_agg(r.kuerzel)
        FROM ressort r
        WHERE r.mandant_id = v.mandant_id
          AND (r.gueltig_bis IS NULL OR r.gueltig_bis >= h.heute)
      ),
      'haeuser_der_person', CASE
        WHEN $DATEN ->> 'imHaus' IS NOT NULL THEN (
          SELECT jsonb_agg(a.ressort)
          FROM amt a
          WHERE a.person_id = ${genannt('imHaus')}
            AND a.rolle <> 'ADMIN'
            AND a.wirksam
            AND a.widerrufen_am IS NULL
            AND h.heute BETWEEN a.von AND coalesce(a.bis, h.heute)
        )
      END,
      'vorgaengerin', (
        SELECT jsonb_build_object(
          'id', w.id, 'nummer', w.nummer, 'zurueckgezogen', w.zustand = 'zurueckgezogen',
          'einbringer', w.stand #> '{context,einbringer}',
          'mitzeichnungen', w.stand #> '{context,mitzeichnungen}'
        )
        FROM vorgang w
        WHERE w.art = 'senatsvorlage'
          AND w.id = ${genannt('vorgaengerin')}
      ),
      'besetzung', ${besetzung()},
      'auftraege', (
        SELECT count(*)
        FROM auftrag g
        JOIN vorgang o ON o.id = g.vorgang_id
        WHERE g.quelle_id = v.id
          AND o.beendet_am IS NULL
      ),
      'ziel', (SELECT to_jsonb(s) FROM sitzung s WHERE s.id = ${genannt('sitzung')}),
      'tops', (
        SELECT jsonb_build_object(
          'beschlossen', max(p.beschlossen_am) FILTER (
            WHERE p.ergebnis = ANY ('{${BESCHLUSSERGEBNISSE.join(',')}}')
          ),
          'behandelt', bool_or(p.sitzung_id = v.sitzung_id AND p.ergebnis <> 'absetzen')
        )
        FROM top p
        WHERE p.vorgang_id = v.id
          AND p.ergebnis IS NOT NULL
      ),
      'ohne_art', (SELECT count(*) FROM ziffer z WHERE z.vorgang_id = v.id AND z.typ = '{}')
    )`,
  lies: ({ lage, vorgang, sitzung, einstellungen }: Lesezeile) => {
    const roh = lage as Rohlage;
    const { abschnitte } = roh.entwurf;
    const gefuellt = Object.entries(abschnitte ?? {})
      .filter(([, { leer }]) => !leer)
      .map(([buchstabe]) => buchstabe);
    return {
      gefuellt: gefuellt as Vorlagenlage['gefuellt'],
      geaendert: geaenderteAbschnitte(roh),
      pruefpunkte: pruefpunkte(roh, vorgang.erstellt_am),
      stufe: vorgang.stufe,
      phase: vorgang.phase,
      ...massgaben(roh),
      zifferzahl: roh.fassung?.ziffern ?? null,
      bedeutsam: roh.texte === null ? [] : bedeutsames(geaenderteAbschnitte(roh), roh.texte),
      sitzung: sitzung && sitzungslage(sitzung, einstellungen),
      ziel: roh.ziel && zielsitzung(roh.ziel, einstellungen),
      beschlossenAm: roh.tops.beschlossen,
      schonBehandelt: roh.tops.behandelt === true,
      ressorts: roh.ressorts ?? [],
      haeuserDerPerson: roh.haeuser_der_person ?? [],
      ...roh.besetzung,
      vorgaengerin: roh.vorgaengerin,
      offeneAuftraege: roh.auftraege,
      ziffernOhneArt: roh.ohne_art,
      einstellungen,
    };
  },
};

const massgaben = ({ massgaben: offene }: Rohlage): Pick<Vorlagenlage, 'offeneMassgaben' | 'massgaben'> => ({
  offeneMassgaben: offene?.length ?? 0,
  massgaben: offene ?? [],
});

/** Climate is checked of papers that were drafted from May 2024 on. */
const pruefpunkte = ({ entwurf }: Rohlage, erstelltAm: string): Vorlagenlage['pruefpunkte'] => ({
  finanzen: entwurf.finanzen === true,
  gender: entwurf.gender === true,
  klima: entwurf.klima === true,
  klimaPflicht: erstelltAm >= '2024-05-01',
});

function zielsitzung(
  { id, datum, bis, stand, altbestand, nacherfassung_bestaetigt_am: nacherfasst }: Sitzungsstand,
  { nacherfassungTage }: Einstellungen,
): Zielsitzung {
  const letzterTag = bis ?? datum;
  const spaeter = altbestand ? EWIG : plusTage(letzterTag, nacherfassungTage);
  return { id, datum, letzterTag, stand, offenBis: nacherfasst ? spaeter : plusTage(letzterTag, 1) };
}

const sitzungslage = (sitzung: Sitzungsstand, einstellungen: Einstellungen): Sitzungslage => ({
  ...zielsitzung(sitzung, einstellungen),
  abgeschlossen: sitzung.stand === 'abgeschlossen' || sitzung.stand === 'entfallen',
  abgabeschluss: new Date(sitzung.abgabeschluss).toISOString(),
  konferenz: new Date(sitzung.konferenz).toISOString(),
});

/**
 * Letters in which draft and frozen Fassung differ; `Titel` and `Anlagen` when those do. Everything counts
 * before the first Fassung.
 */
function geaenderteAbschnitte({ entwurf: { abschnitte, anlagen }, fassung }: Rohlage): string[] {
  const alt = fassung?.abschnitt_sha256 ?? {};
  const buchstaben = [...new Set([...Object.keys(abschnitte ?? {}), ...Object.keys(alt)])].sort();
  const anders = [
    ...(fassung?.titel_gleich === false ? ['Titel'] : []),
    ...buchstaben.filter((b) => abschnitte?.[b]?.sha256 !== alt[b]),
  ];
  const alteAnlagen = (fassung?.anlagen ?? []).map(({ sha256 }) => sha256).sort();
  return alteAnlagen.join() === (anlagen ?? []).join() ? anders : [...anders, 'Anlagen'];
}
