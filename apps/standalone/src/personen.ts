import { Datenbank, datenquelle, neueKennung, type Transaktion } from '#persistence';
import { meldeRecht, protokolliere, vorgangFehlt } from '#runner';
import type { Rechtsnachricht } from '#contract';

/** What the operator may do to somebody without another person: only take away, and give the login back. */
export const PERSONENHANDLUNGEN = ['deaktivieren', 'aufnehmen', 'abmelden'] as const;
export type Personenhandlung = (typeof PERSONENHANDLUNGEN)[number];

const HANDLUNGEN: Record<Personenhandlung, { handlung: string; art: Rechtsnachricht; sql: string }> = {
  deaktivieren: {
    handlung: 'person_deaktivieren',
    art: 'recht_person_deaktiviert',
    sql: 'UPDATE person SET aktiv = false WHERE id = $1 AND aktiv',
  },
  aufnehmen: {
    handlung: 'person_aufnehmen',
    art: 'recht_person_aufgenommen',
    sql: 'UPDATE person SET aktiv = true WHERE id = $1 AND NOT aktiv',
  },
  abmelden: {
    handlung: 'anmeldungen_beenden',
    art: 'recht_zugaenge_beendet',
    sql: 'SELECT zugaenge_beenden($1)',
  },
};

/**
 * Does it over the role of the API, so that its judges are asked here too: two administrators remain. Told to the
 * person and to the administration. Throws a KoggeFehler when it is refused or changes nothing.
 */
export async function behandlePerson(
  url: string,
  { id, mandant }: { id: string; mandant: string },
  was: Personenhandlung,
  grund: string,
): Promise<void> {
  const quelle = await datenquelle(url, 'kogge_app', 1).initialize();
  try {
    await new Datenbank(quelle).transaktion({ mandant, person: null, subjekte: [] }, (t) =>
      behandleIn(t, { id, mandant }, was, grund),
    );
  } finally {
    await quelle.destroy();
  }
}

async function behandleIn(
  t: Transaktion,
  { id, mandant }: { id: string; mandant: string },
  was: Personenhandlung,
  grund: string,
): Promise<void> {
  const { handlung, art, sql } = HANDLUNGEN[was];
  const { rowCount } = await t.abfrage(sql, [id]);
  if (rowCount === 0) throw vorgangFehlt();
  await protokolliere(t, {
    mandant,
    akteur: 'kommandozeile',
    handlung,
    gegenstand: { art: 'person', id },
    fakten: {},
    detail: { grund },
  });
  await meldeRecht(t, {
    mandant,
    art,
    zu: neueKennung(),
    recht: { wer: id, durch: 'Betrieb (Kommandozeile)', grund },
    hoert: ['betroffene', 'verwaltung'],
  });
}
