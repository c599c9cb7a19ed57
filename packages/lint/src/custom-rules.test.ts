import { format, OseError } from '@opensource-experts/core'
import { expect, test } from 'vitest'
import { compileRuleTexts } from './compile'
import { exampleProcurement, without } from './example/example-procurement'
import { fr } from './generated/texts/fr'
import { formatAdvice, formatQuestion, lint, listRules, messagesOf, type Rule, recommendedRules } from './index'

/** An invented rule of a vendor: the title of each lot stays below a number of words. */
const short: Rule = {
  id: 'ACME-01',
  summary: 'Titles of lots are short.',
  family: 'acme',
  severity: 'warning',
  certainty: 'certain',
  jurisdiction: 'any',
  appliesTo: ['lots'],
  legalBasis: [],
  legalReview: null,
  params: { max: { value: 2, unit: 'words', source: 'house' } },
  facts: ['/lots/*/title', '/cpv'],
  texts: compileRuleTexts({
    en: {
      message: 'The title of {lot} has {words, plural, one {# word} other {# words}}.',
      fix: 'Keep to {max, number} at most.',
      questions: { cpv: 'What {count, plural, one {is} other {are}} {lots} about?' },
    },
    fr: {
      message: 'Le titre de {lot} compte {words, plural, one {# mot} other {# mots}}.',
      fix: 'S’en tenir à {max, number}.',
      questions: { cpv: 'Sur quoi {count, plural, one {porte} other {portent}} {lots} ?' },
    },
  }),
  *check({ procurement, places, param }) {
    const max = Number(param('max'))
    for (const { id, pointer } of places) {
      const title = procurement.lots.find((lot) => lot.id === id)?.title.fr ?? ''
      const words = title.split(' ').length
      if (words > max) yield { path: `${pointer}/title`, lots: [id], params: { words, max } }
      if (procurement.cpv === undefined) yield { fact: '/cpv', ask: 'cpv', lots: [id] }
    }
  },
}

const own = messagesOf([short])

test('a vendor’s rule runs beside ours, with message, advice and limits of its own', () => {
  const { findings } = lint(exampleProcurement, {
    rules: [...recommendedRules, short],
    severities: { 'ACME-01': 'info' },
  })
  expect(findings).toMatchObject([
    { ruleId: 'ACME-01', severity: 'info', path: '/lots/0/title', params: { lot: 'LOT-0001', words: 3, max: 2 } },
    { ruleId: 'ACME-01', severity: 'info', path: '/lots/1/title' },
  ])
  const [finding] = findings
  if (!finding) throw new Error('no finding')
  expect(format(finding, 'en', [own, { fr }])).toBe('The title of LOT-0001 has 3 words.')
  expect(format(finding, 'fr', [own, { fr }])).toBe('Le titre de LOT-0001 compte 3 mots.')
  expect(formatAdvice(finding, 'fr', [own, { fr }])).toBe('S’en tenir à 2.')
  expect(lint(exampleProcurement, { rules: [short], params: { 'ACME-01': { max: 3 } } }).findings).toEqual([])
})

test('it asks in its own words, once for all lots', () => {
  const asked = (locale: string) => lint(without('cpv'), { rules: [short], locale }).notChecked
  expect(asked('en')).toMatchObject([{ fact: '/cpv', question: 'What are LOT-0001 and LOT-0002 about?' }])
  expect(asked('fr')).toMatchObject([{ question: 'Sur quoi portent LOT-0001 et LOT-0002 ?' }])
  expect(asked('de')).toMatchObject([{ question: 'What are LOT-0001 and LOT-0002 about?' }])
  const [question] = asked('en')
  expect(question && formatQuestion(question, 'fr', [own])).toBe('Sur quoi portent LOT-0001 et LOT-0002 ?')
})

test('without sentences it says what it holds, and which fact it needs', () => {
  const { texts: _, ...bare } = short
  const { findings, notChecked } = lint(without('cpv'), { rules: [bare] })
  expect(findings[0] && format(findings[0])).toContain('Titles of lots are short.')
  expect(notChecked[0]?.question).toBe(
    'Titles of lots are short. To answer this the procurement has to say more (/cpv).',
  )
})

test('its sentences come before those of the caller’s language only where it has that language', () => {
  const { texts = {} } = short
  const { en } = texts
  const half: Rule = { ...short, texts: en ? { en } : {} }
  expect(lint(without('cpv'), { rules: [half], locale: 'fr', texts: { fr } }).notChecked[0]?.question).toBe(
    'What are LOT-0001 and LOT-0002 about?',
  )
})

test('a rule may bring a message only, and none at all', () => {
  const texts = compileRuleTexts({ en: { message: 'Too long.' } })
  expect(texts).toEqual({ en: { message: 'Too long.' } })
  expect(messagesOf([{ id: 'ACME-02', texts }, { id: 'ACME-03' }])).toEqual({ en: { 'ACME-02': 'Too long.' } })
})

test('it is listed with its sentences', () => {
  const [listed] = listRules({}, 'fr', [short])
  expect(listed).toMatchObject({ id: 'ACME-01', advice: 'S’en tenir à {max}.' })
  expect(listed).not.toHaveProperty('check')
  expect(listed).not.toHaveProperty('texts')
})

test('a sentence that is not ICU MessageFormat is refused with its place', () => {
  const wrong = () => compileRuleTexts({ en: { message: 'As it should be.', fix: 'Keep to {max' } })
  expect(wrong).toThrow(OseError)
  expect(wrong).toThrow(/"Keep to \{max"/u)
})

test('options name a vendor’s rule only where it is given', () => {
  const options = { severities: { 'ACME-01': 'off' } } as const
  expect(() => lint(exampleProcurement, options)).toThrow(/no rule "ACME-01"/u)
  expect(lint(exampleProcurement, { ...options, rules: [short] }).findings).toEqual([])
})
