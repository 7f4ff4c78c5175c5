import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { starteTestseite, type Testseite } from '../umgebung/browser.js';

let haus: Testseite;
beforeAll(async () => {
  haus = await starteTestseite();
});

/** Milliseconds from a click to the heading of the page behind it, as the page itself sees them. */
function dauer(seite: Page, verweis: string, ueberschrift: RegExp): Promise<number> {
  return seite.evaluate(
    ([auswahl, muster]) =>
      new Promise<number>((fertig, scheitert) => {
        const ziel = document.querySelector<HTMLElement>(auswahl);
        if (!ziel) return scheitert(new Error(`${auswahl} fehlt`));
        const beginn = performance.now();
        const pruefe = () => {
          if (!new RegExp(muster, 'u').test(document.querySelector('h1')?.textContent ?? '')) return;
          waechter.disconnect();
          requestAnimationFrame(() => fertig(performance.now() - beginn));
        };
        const waechter = new MutationObserver(pruefe);
        waechter.observe(document.body, { childList: true, subtree: true, characterData: true });
        setTimeout(() => scheitert(new Error(`${muster} kam nicht`)), 5000);
        ziel.click();
      }),
    [verweis, ueberschrift.source] as const,
  );
}

it('prints how long changes of page take on demo data (limit: 200 ms at the 75th percentile)', async () => {
  const seite = await haus.als('SK@SK');
  await seite.waitForSelector('.zeile__titel');
  const zeiten: number[] = [];
  for (let runde = 0; runde < 6; runde += 1) {
    zeiten.push(await dauer(seite, '.zeile__titel', /^(?:VL|A) \d/u));
    zeiten.push(await dauer(seite, '.navigation a[href="/"]', /^Posteingang/u));
    zeiten.push(await dauer(seite, 'a[href="/hilfe"]', /^Hilfe/u));
    zeiten.push(await dauer(seite, '.navigation a[href="/"]', /^Posteingang/u));
    await seite.waitForSelector('.zeile__titel');
  }
  const sortiert = zeiten.toSorted((a, b) => a - b);
  const quantil = (anteil: number) => Math.round(sortiert[Math.floor(sortiert.length * anteil)] ?? 0);
  process.stderr.write(
    `Seitenwechsel (${zeiten.length}): Median ${quantil(0.5)} ms, 75. Perzentil ${quantil(0.75)} ms, 95. Perzentil ${quantil(0.95)} ms\n`,
  );
  expect(zeiten).toHaveLength(24);
});
