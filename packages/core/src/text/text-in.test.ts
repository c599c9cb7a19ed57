import { describe, expect, it } from 'vitest'
import { textIn } from './text-in'

describe('the text in a language', () => {
  it.each([
    [{ fr: ' Prix ' }, 'fr', ' Prix '],
    [{ fr: '' }, 'fr', ''],
    [{ fr: 'Prix' }, 'en', undefined],
    [undefined, 'fr', undefined],
    [null, 'fr', undefined],
    // What every object has is no text.
    [{ fr: 'Prix' }, 'constructor', undefined],
    [{ fr: 'Prix' }, '__proto__', undefined],
    [{ fr: 1 } as unknown as { fr: string }, 'fr', undefined],
  ])('of %j in %s', (texts, language, expected) => {
    expect(textIn(texts, language)).toBe(expected)
  })
})
