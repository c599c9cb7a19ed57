import type { ClausePairs, Need, Procurement } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../catalogue/catalogue'
import { pairIssues } from '../catalogue/pair-issues'
import { proposeCriteriaWithReasons } from '../propose/propose-criteria'
import { defaultCatalogue } from './default-catalogue'
import { propose } from './propose'

/** The catalogue of the project with other pairs than its own. */
function paired(pairs: Readonly<Record<string, ClausePairs>>): Catalogue {
  const clauses = defaultCatalogue.clauses.map(({ pairs: _, ...clause }) => {
    const own = pairs[clause.id]
    return own ? { ...clause, pairs: own } : clause
  })
  return { ...defaultCatalogue, clauses }
}

const need: Need = {
  schemaVersion: '1',
  jurisdiction: 'BE',
  buyerCategory: 'sub-central',
  languages: ['fr'],
  date: '2026-12-01',
  title: { fr: 'Support' },
  software: [{ name: 'Moteur A' }, { name: 'Moteur B' }],
  territories: ['BE100'],
  // Not a small contract, which has a set of its own.
  value: { amount: 900000, currency: 'EUR' },
  durationMonths: 24,
  level: 'advanced',
}
const procurement: Procurement = {
  schemaVersion: '1',
  languages: ['fr'],
  date: '2020-01-01',
  cpv: ['72267000'],
  lots: [{ id: 'LOT-0001', title: { fr: 'Support' }, cpv: ['72267000'] }],
  criteria: [{ ...{ id: 'a', kind: 'award', type: 'price', lots: 'all' }, weight: { kind: 'percentage', value: 100 } }],
} as const
const idsOf = (criteria: Procurement['criteria']) => criteria.flatMap(({ clause }) => clause?.id ?? [])

describe('a new procurement', () => {
  it('brings what a clause needs, and what that needs, and nothing twice', () => {
    const catalogue = paired({
      'AWD-04': { needs: [{ clause: 'PER-02', levels: ['advanced'] }, { clause: 'PER-01' }] },
      'PER-02': { needs: [{ clause: 'PER-18' }] },
    })
    const { procurement: made } = propose(need, { catalogue })
    const ids = idsOf(made.criteria)
    expect(ids).toEqual(expect.arrayContaining(['AWD-04', 'PER-01', 'PER-02', 'PER-18']))
    expect(new Set(ids).size).toBe(ids.length)
    expect(pairIssues(made, { catalogue })).toEqual([])
    expect(idsOf(propose(need, { catalogue: paired({}) }).procurement.criteria)).not.toContain('PER-18')
  })

  it('never has two that exclude each other', () => {
    const catalogue = paired({ 'PER-04': { excludes: [{ clause: 'PER-01', reason: 'same-obligation' }] } })
    const ids = idsOf(propose(need, { catalogue }).procurement.criteria)
    expect(ids).toContain('PER-01')
    expect(ids).not.toContain('PER-04')
  })
})

describe('a clause that is proposed at one level alone', () => {
  it('says of others what it says at that level', () => {
    const pairs = {
      'SEL-06': { excludes: [{ clause: 'AWD-01', levels: ['advanced' as const], reason: 'same-persons' }] },
    }
    const catalogue = paired(pairs)
    const own = catalogue.sets.lines.find((line) => line.clause === 'SEL-06')
    expect(own?.level).toBe('basic')
    const ids = (from: Catalogue) => idsOf(propose(need, { catalogue: from }).procurement.criteria)
    expect(ids(catalogue)).toEqual(expect.arrayContaining(['SEL-06', 'AWD-01']))
    const lines = catalogue.sets.lines.map(({ level: _, ...line }) => line)
    expect(ids({ ...catalogue, sets: { ...catalogue.sets, lines } })).not.toContain('SEL-06')
  })
})

describe('what is added to one that exists', () => {
  const proposed = (pairs: Readonly<Record<string, ClausePairs>>, more: object = {}, from = procurement) => {
    const { criteria, reasons } = proposeCriteriaWithReasons(from, {
      level: 'advanced',
      catalogue: paired(pairs),
      ...more,
    })
    return { ids: idsOf(criteria), said: reasons.map(({ text }) => text.replaceAll('\u00a0', ' ')).join('\n') }
  }

  it('brings what a clause needs before what is only useful', () => {
    const { ids } = proposed({ 'AWD-04': { needs: [{ clause: 'PER-02' }] } })
    expect(ids).toEqual(expect.arrayContaining(['AWD-04', 'PER-02']))
    expect(proposed({}).ids).not.toContain('PER-02')
  })

  it('leaves a clause out whose condition has no room, and says so', () => {
    const { ids, said } = proposed({ 'AWD-04': { needs: [{ clause: 'PER-02' }] } }, { termRoom: 100 })
    expect(ids).not.toContain('AWD-04')
    expect(said).toContain('AWD-04 est laissée de côté : elle exige PER-02')
  })

  it('names what is needed where conditions are not asked', () => {
    const { ids, said } = proposed({ 'AWD-04': { needs: [{ clause: 'PER-02' }] } }, { kinds: ['award'] })
    expect(ids).toContain('AWD-04')
    expect(said).toContain('AWD-04 exige PER-02')
  })

  it('leaves out what is excluded by what is there, with the reason', () => {
    const there: Procurement = {
      ...procurement,
      criteria: [...procurement.criteria, { id: 't', kind: 'performance', lots: 'all', clause: { id: 'PER-02' } }],
    }
    const pairs: Readonly<Record<string, ClausePairs>> = {
      'PER-02': { excludes: [{ clause: 'AWD-01', reason: 'same-record' }] },
    }
    const { ids, said } = proposed(pairs, {}, there)
    expect(ids).not.toContain('AWD-01')
    expect(said).toContain(
      'AWD-01 est laissée de côté, PER-02 étant présente : les deux jugent les mêmes travaux passés.',
    )
  })
})

describe('pairIssues', () => {
  it('says what is missing, excluded and counted twice, with the reason in words', () => {
    const catalogue = paired({
      'AWD-04': { needs: [{ clause: 'PER-02' }], countsTwice: [{ clause: 'AWD-01', reason: 'same-persons' }] },
    })
    const own = ['AWD-04', 'AWD-01'].map((id) => ({
      ...({ id, kind: 'award', type: 'quality', lots: 'all' } as const),
      clause: { id },
    }))
    expect(pairIssues({ ...procurement, criteria: own }, { catalogue })).toEqual([
      { pair: 'needs', criterion: 'AWD-04', clause: 'AWD-04', otherClause: 'PER-02', lots: ['LOT-0001'] },
      {
        ...{ pair: 'counts-twice', criterion: 'AWD-04', clause: 'AWD-04', other: 'AWD-01', otherClause: 'AWD-01' },
        ...{ lots: ['LOT-0001'], reason: 'same-persons', because: { fr: 'les deux jugent les mêmes personnes' } },
      },
    ])
  })
})
