import type { Plan } from '@opensource-experts/core'
import { OseError } from '@opensource-experts/core'
import { digest } from './digest'

/**
 * Splices a plan's patches into the document it was made for; every other byte stays.
 * @throws OseError `plan-refused` where the plan has refusals, `plan-base-differs` where the document is another one,
 * `plan-invalid` where the patches overlap or lie outside.
 */
export function applyPlan(document: Uint8Array, plan: Plan): Uint8Array {
  const [refusal] = plan.refusals
  if (refusal) {
    throw new OseError(
      'plan-refused',
      `The plan is refused (${refusal.code}), so nothing is written. Mend what the refusals say and plan again.`,
      {
        facts: { refusals: plan.refusals },
      },
    )
  }
  const found = digest(document)
  if (found !== plan.base.sha256) {
    throw new OseError(
      'plan-base-differs',
      'The plan was made for another document: the SHA-256 differs. Plan again on this one.',
      {
        facts: { expected: plan.base.sha256, found },
      },
    )
  }
  const encoder = new TextEncoder()
  const parts: Uint8Array[] = []
  let at = 0
  for (const { start, end, text } of plan.patches) {
    if (!(Number.isInteger(start) && Number.isInteger(end) && start >= at && end >= start && end <= document.length)) {
      throw new OseError(
        'plan-invalid',
        `The patch at bytes ${start} to ${end} overlaps another or lies outside the document. Plan again.`,
        {
          facts: { start, end, length: document.length },
        },
      )
    }
    parts.push(document.subarray(at, start), encoder.encode(text))
    at = end
  }
  parts.push(document.subarray(at))
  const result = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let offset = 0
  for (const part of parts) {
    result.set(part, offset)
    offset += part.length
  }
  return result
}
