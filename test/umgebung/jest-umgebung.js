import { TestEnvironment } from 'jest-environment-node';

/**
 * Node's environment for specs; when a test fails, what its open pages show is printed before anything is
 * cleared away.
 */
export default class Umgebung extends TestEnvironment {
  async handleTestEvent({ name, test }) {
    if (name === 'test_fn_failure') await this.global.zeigeSeiten?.(test.name);
  }
}
