import { writeFileSync } from 'node:fs';

/**
 * A reporter that writes down which test files are running, and since when: `scripts/test.js` watches that
 * none runs for ever.
 */
export default class Testwache {
  #laufend = new Map();

  onTestFileStart({ path }) {
    this.#laufend.set(path, Date.now());
    this.#schreibe();
  }

  onTestFileResult({ path }) {
    this.#laufend.delete(path);
    this.#schreibe();
  }

  #schreibe() {
    const datei = process.env['KOGGE_TEST_LAUFEND'];
    if (datei) writeFileSync(datei, JSON.stringify([...this.#laufend]));
  }
}
