import {
  coreMessages,
  formatLoss as lossOfCore,
  type Refusal,
  formatRefusal as refusalOfCore,
} from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { tedMessages } from '../messages/ted-messages'
import { formatLoss, formatRefusal } from '.'

const refusal: Refusal = { code: 'sdk-not-supported', params: { reason: 'no-sdk', supported: '1.10 to 1.15' } }
const loss = { code: 'unpublished', lot: 'LOT-0001', params: { field: 'BT-541' } }

describe('sentences of a platform', () => {
  it('are at hand, with the reason, in each language', () => {
    expect(formatRefusal(refusal)).toBe(refusalOfCore(refusal, 'en', [tedMessages]))
    expect(formatRefusal(refusal)).toContain('OPT-002')
    expect(formatRefusal(refusal, 'fr')).toContain('OPT-002')
    expect(formatRefusal(refusal, 'fr')).not.toBe(formatRefusal(refusal))
    expect(formatLoss(loss)).toBe('LOT-0001: BT-541 is withheld from publication.')
    expect(formatLoss(loss, 'fr')).not.toBe(formatLoss(loss))
  })

  it('count in the language', () => {
    const unused = (count: number) =>
      formatLoss({ code: 'selection-not-used', lot: 'LOT-0001', params: { count } }, 'fr')
    expect(unused(1)).toContain('1 critère de sélection est indiqué')
    expect(unused(3)).toContain('3 critères de sélection sont indiqués')
  })

  it('give way to those of a caller', () => {
    const own = { en: { 'loss.unpublished': 'Ours.', 'refusal.sdk-not-supported.no-sdk': 'Ours too.' } }
    expect([formatLoss(loss, 'en', [own]), formatRefusal(refusal, 'en', [own])]).toEqual(['Ours.', 'Ours too.'])
  })

  it('are not those of core, which says the code in general', () => {
    expect(refusalOfCore(refusal)).not.toBe(formatRefusal(refusal))
    expect(refusalOfCore(refusal)).not.toBe(refusal.code)
    expect(lossOfCore(loss)).toBe('unpublished')
  })

  it('stand once: what core has, this package does not', () => {
    for (const language of ['en', 'fr']) {
      const core = new Set(Object.keys(coreMessages[language] ?? {}))
      const own = Object.keys(tedMessages[language] ?? {})
      expect(own.length).toBeGreaterThan(100)
      expect(own.filter((id) => core.has(id))).toEqual([])
    }
  })

  it('begin with a code that core knows', () => {
    const codes = Object.keys(tedMessages.en ?? {}).flatMap((id) => /^(refusal\.[^.]+)\./u.exec(id)?.[1] ?? [])
    expect(codes.filter((id) => coreMessages.en?.[id] === undefined)).toEqual([])
  })

  it('name no option, member or pointer: a buyer reads them', () => {
    for (const messages of Object.values(tedMessages)) {
      for (const [id, message] of Object.entries(messages)) {
        const text = JSON.stringify(message)
        expect([id, text]).toEqual([id, expect.not.stringMatching(/--|`|\["(?:path|pointer|reason)"\]/u)])
        expect([id, /[a-z][A-Z]/u.test(text.replace(/\["[^"]*"[\],]/gu, '').replace(/eForms/gu, ''))]).toEqual([
          id,
          false,
        ])
      }
    }
  })
})
