import { type FormPlan, inverseEdits as inverse, type PlanFormOptions, planForm as plan } from '../form/plan-form'
import { editShape } from '../generated/shapes'
import { checkInput } from '../guard/check-input'
import { someText, wholeAbove0 } from '../guard/leaves'
import type { Members } from '../guard/shape'
import type { Change } from '../model/change'
import type { Procurement } from '../model/procurement'
import type { Edit } from '../plan/plan'
import { changeOptions } from '../schema/arguments'
import { checkChangeInput } from './change-input'

const options: Members = {
  members: { ...changeOptions.members, acceptDrafts: someText, maxLength: { named: wholeAbove0 } },
}

/**
 * What a change makes of the fields of a form: for a platform that holds form fields and no notice. Edits are those of a
 * plan, without bytes; `before` and `after` are plain numbers (`7.5`) and texts. Pure, nothing is written by halves.
 *
 * @throws OseError `input-invalid` where what it is given cannot be read, with every issue.
 */
export function planForm(procurement: Procurement, change: Change, given: PlanFormOptions = {}): FormPlan {
  checkChangeInput('planForm', procurement, change, [options, given])
  return plan(procurement, Array.isArray(change) ? { criteria: change } : change, given)
}

/** The edits that take a form back to what it was. */
export function inverseEdits(edits: readonly Edit[]): Edit[] {
  checkInput('inverseEdits', { edits: [{ list: editShape }, edits] })
  return inverse(edits)
}
