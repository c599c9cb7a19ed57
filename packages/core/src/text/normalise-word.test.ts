import { describe, expect, it } from 'vitest'
import { normaliseWord } from './normalise-word'

describe('the form in which words are compared', () => {
  it.each([
    ['Éco-Conçu', 'eco-concu'],
    ['E\u0301TE\u0301', 'ete'],
    ['L\u2019OFFRE', "l'offre"],
    ['\u2018a\u2019 \u02bc \u00b4 `', "'a' ' ' '"],
    ['Œuvre, cœur', 'oeuvre, coeur'],
    ['Ægir, æ æ', 'aegir, ae ae'],
    ['déjà à œuvre œ', 'deja a oeuvre oe'],
    ['Größe, STRAẞE', 'grosse, strasse'],
  ])('of %j is %j', (text, expected) => {
    expect(normaliseWord(text)).toBe(expected)
  })
})
