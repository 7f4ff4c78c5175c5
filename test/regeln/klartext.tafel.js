/** @import { Regel } from './tafel.js' */
const TUEREN = 'test/klartext.e2e-spec.ts';
const GESCHICHTE = 'test/regeln/klartext.e2e-spec.ts';
const JEDE_ROUTE = /** @type {[string, string]} */ ([
  TUEREN,
  'is refused by the name of its field when it shows something else than it says',
]);
const EINLESEN = /** @type {[string, string]} */ ([
  TUEREN,
  'is taken out of a document that is read in, which says what and where',
]);

/** @type {Regel[]} */
export const klartextregeln = [
  {
    nr: 'T1',
    was: 'a text that shows something else than it says, or holds what nobody sees',
    bedingung: [
      {
        name: 'klareEingabe, body',
        datei: 'apps/api/src/start.ts',
        von: 'anfrage.body = klareEingabe(anfrage.body);',
        zu: '',
        geschichte: JEDE_ROUTE,
      },
      {
        name: 'klareEingabe, query',
        datei: 'apps/api/src/start.ts',
        von: 'anfrage.query = klareEingabe(anfrage.query);',
        zu: '',
        geschichte: JEDE_ROUTE,
      },
      {
        name: 'klartext of a document',
        datei: 'libs/dokumente/src/normalisieren/zeichen.ts',
        von: '  return klar;',
        zu: '  return text;',
        geschichte: EINLESEN,
      },
      {
        name: 'the Befund of it',
        datei: 'libs/dokumente/src/normalisieren/zeichen.ts',
        von: 'merkeFunde(funde, befunde);',
        zu: '',
        geschichte: EINLESEN,
      },
      {
        name: 'dateiname',
        datei: 'apps/api/src/http/dateien.ts',
        von: 'const name = dateiname(teil.filename);',
        zu: 'const name = teil.filename;',
        geschichte: [
          TUEREN,
          'is taken out of the name of a file, as its sender cannot change what the system calls it',
        ],
      },
    ],
    richter: {
      name: 'klartext',
      datei: 'libs/persistence/src/migrations/klartext/klartext.ts',
      von: "p_text !~ '[${UNKLAR}]' AND p_text IS NFC NORMALIZED",
      zu: 'true',
      geschichte: [GESCHICHTE, 'is refused by the database too, in every text that people read'],
    },
    aussage: {
      name: 'I-85',
      datei: 'libs/runner/src/invarianten/klartext.ts',
      von: 'NOT kogge_klartext(${text})',
      zu: 'false',
      geschichte: [GESCHICHTE, 'is found by the check, wherever it stands'],
    },
  },
];
