import { istDatum, naechsterTermin } from '#kalender';
import type { Auftragskontext, Auftragslage } from '#workflows';
import type { Lagelader, Lesezeile } from './lagelader.js';

/**
 * What conditions of an Auftrag need beyond its snapshot. The form is read before it is checked: what is no
 * id names no paper.
 */
export const auftragslage: Lagelader<Auftragslage> = {
  sql: `
    jsonb_build_object(
      'ressorts', (
        SELECT jsonb_agg(r.kuerzel)
        FROM ressort r
        WHERE r.mandant_id = v.mandant_id
          AND (r.gueltig_bis IS NULL OR r.gueltig_bis >= h.heute)
      ),
      'vorlage', (
        SELECT o.id
        FROM vorgang o
        WHERE o.id = CASE
          WHEN $DATEN ->> 'vorlage' ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN
            ($DATEN ->> 'vorlage')::uuid
        END
          AND o.art = 'senatsvorlage'
          AND o.beendet_am IS NULL
      ),
      'eingegangen', (
        SELECT kogge_tag((o.stand #>> '{context,eingegangen}')::timestamptz)
        FROM auftrag a
        JOIN vorgang o ON o.id = a.vorlage_id
        WHERE a.vorgang_id = v.id
      )
    )`,
  lies: ({ lage, vorgang, einstellungen }: Lesezeile) => {
    const { ressorts, vorlage, eingegangen } = lage as {
      ressorts: string[] | null;
      vorlage: string | null;
      eingegangen: string | null;
    };
    return {
      ressorts: ressorts ?? [],
      vorlageBekannt: vorlage !== null,
      vorlageEingegangen: eingegangen,
      naechsterTermin: folgetermin(vorgang.stand.context as unknown as Auftragskontext),
      einstellungen: { amtsverlaengerungMonate: einstellungen.amtsverlaengerungMonate },
    };
  },
};

/** The rhythm counts from the date first set: an extension does not move it. */
function folgetermin({ wiederholung, wiederholungBis, faellig, ersteFrist }: Auftragskontext): string | null {
  if (!wiederholung || !faellig || !istDatum(faellig)) return null;
  const termin = naechsterTermin(wiederholung, faellig, ersteFrist ?? faellig);
  return termin && (!wiederholungBis || termin <= wiederholungBis) ? termin : null;
}
