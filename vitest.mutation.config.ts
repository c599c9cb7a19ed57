import { defineConfig } from 'vitest/config'
import base from './vitest.config.ts'

// What `pnpm mutation` runs: the tests of the package that holds the mutants, all in one worker.
const folders = (process.env['MUTATION_TESTS'] ?? 'packages/core/src').split(',')

export default defineConfig({
  ...base,
  test: { ...base.test, include: folders.map((folder) => `${folder}/**/*.test.ts`), isolate: false },
})
