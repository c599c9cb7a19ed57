import { describe, expect, it } from 'vitest'
import { writtenCriterion } from '../__fixtures__/written-criterion'
import { OseError } from '../errors/ose-error'
import type { InputIssue } from '../guard/check-input'
import type { ChangeOptions } from '../model/change'
import type { Criterion } from '../model/criterion'
import type { Procurement } from '../model/procurement'
import { joinCriteria } from './join-criteria'
import { planForm } from './plan-form'
import { withCriteria } from './with-criteria'

const base: Procurement = {
  schemaVersion: '1',
  languages: ['fr'],
  lots: [
    { id: 'LOT-0001', title: { fr: 'Un' } },
    { id: 'LOT-0002', title: { fr: 'Deux' } },
  ],
  criteria: [
    {
      id: 'price',
      kind: 'award',
      type: 'price',
      lots: 'all',
      name: { fr: 'Prix' },
      weight: { kind: 'percentage', value: 60 },
    },
    {
      id: 'plan',
      kind: 'award',
      type: 'quality',
      lots: 'all',
      name: { fr: 'Plan' },
      weight: { kind: 'percentage', value: 40 },
    },
  ],
}

type Anything = Parameters<typeof withCriteria>
const refusalOf = (procurement: unknown, criteria: unknown, options?: unknown): OseError => {
  try {
    withCriteria(procurement as Anything[0], criteria as Anything[1], options as Anything[2])
  } catch (error) {
    if (OseError.isInstance(error)) return error
    throw error
  }
  throw new Error('it was taken')
}
const issuesOf = ({ facts }: OseError) => facts.issues as InputIssue[]
const issue = (error: OseError) => {
  expect(error.code).toBe('input-invalid')
  const [first] = issuesOf(error)
  return first && [first.argument, first.path, first.code, first.found, first.write]
}
const written = (change: object) => [{ ...writtenCriterion, ...change }]
const weight = (value: unknown, kind = 'percentage') => written({ weight: { kind, value } })

describe('a list of criteria', () => {
  it('joins a procurement, and is no change of a form', () => {
    const list = written({ lots: 'all' }) as Criterion[]
    expect(withCriteria(base, list, { weights: 'scale' }).criteria).toHaveLength(3)
    // Taken for a change without criteria, it would answer that there is nothing to do.
    expect(() => planForm(base, list as never, { weights: 'scale' })).toThrow(
      'change must be of type object; found a list of 1; write { "criteria": [...] }',
    )
  })
})

describe('a weight that is none', () => {
  it.each([
    ['12,5', 'invalid', '12.5'],
    ['10 %', 'invalid', '10 and the kind "percentage"'],
    ['1,234', 'invalid', undefined],
    ['abc', 'invalid', undefined],
    ['', 'invalid', undefined],
    [Number.NaN, 'invalid', undefined],
    [Number.POSITIVE_INFINITY, 'invalid', undefined],
    [10n, 'invalid', undefined],
    [0, 'out-of-bounds', undefined],
    ['0.00', 'out-of-bounds', undefined],
    [-5, 'out-of-bounds', undefined],
    [101, 'out-of-bounds', undefined],
    [`1${'0'.repeat(60)}`, 'invalid', undefined],
  ])('%s is refused with its place, and what to write', (value, code, write) => {
    const [argument, path, found, , cure] = issue(refusalOf(base, weight(value), { weights: 'scale' })) ?? []
    expect([argument, path, found, cure]).toEqual(['change', '/0/weight/value', code, write])
  })

  it.each([2.5, 0, -3])('rank %s', (value) => {
    expect(issue(refusalOf(base, weight(value, 'order')))?.slice(0, 3)).toEqual([
      'change',
      '/0/weight/value',
      'out-of-bounds',
    ])
  })

  it('is not taken from what stands there already either, unless a notice says it', () => {
    const present = (value: unknown) => ({
      ...base,
      criteria: [{ ...base.criteria[0], weight: { kind: 'percentage', value } }],
    })
    expect(issue(refusalOf(present('60,0'), []))?.slice(0, 2)).toEqual(['procurement', '/criteria/0/weight/value'])
    expect(withCriteria(present(0) as Procurement, []).criteria).toHaveLength(1)
  })
})

describe('another shape than the one that is meant', () => {
  it.each<[string, unknown, string, string | undefined]>([
    ['a number for a weight', written({ weight: 10 }), '/0/weight', '{ "kind": "percentage", "value": 10 }'],
    ['a percentage for a weight', written({ weight: '10 %' }), '/0/weight', '{ "kind": "percentage", "value": 10 }'],
    ['a text without its language', written({ name: 'Plan' }), '/0/name', '{ "fr": "Plan" }'],
    ['a lot without a list', written({ lots: 'LOT-0001' }), '/0/lots', '["LOT-0001"]'],
    ['another case', written({ lots: 'ALL' }), '/0/lots', '"all"'],
    ['a type that is none', written({ type: 'fancy' }), '/0/type', undefined],
    ['a slip', written({ type: 'qualty' }), '/0/type', '"quality"'],
    ['an unknown key', written({ wieght: 1 }), '/0/wieght', '"weight"'],
    ['a missing criterion', [null], '/0', undefined],
    ['a hole', new Array(2), '/0', undefined],
    ['a missing member', written({ lots: undefined }), '/0/lots', undefined],
    ['a date', written({ name: new Date(0) }), '/0/name', undefined],
    ['a map', written({ name: new Map([['fr', 'A']]) }), '/0/name', undefined],
    ['one criterion', writtenCriterion, '/id', undefined],
    ['a text', 'criteria.json', '', undefined],
    ['nothing', undefined, '', undefined],
    ['null', null, '', undefined],
  ])('%s', (_, criteria, path, write) => {
    const error = refusalOf(base, criteria)
    const [argument, at, , , cure] = issue(error) ?? []
    expect([argument, at, cure, error.path]).toEqual(['change', path, write, path])
  })

  it.each<[string, unknown, string, string | undefined]>([
    ['an unknown policy', { weights: 'scaled' }, '/weights', '"scale"'],
    ['an unknown option', { wieghts: 'scale' }, '/wieghts', '"weights"'],
    ['a text for a flag', { replaceAward: 'true' }, '/replaceAward', 'true'],
    ['null', null, '', undefined],
    ['a list', [], '', undefined],
    ['a policy alone', 'scale', '', undefined],
  ])('options: %s', (_, options, path, write) => {
    const [argument, at, , , cure] = issue(refusalOf(base, [], options)) ?? []
    expect([argument, at, cure]).toEqual(['options', path, write])
  })

  it.each<[string, unknown, string, string | undefined]>([
    ['France', { ...base, jurisdiction: 'France' }, '/jurisdiction', '"FR"'],
    ['FRA', { ...base, jurisdiction: 'FRA' }, '/jurisdiction', '"FR"'],
    ['EL', { ...base, jurisdiction: 'EL' }, '/jurisdiction', '"GR"'],
    ['UK', { ...base, jurisdiction: 'UK' }, '/jurisdiction', '"GB"'],
    ['Deutschland', { ...base, jurisdiction: 'Deutschland' }, '/jurisdiction', '"DE"'],
    ['nowhere', { ...base, jurisdiction: 'Atlantis' }, '/jurisdiction', undefined],
    ['no day', { ...base, date: '2026-99-99 whatever' }, '/date', undefined],
    ['no day of that month', { ...base, date: '2026-02-29' }, '/date', undefined],
    ['a day as people write it', { ...base, date: '1.12.2026' }, '/date', '"2026-12-01"'],
    ['no language', { ...base, languages: ['not a language!'] }, '/languages/0', undefined],
    [
      'a time before it began',
      { ...base, lots: [{ ...base.lots[0], durationMonths: -5 }] },
      '/lots/0/durationMonths',
      undefined,
    ],
    [
      'a lot that is not there',
      { ...base, lotGroups: [{ id: 'GLO-0001', lots: ['LOT-9999'] }] },
      '/lotGroups/0/lots/0',
      undefined,
    ],
    ['an id twice', { ...base, criteria: [base.criteria[0], base.criteria[0]] }, '/criteria/1/id', undefined],
    ['a notice', new Uint8Array(3), '', undefined],
  ])('a procurement: %s', (_, procurement, path, write) => {
    const [argument, at, , , cure] = issue(refusalOf(procurement, [])) ?? []
    expect([argument, at, cure]).toEqual(['procurement', path, write])
  })

  it('says all of it at once: what failed, on what, what to do', () => {
    const error = refusalOf({ ...base, jurisdiction: 'France' }, weight('12,5'), { weights: 'scaled' })
    expect(issuesOf(error).map(({ argument, path }) => argument + path)).toEqual([
      'procurement/jurisdiction',
      'change/0/weight/value',
      'options/weights',
    ])
    expect([error.facts.call, error.facts.count]).toEqual(['withCriteria', 3])
    expect(error.message).toBe(
      'withCriteria cannot use its input: procurement at /jurisdiction must be an ISO 3166-1 code of two letters such as ' +
        '"FR"; leave it out where it is not known; found "France"; write "FR" (and 2 more).',
    )
  })

  it('lists a hundred issues and counts the others', () => {
    const many = Array.from({ length: 3_000 }, (_, index) => ({ ...writtenCriterion, id: `${index}`, weight: 1 }))
    const { facts } = refusalOf(base, many)
    expect([(facts.issues as unknown[]).length, facts.count]).toEqual([100, 3_000])
    const twice = Array.from({ length: 300 }, () => writtenCriterion)
    const again = refusalOf(base, twice).facts
    expect([(again.issues as unknown[]).length, again.count]).toEqual([100, 299])
    expect((refusalOf(base, new Array(4_000_000_000)).facts.issues as unknown[]).length).toBe(100)
  })
})

describe('what is no plain data', () => {
  const thrower = {
    get name() {
      throw new TypeError('not now')
    },
  }
  const circle: Record<string, unknown> = { ...writtenCriterion }
  circle.extensions = { 'https://example.org': circle }

  it.each<[string, unknown]>([
    [
      'a getter that throws',
      [Object.defineProperty({ ...writtenCriterion }, 'name', { get: () => thrower.name, enumerable: true })],
    ],
    ['a proxy that throws', new Proxy([], { get: () => thrower.name })],
    ['a revoked proxy', revoked()],
    ['a circle', [circle]],
    ['a symbol', written({ id: Symbol('a') })],
    ['a big integer', written({ extensions: { a: 1n } })],
    ['a function', () => []],
    ['members of a prototype', [Object.create(writtenCriterion)]],
    ['a name of the language', [JSON.parse('{"__proto__": {"id": "a"}, "kind": "award"}')]],
    ['a language that is the prototype', written({ name: JSON.parse('{"__proto__": "A"}') })],
    ['a language that every object has', written({ name: { constructor: 'A' } })],
    ['an extension by that name', written({ extensions: JSON.parse('{"__proto__": 1}') })],
  ])('%s is refused', (_, criteria) => {
    expect(refusalOf(base, criteria).code).toBe('input-invalid')
  })

  it('data with an own class or without any is taken', () => {
    class Form {
      id = 'a'
      kind = 'award'
      type = 'quality'
      lots = 'all'
      name = { fr: 'A' }
      weight = { kind: 'percentage', value: 10 }
    }
    const bare = Object.assign(Object.create(null), writtenCriterion, { id: 'b', name: { fr: 'B' } })
    const joined = joinCriteria(base, [new Form(), bare] as unknown as Criterion[], { weights: 'scale' })
    expect([joined.refusals, joined.procurement.criteria.length]).toEqual([[], 4])
  })
})

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable([], {})
  revoke()
  return proxy
}

describe('a call that leaves its options out', () => {
  it('is a call without options', () => {
    const given: readonly (ChangeOptions | undefined)[] = [undefined, {}, { weights: 'refuse' }]
    for (const options of given) expect(withCriteria(base, [], options)).toEqual(base)
  })
})
