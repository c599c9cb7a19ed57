import {
  type AddedCriterion,
  type AwardCriterion,
  defined,
  type Edit,
  type LotJoin,
  type Refusal,
  type Span,
  type WeightChange,
} from '@opensource-experts/core'
import type { NewElement } from '../edit/new-element'
import type { ReadAward } from '../read/award'
import { scopeOf } from '../terms/scope-of'
import { childAt, type XmlElement } from '../xml/element'
import { awardElement, awardTexts, decimalText, type WrittenField } from './award-elements'
import type { LotPlan } from './lot-plan'
import { removeAward, replacementEdits } from './replace-award'

/** Why this lot's award criteria cannot take another one, beyond the weights. */
export function awardRefusals(lot: string, award: ReadAward): Refusal[] {
  if (award.irregular) return [{ code: 'several-awarding-criteria', lot, params: { reason: award.irregular } }]
  if (award.unreadable) return [{ code: 'weights-not-adjustable', lot, params: { ...award.unreadable } }]
  return []
}

/** Texts that would be longer than BT-734 and BT-540 allow. Length as XPath `string-length` counts: code points. */
function awardTextRefusals(criterion: AwardCriterion, { lot, languages, table }: LotPlan): Refusal[] {
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

interface Written {
  readonly added: AddedCriterion
  readonly fields: readonly WrittenField[]
}

/** Writes what the join of a lot says: new criteria, and the weights that made room for them. */
export function planAward(plan: LotPlan, join: LotJoin, award: ReadAward): void {
  for (const { criterion } of join.added) plan.refusals.push(...awardTextRefusals(criterion, plan))
  if (plan.refusals.length > 0) return
  rebalance(plan, join, award)
  if (join.added.length === 0) return
  // A set that takes the lot's own place takes its formula too.
  const complicated = join.replaces ? undefined : award.method?.complicated
  const scope = scopeOf(plan.lot)
  const written = join.added.map((added) => ({
    added,
    // BR of BT-543: a formula in words and numbers exclude each other.
    ...awardElement(added, plan.languages, plan.table, scope, complicated === undefined),
  }))
  if (join.replaces) removeAward(plan, award)
  const inserted = insertAward(
    plan,
    award,
    written.map(({ element }) => element),
  )
  plan.edits.push(
    ...(join.replaces
      ? replacementEdits(plan, award, written, plan.editor.contentOf(award.container) ?? inserted)
      : written.flatMap((each) => insertionEdits(plan, each, inserted))),
  )
  if (join.replaces) alignReplaced(plan)
  for (const { added } of written) {
    const { criterion } = added
    lossesOf(plan, criterion, complicated !== undefined)
    if (criterion.weight && !added.weight) {
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
  if (complicated) {
    plan.align.push({
      lot: plan.lot,
      field: `BT-543-${scope}`,
      before: Object.values(complicated)[0] ?? null,
      after: null,
    })
  }
}

function insertionEdits({ lot }: LotPlan, { added, fields }: Written, span: Span): Edit[] {
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

/** The tender documents follow the whole set: its weights and a formula that is gone. */
function alignReplaced({ lot, edits, align }: LotPlan): void {
  for (const { lot: of, field, criterion, before, after } of edits) {
    if (of !== lot || !/WeightNumber$|^BT-543/u.test(field)) continue
    align.push(defined({ lot, field, criterion, before, after }))
  }
}

function rebalance(plan: LotPlan, join: LotJoin, award: ReadAward): void {
  const field = `BT-541-${scopeOf(plan.lot)}-WeightNumber`
  for (const change of join.changes) {
    const read = award.criteria.find(({ criterion }) => criterion === change.criterion)
    const element = read?.weightElement
    if (read && !element) insertWeight(plan, read.element, change)
    if (!element) continue
    const after = decimalText(change.after)
    const span = plan.editor.replaceText(element, after)
    const { id } = change.criterion
    plan.edits.push({
      op: 'replace',
      lot: plan.lot,
      field,
      criterion: id,
      before: element.text,
      after,
      cause: 'rebalanced',
      span,
    })
    plan.align.push({ lot: plan.lot, field, criterion: id, before: element.text, after })
  }
}

/** A price that was alone had no number, and counted as the whole: it gets one. */
function insertWeight(plan: LotPlan, element: XmlElement, { criterion, kind, after }: WeightChange): void {
  const { editor, lot, table } = plan
  const { element: made, fields } = awardElement(
    { criterion: { ...criterion, name: {} }, weight: { kind, value: after } },
    [],
    table,
    scopeOf(lot),
    false,
  )
  const [parameters] = made.children ?? []
  if (!parameters) return
  const span = editor.insert(element, parameters, table.order['cac:AwardingCriterion'])
  for (const { field, value } of fields.filter(({ field: of }) => of.startsWith('BT-54') && !of.startsWith('BT-540'))) {
    const edit = { lot, field, criterion: criterion.id, before: null, after: value }
    plan.edits.push({ op: 'insert', ...edit, cause: 'rebalanced', span })
    if (field.endsWith('WeightNumber')) plan.align.push(edit)
  }
}

/** Puts the criteria into the lot's `cac:AwardingCriterion`, making what is missing above it. */
function insertAward(plan: LotPlan, award: ReadAward, elements: readonly NewElement[]) {
  const { editor, place, table } = plan
  if (award.container) {
    let span = { start: 0, end: 0 }
    for (const element of elements) span = editor.insert(award.container, element, table.order['cac:AwardingCriterion'])
    return span
  }
  const container = { name: 'cac:AwardingCriterion', children: elements }
  const terms = childAt(place, 'cac:TenderingTerms', 'cac:AwardingTerms')
  if (terms) return editor.insert(terms, container, table.order['cac:AwardingTerms'])
  return insertTerm(plan, { name: 'cac:AwardingTerms', children: [container] })
}

/** Adds a child to the lot's `cac:TenderingTerms`; where there is none, it waits for the one to be made. */
export function insertTerm(plan: LotPlan, element: NewElement) {
  const { editor, place, table } = plan
  const terms = childAt(place, 'cac:TenderingTerms')
  if (terms) return editor.insert(terms, element, table.order['cac:TenderingTerms'])
  plan.pending.push(element)
  return editor.place(place, 'cac:TenderingTerms', table.order['cac:ProcurementProjectLot'])
}

const documentMembers = ['scoring', 'evidence', 'verification', 'subjectMatterLink'] as const

function lossesOf({ lot, losses }: LotPlan, criterion: AwardCriterion, complicated: boolean): void {
  const { id } = criterion
  if (criterion.subCriteria?.length)
    losses.push({ code: 'sub-criteria', criterion: id, lot, params: { count: criterion.subCriteria.length } })
  const scope = scopeOf(lot)
  if (complicated && criterion.fixed)
    losses.push({ code: 'number-not-in-notice', criterion: id, lot, params: { field: `BT-541-${scope}-FixedNumber` } })
  if (complicated && criterion.thresholds?.length) {
    losses.push({
      code: 'number-not-in-notice',
      criterion: id,
      lot,
      params: { field: `BT-541-${scope}-ThresholdNumber` },
    })
  }
  const members: string[] = documentMembers.filter((member) => criterion[member] !== undefined)
  if (criterion.noticeText && criterion.description) members.unshift('description')
  if (members.length > 0) losses.push({ code: 'documents-only', criterion: id, lot, params: { members } })
}
