import { fehler } from '#contract';
import type { Auftragskontext, Wirkungsdaten } from '#workflows';
import { alsSystem } from '../personenkontext.js';
import type { Werk } from '../werk.js';
import { sofortFaellig } from './sofort.js';

/** Mirrors into the table of Auftraege what lists and links need; the snapshot stays the truth. */
export async function auftragsdaten(werk: Werk): Promise<void> {
  const { vorgang, zeile, ergebnis, davor } = werk;
  const { vorlage, faellig, ersteFrist } = ergebnis.stand.context as unknown as Auftragskontext;
  const neuVerknuepft =
    vorlage !== null && vorlage !== (vorgang.stand.context as unknown as Auftragskontext).vorlage;
  const entschieden = neuVerknuepft && (await istEntschieden(werk, vorlage));
  davor.push((t) =>
    t.abfrage('UPDATE auftrag SET vorlage_id = $2, faellig = $3, erste_frist = $4 WHERE vorgang_id = $1', [
      vorgang.id,
      vorlage,
      faellig,
      ersteFrist,
    ]),
  );
  if (entschieden)
    davor.push((t) =>
      t.abfrage(`${SOFORT_FAELLIG} WHERE a.vorgang_id = $1`, [
        vorgang.id,
        'vorlageBeschlossen',
        zeile.heute,
        zeile.jetzt,
      ]),
    );
}

/**
 * Has the Senate decided the paper already? Its row is locked, so that a decision at the same moment comes
 * clearly before or after the link.
 */
async function istEntschieden({ t }: Werk, vorlage: string): Promise<boolean> {
  const { rows } = await t.abfrage<{ beendet: boolean }>(
    `
      SELECT beendet_am IS NOT NULL AS beendet
      FROM vorgang
      WHERE id = $1
      FOR SHARE`,
    [vorlage],
  );
  if (rows[0]?.beendet !== false)
    throw fehler(
      'bedingung_nicht_erfuellt',
      'Diese Vorlage gibt es nicht, oder sie ist schon beendet.',
      'There is no such running paper.',
    );
  const { rowCount } = await t.abfrage(
    `
      SELECT 1
      FROM top
      WHERE vorgang_id = $1
        AND ergebnis IN ('beschliessen', 'mitAenderungBeschliessen', 'kenntnisNehmen')`,
    [vorlage],
  );
  return (rowCount ?? 0) > 0;
}

/**
 * Tells the Auftraege and the Kampagne that wait for this paper: each gets a deadline that is due at once, so
 * that no crash can lose it.
 */
export function auftraegeBenachrichtigen(
  { vorgang, zeile, davor }: Werk,
  { ereignis }: Wirkungsdaten['auftraege_benachrichtigen'],
): void {
  const werte = [vorgang.id, ereignis, zeile.heute, zeile.jetzt];
  davor.push((t) =>
    alsSystem(t, async () => {
      await t.abfrage(`${SOFORT_FAELLIG} WHERE a.vorlage_id = $1`, werte);
      await t.abfrage(KAMPAGNE_SOFORT_FAELLIG, werte);
    }),
  );
}

const SOFORT_FAELLIG = sofortFaellig(
  'vorlage',
  'Die verknüpfte Vorlage ist entschieden.',
  'FROM auftrag a JOIN vorgang o ON o.id = a.vorgang_id AND o.beendet_am IS NULL',
);
const KAMPAGNE_SOFORT_FAELLIG = sofortFaellig(
  'vorlage',
  'Die Vorlage mit dem Gesamtbericht ist entschieden.',
  `
    FROM kampagne k
    JOIN vorgang o ON o.id = k.vorgang_id AND o.beendet_am IS NULL AND o.zustand = 'vorlageErstellt'
    WHERE k.vorlage_id = $1`,
);
