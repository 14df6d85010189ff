/** One runner for every test. TypeScript goes through esbuild alone (types are checked by `npm run types`). */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  transform: { '\\.[cm]?[jt]sx?$': '<rootDir>/test/support/esbuild-transformer.cjs' },
  transformIgnorePatterns: ['/node_modules/(?!(jose|@fluentui|@microsoft/fast-element)/)'],
  testEnvironment: 'node',
  clearMocks: true,
  maxWorkers: 2,
  // No test asserts a time: only one that hangs comes to this limit, however busy the machine is.
  testTimeout: 600_000,
  globalSetup: '<rootDir>/test/support/run/set-up.ts',
  globalTeardown: '<rootDir>/test/support/run/tear-down.ts',
  setupFiles: ['<rootDir>/test/support/environment.cjs'],
};
