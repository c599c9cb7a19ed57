import { expect, it } from 'vitest'
import { languageCode } from './language-code'

it.each([
  ['fr', 'fr'],
  ['FR', 'fr'],
  ['fr-BE', 'fr'],
  ['pt_BR', 'pt'],
  ['zh-Hant-TW', 'zh'],
  ['br', 'br'],
  ['gsw', 'gsw'],
])('%s is %s', (term, code) => {
  expect(languageCode(term)).toBe(code)
})

it.each([
  ['French', 'fr'],
  ['français', 'fr'],
  ['allemand', 'de'],
  ['Deutsch', 'de'],
  ['ελληνικά', 'el'],
  ['xx', undefined],
  ['klingon', undefined],
  ['f', undefined],
  ['', undefined],
  ['fr ', undefined],
])('%j is none; %s is meant', (term, meant) => {
  expect(() => languageCode(term)).toThrow(
    expect.objectContaining({ code: 'query-invalid', facts: meant === undefined ? {} : { meant } }),
  )
})
