import { fehler, type Abschnitt } from '#contract';
import { neueKennung } from '#persistence';
import type { Wirkungsdaten } from '#workflows';
import { handelnde, type Werk } from '../werk.js';
import { abschnitteSpeichern } from './entwurf.js';
import { benachrichtige } from './nachrichten.js';

interface Bemerkungszeile {
  person_id: string;
  stand: string;
  abschnitt: Abschnitt | null;
  vorschlag: { alt: string; neu: string } | null;
}

/** A remark on the paper, on a section, or with a proposed text. */
export function bemerkung(werk: Werk, daten: Wirkungsdaten['bemerkung']): void {
  schreibe(werk, werk.als?.ressort ?? null, daten);
}

/** An answer within a house; the person may have been asked without an office of the procedure. */
export function hausantwort(werk: Werk, { text, ressort }: Wirkungsdaten['hausantwort']): void {
  schreibe(werk, ressort, { text, art: 'intern', abschnitt: undefined, vorschlag: undefined });
}

function schreibe(
  werk: Werk,
  ressort: string | null,
  { text, art, abschnitt, vorschlag }: Wirkungsdaten['bemerkung'],
): void {
  werk.davor.push((t) =>
    t.abfrage(
      `
        INSERT INTO bemerkung (
          id, mandant_id, vorgang_id, fassung, person_id, ressort, abschnitt, art, text, vorschlag, am
        )
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        neueKennung(),
        werk.vorgang.mandant_id,
        werk.vorgang.id,
        werk.vorgang.fassung,
        handelnde(werk),
        ressort,
        abschnitt ?? null,
        art,
        text,
        vorschlag ? JSON.stringify(vorschlag) : null,
        werk.zeile.jetzt,
      ],
    ),
  );
}

/** Answered by those who write the paper. Only once: what somebody else has answered meanwhile stands. */
export async function bemerkungErledigen(
  werk: Werk,
  { bemerkung: id, stand, antwort }: Wirkungsdaten['bemerkung_erledigen'],
): Promise<void> {
  const { person_id: person } = await offene(werk, id);
  benachrichtige(werk, `person@${person}`, 'bemerkungen_beantwortet');
  schliesse(werk, id, { stand, antwort: antwort || null });
}

/** Puts the proposed text where the quote stands; the section is saved as if the author had typed it. */
export async function vorschlagUebernehmen(
  werk: Werk,
  { bemerkung: id }: { bemerkung: string },
): Promise<void> {
  const { vorschlag, abschnitt, person_id: person } = await offene(werk, id);
  if (!vorschlag || !abschnitt)
    throw fehler(
      'bedingung_nicht_erfuellt',
      'Diese Bemerkung schlägt keinen Text vor.',
      'This remark proposes no text.',
    );
  const { rows } = await werk.t.abfrage<{ text: string; version: number }>(
    'SELECT text, version FROM abschnitt WHERE vorgang_id = $1 AND buchstabe = $2',
    [werk.vorgang.id, abschnitt],
  );
  const { text, version } = rows[0] ?? { text: '', version: 0 };
  const [vorher, nachher, ...weitere] = text.split(vorschlag.alt);
  if (nachher === undefined)
    throw fehler(
      'bedingung_nicht_erfuellt',
      'Die zitierte Stelle steht nicht mehr so im Text; der Vorschlag ist veraltet.',
      'The quoted words no longer stand in the text; the proposal is out of date.',
    );
  if (weitere.length > 0)
    throw fehler(
      'bedingung_nicht_erfuellt',
      'Die zitierte Stelle kommt mehrmals vor. Bitte ändern Sie den Text selbst.',
      'The quoted words occur several times. Please change the text yourself.',
    );
  abschnitteSpeichern(werk, {
    abschnitte: [{ buchstabe: abschnitt, text: `${vorher}${vorschlag.neu}${nachher}`, version }],
  });
  benachrichtige(werk, `person@${person}`, 'bemerkungen_beantwortet');
  schliesse(werk, id, { stand: 'uebernommen', antwort: null });
}

/** Row-level security decides whether the person sees the remark at all. */
async function offene({ t, vorgang }: Werk, id: string): Promise<Bemerkungszeile> {
  const { rows } = await t.abfrage<Bemerkungszeile>(
    `
      SELECT stand, abschnitt, vorschlag, person_id
      FROM bemerkung
      WHERE id = $1
        AND vorgang_id = $2`,
    [id, vorgang.id],
  );
  if (!rows[0])
    throw fehler('nicht_gefunden', 'Diese Bemerkung gibt es hier nicht.', 'There is no such remark here.');
  if (rows[0].stand !== 'offen')
    throw fehler(
      'bedingung_nicht_erfuellt',
      'Diese Bemerkung ist schon beantwortet.',
      'This remark has been answered already.',
    );
  return rows[0];
}

function schliesse(
  werk: Werk,
  id: string,
  { stand, antwort }: { stand: string; antwort: string | null },
): void {
  werk.davor.push((t) =>
    t.abfrage(
      `
        UPDATE bemerkung
        SET stand = $2, antwort = $3, erledigt_von = $4, erledigt_am = $5
        WHERE id = $1`,
      [id, stand, antwort, handelnde(werk), werk.zeile.jetzt],
    ),
  );
}
