import type { Criterion, Finding } from '@opensource-experts/core'
import { describe, expect, test } from 'vitest'
import { exampleProcurement } from '../example/example-procurement'
import { factName } from './ask-once'
import { buildContext } from './build-context'
import { findingOf } from './finding-of'
import { formatAdvice } from './format-advice'
import { messagesOf } from './messages-of'
import { formatQuestion } from './question-text'
import type { Rule } from './rule'

const rule: Rule = {
  id: 'OWN-01',
  preset: 'recommended',
  summary: 'A rule of a vendor.',
  severity: 'error',
  certainty: 'certain',
  legalBasis: [],
  facts: [],
  params: {},
  check: () => [],
} as unknown as Rule

describe('a question in the words of a member', () => {
  test.each([
    ['/procedure', 'procedure'],
    ['/lotLimits/awarded', 'lotLimits.awarded'],
    ['/criteria/3/weight', 'criteria.weight'],
    ['/criteria/12/minimum/justification', 'criteria.minimum.justification'],
    ['/lots/0/onSite', 'lots.onSite'],
    ['/lotGroups/0/awardMethod', 'lotGroups.awardMethod'],
    // The value of the whole and that of a lot are two questions.
    ['/value', 'value'],
    ['/lots/3/value', 'lots.value'],
    ['/criteria', 'criteria'],
    ['/lots', 'lots'],
    ['/framework/lots/x', 'framework.lots.x'],
    ['/criteria/0/named/3a/4', 'criteria.named.3a'],
  ])('%s is %s, whichever rule asks', (fact, name) => {
    expect(factName(fact)).toBe(name)
  })

  test('names a State as the reader does, and without a sentence stays as it came', () => {
    const catalogues = [{ en: { q: [['state'], '?'] as const }, fr: { q: [['state'], ' ?'] as const } }]
    const question = { ask: 'q', params: { state: 'DE' }, question: 'As it came.' }
    const said = (ask: string, locale: string, params: object = question.params) =>
      formatQuestion({ ...question, ask, params: params as never }, locale, catalogues)
    expect([said('q', 'fr'), said('q', 'en'), said('none', 'fr')]).toEqual(['Allemagne ?', 'Germany?', 'As it came.'])
    expect(said('q', 'en', { state: 5 })).toBe('5?')
  })
})

describe('the severity of a finding', () => {
  const severity = (certainty: Rule['certainty'], asked?: 'error' | 'info' | 'off', report: object = {}) => {
    const severities = asked ? { severities: { 'OWN-01': asked } } : {}
    const found = findingOf(
      { ...rule, certainty },
      { path: '', ...report } as never,
      exampleProcurement,
      [],
      severities as never,
    )
    return [found.severity, found.certainty]
  }

  test('is that of the caller, of the report, or of the rule', () => {
    expect(severity('certain')).toEqual(['error', 'certain'])
    expect(severity('certain', 'info')).toEqual(['info', 'certain'])
    expect(severity('certain', 'off')).toEqual(['error', 'certain'])
    expect(severity('certain', undefined, { severity: 'info' })).toEqual(['info', 'certain'])
  })

  test('of what is only possible is never an error', () => {
    expect(severity('possible')).toEqual(['warning', 'possible'])
    expect(severity('possible', 'error')).toEqual(['warning', 'possible'])
    expect(severity('possible', 'info')).toEqual(['info', 'possible'])
    expect(severity('certain', 'error', { certainty: 'possible' })).toEqual(['warning', 'possible'])
    expect(severity('possible', 'error', { certainty: 'certain' })).toEqual(['error', 'certain'])
  })
})

describe('the criteria of a lot', () => {
  test('stand in the order of the document, those of all lots among them', () => {
    const award = (id: string, lots: Criterion['lots']) => ({ id, kind: 'award', type: 'quality', lots }) as Criterion
    const criteria = [
      award('a', ['LOT-0002']),
      award('b', 'all'),
      award('c', ['LOT-0001', 'LOT-0002']),
      award('d', 'all'),
    ]
    const { places } = buildContext({ ...exampleProcurement, criteria }, () => undefined)
    expect(places.map(({ id, award: own }) => [id, own.map(({ criterion }) => criterion.id)])).toEqual([
      ['LOT-0001', ['b', 'c', 'd']],
      ['LOT-0002', ['a', 'b', 'c', 'd']],
    ])
  })

  test('of parts of a notice are none, and lots whose id only ends so are lots', () => {
    const lots = ['PAR-0001', 'LOT-PAR-'].map((id) => ({ id, title: {} }))
    const { places } = buildContext({ ...exampleProcurement, lots, criteria: [] }, () => undefined)
    expect(places.map(({ id }) => id)).toEqual(['LOT-PAR-'])
  })
})

describe('an argument of another type', () => {
  const call = (run: (...args: never[]) => unknown, ...args: readonly unknown[]) => run(...(args as never[]))
  test.each<[message: string, run: () => unknown]>([
    ['formatQuestion cannot use its input: question must be an object', () => call(formatQuestion, 'a', 'en', [])],
    ['formatQuestion cannot use its input: params must be an object', () => call(formatQuestion, {}, 'en', [])],
    ['formatAdvice cannot use its input: finding must be an object', () => call(formatAdvice, 'a')],
    ['messagesOf cannot use its input: rules must be a list', () => call(messagesOf, {})],
    ['messagesOf cannot use its input: rules must be rules with their texts', () => call(messagesOf, [null])],
  ])('%s', (message, run) => {
    expect(run).toThrow(message)
  })

  test('advice is in English where nothing else is asked, and empty where there is none', () => {
    const finding = { ruleId: 'OWN-01', params: { days: 3 } } as unknown as Finding
    const catalogues = [{ en: { 'OWN-01.fix': ['Wait ', ['days'], ' days.'] as const } }]
    expect([formatAdvice(finding, undefined, catalogues), formatAdvice(finding)]).toEqual(['Wait 3 days.', ''])
    expect(messagesOf([{ id: 'OWN-01', texts: { en: { message: 'No.' } } }])).toEqual({ en: { 'OWN-01': 'No.' } })
  })
})
