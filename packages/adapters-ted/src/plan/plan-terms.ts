import type { Edit, PerformanceTerm, TermsJoin } from '@opensource-experts/core'
import { defined } from '@opensource-experts/core'
import { languageOf } from '../read/localized'
import { conditionElements } from '../read/performance'
import { reviseParagraphs } from '../terms/revise-paragraphs'
import { childrenOf, type XmlElement } from '../xml/element'
import { insertTerm } from './insert-term'
import type { LotPlan } from './lot-plan'
import { removeTerms } from './remove-terms'
import { description, ownerOf, type Revised, type RevisedRequirement, spliceText } from './term-text'

/** Writes what becomes of a lot's terms: paragraphs of BT-70 that come, give way or leave. */
export function planTerms(plan: LotPlan, join: TermsJoin): void {
  const elements = conditionElements(plan.place)
  const requirements = (elements.length > 0 ? elements : [undefined]).map((element, index) => ({
    criterion: `${plan.lot}.performance.${index + 1}`,
    element,
    texts: revisedTexts(plan, join, element, `${plan.lot}.performance.${index + 1}`, index === 0),
  }))
  plan.refusals.push(...requirements.flatMap(({ texts }) => texts.flatMap((text) => lengthRefusals(plan, text))))
  if (plan.refusals.length > 0) return
  const emptied = requirements.filter(isEmptied)
  if (emptied.length > 0) removeTerms(plan, requirements, emptied)
  else {
    for (const { criterion, element, texts } of requirements) {
      if (element) for (const text of texts) plan.edits.push(...spliceText(plan, element, criterion, text))
      else create(plan, texts)
    }
  }
  for (const term of join.written) termLosses(plan, term)
}

function revisedTexts(
  { languages }: LotPlan,
  { texts }: TermsJoin,
  element: XmlElement | undefined,
  criterion: string,
  isFirst: boolean,
): Revised[] {
  return texts.flatMap(({ language, changes }) => {
    // What has no place yet goes to the first one: ND-ExecutionRequirements is not repeatable.
    const own = changes.filter(({ holder }) => (holder === undefined ? isFirst : holder === criterion))
    if (own.length === 0) return []
    const leaf = childrenOf(element, 'cbc:Description').find(
      (each) => languageOf(each, languages[0] ?? '') === language,
    )
    const before = leaf?.text ?? ''
    return [{ language, leaf, before, after: reviseParagraphs(before, own), changes: own }]
  })
}

function lengthRefusals({ table, lot }: LotPlan, { language, after, changes }: Revised) {
  const limit = table.maxLength['BT-70-Lot']
  const length = lengthOf(after)
  if (limit === null || length <= limit) return []
  const terms = new Set(changes.flatMap(({ term }) => term?.id ?? []))
  const criterion = terms.size === 1 ? [...terms][0] : undefined
  return [
    {
      code: 'text-too-long' as const,
      ...defined({ criterion }),
      lot,
      params: { field: 'BT-70-Lot', language, length, limit },
    },
  ]
}

/** XPath `string-length`: code points, none of them copied. */
function lengthOf(text: string): number {
  let { length } = text
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 0xdc00 && code <= 0xdfff) length -= 1
  }
  return length
}

/** Whether nothing is left of a requirement that had a text. */
function isEmptied({ element, texts }: RevisedRequirement): boolean {
  if (!element || texts.length === 0) return false
  const revised = new Set(texts.map(({ leaf }) => leaf))
  const untouched = childrenOf(element, 'cbc:Description').filter((leaf) => !revised.has(leaf))
  return texts.every(({ after }) => after === '') && untouched.every(({ text }) => text.trim() === '')
}

function create(plan: LotPlan, texts: readonly Revised[]): void {
  const { table, lot } = plan
  const [first] = texts
  if (!first) return
  const code = {
    name: 'cbc:ExecutionRequirementCode',
    attributes: { listName: table.listNames['OPT-060-Lot'] },
    text: table.conditionsCode,
  }
  const span = insertTerm(plan, {
    name: 'cac:ContractExecutionRequirement',
    children: [code, ...texts.map(description)],
  })
  const shared = { op: 'insert', lot, before: null, cause: 'requested', span } as const satisfies Partial<Edit>
  const owner = (text: Revised) => ownerOf(text, `${lot}.performance.1`)
  plan.edits.push({ ...shared, field: 'OPT-060-Lot', criterion: owner(first), after: table.conditionsCode })
  for (const text of texts) {
    const { language, after } = text
    plan.edits.push({ ...shared, field: 'BT-70-Lot', criterion: owner(text), language, after })
  }
}

function termLosses({ lot, losses }: LotPlan, term: PerformanceTerm): void {
  const members = term.noticeText && term.description ? ['description'] : []
  for (const member of ['evidence', 'verification', 'subjectMatterLink', 'documentTexts'] as const)
    if (term[member]) members.push(member)
  if (members.length > 0) losses.push({ code: 'documents-only', criterion: term.id, lot, params: { members } })
}
