import { defined, type Edit, type Loss, type Refusal, type Span } from '@opensource-experts/core'
import type { NewElement } from '../edit/new-element'
import type { NoticeEditor } from '../edit/notice-editor'
import type { Notice } from '../read/notice-head'
import type { OrderedParent } from '../tables/sdk-table'
import type { SdkTable } from '../tables/sdk-tables'
import { childAt, type XmlElement } from '../xml/element'

/** Where what becomes of the procedure is collected. */
export interface ProcedurePlan {
  readonly notice: Notice
  readonly table: SdkTable
  readonly editor: NoticeEditor
  readonly edits: Edit[]
  readonly losses: Loss[]
  readonly refusals: Refusal[]
}

/** An edit that does not know yet where it is written. */
export type UnplacedEdit = Pick<Edit, 'lot' | 'field' | 'before' | 'after' | 'criterion' | 'language'>

/** One thing to do to the notice, and what it says. */
export type ProcedureOp =
  | {
      readonly op: 'replace'
      readonly element: XmlElement
      readonly text: string
      readonly edits: readonly UnplacedEdit[]
    }
  | { readonly op: 'remove'; readonly element: XmlElement; readonly edits: readonly UnplacedEdit[] }
  | {
      readonly op: 'insert'
      /** Below the root, or an element that is there. */
      readonly into: readonly string[] | XmlElement
      readonly element: NewElement
      readonly edits: readonly UnplacedEdit[]
    }

/** Does all of it: what goes to one place that is not there yet goes there together, and nothing is left empty. */
export function carryOut(plan: ProcedurePlan, ops: readonly ProcedureOp[]): void {
  const { editor } = plan
  const together = new Map<string, NewElement[]>()
  for (const each of ops) {
    if (each.op !== 'insert' || !isPath(each.into)) continue
    const key = each.into.join('/')
    together.set(key, [...(together.get(key) ?? []), each.element])
  }
  const spans = new Map(
    [...together].map(([key, elements]) => [key, insertAt(plan, key === '' ? [] : key.split('/'), elements)]),
  )
  const receiving = new Set(ops.flatMap((each) => (each.op === 'insert' ? [holderOf(plan.notice, each.into)] : [])))
  const leaving = new Set(ops.flatMap((each) => (each.op === 'remove' ? [each.element] : [])))
  const gone = takeOut(plan, leaving, receiving)
  const order = (parent: XmlElement) => plan.table.order[parent.name as OrderedParent] ?? rootOrder
  for (const each of ops) {
    let span: Span | undefined
    if (each.op === 'replace') span = editor.replaceText(each.element, each.text)
    else if (each.op === 'remove') span = gone.get(each.element)
    else if (isPath(each.into)) span = spans.get(each.into.join('/'))
    else span = editor.insert(each.into, each.element, order(each.into))
    for (const edit of each.edits) plan.edits.push(placed(edit, span ?? { start: 0, end: 0 }))
  }
}

function isPath(into: readonly string[] | XmlElement): into is readonly string[] {
  return Array.isArray(into)
}

function placed({ lot, field, criterion, language, before, after }: UnplacedEdit, span: Span): Edit {
  const op = before === null ? 'insert' : after === null ? 'remove' : 'replace'
  return defined({ op, lot, field, criterion, language, before, after, cause: 'requested', span }) as Edit
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
  const order = (name: string | undefined) => table.order[name as OrderedParent] ?? rootOrder
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

/** The deepest element of a path that is there. */
function holderOf({ root }: Notice, into: readonly string[] | XmlElement): XmlElement {
  if (!isPath(into)) return into
  let holder = root
  for (const name of into) {
    const child = childAt(holder, name)
    if (!child) break
    holder = child
  }
  return holder
}

/** Takes values out, and what would be left empty above them, where nothing else is put. */
function takeOut(
  { notice, editor }: ProcedurePlan,
  leaving: ReadonlySet<XmlElement>,
  receiving: ReadonlySet<XmlElement>,
): ReadonlyMap<XmlElement, Span> {
  const gone = new Set(leaving)
  const taken = new Map<XmlElement, Span>()
  return new Map(
    [...leaving].map((element) => {
      let top = element
      for (let above = top.parent; above && above !== notice.root && !receiving.has(above); above = above.parent) {
        if (!above.children.every((each) => gone.has(each))) break
        top = above
        gone.add(top)
      }
      const span = taken.get(top) ?? editor.remove(top)
      taken.set(top, span)
      return [element, span] as const
    }),
  )
}
