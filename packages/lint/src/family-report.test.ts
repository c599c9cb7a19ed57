import { describe, expect, test } from 'vitest'
import { families } from './engine/families'
import { familyReports } from './engine/family-report'
import type { Rule } from './engine/rule'
import { exampleProcurement, withChanged, without } from './example/example-procurement'
import { formatFamily, lint } from './index'
import { lintMessages } from './texts'

const rule = (family: string): Rule => ({
  ...{ id: 'X-01', family, severity: 'info', certainty: 'certain', jurisdiction: 'any' },
  ...{ legalBasis: [], params: {}, check: () => [] },
})
const of = (document: object, family: string, options: object = {}) =>
  lint({ ...exampleProcurement, ...document }, options).families.find((each) => each.family === family)

describe('how far a family was checked', () => {
  const fine = { asked: false, reported: false }
  const asking = { asked: true, reported: false }
  const both = { asked: true, reported: true }

  test.each([
    ['all had their facts', [fine, { asked: false, reported: true }], { state: 'checked', rules: 2, asking: 0 }],
    ['some ask', [fine, asking], { state: 'partly', rules: 2, asking: 1 }],
    ['all ask', [asking, asking], { state: 'not-checked', rules: 2, asking: 2 }],
    ['all ask, and one found something somewhere', [asking, both], { state: 'partly', rules: 2, asking: 2 }],
    ['none ran', [], { state: 'not-checked', rules: 0, asking: 0 }],
  ])('%s', (_, outcomes, expected) => {
    const reports = familyReports(new Map(outcomes.map((outcome) => [rule('lots'), outcome])))
    expect(reports.find(({ family }) => family === 'lots')).toEqual({ family: 'lots', ...expected })
  })

  test('every family is listed, in their order; a vendor’s comes last', () => {
    const reports = familyReports(new Map([[rule('acme.own'), fine]]))
    expect(reports.map(({ family }) => family)).toEqual([...families, 'acme.own'])
    expect(reports.at(-1)).toEqual({ family: 'acme.own', state: 'checked', rules: 1, asking: 0 })
  })
})

describe('in the answer of lint', () => {
  test('a rule that does not apply in a State does not count', () => {
    const french = of({}, 'award.weights')
    expect(french).toMatchObject({ state: 'checked', asking: 0 })
    expect(of({ jurisdiction: 'ES' }, 'award.weights')?.rules).toBe((french?.rules ?? 0) - 2)
  })

  test('a missing fact makes it partly checked', () => {
    const { families: reports, notChecked } = lint(without('date'))
    const partly = reports.filter(({ state }) => state === 'partly').map(({ family }) => family)
    // Without a day it is not known either whether the procedure is formalised (AWD-L03).
    expect(partly).toEqual(expect.arrayContaining(['award.weights', 'award.link', 'performance']))
    expect(partly).not.toContain('scoring')
    expect(notChecked.length).toBeGreaterThan(0)
  })

  test('a rule that is switched off did not run', () => {
    const all = of({}, 'lots')?.rules ?? 0
    expect(of({}, 'lots', { severities: { 'LOT-R03': 'off' } })?.rules).toBe(all - 1)
    expect(of({}, 'techspec', { presets: ['house'] })).toMatchObject({ state: 'not-checked', rules: 0, asking: 0 })
  })

  test('what a suppression sets aside was looked at', () => {
    const document = withChanged({ environment: { weight: { kind: 'percentage', value: 15 } } })
    const set = { suppressions: [{ ruleId: 'AWD-W01', reason: 'To be mended.' }] }
    expect(lint(document, set).families).toEqual(lint(document).families)
  })
})

test('each family has words in each language, and none names a member', () => {
  for (const [locale, texts] of Object.entries(lintMessages)) {
    const names = families.map((family) => formatFamily(family, locale, [{ [locale]: texts }]))
    expect(new Set(names).size).toBe(families.length)
    for (const name of names) expect(name).toMatch(/^[^.{}_`]+$/u)
  }
  expect(formatFamily('award.weights', 'fr-BE', [lintMessages])).toBe('pondération des critères d’attribution')
  expect(formatFamily('acme.own', 'en', [lintMessages])).toBe('acme.own')
})
