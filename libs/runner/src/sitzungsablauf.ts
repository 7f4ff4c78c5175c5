import { fehler, type Sitzungsstand } from '#contract';
import { datumDeutsch, plusTage, uhrzeitBerlin } from '#kalender';
import type { Transaktion } from '#persistence';
import { meldeErgebnisse } from './ergebnisse-melden.js';
import { ladeEinstellungen } from './einstellungen.js';
import { vorgangFehlt } from './lesen.js';
import { protokolliere } from './protokollieren.js';
import { verweigerung } from './richter.js';

/** Who changes a meeting. */
export interface Sitzungsakteur {
  mandant: string;
  person: string;
}

interface Sitzungslage {
  datum: string;
  letzter: string;
  beginn: string;
  stand: Sitzungsstand;
  altbestand: boolean;
  nacherfassung_von: string | null;
  bestaetigt: boolean;
  heute: string;
  jetzt: Date;
}

const SITZUNGSLAGE = `
  SELECT datum::text, coalesce(bis, datum)::text AS letzter, beginn, stand, altbestand, nacherfassung_von,
    nacherfassung_bestaetigt_von IS NOT NULL AS bestaetigt, kogge_heute()::text AS heute,
    kogge_jetzt() AS jetzt
  FROM sitzung
  WHERE id = $1
  FOR NO KEY UPDATE`;

const EROEFFNEN = `
  UPDATE sitzung
  SET stand = 'offen', eroeffnet_am = coalesce(eroeffnet_am, kogge_jetzt()), version = version + 1
  WHERE id = $1`;

const BEANTRAGEN = `
  UPDATE sitzung
  SET nacherfassung_grund = $2, nacherfassung_von = $3, nacherfassung_am = kogge_jetzt(),
    version = version + 1
  WHERE id = $1`;

const BESTAETIGEN = `
  UPDATE sitzung
  SET nacherfassung_bestaetigt_von = $2, nacherfassung_bestaetigt_am = kogge_jetzt(), stand = 'offen',
    eroeffnet_am = coalesce(eroeffnet_am, kogge_jetzt()), version = version + 1
  WHERE id = $1`;

const SCHLIESSEN = `
  UPDATE sitzung
  SET stand = 'abgeschlossen', geschlossen_am = kogge_jetzt(), version = version + 1
  WHERE id = $1`;

/**
 * A meeting opens on its day – of several days, on one of them – from its begin (Europe/Berlin). Refused
 * before, and after it: then it is recorded later (`beantrageNacherfassung`).
 */
export async function eroeffneSitzung(t: Transaktion, id: string, wer: Sitzungsakteur): Promise<void> {
  const lage = await halte(t, id);
  if (!steht(lage, 'geplant', 'eingeladen')) throw falscherStand(lage.stand);
  const { heute, datum, letzter, beginn } = lage;
  if (heute < datum || (heute === datum && uhrzeitBerlin(lage.jetzt) < beginn))
    throw fehler(
      'bedingung_nicht_erfuellt',
      `Diese Sitzung beginnt am ${datumDeutsch(datum)} um ${beginn} Uhr; vorher kann sie nicht eröffnet werden.`,
      `This meeting begins on ${datum} at ${beginn}; it cannot be opened before.`,
    );
  if (heute > letzter)
    throw fehler(
      'bedingung_nicht_erfuellt',
      `Diese Sitzung war am ${datumDeutsch(datum)}. Bitte die Nacherfassung mit Grund beantragen.`,
      `This meeting was on ${datum}. Please ask for later recording with a reason.`,
    );
  await t.abfrage(EROEFFNEN, [id]);
  await vermerke(t, wer, { id, handlung: 'sitzung_eroeffnen', fakten: { datum } });
}

/**
 * Asks to record what a past meeting decided: with a reason, at most so many calendar days after it as the
 * setting says [A: 14]; a second person confirms.
 */
export async function beantrageNacherfassung(
  t: Transaktion,
  id: string,
  { grund, ...wer }: Sitzungsakteur & { grund: string },
): Promise<void> {
  const lage = await halte(t, id);
  if (lage.stand === 'entfallen' || lage.stand === 'abgeschlossen') throw falscherStand(lage.stand);
  await pruefeNachher(t, lage, wer.mandant);
  await t.abfrage(BEANTRAGEN, [id, grund, wer.person]);
  await vermerke(t, wer, {
    id,
    handlung: 'sitzung_nacherfassung_beantragen',
    fakten: { datum: lage.datum },
    detail: { grund },
  });
}

/** The second person confirms: the meeting is open then, until it is closed. */
export async function bestaetigeNacherfassung(
  t: Transaktion,
  id: string,
  wer: Sitzungsakteur,
): Promise<void> {
  const lage = await halte(t, id);
  if (lage.nacherfassung_von === null || lage.bestaetigt || lage.stand === 'abgeschlossen')
    throw fehler(
      'bedingung_nicht_erfuellt',
      'Für diese Sitzung ist keine Nacherfassung beantragt.',
      'Nobody has asked to record this meeting later.',
    );
  if (lage.nacherfassung_von === wer.person) throw verweigerung('sitzung_zwei_personen');
  await pruefeNachher(t, lage, wer.mandant);
  await t.abfrage(BESTAETIGEN, [id, wer.person]);
  await vermerke(t, wer, {
    id,
    handlung: 'sitzung_nacherfassung_bestaetigen',
    fakten: { datum: lage.datum, beantragt: lage.nacherfassung_von },
  });
}

/** Closes an open meeting; whether anything is left on it is for the caller to look at. */
export async function schliesseSitzung(
  t: Transaktion,
  id: string,
  { tops, ...wer }: Sitzungsakteur & { tops: number },
): Promise<void> {
  const lage = await halte(t, id);
  if (!steht(lage, 'offen') && !(lage.altbestand && steht(lage, 'geplant'))) throw falscherStand(lage.stand);
  await t.abfrage(SCHLIESSEN, [id]);
  await meldeErgebnisse(t, wer.mandant, { sitzung: id });
  await vermerke(t, wer, { id, handlung: 'sitzung_abschliessen', fakten: { datum: lage.datum, tops } });
}

/** Tells the outcome of one item before the meeting is closed; it stands then, and closing does not repeat it. */
export async function gibErgebnisFrei(
  t: Transaktion,
  id: string,
  { top, ...wer }: Sitzungsakteur & { top: string },
): Promise<void> {
  const lage = await halte(t, id);
  if (!steht(lage, 'offen')) throw nichtFreizugeben();
  if ((await meldeErgebnisse(t, wer.mandant, { sitzung: id, top })) === 0) throw nichtFreizugeben();
  await vermerke(t, wer, { id, handlung: 'sitzung_ergebnis_freigeben', fakten: { datum: lage.datum, top } });
}

const nichtFreizugeben = () =>
  fehler(
    'bedingung_nicht_erfuellt',
    'Freigegeben wird das Ergebnis eines Punkts der offenen Sitzung, einmal; die übrigen gehen mit dem Abschluss hinaus.',
    'Released is the outcome of an item of the open meeting, once; the others leave when it is closed.',
  );

/** Locked until the end of the transaction, as deciding and putting on the agenda do. */
async function halte(t: Transaktion, id: string): Promise<Sitzungslage> {
  const { rows } = await t.abfrage<Sitzungslage>(SITZUNGSLAGE, [id]);
  if (!rows[0]) throw vorgangFehlt();
  return rows[0];
}

const steht = ({ stand }: Sitzungslage, ...staende: readonly Sitzungsstand[]) => staende.includes(stand);

async function pruefeNachher(
  t: Transaktion,
  { heute, letzter, datum, altbestand }: Sitzungslage,
  mandant: string,
): Promise<void> {
  const { nacherfassungTage } = await ladeEinstellungen(t, mandant);
  if (heute <= letzter)
    throw fehler(
      'bedingung_nicht_erfuellt',
      'Nacherfasst wird erst nach dem Tag der Sitzung; bis dahin wird sie eröffnet.',
      'Later recording begins after the day of the meeting; until then it is opened.',
    );
  if (altbestand || heute <= plusTage(letzter, nacherfassungTage)) return;
  throw fehler(
    'bedingung_nicht_erfuellt',
    `Die Sitzung am ${datumDeutsch(datum)} liegt mehr als ${nacherfassungTage} Tage zurück; ` +
      'nacherfasst wird nur bis dahin. Bitte die Vorlagen in eine kommende Sitzung nehmen.',
    `The meeting was more than ${nacherfassungTage} days ago. Please move its papers to a coming one.`,
  );
}

const FALSCHER_STAND: Record<Sitzungsstand, readonly [de: string, en: string]> = {
  geplant: ['Diese Sitzung ist noch nicht eröffnet.', 'This meeting is not open yet.'],
  eingeladen: ['Diese Sitzung ist noch nicht eröffnet.', 'This meeting is not open yet.'],
  offen: ['Diese Sitzung ist schon eröffnet.', 'This meeting is open already.'],
  abgeschlossen: ['Diese Sitzung ist schon abgeschlossen.', 'This meeting is closed already.'],
  entfallen: [
    'Diese Sitzung entfällt. Soll sie stattfinden, bitte zuerst wieder ansetzen.',
    'This meeting is cancelled. Please schedule it again first.',
  ],
};

const falscherStand = (stand: Sitzungsstand) => fehler('bedingung_nicht_erfuellt', ...FALSCHER_STAND[stand]);

function vermerke(
  t: Transaktion,
  { mandant, person }: Sitzungsakteur,
  {
    id,
    handlung,
    fakten,
    detail = null,
  }: { id: string; handlung: string; fakten: Record<string, unknown>; detail?: object | null },
): Promise<void> {
  return protokolliere(t, {
    mandant,
    akteur: person,
    handlung,
    gegenstand: { art: 'sitzung', id },
    fakten,
    detail: detail as Record<string, unknown> | null,
  });
}
