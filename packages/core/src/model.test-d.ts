import { describe, expectTypeOf, it } from 'vitest'
import type {
  AwardCriterion,
  Criterion,
  CriterionKind,
  DecimalValue,
  PerformanceTerm,
  Procurement,
  SelectionCriterion,
  TechnicalSpecification,
  Weight,
} from './index'

describe('criteria', () => {
  it('are told apart by their kind', () => {
    const criterion = {} as Criterion
    if (criterion.kind === 'award') expectTypeOf(criterion).toEqualTypeOf<AwardCriterion>()
    if (criterion.kind === 'selection') expectTypeOf(criterion).toEqualTypeOf<SelectionCriterion>()
    if (criterion.kind === 'performance') expectTypeOf(criterion).toEqualTypeOf<PerformanceTerm>()
    if (criterion.kind === 'technical-specification') expectTypeOf(criterion).toEqualTypeOf<TechnicalSpecification>()
    expectTypeOf<CriterionKind>().toEqualTypeOf<'award' | 'selection' | 'performance' | 'technical-specification'>()
  })

  it('speak of all lots or of a list of them, never of one id', () => {
    expectTypeOf<Criterion['lots']>().toEqualTypeOf<'all' | readonly string[]>()
    // @ts-expect-error one id is no list
    const single: Criterion = { id: 'a', kind: 'performance', lots: 'LOT-0001' }
    expectTypeOf(single).toExtend<Criterion>()
  })

  it('have a type where they award', () => {
    // @ts-expect-error art. 67(2): price, cost or quality
    const untyped: AwardCriterion = { id: 'a', kind: 'award', lots: 'all' }
    // @ts-expect-error a type that BT-539 does not have
    const fancy: AwardCriterion = { id: 'a', kind: 'award', type: 'fancy', lots: 'all' }
    // @ts-expect-error a name is a text by language
    const bare: AwardCriterion = { id: 'a', kind: 'award', type: 'quality', lots: 'all', name: 'Plan' }
    expectTypeOf([untyped, fancy, bare]).toExtend<readonly Criterion[]>()
  })

  it('take what is read-only, and cannot be changed in place', () => {
    const procurement = {} as Procurement
    // @ts-expect-error read-only
    procurement.languages = ['fr']
    // @ts-expect-error read-only
    procurement.criteria.push({ id: 'a', kind: 'performance', lots: 'all' })
    expectTypeOf<readonly ['fr']>().toExtend<Procurement['languages']>()
  })
})

describe('weights', () => {
  it('are numbers or decimal strings of a kind', () => {
    expectTypeOf<DecimalValue>().toEqualTypeOf<number | string>()
    expectTypeOf<Weight['kind']>().toEqualTypeOf<'percentage' | 'points' | 'decimal' | 'order'>()
    // @ts-expect-error a number without its kind says nothing
    const bare: Weight = 10
    // @ts-expect-error a rank has no middle
    const rank: Weight = { kind: 'order', value: 1, middle: true }
    expectTypeOf([bare, rank]).toExtend<readonly Weight[]>()
  })
})

describe('the document', () => {
  it('needs a version, languages, lots and criteria, and nothing else', () => {
    const least: Procurement = { schemaVersion: '1', languages: ['fr'], lots: [], criteria: [] }
    // @ts-expect-error no languages
    const mute: Procurement = { schemaVersion: '1', lots: [], criteria: [] }
    // @ts-expect-error another version
    const newer: Procurement = { schemaVersion: '2', languages: ['fr'], lots: [], criteria: [] }
    expectTypeOf([least, mute, newer]).toExtend<readonly Procurement[]>()
  })

  it('says "unknown" by leaving out, never by undefined or null', () => {
    expectTypeOf<NonNullable<Procurement['buyerCategory']>>().toEqualTypeOf<'central' | 'sub-central' | 'utility'>()
    expectTypeOf<null>().not.toExtend<Procurement['formalised']>()
    expectTypeOf<Procurement['dps']>().toEqualTypeOf<boolean | undefined>()
  })
})
