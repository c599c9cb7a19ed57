import type { OthersJoin, Refusal, SelectionCriterion, Span } from '@opensource-experts/core'
import type { Notice } from '../read/notice-head'
import type { ReadSelection, ReadSelectionCriterion } from '../read/selection'
import { sourceCodes } from '../read/selection-sources'
import { CriterionKeys } from '../terms/criterion-keys'
import { notUsedKey, selectionFields, selectionTerms, sourceKey } from '../terms/selection-terms'
import { childAt, type XmlElement } from '../xml/element'
import type { WrittenField } from './award-elements'
import { insertExtension, removeExtended } from './extension-children'
import { type KeyedValue, keyedEdits } from './keyed-edits'
import type { LotPlan } from './lot-plan'
import { rankingRefusals, secondStageOf, secondStageRefusals } from './second-stage'
import { secondStageSumRefusals } from './second-stage-sum'
import { selectionCodeField, selectionLosses } from './selection-dialect'
import { selectionElement } from './selection-elements'
import { selectionRefusals } from './selection-refusals'
import { planSources } from './selection-sources'

/** A selection criterion as it will stand: written at a place, or as it is. */
interface Standing {
  readonly criterion: SelectionCriterion
  readonly element?: XmlElement
  readonly fields?: readonly WrittenField[]
  readonly span?: Span
}

/** `given`: the criteria of the change as they came, by id, for what the notice cannot say of them. */
export function planSelection(
  plan: LotPlan,
  join: OthersJoin,
  selection: ReadSelection,
  notice: Notice,
  given: ReadonlyMap<string, SelectionCriterion>,
): void {
  const { lot, place, table, editor, languages, paths, refusals } = plan
  const added = join.added.filter(isSelection)
  const replaced = new Map(
    join.replaced.flatMap(({ criterion, present }) => (isSelection(criterion) ? [[present, criterion] as const] : [])),
  )
  const removed = new Set(join.removed)
  const written = [...replaced.values(), ...added]
  if (written.length + removed.size === 0) return
  const stage = secondStageOf(notice, place, table)
  const leaves = selection.criteria.filter(({ criterion }) => removed.has(criterion))
  refusals.push(
    ...selectionRefusals(plan, selection, written),
    ...written.flatMap((each) => secondStageRefusals(each, lot, stage)),
  )
  if (refusals.length > 0) return
  const isOld = selectionCodeField(table) === 'BT-747-Lot'
  // What was listed as not used (BT-748) is used now.
  const codes = new Set(written.map(({ code }) => code))
  const used = selection.notUsed.filter((each) => codes.has(childAt(each, 'cbc:CriterionTypeCode')?.text.trim()))
  const spans = new Map<string, Span>()
  const standing: Standing[] = []
  const gone: XmlElement[] = [...leaves.map(({ element }) => element), ...used]
  for (const present of selection.criteria) {
    const { criterion, element } = present
    const by = replaced.get(criterion)
    if (by) standing.push(exchange(present, by))
    else if (!removed.has(criterion)) standing.push({ criterion, element })
  }
  const fresh = added.map((criterion) => ({ criterion, ...selectionElement(criterion, languages, table, stage) }))
  const isLast = standing.length + fresh.length === 0
  if (isLast && !mayLeave(plan, selection, isOld)) return
  const leaving = removeExtended(plan, gone, isLast)
  for (const { criterion, element } of leaves) spans.set(criterion.id, leaving.get(element) ?? nowhere)
  const elements = fresh.map(({ element }) => element)
  const span = elements.length > 0 ? insertExtension(plan, elements) : ([...spans.values()][0] ?? nowhere)
  standing.push(...fresh.map(({ criterion, fields }) => ({ criterion, fields, span })))
  const [before, after] = [selection.criteria, standing].map((all) => all.map(({ criterion }) => criterion))
  refusals.push(
    ...secondStageSumRefusals(lot, before ?? [], after ?? [], notice.sdk),
    ...rankingRefusals(lot, place, table, before ?? [], after ?? []),
  )
  if (refusals.length > 0) return
  const sources = isOld ? undefined : planSources(plan, !isLast)
  const elsewhere = [...leaving.values()][0] ?? span
  const [language = ''] = languages
  plan.edits.push(
    ...keyedEdits(
      lot,
      selectionTerms(lot, place, selection, language, paths),
      [...keyed(standing, language), ...stillUnused(), ...(sources ?? stillSources())],
      (criterion) => spans.get(criterion ?? '') ?? elsewhere,
    ),
  )
  for (const { id } of written) plan.losses.push(...selectionLosses(given.get(id) as SelectionCriterion, lot, table))

  function exchange({ criterion, element }: ReadSelectionCriterion, by: SelectionCriterion): Standing {
    const made = selectionElement(by, languages, table, stage)
    const at = editor.remove(element)
    editor.insertAfter(element, made.element, table.order['efext:EformsExtension'])
    spans.set(criterion.id, at)
    return { criterion: by, fields: made.fields, span: at }
  }

  function keyed(all: readonly Standing[], first: string): KeyedValue[] {
    const keys = new CriterionKeys(lot, first)
    return all.flatMap(({ criterion, element, fields, span: at }) => {
      const own = element
        ? selectionFields(element, first, paths).map((field) => ({ ...field, value: field.element.text }))
        : (fields ?? [])
      return keys.next(criterion, own).map((key, index) => {
        const { field, value, language: tag } = own[index] as WrittenField
        return {
          key,
          field,
          value,
          criterion: criterion.id,
          ...(tag === undefined ? {} : { language: tag }),
          ...(at ? { span: at } : {}),
        }
      })
    })
  }

  function stillUnused(): KeyedValue[] {
    const left = selection.notUsed.filter((each) => !used.includes(each))
    return left.flatMap((element) => {
      const code = childAt(element, 'cbc:CriterionTypeCode')?.text ?? ''
      return selectionFields(element, language, paths).map((field) => ({
        key: notUsedKey(lot, code, `${field.within ?? field.field} ${field.language ?? ''}`),
        field: field.field,
        value: field.element.text,
      }))
    })
  }

  function stillSources(): KeyedValue[] {
    return sourceCodes(place).map(({ text }) => ({ key: sourceKey(lot, text), field: 'BT-821-Lot', value: text }))
  }
}

const nowhere: Span = { start: 0, end: 0 }

function isSelection(criterion: OthersJoin['added'][number]): criterion is SelectionCriterion {
  return criterion.kind === 'selection'
}

/** The last criterion leaves where nothing wants one to be there. */
function mayLeave(plan: LotPlan, { notUsed }: ReadSelection, isOld: boolean): boolean {
  const { lot, place, subtype, refusals } = plan
  const refuse = (field: string): false => {
    refusals.push({ code: 'field-mandatory', lot, params: { field, subtype } } satisfies Refusal)
    return false
  }
  // BR-BT-00747: an extension that is there holds BT-747. What is not used says it as well.
  if (isOld) return notUsed.length > 0 || isAlone(place) || refuse('BT-747-Lot')
  // BT-821 is mandatory, and the notice is no source of criteria that are not in it.
  const others = sourceCodes(place).filter(({ text }) => text.trim() !== 'epo-notice')
  return others.length > 0 || refuse('BT-809-Lot')
}

/** Whether the extension of the terms holds nothing but selection criteria. */
function isAlone(place: XmlElement): boolean {
  const extensions = childAt(place, 'cac:TenderingTerms', 'ext:UBLExtensions')
  const inner = childAt(extensions, 'ext:UBLExtension', 'ext:ExtensionContent', 'efext:EformsExtension')
  return inner?.children.every(({ name }) => name === 'efac:SelectionCriteria') ?? false
}
