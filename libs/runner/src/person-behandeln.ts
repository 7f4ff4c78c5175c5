import type { Rechtsnachricht } from '#contract';
import { neueKennung, type Transaktion } from '#persistence';
import { vorgangFehlt } from './lesen.js';
import { protokolliere } from './protokollieren.js';
import { meldeRecht } from './rechte-melden.js';

/** What may be done to somebody by one person alone: only to take away, and to give the login back. */
export const PERSONENHANDLUNGEN = ['deaktivieren', 'aufnehmen', 'abmelden'] as const;
export type Personenhandlung = (typeof PERSONENHANDLUNGEN)[number];

const HANDLUNGEN: Record<Personenhandlung, { handlung: string; art: Rechtsnachricht; sql: string }> = {
  deaktivieren: {
    handlung: 'person_deaktivieren',
    art: 'recht_person_deaktiviert',
    sql: `
      UPDATE person
      SET aktiv = false
      WHERE id = $1
        AND aktiv
      RETURNING NULL::integer AS anzahl`,
  },
  aufnehmen: {
    handlung: 'person_aufnehmen',
    art: 'recht_person_aufgenommen',
    sql: `
      UPDATE person
      SET aktiv = true
      WHERE id = $1
        AND NOT aktiv
      RETURNING NULL::integer AS anzahl`,
  },
  abmelden: {
    handlung: 'anmeldungen_beenden',
    art: 'recht_zugaenge_beendet',
    sql: 'SELECT zugaenge_beenden(id) AS anzahl FROM person WHERE id = $1',
  },
};

/**
 * Does it, in the transaction of whoever may: written down, and told to the person and to the administration. What
 * else ends with it the database sees to. Throws „nicht gefunden“ when there is nobody, or nothing to change.
 */
export async function behandlePerson(
  t: Transaktion,
  { mandant, person }: { mandant: string; person: string },
  was: Personenhandlung,
  { akteur, durch, grund }: { akteur: string; durch: string; grund?: string },
): Promise<void> {
  const { handlung, art, sql } = HANDLUNGEN[was];
  const { rows } = await t.abfrage<{ anzahl: number | null }>(sql, [person]);
  const [eine] = rows;
  if (!eine) throw vorgangFehlt();
  await protokolliere(t, {
    mandant,
    akteur,
    handlung,
    gegenstand: { art: 'person', id: person },
    fakten: eine.anzahl === null ? {} : { anzahl: eine.anzahl },
    detail: grund === undefined ? null : { grund },
  });
  await meldeRecht(t, {
    mandant,
    art,
    zu: neueKennung(),
    recht: { wer: person, durch, ...(grund === undefined ? {} : { grund }) },
    hoert: ['betroffene', 'verwaltung'],
  });
}
