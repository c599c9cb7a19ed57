import { expect, test } from 'vitest'
import type { Check } from './rule'
import { rulesOf } from './rules-of'

const check: Check = () => []

test('rules come out of the table with their family, traits, references and limits', () => {
  const rules = rulesOf(
    ['recommended'],
    { any: 'eForms BT-1', EU: '?CJEU C-1/00|CJEU C-2/00', FR: 'CCP L1' },
    {
      lots: [
        ['AAA-01', 'warning mixed FR', [3, 1], check, { max: 5, from: '2026-08-21' }],
        ['AAA-02', 'error certain any', [], check],
      ],
      process: [['BBB-01', 'info possible EU', [0, 2], check]],
    },
  )
  expect(rules).toEqual([
    {
      id: 'AAA-01',
      presets: ['recommended'],
      family: 'lots',
      severity: 'warning',
      certainty: 'mixed',
      jurisdiction: 'FR',
      legalBasis: [
        { ref: 'CCP L1', status: 'verified', law: 'FR' },
        { ref: 'CJEU C-1/00', status: 'memory', law: 'EU' },
      ],
      params: { max: { value: 5 }, from: { value: '2026-08-21' } },
      check,
    },
    expect.objectContaining({ id: 'AAA-02', family: 'lots', legalBasis: [], params: {} }),
    expect.objectContaining({
      id: 'BBB-01',
      family: 'process',
      severity: 'info',
      certainty: 'possible',
      legalBasis: [
        { ref: 'eForms BT-1', status: 'verified' },
        { ref: 'CJEU C-2/00', status: 'verified', law: 'EU' },
      ],
    }),
  ])
})

test('an empty table has no rules', () => {
  expect(rulesOf([], {}, {})).toEqual([])
})
