import { wenn } from '#engine';
import { besetzungAnders } from '../besetzung.js';
import type { Vorlagenfrage } from '../blick.js';
import type { Umstellung } from '../kontext.js';

const nach =
  (station: Umstellung['station']) =>
  ({ kontext }: Vorlagenfrage) =>
    wenn(
      kontext.umstellung?.station === station,
      'Die Umstellung führt an eine andere Station.',
      'The move leads to another station.',
    );

/** Conditions on vacant stations and on the last lever (regeln.md S2). */
export const besetzung = {
  besetzungAnders,
  keineUmstellungOffen: ({ kontext }: Vorlagenfrage) =>
    wenn(
      !kontext.umstellung?.offen,
      'Eine Umstellung ist schon vorgeschlagen. Bitte bestätigen oder verwerfen Sie sie zuerst.',
      'A move is proposed already. Please confirm or drop it first.',
    ),
  umstellungOffen: ({ kontext }: Vorlagenfrage) =>
    wenn(
      kontext.umstellung?.offen === true,
      'Es ist keine Umstellung vorgeschlagen.',
      'No move is proposed.',
    ),
  andererAlsVorschlagend: ({ kontext: { umstellung }, schritt: { akteur, als } }: Vorlagenfrage) =>
    wenn(
      !umstellung?.von.some((person) => person === akteur.person || person === als?.vertritt),
      'Eine Umstellung bestätigt eine zweite Person, nicht wer sie vorgeschlagen hat.',
      'A move is confirmed by a second person, not by whoever proposed it.',
    ),
  /** A Fassung from after the intake that the co-signers were not told of goes back to them first (C4). */
  neufassungVorgelegt: ({ kontext: { nachEingangGeaendert = [] } }: Vorlagenfrage) =>
    wenn(
      nachEingangGeaendert.length === 0,
      'Die Mitzeichnenden kennen die Neufassung noch nicht. Bitte stellen Sie die Vorlage in die Ressortabstimmung um.',
      'The co-signers do not know the new version yet. Please move the paper to co-signature.',
    ),
  nachEntwurf: nach('entwurf'),
  nachFormalpruefung: nach('formalpruefung'),
  nachRessortabstimmung: nach('ressortabstimmung'),
};
