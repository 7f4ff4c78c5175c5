import { z } from 'zod';
import {
  abschnittAnsicht,
  abschnittEingabe,
  anlageAnsicht,
  anwesenheitAnsicht,
  anwesenheitEingabe,
  bemerkungAnsicht,
  fassungAnsicht,
  fassungKurz,
  massgabeAnsicht,
  mitzeichnungAnsicht,
  pruefung,
  vergleich,
  vergleichsfrage,
  zifferAnsicht,
} from '../vorlage.js';
import { SCHRITTFEHLER, type Routentafel } from './angaben.js';

export const vorlage = {
  'get /vorgaenge/{id}/abschnitte': {
    kurz: 'Entwurf, Abschnitt für Abschnitt',
    bereich: 'Vorlage',
    antwort: z.array(abschnittAnsicht),
  },
  'get /vorgaenge/{id}/abschnitte/{buchstabe}': {
    kurz: 'Ein Abschnitt des Entwurfs',
    bereich: 'Vorlage',
    antwort: abschnittAnsicht,
  },
  'put /vorgaenge/{id}/abschnitte/{buchstabe}': {
    kurz: 'Einen Abschnitt speichern',
    bereich: 'Vorlage',
    eingabe: abschnittEingabe,
    antwort: abschnittAnsicht,
    vorbedingung: true,
    fehler: SCHRITTFEHLER,
    beispiel: { text: 'Der Senat hat am 18.06.2024 …' },
  },
  'put /vorgaenge/{id}/anwesenheit': {
    kurz: 'Sagen, woran Sie gerade arbeiten, und sehen, wer es noch tut (gilt 45 Sekunden)',
    bereich: 'Vorlage',
    eingabe: anwesenheitEingabe,
    antwort: z.array(anwesenheitAnsicht),
    beispiel: { abschnitt: 'D' },
  },
  'get /vorgaenge/{id}/pruefung': {
    kurz: 'Was vor dem Einreichen zu tun ist, und wer danach gefragt wird',
    bereich: 'Vorlage',
    antwort: pruefung,
  },
  'get /vorgaenge/{id}/fassungen': {
    kurz: 'Eingefrorene Fassungen',
    bereich: 'Vorlage',
    antwort: z.array(fassungKurz),
  },
  'get /vorgaenge/{id}/fassungen/vergleich': {
    kurz: 'Zwei Fassungen vergleichen (bis fehlt: mit dem Entwurf)',
    bereich: 'Vorlage',
    abfrage: vergleichsfrage,
    antwort: vergleich,
  },
  'get /vorgaenge/{id}/fassungen/{nr}': {
    kurz: 'Eine Fassung',
    bereich: 'Vorlage',
    antwort: fassungAnsicht,
  },
  'get /vorgaenge/{id}/mitzeichnungen': {
    kurz: 'Zeichnungen und Mitzeichnungen',
    bereich: 'Vorlage',
    antwort: z.array(mitzeichnungAnsicht),
  },
  'get /vorgaenge/{id}/massgaben': {
    kurz: 'Maßgaben',
    bereich: 'Vorlage',
    antwort: z.array(massgabeAnsicht),
  },
  'get /vorgaenge/{id}/bemerkungen': {
    kurz: 'Bemerkungen',
    bereich: 'Vorlage',
    antwort: z.array(bemerkungAnsicht),
  },
  'get /vorgaenge/{id}/anlagen': {
    kurz: 'Anlagen des Entwurfs',
    bereich: 'Vorlage',
    antwort: z.array(anlageAnsicht),
  },
  'post /vorgaenge/{id}/anlagen': {
    kurz: 'Datei hochladen und an den Entwurf hängen',
    bereich: 'Vorlage',
    antwort: anlageAnsicht,
    status: 201,
    einmalig: true,
    fehler: [...SCHRITTFEHLER, 'datei_typ', 'datei_schadprogramm', 'datei_zu_gross', 'datei_unvollstaendig'],
  },
  'get /vorgaenge/{id}/anlagen/{anlage}': { kurz: 'Eine Anlage herunterladen', bereich: 'Vorlage' },
  'get /vorgaenge/{id}/ziffern': {
    kurz: 'Ziffern des Beschlusses',
    bereich: 'Vorlage',
    antwort: z.array(zifferAnsicht),
  },
} as const satisfies Routentafel;
