import type { AwardCriterion, Criterion, Edit, PerformanceTerm, Removal } from '@opensource-experts/core'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { fixtures } from '../__fixtures__/fixtures'
import { diffNotices } from '../diff/diff-notices'
import { readNotice } from '../read/read-notice'
import { applyPlan } from './apply-plan'
import { inversePlan } from './inverse-plan'
import { planNotice } from './plan-notice'

const documents = Object.entries(fixtures).map(([name, xml]) => ({ name, bytes: new TextEncoder().encode(xml) }))
const in4 = (text: string) => ({ fr: `${text} fr`, en: `${text} en`, nl: `${text} nl`, de: `${text} de` })
const award = (id: string, value: number, text: string): AwardCriterion => ({
  id,
  kind: 'award',
  type: 'quality',
  target: 'tender',
  lots: 'all',
  name: in4(`Critère ${id}`),
  description: in4(text),
  weight: { kind: 'percentage', value },
})
const term = (id: string, text: string): PerformanceTerm => ({
  id,
  kind: 'performance',
  target: 'performance',
  lots: 'all',
  description: in4(text),
})
const fact = ({ op, lot, field, language, before, after }: Edit) =>
  JSON.stringify([op, lot, field, language ?? null, before, after])
const policy = fc.constantFrom('scale' as const, 'price' as const)
const text = fc.constantFrom('Texte', 'Texte & <suite>', 'Autre', 'Une fin.', 'Un début\nsur deux lignes')
const criteria = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 30 }), text).map(([value, own]): Criterion[] => [award('a', value, own)]),
  text.map((own): Criterion[] => [term('t', `${own} t`)]),
  fc
    .tuple(fc.integer({ min: 1, max: 20 }), text, text)
    .map(([value, one, two]): Criterion[] => [award('a', value, one), term('t', `${two} t`), term('u', 'Encore')]),
)

type Done = { readonly result: Uint8Array; readonly edits: readonly Edit[]; readonly refusals: readonly string[] }
let written = 0

/** Plans, checks the laws of what is written, and applies. */
function done(bytes: Uint8Array, ...[input, options]: [Parameters<typeof planNotice>[1], object]): Done {
  const plan = planNotice(bytes, input, { rehearse: true, ...options })
  const refusals = plan.refusals.map(({ code, params }) => `${code} ${String(params.reason ?? '')}`)
  if (refusals.length > 0) {
    expect([plan.edits, plan.patches, plan.align]).toEqual([[], [], []])
    return { result: bytes, edits: [], refusals }
  }
  const result = applyPlan(bytes, plan)
  written += plan.edits.length > 0 ? 1 : 0
  expect(diffNotices(bytes, result).edits.map(fact).sort()).toEqual(plan.edits.map(fact).sort())
  const back = inversePlan(bytes, plan)
  expect(Buffer.compare(applyPlan(result, back), bytes)).toBe(0)
  return { result, edits: plan.edits, refusals }
}

const valuesOf = (bytes: Uint8Array) => readNotice(bytes).procurement.criteria

/** A lone price is the whole, whether it says so or not: once it has made room, its number is there. */
const withoutWhole = (list: readonly Criterion[]) =>
  list.map((each) => {
    const alone =
      each.kind === 'award' &&
      list.filter(({ kind, lots }) => kind === 'award' && lots[0] === each.lots[0]).length === 1
    return alone ? { ...each, weight: undefined } : each
  })

describe('a criterion lives in a notice', { timeout: 900000 }, () => {
  afterAll(() => expect(written).toBeGreaterThan(100))

  it.each(documents)('added, added again, replaced, removed: $name', ({ bytes }) => {
    fc.assert(
      fc.property(criteria, policy, fc.integer({ min: 1, max: 30 }), (list, weights, other) => {
        const added = done(bytes, { criteria: list }, { weights })
        if (added.refusals.length > 0 || added.edits.length === 0) return
        for (const again of [{ weights }, { weights, conflict: 'replace' }, {}])
          expect(done(added.result, { criteria: list }, again)).toMatchObject({ edits: [], refusals: [] })
        // Another text and another weight, in the place of the first: one text is left.
        const changed = list.map(
          (each): Criterion =>
            each.kind === 'award'
              ? award(each.id, other, 'Tout autre')
              : { ...each, description: in4(`Tout autre ${each.id}`) },
        )
        const before = valuesOf(added.result)
        const awards = changed.filter(({ kind }) => kind === 'award')
        const replaced = done(added.result, { criteria: awards }, { weights, conflict: 'replace' })
        if (awards.length > 0 && replaced.refusals.length === 0) {
          expect(valuesOf(replaced.result)).toHaveLength(before.length)
          expect(done(replaced.result, { criteria: awards }, { weights, conflict: 'replace' })).toMatchObject({
            edits: [],
            refusals: [],
          })
        }
        // Out again, by the ids that reading gives: where it began.
        const own = new Set(valuesOf(bytes).map(({ id }) => id))
        const remove: Removal[] = valuesOf(added.result)
          .filter(({ id, kind }) => kind === 'award' && !own.has(id))
          .map(({ id }) => ({ criterion: id }))
        if (remove.length === 0 || list.some(({ kind }) => kind !== 'award')) return
        const removed = done(added.result, { remove }, { weights })
        if (removed.refusals.length > 0) return
        if (weights === 'scale') expect(withoutWhole(valuesOf(removed.result))).toEqual(withoutWhole(valuesOf(bytes)))
        expect(done(removed.result, { criteria: list }, { weights }).refusals).toEqual([])
      }),
      { numRuns: 250 },
    )
  })

  it.each(documents)('terms leave as they came: $name', ({ bytes }) => {
    const list = [term('t', 'Premier terme'), term('u', 'Second terme & <fin>')]
    const added = done(bytes, { criteria: list }, {})
    if (added.refusals.length > 0) return
    const recognise = (procurement: ReturnType<typeof readNotice>['procurement']) =>
      procurement.criteria.flatMap(({ id, description = {}, kind }) =>
        kind !== 'performance'
          ? []
          : Object.entries(description).flatMap(([language, whole]) =>
              whole.split(/\n\n/u).flatMap((paragraph, index) =>
                list
                  .filter((each) => each.description?.[language as 'fr'] === paragraph.trim())
                  .map((each) => ({
                    criterion: id,
                    clause: { id: each.id, version: '1.0.0', level: 'basic' as const, params: {} },
                    match: 'exact' as const,
                    language,
                    paragraph: index,
                  })),
              ),
            ),
      )
    const without = (from: Uint8Array, clause: string) => {
      const plan = planNotice(from, { remove: [{ clause }] }, { rehearse: true }, {}, recognise)
      if (plan.refusals.length > 0) return plan.refusals.map(({ code }) => code)
      const result = applyPlan(from, plan)
      expect(diffNotices(from, result).edits.map(fact).sort()).toEqual(plan.edits.map(fact).sort())
      expect(Buffer.compare(applyPlan(result, inversePlan(from, plan)), from)).toBe(0)
      return result
    }
    const one = without(added.result, 't')
    if (!(one instanceof Uint8Array)) return
    expect(JSON.stringify(valuesOf(one))).not.toContain('Premier terme')
    expect(JSON.stringify(valuesOf(one))).toContain('Second terme')
    const none = without(one, 'u')
    if (!(none instanceof Uint8Array)) {
      expect(none).toEqual(['field-mandatory'])
      return
    }
    expect(JSON.stringify(valuesOf(none))).not.toContain('Second terme')
    expect(planNotice(none, { remove: [{ clause: 'u' }] }, { rehearse: true }, {}, recognise).refusals).toMatchObject([
      { code: 'criterion-not-found' },
    ])
    // A requirement that was there without a text goes with the last one.
    const bare = valuesOf(bytes).filter(({ description, kind }) => kind === 'performance' && !description)
    if (bare.length === 0) expect(valuesOf(none)).toEqual(valuesOf(bytes))
  })

  it('a clause is not looked for without what recognises it, and the refusal says so', () => {
    const bytes = new TextEncoder().encode(fixtures.percentages)
    expect(planNotice(bytes, { remove: [{ clause: 'AWD-02' }] }).refusals).toEqual([
      { code: 'criterion-not-found', params: { reason: 'no-recogniser', clause: 'AWD-02' } },
    ])
    expect(planNotice(bytes, { remove: [{ criterion: 'LOT-0001.award.9' }] }).refusals).toMatchObject([
      { code: 'criterion-not-found', criterion: 'LOT-0001.award.9' },
    ])
  })
})
