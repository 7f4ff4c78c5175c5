import { OHNE_BERICHT } from '#contract';
import type { Kampagnenlage } from '#workflows';
import { besetzung, type Lagelader } from './lagelader.js';

/** States of a Jahresbericht in which it counts as delivered, and as taken over. */
export const FREIGEGEBEN = ['frei', 'uebernommen', 'abgeschlossen'] as const;
/** The Berichtswesen has said why there is none. */
export const OHNE = [...OHNE_BERICHT, 'ohneBericht'] as const;
export const ABGEGEBEN = [...FREIGEGEBEN, ...OHNE] as const;
const UEBERNOMMEN = ['uebernommen', 'abgeschlossen', ...OHNE] as const;

const liste = (zustaende: readonly string[]) => zustaende.map((z) => `'${z}'`).join(', ');
const anzahl = (zustaende: readonly string[]) =>
  `
    (
      SELECT count(*)
      FROM bericht b
      JOIN vorgang o ON o.id = b.vorgang_id
      WHERE b.kampagne_id = v.id
        AND o.zustand NOT IN (${liste(zustaende)})
    )`;

/** What conditions of a Kampagne need: counts. */
export const kampagnenlage: Lagelader<Kampagnenlage> = {
  sql: `
    jsonb_build_object(
      'massnahmen', (
        SELECT count(*)
        FROM massnahme m
        WHERE m.mandant_id = v.mandant_id
          AND m.stand = 'laeuft'
      ),
      'offen', ${anzahl(ABGEGEBEN)}, 'nichtUebernommen', ${anzahl(UEBERNOMMEN)}
    ) || ${besetzung()}`,
  lies: ({ lage }) => lage as Kampagnenlage,
};
