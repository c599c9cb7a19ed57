import type { Criterion, Edit, Plan, WeightPolicy } from '@opensource-experts/core'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { fractionalWeights, oddTexts } from '../../../core/src/__fixtures__/arbitraries'
import { fixtureSpecs, fixtures } from '../__fixtures__/fixtures'
import { makeNotice } from '../__fixtures__/make-notice'
import { diffNotices } from '../diff/diff-notices'
import { applyPlan } from './apply-plan'
import { inversePlan } from './inverse-plan'
import { planNotice } from './plan-notice'

const ted = { plan: planNotice, apply: applyPlan, inverse: inversePlan }
// The dialect of selection criteria up to SDK 1.11 beside that of the fixtures.
const earlier = { selectionUpTo111: makeNotice({ ...fixtureSpecs.selectionBesideDocuments, sdk: '1.11' }) }
const documents = Object.entries({ ...fixtures, ...earlier }).map(([name, xml]) => ({
  name,
  bytes: new TextEncoder().encode(xml),
}))
const languages = ['fr', 'en', 'nl', 'de'] as const

const named = (name: string) => Object.fromEntries(languages.map((tag) => [tag, name]))
const text = (max: number) =>
  fc.oneof(
    { weight: 3, arbitrary: plainText(max) },
    // Marks of direction, no width, other forms, blank lines, names of members.
    { weight: 1, arbitrary: oddTexts.map((value) => `T ${[...value].slice(0, max).join('')}.`) },
  )
const plainText = (max: number) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: max })
    .map((value) => `${value.replace(/[^\P{C}\n]/gu, '')}.`)
    .map((value) => `T ${value}`)
const everywhere = (max: number) => fc.record(Object.fromEntries(languages.map((tag) => [tag, text(max)])))
const weight = fc.option(
  fc.oneof(
    fc.record({
      kind: fc.constant('percentage' as const),
      value: fc.oneof(fractionalWeights(1, 40), fractionalWeights(2, 40)),
    }),
    fc.record({ kind: fc.constant('points' as const), value: fractionalWeights(1, 40) }),
    fc.record({ kind: fc.constant('order' as const), value: fc.integer({ min: 1, max: 4 }) }),
  ),
  { nil: undefined },
)
const lots = fc.oneof(fc.constant('all' as const), fc.constant(['LOT-0001']))
const award = fc.record({
  kind: fc.constant('award' as const),
  type: fc.constantFrom('quality' as const, 'price' as const),
  target: fc.constant('tender' as const),
  lots,
  name: fc.option(everywhere(40), { nil: undefined }),
  description: everywhere(120),
  weight,
})
const term = fc.record({
  kind: fc.constant('performance' as const),
  target: fc.constant('performance' as const),
  lots,
  description: everywhere(120),
})
const selection = fc.record({
  kind: fc.constant('selection' as const),
  code: fc.constantFrom('slc-abil-ref-services', 'slc-stand-ins'),
  use: fc.constantFrom('minimum' as const, undefined),
  target: fc.constant('operator' as const),
  lots,
  name: fc.option(everywhere(40), { nil: undefined }),
  description: fc.oneof(everywhere(120), fc.constant(named('Deux services comparables'))),
})
const percent = (value: number) => ({ kind: 'percentage' as const, value })
/** A set that stands alone, with names that the fixtures use too, so that some of it may be there already. */
const completeSet = fc
  .tuple(
    fc.record({ description: everywhere(60), lots }),
    fc.constantFrom('Prix', 'Le prix'),
    fc.constantFrom('Valeur technique', 'Autre'),
  )
  .map(([shared, price, quality]) => [
    {
      ...shared,
      kind: 'award' as const,
      type: 'price' as const,
      target: 'tender' as const,
      name: named(price),
      weight: percent(60),
    },
    {
      ...shared,
      kind: 'award' as const,
      type: 'quality' as const,
      target: 'tender' as const,
      name: named(quality),
      weight: percent(40),
    },
  ])
const criteria = fc
  .oneof(
    { weight: 3, arbitrary: fc.array(fc.oneof(award, term, selection), { minLength: 1, maxLength: 3 }) },
    { weight: 1, arbitrary: completeSet },
  )
  .map((list) => list.map((each, index) => ({ ...each, id: `c${index}` }) as Criterion))
const policy = fc.constantFrom<WeightPolicy>('refuse', 'scale', 'price')

/** What an edit says of the notice, without who asked for it and where it stands. */
function fact({ op, lot, field, language, before, after }: Edit): string {
  return JSON.stringify([op, lot, field, language ?? null, before, after])
}

function withoutPatches(bytes: Uint8Array, plan: Plan, changed: boolean): string {
  const parts: Uint8Array[] = []
  let at = 0
  let shift = 0
  for (const { start, end, text: added } of plan.patches) {
    parts.push(bytes.subarray(at + (changed ? shift : 0), start + (changed ? shift : 0)))
    shift += new TextEncoder().encode(added).length - (end - start)
    at = end
  }
  parts.push(bytes.subarray(at + (changed ? shift : 0)))
  return parts.map((part) => new TextDecoder().decode(part)).join('|')
}

let applied = 0

describe('laws of plan and apply', () => {
  // A property that never meets an applied plan would hold of anything.
  afterAll(() => expect(applied).toBeGreaterThan(200))

  it.each(documents)('hold on $name', ({ bytes }) => {
    fc.assert(
      fc.property(criteria, policy, fc.boolean(), (list, weights, replaceAward) => {
        const plan = ted.plan(bytes, { criteria: list }, { weights, replaceAward, rehearse: true })
        if (plan.refusals.length > 0) {
          expect([plan.edits, plan.patches, plan.align]).toEqual([[], [], []])
          return
        }
        applied += plan.edits.length > 0 ? 1 : 0
        const result = ted.apply(bytes, plan)
        // Each edit reads back as its `after`, and every other term is unchanged: the difference is the edits.
        expect(diffNotices(bytes, result).edits.map(fact).sort()).toEqual(plan.edits.map(fact).sort())
        expect(withoutPatches(result, plan, true)).toBe(withoutPatches(bytes, plan, false))
        // The way back: first bytes, edits the other way round, and from there the plan again.
        const back = ted.inverse(bytes, plan)
        expect(Buffer.compare(ted.apply(result, back), bytes)).toBe(0)
        expect(diffNotices(result, bytes).edits.map(fact).sort()).toEqual(back.edits.map(fact).sort())
        expect(ted.inverse(result, back).patches).toEqual(plan.patches)
        // Whatever the policy: what is there needs no room any more.
        for (const policyThen of ['refuse', 'scale', 'price'] as const) {
          const again = ted.plan(result, { criteria: list }, { weights: policyThen, replaceAward, rehearse: true })
          expect([again.edits, again.patches, again.refusals]).toEqual([[], [], []])
        }
        for (const { span } of plan.edits)
          expect(plan.patches.some(({ start, end }) => span && start <= span.end && end >= span.start)).toBe(true)
      }),
      { numRuns: 25 },
    )
  })
})
