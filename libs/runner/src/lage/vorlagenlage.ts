import type { Vorlagenlage } from '#workflows';
import type { Lagelader, Lesezeile } from './lagelader.js';

interface Rohlage {
  abschnitte: Record<string, { sha256: string; leer: boolean }> | null;
  finanzen: boolean | null;
  gender: boolean | null;
  klima: boolean | null;
  anlagen: string[] | null;
  titel_gleich: boolean | null;
  fassung: { abschnitt_sha256: Record<string, string>; anlagen: { sha256: string }[] } | null;
  massgaben: number;
  sitzung: { id: string; datum: string; abgabeschluss: string; konferenz: string; stand: string } | null;
  ressorts: string[] | null;
  auftraege: number;
  ohne_art: number;
}

/** What conditions of a Senatsvorlage need beyond its snapshot: hashes and counts, never the texts. */
export const vorlagenlage: Lagelader<Vorlagenlage> = {
  sql: `jsonb_build_object(
    'abschnitte', (SELECT jsonb_object_agg(a.buchstabe, jsonb_build_object('sha256', a.sha256, 'leer', btrim(a.text) = '')) FROM abschnitt a WHERE a.vorgang_id = v.id),
    'finanzen', (SELECT a.text ~* 'finanz|kosten|mittel|haushalt' FROM abschnitt a WHERE a.vorgang_id = v.id AND a.buchstabe = 'D'),
    'gender', (SELECT a.text ~* 'gender|geschlecht' FROM abschnitt a WHERE a.vorgang_id = v.id AND a.buchstabe = 'D'),
    'klima', (SELECT a.text ~* 'klima' FROM abschnitt a WHERE a.vorgang_id = v.id AND a.buchstabe = 'D'),
    'anlagen', (SELECT jsonb_agg(l.sha256 ORDER BY l.sha256) FROM anlage l WHERE l.vorgang_id = v.id AND l.entfernt_am IS NULL),
    'fassung', (SELECT jsonb_build_object('abschnitt_sha256', f.abschnitt_sha256, 'anlagen', f.inhalt -> 'anlagen') FROM fassung f WHERE f.vorgang_id = v.id AND f.nr = v.fassung),
    'titel_gleich', (SELECT f.inhalt ->> 'titel' = v.titel AND f.inhalt ->> 'untertitel' IS NOT DISTINCT FROM v.untertitel FROM fassung f WHERE f.vorgang_id = v.id AND f.nr = v.fassung),
    'massgaben', (SELECT count(*) FROM massgabe m WHERE m.vorgang_id = v.id AND m.stand = 'offen'),
    'sitzung', (SELECT to_jsonb(s) FROM sitzung s WHERE s.id = v.sitzung_id),
    'ressorts', (SELECT jsonb_agg(r.kuerzel) FROM ressort r WHERE r.mandant_id = v.mandant_id AND (r.gueltig_bis IS NULL OR r.gueltig_bis >= h.heute)),
    'auftraege', (SELECT count(*) FROM auftrag g JOIN vorgang o ON o.id = g.vorgang_id WHERE g.quelle_id = v.id AND o.beendet_am IS NULL),
    'ohne_art', (SELECT count(*) FROM ziffer z WHERE z.vorgang_id = v.id AND z.typ = '{}'))`,
  lies: ({ lage, vorgang, einstellungen }: Lesezeile) => {
    const roh = lage as Rohlage;
    const gefuellt = Object.entries(roh.abschnitte ?? {}).filter(([, { leer }]) => !leer).map(([buchstabe]) => buchstabe);
    return {
      gefuellt: gefuellt as Vorlagenlage['gefuellt'],
      geaendert: geaenderteAbschnitte(roh),
      pruefpunkte: { finanzen: roh.finanzen === true, gender: roh.gender === true, klima: roh.klima === true, klimaPflicht: vorgang.erstellt_am >= '2024-05-01' },
      stufe: vorgang.stufe as Vorlagenlage['stufe'],
      offeneMassgaben: roh.massgaben,
      sitzung: roh.sitzung && {
        id: roh.sitzung.id, datum: roh.sitzung.datum, abgeschlossen: roh.sitzung.stand !== 'geplant',
        abgabeschluss: new Date(roh.sitzung.abgabeschluss).toISOString(), konferenz: new Date(roh.sitzung.konferenz).toISOString(),
      },
      ressorts: roh.ressorts ?? [],
      offeneAuftraege: roh.auftraege,
      ziffernOhneArt: roh.ohne_art,
      einstellungen,
    };
  },
};

/** Letters in which draft and frozen Fassung differ; `Titel` and `Anlagen` when those do. Everything counts before the first Fassung. */
function geaenderteAbschnitte({ abschnitte, fassung, anlagen, titel_gleich: titelGleich }: Rohlage): string[] {
  const alt = fassung?.abschnitt_sha256 ?? {};
  const buchstaben = [...new Set([...Object.keys(abschnitte ?? {}), ...Object.keys(alt)])].sort();
  const anders = [...(titelGleich === false ? ['Titel'] : []), ...buchstaben.filter((b) => abschnitte?.[b]?.sha256 !== alt[b])];
  const alteAnlagen = (fassung?.anlagen ?? []).map(({ sha256 }) => sha256).sort();
  return alteAnlagen.join() === (anlagen ?? []).join() ? anders : [...anders, 'Anlagen'];
}
