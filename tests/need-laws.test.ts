import {
  addDecimals,
  awardOf,
  compareDecimals,
  decimalOrZero,
  type Need,
  parseNeed,
  parseProcurement,
} from '@opensource-experts/core'
import { pairIssues, propose } from '@opensource-experts/criteria'
import { lint } from '@opensource-experts/lint'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

// What holds for every proposal, whatever the need. OSE_NEEDS=5000 asks as many random needs as that.

const blueprints = [
  'directory-identity',
  'mail-groupware',
  'files-collaboration',
  'video-chat',
  'office-suite',
  'desktop',
  'mobile',
  'database',
  'steering',
] as const
const levels = ['basic', 'advanced', 'exemplary'] as const
const french = /\bCCP\b|CCAP|\b[LR]\s?2\d{3}|droit français|French law/u

/** The laws; a message for each that does not hold. */
function broken(need: Need): string[] {
  const { procurement, reasons, findings, questions, keys, programme } = propose(need)
  const wrong: string[] = []
  const { findings: faults } = lint(procurement)
  for (const { ruleId, path, severity } of faults) if (severity === 'error') wrong.push(`lint ${ruleId} ${path}`)
  const exactSum = (values: readonly Parameters<typeof decimalOrZero>[0][]) => addDecimals(...values.map(decimalOrZero))
  for (const lot of procurement.lots) {
    const award = awardOf(procurement, lot.id)
    const sumOf = (list: typeof award) => list.reduce((sum, { weight }) => sum + Number(weight?.value), 0)
    if (compareDecimals(exactSum(award.map(({ weight }) => weight?.value ?? 0)), decimalOrZero(100)) !== 0)
      wrong.push(`${lot.id}: weights ${sumOf(award)}`)
    if (Number(lot.value?.amount ?? 0) < 0) wrong.push(`${lot.id}: below nothing`)
    const community = sumOf(award.filter(({ tags }) => tags?.includes('community')))
    if (community < 10 || community > 20) wrong.push(`${lot.id}: community ${community}`)
  }
  // What the need is worth is shared out to the cent.
  const amount = need.value?.amount ?? 0
  const shared = exactSum(procurement.lots.map(({ value }) => value?.amount ?? 0))
  if (Number(amount) > 0 && compareDecimals(shared, decimalOrZero(amount)) !== 0) wrong.push('values do not add up')
  for (const { id, subjectMatterLink = {} } of procurement.criteria)
    if (Object.keys(subjectMatterLink).length === 0) wrong.push(`${id}: no link with the subject matter`)
  // Pairs whole, nothing counted twice.
  wrong.push(...pairIssues(procurement).map((issue) => `pair ${JSON.stringify(issue)}`))
  for (const index of procurement.lots.keys())
    if (!reasons.some(({ path }) => path === `/lots/${index}`)) wrong.push(`lot ${index} without a reason`)
  for (const index of procurement.criteria.keys())
    if (!reasons.some(({ path }) => path === `/criteria/${index}`)) wrong.push(`criterion ${index} without a reason`)
  const said = [...reasons, ...findings, ...questions].map(({ text }) => text)
  for (const text of said)
    if (/undefined|\{(?!brace\})|(?<!brace)\}|^[a-z]+\.[a-z-]+$/u.test(text)) wrong.push(`words: ${text}`)
  if (need.jurisdiction !== 'FR' && need.jurisdiction !== 'RE') {
    const { criteria, ...frame } = procurement
    for (const text of [...said, JSON.stringify(frame)]) if (french.test(text)) wrong.push(`French law: ${text}`)
  }
  if (questions.length > 5) wrong.push('more than five questions')
  if (new Set(Object.values(keys)).size !== procurement.lots.length) wrong.push('two lots of one key')
  const known = new Set(procurement.lots.map(({ id }) => id))
  for (const step of programme) for (const id of [...step.lots, ...step.after]) if (!known.has(id)) wrong.push(id)
  return wrong
}

const base: Need = {
  schemaVersion: '1',
  jurisdiction: 'FR',
  buyerCategory: 'sub-central',
  languages: ['en', 'fr'],
  date: '2026-12-01',
  title: { en: 'Need', fr: 'Besoin' },
  territories: ['FRI31'],
  value: { amount: 3_000_000, currency: 'EUR' },
  durationMonths: 48,
  level: 'basic',
}

describe.each(blueprints)('the blueprint %s', (blueprint) => {
  it('is free of error in five States, on both sides of 21 August 2026, below and above the thresholds', () => {
    for (const level of levels)
      for (const date of ['2026-08-20', '2026-08-21'])
        for (const jurisdiction of ['FR', 'EU', 'IT', 'BE', 'DE'])
          for (const amount of [90_000, 3_000_000]) {
            const { jurisdiction: _, ...rest } = base
            // Where only the law of the Union is known, no State is named.
            const own = jurisdiction === 'EU' ? rest : { ...rest, jurisdiction }
            const need = { ...own, level, date, blueprints: [blueprint], value: { amount, currency: 'EUR' } }
            expect({ level, date, jurisdiction, amount, wrong: broken(need) }).toMatchObject({ wrong: [] })
          }
  }, 120_000)
})

const activity = fc.constantFrom('support', 'development', 'migration', 'hosting', 'training', 'steering', 'advice')
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const name = fc.oneof(
  fc.constantFrom(
    'PostgreSQL',
    'Nextcloud',
    'GLPI',
    'Hadoop',
    'Kafka',
    'Keycloak',
    'Moteur A',
    'moteur a',
    "L'outil « D »",
    'a {brace} b',
    'Ω-suite',
  ),
  fc.stringMatching(/^[A-Za-z0-9 ._+-]{1,30}$/u),
)
const money = fc.record({
  amount: fc.oneof(
    fc.integer({ min: -5, max: 50_000_000 }),
    fc.constantFrom('0', '0.01', '99999.99', '100000'),
    fc
      .tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 0, max: 99 }))
      .map(([whole, cents]) => `${whole}.${String(cents).padStart(2, '0')}`),
  ),
  currency: fc.constantFrom('EUR', 'PLN'),
})
const ceiling = fc.record({ amount: fc.nat(50_000_000), currency: fc.constantFrom('EUR', 'PLN') })
const needs = fc
  .record({
    jurisdiction: fc.constantFrom('FR', 'DE', 'IT', 'BE', 'RE', 'CH', 'PT', 'PL', undefined),
    buyerCategory: fc.constantFrom('central' as const, 'sub-central' as const, 'utility' as const),
    languages: fc.uniqueArray(fc.constantFrom('fr', 'en', 'de', 'pl', 'fr-BE', 'EN'), { minLength: 1, maxLength: 3 }),
    date: fc.oneof(
      fc.constantFrom('2026-08-20', '2026-08-21', '2026-12-01', '2031-01-01'),
      fc
        .date({ min: new Date('2020-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
    ),
    title: fc.constantFrom('Support', 'Migration et formation', 'Accord-cadre de support', 'Développement', 'Besoin'),
    software: optional(fc.array(fc.record({ name }), { maxLength: 40 })),
    functions: optional(fc.array(fc.record({ name: fc.constant({ en: 'Wiki' }) }), { maxLength: 2 })),
    blueprints: optional(fc.array(fc.constantFrom(...blueprints, 'none'), { maxLength: 9 })),
    activities: optional(fc.uniqueArray(activity, { maxLength: 4 })),
    onSite: optional(fc.uniqueArray(activity, { maxLength: 3 })),
    territories: optional(
      fc.uniqueArray(fc.constantFrom('FRI31', 'FRK26', 'FR', 'DE300', 'ITC1', 'Lyon', 'BE100'), { maxLength: 5 }),
    ),
    value: optional(money),
    durationMonths: fc.integer({ min: -1, max: 120 }),
    level: fc.constantFrom(...levels),
    organisation: optional(fc.record({ users: fc.nat(90_000), sites: fc.nat(300) })),
    framework: optional(fc.record({ maxValue: ceiling, dynamic: fc.boolean() }, { requiredKeys: [] })),
    buyers: optional(fc.array(fc.record({ name: fc.constantFrom('Ville A', 'Ville B') }), { maxLength: 3 })),
  })
  .map(({ title, ...rest }): Need => {
    const whole = {
      schemaVersion: '1' as const,
      ...rest,
      title: Object.fromEntries(rest.languages.map((tag) => [tag, title])),
    }
    return JSON.parse(JSON.stringify(whole)) as Need
  })

describe('any need', () => {
  it('keeps the laws, is taken by core, and is proposed the same each time', () => {
    fc.assert(
      fc.property(needs, (need) => {
        // What `propose` takes and leaves aside, the format refuses.
        if (need.durationMonths > 0 && Number(need.value?.amount ?? 0) >= 0) expect(parseNeed(need).value).toEqual(need)
        expect(broken(need)).toEqual([])
        const first = propose(need)
        expect(() => parseProcurement(first.procurement)).not.toThrow()
        expect(propose(need)).toEqual(first)
      }),
      { numRuns: Number(process.env.OSE_NEEDS ?? 350), endOnFailure: true },
    )
  }, 3_600_000)
})
