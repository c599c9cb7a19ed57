import { OseError } from '@opensource-experts/core'
import { digest } from './digest.js'

/** Sets the fields that a plan names, on a copy. */
export function applyForm(form, { base, edits, refusals }) {
  const [refusal] = refusals
  if (refusal) throw new OseError('plan-refused', `The plan is refused (${refusal.code}), so nothing is set.`)
  if (digest(form) !== base.sha256)
    throw new OseError('plan-base-differs', 'The plan was made for another form. Plan again on this one.')
  const result = structuredClone(form)
  for (const { op, lot, field, criterion, after } of edits) {
    const { criteria, conditions } = result.lots[lot]
    // Rows are added at the end, so they leave from there.
    if (op === 'remove' && field === 'condition') conditions.pop()
    else if (op === 'remove' && field === 'label') criteria.pop()
    else if (op === 'remove') delete criteria.at(-1)[field]
    else if (field === 'condition') conditions.push(after)
    else if (op === 'replace') criteria[Number(criterion.split('.').at(-1)) - 1][field] = after
    // The label is the first field of a new row.
    else if (field === 'label') criteria.push({ label: after, type: '', percent: '', text: '' })
    else criteria.at(-1)[field] = after
  }
  return result
}
