import type { Edit, PerformanceTerm } from '@opensource-experts/core'
import { defined, hasParagraph, noticeText } from '@opensource-experts/core'
import type { NewElement } from '../edit/new-element'
import { languageOf } from '../read/localized'
import { conditionElements } from '../read/performance'
import { fromBcp47 } from '../tables/languages'
import { childrenOf, type XmlElement } from '../xml/element'
import { insertTerm } from './insert-term'
import type { LotPlan } from './lot-plan'

const blankLine = '\n\n'

/** What BT-70 must say in one language: the present text, if any, and the terms it lacks. */
interface Wanted {
  readonly language: string
  readonly leaf: XmlElement | undefined
  readonly terms: readonly PerformanceTerm[]
  readonly added: string
  readonly after: string
}

/** Adds performance terms as paragraphs of the lot's one BT-70 (ND-ExecutionRequirements is not repeatable). */
export function planPerformance(plan: LotPlan, terms: readonly PerformanceTerm[]): void {
  const elements = conditionElements(plan.place)
  const wanted = plan.languages.map((language) => wantedIn(language, elements, terms, plan.languages[0] ?? ''))
  if (wanted.every(({ added }) => added === '')) return
  const limit = plan.table.maxLength['BT-70-Lot']
  for (const { language, after, terms: missing } of wanted) {
    const { length } = [...after]
    if (limit === null || length <= limit) continue
    const criterion = defined({ criterion: missing.length === 1 && missing[0] ? missing[0].id : undefined })
    plan.refusals.push({
      code: 'text-too-long',
      ...criterion,
      lot: plan.lot,
      params: { field: 'BT-70-Lot', language, length, limit },
    })
  }
  if (plan.refusals.length > 0) return
  const [element] = elements
  if (element) extend(plan, element, wanted)
  else create(plan, wanted)
  const written = new Set(wanted.flatMap(({ terms: missing }) => missing))
  for (const term of written) {
    const members = term.noticeText && term.description ? ['description'] : []
    for (const member of ['evidence', 'verification', 'subjectMatterLink'] as const)
      if (term[member]) members.push(member)
    if (members.length > 0)
      plan.losses.push({ code: 'documents-only', criterion: term.id, lot: plan.lot, params: { members } })
  }
}

function wantedIn(
  language: string,
  elements: readonly XmlElement[],
  terms: readonly PerformanceTerm[],
  fallback: string,
): Wanted {
  const leaves = elements
    .flatMap((element) => childrenOf(element, 'cbc:Description'))
    .filter((each) => languageOf(each, fallback) === language)
  const leaf =
    elements[0] && childrenOf(elements[0], 'cbc:Description').find((each) => languageOf(each, fallback) === language)
  const missing = terms.filter((term) => !leaves.some(({ text }) => hasParagraph(text, noticeText(term, language))))
  // A paragraph once: two criteria of one text are one term.
  const texts = [...new Set(missing.map((term) => noticeText(term, language) ?? ''))].join(blankLine)
  const present = leaf?.text ?? ''
  const added = texts !== '' && present.trim() !== '' ? blankLine + texts : texts
  return { language, leaf, terms: missing, added, after: (present.trim() === '' ? '' : present) + added }
}

/** The id of what is written: the file's, where it is one term; else that of the whole, as `read` gives it. */
function ownerOf(plan: LotPlan, { terms }: Wanted): string {
  return terms.length === 1 && terms[0] ? terms[0].id : `${plan.lot}.performance.1`
}

function descriptionElement({ language, after }: Wanted): NewElement {
  return {
    name: 'cbc:Description',
    attributes: { languageID: fromBcp47(language) ?? language.toUpperCase() },
    text: after,
  }
}

function create(plan: LotPlan, wanted: readonly Wanted[]): void {
  const { table, lot } = plan
  const code = {
    name: 'cbc:ExecutionRequirementCode',
    attributes: { listName: table.listNames['OPT-060-Lot'] },
    text: table.conditionsCode,
  }
  const span = insertTerm(plan, {
    name: 'cac:ContractExecutionRequirement',
    children: [code, ...wanted.map(descriptionElement)],
  })
  const first = wanted[0]
  const shared = { op: 'insert', lot, before: null, cause: 'requested', span } as const satisfies Partial<Edit>
  if (first)
    plan.edits.push({ ...shared, field: 'OPT-060-Lot', criterion: ownerOf(plan, first), after: table.conditionsCode })
  for (const each of wanted) {
    plan.edits.push({
      ...shared,
      field: 'BT-70-Lot',
      criterion: ownerOf(plan, each),
      language: each.language,
      after: each.after,
    })
  }
}

function extend(plan: LotPlan, element: XmlElement, wanted: readonly Wanted[]): void {
  const { editor, lot, table } = plan
  for (const each of wanted) {
    if (each.added === '') continue
    const { leaf, language, after } = each
    if (!leaf) {
      const span = editor.insert(element, descriptionElement(each), table.order['cac:ContractExecutionRequirement'])
      const criterion = ownerOf(plan, each)
      plan.edits.push({
        op: 'insert',
        lot,
        field: 'BT-70-Lot',
        criterion,
        language,
        before: null,
        after,
        cause: 'requested',
        span,
      })
      continue
    }
    const span = leaf.text.trim() === '' ? editor.replaceText(leaf, each.added) : editor.appendText(leaf, each.added)
    const criterion = `${lot}.performance.1`
    plan.edits.push({
      op: 'replace',
      lot,
      field: 'BT-70-Lot',
      criterion,
      language,
      before: leaf.text,
      after,
      cause: 'merged',
      span,
    })
  }
}
