import { istDatum, naechsterTermin } from '#kalender';
import type { Auftragskontext, Auftragslage, Besetzungslage } from '#workflows';
import { besetzung, genannt, type Lagelader, type Lesezeile } from './lagelader.js';

const EINGEGANGEN = "kogge_tag((o.stand #>> '{context,eingegangen}')::timestamptz)";
/** A paper `o` as one that may answer. */
const ANTWORTVORLAGE = `
  jsonb_build_object(
    'id', o.id, 'einbringer', o.stand #> '{context,einbringer}',
    'sitzung', (SELECT s.datum FROM sitzung s WHERE s.id = o.sitzung_id),
    'beschlossen', kogge_beschlossen_am(o.id), 'eingegangen', ${EINGEGANGEN}
  )`;

interface Rohlage extends Pick<
  Auftragslage,
  'quelle' | 'gesetztAm' | 'vorlage' | 'verknuepfte' | 'beschluss' | 'beleg' | 'personImHaus'
> {
  ressorts: string[] | null;
  besetzung: Besetzungslage;
}

/**
 * What conditions of an Auftrag need beyond its snapshot. The form is read before it is checked: what is no
 * id names no paper.
 */
export const auftragslage: Lagelader<Auftragslage> = {
  sql: `
    jsonb_build_object(
      'besetzung', ${besetzung()},
      'ressorts', (
        SELECT jsonb_agg(r.kuerzel)
        FROM ressort r
        WHERE r.mandant_id = v.mandant_id
          AND (r.gueltig_bis IS NULL OR r.gueltig_bis >= h.heute)
      ),
      'vorlage', (
        SELECT ${ANTWORTVORLAGE}
        FROM vorgang o
        WHERE o.id = ${genannt('vorlage')}
          AND o.art = 'senatsvorlage'
          AND o.beendet_am IS NULL
      ),
      'verknuepfte', (
        SELECT ${ANTWORTVORLAGE}
        FROM auftrag a
        JOIN vorgang o ON o.id = a.vorlage_id
        WHERE a.vorgang_id = v.id
      ),
      'quelle', (SELECT a.quelle_id FROM auftrag a WHERE a.vorgang_id = v.id),
      'gesetztAm', (
        SELECT coalesce(a.gesetzt_am, kogge_beschlossen_am(a.quelle_id))
        FROM auftrag a
        WHERE a.vorgang_id = v.id
      ),
      'beschluss', (
        SELECT jsonb_build_object('id', o.id, 'nummer', o.nummer, 'am', kogge_beschlossen_am(o.id))
        FROM vorgang o
        WHERE o.id = ${genannt('beschluss')}
          AND o.art = 'senatsvorlage'
          AND kogge_beschlossen_am(o.id) IS NOT NULL
      ),
      'beleg', (
        SELECT jsonb_build_object('id', a.id, 'name', a.name)
        FROM anlage a
        WHERE a.vorgang_id = v.id
          AND a.entfernt_am IS NULL
          AND a.id = ${genannt('beschlussAnlage')}
      ),
      'personImHaus', EXISTS (
        SELECT 1
        FROM amt
        WHERE amt.person_id = ${genannt('person')}
          AND (v.stand #> '{context,adressat}') ? amt.ressort
          AND amt.wirksam
          AND amt.widerrufen_am IS NULL
          AND h.heute BETWEEN amt.von AND coalesce(amt.bis, h.heute)
      )
    )`,
  lies: ({ lage, vorgang, einstellungen }: Lesezeile) => {
    const { besetzung: wer, ...roh } = lage as Rohlage;
    return {
      ...roh,
      ...wer,
      ressorts: roh.ressorts ?? [],
      vorlageBekannt: roh.vorlage !== null,
      vorlageEingegangen: roh.verknuepfte?.eingegangen ?? null,
      naechsterTermin: folgetermin(vorgang.stand.context as unknown as Auftragskontext),
      einstellungen: { amtsverlaengerungMonate: einstellungen.amtsverlaengerungMonate },
    };
  },
};

/** The rhythm counts from its first date: neither an extension nor a short month moves it. */
function folgetermin({
  wiederholung,
  wiederholungBis,
  faellig,
  ersteFrist,
  rhythmusAb,
}: Auftragskontext): string | null {
  if (!wiederholung || !faellig || !istDatum(faellig)) return null;
  const termin = naechsterTermin(wiederholung, faellig, rhythmusAb ?? ersteFrist ?? faellig);
  return termin && (!wiederholungBis || termin <= wiederholungBis) ? termin : null;
}
