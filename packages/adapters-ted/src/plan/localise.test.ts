import type { Criterion } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { localise, textRefusals } from './localise'

const award: Criterion = {
  id: 'a',
  kind: 'award',
  type: 'quality',
  lots: 'all',
  name: { fr: 'Nom', 'en-GB': 'Name', de: ' ' },
  description: { 'fr-BE': 'Texte', en: 'Text', 'en-IE': 'Texts' },
}
const refusals = (criterion: Criterion, languages: readonly string[], acceptDrafts?: string) =>
  textRefusals(criterion, localise(criterion, languages), languages, acceptDrafts)

describe('texts in the languages of the notice', () => {
  it('and no other; a region serves its language, the language itself comes first', () => {
    expect(localise(award, ['en', 'fr'])).toEqual({
      ...award,
      name: { en: 'Name', fr: 'Nom' },
      description: { en: 'Text', fr: 'Texte' },
    })
  })

  it('members without one are left out, and so are blank texts', () => {
    expect(localise(award, ['de'])).toEqual({ id: 'a', kind: 'award', type: 'quality', lots: 'all' })
    const { name: _, description: __, ...bare } = award
    expect(localise(bare as Criterion, ['fr'])).toEqual(bare)
    expect(localise({ ...award, noticeText: { FR: 'Court' } }, ['fr'])).toMatchObject({ noticeText: { fr: 'Court' } })
  })
})

describe('refusals of texts', () => {
  it('each language of the notice must have one', () => {
    expect(refusals(award, ['fr', 'en'])).toEqual([])
    expect(refusals(award, ['fr', 'de', 'nl'])).toEqual([
      { code: 'language-missing', criterion: 'a', params: { languages: ['de', 'nl'] } },
    ])
  })

  it('an award criterion with a name has it in each language; a term needs none', () => {
    const half = { ...award, name: { fr: 'Nom' }, description: { fr: 'Texte', en: 'Text' } }
    expect(refusals(half, ['fr', 'en'])).toEqual([
      { code: 'language-missing', criterion: 'a', params: { languages: ['en'] } },
    ])
    const { name: _, ...unnamed } = half
    expect(refusals(unnamed as Criterion, ['fr', 'en'])).toEqual([])
    const { type: __, ...rest } = half as Criterion & { type: string }
    expect(refusals({ ...rest, kind: 'performance' } as Criterion, ['fr', 'en'])).toEqual([])
  })

  it('a clause without any text is not resolved; with some it lacks a language', () => {
    const clause = { id: 'AWD-02' }
    const none: Criterion = { id: 'a', kind: 'award', type: 'quality', lots: 'all', clause }
    expect(refusals(none, ['fr', 'en'])).toEqual([
      { code: 'clause-unresolved', criterion: 'a', params: { clause: 'AWD-02', languages: ['fr', 'en'] } },
    ])
    expect(refusals({ ...none, name: {} }, ['fr'])[0]?.code).toBe('clause-unresolved')
    for (const member of ['name', 'description', 'noticeText'])
      expect(refusals({ ...none, [member]: { de: 'T' } }, ['fr'])[0]?.code).toBe('language-missing')
    const { clause: _, ...own } = none
    expect(refusals(own as Criterion, ['fr'])[0]?.code).toBe('language-missing')
  })

  it.each([
    ['a control character', 'a\u0001', false],
    ['an escape', '\u001b[8m', false],
    ['half a character', 'a\ud83d', false],
    ['the other half', '\ude00a', false],
    ['a noncharacter', '\uffff', false],
    ['a tab and a line end', 'a\tb\r\nc', true],
    ['a whole character beyond 16 bits', 'a😀', true],
    ['a mark of direction', '\u202ea', true],
  ])('%s', (_, text, fine) => {
    const expected = fine ? [] : [{ code: 'text-not-xml', criterion: 'a', params: { language: 'fr' } }]
    expect(refusals({ ...award, name: { fr: text, en: 'N' } }, ['fr', 'en'])).toEqual(expected)
    expect(refusals({ ...award, description: { fr: text, en: 'T' } }, ['fr', 'en'])).toEqual(expected)
  })

  it('drafts need a named reviewer, in the languages of the notice only', () => {
    const draft = { ...award, drafts: ['en', 'de'] }
    const refused = [{ code: 'language-draft', criterion: 'a', params: { languages: ['en'] } }]
    expect(refusals(draft, ['fr', 'en'])).toEqual(refused)
    expect(refusals(draft, ['fr', 'en'], '  ')).toEqual(refused)
    expect(refusals(draft, ['fr', 'en'], 'M. Lecteur')).toEqual([])
    expect(refusals(draft, ['fr'])).toEqual([])
  })

  it('says all that is wrong with the characters and the review at once', () => {
    const both = { ...award, name: { fr: 'a\u0001' }, drafts: ['fr'] }
    expect(refusals(both, ['fr']).map(({ code }) => code)).toEqual(['text-not-xml', 'language-draft'])
  })
})
