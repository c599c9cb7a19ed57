import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { linkProblems } from './lib/links.ts'

let root = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'links-'))
  mkdirSync(join(root, 'docs'))
  writeFileSync(join(root, 'docs/a.md'), '# The first one\n\n## What `plan` says, and why\n\n<a id="awd-w05"></a>\n')
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const problemsOf = (text: string) => {
  writeFileSync(join(root, 'docs/b.md'), text)
  return linkProblems(root, 'docs/b.md')
}

it.each([
  '[a](a.md)',
  '[a](a.md#the-first-one)',
  '[a](a.md#what-plan-says-and-why)',
  '[a](a.md#awd-w05)',
  '[up](../docs/a.md)',
  '[web](https://example.org/nothing)',
  'code `[a](missing.md)` is no link',
  '```md\n[a](missing.md)\n```',
])('lets %j pass', (text) => expect(problemsOf(text)).toEqual([]))

it.each(['[a](missing.md)', '[a](a.md#nowhere)', '[a](#nowhere)', '[a](../a.md)'])('sees %j', (text) => {
  expect(problemsOf(text)).toHaveLength(1)
})
