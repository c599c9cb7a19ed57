import { describe, expect, test } from 'vitest'
import { type BareLintOptions, type LintResult, lint } from './bare'
import type { Rule } from './engine/rule'
import { described, exampleProcurement, withChanged, without } from './example/example-procurement'
import { en as english } from './lexica/whole/en'
import { fr as french } from './lexica/whole/fr'
import { de } from './lexica/words/de'
import { eu } from './presets/eu'
import { fr } from './presets/fr'
import { recommended } from './presets/recommended'
import { lint as lintAll } from './run/lint'
import { lintMessages } from './texts'

const document = withChanged({ environment: { weight: { kind: 'percentage', value: 15 } } })

test('says what lint with the same preset says', () => {
  const texts = { locale: 'fr', texts: lintMessages }
  const bare = { ...texts, words: [french, english] }
  expect(lint(document, { rules: fr.rules, ...bare })).toEqual(lintAll(document, { presets: ['fr'], ...texts }))
  expect(lint(document, { rules: eu.rules, ...bare })).toEqual(lintAll(document, { presets: ['eu'], ...texts }))
})

test('without texts a question still says what it waits for', () => {
  const [asked] = lint(without('date'), { rules: fr.rules }).notChecked
  expect(asked?.question).toMatch(/\/date/u)
})

test('rules have to be given, and options name those alone', () => {
  expect(() => lint(exampleProcurement, {} as never)).toThrow(/rules/u)
  expect(() => lint(exampleProcurement, { rules: eu.rules, severities: { 'AWD-W09': 'off' } })).toThrow(/AWD-W09/u)
})

describe('wording in a language whose words are not given', () => {
  const doubtful = described({ fr: 'Seules les solutions Oracle sont admises.' })
  const linted = (options: Partial<BareLintOptions> = {}, from = doubtful) =>
    lint(from, { rules: recommended.rules, ...options })
  const familyOf = (result: LintResult, family: string) => result.families.find((each) => each.family === family)

  test('is found once they are', () => {
    const faults = ({ findings }: LintResult) => findings.filter(({ certainty }) => certainty === 'possible')
    expect(faults(linted({ words: [english] }))).toEqual([])
    expect(faults(linted({ words: [english, french] }))).toEqual(faults(lintAll(doubtful)))
    expect(faults(lintAll(doubtful))).not.toEqual([])
  })

  test('is a question, and never checked', () => {
    const { notChecked } = linted({ words: [english] })
    expect(notChecked).toContainEqual(expect.objectContaining({ ruleId: 'DOC-03', params: { language: 'fr' } }))
    const [unread, read] = [linted({ words: [english] }), linted({ words: [english, french] })]
    for (const family of ['award.link', 'techspec', 'selection', 'performance'])
      expect([family, familyOf(unread, family)?.asking]).not.toEqual([family, familyOf(read, family)?.asking])
    expect(read.families).toEqual(lintAll(doubtful).families)
  })

  test('leaves a family partly checked even where the rule that asks about languages is not among the rules', () => {
    const rules = recommended.rules.filter(({ id }) => id !== 'DOC-03')
    expect(linted({ rules }).notChecked.map(({ ruleId }) => ruleId)).not.toContain('DOC-03')
    const states = linted({ rules }).families.filter(({ state }) => state === 'checked')
    expect(states.map(({ family }) => family)).not.toEqual(expect.arrayContaining(['award.link']))
    expect(familyOf(linted({ rules }), 'techspec')?.asking).toBeGreaterThan(0)
  })

  test('read for the gravest faults alone, it is not wholly checked either', () => {
    const german = described({ de: 'Neutral.' })
    const [none, part] = [linted({}, german), linted({ words: [de] }, german)]
    expect(familyOf(part, 'techspec')?.asking).toBe(familyOf(none, 'techspec')?.asking)
    expect(part.notChecked).toContainEqual(expect.objectContaining({ ask: 'DOC-03.question.part' }))
    expect(none.notChecked).toContainEqual(expect.objectContaining({ ask: 'DOC-03.question.none' }))
  })

  test('matters to rules that ask for it, a vendor’s among them, and to no others', () => {
    const vendor = (check: Rule['check']): Rule => ({
      ...{ id: 'X-01', family: 'acme', severity: 'info', certainty: 'possible', jurisdiction: 'any' },
      ...{ legalBasis: [], params: {}, check },
    })
    const asks = vendor(({ reading }) => (reading('Un texte.', 'fr') ? [] : []))
    const blank = vendor(({ reading }) => (reading(' – ', 'fr') ? [] : []))
    const both = vendor(({ reading }) => (reading('Un texte.', 'fr') && reading('A text.', 'en') ? [] : []))
    const state = (rule: Rule, words: BareLintOptions['words'] = []) =>
      familyOf(linted({ rules: [rule], words }), 'acme')
    expect(state(asks)).toMatchObject({ state: 'not-checked', asking: 1 })
    expect(state(asks, [french])).toMatchObject({ state: 'checked', asking: 0 })
    expect(state(both, [french])).toMatchObject({ state: 'partly', asking: 1 })
    expect([vendor(() => []), blank].map((rule) => state(rule)?.asking)).toEqual([0, 0])
  })
})
