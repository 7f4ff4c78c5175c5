import type { Bericht } from '../jahresbericht/bericht.js';
import type { Dokument } from '../typen.js';
import type { Berichtsinhalt } from './inhalt.js';

/**
 * A report that was read, in the shape in which reports are kept: every cell as written, 0 is 0, a dash is a
 * dash.
 */
export function berichtsinhaltAus(
  { texte, kurzeinschaetzung, verweise, kennzahlen, meilensteine }: Bericht,
  neueKennung: () => string,
): Berichtsinhalt {
  const { leitziel = '', projektziele = '', zielgruppe = '', sachstand = '', ...weitereTexte } = texte;
  return {
    leitziel,
    projektziele,
    zielgruppe,
    kurzeinschaetzung,
    kurzeinschaetzungGrund: '',
    sachstand,
    weitereTexte,
    kennzahlen: kennzahlen.map(
      ({ ebene = null, name, einheit, planText, istText = '', prognoseText = '' }) => ({
        id: neueKennung(),
        ebene,
        name,
        einheit: einheit ?? '',
        richtung: null,
        begruendung: '',
        plan: planText,
        ist: istText,
        prognose: prognoseText,
      }),
    ),
    meilensteine: meilensteine.map(({ nr = null, name, sollText, istText = '', prognoseText = '' }) => ({
      id: neueKennung(),
      nr,
      name,
      neuerTermin: '',
      soll: sollText,
      ist: istText,
      prognose: prognoseText,
    })),
    nurVerweis: kennzahlen.length === 0 && verweise.length > 0,
    verweise,
    antworten: {},
  };
}

/** The reports in a document: one, several, or none. */
export function berichteAus(dokument: Dokument): Bericht[] {
  if (dokument.berichte) return dokument.berichte;
  return dokument.dokumentklasse === 'jahresbericht' ? [dokument as unknown as Bericht] : [];
}
