import { text } from '#engine';
import { besetzungPruefen } from '../../besetzung.js';
import { formulare as f } from '../formulare.js';
import { art, BINDEND, type Art } from './art.js';

/** Schritte where an office is vacant or a paper is stuck (regeln.md S2). */
export const besetzung = {
  besetzungPruefen: besetzungPruefen as Art,
  umstellungVorschlagen: art(
    text('Feststeckende Vorlage umstellen', 'Move a stuck paper'),
    text(
      'Bestätigt eine zweite Person, geht die Vorlage an die gewählte Station; alle Beteiligten erfahren davon.',
      'Once a second person confirms, the paper goes to that station; everybody concerned is told.',
    ),
    { formular: f.umstellung, ...BINDEND },
  ),
  umstellungBestaetigen: art(
    text('Umstellung bestätigen', 'Confirm the move'),
    text(
      'Die Vorlage geht an die vorgeschlagene Station; ab dort wird neu geprüft und gezeichnet.',
      'The paper goes to the proposed station; from there on it is checked and signed again.',
    ),
    { formular: f.leer, ...BINDEND },
  ),
  umstellungVerwerfen: art(
    text('Umstellung verwerfen', 'Drop the move'),
    text('Die Vorlage bleibt, wo sie ist.', 'The paper stays where it is.'),
    { formular: f.mitGrund },
  ),
};
