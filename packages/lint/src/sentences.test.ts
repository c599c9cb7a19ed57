import { type Finding, format, type Procurement } from '@opensource-experts/core'
import { describe, expect, test } from 'vitest'
import type { OpenQuestion } from './engine/lint-result'
import { exampleClauses, withChanged, without } from './example/example-procurement'
import { ruleDocs } from './generated/rule-docs'
import { en } from './generated/texts/en'
import { fr } from './generated/texts/fr'
import { formatAdvice, formatQuestion, lint, listRules, recommendedRules, ruleIds } from './index'
import { lintMessages } from './texts'

const unlinked = withChanged({ method: { subjectMatterLink: undefined } })
const languages = Object.keys(lintMessages)

/** All that the examples of the rules lead to. */
const examples: readonly Procurement[] = ruleDocs.flatMap(({ docs }) => docs.examples.map((each) => each.procurement))
const results = examples.map((procurement) => lint(procurement, { clauses: exampleClauses }))
const findings: readonly Finding[] = results.flatMap((result) => result.findings)
const questions: readonly OpenQuestion[] = results.flatMap((result) => result.notChecked)

describe.each(languages)('in %s', (locale) => {
  const texts = { [locale]: lintMessages[locale] ?? {} }
  const said = [
    ...findings.map((each) => format(each, locale, [texts])),
    ...findings.map((each) => formatAdvice(each, locale, [texts])),
    ...questions.map((each) => formatQuestion(each, locale, [texts])),
  ]

  test('every sentence is filled', () => {
    // What EFO-06 and EFO-07 show is a placeholder of the document.
    const shown = new Set(findings.filter(({ ruleId }) => ruleId === 'EFO-06' || ruleId === 'EFO-07'))
    const others = findings.filter((each) => !shown.has(each)).map((each) => format(each, locale, [texts]))
    for (const text of [...others, ...said.slice(findings.length)]) expect(text).toMatch(/^[^{}]{10,}$/u)
    for (const each of shown) expect(format(each, locale, [texts])).toMatch(/\S{10}|\S+ \S+/u)
    for (const text of said) expect(text).not.toMatch(/undefined|null|NaN|\[object|\(s\)/u)
  })

  test('no sentence names an option, a member or a pointer', () => {
    // A name of its own, which nobody writes otherwise.
    for (const text of said.map((each) => each.replaceAll('eForms', '')))
      expect(text).not.toMatch(/`|--\w|\/(?:criteria|lots)\b|[a-z][A-Z]/u)
  })

  test('every rule says what is wrong and what to do', () => {
    for (const { id, message, advice } of listRules(texts, locale)) {
      // They only ask.
      if (id === 'DOC-02' || id === 'DOC-03') continue
      expect(message, id).toMatch(/\S/u)
      expect(advice, id).toMatch(/\S/u)
    }
  })
})

test('numbers are those of the language', () => {
  const document = withChanged({ environment: { weight: { kind: 'percentage', value: '12.5' } } })
  const [finding] = lint(document).findings
  if (!finding) throw new Error('no finding')
  expect(format(finding, 'en', [{ en }])).toContain('add up to 102.5 and not to 100')
  expect(format(finding, 'fr', [{ fr }])).toContain('totalisent 102,5 et non 100')
})

test.each([
  [1, 'a single lot', 'un seul lot'],
  [2, '2 lots', '2 lots'],
])('%s lots are counted in words of the language', (count, english, french) => {
  const document = { ...withChanged({}), lotLimits: { submitted: 9 } }
  const finding = lint({ ...document, lots: document.lots.slice(0, count) }).findings.find(
    ({ ruleId }) => ruleId === 'LOT-R03',
  )
  if (!finding) throw new Error('no finding')
  expect(format(finding, 'en', [{ en }])).toContain(`has ${english}:`)
  expect(format(finding, 'fr', [{ fr }])).toContain(`a ${french} :`)
})

describe('without sentences', () => {
  test('a finding still says which rule is not kept, and where its page is', () => {
    const [finding] = lint(unlinked).findings
    if (!finding) throw new Error('no finding')
    expect(format(finding)).toContain('AWD-L01')
    expect(finding.helpUri).toContain('AWD-L01')
    expect(new Set(findings.map((each) => format(each))).size).toBe(new Set(findings.map((each) => each.ruleId)).size)
  })

  test('there is no advice', () => {
    for (const finding of findings) expect(formatAdvice(finding)).toBe('')
  })

  test('questions are asked in English', () => {
    for (const each of questions) expect(each.question).toBe(formatQuestion(each, 'en', [{ en }]))
    const [asked] = lint(without('date'), { locale: 'fr' }).notChecked
    expect(asked?.question).toMatch(/^On which day/u)
  })

  test('rules are listed without them', () => {
    for (const { message, advice } of listRules()) expect([message, advice]).toEqual([undefined, undefined])
  })
})

test('languages are found whatever their case and region, else English is', () => {
  const [finding] = lint(unlinked).findings
  if (!finding) throw new Error('no finding')
  const french = formatAdvice(finding, 'fr', [{ fr }])
  for (const tag of ['FR', 'fr-BE', 'FR-be']) expect(formatAdvice(finding, tag, [{ fr, en }]), tag).toBe(french)
  expect(formatAdvice(finding, 'de', [{ fr, en }])).toBe(formatAdvice(finding, 'en', [{ en }]))
  expect(formatAdvice(finding, 'de', [{ fr }])).toBe('')
})

test('what an object has by itself is no sentence', () => {
  expect(formatAdvice({ ...findings[0], ruleId: 'constructor' } as Finding, 'en', [{ en }])).toBe('')
  const asked = { ask: 'toString', params: {}, question: 'As it came.' }
  expect(formatQuestion(asked, '__proto__', [{ en }])).toBe('As it came.')
})

test('sentences of house limits say that they are', () => {
  for (const id of ['AWD-W10', 'AWD-W11']) {
    const say = (locale: string) => listRules(lintMessages, locale).find((rule) => rule.id === id)?.message
    expect(say('en')).toMatch(/house limit/iu)
    expect(say('fr')).toMatch(/repères? du projet, non du droit/iu)
  }
})

test('the languages have the same sentences', () => {
  expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort())
})

test('the ids are those of the rules', () => {
  expect(recommendedRules.map(({ id }) => id)).toEqual(ruleIds)
  expect(listRules().map(({ id }) => id)).toEqual(ruleIds)
})
