import { expect, it } from 'vitest'
import type { Catalogue } from './catalogue'
import { declaredInterests } from './declared-interests'

const texts = { fr: { phrases: { interests: ['Des intérêts.'] } }, de: { phrases: {} } }
const catalogue = { interests: ['Interests.'], texts } as unknown as Catalogue

it.each([
  [['fr', 'en'], ['Des intérêts.']],
  [['fr-BE'], ['Des intérêts.']],
  [['de', 'fr'], ['Des intérêts.']],
  [['en', 'fr'], ['Interests.']],
  [['de'], ['Interests.']],
  [['pl'], ['Interests.']],
  [[], ['Interests.']],
])('%j: in the first language that has them', (languages, interests) => {
  expect(declaredInterests(catalogue, languages)).toEqual(interests)
})
