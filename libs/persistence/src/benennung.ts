import { DefaultNamingStrategy, type Table } from 'typeorm';

const schlange = (name: string): string =>
  name.replaceAll(/[A-Z]/gu, (zeichen) => `_${zeichen.toLowerCase()}`);
const tabelle = (name: Table | string): string =>
  (typeof name === 'string' ? name : name.name).replace(/^.*\./u, '');

/** Names as the migrations give them; what is called otherwise says so at its entity. */
export class Benennung extends DefaultNamingStrategy {
  override columnName(eigenschaft: string, spalte: string | undefined): string {
    return spalte ?? schlange(eigenschaft);
  }

  override joinColumnName(beziehung: string, spalte: string): string {
    return schlange(`${beziehung}_${spalte}`);
  }

  override primaryKeyName(name: Table | string, spalten: string[]): string {
    return `${tabelle(name)}_${spalten.length > 1 ? 'pk' : 'pkey'}`;
  }

  /** By what it points to: the Mandant goes along without being named. */
  override foreignKeyName(name: Table | string, spalten: string[]): string {
    const erste = spalten.find((spalte) => spalte !== 'mandant_id') ?? 'mandant_id';
    return `${tabelle(name)}_${erste.replace(/_id$/u, '')}`;
  }
}
