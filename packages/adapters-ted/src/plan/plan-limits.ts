import type { Edit, Loss, LotLimits, LotLimitsChange, Refusal, Span } from '@opensource-experts/core'
import type { NewElement } from '../edit/new-element'
import type { NoticeEditor } from '../edit/notice-editor'
import type { Notice } from '../read/notice-head'
import type { SdkTable } from '../tables/sdk-tables'
import { childAt, type XmlElement } from '../xml/element'
import { calls } from './calls'

/** Where what becomes of the procedure is collected. */
export interface ProcedurePlan {
  readonly notice: Notice
  readonly table: SdkTable
  readonly editor: NoticeEditor
  readonly edits: Edit[]
  readonly losses: Loss[]
  readonly refusals: Refusal[]
}

type Field = 'BT-31-Procedure' | 'BT-33-Procedure' | 'BT-763-Procedure'

/** BT-31, BT-33 and BT-763 as they are to be, beside what the notice says. */
export function planLimits(plan: ProcedurePlan, present: LotLimits = {}, change: LotLimitsChange = {}): void {
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
  if (changes.length === 0) return
  refusals.push(
    ...forbidden(plan, changes),
    ...limitRefusals(lotsOf(notice), { submitted, awarded }),
    ...mandatory(plan, { submitted, awarded, allRequired }, table),
  )
  if (refusals.length === 0) write(plan, changes)
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

function write(plan: ProcedurePlan, changes: readonly (readonly [Field, string | null])[]): void {
  const { notice, table, editor, edits } = plan
  const added = new Map<string, NewElement[]>()
  const leaving = new Set<XmlElement>()
  const said: { readonly field: Field; readonly before: string | null; readonly after: string | null; span: Span }[] =
    []
  for (const [field, after] of changes) {
    const [parent, name] = places[field]
    const element = elementOf(notice.root, field)
    const before = element?.text ?? null
    if (element && after !== null) said.push({ field, before, after, span: editor.replaceText(element, after) })
    else if (element) {
      leaving.add(element)
      said.push({ field, before, after, span: { start: 0, end: 0 } })
    } else if (after !== null) {
      const attributes = field === 'BT-763-Procedure' ? { attributes: { listName: table.listNames[field] } } : {}
      const key = parent.join('/')
      added.set(key, [...(added.get(key) ?? []), { name, ...attributes, text: after }])
      said.push({ field, before, after, span: { start: 0, end: 0 } })
    }
  }
  const spans = new Map([...added].map(([key, elements]) => [key, insertAt(plan, key.split('/'), elements)]))
  const gone = takeOut(plan, leaving)
  for (const { field, before, after, span } of said) {
    const op = before === null ? 'insert' : after === null ? 'remove' : 'replace'
    const element = elementOf(notice.root, field)
    const at = (op === 'insert' ? spans.get(places[field][0].join('/')) : element && gone.get(element)) ?? span
    edits.push({ op, lot: '', field, before, after, cause: 'requested', span: op === 'replace' ? span : at })
  }
}

/** The order of what a notice has behind its terms; the rest of the root comes before. */
const rootOrder = [
  'cac:TenderingTerms',
  'cac:TenderingProcess',
  'cac:ProcurementProject',
  'cac:ProcurementProjectLot',
  'cac:TenderResult',
]

/** Adds children below a path of the root, making what is missing of it. */
function insertAt(
  { notice, table, editor }: ProcedurePlan,
  path: readonly string[],
  children: readonly NewElement[],
): Span {
  const order = (name: string | undefined) =>
    table.order[name as 'cac:TenderingTerms' | 'cac:TenderingProcess' | 'cac:LotDistribution'] ?? rootOrder
  let parent = notice.root
  const missing: string[] = []
  for (const name of path) {
    const child = missing.length === 0 ? childAt(parent, name) : undefined
    if (child) parent = child
    else missing.push(name)
  }
  const last = path.at(-1)
  const sorted = [...children].sort((a, b) => order(last).indexOf(a.name) - order(last).indexOf(b.name))
  const own = parent === notice.root ? rootOrder : order(parent.name)
  if (missing.length === 0) {
    let span: Span = { start: 0, end: 0 }
    for (const child of sorted) span = editor.insert(parent, child, own)
    return span
  }
  const [whole] = missing.reduceRight<readonly NewElement[]>((inner, name) => [{ name, children: inner }], sorted)
  return whole ? editor.insert(parent, whole, own) : { start: 0, end: 0 }
}

/** Takes values out, and what would be left empty above them. */
function takeOut({ notice, editor }: ProcedurePlan, leaving: ReadonlySet<XmlElement>): ReadonlyMap<XmlElement, Span> {
  const gone = new Set(leaving)
  const taken = new Map<XmlElement, Span>()
  return new Map(
    [...leaving].map((element) => {
      let top = element
      while (top.parent && top.parent !== notice.root && top.parent.children.every((each) => gone.has(each))) {
        top = top.parent
        gone.add(top)
      }
      const span = taken.get(top) ?? editor.remove(top)
      taken.set(top, span)
      return [element, span] as const
    }),
  )
}
