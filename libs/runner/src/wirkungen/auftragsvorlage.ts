import { fehler } from '#contract';
import type { Auftragskontext, Wirkungsdaten } from '#workflows';
import { alsSystem } from '../personenkontext.js';
import type { Werk } from '../werk.js';
import { schlageErneutVor } from './auftraege.js';
import { sofortFaellig } from './sofort.js';

/** Mirrors into the table of Auftraege what lists and links need; the snapshot stays the truth. */
export async function auftragsdaten(werk: Werk): Promise<void> {
  const { vorgang, zeile, ergebnis, davor } = werk;
  const kontext = ergebnis.stand.context as unknown as Auftragskontext;
  const { vorlage } = kontext;
  const neuVerknuepft =
    vorlage !== null && vorlage !== (vorgang.stand.context as unknown as Auftragskontext).vorlage;
  const entschieden = neuVerknuepft && (await istEntschieden(werk, vorlage));
  // What was decided before it was linked answers nothing since version 3: the chancellery finds that.
  if (entschieden && vorgang.definition_version >= 3) throw schonBeschlossen();
  davor.push((t) => t.abfrage(SPIEGELN, spiegelwerte(vorgang.id, kontext)));
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

const SPIEGELN = `
  UPDATE auftrag
  SET vorlage_id = $2, faellig = $3, erste_frist = $4, erfuellt_am = $5, erledigt_durch = $6,
    verlaengert_durch = $7, aufgehoben_durch = $8, verantwortlich_id = $9, verzug = $10
  WHERE vorgang_id = $1`;

/** A Vorgang of an older version lacks what came later. */
function spiegelwerte(id: string, k: Partial<Auftragskontext>): unknown[] {
  const json = (wert: object | null | undefined) => (wert ? JSON.stringify(wert) : null);
  return [
    id,
    k.vorlage ?? null,
    k.faellig ?? null,
    k.ersteFrist ?? null,
    k.erfuelltAm ?? null,
    k.erledigtDurch ?? null,
    json(k.verlaengertDurch),
    json(k.aufgehobenDurch),
    k.verantwortlich ?? null,
    k.verzug ?? null,
  ];
}

function schonBeschlossen(): Error {
  return fehler(
    'bedingung_nicht_erfuellt',
    'Diese Vorlage wurde gerade beschlossen. Ob sie den Auftrag erledigt, stellt die Senatskanzlei fest.',
    'This paper has just been decided. Whether it fulfils the obligation is for the chancellery to find.',
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
  werk: Werk,
  { ereignis }: Wirkungsdaten['auftraege_benachrichtigen'],
): void {
  const { vorgang, zeile, davor } = werk;
  const werte = [vorgang.id, ereignis, zeile.heute, zeile.jetzt];
  if (ereignis === 'vorlageZurueck') schlageErneutVor(werk);
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
