import type { NationalLaw } from '@opensource-experts/core'
import { describe, expect, test } from 'vitest'
import { heldLaws } from './engine/held-laws'
import type { Preset } from './engine/rule'
import { exampleProcurement, withChanged } from './example/example-procurement'
import { lint, listRules, recommendedRules } from './index'
import { be } from './presets/be'
import { de } from './presets/de'
import { eu } from './presets/eu'
import { fr } from './presets/fr'
import { house } from './presets/house'
import { it } from './presets/it'
import { pt } from './presets/pt'
import { recommended } from './presets/recommended'

const packs = { recommended, eu, fr, it, be, de, pt, house }
const national = { FR: fr, IT: it, BE: be, DE: de, PT: pt } as const
const idsOf = (rules: readonly { readonly id: string }[]) => rules.map(({ id }) => id)
const lawsIn = (rules: readonly { readonly jurisdiction: string }[]) =>
  new Set(rules.map(({ jurisdiction }) => jurisdiction))

describe('presets', () => {
  test.each(Object.entries(packs))('%s has its name, its day and rules, each once', (name, pack) => {
    expect(pack.name).toBe(name)
    expect(pack.asOf).toMatch(/^202[56]-\d\d-\d\d$/u)
    expect(pack.rules.length).toBeGreaterThan(0)
    expect(new Set(pack.rules).size).toBe(pack.rules.length)
    for (const { presets } of pack.rules) expect(presets).toContain(name)
  })

  test('each rule says every preset that has it', () => {
    for (const rule of recommendedRules) {
      const own = Object.values(packs).flatMap(({ name, rules }) => (rules.includes(rule) ? [name] : []))
      expect([...(rule.presets ?? [])].sort(), rule.id).toEqual(own.sort())
    }
  })

  test('recommended is all of them together', () => {
    const all = new Set(Object.values(packs).flatMap(({ rules }) => idsOf(rules)))
    expect(new Set(idsOf(recommended.rules))).toEqual(all)
    expect(recommended.rules).toBe(recommendedRules)
  })

  test('the Union’s has no rule of a State, a State’s has its own beside those and of no other', () => {
    expect(lawsIn(eu.rules)).toEqual(new Set(['any', 'EU']))
    for (const law of heldLaws) {
      const pack = national[law]
      expect(pack.law).toBe(law)
      expect(lawsIn(pack.rules)).toEqual(new Set(['any', 'EU', law]))
      expect(pack.rules).toEqual(expect.arrayContaining([...eu.rules]))
    }
  })

  test('house limits and judgement are in a list of their own, and no error', () => {
    expect(idsOf(house.rules)).toEqual(
      expect.arrayContaining(['AWD-W06', 'AWD-W10', 'AWD-W11', 'AWD-W12', 'SCO-04', 'SCO-08', 'SEL-R10', 'CAT-02']),
    )
    for (const { id, severity } of house.rules) expect(severity, id).not.toBe('error')
    for (const pack of [eu, ...Object.values(national)]) {
      expect(pack.rules.filter((rule) => house.rules.includes(rule))).toEqual([])
    }
  })

  test('a limit of the project alone is nowhere else', () => {
    const alone = listRules({}, 'en').filter(({ params, severity, certainty }) => {
      const limits = Object.values(params)
      return (
        severity !== 'error' &&
        certainty === 'certain' &&
        limits.length > 0 &&
        limits.every(({ source }) => source === 'house')
      )
    })
    expect(idsOf(house.rules)).toEqual(expect.arrayContaining(idsOf(alone)))
  })
})

describe('lint with presets', () => {
  const overpriced = withChanged({
    price: { weight: { kind: 'percentage', value: 85 } },
    method: { weight: { kind: 'percentage', value: 15 } },
    environment: undefined,
  })
  const found = (presets: readonly Preset[], rest: object = {}) => [
    ...new Set(lint({ ...overpriced, ...rest }, { presets }).findings.map(({ ruleId }) => ruleId)),
  ]

  test('runs the rules that are named, and no others', () => {
    expect(found(['recommended'])).toEqual(found(['fr', 'house']))
    expect(found(['fr'])).toEqual(['AWD-W09'])
    expect(found(['house'])).toEqual(['AWD-W10'])
    expect(found(['eu'])).toEqual([])
    expect(found(['eu', 'house', 'eu'])).toEqual(['AWD-W10'])
  })

  test('rules of one’s own run beside them; with no preset they run alone', () => {
    const mine = { ...house.rules[0], id: 'ACME-01', check: () => [{ path: '' }] } as (typeof house.rules)[number]
    const ids = (presets: readonly Preset[]) =>
      lint(overpriced, { presets, rules: [mine] }).findings.map((each) => each.ruleId)
    expect(ids(['house'])).toEqual(['ACME-01', 'AWD-W10', 'AWD-W10'])
    expect(ids([])).toEqual(['ACME-01'])
  })

  test('a preset that is not known is named with the nearest', () => {
    expect(() => lint(overpriced, { presets: ['frr' as Preset] })).toThrow(/presets/u)
  })

  test.each<[NationalLaw, readonly Preset[], RegExp]>([
    ['FR', ['eu'], /^The national law of France was left out of this check/u],
    ['FR', ['it', 'house'], /^The national law of France was left out/u],
    ['IT', ['fr'], /^The national law of Italy was left out/u],
  ])('%s with %s: what was left out is said once', (jurisdiction, presets, says) => {
    const { notChecked } = lint({ ...exampleProcurement, jurisdiction }, { presets })
    expect(notChecked.map(({ question }) => question)).toEqual([expect.stringMatching(says)])
  })

  test.each<[NationalLaw, readonly Preset[]]>([
    ['FR', ['fr']],
    ['FR', ['be', 'fr']],
    ['FR', ['recommended']],
  ])('%s with %s: nothing is left out', (jurisdiction, presets) => {
    expect(lint({ ...exampleProcurement, jurisdiction }, { presets }).notChecked).toEqual([])
  })
})
