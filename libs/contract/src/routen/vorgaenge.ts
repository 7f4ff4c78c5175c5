import { z } from 'zod';
import { vorgangsauswahl, vorgangsfacetten } from '../listen.js';
import {
  importAntwort,
  neuerVorgang,
  schrittAntwort,
  schrittEingabe,
  schrittEintrag,
  seither,
  verlaufsfilter,
  vorgangAnsicht,
  vorgangKurz,
  vorgangsfilter,
} from '../vorgaenge.js';
import { seite } from '../grundformen.js';
import { SCHRITTFEHLER, type Routentafel } from './angaben.js';

export const vorgaenge = {
  'get /vorgaenge': {
    kurz: 'Vorgänge, die Sie sehen dürfen',
    bereich: 'Vorgänge',
    abfrage: vorgangsfilter,
    antwort: seite(vorgangKurz),
  },
  'get /vorgaenge/facetten': {
    kurz: 'Wie viele Vorgänge es je Merkmal gibt',
    bereich: 'Vorgänge',
    abfrage: vorgangsauswahl,
    antwort: vorgangsfacetten,
  },
  'get /vorgaenge.csv': {
    kurz: 'Vorgänge als Tabelle (CSV, höchstens 5000)',
    bereich: 'Vorgänge',
    abfrage: vorgangsauswahl,
  },
  'post /vorgaenge': {
    kurz: 'Neue Vorlage anlegen',
    bereich: 'Vorgänge',
    eingabe: neuerVorgang,
    antwort: schrittAntwort,
    status: 201,
    einmalig: true,
    fehler: [
      'rolle_fehlt',
      'nicht_gefunden',
      'daten_ungueltig',
      'schluessel_fehlt',
      'schluessel_wiederverwendet',
    ],
    beispiel: { art: 'senatsvorlage', titel: 'Zweiter Bericht zur Lenkungsgruppe', federfuehrung: 'SF' },
  },
  'post /vorgaenge/import': {
    kurz: 'Dokument (txt, md, pdf, docx) als Vorlage anlegen',
    bereich: 'Vorgänge',
    antwort: importAntwort,
    status: 201,
    einmalig: true,
    fehler: [
      'rolle_fehlt',
      'datei_typ',
      'datei_schadprogramm',
      'datei_zu_gross',
      'datei_unvollstaendig',
      'datei_unlesbar',
      'ausgelastet',
      'schluessel_fehlt',
      'schluessel_wiederverwendet',
    ],
  },
  'get /vorgaenge/{id}': {
    kurz: 'Ein Vorgang mit den Schritten, die Sie jetzt machen können',
    bereich: 'Vorgänge',
    antwort: vorgangAnsicht,
  },
  'get /vorgaenge/{id}/schritte': {
    kurz: 'Verlauf',
    bereich: 'Vorgänge',
    abfrage: verlaufsfilter,
    antwort: z.array(schrittEintrag),
  },
  'get /vorgaenge/{id}/verlauf.csv': {
    kurz: 'Verlauf als Tabelle (CSV)',
    bereich: 'Vorgänge',
    abfrage: verlaufsfilter,
  },
  'get /vorgaenge/{id}/seither': {
    kurz: 'Was andere seit Ihrem letzten Besuch getan haben',
    bereich: 'Vorgänge',
    antwort: seither,
  },
  'post /vorgaenge/{id}/schritte': {
    kurz: 'Einen Schritt machen',
    bereich: 'Vorgänge',
    bindend: 'schritt',
    zuZweit: 'verfahren',
    hoert: ['verfahren'],
    eingabe: schrittEingabe,
    antwort: schrittAntwort,
    status: 201,
    vorbedingung: true,
    einmalig: true,
    fehler: SCHRITTFEHLER,
    beispiel: { schritt: 'mitzeichnen', daten: { ressort: 'SIS', urteil: 'erteilt' } },
  },
} as const satisfies Routentafel;
