import { type AwardCriterion, type Criterion, OseError, type PerformanceTerm } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../catalogue/catalogue'
import { defaultCatalogue } from './default-catalogue'
import { getClause } from './get-clause'
import { resolve } from './resolve'

const languages = ['fr', 'en']
const plan: AwardCriterion = {
  id: 'plan',
  kind: 'award',
  type: 'quality',
  lots: 'all',
  clause: { id: 'AWD-02', version: getClause('AWD-02').version, level: 'advanced' },
  weight: { kind: 'percentage', value: 10 },
}
const term: PerformanceTerm = {
  id: 'contribute',
  kind: 'performance',
  lots: 'all',
  clause: { id: 'PER-01', version: getClause('PER-01').version, level: 'basic', params: { days: 20 } },
}
const lots = [
  { id: 'LOT-0001', title: { fr: 'Un' }, software: [{ name: 'Moteur A' }] },
  { id: 'LOT-0002', title: { fr: 'Deux' }, software: [{ name: 'Convertisseur B' }] },
]

function failure(run: () => unknown): OseError {
  try {
    run()
  } catch (error) {
    if (OseError.isInstance(error)) return error
    throw error
  }
  throw new Error('nothing was refused')
}

const withParams = (id: string, params: Record<string, unknown>, kind = 'performance') =>
  ({
    id: 'x',
    kind,
    type: 'quality',
    lots: 'all',
    clause: { id, level: 'basic', params },
  }) as Criterion

describe('a procurement that was read', () => {
  it('gives the names of its software, though its lots have no title', () => {
    const read = { lots: lots.map(({ title: _, ...lot }) => lot) } as never
    expect(resolve(term, { languages, procurement: read })).toEqual(resolve(term, { languages, procurement: { lots } }))
  })
})

describe('resolve', () => {
  it('fills in what the clause gives, and leaves the weight to the buyer', () => {
    const resolved = resolve(plan, { languages })
    expect(resolved.target).toBe('tender')
    expect(resolved.tags).toEqual(['community', 'plan'])
    expect(Object.keys(resolved.noticeText ?? {})).toEqual(languages)
    expect(resolved.scoring?.steps).toHaveLength(5)
    expect(resolved.weight).toEqual(plan.weight)
    expect(resolved.provenance).toMatchObject({ licence: 'CC0-1.0', catalogue: { version: '1.0.0' } })
    expect(resolved.provenance?.adapted).toBeUndefined()
    expect(resolved.drafts).toBeUndefined()
  })

  it('takes the parameters given and the defaults of the level for the others', () => {
    const { description, clause } = resolve(term, { languages })
    expect(description?.fr).toContain('dans un délai de 20\u0020jours')
    expect(description?.fr).toContain('4 heures par proposition')
    expect(clause?.params).toEqual({ days: 20, hours: 4, penalty: 2 })
  })

  it('returns a criterion without clause as it is', () => {
    const { clause: _, ...own } = plan
    expect(resolve(own, { languages })).toBe(own)
  })

  it('names the software of the lots, each with its lot where they differ, or says it in neutral words', () => {
    const link = (criterion: Criterion, procurement?: { lots: typeof lots }) =>
      resolve(criterion, { languages, ...(procurement ? { procurement } : {}) }).subjectMatterLink?.en
    expect(link(plan)).toContain('made to the software of the lot;')
    expect(link({ ...plan, lots: ['LOT-0001'] }, { lots })).toContain('the software of the lot (Moteur A);')
    expect(link(plan, { lots })).toContain('(Moteur A [LOT-0001], Convertisseur B [LOT-0002])')
    const unnamed = [...lots, { id: 'LOT-0003', title: { fr: 'Trois' }, software: [] }]
    expect(link(plan, { lots: unnamed })).toContain('made to the software of the lot;')
    const strange = [{ id: 'LOT-0001', title: { fr: 'Un' }, software: [{ name: 'a {name} b' }] }]
    expect(link(plan, { lots: strange })).toContain('made to the software of the lot;')
  })

  it('keeps what the buyer wrote, word for word, and lists it', () => {
    const own = { fr: 'Notre propre texte, sans {accolades}\u00a0: inchangé.' }
    const resolved = resolve({ ...plan, description: own, tags: ['own'] }, { languages })
    expect(resolved.description).toBe(own)
    expect(resolved.tags).toEqual(['community', 'plan', 'own'])
    expect(resolved.provenance?.adapted).toEqual(['description'])
    // The short form says what the clause says: beside another text it would put the wrong one in the notice.
    expect(resolved.noticeText).toBeUndefined()
    expect(resolve({ ...plan, noticeText: own, description: own }, { languages }).noticeText).toBe(own)
  })

  it('another level, or other parameters, give new texts: those of the clause are no adaptation', () => {
    const lots = [{ id: 'LOT-0001', title: { fr: 'Un' }, software: [{ name: 'Moteur A' }] }]
    for (const given of [
      plan,
      term,
      withParams('SEL-01', { items: 2, months: 24 }, 'selection'),
      withParams('AWD-04', {}, 'award'),
    ]) {
      const once = resolve(given, { languages, procurement: { lots } })
      const levelUp = { ...once, clause: { ...once.clause, id: once.clause?.id ?? '', level: 'exemplary' as const } }
      expect(resolve(levelUp, { languages, procurement: { lots } })).toEqual(
        resolve(
          { ...given, clause: { id: '', ...given.clause, level: 'exemplary' } },
          { languages, procurement: { lots } },
        ),
      )
    }
    // Defaults of a level go with it; what the buyer chose stays.
    const basic = resolve(term, { languages })
    const stepped = (params: object) =>
      resolve(
        { ...basic, clause: { id: 'PER-01', level: 'advanced', params: { ...basic.clause?.params, ...params } } },
        { languages },
      ).clause?.params
    const fresh = resolve({ ...term, clause: { id: 'PER-01', level: 'advanced' } }, { languages }).clause?.params
    expect(basic.clause?.params).not.toEqual(fresh)
    expect(stepped({})).toEqual(fresh)
    expect(stepped({ days: 45 })).toEqual({ ...fresh, days: 45 })
    const once = resolve(term, { languages })
    const later = resolve(
      {
        ...once,
        clause: {
          id: 'PER-01',
          level: 'basic',
          version: getClause('PER-01').version,
          params: { days: 45, penalty: 1 },
        },
      },
      { languages: ['fr'] },
    )
    expect(later.description?.fr).toContain('45\u0020jours')
    expect(later.noticeText?.fr).toContain('1\u00a0%')
    expect(later.provenance?.adapted).toBeUndefined()
    // What the buyer has written stays, whatever else changes.
    const own = resolve(
      { ...once, verification: { fr: 'Par nos soins.' }, clause: { ...once.clause, id: 'PER-01', level: 'advanced' } },
      { languages },
    )
    expect([own.verification, own.provenance?.adapted]).toEqual([{ fr: 'Par nos soins.' }, ['verification']])
    expect(own.description?.fr).toContain('suit la')
  })

  it('never lets the target be changed', () => {
    expect(resolve({ ...plan, target: 'operator' }, { languages }).target).toBe('tender')
  })

  it('gives the same for the same, and for its own result', () => {
    const once = resolve([plan, term], { languages, procurement: { lots } })
    expect(resolve([plan, term], { languages, procurement: { lots } })).toEqual(once)
    expect(resolve(once, { languages, procurement: { lots } })).toEqual(once)
    // Another language later is no adaptation by the buyer, and neither is a notice that names no software.
    const french = resolve([plan, term], { languages: ['fr'], procurement: { lots } })
    expect(resolve(french, { languages })).toEqual(once)
  })

  it('does not change what it is given', () => {
    const frozen = Object.freeze({ ...plan, clause: Object.freeze({ ...plan.clause, id: 'AWD-02' }) })
    expect(() => resolve(frozen, { languages })).not.toThrow()
  })

  it('leaves out languages that the clauses lack, and takes a language for its regional form', () => {
    const resolved = resolve(plan, { languages: ['fr-BE', 'pl'] })
    expect(Object.keys(resolved.name ?? {})).toEqual(['fr-BE'])
    expect(resolved.scoring?.steps?.every((step) => Object.keys(step).join() === 'fr-BE')).toBe(true)
  })

  it('lists the languages that no person has read', () => {
    const texts = { ...defaultCatalogue.texts, de: { ...defaultCatalogue.texts.en, status: 'draft' } }
    const catalogue = { ...defaultCatalogue, texts } as Catalogue
    expect(resolve(plan, { languages: ['fr', 'de'], catalogue }).drafts).toEqual(['de'])
    expect(resolve(plan, { languages: ['fr'], catalogue }).drafts).toBeUndefined()
  })

  it('gives selection criteria their code, use and minimum', () => {
    const resolved = resolve(withParams('SEL-01', { items: 2, months: 24 }, 'selection'), { languages })
    expect(resolved).toMatchObject({
      code: 'slc-abil-ref-services',
      use: 'minimum',
      minimum: { what: 'references', value: 2, years: 2 },
      target: 'operator',
    })
  })

  it('leaves a missing version missing, for lint to find', () => {
    const resolved = resolve({ ...plan, clause: { id: 'AWD-02' } }, { languages })
    expect(resolved.clause).not.toHaveProperty('version')
    expect(resolved.description?.en).toContain('how many hours are set aside')
  })
})

describe('what resolve refuses', () => {
  it('names the nearest clauses for an unknown one', () => {
    const error = failure(() => resolve(withParams('PER-99', {}), { languages }))
    expect(error.code).toBe('clause-unknown')
    expect(error.facts.nearest).toContain('PER-09')
    expect(error.path).toBe('/clause/id')
  })

  it('refuses an unknown version and another kind', () => {
    const other = { ...plan, clause: { id: 'AWD-02', version: '9.0.0' } }
    expect(failure(() => resolve(other, { languages })).code).toBe('clause-version-unknown')
    expect(failure(() => resolve(withParams('AWD-02', {}), { languages })).code).toBe('clause-kind-mismatch')
    const level = { ...plan, clause: { id: 'AWD-02', level: 'expert' } } as unknown as Criterion
    expect(failure(() => resolve(level, { languages })).code).toBe('clause-level-unknown')
  })

  it('says which parameter is missing, what it means and what it admits', () => {
    const error = failure(() => resolve(withParams('TEC-01', {}, 'technical-specification'), { languages }))
    expect(error.code).toBe('clause-param-missing')
    expect(error.message).toContain('reasons (Why the buyer needs these rights in this contract)')
    expect(error.message).toContain('one or several of reuse, audit')
    expect(error.path).toBe('/clause/params/reasons')
    const many = failure(() => resolve([plan, withParams('TEC-02', {}, 'technical-specification')], { languages }))
    expect(many.path).toBe('/1/clause/params/component')
    expect(many.facts.parameters).toHaveLength(8)
  })

  const refused: [string, Record<string, unknown>, string][] = [
    ['PER-01', { days: 4 }, 'below its bound'],
    ['PER-01', { days: 61 }, 'above its bound'],
    ['PER-01', { days: 20.5 }, 'not whole'],
    ['PER-01', { days: Number.NaN }, 'not a number'],
    ['PER-01', { days: 'soon' }, 'a word'],
    ['PER-01', { days: true }, 'a boolean'],
    ['PER-01', { days: { amount: 20, currency: 'EUR' } }, 'an amount'],
    ['PER-01', { penalty: 2.5 }, 'above the capped 2 per cent'],
    ['PER-01', { components: [] }, 'an empty list'],
    ['PER-01', { components: ['a {b} c'] }, 'a curly bracket'],
    ['PER-01', { components: ['a\nb'] }, 'a line break'],
    ['PER-01', { dais: 20 }, 'an unknown parameter'],
  ]
  it.each(refused)('%s refuses %j: %s', (id, params) => {
    const error = failure(() => resolve(withParams(id, params), { languages }))
    expect(error.code).toBe('clause-param-invalid')
    expect(error.message).toMatch(/^Criterion x: clause PER-01 .*(from|list|days|parameter)/u)
  })

  it('admits the bounds themselves, as numbers or decimal strings', () => {
    for (const days of [5, 60, '20', '20.0'])
      expect(() => resolve(withParams('PER-01', { days }), { languages })).not.toThrow()
    const { description } = resolve(withParams('PER-01', { days: '20.0', penalty: '1.5' }), { languages })
    expect(description?.fr).toContain('1,5\u00a0% du prix')
    expect(description?.en).toContain('1.5 % of the price')
  })

  it('refuses shares that do not make a whole, and times in the wrong order', () => {
    const sum = failure(() => resolve(withParams('AWD-04', { blocking: 60 }, 'award'), { languages }))
    expect(sum.message).toContain('must add up to 100')
    const order = failure(() => resolve(withParams('AWD-04', { best: 30, worst: 30 }, 'award'), { languages }))
    expect(order.message).toContain('best must be less than worst')
  })

  it('closes the route of a named software where one of the four answers is no', () => {
    const params = {
      component: 'Moteur A',
      version: '3.2',
      address: 'https://git.example.org/a',
      localChanges: 'none',
      freelyAccessible: true,
      modifiableByAll: true,
      obtainedFree: true,
      anySpecialisedFirm: true,
    }
    const kind = 'technical-specification'
    expect(() => resolve(withParams('TEC-02', params, kind), { languages })).not.toThrow()
    const error = failure(() =>
      resolve(withParams('TEC-02', { ...params, anySpecialisedFirm: false }, kind), { languages }),
    )
    expect(error.message).toContain('where the answer is no, this clause cannot be used')
    const address = failure(() => resolve(withParams('TEC-02', { ...params, address: 'ftp://x' }, kind), { languages }))
    expect(address.code).toBe('clause-param-invalid')
  })
})
