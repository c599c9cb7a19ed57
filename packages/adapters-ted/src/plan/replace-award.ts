import { type AddedCriterion, defined, type Edit, type Span } from '@opensource-experts/core'
import type { ReadAward } from '../read/award'
import { AwardKeys, awardTerms } from '../terms/award-terms'
import { byKey } from '../terms/by-key'
import { leavesOf, otherTerm } from '../terms/other-terms'
import { childrenOf, type XmlElement } from '../xml/element'
import type { WrittenField } from './award-elements'
import type { LotPlan } from './lot-plan'

/** Names of what gives way to a complete set: the criteria with their numbers, BT-543 and BT-733. */
const givesWay = ['cac:SubordinateAwardingCriterion', 'cbc:CalculationExpression', 'cbc:Description'] as const

function leaving(award: ReadAward): XmlElement[] {
  return givesWay.flatMap((name) => childrenOf(award.container, name))
}

/** Takes the lot's own award criteria and method out of the notice. */
export function removeAward({ editor }: LotPlan, award: ReadAward): void {
  for (const element of leaving(award)) editor.remove(element)
}

/** What replacing says in business terms: values that stay say nothing, values of one name change, others come or go. */
export function replacementEdits(
  plan: LotPlan,
  award: ReadAward,
  written: readonly { readonly added: AddedCriterion; readonly fields: readonly WrittenField[] }[],
  span: Span,
): Edit[] {
  const language = plan.languages[0] ?? ''
  const named = awardTerms(plan.lot, award, language)
  const known = new Set(named.map(({ element }) => element))
  const others = leaving(award)
    .flatMap(leavesOf)
    .filter((element) => !known.has(element))
  // What has no business term goes as well, and is said too.
  const old = byKey([...named, ...others.map((element) => otherTerm(element, plan.lot, plan.paths))])
  const keys = new AwardKeys(plan.lot, language)
  const edits: Edit[] = []
  for (const { added, fields } of written) {
    keys.next(added.criterion, fields).forEach((key, index) => {
      const { field, value, language: tag } = fields[index] as WrittenField
      const before = old.get(key)?.element.text ?? null
      old.delete(key)
      if (before === value) return
      const op = before === null ? 'insert' : 'replace'
      const { id } = added.criterion
      edits.push(
        defined({
          op,
          lot: plan.lot,
          field,
          criterion: id,
          language: tag,
          before,
          after: value,
          cause: 'requested' as const,
          span,
        }),
      )
    })
  }
  for (const { field, criterion, language: tag, element } of old.values()) {
    edits.push(
      defined({
        op: 'remove' as const,
        lot: plan.lot,
        field,
        criterion,
        language: tag,
        before: element.text,
        after: null,
        cause: 'requested' as const,
        span,
      }),
    )
  }
  return edits
}
