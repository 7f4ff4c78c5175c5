import { expect, it, jest } from '@jest/globals';
import { Bericht, laufe, type Lauf } from './lauf.js';

/** `npm run gaenge:http` hands over how many and with which seed; in the ordinary run it is a few. */
const WENIGE: Lauf = { anzahl: 4, schritte: 25, saat: 1, verfahren: null };
const { KOGGE_GAENGE_HTTP: gewuenscht } = process.env;
const lauf = gewuenscht === undefined ? WENIGE : { ...WENIGE, ...(JSON.parse(gewuenscht) as Partial<Lauf>) };

jest.setTimeout(gewuenscht === undefined ? 120_000 : 7_200_000);

it('walks over HTTP break no rule, find no dead end, and end in no fault of the program', async () => {
  const bericht = new Bericht();
  await laufe(lauf, bericht);
  if (gewuenscht !== undefined) process.stdout.write(`${bericht.worte.join('\n')}\n`);
  expect(bericht.geschichten).toEqual([]);
  expect(bericht.akte).toBeGreaterThan(lauf.anzahl);
});
