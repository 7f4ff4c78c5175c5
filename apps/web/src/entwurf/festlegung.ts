import type { Eile, Stufe, VorgangAnsicht } from '#contract';
import { BUCHSTABEN } from '../vorgang/texte.js';

/** The form of the details: Ressorts that co-sign with the sections they are concerned with. */
export interface Angaben {
  titel: string;
  untertitel: string;
  sitzung: string;
  federfuehrung: string;
  einbringer: string[];
  mitzeichnende: Record<string, string[]>;
  stufe: Stufe;
  eile: Eile;
  eilegrund: string;
  vorgaengerin: string;
  gremien: string;
}

export function angabenAus({
  titel,
  untertitel,
  sitzung,
  federfuehrung,
  einbringer,
  mitzeichnende,
  stufe,
  eile,
  eilegrund,
  vorgaengerin,
  gremien,
}: VorgangAnsicht): Angaben {
  return {
    titel,
    untertitel: untertitel ?? '',
    sitzung: sitzung?.id ?? '',
    federfuehrung,
    einbringer,
    mitzeichnende: Object.fromEntries(mitzeichnende.map(({ ressort, abschnitte }) => [ressort, abschnitte])),
    stufe,
    eile: eile ?? 'normal',
    eilegrund: eilegrund ?? '',
    vorgaengerin: vorgaengerin?.id ?? '',
    gremien: gremien.map(({ name }) => name).join('\n'),
  };
}

/** The form as the Schritt `festlegen` takes it. */
export function alsFestlegung({
  untertitel,
  sitzung,
  mitzeichnende,
  eilegrund,
  vorgaengerin,
  gremien,
  ...gleich
}: Angaben): Record<string, unknown> {
  return {
    ...gleich,
    titel: gleich.titel.trim(),
    untertitel: untertitel.trim() || null,
    sitzung: sitzung || null,
    ...(gleich.eile !== 'normal' && eilegrund.trim() && { eilegrund: eilegrund.trim() }),
    ...(vorgaengerin && { vorgaengerin }),
    mitzeichnende: Object.entries(mitzeichnende).map(([ressort, abschnitte]) => ({
      ressort,
      ...(abschnitte.length > 0 ? { abschnitte } : { abschnitte: BUCHSTABEN }),
    })),
    gremien: gremien
      .split('\n')
      .map((eines) => eines.trim())
      .filter(Boolean),
  };
}
