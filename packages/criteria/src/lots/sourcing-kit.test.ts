import { expect, it, test } from 'vitest'
import { type MarketContact, type NeedToPlan, sourcingKit } from './index'

const need: NeedToPlan = {
  jurisdiction: 'FR',
  languages: ['fr', 'en'],
  date: '2026-12-01',
  title: { fr: 'Support de Moteur A', en: 'Support of Moteur A' },
  software: [{ name: 'Moteur A' }],
  territories: ['FRI31'],
  value: { amount: 80_000, currency: 'EUR' },
  durationMonths: 36,
}
const contacts: MarketContact[] = [
  {
    date: '2026-10-01',
    firm: 'Atelier A',
    channel: 'courriel',
    told: ['Volume : 40 tickets', 'Début en mars'],
    answered: true,
  },
  { date: '2026-10-02', firm: 'Bureau B', channel: 'réunion', told: ['Début en mars'] },
  { date: '2026-10-03', firm: 'atelier  a', channel: 'réunion' },
]

it('asks the five questions in both languages, about the software of the need', () => {
  const { questionnaire } = sourcingKit(need)
  expect(questionnaire.mark).toBe('tender-documents')
  expect(questionnaire.questions.map(({ clause }) => clause)).toEqual([
    'MKT-01',
    'MKT-02',
    'MKT-03',
    'MKT-04',
    'MKT-05',
  ])
  for (const language of ['fr', 'en'] as const) {
    expect(questionnaire.text[language]).toContain('Moteur A')
    for (const { name, text } of questionnaire.questions) {
      expect(text[language]).not.toMatch(/\{[a-z]+\}/u)
      expect(questionnaire.text[language]).toContain(name[language])
    }
  }
  expect(questionnaire.text.fr).toContain('ne donne aucun avantage')
})

it('a higher level asks more', () => {
  const length = (level: 'basic' | 'exemplary') => sourcingKit(need, { level }).questionnaire.text.fr.length
  expect(length('exemplary')).toBeGreaterThan(length('basic'))
})

it('the register is internal, and names who was told less', () => {
  const { register, findings } = sourcingKit(need, { contacts })
  expect(register.mark).toBe('internal-file')
  expect(register.text.fr).toContain('| 2026-10-02 | Bureau B | réunion | Début en mars | non |')
  expect(findings).toEqual([
    expect.objectContaining({ path: '/contacts/1', params: { firm: 'Bureau B', missing: 'Volume : 40 tickets' } }),
  ])
})

it('the summary counts firms once and names none', () => {
  const changes = { 'MKT-02': { fr: 'Le lot 1 est divisé en deux.', en: 'Lot 1 is divided in two.' } }
  const { summary } = sourcingKit(need, { contacts, changes })
  expect(summary.mark).toBe('tender-documents')
  expect(summary.text.fr).toContain('2 entreprises ont été contactées ; 1 a répondu.'.replace(' ;', '\u00a0;'))
  expect(summary.text.fr).toContain('Le lot 1 est divisé en deux.')
  expect(summary.text.fr).toContain('À COMPLÉTER')
  expect(summary.text.fr).not.toMatch(/Atelier|Bureau/u)
  // What one was told, all read.
  expect(summary.text.en).toContain('Volume : 40 tickets')
})

it('the announcement fits BT-24, and says that it is no call', () => {
  const { notice } = sourcingKit(need)
  expect(notice.text.en).toContain('This is no call for competition.')
  expect(notice.text.fr).toContain('1er décembre 2026')
  expect(notice.text.en).toContain('1 December 2026')
  expect([...notice.text.fr].length).toBeLessThanOrEqual(6000)
  expect(notice.title.fr.replace('\u00a0', ' ')).toBe('Préparation d’un marché : Support de Moteur A')
})

it('a need that says nothing leaves places to fill in', () => {
  const { notice, questionnaire } = sourcingKit({})
  expect(notice.text.en).toContain('[TO BE COMPLETED]')
  expect(questionnaire.questions).toHaveLength(5)
})

it('a cell cannot break the table', () => {
  const hostile = [{ date: '2026-10-01', firm: 'A | B\nC', channel: 'x' }]
  expect(sourcingKit(need, { contacts: hostile }).register.text.en).toContain('| A \\| B C | x |')
})

test.each([
  ['no need', undefined, {}],
  ['an unknown level', need, { level: 'expert' }],
  ['a change to no question', need, { changes: { 'MKT-09': { fr: 'x' } } }],
  ['a contact without a day', need, { contacts: [{ firm: 'A', channel: 'x' }] }],
])('%s is refused', (_, wrong, options) => {
  expect(() => sourcingKit(wrong as never, options as never)).toThrow(/sourcingKit cannot use its input/u)
})

test('what every question would end with is said once, by the introduction', () => {
  const { questionnaire } = sourcingKit({
    schemaVersion: '1',
    jurisdiction: 'FR',
    languages: ['fr'],
    title: { fr: 'Support' },
    software: [{ name: 'Moteur A' }],
  })
  expect(questionnaire.text.fr.split('ne donne aucun avantage')).toHaveLength(2)
  expect(questionnaire.text.en.split('no advantage').length).toBeLessThanOrEqual(2)
})
