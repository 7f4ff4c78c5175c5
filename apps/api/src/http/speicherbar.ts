import { fehler } from '#contract';

const TIEFSTE_EBENE = 32;

/**
 * Refuses what no database can store and no form needs: NUL, lone surrogates, nesting without end. Goes no
 * deeper than the limit.
 */
export function pruefeSpeicherbar(wert: unknown, ebene = 0): void {
  if (typeof wert === 'string') return pruefeText(wert);
  if (wert === null || typeof wert !== 'object') return;
  if (ebene >= TIEFSTE_EBENE)
    throw fehler(
      'eingabe_ungueltig',
      `Die Anfrage ist tiefer als ${TIEFSTE_EBENE} Ebenen verschachtelt.`,
      `The request is nested deeper than ${TIEFSTE_EBENE} levels.`,
    );
  for (const [name, teil] of Object.entries(wert)) {
    pruefeText(name);
    if (name === '__proto__')
      throw fehler(
        'eingabe_ungueltig',
        'Ein Feld „__proto__“ gibt es nirgends.',
        'There is no field “__proto__” anywhere.',
      );
    pruefeSpeicherbar(teil, ebene + 1);
  }
}

function pruefeText(text: string): void {
  if (/[\0\p{Cs}]/u.test(text))
    throw fehler(
      'eingabe_ungueltig',
      'Der Text enthält ein Zeichen, das nicht gespeichert werden kann (NUL oder ein halbes Zeichen).',
      'The text contains a character that cannot be stored (NUL or half a character).',
    );
}
