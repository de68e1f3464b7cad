// The same sentences on every machine.
process.env.KUNDENCHECK_LANG = 'de';

export default {
  testEnvironment: 'node',
  testTimeout: 30_000,
  setupFiles: ['<rootDir>/tests/support/property-seed.ts'],
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.ts', '$1.js'] },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
  reporters: ['default', '<rootDir>/tests/support/summary-reporter.js'],
};
