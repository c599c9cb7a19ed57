import { describe, expect, test } from 'vitest'
import { say, sayIfKnown } from './say'

describe('say', () => {
  test.each([
    [0, '0 edits', '0 modification'],
    [1, '1 edit', '1 modification'],
    [2, '2 edits', '2 modifications'],
  ])('%i counts as the language does', (count, en, fr) => {
    expect(say('en', 'edits', { count })).toBe(en)
    expect(say('fr', 'edits', { count })).toBe(fr)
  })

  test('each count of a summary by itself', () => {
    const counts = { error: 1, warning: 2, info: 0 }
    expect(say('en', 'lint.summary', counts)).toBe('1 error, 2 warnings, 0 notes')
    expect(say('fr', 'lint.summary', counts)).toBe('1 erreur, 2 avertissements, 0 note')
  })
})

test('sayIfKnown: nothing for an id that is none, inherited names included', () => {
  expect(sayIfKnown('en', 'advice.no-such-code')).toBeUndefined()
  expect(sayIfKnown('en', 'constructor')).toBeUndefined()
  expect(sayIfKnown('fr', 'lots')).toBe('Lots')
})
