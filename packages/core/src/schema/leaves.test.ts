import { describe, expect, it } from 'vitest'
import { checkInput } from '../guard/check-input'
import { checkShape } from '../guard/check-shape'
import type { Leaf, Shape } from '../guard/shape'
import { changeArgument, changeOptions, criteriaOrChangeArgument, planOptions, procurementArgument } from './arguments'
import { moneyCure, textCure, weightCure } from './cures'
import {
  codeText,
  country,
  cpvCode,
  currencyCode,
  day,
  decimalFrom0,
  decimalWeight,
  languageTag,
  nutsCode,
  percentageWeight,
  platformText,
  pointsWeight,
  rank,
  schemaVersion,
  textLanguage,
} from './leaves'

/** Code, whether a notice may say it, what to write; and the message. */
const judged = (leaf: Leaf, value: unknown) => {
  const complaint = leaf(value, {})
  return complaint && [complaint.code, complaint.kept ?? false, complaint.write, complaint.message]
}
const iso = 'must be an ISO 3166-1 code of two letters such as "FR"; leave it out where it is not known'
const date = 'must be an ISO 8601 day such as "2026-12-01"'
const tag = 'must be a BCP 47 language tag such as "fr"'
const number = 'must be a number or a decimal string such as "12.5"'
const odd = (message: string, write?: string) => ['out-of-bounds', true, write, message]
const bounds = (message: string, write?: string) => ['out-of-bounds', false, write, message]
const invalid = (message: string, write?: string) => ['invalid', false, write, message]

describe('a value that a document may hold', () => {
  it.each<[string, Leaf, readonly unknown[]]>([
    ['CPV', cpvCode, ['72267000', '72267000-4']],
    ['NUTS', nutsCode, ['FR', 'FRI31', 'FRZZ']],
    ['currency', currencyCode, ['EUR']],
    ['day', day, ['2026-12-01', '2028-02-29', '2026-12-01T10:00:00Z']],
    ['country', country, ['FR', 'XK']],
    ['code or id', codeText, ['a', ' ']],
    ['language', languageTag, ['fr', 'fr-BE', 'fr-be', 'de-1996', 'zh-Hant-TW', 'gsw', 'abcd']],
    ['text', platformText, ['', 'Qualité\n\t', '👩‍💻', '\u007f']],
    ['percentage', percentageWeight, [0.01, 100, '100.0']],
    ['points', pointsWeight, [0.01, 1000, '1000']],
    ['decimal', decimalWeight, [0.01, 1, '1.00']],
    ['amount', decimalFrom0, [0, '0.00', 180_000]],
    ['rank', rank, [1, '2', 10]],
    ['version', schemaVersion, ['1']],
  ])('%s', (_, leaf, values) => {
    for (const value of values) expect(judged(leaf, value)).toBeUndefined()
  })

  it.each<[string, Leaf, unknown, unknown]>([
    ['a short code', cpvCode, '7226700', odd('must be a CPV code of 8 digits such as "72267000"')],
    ['no text', cpvCode, 72267000, invalid('must be of type string', '"72267000"')],
    ['a small letter', nutsCode, 'fri31', odd('must be a NUTS code such as "FRI31"')],
    ['a sign', currencyCode, '€', odd('must be an ISO 4217 code such as "EUR"')],
    ['no day of its month', day, '2026-02-29', bounds(date)],
    ['no month', day, '2026-13-01', bounds(date)],
    ['a month alone', day, '2026-12', bounds(date)],
    ['a day with more behind it', day, '2026-12-01x', bounds(date)],
    ['a day as people write it', day, '1.12.2026', bounds(date, '"2026-12-01"')],
    ['with strokes', day, '01/02/2026', bounds(date, '"2026-02-01"')],
    ['no such day as people write it', day, '31.2.2026', bounds(date)],
    ['with more before it', day, 'le 11.12.2026', bounds(date)],
    ['and behind it', day, '1.12.20266', bounds(date)],
    ['or two figures of a year', day, '1.12.26', bounds(date)],
    ['a number', day, 20261201, invalid('must be of type string', '"20261201"')],
    ['a name', country, 'France', bounds(iso, '"FR"')],
    ['three letters', country, 'FRA', bounds(iso, '"FR"')],
    ['an empty code', country, '', bounds(iso)],
    ['an empty id', codeText, '', odd('must not be empty; leave it out where it is not known')],
    ['a number', codeText, 5, invalid('must be of type string', '"5"')],
    ['nowhere', country, 'Atlantis', bounds(iso)],
    ['no country', country, null, invalid('must be of type string')],
    ['no tag', languageTag, 'not a language!', invalid(tag)],
    ['a letter', languageTag, 'f', invalid(tag)],
    ['three letters where two say it', languageTag, 'fra', odd(tag, '"fr"')],
    ['with a region', languageTag, 'fra-BE', odd(tag, '"fr"')],
    ['no text', languageTag, 5, invalid('must be of type string', '"5"')],
    ['three letters in a notice', textLanguage, 'fra', odd(tag, '"fr"')],
    ['no tag in a notice', textLanguage, '', ['invalid', true, undefined, tag]],
    ['a control character', platformText, 'a\u0000', odd('holds a control character; remove it')],
    ['what XML has no place for', platformText, 'a\uffff', odd('holds a control character; remove it')],
    ['the first half', platformText, 'a\ud800', odd('holds half a character (lone surrogate); retype it')],
    ['the second half', platformText, '\udc00a', odd('holds half a character (lone surrogate); retype it')],
    ['0', percentageWeight, 0, odd('must be above 0 and at most 100')],
    ['less', percentageWeight, -1, odd('must be above 0 and at most 100')],
    ['more', percentageWeight, 100.01, odd('must be above 0 and at most 100')],
    ['a sign', percentageWeight, '10 %', invalid(number, '10 and the kind "percentage"')],
    ['with blanks', percentageWeight, '10%  ', invalid(number, '10 and the kind "percentage"')],
    ['a comma', percentageWeight, '12,5', invalid(number, '12.5')],
    ['a word and a sign', percentageWeight, 'dix %', invalid(number)],
    ['0 points', pointsWeight, '0.0', odd('must be above 0')],
    ['more than the whole', decimalWeight, 1.1, odd('must be above 0 and at most 1')],
    ['a debt', decimalFrom0, -1, odd('must not be below 0')],
    ['words', decimalFrom0, 'beaucoup', invalid(number)],
    ['rank 0', rank, 0, odd('must be a rank: 1, 2, 3...')],
    ['a half', rank, 1.5, odd('must be a rank: 1, 2, 3...')],
    ['a word', rank, 'first', invalid(number)],
    ['a number', schemaVersion, 1, invalid('must be "1", the only version there is', '"1"')],
  ])('not %s', (_, leaf, value, complaint) => {
    expect(judged(leaf, value)).toEqual(complaint)
  })
})

describe('what to write for less than an object', () => {
  it.each<[string, string | undefined, string | undefined]>([
    ['a number for a weight', weightCure(10), '{ "kind": "percentage", "value": 10 }'],
    ['a percentage', weightCure('12,5 %'), '{ "kind": "percentage", "value": 12.5 }'],
    ['0', weightCure(0), undefined],
    ['less', weightCure(-1), undefined],
    ['words for a weight', weightCure('dix'), undefined],
    ['a text', textCure('Plan "A"', { language: 'de' }), '{ "de": "Plan \\"A\\"" }'],
    ['a text without a language', textCure('Plan', {}), '{ "fr": "Plan" }'],
    ['a text of 60', textCure('x'.repeat(60), {}), `{ "fr": "${'x'.repeat(60)}" }`],
    ['a longer one', textCure('x'.repeat(61), {}), undefined],
    ['no text', textCure(['Plan'], {}), undefined],
    ['an amount', moneyCure(180_000), '{ "amount": 180000, "currency": "..." } with the currency'],
    ['nothing', moneyCure(0), '{ "amount": 0, "currency": "..." } with the currency'],
    ['an amount in words', moneyCure('180 000,50'), '{ "amount": 180000.5, "currency": "..." } with the currency'],
    ['no amount', moneyCure(Number.NaN), undefined],
  ])('%s', (_, cure, expected) => {
    expect(cure).toBe(expected)
  })
})

describe('what functions are called with', () => {
  const criterion = { id: 'a', kind: 'award', type: 'quality', target: 'tender', lots: 'all', name: { fr: 'A' } }
  const lot = { id: 'LOT-0001', title: { fr: 'Un' } }
  const document = { schemaVersion: '1', languages: ['fr'], lots: [lot], criteria: [criterion] }
  const told = (run: () => void) => {
    try {
      run()
    } catch (error) {
      const { issues } = (error as { facts: { issues: readonly { path: string; code: string; write?: string }[] } })
        .facts
      return issues.map(({ path, code, write }) => [path, code, ...(write === undefined ? [] : [write])])
    }
    return []
  }
  const options = (shape: Shape, value: unknown) =>
    checkShape(shape, value).issues.map(({ path, write }) => [path, write])

  it.each<[string, unknown, readonly unknown[]]>([
    ['taken', document, []],
    ['as it was read', { ...document, more: 1, date: '2026-99-99T' }, [['/date', 'out-of-bounds']]],
    ['an id twice', { ...document, criteria: [criterion, criterion] }, [['/criteria/1/id', 'duplicate-id']]],
    [
      'a lot that is not there',
      { ...document, criteria: [{ ...criterion, lots: ['LOT-0009'] }] },
      [['/criteria/0/lots/0', 'lot-not-found']],
    ],
    [
      'a group twice',
      {
        ...document,
        lotGroups: [
          { id: 'G', lots: [] },
          { id: 'G', lots: ['LOT-0009'] },
        ],
      },
      [
        ['/lotGroups/1/id', 'duplicate-id'],
        ['/lotGroups/1/lots/0', 'lot-not-found'],
      ],
    ],
  ])('a procurement: %s', (_, value, issues) => {
    expect(told(() => checkInput('f', { procurement: procurementArgument(value) }))).toEqual(issues)
  })

  it('says of a document that does not fit what it does not fit', () => {
    const twice = { ...document, criteria: [criterion, criterion] }
    expect(() => checkInput('f', { procurement: procurementArgument(twice) })).toThrow(
      'f cannot use its input: procurement at /criteria/1/id the id "a" is used twice; ids are unique; found one that does not fit.',
    )
  })

  it('a change is criteria with it or, where it may be, without', () => {
    const list = (value: unknown) => told(() => checkInput('f', { change: criteriaOrChangeArgument(value) }))
    const alone = (value: unknown) => told(() => checkInput('f', { change: changeArgument(value) }))
    for (const taken of [{}, { criteria: [] }, { criteria: [criterion] }, { remove: [{ criterion: 'a' }] }])
      expect([list(taken), alone(taken)]).toEqual([[], []])
    expect([list([criterion]), alone([criterion])]).toEqual([[], [['', 'invalid', '{ "criteria": [...] }']]])
    expect([list([criterion, criterion]), alone({ criteria: [criterion, criterion] })]).toEqual([
      [['/1/id', 'duplicate-id']],
      [['/criteria/1/id', 'duplicate-id']],
    ])
    expect(alone('a')).toEqual([['', 'invalid']])
    expect(() => checkInput('f', { change: criteriaOrChangeArgument('a') })).toThrow(
      'must be a list of criteria, or a change such as { "criteria": [...] }',
    )
  })

  it('options are those that there are', () => {
    const own = { weights: 'scale', conflict: 'replace', replaceAward: true }
    expect(options(changeOptions, { ...own, sumsInDoubles: true, recognise: () => [] })).toEqual([])
    expect(options(planOptions, { ...own, acceptDrafts: 'A. Reader', rehearse: false })).toEqual([])
    for (const weights of ['refuse', 'scale', 'price', { policy: 'price' }, { policy: 'scale', keep: ['a'] }])
      expect(options(changeOptions, { weights })).toEqual([])
    expect(options(changeOptions, { weights: 'Price', conflict: 'Refuse' })).toEqual([
      ['/weights', '"price"'],
      ['/conflict', '"refuse"'],
    ])
    expect(options(planOptions, { weights: {}, conflict: 'replaces' })).toEqual([
      ['/weights/policy', undefined],
      ['/conflict', '"replace"'],
    ])
    const [issue] = checkShape(changeOptions, { weights: 5 }).issues
    expect(issue?.message).toBe('must be one of: refuse, scale, price; or { "policy": "scale", "keep": [...] }')
  })
})
