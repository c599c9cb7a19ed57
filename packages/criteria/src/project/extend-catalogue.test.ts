import type { Criterion } from '@opensource-experts/core'
import { compileMessage } from '@opensource-experts/core/messages'
import { describe, expect, it } from 'vitest'
import { type CatalogueExtension, extendCatalogue } from '../catalogue/extend-catalogue'
import type { Clause } from '../clause/clause'
import type { ClauseText } from '../clause/clause-text'
import { defaultCatalogue } from './default-catalogue'
import { resolve } from './resolve'

const clause: Clause = {
  id: 'ORG-01',
  version: '1.0.0',
  kind: 'performance',
  target: 'performance',
  tags: ['reporting'],
  parameters: { days: { type: 'integer', unit: 'days', min: 1, max: 30, default: 10 } },
  evidence: [{ key: 'note' }],
  eForms: { fields: ['BT-70-Lot'] },
  legalBasis: [{ ref: 'Directive 2014/24/EU art. 70', status: 'memory' }],
  legalReview: null,
}
const level = (words: string) => ({
  summary: words,
  text: compileMessage(`${words} {days, plural, one {# jour} other {# jours}}.`),
  notice: compileMessage(`${words} {days} jours.`),
})
const text: ClauseText = {
  name: 'Compte rendu',
  purpose: 'Suivre.',
  subjectMatterLink: 'La condition ne concerne que les prestations du lot.',
  levels: { basic: level('Sous'), advanced: level('Par écrit, sous'), exemplary: level('Publié, sous') },
  evidence: { note: 'Une note.' },
  verification: 'Dates.',
  proportionality: 'Court.',
  risks: 'Aucun.',
  parameters: { days: 'Délai.' },
}
const texts = { fr: { 'ORG-01': text }, en: { 'ORG-01': text } }
const term: Criterion = {
  id: 'report',
  kind: 'performance',
  lots: 'all',
  clause: { id: 'ORG-01', params: { days: 5 } },
}

function problemsOf(extension: CatalogueExtension): readonly { path: string; message: string }[] {
  try {
    extendCatalogue(defaultCatalogue, extension)
  } catch (error) {
    expect(error).toMatchObject({ code: 'catalogue-invalid' })
    return (error as { facts: { problems: { path: string; message: string }[] } }).facts.problems
  }
  return []
}

describe('clauses of a tenant', () => {
  it('are resolved as those of the project, which stays as it was', () => {
    const before = defaultCatalogue.clauses.length
    const own = extendCatalogue(defaultCatalogue, { clauses: [clause], texts })
    expect(resolve(term, { languages: ['fr'], catalogue: own }).description).toEqual({ fr: 'Sous 5 jours.' })
    expect(own.clauses).toHaveLength(before + 1)
    expect(defaultCatalogue.clauses).toHaveLength(before)
    expect(defaultCatalogue.texts.fr?.clauses).not.toHaveProperty('ORG-01')
    expect(() => resolve(term, { languages: ['fr'] })).toThrow(expect.objectContaining({ code: 'clause-unknown' }))
  })

  it('may be extended again, and be proposed', () => {
    const lines = [{ clause: 'ORG-01' }]
    const first = extendCatalogue(defaultCatalogue, { clauses: [clause], texts, sets: { lines } })
    const second = { fr: { 'ORG-02': text }, en: { 'ORG-02': text } }
    const both = extendCatalogue(first, { clauses: [{ ...clause, id: 'ORG-02' }], texts: second })
    expect(both.clauses.slice(-2).map(({ id }) => id)).toEqual(['ORG-01', 'ORG-02'])
    expect(both.sets.lines.at(-1)).toEqual({ clause: 'ORG-01' })
  })

  it('are checked, each problem with its place', () => {
    const own = (change: Partial<ClauseText>) => ({ ...texts, fr: { 'ORG-01': { ...text, ...change } } })
    expect(problemsOf({ clauses: [clause], texts: { fr: texts.fr } })).toEqual([
      { path: '/clauses', message: 'ORG-01 has no text in en' },
    ])
    expect(problemsOf({ clauses: [{ ...clause, id: 'AWD-02' }], texts: {} })[0]?.message).toBe(
      'the id AWD-02 is used twice',
    )
    expect(problemsOf({ clauses: [clause], texts: { ...texts, it: {} } })[0]?.path).toBe('/texts/it')
    expect(problemsOf({ clauses: [clause], texts: own({ name: 'N'.repeat(101) }) })).toEqual([
      { path: '/texts/fr/ORG-01/name', message: 'has 101 characters with the longest parameters, 100 at most' },
    ])
    const { levels } = text
    const strange = { ...levels, basic: { ...levels.basic, notice: compileMessage('Sous {day} jours.') } }
    expect(problemsOf({ clauses: [clause], texts: own({ levels: strange }) })).toEqual([
      {
        path: '/texts/fr/ORG-01/levels/basic/notice',
        message: 'asks for {day}, no parameter of the clause; it has days, components',
      },
    ])
    const same = { ...levels, advanced: { ...levels.advanced, text: levels.basic.text ?? '' } }
    expect(problemsOf({ clauses: [clause], texts: own({ levels: same }) })[0]?.path).toBe(
      '/texts/fr/ORG-01/levels/advanced/text',
    )
    const paired = { ...clause, pairs: { needs: [{ clause: 'ORG-09' }] } }
    expect(problemsOf({ clauses: [paired], texts })[0]?.path).toBe('/clauses/0/pairs/needs/0/clause')
    expect(problemsOf({ clauses: [clause], texts, sets: { lines: [{ clause: 'ORG-09' }] } })).toEqual([
      { path: '/sets/lines/0', message: 'there is no clause ORG-09' },
    ])
  })

  it('name the file that they are from', () => {
    expect(() =>
      extendCatalogue(defaultCatalogue, { clauses: [{ ...clause, id: 'X' }], texts: {}, file: 'clauses/ours.yaml' }),
    ).toThrow(
      expect.objectContaining({ file: 'clauses/ours.yaml', message: expect.stringContaining('of clauses/ours.yaml') }),
    )
  })
})
