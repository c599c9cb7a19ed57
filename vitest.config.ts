import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = (path: string) => fileURLToPath(new URL(`./packages/${path}`, import.meta.url))

// Tests run on the sources, so that no stale build can answer for them.
export default defineConfig({
  resolve: {
    alias: [
      {
        find: /^@opensource-experts\/([a-z-]+)\/texts\/([a-zA-Z-]+)$/,
        replacement: `${source('')}$1/src/generated/texts/$2.ts`,
      },
      { find: /^@opensource-experts\/lint\/words\/(en|fr)$/, replacement: `${source('lint')}/src/lexica/whole/$1.ts` },
      { find: /^@opensource-experts\/lint\/words\/([a-z]+)$/, replacement: `${source('lint')}/src/lexica/words/$1.ts` },
      { find: /^@opensource-experts\/lint\/presets\/([a-z]+)$/, replacement: `${source('lint')}/src/presets/$1.ts` },
      {
        find: /^@opensource-experts\/experts\/sources\/([a-z-]+)$/,
        replacement: `${source('experts')}/src/sources/$1.ts`,
      },
      {
        find: /^@opensource-experts\/documents\/(docx|odt|xlsx)$/,
        replacement: `${source('documents')}/src/office/to-$1.ts`,
      },
      // As the exports of core say for Node.
      { find: '@opensource-experts/core/http', replacement: source('core/src/http/index.node.ts') },
      { find: /^@opensource-experts\/([a-z-]+)$/, replacement: `${source('')}$1/src/index.ts` },
      { find: /^@opensource-experts\/([a-z-]+)\/([a-z-]+)$/, replacement: `${source('')}$1/src/$2/index.ts` },
    ],
  },
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'tests/**/*.test.ts',
      'packages/*/scripts/**/*.test.ts',
      'scripts/**/*.test.ts',
      'docs/**/*.test.ts',
      'examples/**/*.test.ts',
    ],
    setupFiles: [fileURLToPath(new URL('./scripts/vitest/silent-console.ts', import.meta.url))],
    // Public types: only those files are compiled, with what they import.
    typecheck: {
      enabled: true,
      include: ['packages/*/src/**/*.test-d.ts'],
      tsconfig: fileURLToPath(new URL('./tsconfig.test-d.json', import.meta.url)),
    },
    // The check of tests runs alone: no core need stay free.
    maxWorkers: '100%',
    testTimeout: 30_000,
  },
})
