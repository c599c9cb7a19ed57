import { expect, test } from 'vitest'
import { lint } from './bare'
import { exampleProcurement, withChanged, without } from './example/example-procurement'
import { eu } from './presets/eu'
import { fr } from './presets/fr'
import { lint as lintAll } from './run/lint'
import { lintMessages } from './texts'

const document = withChanged({ environment: { weight: { kind: 'percentage', value: 15 } } })

test('says what lint with the same preset says', () => {
  const texts = { locale: 'fr', texts: lintMessages }
  expect(lint(document, { rules: fr.rules, ...texts })).toEqual(lintAll(document, { presets: ['fr'], ...texts }))
  expect(lint(document, { rules: eu.rules, ...texts })).toEqual(lintAll(document, { presets: ['eu'], ...texts }))
})

test('without texts a question still says what it waits for', () => {
  const [asked] = lint(without('date'), { rules: fr.rules }).notChecked
  expect(asked?.question).toMatch(/\/date/u)
})

test('rules have to be given, and options name those alone', () => {
  expect(() => lint(exampleProcurement, {} as never)).toThrow(/rules/u)
  expect(() => lint(exampleProcurement, { rules: eu.rules, severities: { 'AWD-W09': 'off' } })).toThrow(/AWD-W09/u)
})
