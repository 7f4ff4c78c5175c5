import { leseFrage } from '../api/fragen.js';

export const sitzungFrage = (id: string) => leseFrage('get /sitzungen/{id}', { pfad: { id } });
export const tagesordnungFrage = (id: string) =>
  leseFrage('get /sitzungen/{id}/tagesordnung', { pfad: { id } });

export const FARBE = { geplant: 'hinweis', abgeschlossen: 'gut', entfallen: 'achtung' } as const;
