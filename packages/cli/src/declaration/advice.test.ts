import { type Refusal, refusalCodes } from '@opensource-experts/core'
import { describe, expect, test } from 'vitest'
import { commands } from '../generated/commands'
import { messages } from '../generated/words'
import { adviceOn, flagsIn } from '../text/advice'
import { languages } from '../words/language'
import { flagOf } from './option-spec'

const flags = new Set(commands.flatMap(({ options = {} }) => Object.keys(options).map(flagOf)))
const refusal = (code: Refusal['code'], reason?: string): Refusal => ({
  code,
  lot: 'LOT-0001',
  params: reason === undefined ? {} : { reason },
})

describe('adviceOn', () => {
  test.each([
    [refusal('already-published'), '--rehearse'],
    [refusal('language-draft'), '--accept-drafts NAME'],
    [refusal('conflicting-value', 'lot-has-award-criteria'), '--replace-award'],
    [refusal('weights-not-adjustable', 'policy-refuse'), '--weights scale'],
  ])('%j', (each, says) => {
    for (const lang of languages) expect(adviceOn(each, { lang, flags })).toContain(says.split(' ')[0])
    expect(adviceOn(each, { lang: 'en', flags })).toContain(says)
  })

  test('names no option that the command lacks', () => {
    expect(adviceOn(refusal('already-published'), { lang: 'en', flags: new Set(['--weights']) })).toBeUndefined()
  })

  test('has nothing to say of most refusals', () => {
    expect(adviceOn(refusal('lot-not-found'), { lang: 'en', flags })).toBeUndefined()
    expect(adviceOn(refusal('weights-not-adjustable', 'partial'), { lang: 'en', flags })).toBeUndefined()
    expect(adviceOn(refusal('conflicting-value'), { lang: 'fr', flags })).toBeUndefined()
  })
})

describe('advice in the messages', () => {
  const advice = Object.keys(messages.en).filter((id) => id.startsWith('advice.'))

  test('is about refusals that there are', () => {
    expect(advice.length).toBeGreaterThan(3)
    for (const id of advice) expect(refusalCodes).toContain(id.split('.')[1])
  })

  test('names options that there are, the same in each language', () => {
    for (const id of advice) {
      const named = languages.map((lang) => flagsIn(JSON.stringify((messages[lang] as Record<string, unknown>)[id])))
      expect(named[0]?.length, id).toBeGreaterThan(0)
      for (const each of named) expect(each, id).toEqual(named[0])
      for (const flag of named[0] ?? []) expect([...flags], id).toContain(flag)
    }
  })
})
