import { expect, test } from 'vitest'
import { namesIn } from './names'
import { placeText } from './place-text'

const whole = {
  schemaVersion: '1',
  languages: ['fr'],
  lots: [
    { id: 'LOT-0001', title: { fr: 'Moteur', en: 'Engine' } },
    { id: 'LOT-0002', title: {} },
  ],
  criteria: [
    { id: 'price', kind: 'award', type: 'price', lots: 'all', name: { fr: 'Prix' } },
    {
      id: 'term',
      kind: 'performance',
      lots: 'all',
      noticeText: { fr: `Les correctifs ${'sont proposés '.repeat(9)}` },
    },
  ],
} as const

test('names stand before ids', () => {
  const { lot, criterion } = namesIn([whole], 'en')
  expect(lot('LOT-0001')).toBe('Engine (LOT-0001)')
  expect(lot('LOT-0002')).toBe('LOT-0002')
  expect(lot('')).toBe('The notice as a whole')
  expect(criterion('price')).toBe('Prix (price)')
  expect(criterion('term')).toMatch(/^Les correctifs .{0,40}… \(term\)$/u)
  expect(criterion('unknown')).toBe('unknown')
})

test('of two with one id the first counts', () => {
  const other = { ...whole, criteria: [{ ...whole.criteria[0], name: { fr: 'Coût' } }] }
  expect(namesIn([other, whole], 'fr').criterion('price')).toBe('Coût (price)')
})

test('places are words', () => {
  expect(placeText('/criteria/0/weight/value', whole, 'fr')).toBe('Prix (price)')
  expect(placeText('/lots/1', whole, 'fr')).toBe('LOT-0002')
  expect(placeText('/lotLimits', whole, 'fr')).toBe('limites de lots')
  expect(placeText('/own/1', whole, 'fr')).toBe('own')
  expect(placeText('', whole, 'fr')).toBe('')
})

const odd: readonly unknown[] = [null, 5, 'x', [], [null, 5], {}, { fr: 5 }, { languages: 5, lots: 'x', criteria: {} }]
test.each(odd.map((each) => [each]))('whatever a document holds: %j', (value) => {
  for (const document of [
    {
      ...whole,
      languages: value,
      lots: [value, { id: value, title: value }],
      criteria: [value, { id: 'a', name: value }],
    },
    { languages: value, lots: value, criteria: value },
  ]) {
    const names = namesIn([document as never], 'fr')
    expect(names.lot('LOT-0001')).toContain('LOT-0001')
    for (const path of ['/criteria/0', '/criteria/1/name', '/lots/0', '/languages/0', '/x'])
      expect(typeof placeText(path, document as never, 'fr')).toBe('string')
  }
})
