import { describe, expect, it } from 'vitest'
import { writtenCriterion as criterion } from '../__fixtures__/written-criterion'
import { OseError } from '../errors/ose-error'
import { parseCriteriaFile, parseNeed, parseProcurement } from './parse-document'

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

describe('a need', () => {
  it('is checked', () => {
    expect(issues(() => parseNeed({ schemaVersion: '1', jurisdiction: 'FR', territorys: ['FRK'] }))).toContain(
      'unknown-key /territorys unknown key "territorys"; did you mean "territories"?',
    )
  })
})
