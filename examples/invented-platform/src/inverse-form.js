import { applyForm } from './apply-form.js'
import { digest } from './digest.js'

const opposite = { insert: 'remove', replace: 'replace', remove: 'insert' }

/** The plan that takes the form back to what it was: the same edits the other way round, the last one first. */
export function inverseForm(form, plan) {
  const edits = plan.edits.map((edit) => ({
    ...edit,
    op: opposite[edit.op],
    before: edit.after,
    after: edit.before,
    cause: 'requested',
  }))
  return {
    ...plan,
    base: { ...plan.base, sha256: digest(applyForm(form, plan)) },
    edits: edits.reverse(),
    losses: [],
    align: [],
  }
}
