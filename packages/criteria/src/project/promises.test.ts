import { expect, it } from 'vitest'
import { levels } from '../clause/clause'
import { clauseFacts } from './clause-facts'
import { defaultCatalogue } from './default-catalogue'

const { clauses, texts } = defaultCatalogue
const award = clauses.filter(({ kind }) => kind === 'award')
const terms = clauses.filter(({ kind }) => kind === 'performance')

it('every award clause says whether it rates a promise, but for the one that is a cost', () => {
  expect(award.filter(({ commitment }) => commitment === undefined).map(({ id }) => id)).toEqual(['AWD-15'])
  expect(award.filter(({ commitment }) => commitment === false).map(({ id }) => id)).toEqual(['AWD-19'])
})

it.each(award.filter(({ commitment }) => commitment).map((clause) => [clause.id, clause] as const))(
  'the promise of %s is taken up by its own text for the contract, or by a term that it needs',
  (id, { contractual, pairs }) => {
    const needed = (pairs?.needs ?? []).filter(({ levels: at }) => at === undefined).map(({ clause }) => clause)
    const taken = terms.filter(({ covers }) => covers?.includes(id)).map((term) => term.id)
    if (!contractual) expect(needed).toEqual(expect.arrayContaining(taken.length > 0 ? taken : ['a term']))
    else
      for (const language of ['en', 'fr'])
        for (const level of levels)
          expect(texts[language]?.clauses[id]?.levels[level].contract, `${language} ${level}`).toBeDefined()
  },
)

it('every term says which promises it takes up, and names clauses that rate one', () => {
  expect(terms.filter(({ covers }) => covers === undefined)).toEqual([])
  const rated = award.filter(({ commitment }) => commitment).map(({ id }) => id)
  expect(rated).toEqual(expect.arrayContaining(terms.flatMap(({ covers = [] }) => covers)))
})

it('whoever looks at the staff says why its quality matters, in each language', () => {
  const staff = award.filter(({ target }) => target === 'assigned-staff')
  expect(staff.map(({ id }) => id)).toEqual(['AWD-01', 'AWD-19'])
  for (const { id, staffImpact } of staff) {
    expect(staffImpact, id).toBe(true)
    const { en, fr } = texts
    expect(JSON.stringify(en?.clauses[id])).toContain('significant impact on')
    expect(JSON.stringify(fr?.clauses[id])).toMatch(/(?:influe de manière|influence) significative/iu)
  }
})

it('facts carry them to the linter', () => {
  expect(clauseFacts()('AWD-04')).toMatchObject({ commitment: true })
  expect(clauseFacts()('AWD-02')).toMatchObject({ commitment: true, contractual: true })
  expect(clauseFacts()('PER-21')).toMatchObject({ covers: ['AWD-04'] })
  expect(clauseFacts()('PER-01')).toMatchObject({ covers: [] })
})
