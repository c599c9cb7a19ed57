import { describe, expect, it } from 'vitest'
import type { Finding } from '../findings/finding'
import { en } from '../generated/messages/en'
import { fr } from '../generated/messages/fr'
import { type RefusalCode, refusalCodes } from '../plan/plan'
import { compileMessages } from './compile-message'
import { format, formatLoss, formatRefusal } from './format'

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
  // That each language has the same sentences with the same arguments is held by the generator.
  it('exist for every refusal', () => {
    for (const code of refusalCodes) expect([code, en[`refusal.${code}`] === undefined]).toEqual([code, false])
  })

  it('take a rule’s own text first, fall back from region to language to English, and leave what they do not know', () => {
    const own = {
      en: compileMessages({ 'X-01': 'Sum {sum}, {what}' }),
      fr: compileMessages({ 'X-01': 'Somme {sum}' }),
    }
    expect(format(finding, 'fr-BE', [own])).toBe('Somme 90')
    expect(format(finding, 'de', [own])).toBe('Sum 90, {what}')
    expect(format(finding, 'fr')).toBe('X-01 : la règle n’est pas respectée.')
    expect(format({ ...finding, summary: 'Weights add up.' })).toBe('X-01 is not kept. It says: Weights add up.')
  })

  it.each(['FR', 'fr', 'Fr-be', 'fr_BE', 'FR-Latn-BE', 'fr-!!'])('are French for %s', (locale) => {
    expect(format(finding, locale)).toBe('X-01 : la règle n’est pas respectée.')
  })

  it.each(['', 'x y', 'frr', 'constructor', '__proto__'])('are English for "%s"', (locale) => {
    expect(format(finding, locale)).toBe('X-01: the rule is not kept.')
  })

  it('take the nearest of the languages there are, whatever the case of its tag', () => {
    const own = { 'pt-BR': { 'X-01': 'do Brasil' }, pt: { 'X-01': 'de Portugal' }, en: { 'X-01': 'English' } }
    expect(['pt-br', 'PT-BR-x-a', 'pt-PT', 'de'].map((locale) => format(finding, locale, [own]))).toEqual([
      'do Brasil',
      'do Brasil',
      'de Portugal',
      'English',
    ])
    expect(format({ ...finding, ruleId: 'constructor' }, 'pt', [own])).toBe('constructor: the rule is not kept.')
  })

  it('fill numbers as the region asked does', () => {
    const own = { de: compileMessages({ 'X-01': '{sum, number}' }) }
    const million = { ...finding, params: { sum: 1_000_000.5 } }
    expect(format(million, 'de', [own])).toBe('1.000.000,5')
    expect(format(million, 'de-CH', [own])).toBe(new Intl.NumberFormat('de-CH').format(1_000_000.5))
  })

  it('say a refusal by its reason', () => {
    const refusal = {
      code: 'weights-not-adjustable',
      lot: 'LOT-0001',
      params: { reason: 'nothing-left', sum: '100', asked: '100' },
    } as const
    expect(formatRefusal(refusal)).toBe(
      'LOT-0001: the new criteria ask for 100 of 100, which the criteria that may give way do not have. Ask for less.',
    )
    expect(formatLoss({ code: 'never-heard-of', params: {} }, 'fr')).toBe('never-heard-of')
  })

  it('count in the language, and say kinds and members in words', () => {
    const long = (length: number) =>
      formatRefusal({ code: 'text-too-long', params: { field: 'BT-540', language: 'fr', length, limit: 1 } }, 'fr')
    expect(long(1)).toContain('BT-540 aurait 1 caractère en fr')
    expect(long(3)).toContain('BT-540 aurait 3 caractères en fr')
    const params = { members: ['description', 'scoring', 'subjectMatterLink'] }
    expect(formatLoss({ code: 'documents-only', criterion: 'a', params }, 'fr')).toBe(
      'Critère a : l’avis n’a pas de place pour texte complet, méthode de notation et lien avec l’objet du marché. Porter aux documents de la consultation ce qui manque.',
    )
    const kind = { code: 'kind-not-supported', criterion: 'a', params: { kind: 'technical-specification' } } as const
    expect(formatRefusal(kind)).toBe(
      'Criterion a: technical specifications cannot be written into a notice yet. Put it into the tender documents.',
    )
  })
})

describe('sentences that a buyer reads', () => {
  const every = [en, fr].flatMap((messages) =>
    Object.entries(messages).map(([id, message]) => [id, JSON.stringify(message)] as const),
  )

  it.each(every)('%s names no option, member or pointer', (_, text) => {
    expect(text).not.toMatch(/--|`|\["(?:path|pointer|reason)"\]/u)
    // camelCase is for programs; arguments, which stand in lists of their own, are filled.
    expect(text.replace(/\["[^"]*"[\],]/gu, '').replace(/eForms/gu, '')).not.toMatch(/[a-z][A-Z]/u)
  })

  it('hold for codes without params too: what is missing stays in braces', () => {
    for (const code of refusalCodes) expect(formatRefusal({ code: code as RefusalCode, params: {} })).not.toBe('')
  })
})
