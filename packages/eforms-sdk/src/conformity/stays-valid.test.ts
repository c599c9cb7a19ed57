import { createTed } from '@opensource-experts/adapters-ted'
import { createValidator } from '@opensource-experts/adapters-ted/validate'
import type { Change, Criterion } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { validNotices } from '../../../adapters-ted/src/__fixtures__/fixtures'
import { minors } from '../../../adapters-ted/src/__fixtures__/make-notice'
import { defaultPacksDir, listPacks, openPackStore } from '../index'

// A notice valid under its own SDK stays valid: each own notice, with all that it takes.
const languages = ['fr', 'en', 'nl', 'de']
const texts = (text: string) =>
  Object.fromEntries(languages.map((language) => [language, `${text} (${language}) & <suite>\nligne`]))
const award = (
  id: string,
  type: 'price' | 'quality',
  weight: Extract<Criterion, { kind: 'award' }>['weight'],
): Criterion => ({
  id,
  kind: 'award',
  type,
  target: 'tender',
  lots: 'all',
  name: Object.fromEntries(languages.map((language) => [language, `Nom ${id}`])),
  description: texts(`Critère ${id}`),
  ...(weight ? { weight } : {}),
})
const percentage = (value: number) => ({ kind: 'percentage', value }) as const
const term = (id: string): Criterion => ({
  id,
  kind: 'performance',
  target: 'performance',
  lots: 'all',
  description: texts(`Terme ${id}`),
})
const selection = (id: string): Criterion => ({
  id,
  kind: 'selection',
  target: 'operator',
  lots: 'all',
  code: 'slc-abil-ref-services',
  use: 'minimum',
  name: Object.fromEntries(languages.map((language) => [language, `Nom ${id}`])),
  description: texts(`Sélection ${id}`),
})
const attempts: readonly (readonly Criterion[])[] = [
  [award('a', 'quality', percentage(7.5)), award('b', 'quality', percentage(5)), term('t'), term('u'), selection('s')],
  [award('a', 'quality', { kind: 'order', value: 3 }), term('t'), selection('s')],
  [
    award('p', 'price', percentage(60)),
    award('a', 'quality', percentage(30)),
    award('b', 'quality', percentage(10)),
    term('t'),
  ],
  [term('t')],
]

/** What is asked beside criteria, of a notice as it was read. */
const members: Readonly<Record<string, (lots: readonly string[]) => Partial<Change>>> = {
  limits: (lots) => ({ lotLimits: { submitted: lots.length, awarded: 1 } }),
  group: (lots) => ({ lotGroups: [{ id: 'GLO-0009', lots: lots.slice(0, 2) }] }),
  'no group': () => ({ lotGroups: [] }),
  strategic: () => ({
    strategic: {
      all: {
        purposes: [{ code: 'env-imp', description: texts('But') }],
        environment: ['circ-econ'],
        social: ['work-cond'],
        innovation: ['proc-innov'],
        greenCriteria: ['national'],
        smeSuitable: true,
      },
    },
  }),
  formula: (lots) => ({
    awardMethods: Object.fromEntries(lots.map((lot) => [lot, { complicated: texts('N = P / p') }])),
  }),
}

const ted = createTed()
const packs = defaultPacksDir()
const present = new Set((await listPacks(packs)).map(({ sdk }) => sdk.split('.').slice(0, 2).join('.')))
const validator = createValidator({ packs: openPackStore(packs) })

describe('a valid notice stays valid', () => {
  for (const sdk of minors) {
    if (!present.has(sdk)) {
      it.skip(`SDK ${sdk}: no rule pack in ${packs}`)
      continue
    }
    it(`SDK ${sdk}`, async () => {
      const broken: string[] = []
      const applied: Record<string, number> = { added: 0, replaced: 0 }
      for (const [name, xml] of validNotices(sdk)) {
        const document = new TextEncoder().encode(xml)
        const plans = attempts.map((criteria) => ted.plan(document, { criteria }, { weights: 'scale', rehearse: true }))
        const added = plans.find(({ refusals, edits }) => refusals.length === 0 && edits.length > 0)
        const whole = ted.plan(document, { criteria: attempts[2] ?? [] }, { replaceAward: true, rehearse: true })
        const lots = ted.read(document).procurement.lots.flatMap(({ id }) => (id.startsWith('LOT-') ? [id] : []))
        const others = Object.entries(members).map(
          ([how, change]) => [how, ted.plan(document, change(lots), { rehearse: true })] as const,
        )
        for (const [how, plan] of [['added', added] as const, ['replaced', whole] as const, ...others]) {
          if (!plan || plan.refusals.length > 0) continue
          applied[how] = (applied[how] ?? 0) + 1
          const { valid, findings } = await validator.validate(ted.apply(document, plan))
          if (valid !== true)
            broken.push(`${name} ${how}: ${findings.map(({ ruleId, path }) => `${ruleId} ${path}`).join(', ')}`)
        }
      }
      expect(broken).toEqual([])
      expect(applied.added).toBeGreaterThan(40)
      expect(applied.replaced).toBeGreaterThan(40)
      expect(applied.strategic).toBeGreaterThan(40)
      for (const how of ['limits', 'group', 'no group', 'formula']) expect(applied[how], how).toBeGreaterThan(0)
    }, 240_000)
  }
})
