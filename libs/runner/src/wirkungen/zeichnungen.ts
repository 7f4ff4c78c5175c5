import { fehler } from '#contract';
import { neueKennung } from '#persistence';
import type { Wirkungsdaten } from '#workflows';
import { handelnde, type Werk, type Zeichnungszeile } from '../werk.js';

/** An approval or verdict, bound to the content hash of the Fassung. */
export function zeichnung({ zeichnungen }: Werk, zeile: Zeichnungszeile): void {
  zeichnungen.push(zeile);
}

/** A condition that came with a co-signature, with its section and its date; it has a life of its own. */
export function massgabe(werk: Werk, { ressort, text, abschnitt, bis }: Wirkungsdaten['massgabe']): void {
  werk.davor.push((t) =>
    t.abfrage(
      `
        INSERT INTO massgabe (
          id, mandant_id, vorgang_id, fassung, ressort, text, erstellt_von, erstellt_am, abschnitt, bis
        )
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        neueKennung(),
        werk.vorgang.mandant_id,
        werk.vorgang.id,
        werk.vorgang.fassung,
        ressort,
        text,
        handelnde(werk),
        werk.zeile.jetzt,
        abschnitt ?? null,
        bis ?? null,
      ],
    ),
  );
}

/** What a Ressort has asked for before its new verdict is no longer open. */
export function massgabenErsetzen(werk: Werk, { ressort }: Wirkungsdaten['massgaben_ersetzen']): void {
  werk.davor.push((t) =>
    t.abfrage(
      `
        UPDATE massgabe
        SET stand = 'ersetzt', erledigt_von = $3, erledigt_am = $4, erledigt_ressort = $2
        WHERE vorgang_id = $1
          AND ressort = $2
          AND stand IN ('offen', 'umgesetzt')`,
      [werk.vorgang.id, ressort, handelnde(werk), werk.zeile.jetzt],
    ),
  );
}

/** What became of a Massgabe; that only its Ressort says that it is met, the database judges in every version. */
export async function massgabeErledigen(
  werk: Werk,
  { massgabe: id, stand, grund }: Wirkungsdaten['massgabe_erledigen'],
): Promise<void> {
  const { rowCount } = await werk.t.abfrage(
    `SELECT 1 FROM massgabe WHERE id = $1 AND vorgang_id = $2 AND stand IN ('offen', 'umgesetzt')`,
    [id, werk.vorgang.id],
  );
  if (!rowCount)
    throw fehler(
      'nicht_gefunden',
      'Diese offene Maßgabe gibt es hier nicht.',
      'There is no such open condition here.',
    );
  werk.davor.push((t) =>
    t.abfrage(
      `
        UPDATE massgabe
        SET stand = $2, erledigt_von = $3, erledigt_am = $4, grund = $5, erledigt_ressort = $6
        WHERE id = $1`,
      [id, stand, handelnde(werk), werk.zeile.jetzt, grund, werk.als?.ressort ?? null],
    ),
  );
}
