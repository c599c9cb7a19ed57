import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { en } from './words/en'
import { conductEn } from './words/en-conduct'
import { standardEn } from './words/en-standard'
import { termsEn } from './words/en-terms'
import { fr } from './words/fr'
import { conductFr } from './words/fr-conduct'
import { standardFr } from './words/fr-standard'
import { termsFr } from './words/fr-terms'
import { names } from './words/names'

const rules = fileURLToPath(new URL('../../rules', import.meta.url))
const checks = readdirSync(rules, { withFileTypes: true })
  .filter((each) => each.isDirectory() && /^[A-Z]{3}-/u.test(each.name))
  .map(({ name }) => `${name}/check.ts`)
const lists = [...checks, '../src/facts/labels.ts', '../src/facts/off-contract.ts'].flatMap((file) => [
  ...readFileSync(`${rules}/${file}`, 'utf8').matchAll(
    /^(?:export )?const (?:patterns|inFrame|\w+Patterns)(?:: readonly string\[\])? = \[(.*?)\]/gmsu,
  ),
])
const patterns = lists.flatMap(([, list = '']) => [...list.matchAll(/'([^']+)'/gu)].map(([, pattern = '']) => pattern))
const named = new Set(patterns.flatMap((each) => each.replace(/^(?:no|any): /u, '').match(/[a-z][a-z-]*/gu) ?? []))
/** What the patterns themselves lean on (`text/words.ts`, `text/pattern.ts`). */
const signs = [
  'no',
  'not',
  'whatever',
  'which',
  'none',
  'punished',
  'cannot-bid',
  'void',
  'discretion',
  'restricted',
  'lacking',
]

describe.each([
  ['fr', { ...fr, ...conductFr, ...termsFr, ...standardFr }],
  ['en', { ...en, ...conductEn, ...termsEn, ...standardEn }],
])('words in %s', (_, words) => {
  it('each concept that a rule names has words', () => {
    expect(named.size).toBeGreaterThan(50)
    const known = new Set([...Object.keys(words), ...Object.keys(names)])
    expect([...named, ...signs].filter((concept) => !known.has(concept))).toEqual([])
  })

  // `..` is looked for between two words: before the first or after the last it would say nothing.
  it('no entry begins or ends with words that may be missing', () => {
    const entries = Object.values(words).flatMap((text) => text.split('|'))
    expect(entries.filter((entry) => /^\.\. | \.\.$/u.test(entry))).toEqual([])
  })

  it('no words wait for a rule that is not there', () => {
    const used = new Set([...named, ...signs])
    const own = [...Object.keys(words), ...Object.keys(names)].filter((concept) => !concept.startsWith('@'))
    expect(own.filter((concept) => !used.has(concept))).toEqual([])
  })
})
