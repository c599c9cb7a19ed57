import type { Alignment, Edit, Patch, Refusal, Span } from '@opensource-experts/core'
import { copyElement } from '../edit/copy-element'
import type { NewElement } from '../edit/new-element'
import type { NoticeEditor } from '../edit/notice-editor'
import { childAt, childrenOf, textAt, type XmlElement } from '../xml/element'
import { type Assignment, type Assignments, assign } from './assign'
import { type EspdRequest, undivided } from './espd-request'
import { askersOf, propertyOrder, type Requirement, referencesOf, shownValue } from './requirements'
import type { Wanted } from './wanted'

const reference = 'cac:ProcurementProjectLotReference'
const group = 'cac:TenderingCriterionPropertyGroup'
const rootOrder = [
  'cac:ContractingParty',
  'cac:ProcurementProject',
  'cac:ProcurementProjectLot',
  'cac:TenderingCriterion',
  'cac:AdditionalDocumentReference',
  'cac:Signature',
]
const criterionOrder = ['cac:SubTenderingCriterion', reference, 'cac:Legislation', group]

/** Splices what is wanted into a request and says it as edits. */
export class EspdWriter {
  readonly edits: Edit[] = []
  readonly align: Alignment[] = []
  readonly #request: EspdRequest
  readonly #editor: NoticeEditor
  readonly #language: string
  /** The lots that what was written names. */
  readonly #named: string[] = []

  constructor(request: EspdRequest, editor: NoticeEditor, language: string) {
    this.#request = request
    this.#editor = editor
    this.#language = language
  }

  patches(): Patch[] {
    return this.#editor.patches()
  }

  /** A criterion that the request has: a group for each thing that is asked, in the place of the groups that are there. */
  change(criterion: XmlElement, wanted: readonly Wanted[]): Refusal[] {
    const { elements, byLot } = askersOf(criterion)
    const [model = criterion] = elements
    if (!byLot && wanted.length > 1) return [unstructured(wanted)]
    const named = referencesOf(criterion)
    const assigned = wanted.map((each, index) => assign(elements[index] ?? model, each, named))
    for (const [index, each] of wanted.entries()) {
      const values = assigned[index] as Assignments
      if (elements[index]) this.#assign(each, values)
      else this.#append(elements.at(-1) ?? model, model, each, values)
    }
    for (const left of elements.slice(wanted.length)) this.#removed(wanted[0], this.#editor.remove(left), left)
    this.#references(criterion, assigned)
    return []
  }

  /** A criterion that the request lacks, as another one has it. */
  add(criterion: XmlElement, wanted: readonly Wanted[]): Refusal[] {
    const { elements, byLot } = askersOf(criterion)
    const [model = criterion] = elements
    if (!byLot && wanted.length > 1) return [unstructured(wanted)]
    const assigned = wanted.map((each) => assign(model, { ...each, whole: false }, []))
    this.#named.push(...wanted.flatMap(({ lots }) => lots))
    const lots = [...new Set(wanted.flatMap((each) => each.lots))]
    const [first] = childrenOf(criterion, reference)
    const references = lots.map((lot) => referenceTo(lot, criterion))
    const [alone] = assigned
    const inside = byLot || !alone ? () => undefined : changeTo(alone)
    const whole = copyElement(criterion, (child) => {
      if (child.name === reference) return child === first ? references : []
      // Groups that hold questions alone come along.
      if (!elements.includes(child)) return inside(child)
      return child === model ? assigned.map((each) => filled(model, each)) : []
    })
    const span = this.#editor.insert(this.#request.root, whole, rootOrder)
    for (const [index, each] of wanted.entries()) {
      const named = textAt(criterion, 'cbc:Name') ?? each.type.type
      if (index === 0) this.#edit(each, '', 'insert', { before: null, after: named, span })
      this.#filledEdits(each, assigned[index] as Assignments, span)
    }
    return []
  }

  /** A criterion that nothing given corresponds to. */
  remove(criterion: XmlElement): void {
    const type = textAt(criterion, 'cbc:CriterionTypeCode') ?? ''
    const span = this.#editor.remove(criterion)
    const before = textAt(criterion, 'cbc:Name') ?? type
    this.edits.push({ op: 'remove', lot: '', field: `ESPD ${type}`, before, after: null, cause: 'requested', span })
  }

  /** `cac:ProcurementProjectLot`: each lot that is named. `left` are the criteria that stay as they are. */
  writeLots(left: readonly XmlElement[]): void {
    const named = this.#named
    const { root, lots } = this.#request
    const attributes = attributesOf(childAt([...lots.values()][0] ?? root, 'cbc:ID'))
    for (const lot of new Set(named)) {
      if (lots.has(lot)) continue
      const element = { name: 'cac:ProcurementProjectLot', children: [{ name: 'cbc:ID', attributes, text: lot }] }
      const span = this.#editor.insert(root, element, rootOrder)
      this.edits.push({ op: 'insert', lot, field: 'ESPD LOT', before: null, after: lot, cause: 'requested', span })
    }
    // What is divided now is no longer undivided, unless a criterion that stays says so.
    const whole = lots.get(undivided)
    const refers = (criterion: XmlElement) =>
      childrenOf(criterion, reference).some((each) => textAt(each, 'cbc:ID') === undivided)
    if (!whole || named.length === 0 || named.includes(undivided) || left.some(refers)) return
    const span = this.#editor.remove(whole)
    const about = { lot: undivided, field: 'ESPD LOT', before: undivided, after: null } as const
    this.edits.push({ op: 'remove', ...about, cause: 'requested', span })
  }

  #assign(wanted: Wanted, { values, gone, more, untouched }: Assignments): void {
    for (const each of values) if (!each.same) this.#write(wanted, each)
    for (const element of gone) this.#removed(wanted, this.#editor.remove(element), element)
    if (more) {
      for (const lot of more.lots) {
        const span = this.#editor.insertAfter(more.behind.element, lotProperty(more.behind, lot), [])
        this.#edit(wanted, 'LOT_IDENTIFIER', 'insert', { before: null, after: lot, span })
      }
    }
    this.#look(wanted, untouched)
  }

  #write(wanted: Wanted, { requirement, name, value, attributes }: Assignment): void {
    const { leaf, element, of } = requirement
    const before = shownValue(requirement) ?? null
    if (value === null) {
      if (leaf) this.#edit(wanted, of, 'remove', { before, after: null, span: this.#editor.remove(leaf) })
      return
    }
    const own = leaf?.attribute('currencyID')
    const isSame = attributes?.currencyID === undefined || own === attributes.currencyID
    const written = { name, attributes: { ...attributesOf(leaf), ...attributes }, text: value }
    let span: Span
    if (leaf && isSame) span = this.#editor.replaceText(leaf, value)
    else if (leaf) {
      span = this.#editor.remove(leaf)
      this.#editor.insertAfter(leaf, written, propertyOrder)
    } else span = this.#editor.insert(element, written, propertyOrder)
    this.#edit(wanted, of, before === null ? 'insert' : 'replace', { before, after: value, span })
  }

  #append(last: XmlElement, model: XmlElement, wanted: Wanted, assigned: Assignments): void {
    const span = this.#editor.insertAfter(last, filled(model, assigned), [])
    this.#filledEdits(wanted, assigned, span)
  }

  #filledEdits(wanted: Wanted, { values, more, untouched }: Assignments, span: Span): void {
    for (const { requirement, value } of values)
      if (value !== null) this.#edit(wanted, requirement.of, 'insert', { before: null, after: value, span })
    for (const lot of more?.lots ?? [])
      this.#edit(wanted, 'LOT_IDENTIFIER', 'insert', { before: null, after: lot, span })
    this.#look(wanted, untouched)
  }

  /** BR-LOT-41: every selection criterion names the lots that it is asked for. */
  #references(criterion: XmlElement, assigned: readonly Assignments[]): void {
    const lots = new Set(assigned.flatMap((each) => each.lots))
    this.#named.push(...lots)
    const present = childrenOf(criterion, reference)
    const known = new Set<string>()
    for (const each of present) {
      const id = textAt(each, 'cbc:ID')
      if (id !== undefined && lots.has(id) && !known.has(id)) known.add(id)
      else this.#editor.remove(each)
    }
    for (const lot of lots) {
      if (known.has(lot)) continue
      const element = referenceTo(lot, criterion)
      const last = present.at(-1)
      if (last) this.#editor.insertAfter(last, element, [])
      else this.#editor.insert(criterion, element, criterionOrder)
    }
  }

  /** What stays as the request has it, and a buyer has to look at: a sample's values among it. */
  #look(wanted: Wanted, untouched: readonly Requirement[]): void {
    for (const each of untouched)
      this.align.push({
        lot: wanted.lots.join(' '),
        field: `ESPD ${wanted.type.type} ${each.of}`,
        criterion: wanted.criterion,
        before: shownValue(each) ?? null,
        after: null,
      })
  }

  #removed(wanted: Wanted | undefined, span: Span, element: XmlElement): void {
    if (!wanted) return
    const before = textAt(element, 'cbc:ExpectedID') ?? textAt(element, 'cbc:ID') ?? ''
    this.#edit(wanted, 'LOT_IDENTIFIER', 'remove', { before, after: null, span })
  }

  #edit(
    wanted: Wanted,
    of: string,
    op: Edit['op'],
    { before, after, span }: Pick<Edit, 'before' | 'after' | 'span'>,
  ): void {
    const field = of === '' ? `ESPD ${wanted.type.type}` : `ESPD ${wanted.type.type} ${of}`
    const language = of === 'DESCRIPTION' ? { language: this.#language } : {}
    const lot = of === 'LOT_IDENTIFIER' ? (after ?? before ?? '') : wanted.lots.join(' ')
    const at = span ? { span } : {}
    this.edits.push({
      op,
      lot,
      field,
      criterion: wanted.criterion,
      ...language,
      before,
      after,
      cause: 'requested',
      ...at,
    })
  }
}

/** A group as another is, with the values that are wanted. */
function filled(model: XmlElement, assigned: Assignments): NewElement {
  return copyElement(model, changeTo(assigned))
}

function changeTo({ values, gone, more }: Assignments): (child: XmlElement) => readonly NewElement[] | undefined {
  const byElement = new Map(values.map((each) => [each.requirement.element, each]))
  return (child) => {
    if (gone.includes(child)) return []
    const assigned = byElement.get(child)
    if (!assigned) return undefined
    const { requirement, name, value, attributes } = assigned
    const bare = copyElement(child, (inner) => (inner === requirement.leaf ? [] : undefined))
    if (value === null) return [bare]
    const leaf = { name, attributes: { ...attributesOf(requirement.leaf), ...attributes }, text: value }
    const whole = { ...bare, children: inOrder([...(bare.children ?? []), leaf]) }
    const added = more?.behind.element === child ? more.lots.map((lot) => lotProperty(more.behind, lot)) : []
    return [whole, ...added]
  }
}

function inOrder(children: readonly NewElement[]): NewElement[] {
  return [...children].sort((a, b) => propertyOrder.indexOf(a.name) - propertyOrder.indexOf(b.name))
}

function lotProperty({ element, leaf }: Requirement, lot: string): NewElement {
  return copyElement(element, (child) =>
    child === leaf ? [{ name: child.name, attributes: attributesOf(child), text: lot }] : undefined,
  )
}

/** Identifiers of a lot bear the scheme of the criterion's own. */
function referenceTo(lot: string, criterion: XmlElement): NewElement {
  const attributes = attributesOf(childAt(criterion, 'cbc:ID'))
  return { name: reference, children: [{ name: 'cbc:ID', attributes, text: lot }] }
}

function attributesOf(element: XmlElement | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (element?.attributes ?? []).filter(({ uri }) => uri === '').map(({ local, value }) => [local, value]),
  )
}

function unstructured(wanted: readonly Wanted[]): Refusal {
  const [first] = wanted
  const params = { reason: 'espd-structure', type: first?.type.type ?? '' }
  return { code: 'notice-incomplete', ...(first ? { criterion: first.criterion } : {}), params }
}
