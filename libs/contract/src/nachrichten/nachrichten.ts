import { fest, text, type Nachrichtenart } from './art.js';
import { ausgang } from './ausgang.js';
import { auftrag } from './auftrag.js';
import { bericht } from './bericht.js';
import { betrieb } from './betrieb.js';
import { besetzung } from './besetzung.js';
import { fristen } from './fristen.js';
import { mitzeichnung } from './mitzeichnung.js';
import { rechtsnachrichten } from './recht.js';
import { rechtspersonen } from './rechtspersonen.js';
import { vorgang } from './vorgang.js';
import { zeichnung } from './zeichnung.js';
import { zugang } from './zugang.js';

/** Every message that Kogge sends. The row of a message keeps the group of its kind. */
const NACHRICHTEN = {
  ...vorgang,
  ...fristen,
  ...ausgang,
  ...mitzeichnung,
  ...zeichnung,
  ...zugang,
  ...besetzung,
  ...auftrag,
  ...bericht,
  ...betrieb,
  ...rechtsnachrichten,
  ...rechtspersonen,
};

export type Nachrichtenname = keyof typeof NACHRICHTEN;
export const NACHRICHTENNAMEN = Object.keys(NACHRICHTEN) as readonly Nachrichtenname[];

/** Messages that a planned reminder can become; all of the group `fristen`. */
export const ERINNERUNGSMELDUNGEN = [
  'erinnerung',
  'eskalation',
  'aufgabe_erinnerung',
  'aufgabe_ueberfaellig',
  'frist_ueberfaellig',
  'sitzung_gefaehrdet',
] as const satisfies readonly Nachrichtenname[];
export type Erinnerungsmeldung = (typeof ERINNERUNGSMELDUNGEN)[number];

/** Messages about rights. */
export type Rechtsnachricht = keyof typeof rechtsnachrichten | keyof typeof rechtspersonen;

/** What there is to know about messages of that name. */
export const nachrichtenart = (name: Nachrichtenname): Nachrichtenart => NACHRICHTEN[name];

/** Told by number alone: not everybody who is told may read the Vorgang. */
export const NUR_MIT_NUMMER = NACHRICHTENNAMEN.filter((name) => nachrichtenart(name).nurNummer);

/** What a message says instead when it would tell too much. */
export const NEUES: Nachrichtenart = {
  gruppe: 'hinweise',
  ...fest(
    text('Neues', 'News'),
    text('Zu diesem Vorgang gibt es etwas Neues.', 'There is news about this case.'),
  ),
};
