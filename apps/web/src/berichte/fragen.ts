import { leseFrage, standFrage } from '../api/fragen.js';

/** With its ETag: what the person has seen. */
export const massnahmeFrage = (id: string) => standFrage('get /massnahmen/{id}', { pfad: { id } });
export const berichtFrage = (id: string) => leseFrage('get /berichte/{id}', { pfad: { id } });
export const kampagneFrage = (id: string) => leseFrage('get /kampagnen/{id}', { pfad: { id } });

export const handlungsfelderFrage = leseFrage('get /handlungsfelder');
