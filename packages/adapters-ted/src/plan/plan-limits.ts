import type { LotLimits, LotLimitsChange, Refusal } from '@opensource-experts/core'
import type { Notice } from '../read/notice-head'
import type { SdkTable } from '../tables/sdk-tables'
import { childAt, type XmlElement } from '../xml/element'
import { calls } from './calls'
import type { ProcedureOp, ProcedurePlan } from './procedure-ops'

type Field = 'BT-31-Procedure' | 'BT-33-Procedure' | 'BT-763-Procedure'

/** BT-31, BT-33 and BT-763 as they are to be, beside what the notice says: what is to be done. */
export function planLimits(
  plan: ProcedurePlan,
  present: LotLimits = {},
  change: LotLimitsChange = {},
): readonly ProcedureOp[] {
  const { notice, table, losses, refusals } = plan
  const { submitted = present.submitted, awarded = present.awarded, allRequired = present.allRequired } = change
  // A rule for sharing lots out has no business term.
  if (change.rule !== undefined) losses.push({ code: 'lot-rule-not-in-notice', pointer: '/lotLimits/rule', params: {} })
  const wanted: readonly (readonly [Field, string | null])[] = [
    ['BT-31-Procedure', numberText(submitted)],
    ['BT-33-Procedure', numberText(awarded)],
    ['BT-763-Procedure', allRequired ? 'all' : null],
  ]
  const changes = wanted.filter(([field, value]) => value !== shownIn(notice.root, field))
  if (changes.length === 0) return []
  refusals.push(
    ...forbidden(plan, changes),
    ...limitRefusals(lotsOf(notice), { submitted, awarded }),
    ...mandatory(plan, { submitted, awarded, allRequired }, table),
  )
  return refusals.length === 0 ? opsOf(plan, changes) : []
}

function numberText(value: number | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value)
}

/** BT-137-Lot: neither groups nor parts are counted. */
function lotsOf({ places }: Notice): number {
  return [...places.keys()].filter((id) => id.startsWith('LOT-')).length
}

function forbidden({ notice: { subtype }, table }: ProcedurePlan, changes: readonly (readonly [Field, unknown])[]) {
  return changes.flatMap(([field, value]): Refusal[] =>
    value === null || (calls.has(subtype) && table.allowed[field].includes(subtype))
      ? []
      : [{ code: 'subtype-not-allowed', pointer: '/lotLimits', params: { subtype, kind: 'lot-limits', field } }],
  )
}

type Numbers = Pick<LotLimitsChange, 'submitted' | 'awarded' | 'allRequired'>

/** BR-BT-00031, BR-BT-00033, BR-BT-00763: limits count lots, of which there are two at least. */
function limitRefusals(lots: number, { submitted, awarded }: Numbers): Refusal[] {
  const refuse = (reason: string, value: number): Refusal[] => [
    { code: 'lot-limits', pointer: '/lotLimits', params: { reason, value, lots } },
  ]
  if (lots < 2) return [{ code: 'lot-limits', pointer: '/lotLimits', params: { reason: 'one-lot', lots } }]
  if (typeof submitted === 'number' && submitted > lots) return refuse('more-than-lots', submitted)
  if (typeof awarded !== 'number') return []
  if (awarded > lots) return refuse('more-than-lots', awarded)
  if (typeof submitted === 'number' && awarded > submitted)
    return [
      { code: 'lot-limits', pointer: '/lotLimits', params: { reason: 'awarded-above', value: awarded, submitted } },
    ]
  return []
}

/** What a subtype must say of several lots: BT-31 where not all are required, BT-33 beside it. */
function mandatory(
  { notice }: ProcedurePlan,
  { submitted, awarded, allRequired }: Numbers,
  table: SdkTable,
): Refusal[] {
  const { subtype } = notice
  if (lotsOf(notice) < 2) return []
  const missing = (field: Field): Refusal[] => [
    { code: 'field-mandatory', pointer: '/lotLimits', params: { reason: 'limit', field, subtype } },
  ]
  const must = (field: 'BT-31-Procedure' | 'BT-33-Procedure') => table.mandatory[field].includes(subtype)
  if (must('BT-31-Procedure') && !allRequired && typeof submitted !== 'number') return missing('BT-31-Procedure')
  return must('BT-33-Procedure') && typeof awarded !== 'number' ? missing('BT-33-Procedure') : []
}

const places: Readonly<Record<Field, readonly [parent: readonly string[], name: string]>> = {
  'BT-31-Procedure': [['cac:TenderingTerms', 'cac:LotDistribution'], 'cbc:MaximumLotsSubmittedNumeric'],
  'BT-33-Procedure': [['cac:TenderingTerms', 'cac:LotDistribution'], 'cbc:MaximumLotsAwardedNumeric'],
  'BT-763-Procedure': [['cac:TenderingProcess'], 'cbc:PartPresentationCode'],
}

function elementOf(root: XmlElement, field: Field): XmlElement | undefined {
  const [parent, name] = places[field]
  return childAt(root, ...parent, name)
}

/** The value, as far as it is the one of the schema: ` 2 ` and `2.0` are 2. */
function shownIn(root: XmlElement, field: Field): string | null {
  const text = elementOf(root, field)?.text.trim()
  if (text === undefined || text === '') return null
  return field === 'BT-763-Procedure' ? text : /^\d+(?:\.0+)?$/u.test(text) ? String(Number.parseInt(text, 10)) : text
}

function opsOf({ notice, table }: ProcedurePlan, changes: readonly (readonly [Field, string | null])[]): ProcedureOp[] {
  return changes.flatMap(([field, after]): ProcedureOp[] => {
    const [into, name] = places[field]
    const element = elementOf(notice.root, field)
    const edits = [{ lot: '', field, before: element?.text ?? null, after }]
    if (after === null) return element ? [{ op: 'remove', element, edits }] : []
    if (element) return [{ op: 'replace', element, text: after, edits }]
    const attributes = field === 'BT-763-Procedure' ? { attributes: { listName: table.listNames[field] } } : {}
    return [{ op: 'insert', into, element: { name, ...attributes, text: after }, edits }]
  })
}
