import { OseError, type Patch, type Plan, readingInput } from '@opensource-experts/core'
import { digest } from './digest'
import { planDigest } from './plan-digest'

/**
 * The patches of a plan, once it is known that they are its own and fit the document.
 * @throws OseError `plan-refused`, `plan-base-differs`, `plan-invalid`, `plan-altered`.
 */
export function checkedPatches(document: Uint8Array, plan: Plan): readonly Patch[] {
  const { refusals, base, edits, patches } = plan ?? {}
  if (![refusals, edits, patches].every(Array.isArray) || typeof base?.sha256 !== 'string')
    throw new OseError('plan-invalid', 'This is no plan: base, edits, patches or refusals are missing. Plan again.')
  const [refusal] = refusals
  if (refusal) {
    const says = `The plan is refused (${refusal.code}), so nothing is written. Mend what the refusals say and plan again.`
    throw new OseError('plan-refused', says, { facts: { refusals } })
  }
  const found = digest(document)
  if (found !== base.sha256) {
    const says = 'The plan was made for another document: the SHA-256 differs. Plan again on this one.'
    throw new OseError('plan-base-differs', says, { facts: { expected: base.sha256, found } })
  }
  let at = 0
  for (const patch of patches) {
    const wrong = wrongWith(patch, at, document)
    if (wrong !== undefined) {
      const { start, end } = patch ?? {}
      const says = `The patch at bytes ${start} to ${end} ${wrong}. Plan again.`
      throw new OseError('plan-invalid', says, { facts: { start, end, length: document.length } })
    }
    at = patch.end
  }
  // A plan may have gone through a browser: what is written is what its edits say, or nothing.
  if (readingInput('apply', 'plan', 'plain JSON', () => planDigest(plan)) !== plan.digest) {
    const says =
      'The plan is not as it was made: its digest is not that of its base, edits, patches and refusals. Plan again, and keep the plan where nobody else can change it.'
    throw new OseError('plan-altered', says, { facts: { expected: plan.digest ?? null } })
  }
  return patches
}

function wrongWith(patch: Patch, from: number, document: Uint8Array): string | undefined {
  const { start, end, text } = patch ?? {}
  const { length } = document
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= from && end >= start && end <= length))
    return 'overlaps another or lies outside the document'
  if (typeof text !== 'string') return 'has no text'
  return isInside(document, start) || isInside(document, end) ? 'splits a character' : undefined
}

/** Whether a byte of UTF-8 continues a character. */
function isInside(document: Uint8Array, at: number): boolean {
  return ((document[at] ?? 0) & 0xc0) === 0x80
}
