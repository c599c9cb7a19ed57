const { MUTATION_TARGET: target = 'core', MUTATION_FILES: files = 'packages/core/src/**/*.ts', MUTATION_TESTS: tests = 'packages/core/src' } = process.env
export default {
  testRunner: 'in-process',
  plugins: ['/work/wt/tests/scripts/mutation/in-process-runner.mjs'],
  inProcess: { tests: tests.split(','), except: (process.env.MUTATION_EXCEPT ?? 'laws.test,mutations.test,rules-docs.test').split(',') },
  mutate: files.split(','),
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  incremental: false,
  ignorePatterns: ['.cache', 'out', 'coverage', '**/dist'],
  concurrency: 2,
  timeoutMS: 15_000, warnings: { unknownOptions: false },
  reporters: ['json', 'clear-text'],
  clearTextReporter: { logTests: false, allowColor: false, reportTests: false },
  jsonReporter: { fileName: `out/mutation/${target}.json` },
  allowConsoleColors: false,
}
