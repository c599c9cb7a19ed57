import type { LocalizedText } from '@opensource-experts/core'
import { describe, expect, test } from 'vitest'
import { described, selecting } from './example/example-procurement'
import { buyersSentences } from './lexica/__fixtures__/wording-buyers'
import { wordingEn } from './lexica/__fixtures__/wording-en'
import { wordingFr } from './lexica/__fixtures__/wording-fr'
import { sentences } from './lexica/__fixtures__/wording-more'
import { recommendedRules } from './presets/recommended'
import { lint } from './run/lint'

// Rules on what is specified, on performance and on lots have sentences of their own.
const families = ['award.clarity', 'award.weights', 'award.link', 'award.proof', 'scoring', 'selection', 'process']
const rules = recommendedRules.filter(({ family }) => families.includes(family))

const familyOf = new Map(rules.map(({ id, family }) => [id, family]))

function matchedIn(text: LocalizedText, isSelection: boolean): string[] {
  const document = isSelection ? selecting(text) : described(text)
  return lint(document, { rules }).findings.map(({ ruleId }) => ruleId)
}

describe.each([
  ['fr', wordingFr],
  ['en', wordingEn],
] as const)('%s', (language, sentences) => {
  describe.each(Object.entries(sentences))('%s', (ruleId, { faults, lawful }) => {
    test.each(faults)('points at: %s', (sentence) => {
      expect(matchedIn({ [language]: sentence }, ruleId.startsWith('SEL'))).toContain(ruleId)
    })
    test.each(lawful)('is left alone: %s', (sentence) => {
      expect(matchedIn({ [language]: sentence }, ruleId.startsWith('SEL'))).toEqual([])
    })
  })
})

describe('in other words', () => {
  const all = [...sentences, ...buyersSentences]
  test.each(all.filter(([, , family]) => family))('%s, %s, %s: %s', (kind, language, family, sentence) => {
    const found = matchedIn({ [language]: sentence }, kind === 'selection').map((id) => familyOf.get(id))
    expect(family.split(' ').some((each) => found.some((one) => one === each))).toBe(true)
  })
  test.each(all.filter(([, , family]) => !family))('%s, %s%s, is left alone: %s', (kind, language, _, sentence) => {
    expect(matchedIn({ [language]: sentence }, kind === 'selection')).toEqual([])
  })
})
