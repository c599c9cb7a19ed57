import { describe, expect, it } from 'vitest'
import type { Finding } from '../findings/finding'
import { refusalCodes } from '../plan/plan'
import { en } from './en'
import { format, formatLoss, formatRefusal } from './format'
import { fr } from './fr'

const finding: Finding = {
  ruleId: 'X-01',
  severity: 'error',
  certainty: 'certain',
  path: '/lots',
  params: { sum: 90 },
  source: 'lint',
  fingerprint: '0',
}

describe('messages', () => {
  it('exist in both languages, with the same parameters', () => {
    const names = (text: unknown = '') => [...String(text).matchAll(/\{(\w+)\}/gu)].map(([name]) => name).sort()
    expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort())
    for (const [id, text] of Object.entries(en))
      expect([id, new Set(names(fr[id]))]).toEqual([id, new Set(names(text))])
  })

  it('exist for every refusal', () => {
    for (const code of refusalCodes) expect(en[`refusal.${code}`]).toBeDefined()
  })

  it('take a rule’s own text first, fall back from region to language to English, and leave what they do not know', () => {
    const own = { en: { 'X-01': 'Sum {sum}, {what}' }, fr: { 'X-01': 'Somme {sum}' } }
    expect(format(finding, 'fr-BE', [own])).toBe('Somme 90')
    expect(format(finding, 'de', [own])).toBe('Sum 90, {what}')
    expect(format(finding, 'fr')).toBe('X-01 : la règle n’est pas respectée en /lots.')
  })

  it('say a refusal by its reason', () => {
    const refusal = {
      code: 'weights-not-adjustable',
      lot: 'LOT-0001',
      params: { reason: 'nothing-left', sum: '100', asked: '100' },
    } as const
    expect(formatRefusal(refusal)).toBe(
      'LOT-0001: the new criteria ask for 100 of 100, which leaves nothing for the present ones. Ask for less.',
    )
    expect(formatLoss({ code: 'never-heard-of', params: {} }, 'fr')).toBe('never-heard-of')
  })
})
