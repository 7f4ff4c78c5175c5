import { expect, it, jest } from '@jest/globals';
import { Bericht, laufe, type Lauf } from './lauf.js';

/** `npm run gaenge:http` hands over how many, how long and with which seed; the ordinary run walks a few. */
const WENIGE: Lauf = { anzahl: 8, schritte: 30, saat: 1, verfahren: null };
const auftrag = process.env['KOGGE_GAENGE_HTTP'];
const lauf = auftrag === undefined ? WENIGE : (JSON.parse(auftrag) as Lauf);

jest.setTimeout(7_200_000);

it('walks over HTTP break no rule, find no dead end, and end in no fault of the program', async () => {
  const bericht = new Bericht();
  await laufe(lauf, bericht);
  process.stdout.write(`${bericht.worte.join('\n')}\n`);
  expect(bericht.geschichten).toHaveLength(0);
  expect(bericht.akte).toBeGreaterThan(lauf.anzahl);
});
