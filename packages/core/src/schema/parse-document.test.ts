import { describe, expect, it } from 'vitest'
import { writtenCriterion as criterion } from '../__fixtures__/written-criterion'
import { OseError } from '../errors/ose-error'
import { parseCriteriaFile, parseNeed, parseProcurement } from './parse-document'

const lot = (id: string) => ({ id, title: { fr: 'Un' } })
const file = (change: object) => ({ schemaVersion: '1', criteria: [{ ...criterion, ...change }] })

function issues(parse: () => unknown): string[] {
  try {
    parse()
    return []
  } catch (error) {
    if (!OseError.isInstance(error) || error.code !== 'document-invalid') throw error
    return (error.facts.issues as { code: string; path: string; message: string }[]).map(
      ({ code, path, message }) => `${code} ${path} ${message}`,
    )
  }
}

describe('a criteria file', () => {
  it.each<[string, object, string]>([
    ['a good one', {}, ''],
    ['a decimal string', { weight: { kind: 'percentage', value: '12.50' } }, ''],
    ['an unknown key', { wieght: 1 }, 'unknown-key /criteria/0/wieght unknown key "wieght"; did you mean "weight"?'],
    [
      'an unknown key deep down',
      { weight: { kind: 'percentage', value: 1, vlaue: 2 } },
      'unknown-key /criteria/0/weight/vlaue unknown key "vlaue"; did you mean "value"?',
    ],
    [
      'a percentage of 0',
      { weight: { kind: 'percentage', value: 0 } },
      'out-of-bounds /criteria/0/weight/value must be above 0 and at most 100',
    ],
    [
      'a percentage of 101',
      { weight: { kind: 'percentage', value: 101 } },
      'out-of-bounds /criteria/0/weight/value must be above 0 and at most 100',
    ],
    [
      'a percentage just above 100',
      { weight: { kind: 'percentage', value: '100.0000000000000000001' } },
      'out-of-bounds /criteria/0/weight/value must be above 0 and at most 100',
    ],
    [
      'NaN',
      { weight: { kind: 'percentage', value: 'NaN' } },
      'invalid /criteria/0/weight/value must be a number or a decimal string such as "12.5"',
    ],
    [
      'a decimal above 1',
      { weight: { kind: 'decimal', value: 1.5 } },
      'out-of-bounds /criteria/0/weight/value must be above 0 and at most 1',
    ],
    [
      'half a rank',
      { weight: { kind: 'order', value: 1.5 } },
      'out-of-bounds /criteria/0/weight/value must be a rank: 1, 2, 3...',
    ],
    [
      'another kind',
      { kind: 'awrd' },
      'invalid /criteria/0/kind must be one of: award, selection, performance, technical-specification',
    ],
    ['no lots', { lots: [] }, 'out-of-bounds /criteria/0/lots must not be empty'],
    [
      'no target',
      { target: undefined },
      'target-missing /criteria/0/target is required: operator, assigned-staff, tender or performance',
    ],
    ['no text', { name: {} }, 'text-missing /criteria/0 a name or a description is required where there is no clause'],
    [
      'a control character',
      { name: { fr: 'a\u0000' } },
      'out-of-bounds /criteria/0/name/fr holds a control character; remove it',
    ],
    [
      'half a character',
      { name: { fr: 'a\ud800' } },
      'out-of-bounds /criteria/0/name/fr holds half a character (lone surrogate); retype it',
    ],
    [
      'a language that is none',
      { name: { français: 'a' } },
      'invalid /criteria/0/name/français must be a BCP 47 language tag such as "fr"',
    ],
  ])('%s', (_, change, issue) => {
    expect(issues(() => parseCriteriaFile(file(change)))).toEqual(issue === '' ? [] : [issue])
  })

  it('says what is missing, of which type it must be, and which id is used twice', () => {
    expect(issues(() => parseCriteriaFile({}))).toEqual([
      'missing /schemaVersion is required and missing',
      'missing /criteria is required and missing',
    ])
    expect(issues(() => parseCriteriaFile([]))).toEqual(['invalid  must be of type object'])
    expect(issues(() => parseCriteriaFile({ schemaVersion: '1', criteria: [criterion, criterion] }))).toEqual([
      'duplicate-id /criteria/1/id the id "a" is used twice; ids are unique',
    ])
  })

  it('names the file, the first issue and how many more there are', () => {
    expect(() => parseCriteriaFile({}, { file: 'c.json' })).toThrow(
      expect.objectContaining({
        file: 'c.json',
        path: '/schemaVersion',
        message: 'The criteria file cannot be used: /schemaVersion is required and missing (and 1 more).',
      }),
    )
  })
})

describe('a procurement', () => {
  const document = {
    schemaVersion: '1',
    languages: ['fr'],
    lots: [{ id: 'LOT-0001', title: { fr: 'Un' } }],
    criteria: [],
  }

  it('keeps unknown keys with a warning where it is read, and refuses them where it is written', () => {
    const newer = { ...document, colour: 'blue', lots: [{ ...document.lots[0], shape: 'round' }] }
    expect(issues(() => parseProcurement(newer))).toHaveLength(2)
    const { value, warnings } = parseProcurement(newer, { mode: 'read' })
    expect([value, warnings.map(({ path }) => path)]).toEqual([newer, ['/lots/0/shape', '/colour']])
  })

  it('takes what a notice may lack or hold where it is read, and refuses it where it is written', () => {
    const award = { id: 'LOT-0001.award.1', kind: 'award', origin: 'notice', lots: ['LOT-0001'] }
    const read = {
      ...document,
      value: { amount: 1, currency: 'eur' },
      criteria: [award, { ...award, id: 'b', type: 'price', weight: { kind: 'percentage', value: 0 } }],
    }
    expect(parseProcurement(read, { mode: 'read' }).value).toBe(read)
    expect(issues(() => parseProcurement(read)).map((issue) => issue.split(' ').slice(0, 2).join(' '))).toEqual([
      'out-of-bounds /value/currency',
      'missing /criteria/0/type',
      'out-of-bounds /criteria/1/weight/value',
    ])
    expect(
      issues(() => parseProcurement({ ...document, criteria: [{ ...award, lots: 3 }] }, { mode: 'read' })),
    ).toHaveLength(1)
  })

  it('lists at most a hundred mistakes, however many there are', () => {
    const many = (count: number) => Array.from({ length: count }, () => ({}))
    expect(issues(() => parseCriteriaFile({ schemaVersion: '1', criteria: many(5_000) }))).toHaveLength(100)
    expect(issues(() => parseCriteriaFile({ schemaVersion: '1', criteria: many(300_000) })).length).toBeGreaterThan(0)
  })

  it('knows its lots', () => {
    const lost = { ...document, criteria: [{ ...criterion, lots: ['LOT-0002'] }] }
    expect(issues(() => parseProcurement(lost))).toEqual([
      'lot-not-found /criteria/0/lots/0 there is no lot "LOT-0002"; the lots are LOT-0001',
    ])
  })

  it('keeps extensions, whatever they hold', () => {
    const extended = { ...document, extensions: { 'https://example.org/x': { any: [1] } } }
    expect(parseProcurement(extended).value).toBe(extended)
  })
})

describe('what a reader lets through', () => {
  const document = { schemaVersion: '1', languages: ['fr'], lots: [lot('LOT-0001')], criteria: [] }
  const without = (member: keyof typeof document) => ({ ...document, [member]: undefined })

  it.each(['schemaVersion', 'languages', 'lots', 'criteria'] as const)('nothing that lacks %s', (member) => {
    expect(issues(() => parseProcurement(without(member), { mode: 'read' }))).toEqual([
      `missing /${member} is required and missing`,
    ])
  })

  it('no document that is missing, and no item, id or kind', () => {
    const read = (value: unknown) => issues(() => parseProcurement(value, { mode: 'read' }))
    const missing = (path: string) => [`missing ${path} is required and missing`]
    expect(read(undefined)).toEqual(missing(''))
    expect(read({ ...document, lots: [{}] })).toEqual(missing('/lots/0/id'))
    const eleven = [...Array.from({ length: 10 }, () => lot('LOT-0001')), undefined]
    expect(read({ ...document, lots: eleven })).toEqual(missing('/lots/10'))
    expect(read({ ...document, criteria: [{ ...criterion, kind: undefined }] })).toEqual(missing('/criteria/0/kind'))
    expect(read({ ...document, criteria: [{ ...criterion, weight: { kind: 'order' } }] })).toEqual([])
  })

  it('no duplicate, whatever else it warns of', () => {
    const twice = { ...document, colour: 'blue', criteria: [criterion, criterion] }
    expect(issues(() => parseProcurement(twice, { mode: 'read' }))).toEqual([
      'duplicate-id /criteria/1/id the id "a" is used twice; ids are unique',
    ])
  })

  it('nothing to warn of where all is well', () => {
    for (const mode of ['read', 'write'] as const) expect(parseProcurement(document, { mode }).warnings).toEqual([])
    expect(parseCriteriaFile(file({})).warnings).toEqual([])
  })
})

describe('a refusal', () => {
  it.each([
    ['procurement', () => parseProcurement([])],
    ['criteria file', () => parseCriteriaFile([])],
    ['need', () => parseNeed([])],
  ])('names the %s, its root as /, and one issue alone', (what, parse) => {
    const error = errorOf(parse)
    expect(error.message).toBe(`The ${what} cannot be used: / must be of type object.`)
    expect([error.path, 'file' in error ? error.file : undefined]).toEqual(['', undefined])
  })
})

function errorOf(parse: () => unknown): OseError {
  try {
    parse()
  } catch (error) {
    if (OseError.isInstance(error)) return error
    throw error
  }
  throw new Error('it was taken')
}

describe('values', () => {
  const first = (change: object) => issues(() => parseCriteriaFile(file(change)))[0]
  const weight = (kind: string, value: unknown) => first({ weight: { kind, value } })

  it.each([
    ['percentage', 100],
    ['percentage', '0.01'],
    ['points', 1000],
    ['decimal', 1],
    ['decimal', '1.00'],
    ['order', 1],
    ['order', 12],
    ['order', '120'],
  ])('a weight by %s of %s is taken', (kind, value) => {
    expect(weight(kind, value)).toBeUndefined()
  })

  it.each([
    ['points', 0, 'must be above 0'],
    ['points', -1, 'must be above 0'],
    ['decimal', '1.01', 'must be above 0 and at most 1'],
    ['order', 0, 'must be a rank: 1, 2, 3...'],
    ['order', '01', 'must be a rank: 1, 2, 3...'],
    ['order', '1.5', 'must be a rank: 1, 2, 3...'],
    ['order', -1, 'must be a rank: 1, 2, 3...'],
  ])('a weight by %s of %s: %s', (kind, value, says) => {
    expect(weight(kind, value)).toBe(`out-of-bounds /criteria/0/weight/value ${says}`)
  })

  it('lots are "all" or a list', () => {
    expect(first({ lots: 'some' })).toBe(
      'invalid /criteria/0/lots must be "all" or a list of lot ids such as ["LOT-0001"]',
    )
  })

  it('a text of blanks is none, another language may have one', () => {
    const none = 'text-missing /criteria/0 a name or a description is required where there is no clause'
    expect(first({ name: { fr: ' \n' } })).toBe(none)
    expect(first({ name: { fr: ' ', en: 'A' } })).toBeUndefined()
    expect(first({ name: undefined, description: { fr: 'A' } })).toBeUndefined()
    expect(first({ name: undefined, clause: { id: 'x' }, target: undefined })).toBeUndefined()
  })

  const procurement = (change: object) =>
    issues(() =>
      parseProcurement({
        schemaVersion: '1',
        languages: ['fr'],
        lots: [lot('LOT-0001')],
        criteria: [],
        ...change,
      }),
    )

  const award = (change: object) => ({ criteria: [{ ...criterion, ...change }] })
  const selection = (change: object) => ({
    criteria: [{ id: 's', kind: 'selection', target: 'operator', lots: 'all', name: { fr: 'A' }, ...change }],
  })
  const money = (amount: string | number) => ({ amount, currency: 'EUR' })

  // Empty, they would be nothing that a rule, a platform or a person could go by.
  const empty: readonly [string, object][] = [
    ['/notDividedReason/ground', { notDividedReason: { ground: '' } }],
    ['/lotGroups/0/id', { lotGroups: [{ id: '', lots: ['LOT-0001'] }] }],
    ['/lots/0/componentFamilies/0', { lots: [{ ...lot('LOT-0001'), componentFamilies: [''] }] }],
    ['/buyers/0/ids/0/scheme', { buyers: [{ name: 'A', ids: [{ scheme: '', value: '1' }] }] }],
    ['/buyers/0/ids/0/value', { buyers: [{ name: 'A', ids: [{ scheme: 'SIRET', value: '' }] }] }],
    ['/criteria/0/clause/id', award({ clause: { id: '' } })],
    ['/criteria/0/clause/version', award({ clause: { id: 'AWD-02', version: '' } })],
    ['/criteria/0/scoring/method', award({ scoring: { method: '' } })],
    ['/criteria/0/tags/0', award({ tags: [''] })],
    ['/criteria/0/code', selection({ code: '' })],
  ]
  const belowNothing: readonly [string, object][] = [
    ['/value/amount', { value: money(-1) }],
    ['/value/amount', { value: money('-0.01') }],
    ['/lots/0/value/amount', { lots: [{ ...lot('LOT-0001'), value: money(-1) }] }],
    ['/buyers/0/ceiling/amount', { buyers: [{ name: 'A', ceiling: money('-5') }] }],
    ['/framework/maxValue/amount', { framework: { maxValue: money(-1) } }],
    ['/framework/years', { framework: { years: '-0.5' } }],
    ['/criteria/0/fixed/value', award({ fixed: { kind: 'total', value: -1 } })],
    ['/criteria/0/thresholds/0/value', award({ thresholds: [{ kind: 'min-score', value: '-1' }] })],
    ['/criteria/0/weight/min', award({ weight: { kind: 'percentage', value: 10, middle: true, min: -5 } })],
    ['/criteria/0/weight/max', award({ weight: { kind: 'percentage', value: 10, middle: true, max: '-5' } })],
    ['/criteria/0/minimum/value', selection({ minimum: { what: 'headcount', value: -1 } })],
    ['/criteria/0/minimum/value/amount', selection({ minimum: { what: 'turnover', value: money(-1) } })],
  ]

  it.each<[object, string | undefined]>([
    [{ schemaVersion: '2' }, 'invalid /schemaVersion must be "1", the only version there is'],
    ...['jurisdiction', 'procedure', 'legalBasis'].map((member): [object, string] => [
      { [member]: '' },
      `out-of-bounds /${member} must ${
        member === 'jurisdiction' ? 'be an ISO 3166-1 code of two letters such as "FR"' : 'not be empty'
      }; leave it out where it is not known`,
    ]),
    ...empty.map(([at, change]): [object, string] => [
      change,
      `out-of-bounds ${at} must not be empty; leave it out where it is not known`,
    ]),
    ...belowNothing.map(([at, change]): [object, string] => [change, `out-of-bounds ${at} must not be below 0`]),
    [{ value: { amount: 0, currency: 'EUR' } }, undefined],
    [{ value: { amount: '-0.00', currency: 'EUR' } }, undefined],
    [{ date: '2026-12-01' }, undefined],
    [{ date: '2026-12-01T10:00:00Z' }, undefined],
    [{ date: '1.12.2026' }, 'out-of-bounds /date must be an ISO 8601 day such as "2026-12-01"'],
    [{ date: 'on 2026-12-01' }, 'out-of-bounds /date must be an ISO 8601 day such as "2026-12-01"'],
    [{ cpv: ['72267000', '72267000-4'] }, undefined],
    [{ cpv: ['7226700'] }, 'out-of-bounds /cpv/0 must be a CPV code of 8 digits such as "72267000"'],
    [{ cpv: ['722670000'] }, 'out-of-bounds /cpv/0 must be a CPV code of 8 digits such as "72267000"'],
    [{ value: { amount: '1', currency: 'EUR' } }, undefined],
    [
      { value: { amount: '1', currency: 'EURO' } },
      'out-of-bounds /value/currency must be an ISO 4217 code such as "EUR"',
    ],
    [
      { lots: [lot('LOT-0001'), lot('LOT-0002'), lot('LOT-0001')] },
      'duplicate-id /lots/2/id the id "LOT-0001" is used twice; ids are unique',
    ],
    [{ criteria: [criterion] }, undefined],
    [{ criteria: [{ ...criterion, lots: ['LOT-0001'] }] }, undefined],
    [
      { lotGroups: [{ id: 'GLO-0001', lots: ['LOT-0001'] }], criteria: [{ ...criterion, lots: ['GLO-0001'] }] },
      undefined,
    ],
    [
      {
        lots: [lot('LOT-0001'), lot('LOT-0002')],
        lotGroups: [{ id: 'GLO-0001', lots: ['LOT-0001'] }],
        criteria: [criterion, { ...criterion, id: 'b', lots: ['LOT-0001', 'LOT-0003'] }],
      },
      'lot-not-found /criteria/1/lots/1 there is no lot "LOT-0003"; the lots are LOT-0001, LOT-0002, GLO-0001',
    ],
  ])('%j: %s', (change, issue) => {
    expect(procurement(change)).toEqual(issue === undefined ? [] : [issue])
  })
})

describe('a need', () => {
  const need = {
    schemaVersion: '1',
    jurisdiction: 'FR',
    buyerCategory: 'central',
    languages: ['fr'],
    date: '2026-12-01',
    title: { fr: 'A' },
    territories: ['FRK'],
    value: { amount: 1, currency: 'EUR' },
    durationMonths: 12,
    level: 'basic',
  }

  it('is taken as it is', () => {
    expect(parseNeed(need)).toEqual({ value: need, warnings: [] })
  })

  it.each([
    ['a territory that is none', { territories: ['Lyon'] }],
    ['no territory', { territories: [] }],
    ['no value', { value: undefined }],
  ])('%s is taken: a buyer may know no better yet', (_, change) => {
    expect(issues(() => parseNeed({ ...need, ...change }))).toEqual([])
  })

  it('is checked', () => {
    expect(issues(() => parseNeed({ schemaVersion: '1', jurisdiction: 'FR', territorys: ['FRK'] }))).toContain(
      'unknown-key /territorys unknown key "territorys"; did you mean "territories"?',
    )
  })
})
