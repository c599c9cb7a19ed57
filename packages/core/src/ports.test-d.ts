import { describe, expectTypeOf, it } from 'vitest'
import {
  type CriteriaFile,
  type CriteriaInput,
  type Defined,
  defined,
  type Edit,
  type Finding,
  format,
  formatMessage,
  joinCriteria,
  type KeptWeights,
  type NotChecked,
  OseError,
  type Parsed,
  type Plan,
  type PlanOptions,
  type PlatformAdapter,
  type Procurement,
  parseCriteriaFile,
  parseDecimal,
  parseProcurement,
  type Refusal,
  type RefusalCode,
  type Verdict,
  type WeightPolicy,
  withCriteria,
} from './index'

describe('reading', () => {
  it('takes anything and gives the document with warnings', () => {
    expectTypeOf(parseProcurement).parameter(0).toBeUnknown()
    expectTypeOf(parseProcurement).returns.toEqualTypeOf<Parsed<Procurement>>()
    expectTypeOf(parseCriteriaFile).returns.toHaveProperty('warnings')
    // @ts-expect-error there is no such mode
    parseProcurement({}, { mode: 'tolerant' })
  })

  it('a decimal may be none', () => {
    expectTypeOf(parseDecimal('1')).toBeNullable()
  })
})

describe('joining', () => {
  it('knows three policies', () => {
    expectTypeOf<WeightPolicy>().toEqualTypeOf<'refuse' | 'scale' | 'price'>()
    expectTypeOf<PlanOptions['weights']>().toEqualTypeOf<WeightPolicy | KeptWeights | undefined>()
    expectTypeOf<PlanOptions>().not.toHaveProperty('recognise')
    const procurement = {} as Procurement
    // @ts-expect-error a policy that is not known
    withCriteria(procurement, [], { weights: 'scaled' })
    // @ts-expect-error an option that is not known
    withCriteria(procurement, [], { wieghts: 'scale' })
    expectTypeOf(withCriteria).returns.toEqualTypeOf<Procurement>()
    expectTypeOf(joinCriteria).returns.toHaveProperty('refusals').toEqualTypeOf<readonly Refusal[]>()
  })

  it('a criteria file, its bare list or a mere removal will do', () => {
    expectTypeOf<{ criteria: [] }>().toExtend<CriteriaInput>()
    expectTypeOf<CriteriaFile>().toExtend<CriteriaInput>()
    expectTypeOf<{ remove: [{ clause: string }, { criterion: string; lot: string }] }>().toExtend<CriteriaInput>()
    expectTypeOf<{ remove: [{ lot: string }] }>().not.toExtend<CriteriaInput>()
  })
})

describe('plans', () => {
  it('refuse with a code of the list', () => {
    expectTypeOf<Refusal['code']>().toEqualTypeOf<RefusalCode>()
    expectTypeOf<string>().not.toExtend<RefusalCode>()
    expectTypeOf<'lot-not-found'>().toExtend<RefusalCode>()
    expectTypeOf<Plan['refusals']>().toEqualTypeOf<readonly Refusal[]>()
  })

  it('say before and after as text or null', () => {
    expectTypeOf<Edit['before']>().toEqualTypeOf<string | null>()
    expectTypeOf<Edit['after']>().toEqualTypeOf<string | null>()
    expectTypeOf<Edit['op']>().toEqualTypeOf<'insert' | 'replace' | 'remove'>()
  })
})

describe('findings', () => {
  it('carry facts, and a sentence only when asked', () => {
    expectTypeOf<Finding>().not.toHaveProperty('message')
    expectTypeOf<Finding['severity']>().toEqualTypeOf<'error' | 'warning' | 'info'>()
    expectTypeOf<Finding['certainty']>().toEqualTypeOf<'certain' | 'possible'>()
    expectTypeOf(format).returns.toBeString()
    expectTypeOf<NotChecked>().toHaveProperty('fact').toBeString()
    expectTypeOf(formatMessage).returns.toBeString()
  })

  it('a verdict is true, false or not known', () => {
    expectTypeOf<Verdict['valid']>().toEqualTypeOf<boolean | null>()
  })
})

describe('a platform', () => {
  it('reads, plans and applies one kind of document; to validate is a capability', () => {
    type Form = { readonly fields: Readonly<Record<string, string>> }
    type Adapter = PlatformAdapter<Form>
    expectTypeOf<Adapter['plan']>().parameter(0).toEqualTypeOf<Form>()
    expectTypeOf<Adapter['apply']>().returns.toEqualTypeOf<Form>()
    expectTypeOf<Adapter['validate']>().toBeNullable()
    expectTypeOf<Adapter['read']>().not.toBeNullable()
  })
})

describe('errors', () => {
  it('are known by their code, from an unknown value too', () => {
    const thrown: unknown = undefined
    if (OseError.isInstance(thrown)) expectTypeOf(thrown).toEqualTypeOf<OseError>()
    expectTypeOf(new OseError('not-xml', 'No XML.').code).toEqualTypeOf<'not-xml'>()
    expectTypeOf(new OseError('not-xml', 'No XML.').location).toEqualTypeOf<
      { readonly line: number; readonly column: number } | undefined
    >()
  })
})

describe('members that may be absent', () => {
  it('are optional, the others are not', () => {
    const lot = 'LOT-0001' as string | undefined
    const made = defined({ code: 'x', lot })
    expectTypeOf(made).toExtend<{ readonly code: string; readonly lot?: string }>()
    expectTypeOf<Defined<{ a: string; b: number | undefined }>>().toExtend<{ a: string; b?: number }>()
    expectTypeOf<{ a: string }>().toExtend<Defined<{ a: string; b: number | undefined }>>()
    expectTypeOf<{ b: number }>().not.toExtend<Defined<{ a: string; b: number | undefined }>>()
  })
})
