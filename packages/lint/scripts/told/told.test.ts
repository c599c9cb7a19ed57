import { describe, expect, test } from 'vitest'
import { ruleDocs } from '../../src/generated/rule-docs'
import { told } from './told'
import { toldOf } from './told-of'

// Examples say where a rule speaks. Here is what it says, to the letter: facts of the sentence, lots, cure, questions. A
// rule that is new has no record; `scripts/told/record.ts` makes one, and a change of it is a change of what buyers read.

const recorded = ruleDocs.filter(({ rule }) => told[rule.id])

test('no record is left of a rule that is gone', () => {
  expect(recorded.map(({ rule }) => rule.id).sort()).toEqual(Object.keys(told).sort())
})

describe.each(recorded.map(({ rule, docs }) => [rule.id, rule, docs] as const))('%s', (id, rule, { examples }) => {
  test.each(examples.map((example) => [example.title, example] as const))('tells of: %s', (title, example) => {
    expect(toldOf(rule, example)).toEqual(told[id]?.[title] ?? [])
  })
})
