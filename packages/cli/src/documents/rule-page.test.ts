import { readFileSync } from 'node:fs'
import { type Finding, helpUriFor, isConfirmedAddress, repositoryAddress } from '@opensource-experts/core'
import { ruleIds } from '@opensource-experts/lint'
import { describe, expect, it } from 'vitest'
import { withRulePage } from './rule-page'

const finding = (ruleId: string): Finding => ({
  ruleId,
  severity: 'error',
  certainty: 'certain',
  path: '',
  params: {},
  source: 'lint',
  fingerprint: '',
  helpUri: helpUriFor(ruleId),
})

describe('the page of a rule', () => {
  it.skipIf(isConfirmedAddress(repositoryAddress)).each(ruleIds)('of %s is there to open', (id) => {
    expect(readFileSync(new URL(withRulePage(finding(id)).helpUri ?? ''), 'utf8')).toContain(id)
  })

  it('stays where it is for what is no rule of the linter', () => {
    for (const other of [finding('ACME-01'), { ...finding('AWD-W01'), source: 'eforms' as const }])
      expect(withRulePage(other).helpUri).toBe(other.helpUri)
  })
})
