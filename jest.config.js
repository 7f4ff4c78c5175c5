const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      keepClassNames: true,
    },
    module: { type: 'es6' },
  },
];

/** @type {import('jest').Config} */
export default {
  testMatch: [
    '<rootDir>/{apps,libs,workflows}/**/*.spec.ts',
    '<rootDir>/test/gaenge/*.spec.ts',
    '<rootDir>/test/**/*.e2e-spec.ts',
  ],
  globalSetup: '<rootDir>/test/umgebung/anfang.js',
  globalTeardown: '<rootDir>/test/umgebung/ende.js',
  testEnvironment: '<rootDir>/test/umgebung/jest-umgebung.js',
  reporters: ['default', '<rootDir>/scripts/testwache.js'],
  testTimeout: 60_000,
  // Stories wait for databases and browsers most of the time: every core may work.
  maxWorkers: '100%',
  extensionsToTreatAsEsm: ['.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  moduleNameMapper: {
    '^#workflows$': '<rootDir>/workflows/index.ts',
    '^#pruefen$': '<rootDir>/tools/pruefen/pruefen.js',
    '^#(.*)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: { '\\.ts$': swc },
};
