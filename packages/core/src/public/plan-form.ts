import { type FormPlan, type PlanFormOptions, planForm as plan } from '../form/plan-form'
import { anyText, wholeFrom0 } from '../guard/leaves'
import type { Members } from '../guard/shape'
import type { Change } from '../model/change'
import type { Procurement } from '../model/procurement'
import { changeArgument, changeOptions } from '../schema/arguments'
import { checkChangeInput } from './change-input'

const options: Members = {
  members: { ...changeOptions.members, acceptDrafts: anyText, maxLength: { named: wholeFrom0, key: anyText } },
}

/**
 * What a change makes of the fields of a form: for a platform that holds form fields and no notice. Edits are those of a
 * plan, without bytes; `before` and `after` are plain numbers (`7.5`) and texts. Pure, nothing is written by halves.
 * Limits and groups of lots in a change are taken into `procurement`, and have no edit.
 * @throws OseError `input-invalid` where what it is given cannot be read, with every issue.
 */
export function planForm(procurement: Procurement, change: Change, planOptions: PlanFormOptions = {}): FormPlan {
  checkChangeInput('planForm', procurement, changeArgument(change), [options, planOptions])
  return plan(procurement, change, planOptions)
}
