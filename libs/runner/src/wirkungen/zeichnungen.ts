import { fehler } from '#contract';
import { neueKennung } from '#persistence';
import type { Wirkungsdaten } from '#workflows';
import { handelnde, type Werk, type Zeichnungszeile } from '../werk.js';

/** An approval or verdict, bound to the content hash of the Fassung. */
export function zeichnung({ zeichnungen }: Werk, zeile: Zeichnungszeile): void {
  zeichnungen.push(zeile);
}

/** A condition that came with a co-signature; it has a life of its own. */
export function massgabe(werk: Werk, { ressort, text }: Wirkungsdaten['massgabe']): void {
  werk.davor.push((t) =>
    t.abfrage(
      `
        INSERT INTO massgabe (id, mandant_id, vorgang_id, fassung, ressort, text, erstellt_von, erstellt_am)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        neueKennung(),
        werk.vorgang.mandant_id,
        werk.vorgang.id,
        werk.vorgang.fassung,
        ressort,
        text,
        handelnde(werk),
        werk.zeile.jetzt,
      ],
    ),
  );
}

/** Met or rejected by the leading Ressort, waived only by the Ressort that set it. */
export async function massgabeErledigen(
  werk: Werk,
  { massgabe: id, stand, grund }: Wirkungsdaten['massgabe_erledigen'],
): Promise<void> {
  const { rows } = await werk.t.abfrage<{ ressort: string }>(
    `SELECT ressort FROM massgabe WHERE id = $1 AND vorgang_id = $2 AND stand = 'offen'`,
    [id, werk.vorgang.id],
  );
  const ressort = rows[0]?.ressort;
  if (!ressort)
    throw fehler(
      'nicht_gefunden',
      'Diese offene Maßgabe gibt es hier nicht.',
      'There is no such open condition here.',
    );
  const vomRessort = werk.als?.ressort === ressort;
  if (stand === 'verzichtet' && !vomRessort)
    throw fehler(
      'rolle_fehlt',
      `Auf diese Maßgabe kann nur ${ressort} verzichten.`,
      `Only ${ressort} can waive this condition.`,
    );
  if (stand !== 'verzichtet' && vomRessort && stand === 'zurueckgewiesen')
    throw fehler(
      'rolle_fehlt',
      'Zurückweisen kann nur das federführende Ressort.',
      'Only the leading department can reject it.',
    );
  werk.davor.push((t) =>
    t.abfrage(
      `
        UPDATE massgabe
        SET stand = $2, erledigt_von = $3, erledigt_am = $4, grund = $5
        WHERE id = $1`,
      [id, stand, handelnde(werk), werk.zeile.jetzt, grund],
    ),
  );
}
