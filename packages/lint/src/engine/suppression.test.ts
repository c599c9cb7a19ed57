import { expect, test } from 'vitest'
import { isSuppressedBy } from './suppression'

const report = { path: '/criteria/1', criterion: 'method', lots: ['LOT-0001'] }
const reason = 'r'

test.each([
  [{ ruleId: 'A-01', reason }, true],
  [{ ruleId: 'A-02', reason }, false],
  [{ ruleId: 'A-01', criterion: 'method', reason }, true],
  [{ ruleId: 'A-01', criterion: 'price', reason }, false],
  [{ ruleId: 'A-01', lot: 'LOT-0001', reason }, true],
  [{ ruleId: 'A-01', lot: 'LOT-0002', reason }, false],
  [{ ruleId: 'A-01', criterion: 'method', lot: 'LOT-0002', reason }, false],
  [{ ruleId: 'A-01', criterion: 'price', lot: 'LOT-0001', reason }, false],
])('%j: %s', (suppression, dropped) => {
  expect(isSuppressedBy(suppression, 'A-01', report)).toBe(dropped)
})

test('of one lot leaves what concerns several, or the whole', () => {
  const suppression = { ruleId: 'A-01', lot: 'LOT-0001', reason }
  expect(isSuppressedBy(suppression, 'A-01', { ...report, lots: ['LOT-0001', 'LOT-0002'] })).toBe(false)
  expect(isSuppressedBy(suppression, 'A-01', { path: '' })).toBe(false)
})
