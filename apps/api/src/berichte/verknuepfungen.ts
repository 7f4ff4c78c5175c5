import { felder, Verknuepfung, type Zeilentransaktion } from '#persistence';
import { angabenZu } from '../vorgaenge/vorgang.ansicht.js';
import type { MassnahmeAnsicht } from './massnahmen.ansicht.js';

interface Verknuepfungszeile extends Omit<MassnahmeAnsicht['verknuepfungen'][number], 'zustandTitel'> {
  definition_id: string;
  definition_version: number;
  zustand: string;
}

const VERKNUEPFUNGSFELDER = {
  id: 'k.id',
  vorgang: 'k.vorgangId',
  art: 'v.art',
  nummer: 'v.nummer',
  titel: 'v.titel',
  bezug: 'k.bezug',
  definition_id: 'v.definitionId',
  definition_version: 'v.definitionVersion',
  zustand: 'v.zustand',
};

/** Links set by people, and Vorgaenge that may be seen only. */
export async function verknuepfungen(
  t: Zeilentransaktion,
  id: string,
): Promise<MassnahmeAnsicht['verknuepfungen']> {
  const verknuepfte = t
    .zeilen(Verknuepfung)
    .createQueryBuilder('k')
    .innerJoin('k.vorgang', 'v')
    .where({ massnahmeId: id })
    .orderBy('k.am', 'DESC');
  const rows = await felder<Verknuepfungszeile>(verknuepfte, VERKNUEPFUNGSFELDER);
  return rows.map(({ definition_id, definition_version, zustand, ...zeile }) => ({
    ...zeile,
    zustandTitel: angabenZu({ definition_id, definition_version, zustand }).stand,
  }));
}
