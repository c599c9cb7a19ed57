import type { Finding } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { formatRuleAdvice } from './rule-advice'

const finding = (ruleId: string, source: Finding['source'] = 'eforms'): Finding => ({
  ...{ ruleId, severity: 'error', certainty: 'certain', path: '/*', params: {}, source, fingerprint: '0' },
})

describe('the advice on an official rule', () => {
  it('says what to do, in the language of the reader or in English', () => {
    expect(formatRuleAdvice(finding('BR-BT-00539-0200'), 'fr-BE')).toBe(
      'Modifier les poids des critères d’attribution de sorte que leur somme soit 100.',
    )
    expect(formatRuleAdvice(finding('BR-BT-00539-0202'), 'de')).toBe(
      'Change the weights of the award criteria so that they add up to 100.',
    )
    expect(formatRuleAdvice(finding('BT-540-Lot_B'))).toMatch(/^Add the text in each official language/)
  })

  it.each(['BR-BT-00539-0207', 'BR-BT-00539-9999', 'BT-540-Lot_Z', 'constructor', 'x-0001', ''])(
    'is empty for "%s", of which nothing is said here',
    (ruleId) => {
      expect(formatRuleAdvice(finding(ruleId))).toBe('')
    },
  )

  it('is about official rules alone', () => {
    expect(formatRuleAdvice(finding('BR-BT-00539-0200', 'lint'))).toBe('')
  })
})
