import { joinCriteria } from '../change/join-criteria'
import { defined } from '../data/defined'
import type { Change, ChangeOptions } from '../model/change'
import type { AwardCriterion, Criterion, PerformanceTerm } from '../model/criterion'
import type { AwardMethod } from '../model/lot'
import type { Procurement } from '../model/procurement'
import type { Weight } from '../model/weight'
import type { Alignment, Edit, Loss, Refusal } from '../plan/plan'
import { byLot, lotsOf } from '../weights/by-lot'
import { criterionKey } from '../weights/identity'
import type { AddedCriterion, LotJoin } from '../weights/lot-join'
import { documentLosses } from './document-losses'
import {
  awardFields,
  type FormField,
  groupFields,
  limitFields,
  numberText,
  scopeOf,
  selectionFields,
  strategicFields,
  textFields,
} from './form-fields'
import { inLanguages, textRefusals } from './text-refusals'

export interface PlanFormOptions extends ChangeOptions {
  /** Name of the person who reviewed the draft texts. */
  readonly acceptDrafts?: string
  /** Longest text by field, in characters: `limits().maxLength` of an adapter, or `{ "BT-70-Lot": 6000 }`. */
  readonly maxLength?: Readonly<Record<string, number>>
}

/** What would change in a form, and why not. Plain JSON. */
export interface FormPlan {
  /** The procurement afterwards; as it was where the change is refused. */
  readonly procurement: Procurement
  /** In business terms, lot by lot; none where it is refused. */
  readonly edits: readonly Edit[]
  readonly losses: readonly Loss[]
  /** Why nothing is to be written; empty where all can be. */
  readonly refusals: readonly Refusal[]
  /** What the tender documents must now say as well. */
  readonly align: readonly Alignment[]
}

/**
 * What a change makes of the fields of a form: for a platform that holds form fields and no notice. Edits are those of a
 * plan, without bytes; `before` and `after` are plain numbers (`7.5`) and texts. Pure, nothing is written by halves.
 */
export function planForm(procurement: Procurement, change: Change, options: PlanFormOptions = {}): FormPlan {
  const { languages } = procurement
  const given = change.criteria ?? []
  const criteria = given.map((criterion) => inLanguages(criterion, languages))
  const joined = joinCriteria(procurement, { ...change, criteria }, options)
  const refusals = [
    ...given.flatMap((criterion, index) =>
      textRefusals(criterion, criteria[index] ?? criterion, languages, options.acceptDrafts),
    ),
    ...joined.refusals,
  ]
  const edits: Edit[] = []
  const losses: Loss[] = [...joined.losses]
  const align: Alignment[] = []
  const after = joined.procurement
  const methods = new Map([...after.lots, ...(after.lotGroups ?? [])].map(({ id, awardMethod }) => [id, awardMethod]))
  const lots = new Map(change.strategic ? after.lots.map((each) => [each.id, each]) : [])
  const present = byLot(procurement.criteria, (criterion) => lotsOf(criterion, procurement))
  sayFields('', undefined, limitFields(procurement.lotLimits), limitFields(after.lotLimits), 'requested')
  const [groups, then] = [procurement, after].map(
    ({ lotGroups = [] }) => new Map(lotGroups.map((each) => [each.id, each])),
  )
  for (const id of new Set([...(groups?.keys() ?? []), ...(then?.keys() ?? [])]))
    sayFields(id, undefined, groupFields(groups?.get(id)), groupFields(then?.get(id)), 'requested')
  for (const place of [...procurement.lots, ...(procurement.lotGroups ?? [])]) {
    const { id: lot } = place
    const method = methods.get(lot)
    const from = edits.length
    const join = joined.lots.get(lot)
    if (join) sayAward(lot, join, method)
    sayFields(lot, undefined, methodFields(place.awardMethod, lot), methodFields(method, lot), 'requested')
    saySelection(lot)
    const declared = lots.get(lot)
    if (declared) {
      const was = procurement.lots.find(({ id }) => id === lot) ?? {}
      sayFields(lot, undefined, strategicFields(was, languages), strategicFields(declared, languages), 'requested')
    }
    sayTerms(lot)
    refusals.push(...tooLong(edits.slice(from)))
  }
  if (refusals.length > 0) return { procurement, edits: [], losses: [], refusals, align: [] }
  return { procurement: after, edits, losses, refusals, align: [...align, ...joined.align] }

  function sayAward(lot: string, join: LotJoin, method: AwardMethod | undefined): void {
    const scope = scopeOf(lot)
    const numbers = method?.complicated === undefined
    const fields = (criterion: AwardCriterion, weight: Weight | undefined) => {
      const { weight: _, ...bare } = criterion
      return awardFields({ ...bare, ...defined({ weight }) }, { languages, scope, numbers })
    }
    const from = edits.length
    for (const { criterion, kind, before, after: value } of join.changes) {
      const old = before === undefined ? undefined : criterion.weight
      sayFields(lot, criterion.id, fields(criterion, old), fields(criterion, { kind, value }), 'rebalanced')
    }
    const given = join.replaces ? (present.get(lot) ?? []).filter(isAward) : []
    const [language = ''] = languages
    const byKey = new Map(given.map((each) => [criterionKey(each, language), each]))
    for (const { criterion, weight } of join.added) {
      const old = byKey.get(criterionKey(criterion, language))
      byKey.delete(criterionKey(criterion, language))
      sayFields(lot, criterion.id, old ? fields(old, old.weight) : [], fields(criterion, weight), 'requested')
    }
    for (const { criterion, weight, present: old } of join.replaced)
      sayFields(lot, criterion.id, fields(old, old.weight), fields(criterion, weight), 'requested')
    for (const old of [...join.removed, ...given.filter((each) => byKey.get(criterionKey(each, language)) === each)])
      sayFields(lot, old.id, fields(old, old.weight), [], 'requested')
    sayAlignment(lot, edits.slice(from), join, method)
    const written: AddedCriterion[] = [...join.added, ...join.replaced]
    losses.push(...written.flatMap(({ criterion }) => documentLosses(criterion, lot, !numbers)))
  }

  /** The tender documents follow the weights that move, those that the form cannot show, and a formula. */
  function sayAlignment(lot: string, own: readonly Edit[], join: LotJoin, method: AwardMethod | undefined): void {
    const field = `BT-541-${scopeOf(lot)}-WeightNumber`
    // A criterion that merely joins is said by its own text in the documents.
    for (const { field: of, criterion, before, after: value } of own)
      if (
        of === field &&
        (before !== null || join.replaces || join.changes.some((each) => each.criterion.id === criterion))
      )
        align.push(defined({ lot, field, criterion, before, after: value }))
    for (const { id, weight } of join.weightless)
      align.push({ lot, field, criterion: id, before: null, after: weight ? numberText(weight.value) : null })
    const formula = textFields(method?.complicated, languages, `BT-543-${scopeOf(lot)}`)[0]
    if (formula && own.length > 0) align.push({ lot, field: formula.field, before: formula.value, after: null })
  }

  function sayFields(
    lot: string,
    criterion: string | undefined,
    before: readonly FormField[],
    now: readonly FormField[],
    cause: Edit['cause'],
  ): void {
    const old = byName(before)
    const left = byName(now)
    for (const name of new Set([...old.keys(), ...left.keys()])) {
      const [was, is] = [old.get(name), left.get(name)]
      const field = is ?? was
      if (!field || was?.value === is?.value) continue
      const op = !was ? 'insert' : is ? 'replace' : 'remove'
      const { language } = field
      edits.push(
        defined({
          op,
          lot,
          field: field.field,
          criterion,
          language,
          before: was?.value ?? null,
          after: is?.value ?? null,
          cause,
        } as const),
      )
    }
  }

  function saySelection(lot: string): void {
    const { added = [], replaced = [], removed = [] } = joined.others.get(lot) ?? {}
    const scope = scopeOf(lot)
    const say = (id: string, before: Criterion | undefined, now: Criterion | undefined) => {
      const fieldsOf = (each: Criterion | undefined) =>
        each?.kind === 'selection' ? selectionFields(each, languages, scope) : []
      sayFields(lot, id, fieldsOf(before), fieldsOf(now), 'requested')
    }
    for (const each of added) say(each.id, undefined, each)
    for (const { criterion, present: old } of replaced) {
      // One of another id takes its place: the old one is gone, the new one is said.
      if (criterion.id === old.id) say(old.id, old, criterion)
      else say(criterion.id, undefined, criterion)
    }
    for (const { criterion, present: old } of replaced) if (criterion.id !== old.id) say(old.id, old, undefined)
    for (const each of removed) say(each.id, each, undefined)
  }

  function sayTerms(lot: string): void {
    const join = joined.terms.get(lot)
    if (!join) return
    const [only, ...others] = join.written
    const holder = (present.get(lot) ?? []).find(({ kind }) => kind === 'performance')?.id
    for (const { language, before, after: value } of join.texts) {
      const op = before === null ? 'insert' : value === null ? 'remove' : 'replace'
      const criterion = before === null && only && others.length === 0 ? only.id : (holder ?? `${lot}.performance.1`)
      const cause = before === null || value === null ? 'requested' : 'merged'
      edits.push({ op, lot, field: 'BT-70-Lot', criterion, language, before, after: value, cause })
    }
    losses.push(...join.written.flatMap((term: PerformanceTerm) => documentLosses(term, lot, false)))
  }

  function tooLong(own: readonly Edit[]): Refusal[] {
    return own.flatMap(({ lot, field, criterion, language, after: value }): Refusal[] => {
      const limit = options.maxLength?.[field] ?? options.maxLength?.[field.replace('LotsGroup', 'Lot')]
      const length = value === null ? 0 : [...value].length
      if (limit === undefined || length <= limit) return []
      return [defined({ code: 'text-too-long' as const, criterion, lot, params: { field, language, length, limit } })]
    })
  }
}

/** What takes a form back to where it was: the edits, the other way round. */
export function inverseEdits(edits: readonly Edit[]): Edit[] {
  const opposite = { insert: 'remove', remove: 'insert', replace: 'replace' } as const
  return [...edits]
    .reverse()
    .map((edit) => ({ ...edit, op: opposite[edit.op], before: edit.after, after: edit.before }))
}

function isAward(criterion: Criterion): criterion is AwardCriterion {
  return criterion.kind === 'award'
}

function methodFields(method: AwardMethod | undefined, lot: string): FormField[] {
  const texts = { ...method?.complicated, ...method?.orderJustification }
  const languages = Object.keys(texts)
  const scope = scopeOf(lot)
  return [
    ...textFields(method?.complicated, languages, `BT-543-${scope}`),
    ...textFields(method?.orderJustification, languages, `BT-733-${scope}`),
  ]
}

/** Fields by name and language; a field that stands several times is numbered. */
function byName(fields: readonly FormField[]): Map<string, FormField> {
  const names = new Map<string, FormField>()
  for (const each of fields) {
    const name = `${each.field} ${each.language ?? ''}`
    let count = 0
    while (names.has(`${name} ${count}`)) count += 1
    names.set(`${name} ${count}`, each)
  }
  return names
}
