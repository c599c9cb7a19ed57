import type { Finding } from '@opensource-experts/core'
import { expect, test } from 'vitest'
import { compileRuleTexts } from './compile'
import { messagesOf } from './engine/messages-of'
import { withChanged, without } from './example/example-procurement'
import { lint } from './run/lint'
import { format, formatAdvice, formatQuestion } from './texts'

const { findings } = lint(
  withChanged({
    method: { subjectMatterLink: undefined },
    environment: { weight: { kind: 'percentage', value: 15 }, lots: ['LOT-0001'] },
  }),
)

test('every finding reads as its own sentence, and says what to do, with nothing passed', () => {
  expect(findings.map((each) => format(each))).toEqual([
    'Criterion “Méthode proposée” does not say, or hardly says, how it belongs to what is bought: which component, lot or stage of the life cycle.',
    'The award weights of LOT-0001 add up to 105 and not to 100: tenderers cannot know what counts how much.',
    'The award weights of LOT-0002 add up to 90 and not to 100: tenderers cannot know what counts how much.',
    'No award criterion of LOT-0002 takes the environment into account. In France, since 21 August 2026, at least one must.',
  ])
  for (const finding of findings) expect(formatAdvice(finding)).toMatch(/^[A-Z].+\.$/u)
  for (const tag of ['fr', 'FR', 'fr-BE']) expect(format(findings[0] as Finding, tag)).toMatch(/^Le critère « Méthode/u)
  expect(formatAdvice(findings[0] as Finding, 'fr')).toMatch(/^Indiquer le composant/u)
})

test('questions too', () => {
  const [asked] = lint(without('date')).notChecked
  expect(asked && formatQuestion(asked, 'fr')).toMatch(/^Quel jour/u)
  expect(asked && formatQuestion(asked)).toBe(asked?.question)
})

test('sentences of a vendor’s rules come first', () => {
  const own = messagesOf([{ id: 'AWD-L01', texts: compileRuleTexts({ en: { message: 'Ours: {name}.', fix: 'Do.' } }) }])
  expect(format(findings[0] as Finding, 'en', [own])).toBe('Ours: Méthode proposée.')
  expect(formatAdvice(findings[0] as Finding, 'en', [own])).toBe('Do.')
})
