import {
  type AddedCriterion,
  type AwardCriterion,
  defined,
  type Edit,
  type LotJoin,
  type Refusal,
  type Span,
} from '@opensource-experts/core'
import type { ReadAward } from '../read/award'
import { scopeOf } from '../terms/scope-of'
import { awardEdits, type NewWeight, type Staying, type Written } from './award-edits'
import { awardElement, awardTexts, decimalText } from './award-elements'
import { awardLosses } from './award-losses'
import { insertAwarding } from './insert-awarding'
import type { LotPlan } from './lot-plan'
import { alignReplaced, removeAward } from './replace-award'
import { writeWeight } from './weight-number'

/** Why this lot's award criteria cannot take another one, beyond the weights. */
export function awardRefusals(lot: string, award: ReadAward): Refusal[] {
  if (award.irregular) return [{ code: 'several-awarding-criteria', lot, params: { reason: award.irregular } }]
  if (award.unreadable) return [{ code: 'weights-not-adjustable', lot, params: { ...award.unreadable } }]
  return []
}

/** Texts that would be longer than BT-734 and BT-540 allow. Length as XPath `string-length` counts: code points. */
export function awardTextRefusals(
  criterion: AwardCriterion,
  { lot, languages, table }: Pick<LotPlan, 'lot' | 'languages' | 'table'>,
): Refusal[] {
  return languages.flatMap((language) => {
    const { name = '', text } = awardTexts(criterion, language)
    return [
      { field: 'BT-734-Lot' as const, value: name },
      { field: 'BT-540-Lot' as const, value: text },
    ].flatMap(({ field, value }) => {
      const limit = table.maxLength[field]
      const { length } = [...value]
      if (limit === null || length <= limit) return []
      const params = { field: field.replace('Lot', scopeOf(lot)), language, length, limit }
      return [{ code: 'text-too-long' as const, criterion: criterion.id, lot, params }]
    })
  })
}

/** Writes what the join of a lot says: criteria that come, give way or leave, and the weights that make room for them. */
export function planAward(plan: LotPlan, join: LotJoin, award: ReadAward): void {
  const written = [...join.replaced, ...join.added]
  for (const { criterion } of written) plan.refusals.push(...awardTextRefusals(criterion, plan))
  if (plan.refusals.length > 0) return
  // A set that takes the lot's own place takes its formula too.
  const complicated = join.replaces ? undefined : award.method?.complicated
  const scope = scopeOf(plan.lot)
  const elementOf = (added: AddedCriterion) =>
    // BR of BT-543: a formula in words and numbers exclude each other.
    awardElement(added, plan.languages, plan.table, scope, complicated === undefined)
  const weights = rebalance(plan, join, award)
  if (join.replaces) replaceAll(plan, join.added, award, elementOf)
  else if (join.replaced.length + join.removed.length > 0) exchange(plan, join, award, elementOf, weights)
  else {
    sayWeights(plan, weights)
    add(plan, join.added, award, elementOf)
  }
  for (const { criterion, weight } of written) {
    awardLosses(plan, criterion, complicated !== undefined)
    if (criterion.weight && !weight) {
      const after = decimalText(criterion.weight.value)
      plan.align.push({
        lot: plan.lot,
        field: `BT-541-${scope}-WeightNumber`,
        criterion: criterion.id,
        before: null,
        after,
      })
    }
  }
  if (complicated && written.length + join.removed.length > 0) {
    const before = Object.values(complicated)[0] ?? null
    plan.align.push({ lot: plan.lot, field: `BT-543-${scope}`, before, after: null })
  }
}

type ElementOf = (added: AddedCriterion) => ReturnType<typeof awardElement>
type NewWeights = ReadonlyMap<AwardCriterion, NewWeight>

/** Splices the weights that move. */
function rebalance(plan: LotPlan, join: LotJoin, award: ReadAward): NewWeights {
  const present = new Map(award.criteria.map((each) => [each.criterion, each]))
  return new Map(
    join.changes.flatMap((change) => {
      const of = present.get(change.criterion)
      return of ? [[change.criterion, writeWeight(plan, of, change)]] : []
    }),
  )
}

/** Says the weights that move, where nothing else of the lot changes its place. */
function sayWeights(plan: LotPlan, weights: NewWeights): void {
  const { lot } = plan
  for (const [{ id }, { fields, span, before }] of weights) {
    for (const { field, value: after } of fields) {
      // Where there was no number there was no code for one.
      const op = before === null ? 'insert' : 'replace'
      plan.edits.push({ op, lot, field, criterion: id, before, after, cause: 'rebalanced', span })
      if (field.endsWith('WeightNumber')) plan.align.push({ lot, field, criterion: id, before, after })
    }
  }
}

function add(plan: LotPlan, added: readonly AddedCriterion[], award: ReadAward, elementOf: ElementOf): void {
  if (added.length === 0) return
  const written = added.map((each) => ({ added: each, ...elementOf(each) }))
  const span = insertAwarding(
    plan,
    award,
    written.map(({ element }) => element),
  )
  plan.edits.push(...written.flatMap((each) => insertionEdits(plan, { ...each, span })))
}

/** A whole set in the place of the lot's own. */
function replaceAll(plan: LotPlan, added: readonly AddedCriterion[], award: ReadAward, elementOf: ElementOf): void {
  const written = added.map((each) => ({ added: each, ...elementOf(each) }))
  removeAward(plan, award)
  const inserted = insertAwarding(
    plan,
    award,
    written.map(({ element }) => element),
  )
  const span = plan.editor.contentOf(award.container) ?? inserted
  const after = written.map((each) => ({ ...each, span }))
  plan.edits.push(...awardEdits(plan, award, after, () => span, false))
  alignReplaced(plan)
}

/** Criteria that give way to others at the same spot, or leave. */
function exchange(plan: LotPlan, join: LotJoin, award: ReadAward, elementOf: ElementOf, weights: NewWeights): void {
  const { editor, table } = plan
  const replaced = new Map(join.replaced.map((each) => [each.present, each]))
  const removed = new Set(join.removed)
  const spans = new Map<string, Span>()
  const after: (Written | Staying)[] = []
  for (const present of award.criteria) {
    const { criterion, element } = present
    const by = replaced.get(criterion)
    if (!by && !removed.has(criterion)) {
      after.push({ present, ...defined({ weight: weights.get(criterion) }) })
      continue
    }
    const span = editor.remove(element)
    spans.set(criterion.id, span)
    if (!by) continue
    const written = elementOf(by)
    editor.insertAfter(element, written.element, table.order['cac:AwardingCriterion'])
    after.push({ added: by, fields: written.fields, span })
  }
  const added = join.added.map((each) => ({ added: each, ...elementOf(each) }))
  const elements = added.map(({ element }) => element)
  const span = elements.length > 0 ? insertAwarding(plan, award, elements) : { start: 0, end: 0 }
  after.push(...added.map((each) => ({ ...each, span })))
  const gone = (criterion: string | undefined) => spans.get(criterion ?? '') ?? span
  const edits = awardEdits(plan, award, after, gone, true)
  plan.edits.push(...edits)
  for (const { field, criterion, before, after: now } of edits) {
    if (field.endsWith('WeightNumber') && before !== null)
      plan.align.push({ lot: plan.lot, field, ...defined({ criterion }), before, after: now })
  }
}

function insertionEdits({ lot }: LotPlan, { added, fields, span }: Written): Edit[] {
  return fields.map(({ field, value, language }) =>
    defined({
      op: 'insert' as const,
      lot,
      field,
      criterion: added.criterion.id,
      language,
      before: null,
      after: value,
      cause: 'requested' as const,
      span,
    }),
  )
}
