import { expect, it } from 'vitest'
import type { LanguageTexts } from '../clause/language-texts'
import { textsFor } from './texts-for'

const texts = (status: LanguageTexts['status']) => ({ status }) as LanguageTexts

it.each([
  ['fr', 'maintained'],
  ['fr-BE', 'draft'],
  ['fr-CH', 'maintained'],
  ['FR', 'maintained'],
  ['de', undefined],
  ['constructor', undefined],
])('the texts of %s are those of the tag, else of its language: %s', (tag, status) => {
  expect(textsFor({ texts: { fr: texts('maintained'), 'fr-BE': texts('draft') } }, tag)?.status).toBe(status)
})
