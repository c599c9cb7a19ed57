import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { rulesPage } from '../scripts/rules-page'
import { recommendedRules } from './rules/recommended-rules'

test('docs/rules.md says what the rule files say', async () => {
  const page = await readFile(fileURLToPath(new URL('../../../../docs/rules.md', import.meta.url)), 'utf8')
  // Formatters may break its lines elsewhere.
  const words = (text: string) => text.replace(/\s+/gu, '')
  expect(words(page), 'run packages/lint/scripts/rules-docs.ts').toBe(words(rulesPage()))
})

test('each rule has the heading that its helpUri names', () => {
  const headings = rulesPage().match(/^## .+$/gmu) ?? []
  for (const { id } of recommendedRules) expect(headings).toContain(`## ${id}`)
})

test('the page says what it cannot promise', () => {
  expect(rulesPage()).toContain('No finding means no alert, not legal clearance.')
  expect(rulesPage()).toContain('from memory')
  expect(rulesPage()).toContain('no named reviewer')
})
