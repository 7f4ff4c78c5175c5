import { beteiligtePersonen } from '#engine';
import { ersatz } from '../besetzung.js';
import type { Vorlagenblick } from '../blick.js';
import { vertagt } from './mitzeichnung.js';
import { ohneUnbestaetigte, ohneZeichnung } from './vorlage.js';

/** Notes on vacant stations and on the last lever (regeln.md S2). */
export const besetzung = {
  ersatz,
  umstellungVorgeschlagen: ({ schritt: { daten, akteur, als } }: Vorlagenblick<'umstellung'>) => ({
    umstellung: {
      station: daten.station,
      grund: daten.grund,
      von: beteiligtePersonen(akteur, als),
      offen: true,
    },
  }),
  umstellungErledigt: ({ kontext: { umstellung } }: Vorlagenblick) =>
    umstellung ? { umstellung: { ...umstellung, offen: false } } : {},
  /** Wherever it goes, it is checked and signed again from there on; its reason stands as that of a return. */
  umgestellt: ({ kontext, schritt: { akteur, als, jetzt } }: Vorlagenblick) => ({
    ...ohneZeichnung(kontext),
    ...ohneUnbestaetigte({ ...kontext, mitzeichnungen: vertagt(kontext.mitzeichnungen) }),
    // To co-signature again it keeps what was answered there (F5).
    ...(kontext.umstellung?.station === 'ressortabstimmung' ? {} : { beantwortet: false }),
    eingegangen: null,
    zugelassen: false,
    tischvorlage: false,
    top: null,
    neufassungNach: null,
    neufassungAus: null,
    rueckgabe: {
      grund: kontext.umstellung?.grund ?? '',
      von: akteur.person,
      amt: als ? `${als.rolle}@${als.ressort}` : '',
      am: jetzt,
    },
  }),
  /** The release by the specialist review falls too, as after a return. */
  ohneFreigaben: () => ({ freigaben: {} }),
};
