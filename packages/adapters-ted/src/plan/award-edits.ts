import { type AddedCriterion, defined, type Edit, type Span } from '@opensource-experts/core'
import type { ReadAward, ReadAwardCriterion } from '../read/award'
import { awardTerms, criterionFields } from '../terms/award-terms'
import { byKey } from '../terms/by-key'
import { CriterionKeys } from '../terms/criterion-keys'
import type { WrittenField } from './award-elements'
import type { LotPlan } from './lot-plan'

/** A criterion as it will be written, and where. */
export interface Written {
  readonly added: AddedCriterion
  readonly fields: readonly WrittenField[]
  readonly span: Span
}

/** A criterion that stays, with what it gets: a weight in the place of its own, or one where it had none. */
export interface Staying {
  readonly present: ReadAwardCriterion
  readonly weight?: NewWeight
}

/** A weight that moves: what is written, in the place of `before`, where. */
export interface NewWeight {
  readonly fields: readonly WrittenField[]
  readonly before: string | null
  readonly span: Span
}

/**
 * What a change of a lot's criteria says in business terms: values that stay say nothing, values of one name change, others
 * come or go. `after`: the criteria as they will stand, in order. `gone`: where what has no successor stood.
 */
export function awardEdits(
  plan: LotPlan,
  award: ReadAward,
  after: readonly (Written | Staying)[],
  gone: (criterion: string | undefined) => Span,
  methodStays: boolean,
): Edit[] {
  const { lot, paths } = plan
  const language = plan.languages[0] ?? ''
  const before = awardTerms(lot, award, language, paths).filter(
    ({ criterion }) => criterion !== undefined || !methodStays,
  )
  const old = byKey(before)
  const keys = new CriterionKeys(lot, language)
  const edits: Edit[] = []
  const say = (edit: Omit<Edit, 'op' | 'lot'>) => {
    if (edit.before === edit.after) return
    const op = edit.before === null ? 'insert' : edit.after === null ? 'remove' : 'replace'
    edits.push(defined({ op, lot, ...edit }) as Edit)
  }
  for (const item of after) {
    if ('added' in item) {
      const { criterion } = item.added
      keys.next(criterion, item.fields).forEach((key, index) => {
        const { field, value, language: tag } = item.fields[index] as WrittenField
        const was = old.get(key)?.element.text ?? null
        old.delete(key)
        say({
          field,
          criterion: criterion.id,
          ...defined({ language: tag }),
          before: was,
          after: value,
          cause: 'requested',
          span: item.span,
        })
      })
      continue
    }
    const { present, weight } = item
    const own = criterionFields(lot, present, award, language, paths).map(({ element, ...field }) => ({
      ...field,
      value: element.text,
    }))
    const values = new Map(weight?.fields.map(({ field, value }) => [field, value]))
    const missing = weight?.fields.filter(({ field }) => !own.some((each) => each.field === field)) ?? []
    const fields = [...own, ...missing]
    keys.next(present.criterion, fields).forEach((key, index) => {
      const { field, language: tag, value } = fields[index] as WrittenField
      const term = old.get(key)
      old.delete(key)
      const span = values.has(field) && weight ? weight.span : gone(present.criterion.id)
      const now = values.get(field) ?? value
      const cause = values.has(field) ? 'rebalanced' : 'requested'
      say({
        field,
        criterion: present.criterion.id,
        ...defined({ language: tag }),
        before: term?.element.text ?? null,
        after: now,
        cause,
        span,
      })
    })
  }
  for (const { field, criterion, language: tag, element } of old.values()) {
    const edit = { field, ...defined({ criterion, language: tag }), before: element.text, after: null }
    say({ ...edit, cause: 'requested', span: gone(criterion) })
  }
  return edits
}
