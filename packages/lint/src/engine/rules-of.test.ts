import { expect, test } from 'vitest'
import type { Check } from './rule'
import { rulesOf } from './rules-of'

const check: Check = () => []

test('rules come out of the table with their family, traits, references and limits', () => {
  const rules = rulesOf(['recommended'], 'CCP L1|?CJEU C-1/00', {
    lots: [
      ['AAA-01', 'warning mixed FR', [1, 0], check, { max: 5, from: '2026-08-21' }],
      ['AAA-02', 'error certain any', [], check],
    ],
    process: [['BBB-01', 'info possible EU', [0], check]],
  })
  expect(rules).toEqual([
    {
      id: 'AAA-01',
      presets: ['recommended'],
      family: 'lots',
      severity: 'warning',
      certainty: 'mixed',
      jurisdiction: 'FR',
      legalBasis: [
        { ref: 'CJEU C-1/00', status: 'memory' },
        { ref: 'CCP L1', status: 'verified' },
      ],
      params: { max: { value: 5 }, from: { value: '2026-08-21' } },
      check,
    },
    expect.objectContaining({ id: 'AAA-02', family: 'lots', legalBasis: [], params: {} }),
    expect.objectContaining({ id: 'BBB-01', family: 'process', severity: 'info', certainty: 'possible' }),
  ])
})

test('an empty table has no rules', () => {
  expect(rulesOf([], '', {})).toEqual([])
})
