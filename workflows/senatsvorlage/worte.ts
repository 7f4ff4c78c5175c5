import type { Verfahrensrolle } from '#contract';
import type { WorteVon } from '#engine';
import type { bedingungen } from './bedingungen.js';
import type { fristen } from './fristen.js';
import type { kreise } from './kreise.js';
import type { merken } from './merken.js';
import type { schritte } from './schritte.js';
import type { wirkungen } from './wirkungen.js';

/** States of the procedure. */
export type Vorlagenzustand =
  | 'entwurf'
  | 'fachpruefung'
  | 'formalpruefung'
  | 'ressortabstimmung'
  | 'klaerung'
  | 'schlusszeichnungStaatsrat'
  | 'schlusszeichnungSenator'
  | 'eingereicht'
  | 'tischvorlagePruefung'
  | 'vorberatung'
  | 'neufassung'
  | 'tagesordnung'
  | 'beratung'
  | 'ausgesetzt'
  | 'ueberwiesen'
  | 'beschlossen'
  | 'widerspruchsverfahren'
  | 'ausgefertigt'
  | 'folgegremien'
  | 'veroeffentlicht'
  | 'teilveroeffentlicht'
  | 'gesperrt'
  | 'abgeschlossen'
  | 'abgelehnt'
  | 'zurueckgezogen'
  | 'geloescht';

/** Names that may stand in its states. */
export type Vorlagenworte = WorteVon<
  {
    bedingungen: typeof bedingungen;
    merken: typeof merken;
    wirkungen: typeof wirkungen;
    schritte: typeof schritte;
    fristen: typeof fristen;
    kreise: typeof kreise;
  },
  Vorlagenzustand,
  Verfahrensrolle,
  'SK'
>;
