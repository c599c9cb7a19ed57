import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repositoryRoot } from './lib/workspace.ts'
import ceilings from './size-ceilings.json' with { type: 'json' }

// What pages say of sizes is near the ceilings, which are held on what is measured: a figure does not stay behind unseen.
test.each([
  ['README.md', /`createTed` (\d+) kB/u, 'adapters-ted: read, plan, apply'],
  ['README.md', /words of two languages (\d+) kB/u, 'lint: lint'],
  ['README.md', /without words (\d+) kB/u, 'lint/bare: lint with every rule, no words'],
  ['packages/lint/README.md', /with both languages has (\d+) kB/u, 'lint: lint'],
  ['packages/lint/README.md', /rule without words has (\d+) kB/u, 'lint/bare: lint with every rule, no words'],
  ['packages/lint/README.md', /words of French (\d+)/u, 'lint/words/fr'],
  ['packages/lint/README.md', /of English (\d+) kB/u, 'lint/words/en'],
  ['packages/core/README.md', /whole main entry (\d+) kB/u, 'core, all'],
  ['docs/criteria.md', /without texts is (\d+) kB/u, 'criteria/bare: proposeCriteria, no texts'],
  ['docs/criteria.md', /English (\d+) kB/u, 'criteria/texts/en'],
  ['docs/criteria.md', /French (\d+) kB/u, 'criteria/texts/fr'],
  ['docs/criteria.md', /the main entry with both (\d+) kB/u, 'criteria: proposeCriteria'],
  ['docs/http.md', /^(\d+) kB gzip in a browser/mu, 'core/http: createHttp'],
  ['docs/experts.md', /but `core`: (\d+\.\d) kB/u, 'experts: createLookup'],
  ['docs/experts.md', /by esbuild and (\d+) kB by Vite/u, 'experts, all'],
])('%s: %s', (page, pattern, entry) => {
  const said = Number(pattern.exec(readFileSync(join(repositoryRoot, page), 'utf8'))?.[1]) * 1000
  const { maxGzip = 0 } = ceilings.find((each) => each.entry === entry) ?? {}
  expect(said).toBeGreaterThan(maxGzip * 0.94)
  expect(said).toBeLessThanOrEqual(maxGzip + 500)
})
