import type { Feldangabe, Werte } from './schema.js';

/**
 * Fields that are asked for only when another one makes them necessary; the server judges, this only spares
 * questions.
 */
const mitText = ({ urteil }: Werte) => urteil === 'massgabe' || urteil === 'bedenken';
const NUR_WENN: Record<string, (werte: Werte) => boolean> = {
  'bestaetigen.grund': nichtZuHalten,
  'terminSetzen.grund': nichtZuHalten,
  'mitzeichnen.text': mitText,
  'urteilErsetzen.text': mitText,
  'veroeffentlichen.schwaerzungen': ({ umfang }) => umfang === 'teil',
};

/** A date in the past, or not after the meeting that set it, is a warning that has to be answered. */
function nichtZuHalten({ faellig, heute, gesetztAm }: Werte): boolean {
  if (typeof faellig !== 'string' || faellig === '') return false;
  return faellig < String(heute) || (typeof gesetztAm === 'string' && faellig <= gesetztAm);
}

/** Fields that may be left empty, and make sense only with another one. */
const mitMassgabe = ({ urteil }: Werte) => urteil === 'massgabe';
const AUF_WUNSCH: Record<string, (werte: Werte) => boolean> = {
  'mitzeichnen.abschnitt': mitMassgabe,
  'mitzeichnen.bis': mitMassgabe,
  'urteilErsetzen.abschnitt': mitMassgabe,
  'urteilErsetzen.bis': mitMassgabe,
};

/**
 * A decision as it stands in section G needs no Ziffern of its own; only a changed one does, and the decided
 * version where a kind is missing.
 */
const MIT_ZIFFERN = ['mitAenderungBeschliessen', 'ausfertigen'];

/**
 * The fields to show now; one that is shown for a reason must be filled. `werte` are those of the form and what
 * the page knows of the Vorgang.
 */
export function sichtbareFelder(schritt: string, felder: readonly Feldangabe[], werte: Werte): Feldangabe[] {
  return felder.flatMap((feld) => {
    if (feld.name === 'ziffern' && !MIT_ZIFFERN.includes(schritt)) return [];
    if (AUF_WUNSCH[`${schritt}.${feld.name}`]?.(werte) === false) return [];
    const bedingung = NUR_WENN[`${schritt}.${feld.name}`];
    if (!bedingung) return [feld];
    return bedingung(werte) ? [{ ...feld, pflicht: true }] : [];
  });
}
