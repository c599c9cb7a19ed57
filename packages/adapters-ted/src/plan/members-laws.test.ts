import type { Change, Edit } from '@opensource-experts/core'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { addedAward, addedTerm } from '../__fixtures__/added'
import { fixtureSpecs } from '../__fixtures__/fixtures'
import { makeNotice, type NoticeSpec } from '../__fixtures__/make-notice'
import { diffNotices } from '../diff/diff-notices'
import { applyPlan } from './apply-plan'
import { inversePlan } from './inverse-plan'
import { planNotice } from './plan-notice'

// The laws hold whatever is asked together: criteria of each kind, limits, groups, methods, what lots declare.
const languages = ['fr', 'en', 'nl', 'de'] as const
const everywhere = (text: string) => Object.fromEntries(languages.map((tag) => [tag, `${text} <${tag}> & é`]))
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined })
const texts = fc.constantFrom('Un', 'Deux\nlignes', 'Trois 𝄞').map(everywhere)
const lotIds = ['LOT-0001', 'LOT-0002', 'GLO-0001', 'LOT-0009'] as const

const limits = fc.record(
  {
    submitted: fc.constantFrom(1, 2, null),
    awarded: fc.constantFrom(1, 2, null),
    allRequired: fc.boolean(),
  },
  { requiredKeys: [] },
)
const group = (id: string) =>
  fc.record(
    {
      id: fc.constant(id),
      lots: fc.constantFrom(['LOT-0001', 'LOT-0002'], ['LOT-0002', 'LOT-0001'], ['LOT-0001']),
      title: texts,
      description: texts,
      smeSuitable: fc.boolean(),
    },
    { requiredKeys: ['id', 'lots'] },
  )
const groups = fc.oneof(
  fc.constant([]),
  fc.tuple(group('GLO-0001')),
  fc.tuple(group('GLO-0002')),
  fc.tuple(group('GLO-0001'), group('GLO-0002')),
)
const method = fc.oneof(fc.constant({}), fc.record({ complicated: texts }), fc.record({ orderJustification: texts }))
const methods = fc.dictionary(fc.constantFrom(...lotIds.slice(0, 3)), method, { maxKeys: 2 })
const purposes = fc
  .subarray(['env-imp', 'soc-obj'])
  .map((codes) => codes.map((code) => ({ code, description: everywhere(code) })))
const declared = fc.record(
  {
    purposes: fc.oneof(purposes, fc.constant([{ code: 'none' }])),
    social: fc.subarray(['opp', 'work-cond']),
    greenCriteria: fc.constantFrom(['eu'], ['none'], []),
    smeSuitable: fc.constantFrom(true, false, null),
  },
  { requiredKeys: [] },
)
const strategic = fc.dictionary(fc.constantFrom('all', 'LOT-0001', 'LOT-0002'), declared, { maxKeys: 2 })
const criteria = fc.subarray([
  { ...addedAward, name: everywhere('Plan'), description: everywhere('Plan') },
  { ...addedTerm, description: everywhere('Un') },
  {
    id: 'selection',
    kind: 'selection' as const,
    target: 'operator' as const,
    lots: 'all' as const,
    code: 'slc-abil-ref-services',
    description: everywhere('Références'),
  },
])
// Ids as `read` gives them; some of them are there, and others are not.
const removals = fc
  .subarray([
    'LOT-0001.award.1',
    'LOT-0001.award.2',
    'LOT-0002.award.1',
    'LOT-0001.performance.1',
    'LOT-0001.selection.1',
  ])
  .map((ids) => ids.map((criterion) => ({ criterion })))
const change = fc
  .record({
    criteria: maybe(criteria),
    remove: maybe(removals),
    lotLimits: maybe(limits),
    lotGroups: maybe(groups),
    awardMethods: maybe(methods),
    strategic: maybe(strategic),
  })
  .map((each) => Object.fromEntries(Object.entries(each).filter(([, value]) => value !== undefined)) as Change)

const names = [
  'severalLots',
  'bilingual',
  'lotsGroup',
  'lotsGroupAndLots',
  'selectionInNotice',
  'change',
  'pinAsCall',
  'belowThreshold',
  'everySpelling',
  'oneLiner',
] as const
const specs: readonly (readonly [string, NoticeSpec])[] = [
  ...names.map((name) => [name, fixtureSpecs[name]] as const),
  ...(['1.10', '1.11', '1.13'] as const).map(
    (sdk) => [`SDK ${sdk}`, { ...fixtureSpecs.lotsGroupAndLots, sdk }] as const,
  ),
]

function fact({ op, lot, field, language, before, after }: Edit): string {
  return JSON.stringify([op, lot, field, language ?? null, before, after])
}

let applied = 0
let removed = 0

describe('laws of changes of every kind together', () => {
  afterAll(() => {
    expect(applied).toBeGreaterThan(100)
    expect(removed).toBeGreaterThan(5)
  })

  it.each(specs)('hold on %s', (_, spec) => {
    const bytes = new TextEncoder().encode(makeNotice(spec))
    fc.assert(
      fc.property(change, (input) => {
        const options = { weights: 'scale' } as const
        const plan = planNotice(bytes, input, options)
        if (plan.refusals.length > 0) {
          expect([plan.edits, plan.patches, plan.align]).toEqual([[], [], []])
          return
        }
        applied += plan.edits.length > 0 ? 1 : 0
        const result = applyPlan(bytes, plan)
        expect(diffNotices(bytes, result).edits.map(fact).sort()).toEqual(plan.edits.map(fact).sort())
        const back = inversePlan(bytes, plan)
        expect(Buffer.compare(applyPlan(result, back), bytes)).toBe(0)
        removed += (input.remove?.length ?? 0) > 0 && plan.edits.some(({ op }) => op === 'remove') ? 1 : 0
        // An id is a place: once one is out, the next has it.
        const again = planNotice(result, { ...input, remove: [] }, options)
        expect([again.edits, again.patches, again.refusals]).toEqual([[], [], []])
        for (const { span } of plan.edits)
          expect(plan.patches.some(({ start, end }) => span && start <= span.end && end >= span.start)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})
