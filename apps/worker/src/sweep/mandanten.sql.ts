import { anweisung } from '#persistence';

export const MANDANTEN = anweisung<{ id: string }>()({
  text: 'SELECT id FROM mandant ORDER BY kuerzel',
  spalten: ['id'],
});
