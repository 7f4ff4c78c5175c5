import { expect, it, jest } from '@jest/globals';
import { Bericht, laufe, type Lauf } from './lauf.js';

/** `npm run gaenge:http` hands over how many, how long and with which seed. */
const lauf = JSON.parse(process.env['KOGGE_GAENGE_HTTP'] ?? '') as Lauf;

jest.setTimeout(7_200_000);

it('walks over HTTP break no rule, find no dead end, and end in no fault of the program', async () => {
  const bericht = new Bericht();
  await laufe(lauf, bericht);
  process.stdout.write(`${bericht.worte.join('\n')}\n`);
  expect(bericht.geschichten).toEqual([]);
  expect(bericht.akte).toBeGreaterThan(lauf.anzahl);
});
