import basis from './jest.config.js';

/** The pure tests alone: no database, no queue. They run on every Node that is supported. */
export default {
  ...basis,
  testMatch: [
    '<rootDir>/libs/{engine,kalender,dokumente,contract}/**/*.spec.ts',
    '<rootDir>/workflows/**/*.spec.ts',
    '<rootDir>/test/gaenge/*.spec.ts',
    '<rootDir>/apps/web/src/**/*.spec.ts',
  ],
  globalSetup: undefined,
  globalTeardown: undefined,
};
