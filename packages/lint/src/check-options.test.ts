import { OseError } from '@opensource-experts/core'
import { expect, test } from 'vitest'
import { checkOptions } from './engine/check-options'
import type { LintOptions } from './engine/lint-options'
import { recommendedRules as recommended } from './presets/recommended'

function refused(options: LintOptions, rules = recommended): OseError {
  try {
    checkOptions(options, rules)
  } catch (error) {
    if (OseError.isInstance(error)) return error
    throw error
  }
  throw new Error('nothing was refused')
}

test('what is right is let through', () => {
  checkOptions({}, recommended)
  checkOptions(
    {
      severities: { 'AWD-W10': 'off', 'AWD-W11': 'info' },
      params: { 'AWD-W10': { max: 70 } },
      suppressions: [{ ruleId: 'AWD-L01', reason: 'r' }],
    },
    recommended,
  )
})

test('a misspelt rule is named with the nearest', () => {
  expect(refused({ severities: { 'AWD-W99': 'off' } })).toMatchObject({
    code: 'rule-not-found',
    path: '/severities/AWD-W99',
    facts: { ruleId: 'AWD-W99' },
    message: 'Options of lint: there is no rule "AWD-W99"; use "AWD-W09".',
  })
  expect(refused({ params: { 'AWD-W99x': {} } })).toMatchObject({ code: 'rule-not-found', path: '/params/AWD-W99x' })
  const second = {
    suppressions: [
      { ruleId: 'AWD-W01', reason: 'r' },
      { ruleId: 'nothing like it', reason: 'r' },
    ],
  }
  expect(refused(second)).toMatchObject({ code: 'rule-not-found', path: '/suppressions/1/ruleId' })
  expect(refused(second).message).toContain('there are DOC-01, DOC-02, DOC-03, AWD-IT01, AWD-W01')
  expect(refused(second, []).message).toContain('it has none')
})

test('a parameter that a rule does not have is named with those it has', () => {
  expect(refused({ params: { 'AWD-W10': { mx: 1 } } })).toMatchObject({
    code: 'rule-param-not-found',
    path: '/params/AWD-W10/mx',
    facts: { ruleId: 'AWD-W10', name: 'mx' },
    message: 'Options of lint: AWD-W10 has no parameter "mx"; use "max".',
  })
  expect(refused({ params: { 'CAT-01': { max: 1 } } }).message).toContain('; it has none.')
})

test.each([undefined, 5, '', ' \t'])('a suppression without a reason is refused: %j', (reason) => {
  const suppressions = [{ ruleId: 'AWD-L01', reason: reason as string }]
  expect(refused({ suppressions })).toMatchObject({
    code: 'suppression-without-reason',
    path: '/suppressions/0/reason',
    facts: { ruleId: 'AWD-L01' },
    message: expect.stringContaining('the suppression of AWD-L01 has no reason'),
  })
})
