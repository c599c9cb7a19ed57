import { describe, expect, it } from 'vitest'
import type { AwardCriterion, Criterion } from '../model/criterion'
import { criterionKey, noticeName, noticeText, sameContent } from './identity'

const award: AwardCriterion = {
  id: 'a',
  kind: 'award',
  type: 'quality',
  lots: 'all',
  name: { fr: 'Qualité', en: 'Quality' },
  description: { fr: 'Le mémoire.' },
}

describe('the text that a notice carries', () => {
  it('is the short form, else the full text, else the name', () => {
    expect(noticeText({ ...award, noticeText: { fr: 'Court.' } }, 'fr')).toBe('Court.')
    expect(noticeText(award, 'fr')).toBe('Le mémoire.')
    expect(noticeText(award, 'en')).toBe('Quality')
    expect(noticeText(award, 'de')).toBeUndefined()
    expect(noticeText(award, 'constructor')).toBeUndefined()
    expect(noticeText({ ...award, noticeText: { fr: ' ' }, description: { fr: '\n' } }, 'fr')).toBe('Qualité')
  })

  it('keeps the paragraphs of an award criterion, and is one paragraph in a term', () => {
    const text = { fr: ' Un.\r\n\r\nDeux.\rTrois. ' }
    expect(noticeText({ ...award, description: text }, 'fr')).toBe('Un.\n\nDeux.\nTrois.')
    const term: Criterion = { id: 't', kind: 'performance', lots: 'all', description: text }
    expect(noticeText(term, 'fr')).toBe('Un.\nDeux.\nTrois.')
  })

  it('has its name on one line', () => {
    expect(noticeName({ ...award, name: { fr: ' Qualité\n  du  mémoire ' } }, 'fr')).toBe('Qualité du mémoire')
    expect(noticeName({ ...award, name: { fr: '  ' } }, 'fr')).toBeUndefined()
    expect(noticeName(award, 'de')).toBeUndefined()
  })
})

describe('the key of a criterion', () => {
  it('is its kind and name, else its text, without case, form or blanks', () => {
    expect(criterionKey(award, 'fr')).toBe('award qualité')
    expect(criterionKey({ ...award, name: { fr: ' QUALITE\u0301 ' } }, 'fr')).toBe('award qualité')
    const { name: _, ...unnamed } = award
    expect(criterionKey(unnamed, 'fr')).toBe('award le mémoire.')
    expect(criterionKey(unnamed, 'en')).toBeUndefined()
    expect(criterionKey({ id: 't', kind: 'performance', lots: 'all', name: { fr: 'Qualité' } }, 'fr')).toBe(
      'performance qualité',
    )
  })
})

describe('the same content', () => {
  const same = (change: Partial<AwardCriterion>, languages = ['fr', 'en']) =>
    sameContent(award, { ...award, ...change }, languages)

  it('is the same type and texts in every language', () => {
    expect(same({ id: 'b', lots: ['LOT-0001'], weight: { kind: 'points', value: 1 } })).toBe(true)
    expect(same({ name: { fr: ' Qualite\u0301', en: 'Quality' } })).toBe(true)
    expect(same({ type: 'cost' })).toBe(false)
    expect(same({ name: { fr: 'Qualité', en: 'Value' } })).toBe(false)
    expect(same({ name: { fr: 'Qualité', en: 'Value' } }, ['fr'])).toBe(true)
    expect(same({ description: { fr: 'Autre.' } })).toBe(false)
    expect(same({ name: { fr: 'Qualité' } })).toBe(false)
    expect(sameContent({ ...award, name: { fr: 'Qualité' } }, award, ['fr', 'en'])).toBe(false)
  })

  it('is the same fixed number and the same thresholds, in any order and spelling', () => {
    const numbered: AwardCriterion = {
      ...award,
      fixed: { kind: 'total', value: 5 },
      thresholds: [
        { kind: 'min-score', value: 10 },
        { kind: 'max-pass', value: 3 },
      ],
    }
    const like = (change: Partial<AwardCriterion>) => sameContent(numbered, { ...numbered, ...change }, ['fr'])
    expect(like({ fixed: { kind: 'total', value: '5.00' } })).toBe(true)
    expect(like({ thresholds: [...(numbered.thresholds ?? [])].reverse() })).toBe(true)
    expect(like({ fixed: { kind: 'unit', value: 5 } })).toBe(false)
    expect(like({ fixed: { kind: 'total', value: 50 } })).toBe(false)
    expect(like({ fixed: { kind: 'total', value: 0.5 } })).toBe(false)
    expect(like({ thresholds: [{ kind: 'min-score', value: 10 }] })).toBe(false)
    expect(
      like({
        thresholds: [
          { kind: 'min-score', value: 11 },
          { kind: 'max-pass', value: 3 },
        ],
      }),
    ).toBe(false)
    expect(
      like({
        thresholds: [
          { kind: 'max-pass', value: 10 },
          { kind: 'max-pass', value: 3 },
        ],
      }),
    ).toBe(false)
    expect(sameContent(numbered, award, ['fr'])).toBe(false)
    // What is no number is at least the same text.
    expect(like({ fixed: { kind: 'total', value: 'cinq' } })).toBe(false)
    const words: AwardCriterion = { ...award, fixed: { kind: 'total', value: 'cinq' } }
    expect(sameContent(words, { ...words }, ['fr'])).toBe(true)
    expect(sameContent(words, { ...words, fixed: { kind: 'total', value: 'six' } }, ['fr'])).toBe(false)
  })
})
