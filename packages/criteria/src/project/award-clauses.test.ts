import type { Criterion } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { levels } from '../clause/clause'
import catalogue from '../generated/catalogue.json' with { type: 'json' }
import { describeClause } from './describe-clause'
import { listClauses } from './list-clauses'
import { resolve } from './resolve'

// A clause is converted once its quantities are data; the others are looked at then.
const converted = new Set(catalogue.clauses.flatMap((clause) => ('figures' in clause ? [clause.id] : [])))
const award = listClauses()
  .filter(({ id, kind }) => kind === 'award' && converted.has(id))
  .map((clause) => [clause.id, describeClause(clause)] as const)
const stepped = award.filter(([, { scoring }]) => scoring?.method === 'quality.anchored-steps')

/** Proof that a candidate controls, or that only those who lead a project can have (COM-09). */
const controlled = {
  fr: /attest|agrément|accord (?:écrit )?d[eu]s? projets?|membre|siège|mandat/iu,
  en: /attest|approval of the project|agreement of (?:the|a) project|member of|\bseat\b|mandate/iu,
}

describe('award clauses', () => {
  it('are looked at', () => {
    expect(stepped.length).toBeGreaterThan(10)
  })

  it.each(stepped)('%s says how a mark from 0 to 4 becomes points, at every level', (_, { texts }) => {
    for (const text of Object.values(texts)) {
      for (const level of levels) {
        expect(text.levels[level].text).toMatch(/\bpoints\b/iu)
        expect(text.levels[level].text).toMatch(
          /(?:note|mark|tender) (?:\/|(?:de l’offre )?divisée par|divided by) 4\b/iu,
        )
      }
    }
  })

  it.each(stepped)('%s gives no step for proof that the tenderer controls', (_, { texts }) => {
    const { fr, en } = texts
    for (const level of levels) {
      expect(fr?.levels[level].steps?.filter((step) => controlled.fr.test(step))).toEqual([])
      expect(en?.levels[level].steps?.filter((step) => controlled.en.test(step))).toEqual([])
    }
  })

  // AWD-L10: what is marked as a promise is owed under the contract.
  it.each(award.filter(([, { target }]) => target === 'tender'))(
    '%s has its promise in the contract, or in a performance clause that it needs',
    (_, { texts, pairs }) => {
      const paired = (pairs?.needs ?? []).some(({ clause }) => clause.startsWith('PER-'))
      for (const text of Object.values(texts)) {
        for (const level of levels) expect(paired || text.levels[level].contract !== undefined).toBe(true)
      }
    },
  )
})

describe('the practical exercise', () => {
  it('gives the top mark for a correction, with or without a workaround', () => {
    const steps = describeClause(clause('AWD-19')).texts.en?.levels.basic.steps ?? []
    expect(steps[4]).not.toContain('As the step before')
    expect(steps[4]).toContain('correction that removes the defect')
  })

  it('states what each tenderer is paid, and is done by the persons assigned', () => {
    expect(clause('AWD-19').target).toBe('assigned-staff')
    for (const level of levels) {
      expect(describeClause(clause('AWD-19')).texts.en?.levels[level].text).toMatch(/receives EUR \d+ without tax/u)
    }
  })
})

describe('financial standing', () => {
  const said = (turnover: string, level: (typeof levels)[number]) => {
    const params = { turnover, amount: 250_000 }
    const own = { id: 'c', kind: 'selection', lots: 'all', clause: { id: 'SEL-07', level, params } } as Criterion
    const { description, noticeText } = resolve(own, { languages: ['fr'] })
    return [description?.fr ?? '', noticeText?.fr ?? '']
  }

  it.each(levels)('has a variant without a minimum turnover and one with it: %s', (level) => {
    for (const text of said('none', level)) expect(text).toContain('Aucun chiffre d’affaires minimal n’est exigé.')
    for (const text of said('yearly-value', level)) {
      expect(text).toContain('Chiffre d’affaires annuel minimal, pour ce lot seul')
      expect(text).not.toContain('Aucun chiffre')
    }
  })
})

function clause(id: string) {
  const found = listClauses().find((each) => each.id === id)
  if (!found) throw new Error(`There is no clause ${id}.`)
  return found
}
