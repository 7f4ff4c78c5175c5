import type { SitzungAnsicht } from '#contract';
import { leseFrage } from '../api/fragen.js';

export const sitzungFrage = (id: string) => leseFrage('get /sitzungen/{id}', { pfad: { id } });
export const tagesordnungFrage = (id: string) =>
  leseFrage('get /sitzungen/{id}/tagesordnung', { pfad: { id } });

export const FARBE = {
  geplant: 'hinweis',
  eingeladen: 'hinweis',
  offen: 'achtung',
  abgeschlossen: 'gut',
  entfallen: 'achtung',
} as const satisfies Record<SitzungAnsicht['stand'], string>;

/** Papers still go into it. */
export const nimmtVorlagen = ({ stand }: Pick<SitzungAnsicht, 'stand'>): boolean =>
  stand === 'geplant' || stand === 'eingeladen' || stand === 'offen';
