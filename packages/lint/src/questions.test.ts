import type { Finding } from '@opensource-experts/core'
import { describe, expect, test } from 'vitest'
import type { LintResult } from './engine/lint-result'
import { exampleProcurement, noticeCriterion, withChanged, without } from './example/example-procurement'
import { lintMessages } from './generated/texts-by-language'
import { recommendedRules } from './presets/recommended'
import { lint } from './run/lint'

const overweight = withChanged({ environment: { weight: { kind: 'percentage', value: 15 } } })
const ids = (findings: readonly Finding[]) => findings.map(({ ruleId, path }) => `${ruleId} ${path}`)

/** Every rule and member that waits for an answer. */
const waiting = ({ notChecked }: LintResult) =>
  notChecked.flatMap(({ places }) => places.map(({ ruleId, fact }) => `${ruleId} ${fact}`))

describe('what is not known', () => {
  const french = ['AWD-W08', 'AWD-W09', 'PER-R08', 'PER-R09']
  const bare = withChanged({
    ...{ method: undefined, environment: undefined },
    ...{ 'remote-work': undefined, apprentices: undefined },
  })

  test('State unknown: rules of one State ask for it, the others run', () => {
    const result = lint(without('jurisdiction', overweight))
    const asking = [
      'DOC-02',
      ...recommendedRules.filter(({ jurisdiction }) => !['any', 'EU'].includes(jurisdiction)).map(({ id }) => id),
    ].sort()
    expect(waiting(result)).toEqual(asking.map((id) => `${id} /jurisdiction`))
    expect(result.notChecked).toHaveLength(1)
    expect(ids(result.findings)).toEqual(['AWD-W01 /lots/0', 'AWD-W01 /lots/1'])
  })

  test.each(['FR', 'RE', 'GP', 'MQ', 'GF', 'YT', 'MF', ' fr '])('%s: French rules apply', (jurisdiction) => {
    const found = lint({ ...bare, jurisdiction }).findings.map(({ ruleId }) => ruleId)
    expect(new Set(found.filter((id) => french.includes(id)))).toEqual(new Set(french))
  })

  test.each(['DE', 'NO', 'US'])('%s: French rules do not apply and do not ask', (jurisdiction) => {
    const result = lint({ ...without('date', withChanged({ environment: { tags: [] } })), jurisdiction })
    expect(waiting(result).filter((each) => french.some((id) => each.startsWith(id)))).toEqual([])
  })

  test('outside the EU and the EEA EU law does not apply, sums still do', () => {
    const document = { ...withChanged({ price: { type: 'quality', weight: { kind: 'percentage', value: 60 } } }) }
    expect(new Set(lint({ ...document, jurisdiction: 'US' }).findings.map(({ ruleId }) => ruleId))).toEqual(
      new Set(['AWD-W01']),
    )
    expect(lint({ ...document, jurisdiction: 'DE' }).findings.map(({ ruleId }) => ruleId)).toContain('AWD-W07')
  })

  test.each([
    ['date', [...french, 'PRO-07']],
    ['directive', french],
  ] as const)('%s missing: the four dated rules ask for it, and of the date the age of the rules', (member, rules) => {
    const asked = waiting(lint(without(member))).filter((each) => each.endsWith(` /${member}`))
    expect(asked).toEqual(rules.map((id) => `${id} /${member}`))
  })

  test('a date that is none counts as missing', () => {
    const asked = waiting(lint({ ...exampleProcurement, date: 'next month' }))
    expect(asked.filter((each) => each.endsWith(' /date'))).toHaveLength(5)
  })

  test.each([
    ['2026-08-20', 0],
    ['2026-08-20T23:59:59+02:00', 0],
    ['2026-08-21', 4],
    ['2026-08-21T00:00:00+02:00', 4],
    ['2026-08-22', 4],
  ])('launched on %s: the four dated rules agree', (date, rules) => {
    const found = lint({ ...bare, date }).findings.map(({ ruleId }) => ruleId)
    expect(new Set(found.filter((id) => french.includes(id))).size).toBe(rules)
  })

  test('questions come in the language asked for, else in English', () => {
    const document = without('date')
    const asked = (locale?: string) =>
      lint(document, locale === undefined ? {} : { locale, texts: lintMessages }).notChecked.find(({ places }) =>
        places.some(({ ruleId }) => ruleId === 'AWD-W09'),
      )
    expect(asked()?.question).toMatch(/^On which day/u)
    expect(asked('fr')?.question).toMatch(/^Quel jour/u)
    expect(asked('fr-BE')?.question).toMatch(/^Quel jour/u)
    expect(asked('de')?.question).toMatch(/^On which day/u)
  })

  test('the same question is asked once for a rule and a fact', () => {
    const keys = waiting(
      lint({
        ...exampleProcurement,
        criteria: [noticeCriterion(1, { lots: 'all' }), noticeCriterion(2, { lots: 'all' })],
      }),
    )
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('a buyer is asked once', () => {
  const lots = exampleProcurement.lots
  const inLot = (lot: string, position: number, part: object = {}) =>
    noticeCriterion(position, { id: `${lot}.award.${position}`, lots: [lot], ...part })

  test('for all rules that need a member', () => {
    const { notChecked } = lint(without('date'))
    expect(notChecked.filter(({ fact }) => fact === '/date')).toEqual([
      {
        ruleId: 'AWD-W08',
        fact: '/date',
        question: expect.stringMatching(/^On which day/u),
        ask: 'question.date',
        params: {},
        places: [
          { ruleId: 'AWD-W08', fact: '/date' },
          { ruleId: 'AWD-W09', fact: '/date' },
          { ruleId: 'PER-R08', fact: '/date' },
          { ruleId: 'PER-R09', fact: '/date' },
          { ruleId: 'PRO-07', fact: '/date' },
        ],
      },
    ])
  })

  test('for criteria of several lots, each name once, and every member that waits', () => {
    const criteria = lots.flatMap(({ id }) => [
      inLot(id, 1, { type: 'price', name: { fr: 'Prix' } }),
      inLot(id, 2, { name: { fr: 'Délais' } }),
    ])
    const { notChecked } = lint({ ...exampleProcurement, criteria })
    const weights = notChecked.filter(({ ask }) => ask === 'AWD-W02.question.weight')
    expect(weights).toMatchObject([
      {
        question: 'Which weights do “Prix” and “Délais” have in the tender documents? None is given here.',
        lots: ['LOT-0001', 'LOT-0002'],
      },
    ])
    expect(weights[0]?.places.map(({ fact }) => fact)).toEqual([0, 1, 2, 3].map((index) => `/criteria/${index}/weight`))
  })

  test('and the question names every lot, in document order', () => {
    const criteria = [...lots].reverse().map(({ id }) => inLot(id, 1))
    const { notChecked } = lint({ ...without('fixedPrice'), criteria })
    const fixed = notChecked.find(({ fact }) => fact === '/fixedPrice')
    expect(fixed?.question).toContain('for LOT-0001 and LOT-0002:')
    expect(fixed).toMatchObject({ lots: ['LOT-0001', 'LOT-0002'], params: { count: 2 } })
  })

  test('with the verb that fits their number', () => {
    const asked = (document: object) =>
      lint({ ...exampleProcurement, legalBasis: '32014L0024', ...document, criteria: [] }).notChecked.find(
        ({ ask }) => ask === 'question.award-criteria',
      )?.question
    expect(asked({})).toMatch(/^Which award criteria do LOT-0001 and LOT-0002 have\?/u)
    expect(asked({ lots: lots.slice(0, 1) })).toMatch(/^Which award criteria does LOT-0001 have\?/u)
  })
})

test('a clause that the catalogue does not know leaves questions open', () => {
  const unknown = withChanged({
    environment: { clause: { id: 'ZZZ-99', version: '1.0.0' }, tags: undefined, subjectMatterLink: undefined },
  })
  expect(waiting(lint(unknown))).toEqual(['AWD-L01 /criteria/2/subjectMatterLink', 'AWD-W09 /criteria/2/tags'])
})

test('an empty document has no finding and many questions', () => {
  const { findings, notChecked } = lint({ schemaVersion: '1', languages: ['fr'], lots: [], criteria: [] })
  expect(findings).toEqual([])
  expect(notChecked.length).toBeGreaterThan(0)
})
