import { OseError } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../catalogue/catalogue'
import { createCatalogue } from './create-catalogue'
import { defaultCatalogue } from './default-catalogue'
import { describeClause } from './describe-clause'
import { getClause } from './get-clause'
import { listClauses } from './list-clauses'

describe('the catalogue', () => {
  it('lists the clauses of one kind', () => {
    const selection = listClauses({ kind: 'selection' })
    expect(selection.map(({ id }) => id)).toEqual(expect.arrayContaining(['SEL-01', 'SEL-06']))
    expect(selection.every(({ kind }) => kind === 'selection')).toBe(true)
    expect(listClauses().length).toBeGreaterThan(selection.length)
  })

  it('finds a clause, and names the nearest for one that is not there', () => {
    expect(getClause('AWD-02').kind).toBe('award')
    try {
      getClause('awd-2')
      throw new Error('found')
    } catch (error) {
      if (!OseError.isInstance(error)) throw error
      expect(error.code).toBe('clause-unknown')
      expect(error.message).toContain('AWD-02')
    }
  })

  it('takes another catalogue as an argument, and the project’s own is complete', () => {
    const only = { ...defaultCatalogue, clauses: defaultCatalogue.clauses.slice(0, 1) }
    expect(listClauses({ catalogue: only })).toHaveLength(1)
    expect(createCatalogue(defaultCatalogue)).toEqual(defaultCatalogue)
  })

  it('refuses a catalogue with gaps', () => {
    const [first] = defaultCatalogue.clauses
    if (!first) throw new Error('empty')
    const twice = { ...defaultCatalogue, clauses: [first, first] }
    expect(() => createCatalogue(twice)).toThrow(/used twice/u)
    const en = { ...defaultCatalogue.texts.en, clauses: {} }
    expect(() => createCatalogue({ ...defaultCatalogue, texts: { en } as Catalogue['texts'] })).toThrow(
      /no text in en/u,
    )
  })
})

describe('a clause as JSON', () => {
  it.each(listClauses())('$id is plain JSON without open placeholders', (clause) => {
    const document = describeClause(clause)
    expect(JSON.parse(JSON.stringify(document))).toEqual(document)
    expect(JSON.stringify(document.texts)).not.toMatch(/\{\w+[:}]/u)
    expect(Object.keys(document.texts)).toEqual(['en', 'fr'])
    expect(document.legalReview).toBeNull()
    expect(document.provenance.licence).toBe('CC0-1.0')
  })

  it('shows defaults, and what only the buyer can give', () => {
    const { texts, parameters } = describeClause(getClause('PER-01'))
    expect(texts.en?.levels.advanced.text).toContain('within 20 days')
    expect(parameters.days).toMatchObject({ admits: 'a whole number (days) from 5 to 60', required: false })
    const named = describeClause(getClause('TEC-02'))
    expect(named.parameters.version?.required).toBe(true)
    expect(named.texts.fr?.levels.basic.text).toContain('[Version utilisée\u00a0: à indiquer]')
  })
})
