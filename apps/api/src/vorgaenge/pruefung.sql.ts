import { anweisung } from '#persistence';
import type { Anlage } from './pruefung/befunde.js';

export interface Inhalt {
  beschluss: string | null;
  anlagen: Anlage[] | null;
  bemerkungen: number;
}

export const PRUEFGEGENSTAND = anweisung<Inhalt>()({
  text: `
    SELECT (SELECT text FROM lesetext WHERE vorgang_id = $1 AND buchstabe = 'G') AS beschluss,
      (
        SELECT jsonb_agg(
          jsonb_build_object(
            'id', a.id, 'name', a.name, 'typ', d.typ, 'alternativtext', a.alternativtext
          ) ORDER BY a.hinzugefuegt_am,
          a.id
        )
        FROM leseanlage a
        JOIN datei d ON d.sha256 = a.sha256
        WHERE a.vorgang_id = $1
      ) AS anlagen,
      (SELECT count(*)::int FROM bemerkung WHERE vorgang_id = $1 AND stand = 'offen') AS bemerkungen`,
  spalten: ['beschluss', 'anlagen', 'bemerkungen'],
});
