import type { MassnahmeAnsicht, MassnahmeEingabe } from '#contract';

export const LEER: MassnahmeEingabe = {
  nummer: '',
  titel: '',
  handlungsfeld: null,
  ressort: '',
  einheit: '',
  stand: 'laeuft',
  leitziel: '',
  projektziele: '',
  zielgruppe: '',
  kennzahlen: [],
  meilensteine: [],
  grund: '',
};

/** The measure as its form holds it: cells as written. */
export function eingabeAus(m: MassnahmeAnsicht): MassnahmeEingabe {
  return {
    nummer: m.nummer,
    titel: m.titel,
    handlungsfeld: m.handlungsfeld?.nr ?? null,
    ressort: m.ressort,
    einheit: m.einheit,
    stand: m.stand,
    leitziel: m.leitziel,
    projektziele: m.projektziele,
    zielgruppe: m.zielgruppe,
    grund: '',
    kennzahlen: m.kennzahlen.map(({ id, ebene, name, einheit, richtung, planwerte }) => ({
      id,
      ebene,
      name,
      einheit,
      richtung,
      planwerte,
    })),
    meilensteine: m.meilensteine.map(({ id, nr, name, soll }) => ({ id, nr, name, soll: soll?.text ?? '' })),
  };
}

export type Mangel = 'nummer' | 'titel' | `kennzahl${number}` | `meilenstein${number}`;

/** What the server would refuse for sure, said before anything is sent. */
export function maengel({ nummer, titel, kennzahlen, meilensteine }: MassnahmeEingabe): Mangel[] {
  return [
    ...(nummer.trim() === '' ? ['nummer' as const] : []),
    ...(titel.trim().length < 3 ? ['titel' as const] : []),
    ...kennzahlen.flatMap(({ name }, i) => (name.trim() === '' ? [`kennzahl${i}` as const] : [])),
    ...meilensteine.flatMap(({ name }, i) => (name.trim() === '' ? [`meilenstein${i}` as const] : [])),
  ];
}

/** Empty Planwerte are none. */
export const zumSenden = (eingabe: MassnahmeEingabe): MassnahmeEingabe => ({
  ...eingabe,
  kennzahlen: eingabe.kennzahlen.map((eine) => ({
    ...eine,
    planwerte: Object.fromEntries(Object.entries(eine.planwerte).filter(([, wert]) => wert.trim() !== '')),
  })),
});

const gleich = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Both changes of a measure in one: what only the other has changed stays; where both have, mine counts. Rows
 * go by their identity.
 */
export function vereine(
  basis: MassnahmeEingabe,
  meine: MassnahmeEingabe,
  ihre: MassnahmeEingabe,
): MassnahmeEingabe {
  const felder = Object.keys(meine).map((name) => {
    const feld = name as keyof MassnahmeEingabe;
    return [feld, gleich(meine[feld], basis[feld]) ? ihre[feld] : meine[feld]];
  });
  return {
    ...(Object.fromEntries(felder) as MassnahmeEingabe),
    kennzahlen: vereineReihen(basis.kennzahlen, meine.kennzahlen, ihre.kennzahlen),
    meilensteine: vereineReihen(basis.meilensteine, meine.meilensteine, ihre.meilensteine),
  };
}

function vereineReihen<Z extends { id?: string | undefined }>(
  basis: readonly Z[],
  meine: readonly Z[],
  ihre: readonly Z[],
): Z[] {
  const finde = (liste: readonly Z[], id: string | undefined) =>
    id === undefined ? undefined : liste.find((zeile) => zeile.id === id);
  const behalten = meine.flatMap((zeile) => {
    const vorher = finde(basis, zeile.id);
    const andere = finde(ihre, zeile.id);
    if (vorher === undefined || !gleich(zeile, vorher)) return [zeile];
    // Untouched here: as the other has it, and gone if she has taken it away.
    return andere ? [andere] : [];
  });
  const hinzugekommen = ihre.filter(({ id }) => !finde(basis, id) && !finde(meine, id));
  return [...behalten, ...hinzugekommen];
}

/** Fields in which two states differ, with both as text. */
export function unterschiede(
  meine: MassnahmeEingabe,
  ihre: MassnahmeEingabe,
): { feld: keyof MassnahmeEingabe; meine: string; ihre: string }[] {
  return (Object.keys(meine) as (keyof MassnahmeEingabe)[])
    .filter((feld) => feld !== 'grund' && !gleich(meine[feld], ihre[feld]))
    .map((feld) => ({ feld, meine: alsText(meine[feld]), ihre: alsText(ihre[feld]) }));
}

function alsText(wert: MassnahmeEingabe[keyof MassnahmeEingabe]): string {
  if (!Array.isArray(wert)) return String(wert ?? '');
  return wert
    .map((zeile) =>
      [
        zeile.name,
        ...('planwerte' in zeile
          ? [zeile.einheit, ...Object.entries(zeile.planwerte).map(([jahr, plan]) => `${jahr}: ${plan}`)]
          : [zeile.nr, zeile.soll]),
      ]
        .filter(Boolean)
        .join(', '),
    )
    .join('\n');
}
