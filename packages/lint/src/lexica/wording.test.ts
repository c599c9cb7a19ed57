import type { LocalizedText } from '@opensource-experts/core'
import { describe, expect, test } from 'vitest'
import { described, selecting } from '../example/example-procurement'
import { recommendedRules } from '../presets/recommended'
import { lint } from '../run/lint'
import { wordingEn } from './__fixtures__/wording-en'
import { wordingFr } from './__fixtures__/wording-fr'

// Rules on what is specified, on performance and on lots have sentences of their own.
const families = ['award.clarity', 'award.link', 'award.proof', 'scoring', 'selection', 'process']
const rules = recommendedRules.filter(({ family }) => families.includes(family))

function matchedIn(text: LocalizedText, ruleId: string): string[] {
  const document = ruleId.startsWith('SEL') ? selecting(text) : described(text)
  return lint(document, { rules }).findings.map((finding) => finding.ruleId)
}

describe.each([
  ['fr', wordingFr],
  ['en', wordingEn],
] as const)('%s', (language, sentences) => {
  describe.each(Object.entries(sentences))('%s', (ruleId, { faults, lawful }) => {
    test.each(faults)('points at: %s', (sentence) => {
      expect(matchedIn({ [language]: sentence }, ruleId)).toContain(ruleId)
    })
    test.each(lawful)('is left alone: %s', (sentence) => {
      expect(matchedIn({ [language]: sentence }, ruleId)).toEqual([])
    })
  })
})
