import type { Edit, Span } from '@opensource-experts/core'
import { languageOf } from '../read/localized'
import { leavesOf, otherTerm } from '../terms/other-terms'
import { childAt, childrenOf, type XmlElement } from '../xml/element'
import type { LotPlan } from './lot-plan'
import { type RevisedRequirement, spliceText } from './term-text'

/** The texts of a requirement by language, and its code: what `read` gives by its place. */
interface Row {
  readonly code: string | null
  readonly texts: ReadonlyMap<string, string>
}

/**
 * Takes out requirements of which no text is left. Those behind them move up, since a requirement is called by its place:
 * the edits say what each place holds afterwards.
 */
export function removeTerms(
  plan: LotPlan,
  requirements: readonly RevisedRequirement[],
  emptied: readonly RevisedRequirement[],
): void {
  const { lot, table, editor, subtype } = plan
  if (emptied.length === requirements.length && table.mandatory['BT-70-Lot'].includes(subtype)) {
    plan.refusals.push({ code: 'field-mandatory', lot, params: { field: 'BT-70-Lot', subtype } })
    return
  }
  const before = requirements.map(({ element }) => rowOf(plan, element))
  const gone = new Set(emptied)
  const spans: Span[] = []
  const others: Edit[] = []
  for (const requirement of requirements) {
    const { element, criterion, texts } = requirement
    if (!element) continue
    if (!gone.has(requirement)) {
      const spliced = texts.flatMap((text) => spliceText(plan, element, criterion, text))
      spans.push(spliced[0]?.span ?? spanOf(plan, element))
      continue
    }
    const span = editor.remove(element)
    spans.push(span)
    const said = new Set<XmlElement>([...namedLeaves(element)])
    for (const leaf of leavesOf(element)) {
      if (said.has(leaf)) continue
      const { field } = otherTerm(leaf, lot, plan.paths)
      others.push({ op: 'remove', lot, field, criterion, before: leaf.text, after: null, cause: 'requested', span })
    }
  }
  const after = requirements.flatMap((requirement, index) => {
    const row = before[index]
    return gone.has(requirement) || !row ? [] : [revised(row, requirement)]
  })
  before.forEach((row, index) => {
    const place = {
      lot,
      criterion: `${lot}.performance.${index + 1}`,
      cause: 'requested',
      span: spans[index] ?? { start: 0, end: 0 },
    } as const
    const now = after[index]
    plan.edits.push(...change({ ...place, field: 'OPT-060-Lot' }, row.code, now?.code ?? null))
    for (const language of new Set([...row.texts.keys(), ...(now?.texts.keys() ?? [])])) {
      const edit = { ...place, field: 'BT-70-Lot', language }
      plan.edits.push(...change(edit, row.texts.get(language) ?? null, now?.texts.get(language) ?? null))
    }
  })
  plan.edits.push(...others)
}

function namedLeaves(element: XmlElement): XmlElement[] {
  const code = childAt(element, 'cbc:ExecutionRequirementCode')
  return [...(code ? [code] : []), ...childrenOf(element, 'cbc:Description')]
}

function rowOf({ languages }: LotPlan, element: XmlElement | undefined): Row {
  const leaves = childrenOf(element, 'cbc:Description')
  return {
    code: childAt(element, 'cbc:ExecutionRequirementCode')?.text ?? null,
    texts: new Map(leaves.map((leaf) => [languageOf(leaf, languages[0] ?? ''), leaf.text])),
  }
}

function revised({ code, texts }: Row, requirement: RevisedRequirement): Row {
  const now = new Map(texts)
  for (const { language, after } of requirement.texts) {
    if (after === '') now.delete(language)
    else now.set(language, after)
  }
  return { code, texts: now }
}

function change(place: Omit<Edit, 'op' | 'before' | 'after'>, before: string | null, after: string | null): Edit[] {
  if (before === after) return []
  const op = before === null ? 'insert' : after === null ? 'remove' : 'replace'
  return [{ op, ...place, before, after }]
}

function spanOf({ editor }: LotPlan, element: XmlElement): Span {
  return editor.contentOf(element) ?? { start: 0, end: 0 }
}
